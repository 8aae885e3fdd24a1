"""Values and derivatives of the activation functions, as plain numpy.

Each function ``f`` stands beside its derivative ``f_derivative(z, a)``, where ``a = f(z)`` has been computed already:
many derivatives are shortest in terms of the value (σ′ = a (1 − a)). All work on any shape, keep float32 and float64,
and give no overflow however large z is: exponentials are only ever taken of numbers that are not positive. At ±∞ they
give the limits, for no ∞ is ever multiplied by 0 or divided by another.

At a kink in 0 the derivative is that of the left side (ReLU′(0) = 0), at the ends of the hard functions that of the
flat side, the conventions of most libraries; the step has derivative 0 everywhere, because its true derivative, an
impulse at 0, cannot be followed by gradient descent.

Imported by `nncore.functions.activations`, which gives each pair its name, formula and advice.
"""

# Annotations stay text: np.random.Generator would load numpy.random, 20 ms that only training needs.
from __future__ import annotations

import math

import numpy as np

from nncore.arrays import FloatArray

SELU_ALPHA = 1.6732632423543772
"""α of Klambauer et al. 2017; with it and λ, mean 0 and variance 1 are a fixed point of a layer."""
SELU_SCALE = 1.0507009873554805
"""λ of the same paper."""

_INFINITY = float("inf")
_LARGEST = float(np.finfo(np.float32).max)  # finite in both dtypes, and ∞ for every function here
_STEEP = 64.0  # beyond it σ rounds to 1
_ZERO = np.zeros((), np.float32)  # of one example numpy takes half the time with it that it takes with the number 0.0
_SQRT_2 = math.sqrt(2.0)
_SQRT_2_PI = math.sqrt(2.0 * math.pi)


def step(z: FloatArray) -> FloatArray:
    """Return 1 where z > 0, else 0 (McCulloch and Pitts 1943)."""
    return (z > 0).astype(z.dtype)


def step_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 0 everywhere."""
    return np.zeros_like(z)


def identity(z: FloatArray) -> FloatArray:
    """Return z itself."""
    return z.copy()


def identity_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1 everywhere."""
    return np.ones_like(z)


def sigmoid(z: FloatArray) -> FloatArray:
    """Return 1 / (1 + e^−z), as e^z / (1 + e^z) where z is negative."""
    small = np.exp(-np.abs(z))  # above the line where z is negative, and below it everywhere
    value: FloatArray = np.maximum((z >= 0.0).astype(z.dtype), small)  # np.where would take three times as long
    value /= 1.0 + small
    return value


def sigmoid_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return a (1 − a)."""
    return a * (1.0 - a)


def tanh(z: FloatArray) -> FloatArray:
    """Return the hyperbolic tangent."""
    return np.tanh(z)


def tanh_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1 − a²."""
    return 1.0 - a * a


def relu(z: FloatArray) -> FloatArray:
    """Return max(0, z) (Nair and Hinton 2010)."""
    if z.ndim < 2:
        return np.maximum(z, _ZERO)
    value: FloatArray = np.zeros(z.shape, z.dtype)  # of many examples one 0 for all takes four times as long
    return np.maximum(z, value, out=value)


def relu_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1 where z > 0, else 0."""
    return (z > 0).astype(z.dtype)


def leaky_relu(z: FloatArray, alpha: float) -> FloatArray:
    """Return z where z > 0, else α z (Maas, Hannun and Ng 2013): the larger of the two, or for α > 1 the smaller."""
    scaled: FloatArray = alpha * z if alpha else np.zeros_like(z)
    return np.maximum(z, scaled) if alpha <= 1.0 else np.minimum(z, scaled)  # np.where takes ten times as long


def leaky_relu_derivative(z: FloatArray, a: FloatArray, alpha: float) -> FloatArray:
    """Return 1 where z > 0, else α."""
    number = z.dtype.type  # of Python's own floats np.where makes float64, in four times the time
    return np.where(z > 0, number(1.0), number(alpha))


def leaky_relu_by_alpha(z: FloatArray, alpha: float) -> FloatArray:
    """Return ∂f/∂α: 0 where z > 0, else z. PReLU learns its α by it (He et al. 2015)."""
    return np.minimum(z, 0.0)


def rrelu(z: FloatArray, low: float, high: float) -> FloatArray:
    """Return leaky ReLU with the mean of the derivatives that training draws from [low, high] (Xu et al. 2015)."""
    return leaky_relu(z, 0.5 * (low + high))


def rrelu_derivative(z: FloatArray, a: FloatArray, low: float, high: float) -> FloatArray:
    """Return 1 where z > 0, else the mean derivative."""
    return leaky_relu_derivative(z, a, 0.5 * (low + high))


def rrelu_sample(z: FloatArray, rng: np.random.Generator, low: float, high: float) -> tuple[FloatArray, FloatArray]:
    """Return one draw of training: each element's own derivative from [low, high], and the value it gives."""
    derivative = np.where(z > 0, 1.0, rng.uniform(low, high, z.shape)).astype(z.dtype)
    return derivative * z, derivative


