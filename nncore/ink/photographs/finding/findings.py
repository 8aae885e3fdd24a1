"""What is found in a picture: its digits as ink, and how they were seen. Imported by whoever looks and whoever asks."""

from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.viewing.parts import Box
from nncore.ink.photographs.viewing.view import View
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import SIDE


@dataclass(frozen=True, slots=True, eq=False)
class FoundDigit:
    """A digit that was found in a picture.

    Attributes
    ----------
    box : Box
        Where it is, in the pixels of `ink`.
    ink : array of float32, shape (h, w), in [0, 1]
        The whole picture, scaled, with the ink of this digit alone.
    alternatives : tuple of arrays like `ink`
        What else the picture may show instead. Where a network reads one of them otherwise, no answer is sure.
    """

    box: Box
    ink: FloatArray
    alternatives: tuple[FloatArray, ...] = ()

    @property
    def pixels(self) -> FloatArray:
        """What the network reads, shape (784,), float32 in [0, 1]."""
        return pixels_of_ink(self.ink)

    @property
    def alternative_pixels(self) -> FloatArray:
        """What it would read of the alternatives, shape (k, 784), float32 in [0, 1]."""
        rows = [pixels_of_ink(ink) for ink in self.alternatives]
        return np.stack(rows) if rows else np.zeros((0, SIDE * SIDE), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What was found in a picture, and how.

    Attributes
    ----------
    digits : tuple of FoundDigit
        In reading order: rows from the top, and from left to right.
    view : View or None
        The way of looking that showed them: kind of ink, threshold, rulings, parts kept and dropped with the reason of
        each. None for a picture in MNIST's own form, and for one without ink.
    scale : float
        Pixels of `ink` and of the view for a pixel of the picture, or of its region.
    region : Box or None
        Where in the picture was looked; None for everywhere.
    """

    digits: tuple[FoundDigit, ...]
    view: View | None
    scale: float
    region: Box | None = None

    @property
    def main(self) -> FoundDigit | None:
        """The largest digit, or None, for whoever asks for one alone: the others are alternatives to it."""
        largest = max(self.digits, key=lambda digit: digit.box.size, default=None)
        if largest is None:
            return None
        others = [digit.ink for digit in self.digits if digit is not largest]
        return replace(largest, alternatives=(*largest.alternatives, *others))


def pixels_of_ink(ink: FloatArray) -> FloatArray:
    """Return what the network reads of ink, shape (h, w): 28×28 as it lies, all else fitted to MNIST's form.

    Parameters
    ----------
    ink : array of float, shape (h, w), in [0, 1]

    Returns
    -------
    array of float32, shape (784,), in [0, 1]
    """
    return ink.reshape(-1).astype(np.float32) if ink.shape == (SIDE, SIDE) else picture_to_pixels(ink)
