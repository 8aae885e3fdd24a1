"""Muon: gradient descent that moves a matrix of weights equally far in all of its directions.

Imported by `settings` and `descent`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.learning.optimizers import OPTIMIZERS, Adam, Optimizer, make_optimizer
from nncore.network.parameter_vector import Block

NetworkOptimizerName: TypeAlias = Literal["sgd", "momentum", "adam", "muon"]

NETWORK_OPTIMIZERS: tuple[NetworkOptimizerName, ...] = (*OPTIMIZERS, "muon")
"""Those of any vector, and Muon, which needs to know where in it the matrices are."""

_NEWTON_SCHULZ = 3.4445, -4.7750, 2.0315
"""a, b, c of s ← a s + b s³ + c s⁵, which five times over brings a singular value from 0.01 … 1 to about 1."""

_LIKE_ADAM = 0.2
"""Root mean square of Adam's steps over its learning rate, as measured; with it Muon takes the same learning rates."""


class Muon(Adam):
    """Muon for matrices of weights, Adam for all else (Jordan et al. 2024).

    With Adam's running mean m and the latest gradient g of a matrix of shape (r, c): W − 0.2 η √max(r, c) · O, where O
    is the nearest matrix to β₁ m + (1 − β₁) g that has all singular values 1. The factor makes its steps as long as
    Adam's, so that the same learning rate does for both (Liu et al. 2025).

    Parameters
    ----------
    matrices : sequence of Block
        Where they lie in the parameters.
    """

    def __init__(self, matrices: Sequence[Block]) -> None:
        super().__init__(beta1=0.95)
        self._matrices = tuple(matrices)

    def _moved(self, w: FloatArray, g: FloatArray, rate: float) -> FloatArray:
        moved = super()._moved(w, g, rate)
        mean, _ = self._moments
        for matrix in self._matrices:
            direction = orthogonal(self._beta1 * matrix.of(mean) + (1.0 - self._beta1) * matrix.of(g))
            length = _LIKE_ADAM * rate * math.sqrt(max(matrix.shape))
            matrix.of(moved)[...] = matrix.of(w) - length * direction
        return moved


def optimizer_for(name: str, matrices: Sequence[Block]) -> Optimizer:
    """Return a fresh optimiser by name.

    Parameters
    ----------
    name : {"sgd", "momentum", "adam", "muon"}
    matrices : sequence of Block
        Where in the parameters the matrices lie that Muon is for.

    Returns
    -------
    Optimizer

    Raises
    ------
    NNCoreError
        If there is none of that name.
    """
    return Muon(matrices) if name == "muon" else make_optimizer(name)


def orthogonal(matrix: FloatArray) -> FloatArray:
    """Return U Vᵀ of a matrix U S Vᵀ: all its singular values become 1, those below a hundredth of its norm less.

    By the iteration of Newton and Schulz with the coefficients of Jordan et al. (2024); it ends between 0.68 and 1.21.
    X ← X (a + b G + c G²) with G = Xᵀ X, from the matrix over its norm on. As G and the factors are symmetric and
    commute, the factors can be multiplied up by themselves: only matrices of the shorter side, but for two products.

    Parameters
    ----------
    matrix : array of float32 or float64, shape (r, c)

    Returns
    -------
    array, shape (r, c), of the same dtype
        Zeros for a matrix of zeros.

    Examples
    --------
    >>> long, short = np.linalg.svd(orthogonal(np.diag([8.0, 2.0])), compute_uv=False)
    >>> bool(0.68 < short < long < 1.21)
    True
    """
    if matrix.shape[0] < matrix.shape[1]:
        return orthogonal(matrix.T).T
    gram = matrix.T @ matrix
    square = float(np.trace(gram)) + float(np.finfo(matrix.dtype).tiny)  # of the norm
    gram /= square
    product = factor = _factor(gram)
    for _ in range(4):
        gram = factor @ gram @ factor
        factor = _factor(gram)
        product = product @ factor
    product /= math.sqrt(square)
    result: FloatArray = matrix @ product
    return result


def _factor(gram: FloatArray) -> FloatArray:
    """Return a + b G + c G² of a symmetric matrix G."""
    a, b, c = _NEWTON_SCHULZ
    factor: FloatArray = b * gram + c * (gram @ gram)
    factor.flat[:: len(gram) + 1] += a
    return factor
