"""What speaks for a digit and against it, by the method that is chosen. No widgets; for this folder."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.language import mark_text
from nncore.arrays import FloatArray
from nncore.explanations.attributions import input_contributions
from nncore.explanations.integrated import integrated_gradients
from nncore.explanations.occlusion import occlusion
from nncore.network.network import ForwardTrace, Network

GRADIENT, INTEGRATED, OCCLUSION = (
    mark_text("gradient × input"),
    mark_text("integrated gradients"),
    mark_text("occlusion"),
)
METHODS = (GRADIENT, INTEGRATED, OCCLUSION)
_QUICK_STEPS, _STEPS = 32, 256


@dataclass(frozen=True)
class Question:
    """Which digit is asked about, against which other, by which method.

    Attributes
    ----------
    label : int
    against : int or None
        None asks about the logit of the one alone.
    method : str
        One of `METHODS`.
    patch : int
        The side of the patch that occlusion lays over the picture.
    """

    label: int
    against: int | None
    method: str
    patch: int = 5


@dataclass(frozen=True, eq=False)
class Reasons:
    """An answer to a question.

    Attributes
    ----------
    question : Question
    values : array, shape (784,)
        Above 0 speaks for the digit, below 0 against it; in logits.
    logit, empty_logit : float
        What is explained, z or a difference of two z, for the drawing and for an empty sheet.
    """

    question: Question
    values: FloatArray
    logit: float
    empty_logit: float

    @property
    def total(self) -> float:
        """The sum of all values."""
        return float(self.values.sum(dtype=np.float64))

    @property
    def spoken(self) -> tuple[float, float]:
        """The sums of what speaks for and of what speaks against."""
        return float(np.maximum(self.values, 0.0).sum()), float(np.minimum(self.values, 0.0).sum())


def score(logits: FloatArray, question: Question) -> float:
    """Return z of the digit, or by how much it is above that of the other."""
    other = 0.0 if question.against is None else float(logits[question.against])
    return float(logits[question.label]) - other


def find_reasons(network: Network, trace: ForwardTrace, question: Question, *, is_quick: bool) -> Reasons:
    """Answer a question about a drawing; a quick answer by integrated gradients takes fewer steps."""
    values = _ANSWERS[question.method](network, trace, question, is_quick)
    empty = network.forward(np.zeros_like(trace.inputs)).logits
    return Reasons(question, values, score(trace.logits, question), score(empty, question))


def _by_gradient(network: Network, trace: ForwardTrace, question: Question, is_quick: bool) -> FloatArray:
    return input_contributions(network, trace, question.label, against=question.against)


def _by_way(network: Network, trace: ForwardTrace, question: Question, is_quick: bool) -> FloatArray:
    n_steps = _QUICK_STEPS if is_quick else _STEPS
    return integrated_gradients(network, trace.inputs, question.label, against=question.against, n_steps=n_steps)


def _by_cover(network: Network, trace: ForwardTrace, question: Question, is_quick: bool) -> FloatArray:
    return occlusion(network, trace.inputs, question.label, against=question.against, patch=question.patch)


_ANSWERS: dict[str, Callable[[Network, ForwardTrace, Question, bool], FloatArray]] = {
    GRADIENT: _by_gradient,
    INTEGRATED: _by_way,
    OCCLUSION: _by_cover,
}
