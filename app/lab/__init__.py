"""What every page is built from: `Page`, its views, its controls and what it explains, work in slices.

Imports ui and nncore.
"""
