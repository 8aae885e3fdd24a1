"""How a network reads digits drawn by an unsteady, hasty or inventive hand, and digits with something beside them.

    python benchmarks/hands.py pen_digits/train.ndjson.gz pen_digits/pendigits.ndjson.gz

Takes the writers that every recipe keeps apart (`nncore.recipes.sources`) and changes what they drew in one way after
the other. Of each way are printed: read rightly as one digit; told apart into digits and marks, as Draw and `predict`
do (`nncore.evaluation.segmentation`), and with the first digit read rightly; rejected; wrong and sure.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

import resources
from nncore.data.datasets import load_dataset
from nncore.evaluation.segmentation import read_drawing
from nncore.ink.strokes import Stroke, to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.recipes.sources import split

Drawing = list[Stroke]
Way = Callable[[Drawing, Sequence[Drawing], np.random.Generator], Drawing]
"""Changes a drawing, 100 high and at (0, 0); takes other drawings that may be put beside it."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", nargs="+", help="stroke files of digits")
    parser.add_argument("--model", default=str(resources.path("digit_model.npz")), help="else the one in the box")
    parser.add_argument("--n", type=int, default=700, help="drawings for each way")
    arguments = parser.parse_args()
    network = load_network(arguments.model)
    drawings, labels = kept_apart(arguments.digits)
    chosen = np.random.default_rng(3).permutation(len(drawings))[: arguments.n].tolist()
    print(f"{len(chosen)} of {len(drawings)} drawings; read, told apart, first of them right, rejected, wrong and sure")
    for name, way in WAYS.items():
        rng = np.random.default_rng(5)
        changed = [way(drawings[number], drawings, rng) for number in chosen]
        shares = _outcomes(network, changed, labels[chosen]).mean(axis=0)
        print(f"{name:24s}", *(f"{100.0 * share:6.1f} %" for share in shares), flush=True)


def kept_apart(names: Sequence[str]) -> tuple[list[Drawing], npt.NDArray[np.int64]]:
    """Return what the writers kept apart drew, 100 high and at (0, 0), and its labels."""
    drawings: list[Drawing] = []
    labels: list[int] = []
    for name in names:
        for dataset in split([load_dataset(name)], 0, np.random.default_rng(0)).validation:
            drawings += [_of_height_100(strokes) for strokes in dataset.strokes or ()]
            labels += np.asarray(dataset.labels).tolist()
    return drawings, np.array(labels)


def _of_height_100(strokes: Sequence[Stroke]) -> Drawing:
    low, high = box_of(strokes)
    return [(stroke - low) * (100.0 / max(high[1] - low[1], 1e-9)) for stroke in strokes]


