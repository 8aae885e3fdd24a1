"""Derivatives of the loss: back-propagation, numerical derivatives, and the check of one against the other."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats, as_rows
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.losses import LOSSES, Loss
from nncore.functions.softmax import checked_logits
from nncore.network.network import ForwardTrace, Network, Output, output_function
from nncore.network.parameter_vector import Block, Layers, blocks, layers_of


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
        If there is no such output.
    """
    logits, targets = checked_logits(logits), as_floats(targets)
    if logits.shape != targets.shape:
        raise ShapeError(f"Logits of shape {logits.shape} need targets of the same shape, not {targets.shape}.")
    if output == "softmax" and loss.key == "cross_entropy":
        return _cross_entropy_and_delta(logits, targets)
    probabilities = output_function(output, logits)
    if output == "sigmoid" and loss.key == "binary_cross_entropy":
        elements = np.maximum(logits, 0.0) - logits * targets + np.log1p(np.exp(-np.abs(logits)))
        return elements.mean(axis=-1), (probabilities - targets) / logits.shape[-1]
    derivatives = loss.derivative(probabilities, targets)
    if output == "softmax":
        derivatives = probabilities * (derivatives - (derivatives * probabilities).sum(axis=-1, keepdims=True))
    elif output == "sigmoid":
        derivatives = derivatives * probabilities * (1.0 - probabilities)
    return loss(probabilities, targets), derivatives


