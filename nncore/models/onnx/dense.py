"""ONNX's operators that multiply by weights, as layers: products from either side, and convolutions that are products.

Imported by `flow`.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError
from nncore.models.onnx.elementwise import Array
from nncore.models.onnx.file import OnnxNode
from nncore.models.onnx.shapes import check_size
from nncore.models.onnx.signal import Answer, Layer, Signal, Wire, closed, combined, plain_signal

CONVOLUTIONAL = "it is a convolutional network"
_MOST_LAYERS = 200


def dense(signal: Wire, weights: Wire, biases: FloatArray | None, operator: str) -> Signal:
    """Return the sums of a further layer: a signal of shape (…, fan_in) times weights (fan_in, fan_out).

    Parameters
    ----------
    signal, weights : Signal, Answer or array
        Others than a signal and a matrix are refused.
    biases : array, shape (fan_out,), or None
    operator : str
        ONNX's name of it.

    Returns
    -------
    Signal

    Raises
    ------
    ModelFileError
        If they do not fit each other.
    """
    if not isinstance(signal, Signal) or isinstance(weights, Signal | Answer) or weights.ndim != 2:
        raise ModelFileError(f"its {operator} multiplies something computed, or no matrix of weights")
    if signal.index.shape[-1] != signal.n_units or len(weights) != signal.n_units or not weights.shape[1]:
        raise ModelFileError(f"its {operator} takes {len(weights)} numbers, but gets {signal.index.shape}")
    if len(signal.layers) == _MOST_LAYERS:
        raise ModelFileError(f"it has more than {_MOST_LAYERS} layers")
    layers, scale, shift = closed(signal)
    ordered = np.empty_like(weights)
    ordered[signal.index.reshape(-1)] = weights  # in the order of the units
    folded = np.zeros(weights.shape[1], weights.dtype) if biases is None else biases
    if shift.any():
        folded = (folded + shift @ ordered.astype(np.float64)).astype(weights.dtype)
    if (scale != 1.0).any():
        ordered = (scale[:, None] * ordered).astype(weights.dtype)
    n_units = weights.shape[1]
    index = np.arange(n_units).reshape(*(1,) * (signal.index.ndim - 1), n_units)
    return plain_signal((*layers, Layer(ordered, folded)), index, np.ones(n_units), np.zeros(n_units))


def multiplied(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return a MatMul: x·W, W·x where examples are columns, or a product of constants.

    Parameters
    ----------
    node : OnnxNode
    inputs : list of Wire
    opset : int

    Returns
    -------
    Wire

    Raises
    ------
    ModelFileError
        If it multiplies two things computed, or what does not fit.
    """
    return _product(inputs[0], inputs[1], node.operator)


def _product(first: Wire, second: Wire, operator: str) -> Wire:
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        check_size(first.shape[:-1] + second.shape[-1:])
        product: Array = first @ second
        return product
    if isinstance(first, np.ndarray) and first.ndim == 2 and isinstance(second, Signal):
        return _turned(dense(_turned(second), first.T, None, operator))
    return dense(first, second, None, operator)


def _turned(signal: Signal) -> Signal:
    """Return a column of units as a row, and a row as a column."""
    return replace(signal, index=signal.index.swapaxes(-1, -2)) if signal.index.ndim > 1 else signal


def gemm(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return a Gemm, alpha · A·B + beta · C, where A or B is the signal, each perhaps turned round.

    Parameters
    ----------
    node : OnnxNode
    inputs : list of Wire
    opset : int

    Returns
    -------
    Wire

    Raises
    ------
    ModelFileError
        If it multiplies or adds two things computed, or what does not fit.
    """
    told = node.attributes
    factors = [_transposed(wire) if told.get(turns, 0) else wire
               for wire, turns in zip(inputs[:2], ("transA", "transB"), strict=True)]  # fmt: skip
    if told.get("alpha", 1.0) != 1.0:
        factors = [wire * np.float32(told["alpha"]) if isinstance(wire, np.ndarray) else wire for wire in factors]
    product = _product(factors[0], factors[1], node.operator)
    biases = inputs[2] if len(inputs) > 2 else np.empty(0)
    if isinstance(biases, Signal | Answer) or not isinstance(product, Signal):
        raise ModelFileError("its Gemm adds something computed, not biases, or computes nothing of its input")
    if not biases.size:
        return product
    return combined("Add", {}, [product, biases * np.float32(told.get("beta", 1.0))])


def _transposed(wire: Wire) -> Wire:
    if isinstance(wire, Answer):
        raise ModelFileError("its Gemm multiplies its own probabilities")
    return _turned(wire) if isinstance(wire, Signal) else wire.T


def convolved(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return a convolution whose kernel is as large as what it gets: each of its units sees all of it, once.

    Parameters
    ----------
    node : OnnxNode
    inputs : list of Wire
        Signal of shape (1, channels, height, width), weights of shape (fan_out, channels, height, width).
    opset : int

    Returns
    -------
    Wire

    Raises
    ------
    ModelFileError
        If it is any other convolution.
    """
    signal, weights, *biases = inputs
    if not isinstance(signal, Signal) or not isinstance(weights, np.ndarray) or not _sees_all(node, signal, weights):
        raise ModelFileError(f"{CONVOLUTIONAL} (Conv)")
    row = replace(signal, index=signal.index.reshape(1, -1))
    sums = dense(row, weights.reshape(len(weights), -1).T, None, node.operator)
    sums = combined("Add", {}, [sums, *biases]) if biases else sums
    return replace(sums, index=sums.index.reshape(1, -1, *(1,) * (weights.ndim - 2)))


def _sees_all(node: OnnxNode, signal: Signal, weights: Array) -> bool:
    """Tell whether a kernel is as large as the picture, with nothing round it, and takes all channels."""
    told = node.attributes
    is_padded = any(told.get("pads", ())) or told.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID")
    return not is_padded and told.get("group", 1) == 1 and signal.index.shape == (1, *weights.shape[1:])


def averaged(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the average over each channel's pixels where there is one of each.

    Parameters
    ----------
    node : OnnxNode
    inputs : list of Wire
    opset : int

    Returns
    -------
    Wire

    Raises
    ------
    ModelFileError
        If there are more of them.
    """
    signal = inputs[0]
    if not isinstance(signal, Signal) or signal.index.shape[1:2] != (signal.n_units,):
        raise ModelFileError(f"{CONVOLUTIONAL} (GlobalAveragePool)")
    return signal
