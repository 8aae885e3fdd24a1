"""The connected spots of ink in a picture, and which of them are built like strokes of a pen.

Used by `nncore.ink` alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.morphology import Mask, grown, shrunk

Kind: TypeAlias = Literal["stroke", "speck", "edge", "blob", "shade", "frame", "line", "faint"]
"""What a part is taken for: only strokes are read. A blob is wider than a pen's stroke can be; a shade has no sharp
outline; an edge lies along a side of the picture, or of a sheet in it; a frame is hollow and holds another stroke; a
line is level and lies below or beyond the digit; what is faint is much weaker than the digit."""

_SMALLEST = 0.02  # of the picture's longer side: what is smaller to both sides is a speck
_FEWEST = 6  # pixels of a stroke
_EDGE_SHARE = 0.9  # of a side of the picture: what lies along more is the edge of the sheet
_BAND = 0.5  # of the picture's height: what lies across it and is lower is a band of the sheet, or a line
_ENDS, _HAIR = 2, 0.015  # sides of the picture, and of its size: what goes from one to the other and is so thin
_WIDEST_STROKE = 0.28  # of the box's longer side: where strokes are wider,
_MOST_WIDE = 0.06  # only so much of them may survive if they are made thinner by that
_WIDEST_MEAN = 0.27  # of the box's longer side: the mean width of strokes,
_SLIM = 2.2  # but for a box so many times as long as wide: a "1"
_SHARP = 0.5  # of its departure: so high is the edge of a stroke a few pixels away
_SHARP_OUTLINE = 0.7  # share of an outline that has an edge
_LEVEL = 0.16  # height of a level line, as a share of its width
_PROMINENT = 12
_ONE_SIDED = 0.5  # of its step: so much do the two sides of an edge differ
_INNER_SIZE = 0.25  # of a frame's size: what it holds is at least as large
_RIM = 0.8  # of the way from its middle outwards: what lies further out is a piece of its rim
_HOLLOW = 0.12  # of a frame's ink: no more lies in the middle
_FAINT = 0.55  # of the main stroke's departure: the rest is print that shines through, or what is left of a ruling
_LOWEST = 0.15  # of the main stroke's height: a line below it begins no higher
_LINE_WIDTH = 2.5  # of the main stroke's width: what is level and so wide is no bar of its digit


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

    def holds(self, other: "Box", slack: float = 0.0) -> bool:
        """Tell whether the other box lies inside this one.

        Parameters
        ----------
        other : Box
        slack : float
            Pixels by which it may reach beyond.

        Returns
        -------
        bool
        """
        return (
            self.top <= other.top + slack
            and self.left <= other.left + slack
            and other.bottom <= self.bottom + slack
            and other.right <= self.right + slack
        )

    def overlap(self, other: "Box") -> float:
        """Return the share of both boxes together that they have in common, 0 to 1.

        Parameters
        ----------
        other : Box

        Returns
        -------
        float
        """
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        width = min(self.right, other.right) - max(self.left, other.left)
        common = max(height, 0) * max(width, 0)
        return common / max(self.height * self.width + other.height * other.width - common, 1)


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
        How far it departs from the paper, 0 to 1: a mean in which the far pixels count most, so that a ruling that
        hangs on a stroke does not weaken it.
    sharpness : float
        Share of its outline along which the picture has an edge as high.
    outline : int
        Pixels of its outline.
    kind : str
        What it is taken for.
    """

    number: int
    area: int
    strength: float
    sharpness: float
    outline: int
    kind: Kind = "stroke"

    @property
    def is_level(self) -> bool:
        """Whether it is much wider than high: no digit, but perhaps the bar of one."""
        return self.height < _LEVEL * self.width

    @property
    def stroke_width(self) -> float:
        """The mean width of its strokes in pixels: a stroke has two outlines."""
        return 2.0 * self.area / self.outline


def box_around(boxes: Sequence[Box]) -> Box:
    """Return the smallest box that holds them all.

    Parameters
    ----------
    boxes : sequence of Box
        At least one.

    Returns
    -------
    Box
    """
    return Box(
        min(box.top for box in boxes),
        min(box.left for box in boxes),
        max(box.bottom for box in boxes),
        max(box.right for box in boxes),
    )


def main_of(strokes: Sequence[Part]) -> Part:
    """Return the most prominent of strokes that are sorted so; a level one only if there is nothing else.

    Parameters
    ----------
    strokes : sequence of Part
        At least one.

    Returns
    -------
    Part
    """
    return next((part for part in strokes if not part.is_level), strokes[0])


def parts_of(labels: IntArray, departure: FloatArray, edge: FloatArray) -> list[Part]:
    """Return the parts of a picture of labels, the most prominent first: long, and far from the paper.

    Parameters
    ----------
    labels : array of int64, shape (H, W)
        0 is paper.
    departure, edge : array of float, shape (H, W), in [0, 1]
        How far each pixel is from the paper around it, and from what lies a few pixels away.

    Returns
    -------
    list of Part
    """
    rows, columns = np.nonzero(labels)
    if not len(rows):
        return []
    numbers = labels[rows, columns]
    order = np.argsort(numbers, kind="stable")
    rows, columns, numbers = rows[order], columns[order], numbers[order]
    far = departure[rows, columns]
    starts = np.flatnonzero(np.diff(numbers, prepend=0))
    is_outline = grown(labels == 0)[rows, columns]
    is_sharp = is_outline & (edge[rows, columns] > _SHARP * far)
    outlines = np.maximum(np.add.reduceat(is_outline.astype(np.int64), starts), 1)
    fields = (
        np.minimum.reduceat(rows, starts),
        np.minimum.reduceat(columns, starts),
        np.maximum.reduceat(rows, starts) + 1,
        np.maximum.reduceat(columns, starts) + 1,
        numbers[starts],
        np.diff(starts, append=len(numbers)),
        np.add.reduceat(far**4, starts) / np.add.reduceat(far**3, starts),
        np.add.reduceat(is_sharp.astype(np.float64), starts) / outlines,
        outlines,
    )
    parts = (Part(*values) for values in zip(*(field.tolist() for field in fields), strict=True))
    return sorted(parts, key=lambda part: -part.strength * part.size)


