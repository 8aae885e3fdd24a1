"""A sheet of discs, one for each look a neuron can have, from which hundreds of them are painted in one call."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.ui.painting.text import mixed
from app.ui.style.theme import Theme
from nncore.arrays import FloatArray, IntArray

_LEVELS = 24
"""Steps from nothing to the strongest."""


@lru_cache(maxsize=64)
def disc_sheet(theme: Theme, color: str, side: int, ratio: float) -> QPixmap:
    """Return discs in a row, `side` device pixels each: one for each level below 0, one for 0, one for each above.

    Above 0 they are filled, the stronger the fuller; below 0 they are rings, so that the sign needs no second colour.
    """
    sheet = QPixmap((2 * _LEVELS + 1) * side, side)
    sheet.fill(Qt.GlobalColor.transparent)
    with QPainter(sheet) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for level in range(-_LEVELS, _LEVELS + 1):
            _paint_disc(painter, theme, color, level, side)
    sheet.setDevicePixelRatio(ratio)
    return sheet


def _paint_disc(painter: QPainter, theme: Theme, color: str, level: int, side: int) -> None:
    middle, radius = QPointF((level + _LEVELS + 0.5) * side, 0.5 * side), 0.42 * side
    strength = abs(level) / _LEVELS
    shown = mixed(color, theme.track, round(strength, 3))
    edge = max(1.0, 0.28 * radius)
    if level > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown)
        painter.drawEllipse(middle, radius, radius)
        return
    painter.setPen(QPen(shown if level else QColor(theme.border), edge if level else 1.0))
    painter.setBrush(QColor(theme.surface))
    inner = radius - 0.5 * edge
    painter.drawEllipse(middle, inner, inner)


def levels(values: FloatArray, limit: float) -> IntArray:
    """Return the column of the sheet for each value, shape (n,): what is beyond the limit looks like the limit.

    Only 0 looks like 0: the smallest answer takes the first step.
    """
    scaled = np.clip(values / limit, -1.0, 1.0)
    found: IntArray = (np.sign(scaled) * np.ceil(np.abs(scaled) * _LEVELS)).astype(np.int64) + _LEVELS
    return found
