"""What one way of looking at a picture finds. Imported by what looks, doubts and reads."""

from dataclasses import dataclass

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.masks.morphology import Mask
from nncore.ink.photographs.viewing.parts import Part


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What one way of looking finds.

    Attributes
    ----------
    is_light : bool
        Whether it looks for light ink on a dark ground.
    window : int
        Pixels; wider things are no ink.
    threshold : float
        Departures from the paper above it are ink.
    departure : array of float32, shape (H, W), in [0, 1]
        By which share of the brightness each pixel departs from the paper around it.
    lines : array of bool, shape (H, W)
        Rulings that were taken out.
    labels : array of int64, shape (H, W)
        The number of each pixel's part; 0 is paper.
    parts : tuple of Part
        All of them, the most prominent first.
    softness : int
        How many times the picture was enlarged: so many pixels wide are its edges.
    """

    is_light: bool
    window: int
    threshold: float
    departure: FloatArray
    lines: Mask
    labels: IntArray
    parts: tuple[Part, ...]
    softness: int = 1

    @property
    def strokes(self) -> tuple[Part, ...]:
        """The parts that are read, the most prominent first."""
        return tuple(part for part in self.parts if part.kind == "stroke")
