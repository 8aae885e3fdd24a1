"""A stock of augmented copies to train on: made once, on two threads, and drawn from at random in every pass.

Augmenting costs more than training on the result, and a teacher can write its answers to a stock only once. The copies
are kept as bytes. Imported by the recipes.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.functions.targets import one_hot
from nncore.ink.augment_images import ImageAugmentation, augment_images
from nncore.ink.augment_strokes import StrokeAugmentation, augment_trails
from nncore.ink.strokes import PEN_WIDTH
from nncore.ink.trails import Trails, draw_trails, trails_of
from nncore.learning.descent import Examples
from nncore.recipes.sources import NONE_CLASS, balance, training_labels

_N_THREADS = 2
_THIN_PEN = (1.0, 2.0)
"""Pixels that the pen of a scanned or photographed digit is wide, from and to."""


@dataclass(frozen=True, eq=False)
class Copies:
    """Augmented copies of a set.

    Attributes
    ----------
    pictures : array of uint8, shape (copies, n, 784)
    labels : array, shape (n,)
        0 … 9, or 10 for no digit.
    weights : array, shape (n,), or None
        How often each row is drawn against the others; without them all alike.
    targets : array of float16, shape (copies, n, n_classes), or None
        What a teacher answers; without it the labels are the targets.
    """

    pictures: npt.NDArray[np.uint8]
    labels: IntArray
    weights: FloatArray | None = None
    targets: FloatArray | None = None

    def inputs(self, number: int) -> FloatArray:
        """Return one copy of all, float32 in [0, 1], shape (n, 784).

        Parameters
        ----------
        number : int
            Of the copy.

        Returns
        -------
        array of float32, shape (n, 784), in [0, 1]
        """
        return as_inputs(self.pictures[number])

    def sample(self, n: int, n_classes: int, rng: np.random.Generator) -> tuple[npt.NDArray[np.uint8], FloatArray]:
        """Return n pictures, drawn at random, and their targets.

        Parameters
        ----------
        n, n_classes : int
        rng : numpy.random.Generator

        Returns
        -------
        pictures : array of uint8, shape (n, 784)
            0 is paper, 255 is ink.
        targets : array of float32, shape (n, n_classes)
        """
        copy = rng.integers(len(self.pictures), size=n)
        row = self._rows(n, rng)
        pictures = self.pictures[copy, row]
        if self.targets is None:
            return pictures, one_hot(self.labels[row], n_classes)
        return pictures, self.targets[copy, row].astype(np.float32)

    def _rows(self, n: int, rng: np.random.Generator) -> IntArray:
        if self.weights is None:
            return rng.integers(len(self.labels), size=n)
        upto = np.cumsum(self.weights)
        rows: IntArray = np.searchsorted(upto, rng.random(n) * upto[-1], side="right")
        return np.minimum(rows, len(upto) - 1)


@dataclass(frozen=True)
class Augmentation:
    """How images and strokes are augmented, into how many copies each, and their shares in a pass.

    Scans are images whose writers are known; their slant was taken out when they were read, and little of it comes
    back. Sets of one kind share by the balance of `nncore.recipes.sources`.

    Attributes
    ----------
    of_images, of_scans : ImageAugmentation
    of_strokes : StrokeAugmentation
    image_copies, scan_copies, stroke_copies : int
        Into how many copies each row of such a set goes.
    n_styled : int
        Drawings of each digit in rarer styles that are made up beside the given ones.
    n_not_digits : int
        The same of each kind of what is no digit.
    image_share, scan_share, stroke_share, not_digit_share : float
        Of a pass, 0 … 1; those of kinds that are not there go to the others.
    per_pass : int
        Examples of a pass.
    """

    of_images: ImageAugmentation = field(default_factory=ImageAugmentation)
    of_scans: ImageAugmentation = field(default_factory=lambda: ImageAugmentation(rotation=0.05, slant=0.04))
    of_strokes: StrokeAugmentation = field(default_factory=StrokeAugmentation)
    image_copies: int = 10
    scan_copies: int = 16
    stroke_copies: int = 16
    n_styled: int = 400
    n_not_digits: int = 1500
    image_share: float = 0.40
    scan_share: float = 0.11
    stroke_share: float = 0.29
    not_digit_share: float = 0.20
    per_pass: int = 66_000

    def n_copies(self, dataset: Dataset) -> int:
        """Return into how many copies each row of a set goes.

        Parameters
        ----------
        dataset : Dataset

        Returns
        -------
        int
        """
        if dataset.strokes is not None:
            return self.stroke_copies
        return self.image_copies if dataset.writers is None else self.scan_copies

    def counts(self, sets: Sequence[Dataset]) -> list[int]:
        """Return how many examples of each set belong into a pass.

        Parameters
        ----------
        sets : sequence of Dataset
            Each of digits alone, or of none.

        Returns
        -------
        list of int
        """
        shares = {
            "images": self.image_share,
            "scans": self.scan_share,
            "strokes": self.stroke_share,
            "no digits": self.not_digit_share,
        }
        names = [_kind(dataset) for dataset in sets]
        sizes = [float(balance(dataset).sum()) for dataset in sets]
        sums = {name: sum(size for size, own in zip(sizes, names, strict=True) if own == name) for name in names}
        total = sum(shares[name] for name in sums)
        return [
            int(self.per_pass * shares[name] / total * size / sums[name])
            for size, name in zip(sizes, names, strict=True)
        ]


def _kind(dataset: Dataset) -> str:
    if not dataset.is_digit.any():
        return "no digits"
    if dataset.strokes is not None:
        return "strokes"
    return "images" if dataset.writers is None else "scans"


def augmented(
    dataset: Dataset, augmentation: Augmentation, rng: np.random.Generator
) -> Iterator[npt.NDArray[np.uint8]]:
    """Yield one augmented copy of a set after the other, shape (N, 784) each, two being made at a time.

    Parameters
    ----------
    dataset : Dataset
    augmentation : Augmentation
    rng : numpy.random.Generator
        The same generator gives the same copies.

    Yields
    ------
    array of uint8, shape (N, 784)
    """
    labels = training_labels(dataset)
    trails = None if dataset.strokes is None else trails_of(dataset.strokes)
    of_pictures = augmentation.of_images if dataset.writers is None else augmentation.of_scans

    def copy(own_rng: np.random.Generator) -> npt.NDArray[np.uint8]:
        if trails is not None:
            return _stroke_copy(trails, labels, augmentation.of_strokes, own_rng)
        return _rounded_bytes(augment_images(dataset.inputs, of_pictures, own_rng))

    with ThreadPoolExecutor(_N_THREADS) as threads:
        yield from threads.map(copy, rng.spawn(augmentation.n_copies(dataset)))


def _stroke_copy(
    trails: Trails, labels: IntArray, augmentation: StrokeAugmentation, rng: np.random.Generator
) -> npt.NDArray[np.uint8]:
    pen_width = PEN_WIDTH + augmentation.pen_width * rng.standard_normal(trails.n_drawings)
    thin = rng.uniform(*_THIN_PEN, trails.n_drawings)
    pen_width = np.where(rng.random(trails.n_drawings) < augmentation.thin_pens, thin, pen_width)
    return draw_trails(augment_trails(trails, labels, augmentation, rng), pen_width)


def _rounded_bytes(inputs: FloatArray) -> npt.NDArray[np.uint8]:
    """Return inputs in [0, 1] as the nearest of 0 … 255."""
    pixels: npt.NDArray[np.uint8] = np.rint(inputs * np.float32(255.0)).astype(np.uint8)
    return pixels


def examples_from(stocks: Sequence[Copies], counts: Sequence[int], n_classes: int) -> Examples:
    """Return examples that draw each pass anew, so many from each stock.

    Parameters
    ----------
    stocks : sequence of Copies
    counts : sequence of int
        How many of each belong into a pass.
    n_classes : int

    Returns
    -------
    Examples
        Gives inputs, shape (sum of the counts, 784), and targets, shape (sum of the counts, n_classes).
    """

    def examples(rng: np.random.Generator) -> tuple[npt.NDArray[np.uint8], FloatArray]:
        samples = [stock.sample(count, n_classes, rng) for stock, count in zip(stocks, counts, strict=True)]
        pictures, targets = zip(*samples, strict=True)
        return np.concatenate(pictures), np.concatenate(targets)

    return examples


def kinds(datasets: Sequence[Dataset]) -> list[Dataset]:
    """Return the digits of each set, and what is no digit in it, as sets of their own, without the empty ones.

    Parameters
    ----------
    datasets : sequence of Dataset

    Returns
    -------
    list of Dataset
    """
    labels = [training_labels(dataset) for dataset in datasets]
    parts = [
        dataset.subset(is_wanted)
        for dataset, own in zip(datasets, labels, strict=True)
        for is_wanted in (own != NONE_CLASS, own == NONE_CLASS)
    ]
    return [part for part in parts if len(part)]
