"""Theme, typeface, icons, formulas and the small widgets every page is put together from.

Imports nncore and resources alone.
"""
