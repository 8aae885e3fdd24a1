"""Files of digits: IDX, Kaggle CSV, strokes, and several sets as one. Imports network, ink and below."""