def elu(z: FloatArray, alpha: float) -> FloatArray:
    """Return z where z > 0, else α (e^z − 1) (Clevert, Unterthiner and Hochreiter 2016)."""
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0.0)))


def elu_derivative(z: FloatArray, a: FloatArray, alpha: float) -> FloatArray:
    """Return 1 where z > 0, else a + α, which is α e^z."""
    return np.where(z > 0, 1.0, a + alpha).astype(z.dtype)


def selu(z: FloatArray) -> FloatArray:
    """Return λ · ELU(z, α) with the two constants above (Klambauer et al. 2017)."""
    return SELU_SCALE * elu(z, SELU_ALPHA)


def selu_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return λ where z > 0, else λ α e^z, which is a + λ α."""
    # Not from a: λ α is no round number, and the rounded sum would leave a derivative just below 0 far on the left.
    return SELU_SCALE * np.where(z > 0, 1.0, SELU_ALPHA * np.exp(np.minimum(z, 0.0)))


def swish(z: FloatArray, beta: float) -> FloatArray:
    """Return z σ(β z) (Ramachandran, Zoph and Le 2017); with β = 1 also called SiLU."""
    value = sigmoid(z if beta == 1.0 else beta * z)
    value *= _above_minus_infinity(z)
    return value


def swish_derivative(z: FloatArray, a: FloatArray, beta: float) -> FloatArray:
    """Return β a + σ(β z) (1 − β a)."""
    return _swish_derivative_of(sigmoid(z if beta == 1.0 else beta * z), a, beta)


def swish_with_derivative(z: FloatArray, beta: float) -> tuple[FloatArray, FloatArray]:
    """Return value and derivative with one σ(β z) for both."""
    gate = sigmoid(z if beta == 1.0 else beta * z)
    value = gate * _above_minus_infinity(z)
    return value, _swish_derivative_of(gate, value, beta)


def _swish_derivative_of(gate: FloatArray, a: FloatArray, beta: float) -> FloatArray:
    """Return β a + g (1 − β a), written into the gate g = σ(β z)."""
    share: FloatArray = np.minimum(a if beta == 1.0 else beta * a, _STEEP)  # the 1 would be lost beside a large β a
    gate *= 1.0 - share
    gate += share
    return gate


def _above_minus_infinity(z: FloatArray) -> FloatArray:
    """Return z with −∞ made finite, so that it may be multiplied by 0."""
    # To look for one takes a third of the time that np.maximum takes.
    return z if not z.size or z.min() > -_INFINITY else np.maximum(z, -_LARGEST)


def softplus(z: FloatArray, beta: float) -> FloatArray:
    """Return ln(1 + e^(β z)) / β (Dugas et al. 2001), as max(0, z) + ln(1 + e^−|β z|) / β."""
    value: FloatArray = np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(beta * z))) / beta
    return value


def softplus_derivative(z: FloatArray, a: FloatArray, beta: float) -> FloatArray:
    """Return σ(β z)."""
    return sigmoid(beta * z)


def _normal_cdf(z: FloatArray) -> FloatArray:
    """Return Φ(z), the share of a normal distribution below z, with a small relative error far out on the left too."""
    distance = np.minimum(np.abs(z) / _SQRT_2, 40.0)  # e^−1600 is 0 in any dtype
    tail = 0.5 * np.exp(-np.square(distance)) * _scaled_erfc(distance)
    return np.where(z > 0, 1.0 - tail, tail)


def _scaled_erfc(x: FloatArray) -> FloatArray:
    """Return e^(x²) erfc(x) for 0 ≤ x ≤ 26 from its Chebyshev series in t = 2 / (2 + x).

    The variable is that of Press et al. 2007, section 6.2; the series is added up by Clenshaw's recurrence (1955).
    """
    t = 2.0 * (2.0 / (2.0 + x) - _ERFC_FIRST_T) / (1.0 - _ERFC_FIRST_T) - 1.0
    series = _ERFC_SERIES if x.dtype == np.float64 else _ERFC_SERIES_SINGLE
    twice_t, last, before = 2.0 * t, np.zeros_like(t), np.zeros_like(t)
    for coefficient in series[:0:-1]:
        following = twice_t * last
        following -= before
        following += coefficient
        last, before = following, last
    return t * last - before + series[0]


def _erfc_series(degree: int) -> list[float]:
    """Return the Chebyshev coefficients of e^(x²) erfc(x) in t, from its values at Chebyshev's nodes."""
    angles = np.pi * (np.arange(degree + 1) + 0.5) / (degree + 1)
    t = _ERFC_FIRST_T + 0.5 * (1.0 - _ERFC_FIRST_T) * (np.cos(angles) + 1.0)
    values = [math.exp(x * x) * math.erfc(x) for x in 2.0 / t - 2.0]
    coefficients = 2.0 / (degree + 1) * np.cos(np.outer(np.arange(degree + 1), angles)) @ values
    return [0.5 * float(coefficients[0]), *coefficients[1:].tolist()]


