"""What the view "Playground" says of a neuron, a place and a layer. Pure words."""

import numpy as np

from app.language import capital, tr
from app.pages.neuron.playground.maps import PlaneMaps
from app.pages.neuron.playground.net_layout import Unit
from app.ui.text.numbers import number_text, short_number
from nncore.arrays import FloatArray
from nncore.network.network import Network

_MOST_WEIGHTS = 8


def unit_name(sizes: tuple[int, ...], unit: Unit) -> str:
    """Name a neuron."""
    if unit.layer == 0:
        return tr("input x{value}", value="₁₂"[unit.unit])
    if unit.layer == len(sizes) - 1:
        return tr("output")
    return tr("layer {layer}, neuron {unit}", layer=unit.layer, unit=unit.unit + 1)


def layer_heads(sizes: tuple[int, ...], deltas: tuple[FloatArray, ...]) -> tuple[tuple[str, str], ...]:
    """Return for each layer its name and its mean |δ|."""
    names = [tr("inputs"), *(tr("layer {layer}", layer=layer) for layer in range(1, len(sizes) - 1)), tr("output")]
    lines = ["", *(f"δ {_delta_text(float(delta.mean())) if len(delta) else '–'}" for delta in deltas)]
    return tuple(zip(names, lines, strict=True))


def _delta_text(delta: float) -> str:
    """Return the size of a δ in few characters."""
    return short_number(delta, 3)


def unit_words(network: Network, maps: PlaneMaps, deltas: tuple[FloatArray, ...], unit: Unit) -> str:
    """Return a neuron's numbers: what it gives over the plane, its bias, its weights and its mean |δ|."""
    values = maps.values[unit.layer][unit.unit]
    name = capital(unit_name(network.sizes, unit))
    low, high = number_text(float(values.min()), 2), number_text(float(values.max()), 2)
    if unit.layer == 0:
        return tr("{name}: gives {low} to {high} over the plane.", name=name, low=low, high=high)
    weights = network.weights[unit.layer - 1][:, unit.unit]
    told = ", ".join(number_text(float(weight), 2) for weight in weights[:_MOST_WEIGHTS])
    delta = float(deltas[unit.layer - 1][unit.unit])
    bias = number_text(float(network.biases[unit.layer - 1][unit.unit]), 2)
    return tr(
        "{name}: gives {low} to {high} over the plane; b = {bias}; w = {weights}; mean |δ| = {delta}.",
        name=name,
        low=low,
        high=high,
        bias=bias,
        weights=told,
        delta=_delta_text(delta),
    )


def place_words(network: Network, unit: Unit, x: float, y: float) -> str:
    """Return what a neuron gives at a place."""
    is_output = unit.layer == len(network.sizes) - 1
    trace = network.forward(np.array([x, y], np.float32))
    layers = [trace.inputs, *trace.layer_a]
    value = number_text(float(layers[unit.layer][unit.unit]))
    what = tr("p(label 1)") if is_output else unit_name(network.sizes, unit)
    return f"x₁ = {number_text(x, 2)}, x₂ = {number_text(y, 2)}: {what} = {value}"
