"""How a network reads digits in a row, as in numbers and sums: near, leaning, touching, in any order of strokes.

    python benchmarks/rows.py pen_digits/train.ndjson.gz pen_digits/pendigits.ndjson.gz

Puts digits of the writers that every recipe keeps apart into rows. Of each kind of row are printed: every digit read
rightly; told apart into as many as there are; into another number; rejected as a whole; wrong and sure, as one digit.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from hands import Drawing, box_of, kept_apart, line

import resources
from nncore.evaluation.segmentation import read_drawing
from nncore.ink.strokes import Stroke, to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network

Order = Callable[[Sequence[Drawing], np.random.Generator], Drawing]


def _as_written(digits: Sequence[Drawing], _: np.random.Generator) -> Drawing:
    return [stroke for digit in digits for stroke in digit]


def _bars_last(digits: Sequence[Drawing], _: np.random.Generator) -> Drawing:
    """Return all strokes, the last of each digit of several after all others."""
    first = [stroke for digit in digits for stroke in (digit[:-1] or digit)]
    return first + [digit[-1] for digit in digits if len(digit) > 1]


def _shuffled(digits: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
    strokes = _as_written(digits, rng)
    return [strokes[number] for number in rng.permutation(len(strokes)).tolist()]


@dataclass(frozen=True)
class Row:
    """A kind of row: how many digits, with which gaps, sizes, slant and unevenness, and what stands between them."""

    n: int = 3
    gap: tuple[float, float] = (10.0, 40.0)  # digits are 100 high
    size: tuple[float, float] = (1.0, 1.0)
    uneven: float = 0.0
    lean: float = 0.0
    order: Order = _as_written
    sign: Sequence[Stroke] = ()

    def written(
        self, drawings: Sequence[Drawing], labels: Sequence[int], rng: np.random.Generator
    ) -> tuple[Drawing, list[int]]:
        """Return a row, and its digits."""
        parts: list[Drawing] = []
        chosen = rng.integers(len(drawings), size=self.n).tolist()
        right = 0.0
        for place, number in enumerate(chosen):
            if place and self.sign:
                parts.append(_put(self.sign, right + 15.0, 0.0))
                right = float(box_of(parts[-1])[1][0]) + 15.0
            sized = [rng.uniform(*self.size) * stroke for stroke in drawings[number]]
            gap = rng.uniform(*self.gap) if place and not self.sign else 0.0
            parts.append(_put(sized, right + gap, 100.0 - float(box_of(sized)[1][1]) + rng.normal(0.0, self.uneven)))
            right = float(box_of(parts[-1])[1][0])
        leaning = [stroke - np.outer(stroke[:, 1], (self.lean, 0.0)) for stroke in self.order(parts, rng)]
        return leaning, [labels[number] for number in chosen]


def _put(strokes: Sequence[Stroke], left: float, down: float) -> Drawing:
    shift = np.array([left - box_of(strokes)[0][0], down])
    return [stroke + shift for stroke in strokes]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", nargs="+", help="stroke files of digits")
    parser.add_argument("--model", default=str(resources.path("digit_model.npz")), help="else the one in the box")
    parser.add_argument("--n", type=int, default=200, help="rows of each kind")
    arguments = parser.parse_args()
    network = load_network(arguments.model)
    drawings, labels = kept_apart(arguments.digits)
    print("all read; as many as there are, another number, rejected, wrong and sure as one digit")
    for name, row in ROWS.items():
        rng = np.random.default_rng(11)
        outcomes = [_outcome(network, *row.written(drawings, labels.tolist(), rng)) for _ in range(arguments.n)]
        print(f"{name:24s}", *(f"{100.0 * share:6.1f} %" for share in np.mean(outcomes, axis=0)), flush=True)


def _outcome(network: Network, strokes: Drawing, labels: list[int]) -> npt.NDArray[np.bool_]:
    whole, segments = read_drawing(network, strokes, network.forward(to_pixels(strokes)))
    read = [prediction.label for prediction in segments.predictions] if segments is not None else []
    return np.array(
        (
            read == labels,
            len(read) == len(labels),
            segments is not None and len(read) != len(labels),
            segments is None and whole.is_rejected,
            segments is None and whole.is_sure,
        )
    )


def _cross(side: float) -> Drawing:
    """Return a plus."""
    half = side / 2.0
    return [line((0.0, 55.0), (side, 55.0)), line((half, 55.0 - half), (half, 55.0 + half))]


def _equals(side: float) -> Drawing:
    return [line((0.0, y), (side, y)) for y in (45.0, 45.0 + 0.4 * side)]


ROWS: Mapping[str, Row] = MappingProxyType(
    {
        "two": Row(2),
        "three": Row(),
        "five": Row(5),
        "touching": Row(gap=(-3.0, -3.0)),
        "over each other": Row(gap=(-10.0, 0.0)),
        "two far over each other": Row(2, gap=(-20.0, -10.0)),
        "sizes of 0.6 to 1.3": Row(size=(0.6, 1.3)),
        "uneven, 8 %": Row(uneven=8.0),
        "leaning by 0.3": Row(lean=0.3),
        "leaning by 0.6": Row(lean=0.6),
        "leaning to the left": Row(lean=-0.3),
        "bars last": Row(order=_bars_last),
        "strokes in any order": Row(order=_shuffled),
        "small plus": Row(2, sign=_cross(30.0)),
        "plus": Row(2, sign=_cross(60.0)),
        "minus": Row(2, sign=[line((0.0, 55.0), (35.0, 55.0))]),
        "equals": Row(2, sign=_equals(60.0)),
        "times": Row(2, sign=[line((0.0, 30.0), (50.0, 85.0)), line((50.0, 30.0), (0.0, 85.0))]),
        "slash": Row(2, sign=[line((35.0, 0.0), (0.0, 105.0))]),
        "point": Row(2, sign=[line((0.0, 97.0), (1.0, 99.0))]),
        "comma": Row(2, sign=[line((5.0, 92.0), (0.0, 112.0))]),
    }
)


if __name__ == "__main__":
    main()
