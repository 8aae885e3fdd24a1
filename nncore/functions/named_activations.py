"""The activation functions by their own names, for the prompt: ``nncore.relu([-1, 2])``.

Each is a thin door to `ACTIVATIONS`; derivative, formula and advice of a function are there.
"""

from __future__ import annotations

import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS, activation


def step(z: npt.ArrayLike, at_zero: float = 0.0) -> FloatArray:
    """Return 1 where z > 0, 0 where z < 0, and one of the two conventions at 0.

    The perceptron's f, and `ACTIVATIONS`, say 0 there; the primer's binary step, `nncore.primer.step`, says 1.

    Parameters
    ----------
    z : array_like of any shape
    at_zero : float
        Value at z = 0: 0 or 1.

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        0 to 1.

    Raises
    ------
    NNCoreError
        If the value at 0 is neither 0 nor 1.

    Examples
    --------
    >>> step([-1, 0, 2]).tolist(), step([-1, 0, 2], at_zero=1).tolist()
    ([0.0, 0.0, 1.0], [0.0, 1.0, 1.0])
    """
    if at_zero not in (0.0, 1.0):
        raise NNCoreError(f"A step is 0 or 1 at z = 0, not {at_zero}.")
    values = as_floats(z)
    return (values >= 0.0 if at_zero else values > 0.0).astype(values.dtype)


def identity(z: npt.ArrayLike) -> FloatArray:
    """Return z.

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
    """
    return ACTIVATIONS["identity"](z)


def sigmoid(z: npt.ArrayLike) -> FloatArray:
    """Return σ(z) = 1 / (1 + e^−z), as e^z / (1 + e^z) where z is negative, so that nothing overflows.

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        0 to 1.

    Examples
    --------
    >>> sigmoid([0, -1000]).tolist()
    [0.5, 0.0]
    """
    return ACTIVATIONS["sigmoid"](z)


def tanh(z: npt.ArrayLike) -> FloatArray:
    """Return the hyperbolic tangent, (e^z − e^−z) / (e^z + e^−z) = 2 σ(2 z) − 1.

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −1 to 1.
    """
    return ACTIVATIONS["tanh"](z)


def relu(z: npt.ArrayLike) -> FloatArray:
    """Return max(0, z) (Nair and Hinton 2010).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        0 to ∞.

    Examples
    --------
    >>> relu([-2, 3]).tolist()
    [0.0, 3.0]
    """
    return ACTIVATIONS["relu"](z)


def leaky_relu(z: npt.ArrayLike, alpha: float = 0.01) -> FloatArray:
    """Return z where z > 0, else α z (Maas, Hannun and Ng 2013).

    Parameters
    ----------
    z : array_like of any shape
    alpha : float
        α, the derivative on the left.

    Returns
    -------
    array of float32 or float64, in the shape of `z`

    Examples
    --------
    >>> leaky_relu([-2, 3], alpha=0.5).tolist()
    [-1.0, 3.0]
    """
    return activation("leaky_relu", alpha=alpha)(z)


def prelu(z: npt.ArrayLike, alpha: float = 0.25) -> FloatArray:
    """Return z where z > 0, else α z, with an α that training learns (He et al. 2015).

    Parameters
    ----------
    z : array_like of any shape
    alpha : float
        α; 0.25 is where learning starts.

    Returns
    -------
    array of float32 or float64, in the shape of `z`
    """
    return activation("prelu", alpha=alpha)(z)


def rrelu(z: npt.ArrayLike, low: float = 1.0 / 8.0, high: float = 1.0 / 3.0) -> FloatArray:
    """Return z where z > 0, else z times the mean of the slopes that training draws (Xu et al. 2015).

    Parameters
    ----------
    z : array_like of any shape
    low : float
        Smallest slope.
    high : float
        Largest slope.

    Returns
    -------
    array of float32 or float64, in the shape of `z`

    Raises
    ------
    NNCoreError
        If low is above high.
    """
    return activation("rrelu", low=low, high=high)(z)


def elu(z: npt.ArrayLike, alpha: float = 1.0) -> FloatArray:
    """Return z where z > 0, else α (e^z − 1) (Clevert, Unterthiner and Hochreiter 2016).

    Parameters
    ----------
    z : array_like of any shape
    alpha : float
        The value it approaches on the left is −α.

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −α to ∞.
    """
    return activation("elu", alpha=alpha)(z)


def selu(z: npt.ArrayLike) -> FloatArray:
    """Return λ ELU(z, α), with the λ and α that keep mean 0 and variance 1 (Klambauer et al. 2017).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −1.758 to ∞.
    """
    return ACTIVATIONS["selu"](z)


def swish(z: npt.ArrayLike, beta: float = 1.0) -> FloatArray:
    """Return z σ(β z); with β = 1 also called SiLU (Ramachandran, Zoph and Le 2017).

    Parameters
    ----------
    z : array_like of any shape
    beta : float
        β > 0: small is nearly linear, large is ReLU.

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −0.278 / β to ∞.

    Raises
    ------
    NNCoreError
        If β is not above 0.
    """
    return activation("swish", beta=beta)(z)


def softplus(z: npt.ArrayLike, beta: float = 1.0) -> FloatArray:
    """Return ln(1 + e^(β z)) / β (Dugas et al. 2001).

    Parameters
    ----------
    z : array_like of any shape
    beta : float
        β > 0: large is ReLU.

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        0 to ∞.

    Raises
    ------
    NNCoreError
        If β is not above 0.
    """
    return activation("softplus", beta=beta)(z)


def gelu(z: npt.ArrayLike) -> FloatArray:
    """Return z Φ(z), with Φ the cumulative normal distribution (Hendrycks and Gimpel 2016).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −0.170 to ∞.
    """
    return ACTIVATIONS["gelu"](z)


def mish(z: npt.ArrayLike) -> FloatArray:
    """Return z tanh(ln(1 + e^z)) (Misra 2019).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −0.309 to ∞.
    """
    return ACTIVATIONS["mish"](z)


def softsign(z: npt.ArrayLike) -> FloatArray:
    """Return z / (1 + |z|) (Glorot and Bengio 2010).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −1 to 1.
    """
    return ACTIVATIONS["softsign"](z)


def hard_sigmoid(z: npt.ArrayLike) -> FloatArray:
    """Return z / 6 + 1/2, cut to [0, 1] (Howard et al. 2019).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        0 to 1.
    """
    return ACTIVATIONS["hard_sigmoid"](z)


def hard_tanh(z: npt.ArrayLike) -> FloatArray:
    """Return z, cut to [−1, 1] (Collobert 2004).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −1 to 1.
    """
    return ACTIVATIONS["hard_tanh"](z)


def hard_swish(z: npt.ArrayLike) -> FloatArray:
    """Return z · hard_sigmoid(z) (Howard et al. 2019).

    Parameters
    ----------
    z : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `z`
        −0.375 to ∞.
    """
    return ACTIVATIONS["hard_swish"](z)
