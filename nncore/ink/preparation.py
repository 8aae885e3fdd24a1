"""The way from strokes to pixels with any of its steps left out, to see what each is worth.

`nncore.ink.strokes` is the way that the network's inputs go; with every step on, this one leads to the same pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.slant import slant_of_strokes, upright_strokes
from nncore.ink.strokes import BOX, CENTRE, PEN_WIDTH, SIDE, Stroke, centre_of_mass, clean, draw, fit

STEP_NAMES = ("slant", "box", "scale", "pen", "mass")
"""The steps in their order."""


@dataclass(frozen=True)
class StepChoice:
    """Which steps are taken.

    Attributes
    ----------
    slant : bool
        The drawing stands upright; else it leans as it was drawn.
    box : bool
        The middle of the drawing's box goes to the middle of the grid; else it stays where it lies on the sheet.
    scale : bool
        The longer side of the box, pen included, fills 20 pixels; else the whole sheet becomes 28.
    pen : bool
        The pen is 2.2 pixels wide; else it grows and shrinks with the drawing.
    mass : bool
        The ink's centre of mass goes to (14, 14), or as near as no ink is lost.
    """

    slant: bool = True
    box: bool = True
    scale: bool = True
    pen: bool = True
    mass: bool = True

    @property
    def key(self) -> str:
        """The names of the steps that are taken, joined by +; "none" without any.

        Examples
        --------
        >>> StepChoice(scale=False).key
        'slant+box+pen+mass'
        """
        return "+".join(field.name for field in fields(self) if getattr(self, field.name)) or "none"


@dataclass(frozen=True, slots=True, eq=False)
class Preparation:
    """What the steps make of a drawing.

    Attributes
    ----------
    points : tuple of array, shape (n, 2)
        The strokes as given.
    upright : tuple of array, shape (n, 2)
        Without their slant, about the middle of their box; in the units of the sheet too.
    slant : float
        Columns for a row that were taken out.
    fitted : tuple of array, shape (n, 2)
        In pixels, after slant, box and scale.
    drawn : array of float32, shape (28, 28)
        The fitted strokes under the pen.
    pixels : array of float32, shape (28, 28)
        The same after the shift by the mass: what a network would read.
    centre : tuple of float
        Row and column of the centre of mass of `drawn`.
    pen_width : float
        In pixels.
    """

    points: tuple[Stroke, ...]
    upright: tuple[Stroke, ...]
    slant: float
    fitted: tuple[Stroke, ...]
    drawn: FloatArray
    pixels: FloatArray
    centre: tuple[float, float]
    pen_width: float


def prepare(
    strokes: Sequence[npt.ArrayLike], side: float, choice: StepChoice | None = None, *, sheet_pen: float = 18.0
) -> Preparation | None:
    """Take the way from strokes to pixels with some of its steps.

    Parameters
    ----------
    strokes : sequence of array_like, shape (n, 2)
        In the units of the sheet, as `nncore.ink.strokes.to_pixels` takes them.
    side : float
        Units along a side of the sheet, above 0.
    choice : StepChoice, optional
        Every step, if it is not given.
    sheet_pen : float
        The width of the pen on the sheet, in its units, above 0.

    Returns
    -------
    Preparation or None
        None without points.

    Raises
    ------
    ShapeError
        If a stroke is not of shape (n, 2).
    """
    taken = StepChoice() if choice is None else choice
    points = clean(strokes)
    if not points:
        return None
    slant = slant_of_strokes(fit(points)) if taken.slant else 0.0
    upright = _upright(points, slant)
    together = np.concatenate(upright)
    middle = 0.5 * together.min(axis=0) + 0.5 * together.max(axis=0)
    scale = _scale(float(np.ptp(together, axis=0).max()), side, taken, sheet_pen)
    pen_width = PEN_WIDTH if taken.pen else sheet_pen * scale
    target = np.full(2, 0.5 * (SIDE - 1)) if taken.box else middle * SIDE / side - 0.5
    fitted = tuple((stroke - middle) * scale + target for stroke in upright)
    drawn = draw(fitted, pen_width)
    centre = centre_of_mass(drawn) if drawn.any() else (CENTRE, CENTRE)
    pixels = _by_mass(fitted, centre, pen_width) if taken.mass else drawn
    return Preparation(points, upright, slant, fitted, drawn, pixels, centre, pen_width)


def _upright(points: tuple[Stroke, ...], slant: float) -> tuple[Stroke, ...]:
    """Return strokes without their slant, which stay where they are on the sheet."""
    together = np.concatenate(points)
    middle = 0.5 * together.min(axis=0) + 0.5 * together.max(axis=0)
    return tuple(stroke + middle for stroke in upright_strokes([stroke - middle for stroke in points], slant))


def _scale(longer: float, side: float, taken: StepChoice, sheet_pen: float) -> float:
    """Return pixels for one unit of the sheet."""
    if not taken.scale or longer <= 0.0:
        return SIDE / side if not taken.scale or not taken.pen else 0.0
    return (BOX - PEN_WIDTH) / longer if taken.pen else BOX / (longer + sheet_pen)


def _by_mass(fitted: tuple[Stroke, ...], centre: tuple[float, float], pen_width: float) -> FloatArray:
    """Return the strokes drawn with their centre of mass in the middle, or as near as no ink is lost."""
    row, column = centre
    together = np.concatenate(fitted)
    low, high = together.min(axis=0) - 0.5 * pen_width, together.max(axis=0) + 0.5 * pen_width
    edge = SIDE - 0.5
    lowest, highest = -0.5 - low, edge - high
    wanted = np.array([CENTRE - column, CENTRE - row])
    shift = np.where(lowest <= highest, np.minimum(np.maximum(wanted, lowest), highest), wanted)
    return draw(tuple(stroke + shift for stroke in fitted), pen_width)
