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
from nncore.ink.paper import departure, edges, noise_of, threshold
from nncore.ink.parts import Part, judged, parts_of

FAINTEST_INK = 0.1
"""Ink must differ from the paper by this share of the brightness; less is a blank picture."""

_WINDOWS = (0.06, 0.15, 0.4, 0.8)  # shares of the longer side; each finds strokes up to its own width
_CLEAR_OF_NOISE = 6.0  # standard deviations of the paper's noise by which ink must differ from it
_NOISE_BIAS = 4.0  # and by which a closing lies above noisy paper, at most
_RULING = 0.8  # of the picture's width or height: so long is a ruling at least
_EDGE = 0.01  # of the longer side: within so much, the edge of a stroke goes from ink to paper
_ON_GROUND = 0.3
_FULL = 0.5
_CLEAR = 0.85
_THINNER = 0.6
_GROUND = 0.2
_LEAST_SHARE = 0.45  # of the digit's departure: what is fainter is cut off


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


def views_of(channels: FloatArray, softness: int = 1) -> list[tuple[float, View]]:
    """Return all views that show strokes, each with its merit, the best first.

    Parameters
    ----------
    channels : array of float32, shape (H, W, C), in [0, 1]
    softness : int
        How many times the picture was enlarged: so many pixels wide are its edges.
    """
    windows = [max(round(share * max(channels.shape)), 3) for share in _WINDOWS]
    reach = max(round(_EDGE * max(channels.shape)), softness + 1)
    found: list[tuple[float, View]] = []
    for is_light in (False, True):
        edge, noise = edges(channels, reach, is_light), noise_of(channels, is_light)
        views = [_view(channels, window, is_light, edge, noise) for window in windows]
        found += [(_merit(view, wider), view) for view, wider in zip(views, [*views[1:], None], strict=True)]
    shown = [pair for pair in found if pair[1].strokes]
    return sorted(((_demoted(merit, view, shown), view) for merit, view in shown), key=lambda pair: -pair[0])


def _demoted(merit: float, view: View, others: list[tuple[float, View]]) -> float:
    """Return the merit of a view, less if its "stroke" is the ground on which a thinner one of the other kind stands."""
    ground = view.strokes[0]
    is_ground = ground.area > _FULL * ground.height * ground.width and any(
        other.is_light != view.is_light
        and ground.holds(stroke)
        and stroke.size > _ON_GROUND * ground.size
        and stroke.sharpness > _CLEAR
        and stroke.strength > _ON_GROUND * ground.strength
        and stroke.stroke_width < _THINNER * ground.stroke_width
        for _, other in others
        for stroke in other.strokes[:3]
    )
    return merit * (_GROUND if is_ground else 1.0)


def _view(channels: FloatArray, window: int, is_light: bool, edge: FloatArray, noise: float) -> View:
    far = departure(channels, window, is_light)
    far = np.maximum(far - np.float32(min(float(np.median(far)), _NOISE_BIAS * noise)), np.float32(0.0))
    floor = max(_CLEAR_OF_NOISE * noise, FAINTEST_INK)
    view = _cut(far, max(threshold(np.where(far > floor, far, 0.0)), floor), is_light, window, edge)
    # What is much fainter than the digit, such as rulings it crosses, must not hang on it.
    higher = _LEAST_SHARE * view.strokes[0].strength if view.strokes else 0.0
    return _cut(far, higher, is_light, window, edge) if higher > 1.2 * view.threshold else view


def _cut(far: FloatArray, cut: float, is_light: bool, window: int, edge: FloatArray) -> View:
    """Return the view of what lies above a threshold."""
    is_ink = far > cut
    lines = straight_lines(is_ink, _RULING * far.shape[1], _RULING * far.shape[0])
    labels = label_spots(is_ink & ~lines)
    return View(is_light, window, cut, far, lines, labels, tuple(judged(parts_of(labels, far, edge), labels)))


def _merit(view: View, wider: View | None) -> float:
    """Return how well a view shows strokes: long ones, far from the paper, that a wider window shows the same."""
    if not view.strokes:
        return 0.0
    main = view.strokes[0]
    stays = _stays(main, view, wider) if wider is not None else 0.8
    thin = 1.0 / (main.stroke_width / main.size + 0.1) ** 0.5
    return float(main.strength**0.5 * main.size * (0.5 + 0.5 * stays) * main.sharpness**3 * thin)


def _stays(part: Part, view: View, wider: View) -> float:
    """Return how much of a part is the same in the view of a wider window: 1 all, 0 nothing."""
    is_part = view.labels[part.box] == part.number
    counts = np.bincount(wider.labels[part.box][is_part], minlength=1)
    counts[0] = 0
    if not counts.any():
        return 0.0
    area = int(np.count_nonzero(wider.labels == int(counts.argmax())))
    return min(part.area, area) / max(part.area, area)
