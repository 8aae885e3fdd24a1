"""Where the nodes, weights and biases of a small network lie on the screen. For the network diagram."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF

Kind: TypeAlias = Literal["x", "w", "b", "n"]

_NODE = (112.0, 50.0)
_CHIP = (44.0, 20.0)
_HEAD = 42.0
_COLUMN_WIDTH, _ROW_HEIGHT = 220.0, 86.0
_SMALLEST_SCALE, _LARGEST_SCALE = 0.875, 1.6
_LARGEST_STEP, _SPREAD = 128.0, 1.5
_NARROWEST_NODE = 82.0  # in which z = −0.123 has room
_ALONG = 0.3  # where on its line a weight stands: nearer to its source the lines lie further apart
_LEAST_BETWEEN = 0.5 * _CHIP[0] / _ALONG  # two nodes, so that a weight lies off the one that it comes from


@dataclass(frozen=True)
class Place:
    """One number of a network: an input, a weight, a bias, or a node with its z and a.

    `layer` counts from 0, the inputs; `column` is the node's number in its layer; `row` is a weight's source.
    """

    kind: Kind
    layer: int
    column: int
    row: int = 0


class DiagramLayout:
    """The layers stand side by side, the nodes of each one above the other."""

    def __init__(self, width: float, height: float, sizes: tuple[int, ...], text: float) -> None:
        self._width, self._height, self._sizes = width, height, sizes
        natural = _COLUMN_WIDTH * len(sizes), _HEAD + _CHIP[1] + _ROW_HEIGHT * max(sizes)
        fitting = min(width / natural[0], height / natural[1]) / text
        self.scale = min(max(fitting, _SMALLEST_SCALE), _LARGEST_SCALE)
        """How large everything is beside its usual size for text as large as it is."""
        self._unit = self.scale * text
        self._nodes = {
            (layer, column): self._node(layer, column) for layer, count in enumerate(sizes) for column in range(count)
        }
        self.boxes = {place: self._box(place) for place in self._places()}
        """Where every number that can be taken or asked stands, layer by layer."""

    def _places(self) -> Iterator[Place]:
        for column in range(self._sizes[0]):
            yield Place("x", 0, column)
        for layer in range(1, len(self._sizes)):
            for row in range(self._sizes[layer - 1]):
                for column in range(self._sizes[layer]):
                    yield Place("w", layer, column, row)
            for column in range(self._sizes[layer]):
                yield Place("b", layer, column)
                yield Place("n", layer, column)

    def head(self, layer: int) -> QRectF:
        """Return where the words over a layer stand."""
        wide = self._width / len(self._sizes)
        return QRectF(layer * wide, 0.0, wide, _HEAD * self._unit)

    def _node(self, layer: int, column: int) -> QRectF:
        column_width = self._width / len(self._sizes) / self._unit
        wide = min(max(column_width - _LEAST_BETWEEN, _NARROWEST_NODE), _NODE[0]) * self._unit
        high = _NODE[1] * self._unit
        middle = self._middle(layer, column)
        return QRectF(middle.x() - 0.5 * wide, middle.y() - 0.5 * high, wide, high)

    def line(self, place: Place) -> tuple[QPointF, QPointF]:
        """Return the ends of a weight's line."""
        source, target = self._nodes[place.layer - 1, place.row], self._nodes[place.layer, place.column]
        return QPointF(source.right(), source.center().y()), QPointF(target.left(), target.center().y())

    def _box(self, place: Place) -> QRectF:
        if place.kind == "w":
            start, end = self.line(place)
            return self._chip(start + (end - start) * _ALONG)
        node = self._nodes[place.layer, place.column]
        if place.kind == "b":
            return self._chip(QPointF(node.center().x(), node.top() - 0.5 * _CHIP[1] * self._unit - 3.0))
        return node

    def _chip(self, middle: QPointF) -> QRectF:
        wide, high = _CHIP[0] * self._unit, _CHIP[1] * self._unit
        return QRectF(middle.x() - 0.5 * wide, middle.y() - 0.5 * high, wide, high)

    def _middle(self, layer: int, column: int) -> QPointF:
        wide = self._width / len(self._sizes)
        count, top = self._sizes[layer], (_HEAD + _CHIP[1]) * self._unit
        room = self._height - top - 6.0
        step = min(room / max(self._sizes), _LARGEST_STEP * self._unit)
        if count < max(self._sizes):
            step *= _SPREAD  # few nodes stand further apart, so that the weights on crossing lines do not meet
        return QPointF((layer + 0.5) * wide, top + 0.5 * room + (column - 0.5 * (count - 1)) * step)


def least_size(sizes: tuple[int, ...]) -> tuple[int, int]:
    """Return the width and height below which nodes, weights and biases would lie on each other."""
    head, chip, node = (_SMALLEST_SCALE * part for part in (_HEAD + _CHIP[1], _CHIP[1], _NODE[1]))
    column = _SMALLEST_SCALE * (_NARROWEST_NODE + _LEAST_BETWEEN)
    inputs, *layers = sizes
    high = max(inputs * (node + 6.0), max(layers) * (node + chip + 6.0))  # an input has no bias above it
    return round(column) * len(sizes), round(head + 6.0 + high)


@lru_cache(maxsize=8)
def diagram_layout(width: float, height: float, sizes: tuple[int, ...], text: float) -> DiagramLayout:
    """Return the layout of a diagram of this size whose text is so many times as large as usual; it is kept."""
    return DiagramLayout(width, height, sizes, text)
