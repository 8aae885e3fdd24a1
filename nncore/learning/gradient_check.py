"""Numerical derivatives of the loss, and the check of back-propagation against them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.losses import LOSSES, Loss
from nncore.in_steps import InSteps, result_of
from nncore.learning.gradients import backpropagate, batch_of, loss_and_delta
from nncore.network.network import ForwardTrace, Network
from nncore.network.parameter_vector import blocks


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
    ShapeError
        If the function gives more than one number.

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
        change = above - function(moved)
        if np.ndim(change) > 0:
            raise ShapeError(
                f"A gradient is of a function that returns one number, not an array of shape {np.shape(change)}; "
                "take its sum, its mean, or one of them."
            )
        gradient[index] = change / (2.0 * step)
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

    Examples
    --------
    >>> from nncore import activation, init_network
    >>> network = init_network([2, 3, 2], [activation("tanh")], rng=np.random.default_rng(0), dtype=np.float64)
    >>> gradient_check(network, [[0.5, 1.0]], [[0.0, 1.0]]).error < 1e-6
    True
    """
    return result_of(gradient_check_in_steps(network, inputs, targets, loss, step))


def gradient_check_in_steps(
    network: Network,
    inputs: npt.ArrayLike,
    targets: npt.ArrayLike,
    loss: Loss = LOSSES["cross_entropy"],
    step: float = 1e-5,
) -> InSteps[GradientCheck]:
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
        raise ShapeError(
            f"A gradient check needs a float64 network, not {network.dtype}, which rounds too coarsely; "
            "give it network.astype('float64')."
        )
    _check_step(step)
    inputs, targets = batch_of(network, inputs, targets)
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
) -> InSteps[FloatArray]:
    """Return the numerical gradient of the mean loss as one vector, yielding the share that is done.

    A weight reaches the loss through one z of its layer alone. So a whole row of W is moved at once, and of the new z
    each example keeps one: as many forward passes as weights, in one batch from that layer on.
    """
    trace = network.forward(inputs)
    gradient = np.empty(blocks(network)[-1].stop)
    for block in blocks(network):
        layer, before = block.layer, trace.layer_inputs[block.layer - 1]
        if not block.shape:
            block.of(gradient)[...] = _learned_difference(network, inputs, targets, loss, layer=layer, step=step)
            yield block.stop / gradient.size
            continue
        weights, biases = network.weights[layer - 1], network.biases[layer - 1]
        is_bias = len(block.shape) == 1
        rows = block.of(gradient).reshape(-1, len(biases))
        for row, derivatives in enumerate(rows):
            moved = (biases if is_bias else weights).reshape(-1, len(biases)).copy()
            ends: list[FloatArray] = []
            for width in (step, -2.0 * step):
                moved[row] += width
                z = before @ weights + moved[0] if is_bias else before @ moved + biases
                ends.append(_losses_of_single_changes(network, layer, trace, z, targets, loss=loss))
            derivatives[:] = (ends[0] - ends[1]) / (2.0 * step)
            yield (block.start + (row + 1) * len(biases)) / gradient.size
    return gradient


def _losses_of_single_changes(
    network: Network, layer: int, trace: ForwardTrace, moved: FloatArray, targets: FloatArray, *, loss: Loss
) -> FloatArray:
    """Return the mean loss if one column of z in this layer is as in `moved`, for each column, shape (fan_out,)."""
    still = trace.layer_z[layer - 1]
    n_examples, n_columns = still.shape
    z = np.repeat(still[None], n_columns, axis=0)
    columns = np.arange(n_columns)
    z[columns, :, columns] = moved.T
    logits = network.logits_from(layer, z.reshape(-1, n_columns))
    losses = loss_and_delta(loss, network.output, logits, np.tile(targets, (n_columns, 1)))[0]
    means: FloatArray = losses.reshape(n_columns, n_examples).mean(axis=1)
    return means


def _learned_difference(
    network: Network, inputs: FloatArray, targets: FloatArray, loss: Loss, *, layer: int, step: float
) -> float:
    """Return the central difference of the mean loss in the parameter that one activation learns."""
    activation = network.activations[layer - 1]
    name = str(activation.learned)

    def mean_loss(value: FloatArray) -> float:
        activations = list(network.activations)
        activations[layer - 1] = activation.with_settings(**{name: float(value)})
        logits = network.replace(activations=tuple(activations)).logits(inputs)
        return float(loss_and_delta(loss, network.output, logits, targets)[0].mean())

    return float(numerical_gradient(mean_loss, np.array(activation.settings[name]), step))


def _name_of(network: Network, position: int) -> str:
    """Return the name of one place in the parameter vector: "W1[3, 7]"."""
    block = next(block for block in blocks(network) if position < block.stop)
    index = np.unravel_index(position - block.start, block.shape) if block.shape else ()
    return f"{block.name}[{', '.join(map(str, map(int, index)))}]" if index else block.name
