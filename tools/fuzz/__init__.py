"""Good files, small faults in them, and what each reader makes of that; ``readers.py`` is what one runs."""
