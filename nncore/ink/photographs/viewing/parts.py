"""The connected spots of ink in a picture, measured. What each is taken for is told by `kinds`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.masks.morphology import grown

Kind: TypeAlias = Literal["stroke", "speck", "edge", "thing", "blob", "shade", "frame", "line", "faint"]
"""What a part is taken for: only strokes are read. A blob is wider than a pen's stroke can be; a shade has no sharp
outline; an edge lies along a side of the picture, or of a sheet in it; a thing lies on the paper, as a pen does, lit
from one side; a frame is hollow and holds another stroke; a line is level and lies below or beyond the digit; what is
faint is much weaker than the digit."""

_SHARP = 0.5  # of its departure: so high is the edge of a stroke a few pixels away
_LEVEL, _LYING = 0.16, 0.5  # height of a level line, and of a straight bar that is no "1", as a share of its width
_AS_HIGH, _HIGH = 0.65, 0.65  # of the higher one, and of its width: the height of a digit beside another
_STRAIGHT = 0.2  # of its length: what spreads no further across is a bar


@dataclass(frozen=True, slots=True)
class Box:
    """Rows and columns of a picture.

    Attributes
    ----------
    top, left, bottom, right : int
        In pixels, from 0; bottom and right lie just outside.
    """

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

    def touched(self, shape: tuple[int, int]) -> tuple[bool, bool, bool, bool]:
        """Tell which sides of a picture the box touches: top, left, bottom, right.

        Parameters
        ----------
        shape : tuple of int
            Rows and columns of the picture.

        Returns
        -------
        tuple of four bool
        """
        height, width = shape
        return self.top == 0, self.left == 0, self.bottom == height, self.right == width

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
    breadth : float
        How far it spreads across its main axis, as a share of how far along it: 0 for a straight line, 1 for a disc.
    kind : str
        What it is taken for.
    """

    number: int
    area: int
    strength: float
    sharpness: float
    outline: int
    breadth: float = 1.0
    kind: Kind = "stroke"

    @property
    def is_level(self) -> bool:
        """Whether it is much wider than high, or a bar that lies: no digit, but perhaps the bar of one."""
        return self.height < (_LYING if self.is_straight else _LEVEL) * self.width

    @property
    def is_straight(self) -> bool:
        """Whether it is a bar: a "1", or a pen, the edge of a board, the tick of a ruler."""
        return self.breadth < _STRAIGHT

    @property
    def stroke_width(self) -> float:
        """The mean width of its strokes in pixels: a stroke has two outlines."""
        return 2.0 * self.area / self.outline


def are_as_high(box: Box, other: Box) -> bool:
    """Tell whether two boxes are about as high, and high for their width, as digits are and pieces of one are not.

    Parameters
    ----------
    box, other : Box

    Returns
    -------
    bool
    """
    lower, higher = sorted((box.height, other.height))
    return lower > _AS_HIGH * higher and all(each.height > _HIGH * each.width for each in (box, other))


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
        _breadths(rows, columns, starts),
    )
    parts = (Part(*values) for values in zip(*(field.tolist() for field in fields), strict=True))
    return sorted(parts, key=lambda part: -part.strength * part.size)


def _breadths(rows: IntArray, columns: IntArray, starts: IntArray) -> FloatArray:
    """Return the root of the lesser by the greater variance along a main axis of each spot, from its second moments."""
    counts = np.diff(starts, append=len(rows))
    down, across = rows - np.repeat(rows[starts], counts), columns - np.repeat(columns[starts], counts)
    down_mean, across_mean, *squares = (
        np.add.reduceat(values, starts) / counts
        for values in (down, across, down * down, across * across, down * across)
    )
    high, wide = squares[0] - down_mean**2, squares[1] - across_mean**2
    apart = np.hypot(high - wide, 2.0 * (squares[2] - down_mean * across_mean))
    # A pixel is itself a twelfth wide: a spot of one is no line.
    least, most = 0.5 * (high + wide - apart) + 1.0 / 12.0, 0.5 * (high + wide + apart) + 1.0 / 12.0
    breadths: FloatArray = np.sqrt(np.maximum(least, 0.0) / most)
    return breadths
