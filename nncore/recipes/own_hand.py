"""Teach a network one person's hand, in seconds, without its forgetting all others.

A few of one's own digits, augmented into hundreds, are learned beside MNIST's, digits in many styles and scribbles, for
which the network's own answers stay the targets (learning without forgetting: Li and Hoiem 2017). A part of the own
digits is held back: how many of them are read before and after says what was gained, MNIST what was lost.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import NOT_A_DIGIT, Dataset, as_inputs
from nncore.errors import DatasetError
from nncore.functions.softmax import softmax
from nncore.functions.targets import one_hot
from nncore.ink.augment_strokes import StrokeAugmentation
from nncore.learning.descent import Examples
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.network.network import Network
from nncore.recipes.calibration import with_none_class, without_none_class
from nncore.recipes.copies import Augmentation, augmented
from nncore.recipes.sources import NONE_CLASS
from nncore.recipes.synthetic import not_digits, styled_digits

LEAST_DIGITS = 20
"""Fewer own digits say too little about a hand."""

SETTINGS = TrainingSettings(epochs=12, batch_size=128, learning_rate=1e-3, schedule="cosine", averaging=0.99)

_HELD_BACK, _LEAST_HELD_BACK = 0.25, 4  # of the own digits
_N_MNIST, _N_OWN = 12_000, 2500  # a pass
_N_MADE_UP, _N_STYLED, _N_OTHERS = 10, 10, 20  # so often so many of each digit, and of each kind of no digit
_OWN_AUGMENTATION = replace(StrokeAugmentation(), slashed_zeros=0.0, crossed_sevens=0.0, thin_pens=0.0)
_MADE_UP_BY, _COPIED_BY = 0.3, 0.5  # shares of the work

ShareDone: TypeAlias = Callable[[float], None]
"""Called every few milliseconds with the share of the work that is done, 0 … 1; it may raise to end the work."""


@dataclass(frozen=True, eq=False)
class OwnHand:
    """A network that has learned a hand, and what that gained and lost.

    Attributes
    ----------
    network : Network
    held_back : Dataset
        The own digits that were not learned from.
    n_learned : int
        How many were.
    own_before, own_after : float
        Share of those held back that are read, by the network as it was and as it is, 0 … 1.
    mnist_before, mnist_after : float
        The same of the given test digits.
    """

    network: Network
    held_back: Dataset
    n_learned: int
    own_before: float
    own_after: float
    mnist_before: float
    mnist_after: float


def teach_hand(
    network: Network,
    own: Dataset,
    mnist: Dataset,
    test: Dataset,
    *,
    seed: int = 0,
    tell: ShareDone = lambda share: None,
) -> OwnHand:
    """Teach a network a person's own digits.

    About a quarter of them is held back. Which, each digit's pixels decide: so one that was held back is so whenever
    the hand is taught again, with more digits and to a network that was taught before, and a copy of it is too.

    Parameters
    ----------
    network : Network
        It is not changed.
    own : Dataset
        At least `LEAST_DIGITS` labelled digits as strokes, of at least two kinds; what is no digit is passed over.
    mnist, test : Dataset
        Labelled digits to keep in mind while learning, and others to measure by.
    seed : int
        The same digits and seed give the same network on the same machine, bit for bit.
    tell : callable
        See `ShareDone`.

    Returns
    -------
    OwnHand

    Raises
    ------
    DatasetError
        If there are too few own digits, or they have no strokes or labels.
    """
    rng = np.random.default_rng(seed)
    learned, held_back = _parts(own)
    before = _share_read(network, held_back), _share_read(network, test)
    examples = _examples(network, learned, mnist, rng, tell)
    taught = network
    for progress in train(with_none_class(network), examples, replace(SETTINGS, seed=seed)):
        tell(_COPIED_BY + (1.0 - _COPIED_BY) * progress.step / progress.steps)
        if progress.step == progress.steps:
            taught = without_none_class(progress.network)
    after = _share_read(taught, held_back), _share_read(taught, test)
    own_shares, mnist_shares = zip(before, after, strict=True)
    return OwnHand(taught, held_back, len(learned), *own_shares, *mnist_shares)


def why_not(labels: IntArray) -> str:
    """Return, in a sentence, why drawings of these labels teach no hand; nothing if they do.

    Parameters
    ----------
    labels : array of int, shape (N,)
        0 … 9, or `NOT_A_DIGIT`.

    Returns
    -------
    str

    Examples
    --------
    >>> why_not(np.array([7] * 25))
    'All 25 digits are a 7, and a network that learns nothing else sees it everywhere; write other digits too.'
    """
    digits = labels[labels != NOT_A_DIGIT]
    if len(digits) < LEAST_DIGITS:
        are, more = "is" if len(digits) == 1 else "are", LEAST_DIGITS - len(digits)
        return f"To learn a hand takes at least {LEAST_DIGITS} digits; {len(digits)} {are} here, write {more} more."
    kinds = np.unique(digits)
    if len(kinds) == 1:
        return (
            f"All {len(digits)} digits are a {kinds[0]}, and a network that learns nothing else sees it everywhere; "
            "write other digits too."
        )
    return ""


def _parts(own: Dataset) -> tuple[Dataset, Dataset]:
    """Return the own digits to learn from, and those held back."""
    if own.labels is None or own.strokes is None:
        raise DatasetError(f"{own.name} holds no labelled strokes; draw digits and say which they are.")
    if sentence := why_not(own.labels):
        raise DatasetError(sentence)
    digits = own.subset(own.is_digit)
    places = np.array([zlib.crc32(np.rint(255.0 * row).astype(np.uint8)) for row in digits.inputs]) / 2.0**32
    different = np.unique(places)
    if len(different) < LEAST_DIGITS:
        raise DatasetError(
            f"To learn a hand takes {LEAST_DIGITS} drawings that differ, not {len(different)}; write more."
        )
    is_held_back = places <= max(_HELD_BACK, float(different[_LEAST_HELD_BACK - 1]))
    return digits.subset(~is_held_back), digits.subset(is_held_back)


def _examples(
    network: Network, learned: Dataset, mnist: Dataset, rng: np.random.Generator, tell: ShareDone
) -> Examples:
    """Return the same examples for each pass: own digits with their labels, all others with the network's answers."""
    chosen = np.sort(rng.permutation(len(mnist))[:_N_MNIST])
    known = np.concatenate([mnist.inputs[chosen], *_synthetic(rng, tell)])
    pictures, labels = _own_copies(learned, rng, tell)
    inputs = np.concatenate([known, pictures])
    targets = np.concatenate([softmax(with_none_class(network).logits(known)), one_hot(labels, NONE_CLASS + 1)])
    return lambda rng: (inputs, targets)


def _synthetic(rng: np.random.Generator, tell: ShareDone) -> list[FloatArray]:
    """Return digits in many styles, and scribbles."""
    made: list[FloatArray] = []
    for number in range(_N_MADE_UP):
        tell(_MADE_UP_BY * number / _N_MADE_UP)
        made += [styled_digits(_N_STYLED, rng).inputs, not_digits(_N_OTHERS, (), (), (), rng).inputs]
    return made


def _own_copies(learned: Dataset, rng: np.random.Generator, tell: ShareDone) -> tuple[FloatArray, IntArray]:
    """Return about `_N_OWN` augmented copies of the own digits, float32 (N, 784), and their labels."""
    n_copies = -(-_N_OWN // len(learned))
    copies = []
    for copy in augmented(learned, Augmentation(of_strokes=_OWN_AUGMENTATION, stroke_copies=n_copies), rng):
        copies.append(copy)
        tell(_MADE_UP_BY + (_COPIED_BY - _MADE_UP_BY) * len(copies) / n_copies)
    return as_inputs(np.concatenate(copies)), np.tile(np.asarray(learned.labels), n_copies)


def _share_read(network: Network, dataset: Dataset) -> float:
    return float((network.predict(dataset.inputs) == dataset.labels).mean())
