"""What the pixels of a picture are, read at once: to ask Qt for each takes a third of a second for a plot."""

import numpy as np
from PySide6.QtGui import QImage


def pixels(image: QImage) -> np.ndarray:
    """Return the colour of each pixel, (height, width), as `QColor.rgb` writes it."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def colors(image: QImage) -> set[str]:
    """Return the names of all colours in a picture."""
    return {f"#{color & 0xFFFFFF:06x}" for color in np.unique(pixels(image)).tolist()}
