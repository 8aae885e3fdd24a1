"""The loss of one example as a function of one weight or bias of a network. Imported by the page Gradients."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_floats
from nncore.errors import ShapeError
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.network.network import Network
from nncore.network.parameter_vector import blocks


@dataclass(frozen=True)
class WeightPlace:
    """Where one trainable number of a network stands.

    Attributes
    ----------
    layer : int
        From 1.
    row : int or None
        From 0; None for a bias.
    column : int
        From 0.
    """

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
    """Return the place of a name such as "W2[3, 7]" or "b1[4]".

    Parameters
    ----------
    network : Network
    name : str

    Returns
    -------
    WeightPlace or None
        None if the network has no such weight or bias.
    """
    found = re.fullmatch(r"(W|b)(\d+)\[(?:(\d+), )?(\d+)\]", name)
    if found is None:
        return None
    kind, layer, row, column = found.groups()
    place = WeightPlace(int(layer), int(row) if row else None, int(column))
    block = next((block for block in blocks(network) if block.name == kind + layer), None)
    if block is None or place.block != block.name:  # nor is there a "W1[3]" or a "b1[3, 7]"
        return None
    fits = all(index < size for index, size in zip(place.index, block.shape, strict=True))
    return place if fits else None


def layer_gradients(
    network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike, loss: Loss = LOSSES["cross_entropy"]
) -> dict[str, FloatArray]:
    """Return ∂loss/∂W and ∂loss/∂b of every layer by back-propagation, for one example.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n_in,)
    targets : array_like, shape (n_out,)
    loss : Loss

    Returns
    -------
    dict of str to array of the network's dtype
        By the names W1, b1, … (and alpha1 of PReLU), in the shapes of these.

    Raises
    ------
    ShapeError
        If the example does not fit the network.
    """
    _, gradient = backpropagate(network, as_floats(inputs)[None], as_floats(targets)[None], loss)
    return {block.name: block.of(gradient) for block in blocks(network)}


@dataclass(frozen=True, eq=False, repr=False)
class LossOfWeight(ShortRepr):
    """The loss of one example as a function of the number at one place; all else of the network stays.

    Attributes
    ----------
    network : Network
        Its dtype is that of all that is computed here.
    inputs : array_like, shape (n_in,)
    targets : array_like, shape (n_out,)
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
        object.__setattr__(self, "inputs", as_floats(self.inputs))
        object.__setattr__(self, "targets", as_floats(self.targets))
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
        """Return the loss after a full forward pass with another number at the place.

        Parameters
        ----------
        value : float

        Returns
        -------
        float
        """
        kind = "biases" if self.place.row is None else "weights"
        arrays: list[FloatArray] = list(getattr(self.network, kind))
        arrays[self.place.layer - 1] = changed = arrays[self.place.layer - 1].copy()
        changed[self.place.index] = value
        moved = self.network.replace(**{kind: tuple(arrays)})
        return float(self._losses(moved.logits(self.inputs[None]))[0])

    def along(self, values: npt.ArrayLike) -> FloatArray:
        """Return the loss for each of many numbers at the place.

        A weight reaches the loss through one z alone, so only that z, z + (value − weight) · a of its row, and the
        layers behind it are computed anew.

        Parameters
        ----------
        values : array_like, shape (n,)

        Returns
        -------
        array of the network's dtype, shape (n,)
        """
        values = as_floats(values)
        trace = self.network.forward(self.inputs)
        before, still = trace.layer_inputs[self.place.layer - 1], trace.layer_z[self.place.layer - 1]
        reach = 1.0 if self.place.row is None else before[self.place.row]
        z = np.repeat(still[None], len(values), axis=0)
        z[:, self.place.column] += (values - self.weight) * reach
        return self._losses(self.network.logits_from(self.place.layer, z))

    def differences(self, h: float) -> tuple[float, float]:
        """Return the forward and the central difference, by full forward passes.

        All of it happens in the network's dtype, as code that follows the formula would do; where h is too small to
        change the weight, both are 0.

        Parameters
        ----------
        h : float
            The step width.

        Returns
        -------
        forward, central : float
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
