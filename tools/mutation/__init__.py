"""Faults planted in the code itself, and whether a test notices; ``mutants.py`` is what one runs. nncore alone."""
