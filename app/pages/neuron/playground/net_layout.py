"""Where the neurons of a playground stand in their picture. Imported by what shows them."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

_HEAD = 36.0  # room above the neurons for the names of the layers
_LARGEST, _GAP = 88.0, 6.0
_BAR = 5.0  # of δ, at the right of a neuron
_SIDE = 4.0


class Unit(NamedTuple):
    """A neuron: its layer, 0 for the inputs, and its number there, from 0."""

    layer: int
    unit: int


@dataclass(frozen=True)
class NetLayout:
    """Boxes of all neurons and the lines between them."""

    sizes: tuple[int, ...]
    boxes: dict[Unit, QRectF]
    width: float
    head_height: float

    def head(self, layer: int) -> QRectF:
        """Return where the name of a layer stands."""
        share = self.width / len(self.sizes)
        return QRectF(layer * share, 0.0, share, self.head_height)

    def bar(self, unit: Unit) -> QRectF:
        """Return where δ of a neuron stands as a bar."""
        box = self.boxes[unit]
        return QRectF(box.right() + 2.0, box.top(), _BAR, box.height())

    def line(self, before: Unit, unit: Unit) -> tuple[QPointF, QPointF]:
        """Return the ends of the link from one neuron to another."""
        start, end = self.boxes[before], self.boxes[unit]
        left = start.right() + (_BAR + 4.0 if before.layer else 1.0)
        return QPointF(left, start.center().y()), QPointF(end.left() - 1.0, end.center().y())

    def under(self, at: QPointF) -> Unit | None:
        """Return the neuron there."""
        return next((unit for unit, box in self.boxes.items() if box.adjusted(-3, -3, 3, 3).contains(at)), None)


@lru_cache(maxsize=8)
def net_layout(width: float, height: float, sizes: tuple[int, ...], text: float) -> NetLayout:
    """Lay the layers side by side and the neurons of each below each other; names are `text` times as large."""
    share, head = width / len(sizes), _HEAD * text
    room = height - head - _SIDE
    side = max(min(_LARGEST, room / max(sizes) - _GAP, 0.5 * share), 8.0)
    boxes = {}
    for layer, units in enumerate(sizes):
        step = min(side + 3.0 * _GAP, room / units)
        top = head + 0.5 * (room - units * step) + 0.5 * (step - side)
        for unit in range(units):
            boxes[Unit(layer, unit)] = QRectF(
                round((layer + 0.5) * share - 0.5 * side), round(top + unit * step), round(side), round(side)
            )
    return NetLayout(sizes, boxes, width, head)
