"""Which network reads the drawing: the shelf, the choice, and what a file leaves open. The main window imports it."""
