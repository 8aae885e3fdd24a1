"""What the Activations page says of a function: which formulas, and nncore's advice and range in words."""

from app.language import tr
from app.ui.pictures.formula import has_formula
from app.ui.text.numbers import plain_number
from nncore.functions.activations import Activation

# Made of straight pieces: f″ is 0 but for the corners.
_STRAIGHT = frozenset({"step", "identity", "relu", "leaky_relu", "prelu", "rrelu", "hard_sigmoid", "hard_tanh"})


def formulas_of(activation: Activation) -> tuple[str, str, str]:
    """Return the names of the formulas of f, f′ and f″."""
    key = activation.key
    if key in _STRAIGHT:
        return f"f_{key}", f"derivative_{key}", "second_zero"
    second = f"second_{key}"
    return f"f_{key}", f"derivative_{key}", second if has_formula(second) else "second_none"


def advice_of(activation: Activation) -> str:
    """Return what it is for, and what to beware of, as rich text."""
    text = tr(
        "<b>{name}</b><br><b>Use it for</b> {used_for}<br><b>Beware:</b> {beware_of}",
        name=tr(activation.name),
        used_for=tr(activation.used_for),
        beware_of=tr(activation.beware_of),
    )
    if activation.key == "step":
        text += tr(" At 0 the true derivative does not exist; 0 is taken, as everywhere else.")
    return text


def range_of(activation: Activation) -> str:
    """Return the range with the present settings."""
    return " … ".join(plain_number(limit, 4) for limit in activation.range)
