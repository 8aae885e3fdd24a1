"""What tells the kind of a file: its first bytes, its text, what an archive holds. Imports kinds, zips and sizes."""
