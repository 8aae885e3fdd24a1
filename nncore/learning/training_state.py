"""A training on its way, whole: what `descend` needs to go on at a step as if it had never stopped, and its file.

The state lies beside the weights in the npz of the network, so that neither is ever without the other. Imported by
`descent`, by `training` and by the app's training.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr
from nncore.errors import ModelFileError, NNCoreError
from nncore.files.zips import BROKEN_ZIP, open_zip
from nncore.models.npz import save_network
from nncore.models.npz_arrays import ContentError, check_arrays, read_array
from nncore.network.network import Network

_COUNTS, _VECTORS = "training_counts", "training_vectors"
_LONGEST = 1 << 14  # letters
_MOST = 2**53  # of any count


@dataclass(frozen=True)
class TrainingCounts:
    """How far a training has come.

    Attributes
    ----------
    n_examples : int
        How many each epoch has.
    epoch : int
        The one it is in, from 1.
    batches : int
        How many of this epoch's batches it has taken.
    step : int
        How many steps it has done, at least 1.
    first_loss : float
        The loss before any step.
    epoch_rng, rng : dict
        State of numpy's generator (PCG64) at the beginning of the epoch and now.
    """

    n_examples: int
    epoch: int
    batches: int
    step: int
    first_loss: float
    epoch_rng: Mapping[str, Any]
    rng: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TrainingState(ShortRepr):
    """All that the next steps of a training depend on, but for its settings and its digits.

    Attributes
    ----------
    counts : TrainingCounts
    vector, average : array, shape (n,)
        The parameters and their running mean.
    moments : tuple of array, shape (n,)
        What the optimiser remembers; see `nncore.learning.optimizers.Optimizer.moments`.
    """

    counts: TrainingCounts
    vector: FloatArray
    average: FloatArray
    moments: tuple[FloatArray, ...]


def save_unfinished(network: Network, state: TrainingState | None, path: str | os.PathLike[str]) -> None:
    """Write a network as npz, and in the same file how its training goes on.

    Parameters
    ----------
    network : Network
    state : TrainingState or None
        None if it does not go on.
    path : path

    Raises
    ------
    ModelFileError
        As `nncore.models.npz.save_network`.
    """
    if state is None:
        save_network(network, path)
        return
    counts = np.array(json.dumps(asdict(state.counts), allow_nan=False))
    vectors = np.stack([state.vector, state.average, *state.moments])
    save_network(network, path, {_COUNTS: counts, _VECTORS: vectors})


def load_state(path: str | os.PathLike[str]) -> TrainingState | None:
    """Read how a training goes on.

    Parameters
    ----------
    path : path
        What `save_unfinished` wrote.

    Returns
    -------
    TrainingState or None
        None if the file does not say.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or what it says is no state of a training.
    """
    try:
        with open_zip(path) as archive:
            if f"{_COUNTS}.npy" not in archive.namelist():
                return None
            check_arrays(path, archive, (_COUNTS, _VECTORS))
            counts, vectors = read_array(archive, _COUNTS), read_array(archive, _VECTORS)
        return TrainingState(_counts(counts), *_vectors(vectors))
    except (ContentError, *BROKEN_ZIP) as error:
        raise ModelFileError(
            f"{path} does not say how its training goes on; let its network read, or learn on from it."
        ) from error


def check_state(state: TrainingState, vector: FloatArray, n_moments: int, epochs: int) -> None:
    """Raise an error if a training of this network with these settings cannot go on from a state.

    Parameters
    ----------
    state : TrainingState
    vector : array, shape (n,)
        The parameters of the network.
    n_moments : int
        How many moments the optimiser has.
    epochs : int
        How many there will be.

    Raises
    ------
    NNCoreError
    """
    is_alike = state.vector.shape == vector.shape and state.vector.dtype == vector.dtype
    if not is_alike or len(state.moments) != n_moments or state.counts.epoch > epochs:
        raise NNCoreError(
            "What was kept of this training belongs to other settings; let its network read, or learn on from it."
        )


def check_position(state: TrainingState, n_examples: int, n_batches: int) -> None:
    """Raise an error if these digits are not those that a training was in the midst of.

    Parameters
    ----------
    state : TrainingState
    n_examples, n_batches : int
        Of an epoch.

    Raises
    ------
    NNCoreError
    """
    if state.counts.n_examples != n_examples or state.counts.batches > n_batches:
        raise NNCoreError(
            f"The training was interrupted amid {state.counts.n_examples:,} digits and now there are {n_examples:,}, "
            "so it cannot go on where it stopped; let its network read, or learn on from it."
        )


def _counts(text: npt.NDArray[Any]) -> TrainingCounts:
    """Return the counts of a file, checked; ValueError or the like if they are none."""
    if text.dtype.kind != "U" or text.ndim or text.dtype.itemsize > 4 * _LONGEST:
        raise ValueError("no text")
    counts = TrainingCounts(**json.loads(str(text)))
    whole = (counts.n_examples, counts.epoch, counts.step)
    if not all(type(each) is int and 1 <= each <= _MOST for each in whole):
        raise ValueError("no counts")
    if type(counts.batches) is not int or not 0 <= counts.batches <= counts.step:
        raise ValueError("no count of batches")
    if type(counts.first_loss) is not float or not np.isfinite(counts.first_loss):
        raise ValueError("no loss")
    states: tuple[Any, ...] = counts.epoch_rng, counts.rng
    for state in states:
        np.random.PCG64().state = state
    return counts


def _vectors(rows: npt.NDArray[Any]) -> tuple[FloatArray, FloatArray, tuple[FloatArray, ...]]:
    if rows.dtype not in (np.float32, np.float64) or rows.ndim != 2 or len(rows) < 2 or not np.isfinite(rows).all():
        raise ValueError("no parameters")
    return rows[0], rows[1], tuple(rows[2:])
