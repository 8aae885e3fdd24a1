"""Ways of looking at a picture: for dark ink or light, with thin pens or thick; and the way that shows strokes best.

A stroke that a wider window shows just the same is all there; what goes on growing with the window is a piece of
something else: of a thicker pen, of a shadow, or of the paper between strokes, which is "ink" if one looks for the
wrong kind. Used by `nncore.ink.pictures` alone.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.blobs import label_spots
from nncore.ink.lines import straight_lines
from nncore.ink.morphology import Mask
from nncore.ink.paper import departure, noise_of, threshold
from nncore.ink.parts import Part, judged, parts_of

FAINTEST_INK = 0.1
"""Ink must differ from the paper by this share of the brightness; less is a blank picture."""

_WINDOWS = (0.06, 0.15, 0.4, 0.8)  # shares of the longer side; each finds strokes up to its own width
_CLEAR_OF_NOISE = 6.0  # standard deviations of the paper's noise by which ink must differ from it
_NOISE_BIAS = 4.0  # and by which a closing lies above noisy paper, at most
_RULING = 0.8  # of the picture's width or height: so long is a ruling at least
_FULL = 0.6  # share of its box: a digit's strokes leave more paper than this fills


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
    """

    is_light: bool
    window: int
    threshold: float
    departure: FloatArray
    lines: Mask
    labels: IntArray
    parts: tuple[Part, ...]

    @property
    def strokes(self) -> tuple[Part, ...]:
        """The parts that are read, the most prominent first."""
        return tuple(part for part in self.parts if part.kind == "stroke")


def views_of(channels: FloatArray) -> list[tuple[float, View]]:
    """Return all views that show strokes, each with its merit, the best first.

    Parameters
    ----------
    channels : array of float32, shape (H, W, C), in [0, 1]
    """
    windows = [max(round(share * max(channels.shape)), 3) for share in _WINDOWS]
    found = []
    for is_light in (False, True):
        noise = noise_of(channels, is_light)
        views = [_view(channels, window, is_light, noise) for window in windows]
        found += [(_merit(view, wider), view) for view, wider in zip(views, [*views[1:], None], strict=True)]
    return sorted((pair for pair in found if pair[1].strokes), key=lambda pair: -pair[0])


def _view(channels: FloatArray, window: int, is_light: bool, noise: float) -> View:
    far = departure(channels, window, is_light)
    far = np.maximum(far - np.float32(min(float(np.median(far)), _NOISE_BIAS * noise)), np.float32(0.0))
    floor = max(_CLEAR_OF_NOISE * noise, FAINTEST_INK)
    cut = max(threshold(np.where(far > floor, far, 0.0)), floor)
    is_ink = far > cut
    lines = straight_lines(is_ink, _RULING * far.shape[1], _RULING * far.shape[0])
    labels = label_spots(is_ink & ~lines)
    return View(is_light, window, cut, far, lines, labels, tuple(judged(parts_of(labels, far), labels)))


def _merit(view: View, wider: View | None) -> float:
    """Return how well a view shows strokes: long ones, far from the paper, that a wider window shows the same."""
    if not view.strokes:
        return 0.0
    main = view.strokes[0]
    stays = _stays(main, view, wider) if wider is not None else 0.8
    is_full = main.area > _FULL * main.height * main.width
    return float(main.strength**0.5 * main.size * stays * (0.5 if is_full else 1.0))


def _stays(part: Part, view: View, wider: View) -> float:
    """Return how much of a part is the same in the view of a wider window: 1 all, 0 nothing."""
    is_part = view.labels[part.box] == part.number
    counts = np.bincount(wider.labels[part.box][is_part], minlength=1)
    counts[0] = 0
    if not counts.any():
        return 0.0
    area = int(np.count_nonzero(wider.labels == int(counts.argmax())))
    return min(part.area, area) / max(part.area, area)
