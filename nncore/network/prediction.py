"""What the network says about one drawing: the answer, the second choice, how sure, or that it is no digit.

The rule stands here once; the window and the command line both ask it.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
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
        Theirs.
    evidence : float
        How much speaks for any digit at all; see `evidence`.
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


def evidence(logits: FloatArray) -> FloatArray:
    """Return how much speaks for the likeliest digit against "no digit": e^m / (1 + Σ e^z), with m the largest logit.

    That is the digit's probability where "no digit" is an eleventh answer whose logit is always 0. A network trained
    with that answer (see `nncore.none_class`) is told apart by it from letters and scribbles; softmax over the ten is
    untouched by it, for it sees only differences. For other networks it is close to the largest probability.

    Parameters
    ----------
    logits : array, shape (..., n)

    Returns
    -------
    array, shape (...,), from 0 to 1
    """
    largest = logits.max(axis=-1)
    others = np.exp(logits - largest[..., None]).sum(axis=-1)
    share: FloatArray = 1.0 / (np.exp(np.minimum(-largest, 80.0)) + others)
    return share


def is_rejected(network: Network, logits: FloatArray) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Return for each row of logits, shape (..., n), whether the network takes the input for no digit."""
    return evidence(logits) < network.reject_below


def predict_trace(network: Network, trace: ForwardTrace) -> Prediction:
    """Return the prediction on one drawing from its trace."""
    first, second = np.argsort(-trace.probabilities, kind="stable")[:2]
    return Prediction(
        label=int(first),
        probability=float(trace.probabilities[first]),
        runner_up=int(second),
        runner_up_probability=float(trace.probabilities[second]),
        evidence=float(evidence(trace.logits)),
        is_rejected=bool(is_rejected(network, trace.logits)),
    )
