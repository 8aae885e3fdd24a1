"""Occlusion: cover a patch of the picture, and see what the answer loses."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError
from nncore.explanations._layers import LaterLayers, direction
from nncore.network.network import Network


def occlusion(
    network: Network, inputs: npt.ArrayLike, label: int, *, against: int | None = None, patch: int = 5
) -> FloatArray:
    """Return by how much a logit falls when a square patch around each pixel is covered with paper, 0.

    logit(x) − logit(x with the patch at 0): above 0 where the ink speaks for the output (Zeiler and Fergus 2014). The
    patch is cut off at the edges of the picture. What a patch takes from the z of the first layer is the sum of the
    products under it, so that the first matrix is multiplied once and not for each patch.

    Parameters
    ----------
    network : Network
        Whose inputs are a square picture.
    inputs : array_like, shape (n_in,)
    label : int
        The output, from 0.
    against : int, optional
        Another output, whose logit is taken off: then it is their difference that is explained.
    patch : int
        Side of the patch in pixels, odd, at least 1.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the inputs are no square picture of the network's, there is no such output, both are the same, or the patch
        is even.
    """
    chosen = direction(network, label, against)
    x = as_floats(inputs)
    side = _side_of(x, network.sizes[0])
    _check_patch(patch)
    products = x.astype(network.dtype)[:, None] * network.weights[0]
    z = products.sum(axis=0) + network.biases[0]
    taken = _patch_sums(products.reshape(side, side, -1), patch // 2).reshape(x.size, -1)
    is_inked = _patch_sums((x != 0.0).astype(network.dtype).reshape(side, side, 1), patch // 2).reshape(-1) > 0.5
    hidden = np.vstack([z, z - taken[is_inked]]).astype(network.dtype)  # elsewhere a patch hides nothing
    scores = LaterLayers.of(network, hidden, with_derivatives=False).logits @ chosen
    lost: FloatArray = np.zeros(x.size, network.dtype)
    lost[is_inked] = scores[0] - scores[1:]
    return lost


def covered(inputs: npt.ArrayLike, row: int, column: int, *, patch: int = 5) -> FloatArray:
    """Return a square picture with a square patch of it covered with paper, 0.

    Parameters
    ----------
    inputs : array_like, shape (n,)
        n is a square number.
    row, column : int
        The middle of the patch, from 0; what lies outside the picture is cut off.
    patch : int
        Side of the patch in pixels, odd, at least 1.

    Returns
    -------
    array of float32 or float64, shape (n,)

    Raises
    ------
    ShapeError
        If the inputs are no square picture, or the patch is even.
    """
    x = as_floats(inputs)
    side = _side_of(x, x.size)
    _check_patch(patch)
    reach = patch // 2
    picture = x.reshape(side, side).copy()
    picture[max(row - reach, 0) : max(row + reach + 1, 0), max(column - reach, 0) : max(column + reach + 1, 0)] = 0.0
    return picture.reshape(-1)


def _patch_sums(values: FloatArray, reach: int) -> FloatArray:
    """Return the sum over the square patch around each place of the first two axes, shape (side, side, n)."""
    side = len(values)
    is_near = (np.abs(np.arange(side)[:, None] - np.arange(side)) <= reach).astype(values.dtype)
    over_rows = (is_near @ values.reshape(side, -1)).reshape(values.shape)
    sums: FloatArray = is_near @ over_rows  # for each row, over its columns
    return sums


def _side_of(x: FloatArray, n: int) -> int:
    side = math.isqrt(x.size)
    if x.shape != (n,) or side * side != x.size:
        raise ShapeError(f"A picture to cover is a square of {n} pixels in a row, not {x.shape}.")
    return side


def _check_patch(patch: int) -> None:
    if patch < 1 or patch % 2 == 0:
        raise ShapeError(f"A patch has a middle, so its side is odd: 1, 3, 5 …, not {patch}.")
