"""Plots and what stands in them, drawn in one painter call each.

The only room that imports pyqtgraph. Imports ui and nncore.
"""
