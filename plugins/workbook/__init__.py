"""A method as a workbook for one group: figures typed on a sheet, points by live formulas from the rules' trees."""
