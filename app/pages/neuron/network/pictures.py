"""What the diagram of the network shows at a step forward or backward. Pure values, from a finished pass."""

from app.language import tr
from app.pages.neuron.network.backward_pass import BackwardPass
from app.pages.neuron.network.backward_words import LAST_STEP, step_name
from app.pages.neuron.network.diagram import DiagramPicture
from app.pages.neuron.network.layer_matrices import number_texts
from app.ui.text.numbers import number_text
from nncore.network.network import ForwardTrace, Network


def forward_picture(network: Network, trace: ForwardTrace, step: int) -> DiagramPicture:
    """Return the network with z and a in its nodes: z of layer l is known at step 2 l − 1, its a at 2 l."""
    columns, heads = [_inputs(trace)], [("X", "(1 × 2)")]
    n_layers = len(network.weights)
    for layer in range(1, n_layers + 1):
        gives = "y" if layer == n_layers else "a"
        zs = number_texts(trace.layer_z[layer - 1], step >= 2 * layer - 1)
        answers = number_texts(trace.layer_a[layer - 1], step >= 2 * layer)
        columns.append(tuple((f"z = {z}", f"{gives} = {a}") for z, a in zip(zs, answers, strict=True)))
        heads.append(_head(layer, n_layers, network.weights[layer - 1].shape, network.output))
    return DiagramPicture(
        trace.inputs, network.weights, network.biases, tuple(columns), tuple(heads), reached=(step + 1) // 2
    )


def backward_picture(found: BackwardPass, step: int) -> DiagramPicture:
    """Return the network with a and δ in its nodes; it lights up from the answer to the inputs."""
    network, trace = found.network, found.trace
    columns, heads = [_inputs(trace)], [("X", "")]
    n_layers = len(network.weights)
    for layer in range(1, n_layers + 1):
        gives, delta_step = "y" if layer == n_layers else "a", 2 * (n_layers - layer) + 1
        answers = number_texts(trace.layer_a[layer - 1])
        deltas = number_texts(found.exact.deltas[layer - 1], step >= delta_step)
        columns.append(tuple((f"{gives} = {a}", f"δ = {delta}") for a, delta in zip(answers, deltas, strict=True)))
        heads.append((_name(layer, n_layers, network.output), step_name(delta_step, network.output).rstrip(".")))
    since = 0 if step == LAST_STEP else n_layers - (step - 1) // 2
    return DiagramPicture(
        trace.inputs, network.weights, network.biases, tuple(columns), tuple(heads), reached=n_layers, since=since
    )  # fmt: skip


def _inputs(trace: ForwardTrace) -> tuple[tuple[str, ...], ...]:
    return tuple((f"x{mark} = {number_text(float(x), 2)}",) for mark, x in zip("₁₂", trace.inputs, strict=True))


def _name(layer: int, n_layers: int, output: str) -> str:
    return tr("Output · {output}", output=tr(output)) if layer == n_layers else tr("Hidden layer {layer}", layer=layer)


def _head(layer: int, n_layers: int, shape: tuple[int, ...], output: str) -> tuple[str, str]:
    """Return the words over a layer on the way forward."""
    mark = "₁₂₃"[layer - 1]
    source = "X" if layer == 1 else f"a{'₁₂₃'[layer - 2]}"
    return _name(layer, n_layers, output), f"z{mark} = {source}·W{mark} + b{mark}   ({shape[0]} × {shape[1]})"
