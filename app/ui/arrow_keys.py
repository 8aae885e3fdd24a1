"""The arrow keys. Imported by the canvas, plots and pages' pictures."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Where each goes on the screen: to the right, and down."""
