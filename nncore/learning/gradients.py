"""Derivatives of the loss by back-propagation; `nncore.learning.gradient_check` holds them to numerical ones.

The example of `backpropagate` is the whole of it in eight lines. What stands below does the same for any layers,
activations and losses, with dropout, and writes every part straight into one vector.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats, as_rows
from nncore.errors import NNCoreError, ShapeError, shown
from nncore.functions.losses import LOSSES, Loss
from nncore.functions.outputs import Output, output_function
from nncore.functions.softmax import checked_logits, largest_of_rows
from nncore.network.network import Network
from nncore.network.parameter_vector import LayerBlocks, Layers, layer_blocks, layers_of

Emphasis: TypeAlias = Callable[[FloatArray, FloatArray], FloatArray]
"""Gives from the losses of a batch, shape (N,), and its targets, shape (N, n_out), how much each example counts."""


@dataclass(frozen=True, slots=True, eq=False)
class _HiddenStep:
    """What back-propagation needs from one hidden layer: z, a (after dropout), f′(z), and which units dropout kept."""

    z: FloatArray
    a: FloatArray
    derivative: FloatArray
    kept: FloatArray | None


def loss_and_delta(
    loss: Loss, output: Output, logits: npt.ArrayLike, targets: npt.ArrayLike
) -> tuple[FloatArray, FloatArray]:
    """Return each example's loss and its delta = ∂loss/∂logits.

    Cross-entropy after a softmax, and binary cross-entropy after a sigmoid, are computed from the logits: the loss
    without the logarithm of a rounded probability, and delta as the plain difference p − t.

    Parameters
    ----------
    loss : Loss
    output : {"softmax", "sigmoid", "identity"}
    logits, targets : array_like, shape (..., n)
        Logits finite.

    Returns
    -------
    losses : array of float32 or float64, shape (...,)
    delta : array, shape (..., n)

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no outputs.
    NNCoreError
        If there is no such output, or the loss is none of `nncore.functions.losses`.

    Examples
    --------
    Two classes with equal logits have p = (0.5, 0.5), so that delta is p − t:

    >>> losses, delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", [[0.0, 0.0]], [[1.0, 0.0]])
    >>> losses.round(4).tolist(), delta.tolist()  # ln 2
    ([0.6931], [[-0.5, 0.5]])
    """
    if not isinstance(loss, Loss):
        raise NNCoreError(f"A loss comes from the table, as LOSSES['mse'] does, not {shown(loss)}.")
    logits, targets = checked_logits(logits), as_floats(targets)
    if logits.shape != targets.shape:
        raise ShapeError(f"Logits of shape {logits.shape} need targets of the same shape, not {targets.shape}.")
    if output == "softmax" and loss.key == "cross_entropy":
        return _cross_entropy_and_delta(logits, targets)
    probabilities = output_function(output, logits)
    if output == "sigmoid" and loss.key == "binary_cross_entropy":
        # −t ln σ(z) − (1 − t) ln(1 − σ(z)) is ln(1 + e^z) − t z, and ln(1 + e^z) is max(0, z) + ln(1 + e^−|z|).
        elements = np.maximum(logits, 0.0) - logits * targets + np.log1p(np.exp(-np.abs(logits)))
        return elements.mean(axis=-1), (probabilities - targets) / logits.shape[-1]
    derivatives = loss.derivative(probabilities, targets)
    if output == "softmax":
        # Times softmax's Jacobian, without making it: Σ_i g_i p_i (δ_ij − p_j) = p_j (g_j − Σ_i g_i p_i).
        derivatives = probabilities * (derivatives - (derivatives * probabilities).sum(axis=-1, keepdims=True))
    elif output == "sigmoid":
        derivatives = derivatives * probabilities * (1.0 - probabilities)
    return loss(probabilities, targets), derivatives


def _cross_entropy_and_delta(logits: FloatArray, targets: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return −Σ t · ln softmax(z) and softmax(z) · Σ t − t, with one exponential for both."""
    ones = np.ones(logits.shape[-1], logits.dtype)  # a product with them adds up short rows in a quarter of the time
    exponents = logits - largest_of_rows(logits)
    delta = np.exp(exponents)
    sums, shares = delta @ ones, targets @ ones
    losses: FloatArray = shares * np.log(sums) - (targets * exponents) @ ones
    delta *= (shares / sums)[..., None]
    delta -= targets
    return losses, delta


