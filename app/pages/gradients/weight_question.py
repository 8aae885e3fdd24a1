"""What is asked of one drawing: its loss against a label, and the gradient of every weight."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.arrays import FloatArray
from nncore.concepts.one_weight import LossOfWeight, WeightPlace, layer_gradients
from nncore.functions.targets import one_hot
from nncore.network.network import ForwardTrace, Network


@dataclass(frozen=True, eq=False)
class Question:
    """A network, in float64 and in float32, a drawing, and the label that its answer is held against."""

    network: Network
    narrow: Network
    inputs: FloatArray
    label: int
    is_predicted: bool

    @classmethod
    def of(cls, networks: tuple[Network, Network], trace: ForwardTrace, label: int | None) -> "Question":
        """Ask about a drawing; without a label it is the digit that is read."""
        predicted = int(trace.probabilities.argmax())
        return cls(
            *networks,
            trace.inputs.astype(np.float64),
            predicted if label is None else label,
            label is None or label == predicted,
        )

    @cached_property
    def targets(self) -> FloatArray:
        """The label as one-hot."""
        targets: FloatArray = one_hot(np.array([self.label]), self.network.sizes[-1], np.float64)[0]
        return targets

    @cached_property
    def gradients(self) -> dict[str, FloatArray]:
        """∂loss/∂W and ∂loss/∂b of every layer by back-propagation."""
        return layer_gradients(self.network, self.inputs, self.targets)

    def gradient(self, place: WeightPlace) -> float:
        """Return the back-propagated gradient at a place."""
        return float(self.gradients[place.block][place.index])

    def loss_of(self, place: WeightPlace, precision: str = "float64") -> LossOfWeight:
        """Return the loss as a function of the number at a place."""
        if precision == "float32":
            return LossOfWeight(self.narrow, self.inputs.astype(np.float32), self.targets.astype(np.float32), place)
        return LossOfWeight(self.network, self.inputs, self.targets, place)

    def steepest(self, block: str) -> WeightPlace:
        """Return the place in W or b of a layer that the loss depends on most."""
        gradients = np.abs(self.gradients[block])
        *row, column = (int(index) for index in np.unravel_index(int(gradients.argmax()), gradients.shape))
        return WeightPlace(int(block[1:]), row[0] if row else None, column)


def in_both_precisions(network: Network) -> tuple[Network, Network]:
    """Return the network in float64 and in float32."""
    return network.astype(np.float64), network.astype(np.float32)
