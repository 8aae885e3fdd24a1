"""The ten digits beside the outputs of the network's picture, each with its number. For this folder."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.pages.network.picture.places import Places
from app.ui.painting.text import paint_text
from app.ui.style.fonts import BODY, REGULAR, SEMI_BOLD, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.theme import Theme


def paint_answers(
    painter: QPainter, theme: Theme, places: Places, numbers: Sequence[str], *, right: float, winner: int | None
) -> None:
    """Write each digit and its number, if there are any, as far as `right`; the winner stands out."""
    cell, digit_width, number_left = places.cells[-1], enlarged(20), enlarged(16)
    for digit, (x, y) in enumerate(places.centres[-1].tolist()):  # Python's own numbers: numpy's cost more here
        weight = SEMI_BOLD if digit == winner else REGULAR
        painter.setPen(QColor(theme.text if digit == winner else theme.text_muted))
        left, top = x + 0.5 * cell, y - 0.5 * cell
        paint_text(painter, QRectF(left, top, digit_width, cell), str(digit), BODY, weight)
        if numbers:
            left += number_left
            paint_text(painter, QRectF(left, top, right - left, cell), numbers[digit], SMALL, weight, is_right=True)
