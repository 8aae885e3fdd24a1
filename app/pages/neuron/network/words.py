"""Every number of a small network in words: the products and sums it came from. Pure text, from a finished trace."""

import math

import numpy as np

from app.language import tr
from app.pages.neuron.network.diagram_layout import Place
from app.ui.text.numbers import kept_number, number_text, result_sign, shown_value, term_number
from nncore.network.network import ForwardTrace, Network

_BELOW, _ABOVE = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹"


def name_of(place: Place) -> str:
    """Return how a number is written: x₁, w₁₂⁽¹⁾, b₁⁽¹⁾; a node by its z."""
    level = f"⁽{_ABOVE[place.layer]}⁾"
    if place.kind == "x":
        return f"x{_BELOW[place.column + 1]}"
    if place.kind == "w":
        return f"w{_BELOW[place.row + 1]}{_BELOW[place.column + 1]}{level}"
    return f"{'b' if place.kind == 'b' else 'z'}{_BELOW[place.column + 1]}{level}"


def explanation(network: Network, trace: ForwardTrace, place: Place, step: int) -> str:
    """Return the two lines that explain a number: what it is or does, and the sum it stands in.

    `step` says how far the forward pass has come: to z of layer l at 2 l − 1, to its a at 2 l.
    """
    if place.kind == "x":
        return _input(network, trace, place)
    if step < 2 * place.layer - 1:
        return tr("{target} is not computed yet: press Step.", target=_target(place))
    if place.kind == "n":
        is_active = step >= 2 * place.layer
        active = (
            _activated(network, trace, place)
            if is_active
            else tr("What the node makes of its z comes with the next step.")
        )
        return f"{active}\n{_summed(network, trace, place)}"
    if place.kind == "b":
        return tr(
            "{place} is added to {target}, whatever the inputs are.\n{summed}",
            place=name_of(place),
            target=_target(place),
            summed=_summed(network, trace, place),
        )
    value = _short(trace.layer_inputs[place.layer - 1][place.row], place.layer)
    source = f"{_source_name(place.layer, place.row)} = {value}"
    return tr(
        "{place} says how much of {source} goes into {target}.\n{summed}",
        place=name_of(place),
        source=source,
        target=_target(place),
        summed=_summed(network, trace, place),
    )


def _input(network: Network, trace: ForwardTrace, place: Place) -> str:
    goes = ", ".join(f"z{_BELOW[column + 1]}⁽¹⁾" for column in range(network.sizes[1]))
    return tr(
        "{place} = {inputs} is an input.\nIt goes into {neurons}, with a weight of its own for each: its row of W₁.",
        place=name_of(place),
        inputs=_short(trace.inputs[place.column]),
        neurons=goes,
    )


def _target(place: Place) -> str:
    """Return the z that a weight, a bias or a node belongs to."""
    return f"z{_BELOW[place.column + 1]}⁽{_ABOVE[place.layer]}⁾"


def _activated(network: Network, trace: ForwardTrace, place: Place) -> str:
    """Return what the activation or the output function made of a node's z."""
    mark, level = _BELOW[place.column + 1], f"⁽{_ABOVE[place.layer]}⁾"
    z, a = (
        number_text(float(trace.layer_z[place.layer - 1][place.column])),
        number_text(float(trace.layer_a[place.layer - 1][place.column])),
    )
    if place.layer <= len(trace.hidden):
        activation = trace.hidden[place.layer - 1].activation
        symbol = "σ" if activation.key == "sigmoid" else activation.name
        sign = result_sign(float(activation(np.array(shown_value(z)))), a)
        return f"a{mark}{level} = {symbol}(z{mark}{level}) = {symbol}({z}) {sign} {a}"
    if network.output == "identity":
        return tr("y{mark} = z{mark}{level} = {a}: the identity changes nothing.", mark=mark, level=level, a=a)
    logits = [number_text(float(logit)) for logit in trace.logits]
    powers = " + ".join(f"exp({logit})" for logit in logits)
    sign = result_sign(math.exp(shown_value(z)) / sum(math.exp(shown_value(logit)) for logit in logits), a)
    return f"y{mark} = exp(z{mark}) / Σ exp(z) = exp({z}) / ({powers}) {sign} {a}"


def _summed(network: Network, trace: ForwardTrace, place: Place) -> str:
    """Return a node's z as the sum of products it came from, in symbols and in numbers."""
    layer, column = place.layer, place.column
    weights, bias = network.weights[layer - 1][:, column], network.biases[layer - 1][column]
    values, z = trace.layer_inputs[layer - 1], trace.layer_z[layer - 1][column]
    mark = _BELOW[column + 1]
    symbols = [f"{_source_name(layer, row)}·w{_BELOW[row + 1]}{mark}" for row in range(len(weights))]
    products = [(_short(value, layer), _short(weight)) for value, weight in zip(values, weights, strict=True)]
    as_shown = sum(shown_value(value) * shown_value(weight) for value, weight in products) + shown_value(_short(bias))
    result = kept_number(float(z), 3)
    return (
        f"z{mark}⁽{_ABOVE[layer]}⁾ = {' + '.join(symbols)} + b{mark} = "
        f"{' + '.join('·'.join(pair) for pair in products)} + {_short(bias)} {result_sign(as_shown, result)} {result}"
    )


def _source_name(layer: int, row: int) -> str:
    return f"{'x' if layer == 1 else 'a'}{_BELOW[row + 1]}"


def _short(value: float, layer: int = 1) -> str:
    """Return a number with two decimals, or three where it was computed; one below 0 in parentheses."""
    return term_number(float(value), 2 if layer == 1 else 3)
