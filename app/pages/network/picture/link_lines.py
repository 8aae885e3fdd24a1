"""Links as lines: blue for, vermilion against, the stronger the wider, each kind in one call to the painter."""

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from app.pages.network.neuron import Neuron
from app.pages.network.picture.places import Places
from app.plots.batches import LineBatch
from app.ui.painting.device_pixels import is_of_screen
from app.ui.painting.text import mixed
from app.ui.pictures.parts import PartsPicture
from app.ui.style.theme import Theme
from nncore.arrays import FloatArray, IntArray

_STEPS = 5
_NARROWEST, _WIDEST = 0.8, 3.2
_HAIRLINE = 1.5  # up to this width a line is drawn as one of a single pixel
_FAINTEST, _QUIET = 0.25, 0.14
_QUIET_WIDTH = 1.25  # a stairs' line wider than one pixel is filled in half the time that one of a single pixel takes


class LinkPainter:
    """Paints links on a picture, weak ones first, so that the strong lie on top.

    On the screen it fills one room after the other: within a single rectangle Qt draws a smooth line of a pixel five
    times as fast as within what the sheet leaves of the picture.
    """

    def __init__(self, picture: PartsPicture[Neuron]) -> None:
        self._picture = picture
        self._batch = LineBatch()

    def paint(
        self,
        painter: QPainter,
        rooms: Sequence[QRect],
        ends: FloatArray,
        shares: FloatArray,
        *,
        is_quiet: bool = False,
    ) -> None:
        """Draw lines, shape (n, 4), of these shares of the strongest, −1 … 1; quiet ones stand behind what is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_quiet)  # as faint as these, none sees the stairs
        batches = list(_batches(self._picture.theme, ends, shares, is_quiet=is_quiet))
        if is_of_screen(painter, self._picture):
            for room in rooms:
                painter.setClipRect(room)
                self._paint_batches(painter, batches)
            painter.setClipping(False)
        else:
            self._paint_batches(painter, batches)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_batches(self, painter: QPainter, batches: Sequence[tuple[QPen, FloatArray]]) -> None:
        for pen, lines in batches:
            painter.setPen(pen)
            self._batch.paint(painter, lines)


def _batches(
    theme: Theme, ends: FloatArray, shares: FloatArray, *, is_quiet: bool
) -> Iterator[tuple[QPen, FloatArray]]:
    """Yield the lines of each strength and sign with their pen, weak ones first; those of no strength not at all."""
    steps = np.minimum((np.abs(shares) * _STEPS).astype(int), 0 if is_quiet else _STEPS - 1)
    kinds = np.where(shares == 0.0, -1, 2 * steps + (shares > 0.0))
    order = np.argsort(kinds, kind="stable")
    bounds = np.searchsorted(kinds[order], np.arange(2 * _STEPS + 1)).tolist()
    sorted_ends = ends[order]
    for kind, (start, end) in enumerate(itertools.pairwise(bounds)):
        if start < end:
            yield _pen(theme, kind // 2, is_for=bool(kind % 2), is_quiet=is_quiet), sorted_ends[start:end]


def shares_of(strengths: FloatArray) -> FloatArray:
    """Return strengths, shape (n,), as shares of the strongest of them."""
    shares: FloatArray = strengths / max(float(np.abs(strengths).max(initial=0.0)), 1e-30)
    return shares


@lru_cache(maxsize=64)
def _pen(theme: Theme, step: int, *, is_for: bool, is_quiet: bool) -> QPen:
    """Return a pen for links of one step of strength.

    Qt draws a smooth line of a pixel as such only if its pen is cosmetic; any other is first made a polygon, which
    takes several times as long.
    """
    part = (step + 1) / _STEPS
    opacity = _QUIET if is_quiet else _FAINTEST + (1.0 - _FAINTEST) * part
    color = mixed(theme.speaks_for if is_for else theme.speaks_against, theme.window, round(opacity, 3))
    width = _NARROWEST + (_WIDEST - _NARROWEST) * part**1.5
    pen = QPen(color, _QUIET_WIDTH if is_quiet else width if width > _HAIRLINE else 1.0)
    pen.setCosmetic(width <= _HAIRLINE and not is_quiet)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def line_ends(places: Places, layer: int, sources: IntArray, targets: IntArray) -> FloatArray:
    """Return the lines into a layer from units of the one before to units of it, shape (n, 4)."""
    before, there = places.centres[layer - 1][sources], places.centres[layer][targets].copy()
    there[:, 0] -= 0.4 * places.cells[layer]
    return np.concatenate([before, there], axis=1)
