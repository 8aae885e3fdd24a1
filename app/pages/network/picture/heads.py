"""The names above the layers of the network's picture. For this folder."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.language import tr, tr_n
from app.pages.network.picture.places import Places
from app.sources.networks import network_name
from app.ui.painting.text import paint_text, text_width
from app.ui.style.fonts import MEDIUM, SMALL
from app.ui.style.theme import Theme
from nncore.ink.strokes import SIDE
from nncore.network.network import Network


class Head(NamedTuple):
    """What a layer is, and what it computes."""

    name: str
    detail: str


def heads_of(network: Network, *, is_gradient: bool) -> tuple[Head, ...]:
    """Return the head of each layer but the last, the sheet's first."""
    names = ["δ = ∂L/∂z" if is_gradient else tr(f.name) for f in network.activations]
    return (
        Head(tr("Draw here"), network_name(network)),
        *(Head(tr_n("{n} neuron", "{n} neurons", n), name) for n, name in zip(network.sizes[1:-1], names, strict=True)),
    )


def answer_head(network: Network, *, is_gradient: bool, is_rejected: bool) -> Head:
    """Return the head of the last layer, which follows the drawing."""
    output = tr("{output} · rejected", output=tr(network.output)) if is_rejected else tr(network.output)
    return Head(tr_n("{n} digit", "{n} digits", network.sizes[-1]), "δ = p − y" if is_gradient else output)


def paint_heads(painter: QPainter, theme: Theme, places: Places, heads: tuple[Head, ...]) -> None:
    """Paint them."""
    for layer, head in enumerate(heads):
        paint_head(painter, theme, places.head(layer), head)


def paint_head(painter: QPainter, theme: Theme, box: QRectF, head: Head) -> None:
    """Paint the head of one layer."""
    upper, lower = (
        box.adjusted(0, 0, 0, -0.5 * box.height()),
        box.adjusted(0, 0.4 * box.height(), 0, -0.1 * box.height()),
    )
    painter.setPen(QColor(theme.text))
    paint_text(painter, inside(upper, text_width(head.name, SMALL, MEDIUM)), head.name, SMALL, MEDIUM)
    painter.setPen(QColor(theme.text_muted))
    paint_text(painter, inside(lower, text_width(head.detail, SMALL)), head.detail, SMALL)


def inside(box: QRectF, width: float) -> QRectF:
    """Return a box moved to the right as far as words so wide, in its middle, would begin left of the picture."""
    return box.translated(max(0.5 * width - box.center().x(), 0.0), 0.0)


def paint_pixels_name(painter: QPainter, theme: Theme, places: Places) -> None:
    """Paint the name of the pixels below them."""
    painter.setPen(QColor(theme.text))
    paint_text(painter, places.pixels_name, tr_n("{n} pixel", "{n} pixels", SIDE * SIDE), SMALL, MEDIUM)
