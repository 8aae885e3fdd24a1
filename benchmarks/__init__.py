"""What measures the program: speed, memory, and how well it reads what it never learned from.

Each file with a `main` is a command, ``python benchmarks/frames.py``, whose first lines say what is measured and how;
the README and the training log give its figures. The others are imported by these: `window` and `mouse` by what
measures the window, those in `photograph` by `photographs`. No figure here is a test: machines differ.
"""
