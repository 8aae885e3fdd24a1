"""The connected spots of ink in a picture, and which of them are built like strokes of a pen.

Used by `nncore.ink` alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.morphology import Mask, shrunk

Kind: TypeAlias = Literal["stroke", "speck", "edge", "blob", "frame", "line", "faint"]
"""What a part is taken for: only strokes are read. A blob is wider than a pen's stroke can be; an edge lies along a
side of the picture; a frame is hollow and holds another stroke; a line is level and lies below or beyond the digit;
what is faint is much weaker than the digit."""

_SMALLEST = 0.02  # of the picture's longer side: what is smaller to both sides is a speck
_FEWEST = 6  # pixels of a stroke
_EDGE_SHARE = 0.5  # of a side of the picture: what lies along more is the edge of the sheet
_WIDEST_STROKE = 0.45  # of the box's longer side
_LEVEL = 0.16  # height of a level line, as a share of its width
_INNER_SIZE = 0.25  # of a frame's size: what it holds is at least as large
_HOLLOW = 0.12  # of a frame's ink: no more lies in the middle
_FAINT = 0.4  # of the main stroke's departure: the rest is print that shines through, or what is left of a ruling
_LOWEST = 0.15  # of the main stroke's height: a line below it begins no higher
_LINE_BELOW, _LINE_ABOVE = 0.8, 1.6  # of the main stroke's width: a line is at least as wide


@dataclass(frozen=True, slots=True)
class Box:
    """Rows and columns of a picture; bottom and right lie just outside."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Rows of the box."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Columns of the box."""
        return self.right - self.left

    @property
    def size(self) -> int:
        """The longer side."""
        return max(self.height, self.width)

    @property
    def box(self) -> tuple[slice, slice]:
        """Rows and columns, to index a picture with."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def holds(self, other: "Box") -> bool:
        """Tell whether the other box lies inside this one."""
        return (
            self.top <= other.top
            and self.left <= other.left
            and other.bottom <= self.bottom
            and other.right <= self.right
        )


@dataclass(frozen=True, slots=True)
class Part(Box):
    """A connected spot of ink.

    Attributes
    ----------
    number : int
        Its label in the picture of labels.
    area : int
        Pixels.
    strength : float
        How far it departs from the paper, 0 to 1: the mean, in which the far pixels count most.
    kind : str
        What it is taken for.
    """

    number: int
    area: int
    strength: float
    kind: Kind = "stroke"

    @property
    def is_level(self) -> bool:
        """Whether it is much wider than high: no digit, but perhaps the bar of one."""
        return self.height < _LEVEL * self.width


def box_around(boxes: Sequence[Box]) -> Box:
    """Return the smallest box that holds them all."""
    return Box(
        min(box.top for box in boxes),
        min(box.left for box in boxes),
        max(box.bottom for box in boxes),
        max(box.right for box in boxes),
    )


def parts_of(labels: IntArray, departure: FloatArray) -> list[Part]:
    """Return the parts of a picture of labels, the most prominent first: long, and far from the paper.

    Parameters
    ----------
    labels : array of int64, shape (H, W)
        0 is paper.
    departure : array of float, shape (H, W), in [0, 1]
    """
    rows, columns = np.nonzero(labels)
    if not len(rows):
        return []
    numbers = labels[rows, columns]
    order = np.argsort(numbers, kind="stable")
    rows, columns, numbers = rows[order], columns[order], numbers[order]
    far = departure[rows, columns]
    starts = np.flatnonzero(np.diff(numbers, prepend=0))
    fields = (
        np.minimum.reduceat(rows, starts),
        np.minimum.reduceat(columns, starts),
        np.maximum.reduceat(rows, starts) + 1,
        np.maximum.reduceat(columns, starts) + 1,
        numbers[starts],
        np.diff(starts, append=len(numbers)),
        np.add.reduceat(far * far, starts) / np.add.reduceat(far, starts),
    )
    parts = (Part(*values) for values in zip(*(field.tolist() for field in fields), strict=True))
    return sorted(parts, key=lambda part: -part.strength * part.size)


def judged(parts: Sequence[Part], labels: IntArray) -> list[Part]:
    """Return the parts, in their order, with what each is taken for."""
    result = _without_frames([replace(part, kind=_kind(part, labels)) for part in parts], labels)
    strokes = [part for part in result if part.kind == "stroke"]
    if not strokes:
        return result
    main = next((part for part in strokes if not part.is_level), strokes[0])
    return [replace(part, kind=_beside(part, main)) if part.kind == "stroke" else part for part in result]


def _kind(part: Part, labels: IntArray) -> Kind:
    """Return what a part looks like by itself."""
    if part.size < _SMALLEST * max(labels.shape) or part.area < _FEWEST:
        return "speck"
    is_part = labels[part.box] == part.number
    if _is_edge(part, is_part, *labels.shape):
        return "edge"
    return "blob" if _is_blob(part, is_part) else "stroke"


def _is_edge(part: Part, is_part: Mask, height: int, width: int) -> bool:
    """Tell whether a part lies along much of a side of the picture, or of all its sides together."""
    along = (
        (part.top == 0, is_part[0], width),
        (part.bottom == height, is_part[-1], width),
        (part.left == 0, is_part[:, 0], height),
        (part.right == width, is_part[:, -1], height),
    )
    touching = [(int(np.count_nonzero(line)), length) for is_there, line, length in along if is_there]
    return any(count > _EDGE_SHARE * length for count, length in touching) or (
        sum(count for count, _ in touching) > _EDGE_SHARE * 0.5 * (height + width)
    )


def _is_blob(part: Part, is_part: Mask) -> bool:
    """Tell whether a part is somewhere wider than a stroke of its size can be."""
    reach = max(round(0.5 * _WIDEST_STROKE * part.size), 1)
    return 2 * reach < min(is_part.shape) and bool(shrunk(is_part, reach).any())


def _without_frames(parts: list[Part], labels: IntArray) -> list[Part]:
    """Mark what is hollow and holds another stroke."""
    strokes = [part for part in parts if part.kind == "stroke"]
    frames = {
        outer.number
        for outer in strokes
        if any(
            inner.size >= _INNER_SIZE * outer.size and inner is not outer and outer.holds(inner) for inner in strokes
        )
        and _is_hollow(outer, labels)
    }
    return [replace(part, kind="frame") if part.number in frames else part for part in parts]


def _is_hollow(part: Part, labels: IntArray) -> bool:
    """Tell whether next to nothing of a part lies in the middle of its box."""
    is_part = labels[part.box] == part.number
    down, across = round(0.2 * part.height), round(0.2 * part.width)
    middle = is_part[down : part.height - down, across : part.width - across]
    return int(np.count_nonzero(middle)) < _HOLLOW * part.area


def _beside(part: Part, main: Part) -> Kind:
    """Return what a stroke is beside the main one."""
    if part.is_level and part is not main:
        is_below = part.top >= main.bottom - _LOWEST * main.height
        if part.width > (_LINE_BELOW if is_below else _LINE_ABOVE) * main.width:
            return "line"
    return "faint" if part.strength < _FAINT * main.strength else "stroke"
