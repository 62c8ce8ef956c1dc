"""What a build costs, beside what others need for the same pages. No test: what is timed here fails nothing."""
