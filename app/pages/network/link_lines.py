"""Links as lines: blue for, vermilion against, the stronger the wider, each kind in one call to the painter."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.pages.network.places import Places
from app.plots.batches import LineBatch
from app.ui.painted_text import mixed
from app.ui.theme import Theme
from nncore.arrays import FloatArray, IntArray

_STEPS = 5
_NARROWEST, _WIDEST = 0.8, 3.2
_HAIRLINE = 1.5  # up to this width a line is drawn as one of a single pixel
_FAINTEST, _QUIET = 0.25, 0.14


class LinkPainter:
    """Paints links from one layer to the next, weak ones first, so that the strong lie on top."""

    def __init__(self) -> None:
        self._batch = LineBatch()

    def paint(
        self, painter: QPainter, theme: Theme, ends: FloatArray, strengths: FloatArray, *, is_quiet: bool = False
    ) -> None:
        """Draw lines, shape (n, 4), of these strengths, shape (n,); quiet ones stand behind what is looked at."""
        if not len(strengths):
            return
        share = np.abs(strengths) / max(float(np.abs(strengths).max()), 1e-30)
        steps = np.minimum((share * _STEPS).astype(int), _STEPS - 1)
        if is_quiet:
            steps[:] = 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_quiet)  # as faint as these, none sees the stairs
        for step in np.unique(steps).tolist():
            part = (step + 1) / _STEPS
            opacity = _QUIET if is_quiet else _FAINTEST + (1.0 - _FAINTEST) * part
            for color, is_kind in (
                (theme.speaks_against, strengths < 0.0),
                (theme.speaks_for, strengths > 0.0),
            ):
                chosen = ends[(steps == step) & is_kind]
                if len(chosen):
                    painter.setPen(_pen(mixed(color, theme.window, round(opacity, 3)), part))
                    self._batch.paint(painter, chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _pen(color: QColor, part: float) -> QPen:
    """Return a pen for links of this part of the strongest.

    Qt draws a smooth line of a pixel as such only if its pen is cosmetic; any other is first made a polygon, which
    takes several times as long.
    """
    width = _NARROWEST + (_WIDEST - _NARROWEST) * part**1.5
    pen = QPen(color, width if width > _HAIRLINE else 1.0)
    pen.setCosmetic(width <= _HAIRLINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def line_ends(places: Places, layer: int, sources: IntArray, targets: IntArray) -> FloatArray:
    """Return the lines into a layer from units of the one before to units of it, shape (n, 4)."""
    before, there = places.centres[layer - 1][sources], places.centres[layer][targets].copy()
    there[:, 0] -= 0.4 * places.cells[layer]
    return np.concatenate([before, there], axis=1)