_ERFC_FIRST_T = 2.0 / (2.0 + 26.0)  # beyond x = 26 erfc is below 1e-295
_ERFC_SERIES = _erfc_series(22)  # relative error of Φ below 2e-13
_ERFC_SERIES_SINGLE = _ERFC_SERIES[:13]  # what follows is below a hundredth of float32's rounding


def gelu(z: FloatArray) -> FloatArray:
    """Return z Φ(z), with Φ the normal distribution's cumulative function (Hendrycks and Gimpel 2016)."""
    return _above_minus_infinity(z) * _normal_cdf(z)


def gelu_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return Φ(z) + z φ(z)."""
    return _gelu_derivative_of(_normal_cdf(z), z)


def gelu_with_derivative(z: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return value and derivative with one Φ(z) for both."""
    share = _normal_cdf(z)
    return _above_minus_infinity(z) * share, _gelu_derivative_of(share, z)


def _gelu_derivative_of(share: FloatArray, z: FloatArray) -> FloatArray:
    """Return s + z φ(z), with s = Φ(z)."""
    near = np.clip(z, -40.0, 40.0)  # e^−800 is 0 in any dtype
    return share + near * (np.exp(-0.5 * np.square(near)) / _SQRT_2_PI)


def mish(z: FloatArray) -> FloatArray:
    """Return z tanh(softplus(z)) (Misra 2019)."""
    return _above_minus_infinity(z) * np.tanh(softplus(z, 1.0))


def mish_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return t + z (1 − t²) σ(z), with t = tanh(softplus(z))."""
    return _mish_derivative_of(np.tanh(softplus(z, 1.0)), z)


def mish_with_derivative(z: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return value and derivative with one tanh(softplus(z)) for both."""
    gate = np.tanh(softplus(z, 1.0))
    return _above_minus_infinity(z) * gate, _mish_derivative_of(gate, z)


def _mish_derivative_of(gate: FloatArray, z: FloatArray) -> FloatArray:
    """Return t + z (1 − t²) σ(z), with t the gate."""
    return gate + np.clip(z, -_LARGEST, _LARGEST) * (1.0 - gate * gate) * sigmoid(z)


def softsign(z: FloatArray) -> FloatArray:
    """Return z / (1 + |z|) (Glorot and Bengio 2010)."""
    finite = np.clip(z, -_LARGEST, _LARGEST)
    return finite / (1.0 + np.abs(finite))


def softsign_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1 / (1 + |z|)²."""
    derivative: FloatArray = np.square(1.0 / (1.0 + np.abs(z)))  # the square of a small number: no overflow
    return derivative


def hard_sigmoid(z: FloatArray) -> FloatArray:
    """Return z / 6 + 1/2, cut to [0, 1] (Howard et al. 2019)."""
    value: FloatArray = np.clip(z / 6.0 + 0.5, 0.0, 1.0)
    return value


def hard_sigmoid_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1/6 where |z| < 3, else 0."""
    return np.where(np.abs(z) < 3.0, 1.0 / 6.0, 0.0).astype(z.dtype)


def hard_tanh(z: FloatArray) -> FloatArray:
    """Return z, cut to [−1, 1] (Collobert 2004)."""
    return np.clip(z, -1.0, 1.0)


def hard_tanh_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return 1 where |z| < 1, else 0."""
    return (np.abs(z) < 1.0).astype(z.dtype)


def hard_swish(z: FloatArray) -> FloatArray:
    """Return z · hard_sigmoid(z) (Howard et al. 2019)."""
    return _above_minus_infinity(z) * hard_sigmoid(z)


def hard_swish_derivative(z: FloatArray, a: FloatArray) -> FloatArray:
    """Return z / 3 + 1/2 where |z| < 3; beyond, 0 on the left and 1 on the right."""
    inside = z / 3.0 + 0.5
    return np.where(np.abs(z) < 3.0, inside, (z > 0).astype(z.dtype)).astype(z.dtype)
