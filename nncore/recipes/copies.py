"""A stock of distorted copies to train on: made once, on two threads, and drawn from at random in every pass.

Distorting costs more than training on the result, and a teacher can write its answers to a stock only once. The copies
are kept as bytes. Imported by the recipes.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.functions.losses import one_hot
from nncore.ink.augment_images import ImageDistortion, distort_images
from nncore.ink.augment_strokes import StrokeDistortion, distort_trails
from nncore.ink.strokes import PEN_WIDTH
from nncore.ink.trails import Trails, draw_trails, trails_of
from nncore.learning.training import Examples
from nncore.recipes.sources import NONE_CLASS, training_labels

N_THREADS = 2


@dataclass(frozen=True, eq=False)
class Copies:
    """Distorted copies of a set.

    Attributes
    ----------
    pictures : array of uint8, shape (copies, n, 784)
    labels : array, shape (n,)
        0 … 9, or 10 for no digit.
    targets : array of float16, shape (copies, n, n_classes), or None
        What a teacher answers; without it the labels are the targets.
    """

    pictures: npt.NDArray[np.uint8]
    labels: IntArray
    targets: FloatArray | None = None

    def inputs(self, number: int) -> FloatArray:
        """Return one copy of all, float32 in [0, 1], shape (n, 784)."""
        return as_inputs(self.pictures[number])

    def sample(self, n: int, n_classes: int, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        """Return n pictures, drawn at random, and their targets (n, n_classes)."""
        copy = rng.integers(len(self.pictures), size=n)
        row = rng.integers(len(self.labels), size=n)
        inputs = as_inputs(self.pictures[copy, row])
        if self.targets is None:
            return inputs, one_hot(self.labels[row], n_classes)
        return inputs, self.targets[copy, row].astype(np.float32)


@dataclass(frozen=True)
class Distortions:
    """How images and strokes are distorted, into how many copies each, and their shares in a pass of so many."""

    of_images: ImageDistortion = field(default_factory=ImageDistortion)
    of_strokes: StrokeDistortion = field(default_factory=StrokeDistortion)
    image_copies: int = 12
    stroke_copies: int = 32
    image_share: float = 0.6
    stroke_share: float = 0.3
    not_digit_share: float = 0.1
    per_pass: int = 66_000

    def n_copies(self, dataset: Dataset) -> int:
        """Return into how many copies each row of a set goes."""
        return self.image_copies if dataset.strokes is None else self.stroke_copies

    def counts(self, sets: Sequence[Dataset]) -> list[int]:
        """Return how many examples of each set belong into a pass; sets of one kind share by their size."""
        shares = {"images": self.image_share, "strokes": self.stroke_share, "no digits": self.not_digit_share}
        names = [_kind(dataset) for dataset in sets]
        rows = {name: sum(len(part) for part, own in zip(sets, names, strict=True) if own == name) for name in names}
        total = sum(shares[name] for name in rows)
        return [
            int(self.per_pass * shares[name] / total * len(dataset) / rows[name])
            for dataset, name in zip(sets, names, strict=True)
        ]


def _kind(dataset: Dataset) -> str:
    if not dataset.is_digit.any():
        return "no digits"
    return "images" if dataset.strokes is None else "strokes"


def distorted(dataset: Dataset, distortions: Distortions, rng: np.random.Generator) -> Iterator[npt.NDArray[np.uint8]]:
    """Yield one distorted copy of a set after the other, shape (N, 784) each, two being made at a time."""
    labels = training_labels(dataset)
    trails = None if dataset.strokes is None else trails_of(dataset.strokes)

    def copy(own_rng: np.random.Generator) -> npt.NDArray[np.uint8]:
        if trails is not None:
            return _stroke_copy(trails, labels, distortions.of_strokes, own_rng)
        return as_bytes(distort_images(dataset.inputs, distortions.of_images, own_rng))

    with ThreadPoolExecutor(N_THREADS) as threads:
        yield from threads.map(copy, rng.spawn(distortions.n_copies(dataset)))


def _stroke_copy(
    trails: Trails, labels: IntArray, distortion: StrokeDistortion, rng: np.random.Generator
) -> npt.NDArray[np.uint8]:
    pen_width = PEN_WIDTH + distortion.pen_width * rng.standard_normal(trails.n_drawings)
    return draw_trails(distort_trails(trails, labels, distortion, rng), pen_width)


def as_bytes(inputs: FloatArray) -> npt.NDArray[np.uint8]:
    """Return inputs in [0, 1] as 0 … 255."""
    pixels: npt.NDArray[np.uint8] = np.rint(inputs * np.float32(255.0)).astype(np.uint8)
    return pixels


def examples_from(stocks: Sequence[Copies], counts: Sequence[int], n_classes: int) -> Examples:
    """Return examples that draw each pass anew, so many from each stock."""

    def examples(rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        samples = [stock.sample(count, n_classes, rng) for stock, count in zip(stocks, counts, strict=True)]
        inputs, targets = (np.concatenate(rows) for rows in zip(*samples, strict=True))
        return inputs, targets

    return examples


def kinds(dataset: Dataset) -> list[Dataset]:
    """Return a set's digits and what is no digit in it as two sets, without the empty ones."""
    labels = training_labels(dataset)
    parts = (dataset.subset(labels != NONE_CLASS), dataset.subset(labels == NONE_CLASS))
    return [part for part in parts if len(part)]