def _cross_entropy_and_delta(logits: FloatArray, targets: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return −Σ t · ln softmax(z) and softmax(z) · Σ t − t, with one exponential for both."""
    exponents = logits - logits.max(axis=-1, keepdims=True)
    exponentials = np.exp(exponents)
    sums = exponentials.sum(axis=-1, keepdims=True)
    losses: FloatArray = -np.einsum("...k,...k->...", targets, exponents - np.log(sums))
    exponentials /= sums
    exponentials *= targets.sum(axis=-1, keepdims=True)
    exponentials -= targets
    return losses, exponentials


def backpropagate(
    network: Network,
    inputs: npt.ArrayLike,
    targets: npt.ArrayLike,
    loss: Loss = LOSSES["cross_entropy"],
    *,
    rng: np.random.Generator | None = None,
    dropout: float = 0.0,
    vector: FloatArray | None = None,
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
        If dropout is out of range.
    """
    inputs, targets = _batch_of(network, inputs, targets)
    if not 0.0 <= dropout < 1.0:
        raise NNCoreError(f"Dropout must be from 0 to below 1, not {dropout}.")
    layers = network if vector is None else layers_of(network, vector)
    steps = _forward_steps(layers, inputs, rng, dropout)
    last_inputs = steps[-1].a if steps else inputs
    logits = last_inputs @ layers.weights[-1]
    logits += layers.biases[-1]
    losses, delta = loss_and_delta(loss, network.output, logits, targets)
    delta /= len(inputs)
    return float(losses.mean()), _gradient(layers, blocks(network), inputs, steps, delta)


def _batch_of(network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Return inputs, shape (N, n_in), and targets, shape (N, n_out), in the network's dtype."""
    x = as_rows(inputs, network.sizes[0], "Inputs of this network")
    t = as_rows(targets, network.sizes[-1], "Targets of this network")
    if len(x) != len(t):
        raise ShapeError(f"Each input needs its target, but there are {len(x)} inputs and {len(t)} targets.")
    if x.dtype != network.dtype or t.dtype != network.dtype:
        return x.astype(network.dtype), t.astype(network.dtype)
    return x, t


def _gradient(
    layers: Network | Layers,
    layout: Sequence[Block],
    inputs: FloatArray,
    steps: Sequence[_HiddenStep],
    delta: FloatArray,
) -> FloatArray:
    """Return the gradient, shape (parameters,), from δ of the last layer backwards."""
    places = {block.name: block for block in layout}
    gradient = np.empty(layout[-1].stop, layers.weights[0].dtype)
    for number in range(len(layers.weights), 0, -1):
        layer_inputs = steps[number - 2].a if number > 1 else inputs
        np.matmul(layer_inputs.T, delta, out=places[f"W{number}"].of(gradient))
        np.add.reduce(delta, axis=0, out=places[f"b{number}"].of(gradient))
        if number > 1:
            step = steps[number - 2]
            upstream = delta @ layers.weights[number - 1].T
            if step.kept is not None:
                upstream *= step.kept
            if (learned := layers.activations[number - 2].learned) is not None:
                # ∂a/∂α of PReLU is z where z is negative, else 0.
                places[f"{learned}{number - 1}"].of(gradient)[...] = (upstream * np.minimum(step.z, 0.0)).sum()
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


def numerical_gradient(function: Callable[[FloatArray], float], point: npt.ArrayLike, step: float = 1e-5) -> FloatArray:
    """Return the gradient of a scalar function at a point by central differences, (f(x + h) − f(x − h)) / (2h).

    The error is about h² |f‴| / 6 from truncation and 1e-16 |f| / h from rounding, so near 1e-5 is best in float64.

    Parameters
    ----------
    function : callable
        Takes an array of the shape of `point`, returns a float; it must not change its argument.
    point : array_like of any shape
        Computed with in float64.
    step : float
        h > 0.

    Returns
    -------
    array of float64, in the shape of `point`

    Raises
    ------
    NNCoreError
        If the step is not above 0, or the point is not of real numbers.

    Examples
    --------
    >>> numerical_gradient(lambda x: float((x**2).sum()), [3, 4]).round(6).tolist()
    [6.0, 8.0]
    """
    _check_step(step)
    moved = as_floats(point).astype(np.float64)
    gradient = np.empty(moved.shape)
    for index in np.ndindex(moved.shape):
        here = moved[index]
        moved[index] = here + step
        above = function(moved)
        moved[index] = here - step
        gradient[index] = (above - function(moved)) / (2.0 * step)
        moved[index] = here
    return gradient


def _check_step(step: float) -> None:
    if not 0.0 < step < math.inf:
        raise NNCoreError(f"The step of a numerical derivative must be a finite number above 0, not {step}.")


@dataclass(frozen=True)
class GradientCheck:
    """How far back-propagation and central differences are apart, at their worst.

    Attributes
    ----------
    error : float
        |g − n| / max(1e-8, |g| + |n|), of the worst parameter; 0 is perfect, above 1e-4 something is wrong.
    name : str
        Where that is: "W1[3, 7]".
    backpropagated, numerical : float
        g and n there.
    """

    error: float
    name: str
    backpropagated: float
    numerical: float


def gradient_check(
    network: Network,
    inputs: npt.ArrayLike,
    targets: npt.ArrayLike,
    loss: Loss = LOSSES["cross_entropy"],
    step: float = 1e-5,
) -> GradientCheck:
    """Compare back-propagation with central differences for every parameter of a float64 network.

    A difference that is within rounding of the loss itself, 1e-15 max(1, |loss|) / h, counts as none.

    Parameters
    ----------
    network : Network
        In float64.
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
    loss : Loss
    step : float
        h > 0.

    Returns
    -------
    GradientCheck

    Raises
    ------
    ShapeError
        If the network is not float64: in float32 the differences drown in rounding; or if there are no examples, or
        they do not fit the network.
    NNCoreError
        If the step is not above 0.
    """
    steps = gradient_check_steps(network, inputs, targets, loss, step)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            check: GradientCheck = end.value
            return check


def gradient_check_steps(
    network: Network,
    inputs: npt.ArrayLike,
    targets: npt.ArrayLike,
    loss: Loss = LOSSES["cross_entropy"],
    step: float = 1e-5,
) -> Generator[float, None, GradientCheck]:
    """Do `gradient_check` a row of parameters at a time, for those who must not wait.

    A generator that is closed early has checked nothing.

    Parameters
    ----------
    network : Network
        In float64.
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
    loss : Loss
    step : float
        h > 0.

    Returns
    -------
    GradientCheck
        The generator's return value.

    Yields
    ------
    float
        The share that is done, 0 to 1.

    Raises
    ------
    ShapeError
        If the network is not float64: in float32 the differences drown in rounding; or if there are no examples, or
        they do not fit the network.
    NNCoreError
        If the step is not above 0.
    """
    if network.dtype != np.float64:
        raise ShapeError(f"A gradient check needs a float64 network, not {network.dtype}: float32 rounds too coarsely.")
    _check_step(step)
    inputs, targets = _batch_of(network, inputs, targets)
    value, backpropagated = backpropagate(network, inputs, targets, loss)
    numerical = yield from _central_differences(network, inputs, targets, loss, step)
    rounding = 1e-15 * max(1.0, abs(value)) / step
    apart = np.abs(backpropagated - numerical)
    errors = np.maximum(apart - rounding, 0.0) / np.maximum(np.abs(backpropagated) + np.abs(numerical), 1e-8)
    worst = int(np.lexsort((apart, errors))[-1])  # among equals, as where all is within rounding, the farthest apart
    return GradientCheck(
        float(errors[worst]), _name_of(network, worst), float(backpropagated[worst]), float(numerical[worst])
    )


def _central_differences(
    network: Network, inputs: FloatArray, targets: FloatArray, loss: Loss, step: float
) -> Generator[float, None, FloatArray]:
    """Return the numerical gradient of the mean loss as one vector, yielding the share that is done.

    A weight reaches the loss through one z of its layer alone. So a whole row of W is moved at once, and of the new z
    each example keeps one: as many forward passes as weights, in one batch from that layer on.
    """
    trace = network.forward(inputs)
    gradient = np.empty(blocks(network)[-1].stop)
    befores = (inputs, *(layer.a for layer in trace.hidden))
    for block in blocks(network):
        layer = block.layer
        if not block.shape:
            block.of(gradient)[...] = _learned_difference(network, inputs, targets, loss, layer=layer, step=step)
            yield block.stop / gradient.size
            continue
        weights, biases = network.weights[layer], network.biases[layer]
        is_bias = len(block.shape) == 1
        rows = block.of(gradient).reshape(-1, len(biases))
        for row, derivatives in enumerate(rows):
            moved = (biases if is_bias else weights).reshape(-1, len(biases)).copy()
            ends: list[FloatArray] = []
            for width in (step, -2.0 * step):
                moved[row] += width
                z = befores[layer] @ weights + moved[0] if is_bias else befores[layer] @ moved + biases
                ends.append(_losses_of_single_changes(network, layer, trace, z, targets, loss=loss))
            derivatives[:] = (ends[0] - ends[1]) / (2.0 * step)
            yield (block.start + (row + 1) * len(biases)) / gradient.size
    return gradient


def _losses_of_single_changes(
    network: Network, layer: int, trace: ForwardTrace, moved: FloatArray, targets: FloatArray, *, loss: Loss
) -> FloatArray:
    """Return the mean loss if one column of z in this layer is as in `moved`, for each column, shape (fan_out,)."""
    still = trace.logits if layer == len(trace.hidden) else trace.hidden[layer].z
    n_examples, n_columns = still.shape
    z = np.repeat(still[None], n_columns, axis=0)
    columns = np.arange(n_columns)
    z[columns, :, columns] = moved.T
    z = z.reshape(-1, n_columns)
    for activation, weights, biases in zip(
        network.activations[layer:], network.weights[layer + 1 :], network.biases[layer + 1 :], strict=True
    ):
        z = activation(z) @ weights + biases
    losses = loss_and_delta(loss, network.output, z, np.tile(targets, (n_columns, 1)))[0]
    means: FloatArray = losses.reshape(n_columns, n_examples).mean(axis=1)
    return means


def _learned_difference(
    network: Network, inputs: FloatArray, targets: FloatArray, loss: Loss, *, layer: int, step: float
) -> float:
    """Return the central difference of the mean loss in the parameter that one activation learns."""
    activation = network.activations[layer]
    name = str(activation.learned)

    def mean_loss(value: FloatArray) -> float:
        activations = list(network.activations)
        activations[layer] = activation.with_settings(**{name: float(value)})
        logits = network.replace(activations=tuple(activations)).logits(inputs)
        return float(loss_and_delta(loss, network.output, logits, targets)[0].mean())

    return float(numerical_gradient(mean_loss, np.array(activation.settings[name]), step))


def _name_of(network: Network, position: int) -> str:
    """Return the name of one place in the parameter vector: "W1[3, 7]"."""
    block = next(block for block in blocks(network) if position < block.stop)
    index = np.unravel_index(position - block.start, block.shape) if block.shape else ()
    return f"{block.name}[{', '.join(map(str, map(int, index)))}]" if index else block.name
