"""Where the network's 28×28 pixels lie on a drawing: the squares whose ink each of them holds. Imported by app."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.arrays import FloatArray
from nncore.ink.placement import place_picture
from nncore.ink.slant import upright_strokes
from nncore.ink.strokes import SIDE, InkSteps


@dataclass(frozen=True, slots=True)
class Grid:
    """A grid of 28×28 cells that leans as the drawing does: the network sees it as a square.

    Attributes
    ----------
    x, y : float
        Its upper left corner, in the units of the drawing, y down.
    cell : float
        The side of a cell, above 0.
    slant : float
        How far it goes to the right for each unit down.
    """

    x: float
    y: float
    cell: float
    slant: float = 0.0

    @property
    def side(self) -> float:
        """The side of the whole square."""
        return SIDE * self.cell


def grid_of_strokes(steps: InkSteps) -> Grid | None:
    """Return where the pixels lie on strokes.

    Parameters
    ----------
    steps : InkSteps
        As `nncore.ink.strokes.ink_steps` returns them.

    Returns
    -------
    Grid or None
        In the units of the strokes; None where there is none: without points, and where all coincide.

    Examples
    --------
    >>> from nncore.ink.strokes import ink_steps
    >>> round(grid_of_strokes(ink_steps([[[0, 0], [0, 178]]])).cell, 6)
    10.0
    """
    widest, there, here = 0.0, None, None
    for points, centred in zip(upright_strokes(steps.points, steps.slant), steps.centred, strict=True):
        for axis in (0, 1):
            low, high = int(points[:, axis].argmin()), int(points[:, axis].argmax())
            extent = float(points[high, axis] - points[low, axis])
            if extent > widest and centred[high, axis] > centred[low, axis]:
                widest = extent
                cell = extent / float(centred[high, axis] - centred[low, axis])
                there, here = points[low], centred[low]
    if there is None or here is None:
        return None
    # The centre of the first pixel is 0, so its edge is half a pixel before.
    x, y = (float(place - (pixel + 0.5) * cell) for place, pixel in zip(there, here, strict=True))
    return Grid(x + steps.slant * y, y, cell, steps.slant)


def grid_of_picture(picture: FloatArray) -> Grid | None:
    """Return where the pixels lie on a picture that `nncore.ink.placement.picture_to_pixels` reads.

    Parameters
    ----------
    picture : array, shape (H, W)

    Returns
    -------
    Grid or None
        In pixels of the picture, from its upper left corner; None if there is no ink.
    """
    placement = place_picture(picture)
    if placement is None:
        return None
    cell = 1.0 / placement.scale
    y = placement.y - placement.top * cell
    middle = placement.y + 0.5  # of the uppermost row of ink
    return Grid(placement.x - placement.left * cell + placement.slant * (y - middle), y, cell, placement.slant)
