"""One unit's sum as lines of plain numpy, for "Copy as numpy"."""

import numpy as np

from app.pages.network.neuron import Neuron
from app.pages.network.words import unit_name
from nncore.arrays import FloatArray
from nncore.explanations.neuron import neuron_sum
from nncore.network.network import ForwardTrace, Network


def sum_lines(network: Network, trace: ForwardTrace, neuron: Neuron) -> str:
    """Return lines that compute a unit's z from what enters it; what gives 0 is left out, for it adds nothing."""
    found = neuron_sum(network, trace, neuron.layer, neuron.unit)
    sources = np.flatnonzero(found.inputs)
    kind = "pixel" if neuron.layer == 1 else f"neuron of hidden layer {neuron.layer - 1}"
    return "\n".join(
        [
            "import numpy as np",
            "",
            f"# {unit_name(network, neuron)}: what enters it, from which {kind}, with which weight",
            f"sources = np.array([{', '.join(map(str, sources.tolist()))}], dtype=int)",
            f"a = np.array({_numbers(found.inputs[sources])})",
            f"w = np.array({_numbers(found.weights[sources])})",
            f"b = {found.bias:.9g}",
            "",
            "products = a * w",
            f"z = products.sum() + b  # {found.z:.6g}",
            "strongest = np.argsort(-np.abs(products))[:10]",
            "for i in strongest:",
            '    print(f"{sources[i]:4d}: {a[i]:.3f} * {w[i]:.3f} = {products[i]:.3f}")',
            'print(f"z = {z:.6f}")',
        ]
    )


def _numbers(values: FloatArray) -> str:
    return "[" + ", ".join(f"{value:.9g}" for value in values.tolist()) + "]"
