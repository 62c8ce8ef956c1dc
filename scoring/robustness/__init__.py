"""How sure a ranking is: what other choices would make of it, and what a method measures.

After the OECD/JRC Handbook on Constructing Composite Indicators (2008), whose step 7 is the analysis of robustness.
"""
