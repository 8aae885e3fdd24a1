"""What is said of two sides. No widgets; for this folder."""

import numpy as np

from app.language import tr
from app.ui.text.numbers import number_text, percent, signed_number
from nncore.network.network import ForwardTrace
from nncore.network.prediction import Prediction

_MOST = 3


def sides_words(other: Prediction, now: Prediction) -> str:
    """Return both answers."""
    agree = tr("Both sides agree") if _answer(other) == _answer(now) else tr("The sides do not agree")
    return tr(
        "{agree}: the other side says {said}, this one {said2}.", agree=agree, said=_said(other), said2=_said(now)
    )


def layer_words(other: ForwardTrace, now: ForwardTrace) -> str:
    """Return how far apart the pixels and the layers are, and the neurons that differ most."""
    apart = number_text(float(np.linalg.norm(now.inputs - other.inputs)), 2)
    parts = [tr("Pixels: {apart} apart.", apart=apart)]
    for number, (one, two) in enumerate(zip(other.hidden, now.hidden, strict=False), 1):
        if one.a.shape != two.a.shape:
            parts.append(
                tr("Layer {number}: of other widths, {a} and {a2}.", number=number, a=len(one.a), a2=len(two.a))
            )
            continue
        difference = two.a - one.a
        most = np.argsort(-np.abs(difference), kind="stable")[:_MOST]
        named = ", ".join(f"{neuron} ({signed_number(float(difference[neuron]))})" for neuron in most.tolist())
        length = number_text(float(np.linalg.norm(difference)), 2)
        parts.append(
            tr("Layer {number}: {length} apart, most in neuron {named}.", number=number, length=length, named=named)
        )
    return " ".join(parts)


def _answer(prediction: Prediction) -> int:
    return -1 if prediction.is_rejected else prediction.label


def _said(prediction: Prediction) -> str:
    if prediction.is_rejected:
        return tr("no digit (nearest {label})", label=prediction.label)
    return f"{prediction.label}, {percent(prediction.probability, 1)}"
