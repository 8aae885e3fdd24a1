"""What a recipe learns from, and what of it is kept apart to choose by. Imported by recipes and the command line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import NOT_A_DIGIT, Dataset
from nncore.errors import DatasetError

NONE_CLASS = 10
"""The label, in training, of what is no digit."""

LOOK_ALIKES = frozenset("BDGIJLOQSTUYZbgijloqsuyz")
"""Letters that some hand writes like a digit; nothing is learned from them, for nobody could tell O from 0."""


@dataclass(frozen=True, eq=False)
class Sources:
    """What a recipe may learn from, and what it only reports on.

    Attributes
    ----------
    datasets : tuple of Dataset
        With labels. Those with strokes are augmented as strokes, the others as images.
    names : tuple of str
        What they are, for the card.
    licences : tuple of str
        Under which terms.
    reports : mapping of str to Dataset
        Digits never trained on and never chosen by; the card says how many of them the network reads.
    """

    datasets: tuple[Dataset, ...]
    names: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    reports: Mapping[str, Dataset] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check that there is something to learn from."""
        for dataset in self.datasets:
            if dataset.labels is None:
                raise DatasetError(f"{dataset.name} has no labels to learn from; give a file that has them.")
        if sum(int(dataset.is_digit.sum()) for dataset in self.datasets) < 10:
            raise DatasetError("A recipe needs at least ten digits to learn from; give it more data.")


@dataclass(frozen=True, eq=False)
class Split:
    """Some data sets in two parts.

    Attributes
    ----------
    training : tuple of Dataset
    validation : tuple of Dataset
        Never trained on.
    """

    training: tuple[Dataset, ...]
    validation: tuple[Dataset, ...]


def split(datasets: Sequence[Dataset], n_images: int, rng: np.random.Generator) -> Split:
    """Keep a tenth apart, by writer where the writers are known, but at most `n_images` of a set of images.

    Look-alikes are in neither part.

    Parameters
    ----------
    datasets : sequence of Dataset
    n_images : int
    rng : numpy.random.Generator
        Chooses the images; the writers are the same for every seed.

    Returns
    -------
    Split
    """
    clear = [_without_look_alikes(dataset) for dataset in datasets]
    pairs = [(dataset, _apart(dataset, n_images, rng)) for dataset in clear]
    return Split(
        tuple(data.subset(~apart) for data, apart in pairs), tuple(data.subset(apart) for data, apart in pairs)
    )


def _without_look_alikes(dataset: Dataset) -> Dataset:
    if dataset.words is None:
        return dataset
    return dataset.subset(np.array([word not in LOOK_ALIKES for word in dataset.words]))


def _apart(dataset: Dataset, n_images: int, rng: np.random.Generator) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    if dataset.writers is not None:
        return np.isin(np.array(dataset.writers), _writers_apart(dataset.writers))
    is_apart = np.zeros(len(dataset), np.bool_)
    is_apart[rng.permutation(len(dataset))[: min(n_images, len(dataset) // 10)]] = True
    return is_apart


def _writers_apart(writers: Sequence[str]) -> list[str]:
    """Return writers who drew about a tenth of the drawings, and of each collection ("apb" of "apb/12") likewise.

    Names without a collection make up one together.

    The choice is the same for every seed, so that figures of different runs can be compared.
    """
    names, counts = np.unique(np.array(writers), return_counts=True)
    collections = np.array([name.rpartition("/")[0] for name in names])
    chosen: list[str] = []
    for collection in np.unique(collections):
        members = np.random.default_rng(0).permutation(np.flatnonzero(collections == collection))
        room = 0.11 * counts[members].sum()
        for member in members:
            if counts[member] <= room:
                chosen.append(str(names[member]))
                room -= counts[member]
    return chosen


def balance(dataset: Dataset) -> FloatArray:
    """Return how often each row is to be learned from against the others, shape (N,).

    Writers count, not digits: who wrote a hundred times as much as another is learned from ten times as often, for each
    row has the weight 1 / √n, where n rows have the same writer. Of what is no digit the words count instead, and where
    neither is known all rows are alike.

    Parameters
    ----------
    dataset : Dataset

    Returns
    -------
    array of float64, shape (N,)
    """
    names = dataset.writers if dataset.is_digit.any() else dataset.words
    if names is None:
        return np.ones(len(dataset))
    _, group, counts = np.unique(np.array(names), return_inverse=True, return_counts=True)
    weights: FloatArray = 1.0 / np.sqrt(counts[group])
    return weights


def training_labels(dataset: Dataset) -> IntArray:
    """Return labels 0 … 9 for digits and 10 for what is no digit, shape (N,).

    Parameters
    ----------
    dataset : Dataset

    Returns
    -------
    array of int64, shape (N,)
    """
    labels = np.zeros(len(dataset), np.int64) if dataset.labels is None else dataset.labels
    return np.where(labels == NOT_A_DIGIT, NONE_CLASS, labels)


def digits_of(datasets: Sequence[Dataset]) -> tuple[FloatArray, IntArray]:
    """Return the inputs (N, 784) and labels (N,) of all digits in some data sets.

    Parameters
    ----------
    datasets : sequence of Dataset

    Returns
    -------
    inputs : array of float32, shape (N, 784), in [0, 1]
    labels : array of int64, shape (N,)
    """
    inputs = np.concatenate([dataset.inputs[dataset.is_digit] for dataset in datasets])
    labels = np.concatenate([training_labels(dataset)[dataset.is_digit] for dataset in datasets])
    return inputs, labels
