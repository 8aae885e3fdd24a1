"""The perceptron: one neuron that says yes or no, and the logic gates as perceptrons.

A perceptron draws one straight line through the plane of its inputs and says 1 on one side of it. It can therefore
learn exactly those tasks whose yeses and noes a straight line separates. AND, OR and NAND are such tasks; XOR is not:
its yeses lie at opposite corners of a square, and no line has both on one side and the other two corners on the other.
Two layers solve it, because the first one moves the corners to places that a line separates: `XOR_HIDDEN`, `XOR`.

How it learns, `nncore.concepts.perceptron_rule` tells. Imported by the page about the neuron and by `nncore.primer`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError, check_choice
from nncore.functions.named_activations import step


@dataclass(frozen=True)
class Perceptron:
    """One neuron with the step as its activation: 1 where w · x + b > 0, else 0.

    Attributes
    ----------
    weights : tuple of float
        One for each input.
    bias : float
        How willing it is to say 1; −bias is the threshold that w · x has to exceed.

    Raises
    ------
    ShapeError
        If the weights are no list, or the bias is one.
    NNCoreError
        If they are not real numbers.

    Examples
    --------
    >>> AND([[0, 0], [1, 0], [0, 1], [1, 1]]).tolist()
    [0.0, 0.0, 0.0, 1.0]
    """

    weights: tuple[float, ...]
    bias: float

    def __post_init__(self) -> None:
        """Take weights in any form that numbers come in."""
        weights, bias = as_floats(self.weights), as_floats(self.bias)
        if weights.ndim != 1 or bias.ndim:
            raise ShapeError(f"A perceptron has a list of weights and one bias, not {weights.shape} and {bias.shape}.")
        object.__setattr__(self, "weights", tuple(weights.tolist()))
        object.__setattr__(self, "bias", bias.item())

    def score(self, inputs: npt.ArrayLike) -> FloatArray:
        """Return w · x + b: 0 on the line, greater on the side of the yes.

        Parameters
        ----------
        inputs : array_like, shape (..., n)

        Returns
        -------
        array of float64, shape (...,)

        Raises
        ------
        ShapeError
            If the inputs have another width than the weights.
        """
        points = as_floats(inputs).astype(np.float64)
        if points.shape[-1:] != (len(self.weights),):
            raise ShapeError(
                f"This perceptron takes inputs of shape (..., {len(self.weights)}), not {points.shape}; "
                "give one number for each weight."
            )
        score: FloatArray = points @ np.array(self.weights) + self.bias
        return score

    def __call__(self, inputs: npt.ArrayLike) -> FloatArray:
        """Return 1.0 or 0.0 for each input.

        Parameters
        ----------
        inputs : array_like, shape (..., n)

        Returns
        -------
        array of float64, shape (...,)

        Raises
        ------
        ShapeError
            If the inputs have another width than the weights.
        """
        return step(self.score(inputs))

    def through(self, point: npt.ArrayLike) -> Perceptron:
        """Return the perceptron with these weights whose line runs through a point.

        Parameters
        ----------
        point : array_like, shape (n,)

        Returns
        -------
        Perceptron

        Raises
        ------
        ShapeError
            If the point has another width than the weights.
        """
        return Perceptron(self.weights, self.bias - float(self.score(point)))


AND = Perceptron((0.5, 0.5), -0.7)
"""1 if both inputs are 1: neither weight alone reaches the threshold of 0.7."""
OR = Perceptron((0.5, 0.5), -0.2)
"""1 if at least one input is 1: either weight exceeds the threshold of 0.2."""
NAND = Perceptron((-0.5, -0.5), 0.7)
"""0 if both inputs are 1, else 1: AND with every sign turned."""
NOT = Perceptron((-1.0, 0.0), 0.5)
"""1 if the first input is 0; the second has no weight, so all gates fit the same plane."""

GATES = {"AND": AND, "OR": OR, "NAND": NAND, "NOT": NOT}
"""The gates that one perceptron can be."""

CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
"""All inputs of a gate, in the primer's order."""


@dataclass(frozen=True)
class TwoLayers:
    """Perceptrons side by side, and one that hears nothing but their answers.

    Attributes
    ----------
    hidden : tuple of Perceptron
        The first layer; all take the same inputs.
    output : Perceptron
        The second layer, with one weight for each of the first.

    Examples
    --------
    The hidden layer of XOR puts the four corners at (1, 0), (1, 1), (1, 1), (0, 1): both inputs of answer 1 fall on
    one point, and AND's line cuts it off from the rest.

    >>> XOR.hidden_answers(CORNERS).tolist()
    [[1.0, 0.0], [1.0, 1.0], [1.0, 1.0], [0.0, 1.0]]
    >>> XOR(CORNERS).tolist()
    [0.0, 1.0, 1.0, 0.0]
    """

    hidden: tuple[Perceptron, ...]
    output: Perceptron

    def hidden_answers(self, inputs: npt.ArrayLike) -> FloatArray:
        """Return what the first layer says.

        Parameters
        ----------
        inputs : array_like, shape (..., n)

        Returns
        -------
        array of float64, shape (..., len(hidden))
        """
        return np.stack([perceptron(inputs) for perceptron in self.hidden], axis=-1)

    def __call__(self, inputs: npt.ArrayLike) -> FloatArray:
        """Return 1.0 or 0.0 for each input.

        Parameters
        ----------
        inputs : array_like, shape (..., n)

        Returns
        -------
        array of float64, shape (...,)

        Raises
        ------
        ShapeError
            If the inputs have another width than the weights.
        """
        return self.output(self.hidden_answers(inputs))


XOR_HIDDEN = (NAND, OR)
"""The first layer of XOR; AND over these two is the second."""
XOR = TwoLayers(XOR_HIDDEN, AND)
"""1 if exactly one input is 1; see `TwoLayers`."""


def truth(name: str) -> tuple[float, ...]:
    """Return the answers of a gate at the `CORNERS`.

    Parameters
    ----------
    name : {"AND", "OR", "NAND", "NOT", "XOR"}

    Returns
    -------
    tuple of four float
        0 or 1 each.

    Raises
    ------
    NNCoreError
        If there is no such gate.

    Examples
    --------
    >>> truth("NAND")
    (1.0, 1.0, 1.0, 0.0)
    """
    check_choice("gate", name, (*GATES, "XOR"))
    return tuple((XOR if name == "XOR" else GATES[name])(CORNERS).tolist())


def gate_name(perceptron: Perceptron) -> str | None:
    """Return which gate a perceptron of two inputs is.

    Parameters
    ----------
    perceptron : Perceptron

    Returns
    -------
    str or None
        None if it is none of `GATES`.

    Raises
    ------
    ShapeError
        If it has not two inputs.
    """
    answers = perceptron(CORNERS).tolist()
    return next((name for name, gate in GATES.items() if gate(CORNERS).tolist() == answers), None)
