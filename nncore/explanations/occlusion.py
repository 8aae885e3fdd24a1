"""Occlusion: cover a patch of the picture, and see what the answer loses."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError
from nncore.explanations._checks import check_unit
from nncore.network.network import Network


def occlusion(network: Network, inputs: npt.ArrayLike, label: int, *, patch: int = 5) -> FloatArray:
    """Return by how much a logit falls when a square patch around each pixel is covered with paper, 0.

    logit(x) − logit(x with the patch at 0): above 0 where the ink speaks for the output (Zeiler and Fergus 2014). The
    patch is cut off at the edges of the picture.

    Parameters
    ----------
    network : Network
        Whose inputs are a square picture.
    inputs : array_like, shape (n_in,)
    label : int
        The output, from 0.
    patch : int
        Side of the patch in pixels, odd, at least 1.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the inputs are no square picture of the network's, there is no such output, or the patch is even.
    """
    check_unit(label, network.sizes[-1], "outputs")
    x = as_floats(inputs)
    side = round(x.size**0.5)
    if x.shape != (network.sizes[0],) or side * side != x.size:
        raise ShapeError(f"A picture to cover is a square of {network.sizes[0]} pixels in a row, not {x.shape}.")
    if patch < 1 or patch % 2 == 0:
        raise ShapeError(f"A patch has a middle, so its side is odd: 1, 3, 5 …, not {patch}.")
    near = np.abs(np.arange(side)[:, None] - np.arange(side)) <= patch // 2  # (side, side)
    covered = near[:, None, :, None] & near[None, :, None, :]
    pictures = np.where(covered.reshape(x.size, x.size), 0.0, x).astype(x.dtype)
    lost: FloatArray = network.forward(x).logits[label] - network.logits(pictures)[:, label]
    return lost
