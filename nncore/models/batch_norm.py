"""Folding PyTorch's BatchNorm1d into the dense layers round it. Imported by `state_dict`.

At the end of training it is scale · x + shift for each unit: behind a layer's sums it goes into that layer, behind an
activation, or before the first layer, into the next one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError

_EPSILON = 1e-5  # PyTorch's own
_LAST_NUMBER = re.compile(r"(.*?)([0-9]+)")


@dataclass(frozen=True, eq=False)
class DenseLayer:
    """A dense layer of a state_dict.

    Attributes
    ----------
    name : str
    weights : array of float32 or float64, shape (fan_in, fan_out)
    biases : array, shape (fan_out,)
    """

    name: str
    weights: FloatArray
    biases: FloatArray


def norm_names(tensors: Mapping[str, FloatArray]) -> list[str]:
    """Return the names of the normalisations in a state_dict.

    Parameters
    ----------
    tensors : mapping of str to array of any shape

    Returns
    -------
    list of str
        Those with a ``running_mean``.
    """
    return [name.removesuffix(".running_mean") for name in tensors if name.endswith(".running_mean")]


def is_sequential(names: Sequence[str]) -> bool:
    """Tell whether the names of layers and normalisations are one with many numbers, which tell their order.

    Parameters
    ----------
    names : sequence of str

    Returns
    -------
    bool
    """
    found = [_LAST_NUMBER.fullmatch(name) for name in names]
    return len({match[1] if match else None for match in found}) == 1 and None not in found


def folded(layers: Sequence[DenseLayer], tensors: Mapping[str, FloatArray]) -> list[DenseLayer]:
    """Return the layers with all normalisations folded in.

    Parameters
    ----------
    layers : sequence of DenseLayer
        In the order in which they run.
    tensors : mapping of str to array of any shape
        The state_dict.

    Returns
    -------
    list of DenseLayer

    Raises
    ------
    ModelFileError
        If a normalisation fits no layer, or is not whole.
    """
    result, taken = list(layers), set[int]()
    for name in norm_names(tensors):
        scale, shift = _scale_and_shift(name, tensors)
        place, is_before = _place(name, len(scale), layers, taken)
        taken.add(place)
        layer = result[place]
        weights, biases = layer.weights, layer.biases
        if is_before:
            weights, biases = scale[:, None] * weights, biases + shift @ weights
        else:
            weights, biases = weights * scale, biases * scale + shift
        dtype = layer.weights.dtype
        result[place] = DenseLayer(layer.name, weights.astype(dtype), biases.astype(dtype))
    return result


def _scale_and_shift(name: str, tensors: Mapping[str, FloatArray]) -> tuple[FloatArray, FloatArray]:
    mean = np.asarray(tensors[f"{name}.running_mean"], np.float64)
    variance = np.asarray(tensors.get(f"{name}.running_var", np.ones(())), np.float64)
    gamma, beta = (
        tensors.get(f"{name}.{part}", np.full(mean.shape, start)) for part, start in (("weight", 1.0), ("bias", 0.0))
    )
    if mean.ndim != 1 or not variance.shape == gamma.shape == beta.shape == mean.shape:
        raise ModelFileError(f"{name} is no whole BatchNorm1d (weight, bias, running_mean, running_var)")
    with np.errstate(all="ignore"):  # what is not finite is told here
        scale = gamma / np.sqrt(variance + _EPSILON)
        shift = beta - mean * scale
    if not (np.isfinite(scale).all() and np.isfinite(shift).all()):
        raise ModelFileError(f"{name} holds numbers that are not finite, or a variance below 0")
    return scale, shift


def _place(name: str, width: int, layers: Sequence[DenseLayer], taken: set[int]) -> tuple[int, bool]:
    """Return which layer a normalisation goes into, and whether it stands before it.

    In a Sequential (one name, many numbers) the number tells: right behind a layer, or behind its activation. Else
    fc1 and bn1 belong together, or the first layer that is as wide; PyTorch's users put it behind the sums.
    """
    if (found := _in_sequential(name, layers)) is not None:
        place, is_before = found
        if width == layers[place].weights.shape[0 if is_before else 1]:
            return found
    fitting = [place for place, layer in enumerate(layers) if len(layer.biases) == width and place not in taken]
    numbered = [place for place in fitting if _numbers(layers[place].name) == _numbers(name)]
    if numbered or fitting:
        return (numbered or fitting)[0], False
    if len(layers[0].weights) == width:
        return 0, True
    raise ModelFileError(f"{name} normalises {width} units, which no layer has")


def _in_sequential(name: str, layers: Sequence[DenseLayer]) -> tuple[int, bool] | None:
    own = _LAST_NUMBER.fullmatch(name)
    others = [_LAST_NUMBER.fullmatch(layer.name) for layer in layers]
    if own is None or any(other is None or other[1] != own[1] for other in others):
        return None
    places = [int(other[2]) for other in others if other is not None]
    earlier = [place for place, number in enumerate(places) if number < int(own[2])]
    if not earlier:
        return 0, True
    last = earlier[-1]
    follows_at_once = places[last] == int(own[2]) - 1 or last == len(places) - 1
    return (last, False) if follows_at_once else (last + 1, True)


def _numbers(name: str) -> list[str]:
    return re.findall(r"[0-9]+", name)
