"""What the network says about one drawing: the answer, the second choice, how sure, or that it is no digit.

The rule stands here once; the window and the command line both ask it.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.network import ForwardTrace, Network

SURE_ABOVE = 0.8
"""Probability from which the answer is given without reserve."""


@dataclass(frozen=True)
class Verdict:
    """The answer to one drawing.

    Attributes
    ----------
    label, runner_up : int
        The two likeliest classes.
    probability, runner_up_probability : float
        Theirs.
    evidence : float
        How much speaks for any digit at all; see `evidence`.
    is_refused : bool
        Whether the evidence is below the network's threshold: "not a digit I know".
    """

    label: int
    probability: float
    runner_up: int
    runner_up_probability: float
    evidence: float
    is_refused: bool

    @property
    def is_sure(self) -> bool:
        """Whether the answer can be given without reserve."""
        return not self.is_refused and self.probability >= SURE_ABOVE


def evidence(probabilities: FloatArray) -> FloatArray:
    """Return how much speaks for any digit at all: the largest probability, shape (...,), of (..., n).

    A network that was taught "all ten equally likely" for letters and scribbles spreads its probability over them.
    """
    largest: FloatArray = probabilities.max(axis=-1)
    return largest


def is_refused(network: Network, probabilities: FloatArray) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Return for each row of probabilities, shape (..., n), whether the network takes the input for no digit."""
    return evidence(probabilities) < network.refuse_below


def judge(network: Network, trace: ForwardTrace) -> Verdict:
    """Return the verdict on one drawing from its trace."""
    first, second = np.argsort(-trace.probabilities, kind="stable")[:2]
    return Verdict(
        label=int(first),
        probability=float(trace.probabilities[first]),
        runner_up=int(second),
        runner_up_probability=float(trace.probabilities[second]),
        evidence=float(evidence(trace.probabilities)),
        is_refused=bool(is_refused(network, trace.probabilities)),
    )
