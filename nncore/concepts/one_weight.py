"""The loss of one example as a function of one weight or bias of a network. Imported by the gradients lab."""

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.network.network import Network
from nncore.network.parameter_vector import blocks


@dataclass(frozen=True)
class WeightPlace:
    """Where one trainable number of a network stands: W or b, its layer from 1, its row (None for b), its column."""

    layer: int
    row: int | None
    column: int

    @property
    def block(self) -> str:
        """The array it stands in: "W2"."""
        return f"{'b' if self.row is None else 'W'}{self.layer}"

    @property
    def name(self) -> str:
        """How it is written: "W2[3, 7]"."""
        return f"{self.block}[{self.column}]" if self.row is None else f"{self.block}[{self.row}, {self.column}]"

    @property
    def index(self) -> tuple[int, ...]:
        """Where in that array."""
        return (self.column,) if self.row is None else (self.row, self.column)


def place_of(network: Network, name: str) -> WeightPlace | None:
    """Return the place with the name "W2[3, 7]" or "b1[4]"; None if the network has no such weight or bias."""
    found = re.fullmatch(r"(W|b)(\d+)\[(?:(\d+), )?(\d+)\]", name)
    if found is None:
        return None
    kind, layer, row, column = found.groups()
    place = WeightPlace(int(layer), int(row) if row else None, int(column))
    block = next((block for block in blocks(network) if block.name == kind + layer), None)
    if block is None or place.block != block.name:
        return None
    fits = all(index < size for index, size in zip(place.index, block.shape, strict=True))
    return place if fits else None


def with_dtype(network: Network, dtype: npt.DTypeLike) -> Network:
    """Return the network with its weights and biases in another dtype."""
    return network.replace(
        weights=tuple(weights.astype(dtype) for weights in network.weights),
        biases=tuple(biases.astype(dtype) for biases in network.biases),
    )


def layer_gradients(
    network: Network, inputs: FloatArray, targets: FloatArray, loss: Loss = LOSSES["cross_entropy"]
) -> dict[str, FloatArray]:
    """Return ∂loss/∂W and ∂loss/∂b of every layer by back-propagation, by the names W1, b1, … (and alpha1 of PReLU).

    Parameters
    ----------
    inputs : array, shape (n_in,)
    targets : array, shape (n_out,)
    """
    _, gradient = backpropagate(network, inputs[None], targets[None], loss)
    return {block.name: block.of(gradient) for block in blocks(network)}


@dataclass(frozen=True, eq=False)
class LossOfWeight:
    """The loss of one example as a function of the number at one place; all else of the network stays.

    Attributes
    ----------
    network : Network
        Its dtype is that of all that is computed here.
    inputs : array, shape (n_in,)
    targets : array, shape (n_out,)
    place : WeightPlace
    loss : Loss

    Raises
    ------
    ShapeError
        If inputs or targets are not those of one example.
    """

    network: Network
    inputs: FloatArray
    targets: FloatArray
    place: WeightPlace
    loss: Loss = LOSSES["cross_entropy"]

    def __post_init__(self) -> None:
        """Check that there is one example."""
        if self.inputs.ndim != 1 or self.targets.ndim != 1:
            raise ShapeError(
                f"One example has one axis, but inputs are {self.inputs.shape} and targets {self.targets.shape}."
            )

    @property
    def weight(self) -> float:
        """The number that stands there now."""
        arrays = self.network.biases if self.place.row is None else self.network.weights
        return float(arrays[self.place.layer - 1][self.place.index])

    def at(self, value: float) -> float:
        """Return the loss after a full forward pass with `value` at the place."""
        kind = "biases" if self.place.row is None else "weights"
        arrays: list[FloatArray] = list(getattr(self.network, kind))
        arrays[self.place.layer - 1] = changed = arrays[self.place.layer - 1].copy()
        changed[self.place.index] = value
        moved = self.network.replace(**{kind: tuple(arrays)})
        return float(self._losses(moved.logits(self.inputs[None]))[0])

    def along(self, values: FloatArray) -> FloatArray:
        """Return the loss for each of `values`, shape (n,).

        A weight reaches the loss through one z alone, so only that z, z + (value − weight) · a of its row, and the
        layers behind it are computed anew.
        """
        trace = self.network.forward(self.inputs)
        layer = self.place.layer - 1
        before = (self.inputs, *(hidden.a for hidden in trace.hidden))[layer]
        reach = 1.0 if self.place.row is None else before[self.place.row]
        z = np.repeat((*(hidden.z for hidden in trace.hidden), trace.logits)[layer][None], len(values), axis=0)
        z[:, self.place.column] += (values - self.weight) * reach
        for activation, weights, biases in zip(
            self.network.activations[layer:],
            self.network.weights[layer + 1 :],
            self.network.biases[layer + 1 :],
            strict=True,
        ):
            z = activation(z) @ weights + biases
        return self._losses(z)

    def differences(self, h: float) -> tuple[float, float]:
        """Return the forward and the central difference with step width `h`, by full forward passes.

        All of it happens in the network's dtype, as code that follows the formula would do; where h is too small to
        change the weight, both are 0.
        """
        kind = self.network.dtype.type
        weight, width = kind(self.weight), kind(h)
        if not width:
            return 0.0, 0.0
        above, here, below = (kind(self.at(float(value))) for value in (weight + width, weight, weight - width))
        return float((above - here) / width), float((above - below) / (width + width))

    def _losses(self, logits: FloatArray) -> FloatArray:
        targets = np.broadcast_to(self.targets.astype(logits.dtype), logits.shape)
        return loss_and_delta(self.loss, self.network.output, logits, targets)[0]


def parameter_names(network: Network) -> tuple[str, ...]:
    """Return the names of the arrays that a place can stand in: W1, b1, W2, …"""
    return tuple(block.name for block in blocks(network) if block.shape)
