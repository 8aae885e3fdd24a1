"""One folder a page.

Pages do not know each other; each imports the lab, the canvas, plots, training and what lies below.
"""
