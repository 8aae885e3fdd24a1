"""What is said of the network and of one of its units."""

from app.lab.segments import what_it_is_with_digits
from app.language import tr, tr_n
from app.pages.network.neuron import Neuron
from app.ui.text.numbers import number_text, percent, result_sign, short_number, shown_value
from nncore.evaluation.segmentation import ReadSegments
from nncore.explanations.learning_step import LossGradient
from nncore.explanations.links import Links
from nncore.explanations.neuron import NeuronSum, neuron_sum
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace, Network

RESTING = tr("Draw a digit on the sheet: its pixels, neurons and links light up here.")


def layer_name(network: Network, layer: int) -> str:
    """Return the name of a layer, the pixels being 0."""
    if layer == 0:
        return tr("pixels")
    return tr("outputs") if layer == len(network.weights) else tr("hidden layer {layer}", layer=layer)


def unit_name(network: Network, neuron: Neuron) -> str:
    """Return what a unit is called."""
    if neuron.layer == 0:
        row, column = divmod(neuron.unit, SIDE)
        return tr("pixel row {row}, column {column}", row=row, column=column)
    if neuron.layer == len(network.weights):
        return tr("output {unit}", unit=neuron.unit)
    return tr("neuron {unit} of hidden layer {layer}", unit=neuron.unit, layer=neuron.layer)


def short_name(neuron: Neuron) -> str:
    """Return the same for a column of a table."""
    if neuron.layer == 0:
        row, column = divmod(neuron.unit, SIDE)
        return tr("row {row}, col {column}", row=row, column=column)
    return tr("neuron {unit}", unit=neuron.unit)


def first_upper(name: str) -> str:
    """Return a name as a sentence begins; the rest stays as it is, for nouns may be large in it."""
    return name[:1].upper() + name[1:]


def unit_sentence(network: Network, trace: ForwardTrace | None, neuron: Neuron) -> str:
    """Return name and numbers of a unit in a line."""
    name = first_upper(unit_name(network, neuron))
    if trace is None:
        return tr("{name}: nothing is drawn yet.", name=name)
    if neuron.layer == 0:
        return tr("{name}: ink {inputs}", name=name, inputs=number_text(float(trace.inputs[neuron.unit])))
    found = neuron_sum(network, trace, neuron.layer, neuron.unit)
    return f"{name}: {sum_text(found)}, {value_text(network, neuron, found)}"


def delta_sentence(network: Network, gradient: LossGradient, neuron: Neuron) -> str:
    """Return how the loss moves with a unit, in a line; the pixels are no part of the network."""
    name = first_upper(unit_name(network, neuron))
    if neuron.layer == 0:
        return tr("{name}: δ goes back as far as the first layer", name=name)
    delta = float(gradient.biases[neuron.layer - 1][neuron.unit])
    return tr("{name}: δ = ∂L/∂z = {delta}", name=name, delta=short_number(delta))


def gradient_shares_sentence(links: tuple[Links, ...]) -> str:
    """Return how many of the weights are drawn, and how much of the gradient they have."""
    counts = [len(each.strengths) for each in links]
    return tr_n(
        "δ from right to left. Blue: more of it raises the loss; vermilion: lowers it. The steepest weight "
        "of each layer has {shares} of all |∂L/∂w| there.",
        "δ from right to left. Blue: more of it raises the loss; vermilion: lowers it. The {n} steepest weights "
        "of each layer have {shares} of all |∂L/∂w| there.",
        max(counts, default=0),
        shares=", ".join(percent(each.share, 1) for each in links),
    )


def sum_text(found: NeuronSum) -> str:
    """Return Σ a·w + b = z with its numbers, ≈ where rounding parts them."""
    total, bias, z = (number_text(value) for value in (found.total, found.bias, found.z))
    sign = result_sign(shown_value(total) + shown_value(bias), z)
    return f"Σ a·w {total} + b {bias} {sign} z {z}"


def value_text(network: Network, neuron: Neuron, found: NeuronSum) -> str:
    """Return what the unit makes of its z."""
    if neuron.layer == len(network.weights):
        return f"{tr(network.output)}: p = {percent(found.a)}"
    return f"{tr(network.activations[neuron.layer - 1].name)}: a = f(z) = {number_text(found.a)}"


def shares_sentence(links: tuple[Links, ...]) -> str:
    """Return how many links are drawn, and how much of all sums they carry."""
    counts = [len(each.strengths) for each in links]
    shares = ", ".join(percent(each.share, 1) for each in links)
    return tr_n(
        "The strongest link into each layer carries {shares} of all |a·w| there.",
        "The {n} strongest links into each layer carry {shares} of all |a·w| there.",
        max(counts, default=0),
        shares=shares,
    )


def segments_sentence(segments: ReadSegments) -> str:
    """Return what was drawn instead of a digit alone, each read by itself, which the picture of one reading is not."""
    return tr("{what}. Read as it stands, as here, it is rejected.", what=what_it_is_with_digits(segments))