def backpropagate(
    network: Network,
    inputs: npt.ArrayLike,
    targets: npt.ArrayLike,
    loss: Loss = LOSSES["cross_entropy"],
    *,
    rng: np.random.Generator | None = None,
    dropout: float = 0.0,
    vector: FloatArray | None = None,
    emphasis: Emphasis | None = None,
) -> tuple[float, FloatArray]:
    """Return the mean loss over a batch and its gradient as one vector.

    For each layer, last to first: ∂L/∂W = xᵀ δ, ∂L/∂b = Σ δ, and δ of the layer before is (δ Wᵀ) · f′(z)
    (Rumelhart, Hinton and Williams 1986).

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
    loss : Loss
    rng : numpy.random.Generator or None
        Randomness of training (RReLU's derivatives, dropout); without it the pass is the one that prediction uses.
    dropout : float
        Share of hidden units silenced, 0 ≤ dropout < 1; the others are scaled up by 1 / (1 − dropout).
    vector : array of the network's dtype, shape (parameters,), optional
        The numbers to compute with instead of the network's own, in the order of `nncore.network.parameter_vector`:
        a step of training needs no network made and checked for it.
    emphasis : callable, optional
        How much each example counts in the gradient; see `Emphasis`. The mean loss stays that of all alike.

    Returns
    -------
    mean_loss : float
    gradient : array of the network's dtype, shape (parameters,)
        In the order of `nncore.network.parameter_vector`.

    Raises
    ------
    ShapeError
        If there are no examples, or they or the vector do not fit the network.
    NNCoreError
        If dropout is out of range, or the loss is none.

    Examples
    --------
    One hidden layer of sigmoid neurons, softmax and cross-entropy, a line for each step:

    >>> from nncore import activation, init_network, sigmoid, softmax
    >>> network = init_network([2, 3, 2], [activation("sigmoid")], rng=np.random.default_rng(0), dtype=np.float64)
    >>> (W1, W2), (b1, b2) = network.weights, network.biases
    >>> x, t = np.array([[0.5, 1.0], [1.0, 0.0]]), np.array([[0.0, 1.0], [1.0, 0.0]])
    >>> a1 = sigmoid(x @ W1 + b1)
    >>> p = softmax(a1 @ W2 + b2)
    >>> delta2 = (p - t) / len(x)
    >>> dW2, db2 = a1.T @ delta2, delta2.sum(axis=0)
    >>> delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    >>> dW1, db1 = x.T @ delta1, delta1.sum(axis=0)
    >>> mean_loss, gradient = backpropagate(network, x, t)
    >>> bool(np.isclose(mean_loss, -(t * np.log(p)).sum(axis=1).mean()))
    True
    >>> bool(np.allclose(gradient, np.concatenate([dW1.ravel(), db1, dW2.ravel(), db2])))
    True
    """
    inputs, targets = batch_of(network, inputs, targets)
    if not 0.0 <= dropout < 1.0:
        raise NNCoreError(f"Dropout must be from 0 to below 1, not {dropout}.")
    layers = network if vector is None else layers_of(network, vector)
    steps = _forward_steps(layers, inputs, rng, dropout)
    last_inputs = steps[-1].a if steps else inputs
    logits = last_inputs @ layers.weights[-1]
    logits += layers.biases[-1]
    losses, delta = loss_and_delta(loss, network.output, logits, targets)
    if emphasis is not None:
        delta *= emphasis(losses, targets)[:, None]
    delta /= len(inputs)
    mean_loss = float(np.add.reduce(losses) / len(losses))
    return mean_loss, _gradient(layers, layer_blocks(network), inputs, steps, delta)


def batch_of(network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Return a batch as a network computes with it.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)

    Returns
    -------
    inputs : array of the network's dtype, shape (N, n_in)
    targets : array of the network's dtype, shape (N, n_out)

    Raises
    ------
    ShapeError
        If there are no examples, or they do not fit the network or each other.
    """
    x = as_rows(inputs, network.sizes[0], "Inputs of this network")
    t = as_rows(targets, network.sizes[-1], "Targets of this network")
    if len(x) != len(t):
        raise ShapeError(f"Each input needs its target, but there are {len(x)} inputs and {len(t)} targets.")
    if x.dtype != network.dtype or t.dtype != network.dtype:
        return x.astype(network.dtype), t.astype(network.dtype)
    return x, t


def _gradient(
    layers: Network | Layers,
    layout: Sequence[LayerBlocks],
    inputs: FloatArray,
    steps: Sequence[_HiddenStep],
    delta: FloatArray,
) -> FloatArray:
    """Return the gradient, shape (parameters,), from δ of the last layer backwards."""
    gradient = np.empty(layout[-1].biases.stop, layers.weights[0].dtype)
    ones = np.ones(len(inputs), gradient.dtype)
    for number in range(len(layout) - 1, -1, -1):
        place, layer_inputs = layout[number], steps[number - 1].a if number else inputs
        np.matmul(layer_inputs.T, delta, out=place.weights.of(gradient))
        np.matmul(ones, delta, out=place.biases.of(gradient))  # Σ δ: a product is faster than a sum
        if number:
            step, activation, before = steps[number - 1], layers.activations[number - 1], layout[number - 1]
            upstream = delta @ layers.weights[number].T
            if step.kept is not None:
                upstream *= step.kept
            if before.learned is not None:
                before.learned.of(gradient)[...] = (upstream * activation.learned_derivative(step.z)).sum()
            upstream *= step.derivative
            delta = upstream
    return gradient


def _forward_steps(
    layers: Network | Layers, inputs: FloatArray, rng: np.random.Generator | None, dropout: float
) -> list[_HiddenStep]:
    steps: list[_HiddenStep] = []
    a = inputs
    for weights, biases, activation in zip(layers.weights, layers.biases, layers.activations, strict=False):
        z = a @ weights
        z += biases
        a, derivative = activation.for_training(z, rng)
        kept = _kept_units(z, rng, dropout)
        a = a if kept is None else a * kept
        steps.append(_HiddenStep(z, a, derivative, kept))
    return steps


def _kept_units(z: FloatArray, rng: np.random.Generator | None, dropout: float) -> FloatArray | None:
    """Return 0 for each unit that dropout silences and 1 / (1 − dropout) for the others, shape of `z`."""
    if rng is None or dropout == 0.0:
        return None
    return (rng.random(z.shape, np.float32) >= dropout).astype(z.dtype) / (1.0 - dropout)
