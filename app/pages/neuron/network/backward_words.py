"""Every derivative of a small network in words: in symbols, and with its numbers. Pure text, from a finished pass."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.language import tr
from app.pages.neuron.network.backward_pass import BackwardPass
from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.network.words import name_of
from app.ui.text.numbers import number_text, result_sign, shown_value, term_number, whole_number
from nncore.arrays import FloatArray

_N_LAYERS = 3
LAST_STEP = 2 * _N_LAYERS
"""δ and ∂L/∂W for each layer, the last layer first."""

_BELOW, _ABOVE = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹"


@dataclass(frozen=True)
class Derivation:
    """One derivative: what it is called, its formula in symbols, the same in numbers, what comes of it, the check."""

    place: Place
    name: str
    symbols: str
    numbers: str
    value: float
    numerical: float

    @property
    def apart(self) -> float:
        """How far back-propagation and the central difference are apart."""
        return abs(self.value - self.numerical)


def step_of(place: Place) -> int:
    """Return with which step the derivative by a number is known, from 1: δ before ∂L/∂W, the last layer first.

    ∂L/∂b is δ; an input stands in ∂L/∂W of the first layer.
    """
    return 2 * (_N_LAYERS - max(place.layer, 1)) + (2 if place.kind in ("w", "x") else 1)


def first_place(step: int) -> Place:
    """Return the number that the first line of a step is about."""
    layer = _N_LAYERS - (step - 1) // 2
    return Place("n" if step % 2 else "w", layer, 0)


def step_name(step: int, output: str) -> str:
    """Return what a step computes, for the whole layer at once."""
    if step == 0:
        return (
            tr("the loss, L = −ln y of the true answer.")
            if output == "softmax"
            else tr("the loss, L = mean of (y − t)².")
        )
    layer = _N_LAYERS - (step - 1) // 2
    mark, after = _BELOW[layer], _BELOW[layer + 1]
    if step % 2 == 0:
        return f"∂L/∂W{mark} = {'X' if layer == 1 else f'a{_BELOW[layer - 1]}'}ᵀ·δ{mark}."
    if step == 1:
        return f"δ{mark} = y − t." if output == "softmax" else f"δ{mark} = 2·(y − t) / 2."
    return f"δ{mark} = (δ{after}·W{after}ᵀ) ⊙ f′(z{mark})."


def loss_line(found: BackwardPass) -> str:
    """Return the loss with its numbers."""
    targets, loss = found.targets, number_text(found.loss, 6)
    y = [number_text(float(p)) for p in found.trace.probabilities]
    shown = np.array([shown_value(each) for each in y])
    if found.network.output == "softmax":
        true = int(targets.argmax())
        sign = result_sign(-float(np.log(shown[true])), loss) if shown[true] > 0.0 else "≈"
        return f"L = −ln y{_BELOW[true + 1]} = −ln {y[true]} {sign} {loss}"
    symbols = " + ".join(f"(y{_BELOW[k + 1]} − t{_BELOW[k + 1]})²" for k in range(len(y)))
    numbers = " + ".join(f"({each} − {whole_number(t)})²" for each, t in zip(y, targets, strict=True))
    sign = result_sign(float(np.mean((shown - targets) ** 2)), loss)
    return f"L = ({symbols}) / {len(y)} = ({numbers}) / {len(y)} {sign} {loss}"


def derivations(found: BackwardPass, place: Place) -> list[Derivation]:
    """Return the lines of the step that a number belongs to."""
    layer = max(place.layer, 1)
    fan_in, fan_out = found.network.weights[layer - 1].shape
    if place.kind in ("w", "x"):
        return [_of_weight(found, Place("w", layer, column, row)) for row in range(fan_in) for column in range(fan_out)]
    return [_of_node(found, Place("n", layer, column)) for column in range(fan_out)]


def line_of(lines: Sequence[Derivation], place: Place) -> int:
    """Return which line is about a number, −1 if none is; a bias has the line of its node."""
    wanted = Place("n", place.layer, place.column) if place.kind == "b" else place
    return next((row for row, line in enumerate(lines) if line.place == wanted), -1)


def _of_weight(found: BackwardPass, place: Place) -> Derivation:
    """Return ∂L/∂w = a·δ: what came along the link times what is wanted at its end."""
    layer, row, column = place.layer, place.row, place.column
    source = f"x{_BELOW[row + 1]}" if layer == 1 else f"a{_BELOW[row + 1]}⁽{_ABOVE[layer - 1]}⁾"
    a = found.trace.layer_inputs[layer - 1][row]
    delta = found.exact.deltas[layer - 1][column]
    return Derivation(
        place,
        f"∂L/∂{name_of(place)}",
        f"{source}·{_delta_name(layer, column)}",
        f"{term_number(float(a))}·{term_number(float(delta))}",
        float(found.exact.weights[layer - 1][row, column]),
        float(found.numerical.weights[layer - 1][row, column]),
    )


def _of_node(found: BackwardPass, place: Place) -> Derivation:
    layer, column = place.layer, place.column
    symbols, numbers = (_last if layer == len(found.network.weights) else _hidden)(found, layer, column)
    exact, numerical = (each.deltas[layer - 1] for each in (found.exact, found.numerical))
    return Derivation(
        place, _delta_name(layer, column), symbols, numbers, float(exact[column]), float(numerical[column])
    )


def _last(found: BackwardPass, layer: int, column: int) -> tuple[str, str]:
    """Return δ of an output: by the loss and the output function together."""
    y, mark = found.trace.layer_a[layer - 1], _BELOW[column + 1]
    symbols = f"y{mark} − t{mark}"
    numbers = f"{number_text(float(y[column]))} − {whole_number(float(found.targets[column]))}"
    if found.network.output == "softmax":
        return symbols, numbers
    return f"2·({symbols}) / {len(y)}", f"2·({numbers}) / {len(y)}"


def _hidden(found: BackwardPass, layer: int, column: int) -> tuple[str, str]:
    """Return δ of a hidden node: what all it leads to want of it, times its own derivative."""
    weights, deltas = found.network.weights[layer][column], found.exact.deltas[layer]
    mark = _BELOW[column + 1]
    symbols = " + ".join(
        f"{_delta_name(layer + 1, k)}·w{mark}{_BELOW[k + 1]}⁽{_ABOVE[layer + 1]}⁾" for k in range(len(weights))
    )
    numbers = " + ".join(
        f"{term_number(float(delta))}·{term_number(float(w), 2)}" for delta, w in zip(deltas, weights, strict=True)
    )
    derivative: FloatArray = found.network.activations[layer - 1].derivative(found.trace.layer_z[layer - 1])
    return (
        f"({symbols})·f′(z{mark}⁽{_ABOVE[layer]}⁾)",
        f"({numbers})·{term_number(float(derivative[column]))}",
    )


def _delta_name(layer: int, column: int) -> str:
    return f"δ{_BELOW[column + 1]}⁽{_ABOVE[layer]}⁾"
