"""One folder a page, with its class in ``page.py``; `app.window.navigation.pages` lists them.

Pages do not know each other; each imports the lab, the canvas, plots, training and what lies below.
"""
