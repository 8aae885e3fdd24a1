"""Words and figures: how numbers are written, text that changes or is painted, tables, a number that is typed.

Imports the rest of ui and the language.
"""
