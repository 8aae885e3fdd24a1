"""How many pixels the pictures of digits have, and how many columns tables of them. Used here and by `nncore.data`."""

N_PIXELS = 784
"""Of MNIST's own pictures, 28×28."""
SIDES = tuple(side for side in range(8, 129) if side * side != N_PIXELS)
"""How many pixels wide and high other pictures are: scikit-learn's 8, USPS' 16, courses' 20, and so on."""
SIZES = (N_PIXELS, *(side * side for side in SIDES))
"""How many pixels a picture may have."""
COLUMNS = frozenset(n_pixels + extra for n_pixels in SIZES for extra in (0, 1, 2, 10, 11))
"""How many columns a table has then: a label, an index, ten columns that are one-hot, or some of them, or none."""
