"""Teach a network one person's hand, in seconds, without its forgetting all others.

A few of one's own digits, augmented into hundreds, are learned beside MNIST's, digits in many styles and scribbles, for
which the network's own answers stay the targets (learning without forgetting: Li and Hoiem 2017). A part of the own
digits is held back: how many of them are read before and after says what was gained, MNIST what was lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, as_inputs
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
from nncore.recipes.made_up import not_digits, styled_digits
from nncore.recipes.sources import NONE_CLASS

LEAST_DIGITS = 20
"""Fewer own digits say too little about a hand."""

SETTINGS = TrainingSettings(epochs=12, batch_size=128, learning_rate=1e-3, schedule="cosine", averaging=0.99)

_HELD_BACK = 0.25  # of the own digits
# A pass; styled ones of each digit, others of each kind.
_N_MNIST, _N_STYLED, _N_OTHERS, _N_OWN = 12_000, 100, 200, 2500
_OWN_AUGMENTATION = replace(StrokeAugmentation(), slashed_zeros=0.0, crossed_sevens=0.0, thin_pens=0.0)


@dataclass(frozen=True, eq=False)
class OwnHand:
    """A network that is learning a hand, and what that gained and lost.

    Attributes
    ----------
    share : float
        Of the work that is done, 0 … 1; the rest holds for the network as it is now.
    network : Network
    n_held_back : int
        Own digits that were not learned from.
    own_before, own_after : float
        Share of those that are read, by the network as it was and as it is, 0 … 1.
    mnist_before, mnist_after : float
        The same of the given test digits.
    """

    share: float
    network: Network
    n_held_back: int
    own_before: float
    own_after: float
    mnist_before: float
    mnist_after: float


def teach_hand(network: Network, own: Dataset, mnist: Dataset, test: Dataset, seed: int = 0) -> Iterator[OwnHand]:
    """Teach a network a person's own digits, reporting after each pass; it may be left at any report.

    Parameters
    ----------
    network : Network
        It is not changed.
    own : Dataset
        At least `LEAST_DIGITS` labelled digits as strokes; a quarter of them, chosen at random, is held back.
    mnist, test : Dataset
        Labelled digits to keep in mind while learning, and others to measure by.
    seed : int
        The same digits and seed give the same network, bit for bit.

    Yields
    ------
    OwnHand
        The network as it is then, and what it reads.

    Raises
    ------
    DatasetError
        If there are too few own digits, or they have no strokes or labels.
    """
    rng = np.random.default_rng(seed)
    learned, held_back = _parts(own, rng)
    before = _share_read(network, held_back), _share_read(network, test)
    examples = _examples(network, learned, mnist, rng)
    for progress in train(with_none_class(network), examples, replace(SETTINGS, seed=seed)):
        if progress.step % (progress.steps // SETTINGS.epochs) == 0:
            taught = without_none_class(progress.network)
            after = _share_read(taught, held_back), _share_read(taught, test)
            own_shares, mnist_shares = zip(before, after, strict=True)
            yield OwnHand(progress.step / progress.steps, taught, len(held_back), *own_shares, *mnist_shares)


def _parts(own: Dataset, rng: np.random.Generator) -> tuple[Dataset, Dataset]:
    """Return the own digits to learn from, and those held back."""
    if own.labels is None or own.strokes is None:
        raise DatasetError(f"{own.name} holds no labelled strokes; draw digits and say which they are.")
    digits = own.subset(own.is_digit)
    if len(digits) < LEAST_DIGITS:
        raise DatasetError(f"To learn a hand takes at least {LEAST_DIGITS} digits, not {len(digits)}; draw more.")
    order = rng.permutation(len(digits))
    n_held_back = round(_HELD_BACK * len(digits))
    return digits.subset(order[n_held_back:]), digits.subset(order[:n_held_back])


def _examples(network: Network, learned: Dataset, mnist: Dataset, rng: np.random.Generator) -> Examples:
    """Return the same examples for each pass: own digits with their labels, all others with the network's answers."""
    chosen = np.sort(rng.permutation(len(mnist))[:_N_MNIST])
    others = not_digits(_N_OTHERS, (), (), (), rng).inputs
    known = np.concatenate([mnist.inputs[chosen], styled_digits(_N_STYLED, rng).inputs, others])
    pictures, labels = _own_copies(learned, rng)
    inputs = np.concatenate([known, pictures])
    targets = np.concatenate([softmax(with_none_class(network).logits(known)), one_hot(labels, NONE_CLASS + 1)])
    return lambda rng: (inputs, targets)


def _own_copies(learned: Dataset, rng: np.random.Generator) -> tuple[FloatArray, IntArray]:
    """Return about `_N_OWN` augmented copies of the own digits, float32 (N, 784), and their labels."""
    n_copies = -(-_N_OWN // len(learned))
    copies = list(augmented(learned, Augmentation(of_strokes=_OWN_AUGMENTATION, stroke_copies=n_copies), rng))
    return as_inputs(np.concatenate(copies)), np.tile(np.asarray(learned.labels), n_copies)


def _share_read(network: Network, dataset: Dataset) -> float:
    return float((network.predict(dataset.inputs) == dataset.labels).mean())
