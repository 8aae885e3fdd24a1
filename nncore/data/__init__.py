"""Files of digits: IDX, tables as text, npz, strokes, and several sets as one. Imports ink, files and below."""