def _outcomes(network: Network, drawings: Sequence[Drawing], labels: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Return of each drawing whether it is read, told apart, then with the first right, rejected, wrong and sure."""
    rows = []
    for strokes, label in zip(drawings, labels.tolist(), strict=True):
        whole, segments = read_drawing(network, strokes, network.forward(to_pixels(strokes)))
        is_one = segments is None and not whole.is_rejected
        is_right = whole.label == label
        rows.append(
            (
                is_one and is_right,
                segments is not None,
                segments is not None and segments.predictions[0].label == label,
                segments is None and whole.is_rejected,
                is_one and whole.is_sure and not is_right,
            )
        )
    return np.array(rows)


def box_of(strokes: Sequence[Stroke]) -> tuple[Stroke, Stroke]:
    """Return the lowest and the highest x and y."""
    points = np.concatenate(list(strokes))
    return points.min(axis=0), points.max(axis=0)


def _dense(stroke: Stroke, step: float = 2.0) -> Stroke:
    """Return a stroke with points at most a step apart."""
    pieces = [stroke[:1]]
    for start, end in pairwise(stroke):
        n = max(1, int(np.hypot(*(end - start)) / step))
        pieces.append(start + (end - start) * np.linspace(0.0, 1.0, n + 1)[1:, None])
    return np.concatenate(pieces)


def _sparse(stroke: Stroke, step: float) -> Stroke:
    """Return the points of a stroke that are at least a step apart, and its end."""
    points = [stroke[0]]
    points += [point for point in stroke[1:-1] if np.hypot(*(point - points[-1])) >= step]
    return np.array([*points, stroke[-1]])


def line(start: Sequence[float], end: Sequence[float]) -> Stroke:
    """Return a straight stroke."""
    return np.linspace(start, end, 20)


def _each(change: Callable[[Stroke, np.random.Generator], Stroke]) -> Way:
    """Return the way that changes each stroke by itself."""
    return lambda strokes, _, rng: [change(stroke, rng) for stroke in strokes]


def _sampled(step: float) -> Way:
    return _each(lambda stroke, _: _sparse(stroke, step))


def _small(side: float) -> Way:
    """Return the way of a drawing so many screen pixels high, in whole ones."""
    return _each(lambda stroke, _: np.rint(stroke * (side / 100.0)))


def _shaky(deviation: float) -> Way:
    def shake(stroke: Stroke, rng: np.random.Generator) -> Stroke:
        dense = _dense(stroke)
        noise = rng.standard_normal((len(dense) + 2, 2))
        return dense + deviation * (noise[:-2] + noise[1:-1] + noise[2:]) / 3.0

    return _each(shake)


def _turned(degrees: float) -> Way:
    angle = np.deg2rad(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return _each(lambda stroke, _: stroke @ turn)


def _stretched(width: float) -> Way:
    return _each(lambda stroke, _: stroke * (width, 1.0))


def _in_pieces(n_points: int, gap: int, deviation: float = 0.0) -> Way:
    """Return the way of many short strokes, of so many points, 2 apart, with gaps or reaching over each other."""

    def cut(strokes: Drawing, _: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
        pieces = []
        for stroke in map(_dense, strokes):
            starts = range(0, len(stroke), n_points + gap)
            pieces += [stroke[max(start, 0) : start + n_points] for start in starts]
        return [piece + rng.normal(0.0, deviation, 2) for piece in pieces]

    return cut


def _resampled(n_points: int) -> Way:
    """Return the way of a device that gives so many points of each stroke."""

    def resample(stroke: Stroke, _: np.random.Generator) -> Stroke:
        dense = _dense(stroke, 1.0)
        return dense[np.linspace(0, len(dense) - 1, n_points).round().astype(int)]

    return _each(resample)


def _broken(strokes: Drawing, _: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
    """Lift the pen once in the longest stroke, for a gap of 4."""
    *others, longest = sorted(map(_dense, strokes), key=len)
    at = int(rng.uniform(0.2, 0.8) * len(longest))
    return [piece for piece in (*others, longest[:at], longest[at + 2 :]) if len(piece)]


def _hooked(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """Slip as the pen is set down and lifted."""
    start, end = stroke[[0, -1]] + rng.normal(0.0, 5.0, (2, 2))
    return np.concatenate([[start], stroke, [end]])


def _with_tap(strokes: Drawing, _: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
    """Touch the sheet once by mistake, near the digit."""
    low, high = box_of(strokes)
    return [*strokes, rng.uniform(low - 25.0, high + 25.0)[None]]


def _retraced(strokes: Drawing, _: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
    return [*strokes, *(stroke + rng.normal(0.0, 2.0, 2) for stroke in strokes)]


def _over_the_edge(strokes: Drawing, _: Sequence[Drawing], __: np.random.Generator) -> Drawing:
    """Leave the sheet on the right by a tenth of the width, where the pen goes along the edge."""
    low, high = box_of(strokes)
    return [np.minimum(_dense(stroke), (0.1 * low[0] + 0.9 * high[0], np.inf)) for stroke in strokes]


def _hollow(strokes: Drawing, _: Sequence[Drawing], __: np.random.Generator) -> Drawing:
    """Draw round the strokes instead of along them."""
    outlines = []
    for stroke in map(_dense, strokes):
        if len(stroke) > 3:
            along = np.gradient(stroke, axis=0)
            aside = along[:, ::-1] * (-1.0, 1.0)
            aside *= 6.0 / np.maximum(np.hypot(*aside.T), 1e-9)[:, None]
            outlines.append(np.concatenate([stroke + aside, (stroke - aside)[::-1], (stroke + aside)[:1]]))
    return outlines or strokes


def _with(mark: Callable[[Stroke, Stroke], Sequence[Stroke]]) -> Way:
    """Return the way that adds strokes to a drawing, by its lowest and highest x and y."""
    return lambda strokes, _, __: [*strokes, *mark(*box_of(strokes))]


def _circle(low: Stroke, high: Stroke) -> list[Stroke]:
    around = np.linspace(0.0, 2.0 * np.pi, 60)
    unit = np.stack([np.cos(around), np.sin(around)], axis=1)
    return [(low + high) / 2.0 + unit * ((high - low) * 0.65 + 12.0)]


def _rectangle(low: Stroke, high: Stroke) -> list[Stroke]:
    (left, top), (right, bottom) = low - 15.0, high + 15.0
    return [np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left + 2.0, top + 1.0)])]


def _two_lines(low: Stroke, high: Stroke) -> list[Stroke]:
    return [line((low[0] - 15.0, y + 2.0), (high[0] + 15.0, y - 2.0)) for y in (42.0, 58.0)]


def _x(low: Stroke, high: Stroke) -> list[Stroke]:
    left, right = low[0] - 10.0, high[0] + 10.0
    return [line((left, low[1]), (right, high[1])), line((right, low[1]), (left, high[1]))]


def _zigzag(low: Stroke, high: Stroke) -> list[Stroke]:
    ys = np.linspace(25.0, 75.0, 7)
    return [_dense(np.stack([np.where(np.arange(7) % 2, high[0] + 10.0, low[0] - 10.0), ys], axis=1))]


def _with_another(gap: tuple[float, float], axis: int, sign: Sequence[Stroke] = ()) -> Way:
    """Return the way that puts a sign and another digit behind a drawing, along x or y, at a gap from … to."""

    def put(strokes: Drawing, others: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
        other = others[int(rng.integers(len(others)))]
        shift = np.zeros(2)
        shift[axis] = box_of(strokes)[1][axis] - box_of(other)[0][axis] + rng.uniform(*gap)
        at = box_of(strokes)[1] * (1.0, 0.0)
        return [*strokes, *(stroke + at for stroke in sign), *(stroke + shift for stroke in other)]

    return put


_POINT = np.array([(10.0, 97.0), (11.0, 99.0)])
_PLUS = (line((12.0, 50.0), (42.0, 50.0)), line((27.0, 35.0), (27.0, 65.0)))

WAYS: Mapping[str, Way] = MappingProxyType(
    {
        "as it is": _each(lambda stroke, _: stroke),
        "6 pixels high": _small(6.0),
        "12 pixels high": _small(12.0),
        "20 pixels high": _small(20.0),
        "a point in 12 %": _sampled(12.0),
        "a point in 20 %": _sampled(20.0),
        "eight points a stroke": _resampled(8),
        "a thousand points": _resampled(1000),
        "lifted once": _broken,
        "slips at the ends": _each(_hooked),
        "a stray tap": _with_tap,
        "retraced": _retraced,
        "over the edge": _over_the_edge,
        "shaky, 3 %": _shaky(3.0),
        "shaky, 5 %": _shaky(5.0),
        "turned by 15° left": _turned(-15.0),
        "turned by 15° right": _turned(15.0),
        "narrow, 0.7": _stretched(0.7),
        "wide, 1.4": _stretched(1.4),
        "dots": _in_pieces(1, 4),
        "dashes": _in_pieces(6, 3),
        "sketched": _in_pieces(14, -7, 1.5),
        "hollow": _hollow,
        "mirrored": _stretched(-1.0),
        "full stop": _with(lambda _, high: [_POINT + high * (1.0, 0.0)]),
        "minus": _with(lambda low, _: [line((low[0] - 45.0, 50.0), (low[0] - 12.0, 50.0))]),
        "underlined": _with(lambda low, high: [line((low[0] - 15.0, 115.0), (high[0] + 15.0, 115.0))]),
        "crossed out": _with(lambda low, high: [line((low[0] - 10.0, high[1]), (high[0] + 10.0, low[1]))]),
        "crossed out falling": _with(lambda low, high: [line((low[0] - 10.0, low[1]), (high[0] + 10.0, high[1]))]),
        "struck through": _with(lambda low, high: [line((low[0] - 15.0, 52.0), (high[0] + 15.0, 48.0))]),
        "struck through twice": _with(_two_lines),
        "crossed out by an X": _with(_x),
        "crossed out by a zigzag": _with(_zigzag),
        "in a circle": _with(_circle),
        "in a rectangle": _with(_rectangle),
        "another near beside it": _with_another((3.0, 20.0), 0),
        "another beside it": _with_another((20.0, 50.0), 0),
        "another above it": _with_another((10.0, 20.0), 1),
        "3.5": _with_another((22.0, 22.0), 0, [_POINT]),
        "3 + 5": _with_another((54.0, 54.0), 0, _PLUS),
    }
)


if __name__ == "__main__":
    main()
