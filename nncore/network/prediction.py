"""What the network says about one drawing: the answer, the second choice, how sure, or that it is no digit.

The rule stands here once; the window and the command line both ask it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import BoolArray, FloatArray
from nncore.errors import ShapeError
from nncore.functions.softmax import checked_logits, shifted
from nncore.network.network import ForwardTrace, Network

SURE_ABOVE = 0.8
"""Probability from which the answer is given without reserve."""


@dataclass(frozen=True)
class Prediction:
    """The answer to one drawing.

    Attributes
    ----------
    label, runner_up : int
        The two likeliest classes.
    probability, runner_up_probability : float
        Theirs, 0 to 1.
    evidence : float
        How much speaks for any digit at all, 0 to 1; see `evidence`.
    is_rejected : bool
        Whether the evidence is below the network's threshold: "not a digit I know".
    """

    label: int
    probability: float
    runner_up: int
    runner_up_probability: float
    evidence: float
    is_rejected: bool

    @property
    def is_sure(self) -> bool:
        """Whether the answer can be given without reserve."""
        return not self.is_rejected and self.probability >= SURE_ABOVE


def evidence(logits: npt.ArrayLike, spare_strokes: npt.ArrayLike = 0) -> FloatArray:
    """Return how much speaks for the likeliest digit against "no digit": e^m / (e^s + Σ e^z), with m the largest logit.

    That is the digit's probability where "no digit" is an eleventh answer whose logit is s, the number of strokes that
    a drawing has to spare, and 0 for a picture. A network trained with that answer, as the one in the box
    (`nncore.recipes`), is told apart by it from letters and scribbles; softmax over the ten is untouched by it, for it
    sees only differences. For other networks it is close to the largest probability.

    Strokes are what the pixels no longer show. That each one to spare counts as much as a logit of 1 was chosen by what
    writers kept apart drew: no digit of theirs is rejected for it; what is no digit, more often
    (`resources/training_log.md`).

    Parameters
    ----------
    logits : array_like, shape (..., n)
    spare_strokes : array_like of int, shape (...,)
        See `nncore.ink.spare_strokes`.

    Returns
    -------
    array of float32 or float64, shape (...,)
        0 to 1.

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    """
    z = checked_logits(logits)
    of_all = np.exp(shifted(z)).sum(axis=-1)
    none = np.asarray(spare_strokes, z.dtype) - z.max(axis=-1)
    share: FloatArray = 1.0 / (np.exp(np.minimum(none, 80.0)) + of_all)
    return share


def is_rejected(network: Network, logits: npt.ArrayLike, spare_strokes: npt.ArrayLike = 0) -> BoolArray:
    """Return for each row of logits whether the network takes the input for no digit.

    Parameters
    ----------
    network : Network
    logits : array_like, shape (..., n)
    spare_strokes : array_like of int, shape (...,)
        As `evidence` takes them.

    Returns
    -------
    array of bool, shape (...,)
    """
    return evidence(logits, spare_strokes) < network.reject_below


def is_contested(network: Network, pixels: FloatArray, alternatives: FloatArray) -> bool:
    """Tell whether the network reads another digit in what else a picture may show, so that no answer is sure.

    Alternatives in which it sees no digit do not count.

    Parameters
    ----------
    network : Network
    pixels : array, shape (784,), in [0, 1]
        What is taken for the digit.
    alternatives : array, shape (k, 784), in [0, 1]
        What may be meant instead; see `nncore.ink.photographs.finding.findings.FoundDigit`.

    Returns
    -------
    bool
    """
    logits = network.logits(np.concatenate([pixels[None, :], alternatives]))
    labels = logits.argmax(axis=1)
    return bool(((labels != labels[0]) & ~is_rejected(network, logits)).any())


def are_contested(network: Network, inputs: FloatArray, alternatives: Sequence[FloatArray] | None) -> BoolArray:
    """Tell of each row of inputs whether it is contested; see `is_contested`.

    Parameters
    ----------
    network : Network
    inputs : array, shape (N, 784), in [0, 1]
    alternatives : sequence of N arrays, shape (k, 784), or None
        What may be meant instead of each row; None where no row has any.

    Returns
    -------
    array of bool, shape (N,)
    """
    result = np.zeros(len(inputs), np.bool_)
    for row, others in enumerate(alternatives or ()):
        result[row] = len(others) > 0 and is_contested(network, inputs[row], others)
    return result


def predict_trace(network: Network, trace: ForwardTrace, spare_strokes: int = 0) -> Prediction:
    """Return the prediction on one drawing from its trace.

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input; its arrays have the shape (n,).
    spare_strokes : int
        As `evidence` takes them.

    Returns
    -------
    Prediction

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or the network has fewer than two outputs.

    Examples
    --------
    >>> network = Network(([[1.0, 3.0, 2.0]],), ([0.0, 0.0, 0.0],), ())
    >>> prediction = predict_trace(network, network.forward([1.0]))
    >>> prediction.label, prediction.runner_up, round(prediction.probability, 4)
    (1, 2, 0.6652)
    """
    if trace.probabilities.ndim != 1 or trace.probabilities.size < 2:
        raise ShapeError(
            f"A prediction is on one input with at least two outputs, not on outputs of {trace.probabilities.shape}."
        )
    first, second = np.argsort(-trace.probabilities, kind="stable")[:2]
    share = evidence(trace.logits, spare_strokes)
    return Prediction(
        label=int(first),
        probability=float(trace.probabilities[first]),
        runner_up=int(second),
        runner_up_probability=float(trace.probabilities[second]),
        evidence=float(share),
        is_rejected=bool(share < network.reject_below),
    )
