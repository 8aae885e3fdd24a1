"""Room for a sentence under a plot. Imported by the views of the page about the neuron."""

from PySide6.QtCore import Qt

from app.ui.style.fonts import BODY, MEDIUM, font
from app.ui.text.live_text import LiveText


def sentence(lines: int) -> LiveText:
    """Return room for a sentence, as large as the text of a page; it moves no neighbour."""
    made = LiveText(font(BODY, MEDIUM), lines=lines)
    made.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made
