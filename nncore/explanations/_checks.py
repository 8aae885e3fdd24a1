"""What can be explained at all: one input, a layer and a unit that are there. For this room alone."""

from nncore.errors import ShapeError
from nncore.network.network import ForwardTrace, Network


def check_single(trace: ForwardTrace) -> None:
    """Raise ShapeError if a trace is of several inputs."""
    if trace.inputs.ndim != 1:
        raise ShapeError(f"This explains one input at a time, shape (n,), not inputs of shape {trace.inputs.shape}.")


def check_unit(unit: int, count: int, what: str) -> None:
    """Raise ShapeError if there is no unit of this number."""
    if not 0 <= unit < count:
        raise ShapeError(f"There are {count} {what}, numbered from 0, but no number {unit}.")


def check_layer(network: Network, layer: int, *, is_hidden: bool = False) -> None:
    """Raise ShapeError if there is no layer, or no hidden layer, of this number; the first is 1."""
    n, kind = len(network.weights) - is_hidden, "hidden layers" if is_hidden else "layers"
    if not 1 <= layer <= n:
        raise ShapeError(f"The network has {kind} 1 to {n}, but no layer {layer}.")
