"""What the program's makers run from the command line; nothing of it is shipped, and the program knows none of it.

At the top lies what a change may ask for (texts, docstrings, the Chinese typeface, a look at data); the rooms hold what
looks for faults and what writes files once. A tool may import everything but the tests. Each says in its first lines
how it is called, as a path: ``python tools/walks/sizes.py``.
"""
