"""What every page and every lab is built from: page, views, controls that are kept, work in slices.

Imports ui and nncore.
"""