def judged(parts: Sequence[Part], labels: IntArray, differs: Callable[[Part, Mask], float] | None = None) -> list[Part]:
    """Return the parts, in their order, with what each is taken for.

    Parameters
    ----------
    parts : sequence of Part
    labels : array of int64, shape (H, W)
        0 is paper, each other number a part.
    differs : callable, optional
        From a part, and which pixels of its box it has, to how much its two sides differ, as `one_sidedness` tells;
        asked of the most prominent alone.

    Returns
    -------
    list of Part
    """
    result = [replace(part, kind=_kind(part, labels)) for part in parts]
    if differs is not None:
        result = _without_edges(result, labels, differs)
    result = _without_frames(result, labels)
    strokes = [part for part in result if part.kind == "stroke"]
    if not strokes:
        return result
    main = main_of(strokes)
    return [replace(part, kind=_beside(part, main)) if part.kind == "stroke" else part for part in result]


def _kind(part: Part, labels: IntArray) -> Kind:
    """Return what a part looks like by itself."""
    if part.size < _SMALLEST * max(labels.shape) or part.area < _FEWEST:
        return "speck"
    is_part = labels[part.box] == part.number
    if _is_edge(part, is_part, *labels.shape):
        return "edge"
    if _is_blob(part, is_part):
        return "blob"
    return "shade" if part.sharpness < _SHARP_OUTLINE else "stroke"


def _without_edges(parts: list[Part], labels: IntArray, differs: Callable[[Part, Mask], float]) -> list[Part]:
    """Mark what has another paper on each of its sides; only the most prominent can be taken for digits."""
    strokes = [part for part in parts if part.kind == "stroke"][:_PROMINENT]
    edges = {part.number for part in strokes if differs(part, labels[part.box] == part.number) > _ONE_SIDED}
    return [replace(part, kind="edge") if part.number in edges else part for part in parts]


def _is_edge(part: Part, is_part: Mask, height: int, width: int) -> bool:
    """Tell whether a part lies along a whole side of the picture, or across it from side to side, as a margin does."""
    if part.left == 0 and part.right == width and part.height < _BAND * height:
        return True
    touched = part.top == 0, part.left == 0, part.bottom == height, part.right == width
    if sum(touched) == _ENDS and part.stroke_width < _HAIR * part.size:
        return True
    along = (
        (part.top == 0, is_part[0], width),
        (part.bottom == height, is_part[-1], width),
        (part.left == 0, is_part[:, 0], height),
        (part.right == width, is_part[:, -1], height),
    )
    return any(is_there and np.count_nonzero(line) > _EDGE_SHARE * length for is_there, line, length in along)


def _is_blob(part: Part, is_part: Mask) -> bool:
    """Tell whether a part is wider than a stroke of its size can be, on the whole or somewhere."""
    if part.size > _SLIM * min(part.height, part.width):
        return False
    reach = max(round(0.5 * _WIDEST_STROKE * part.size), 1)
    widest = int(np.count_nonzero(shrunk(is_part, reach)))
    return part.stroke_width > _WIDEST_MEAN * part.size or widest > _MOST_WIDE * part.area


def _without_frames(parts: list[Part], labels: IntArray) -> list[Part]:
    """Mark what is hollow and holds another stroke; only the most prominent can be frames or digits."""
    strokes = [part for part in parts if part.kind == "stroke"][:_PROMINENT]
    frames = {
        outer.number
        for outer in strokes
        if any(inner is not outer and _is_inside(inner, outer) for inner in strokes) and _is_hollow(outer, labels)
    }
    return [replace(part, kind="frame") if part.number in frames else part for part in parts]


def _is_inside(inner: Part, outer: Part) -> bool:
    """Tell whether a part that is large enough lies within another's box, and not in a gap of that one's round rim."""
    down = (inner.top + inner.bottom - outer.top - outer.bottom) / outer.height
    across = (inner.left + inner.right - outer.left - outer.right) / outer.width
    return inner.size >= _INNER_SIZE * outer.size and outer.holds(inner) and down**2 + across**2 < _RIM**2


def _is_hollow(part: Part, labels: IntArray) -> bool:
    """Tell whether next to nothing of a part lies in the middle of its box."""
    is_part = labels[part.box] == part.number
    down, across = round(0.2 * part.height), round(0.2 * part.width)
    middle = is_part[down : part.height - down, across : part.width - across]
    return int(np.count_nonzero(middle)) < _HOLLOW * part.area


def _beside(part: Part, main: Part) -> Kind:
    """Return what a stroke is beside the main one."""
    is_below = part.top >= main.bottom - _LOWEST * main.height
    if part.is_level and part is not main and (is_below or part.width > _LINE_WIDTH * main.width):
        return "line"
    return "faint" if part.strength < _FAINT * main.strength else "stroke"
