"""The lines behind "Copy as numpy" of the losses lab. They run as they are."""

from collections.abc import Sequence

from nncore.arrays import FloatArray
from nncore.losses import Loss

# value and slope of a residual d = p − t, and the best constant of values
_OF_RESIDUALS = {
    "mse": ("d**2", "2 * d", "values.mean()"),
    "mae": ("np.abs(d)", "np.sign(d)", "np.median(values)"),
    "smooth_l1": (
        "np.where(np.abs(d) < beta, d**2 / (2 * beta), np.abs(d) - beta / 2)",
        "np.clip(d / beta, -1, 1)",
        "search()",
    ),
    "huber": (
        "np.where(np.abs(d) < delta_bend, d**2 / 2, delta_bend * (np.abs(d) - delta_bend / 2))",
        "np.clip(d, -delta_bend, delta_bend)",
        "search()",
    ),
}

_HEAD = """\
import numpy as np

z = np.array([{logits}])  # logits
true, smoothing = {label}, {smoothing:g}
t = (1 - smoothing) * np.eye(10)[true] + smoothing / 10

# {name}: L = {formula}
"""

_CROSS_ENTROPY = """\
shifted = z - z.max()
log_p = shifted - np.log(np.exp(shifted).sum())  # never the logarithm of a rounded 0
p = np.exp(log_p)
loss = -(t * log_p).sum()
gradient = p - t  # on the logits
"""

_BINARY = """\
p = 1 / (1 + np.exp(-z))  # ten answers of yes or no
loss = (np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z)))).mean()  # exact from the logits
gradient = (p - t) / 10  # on the logits
"""

_RESIDUAL = """\
def value(d):
    return {value}

def slope(d):
    return {slope}

p = np.exp(z - z.max())
p /= p.sum()
loss = value(p - t).mean()
slopes = slope(p - t) / 10
gradient = p * (slopes - (slopes * p).sum())  # on the logits, through the softmax

values = np.array([{values}])  # the last is the outlier

def search():
    c = np.linspace(values.min(), values.max(), 100_001)
    return c[value(c[:, None] - values).mean(axis=1).argmin()]

best = {best}  # the constant with the smallest loss
print("best    ", best)
"""


def program(loss: Loss, logits: FloatArray, label: int, smoothing: float, values: Sequence[float]) -> str:
    """Return lines that make this loss of ten logits, its gradient on them, and the best constant of `values`."""
    head = _HEAD.format(logits=_numbers(logits), label=label, smoothing=smoothing, name=loss.name, formula=loss.formula)
    return head + _body(loss, values) + 'print("loss    ", loss)\nprint("gradient", np.round(gradient, 6))\n'


def _body(loss: Loss, values: Sequence[float]) -> str:
    if loss.key not in _OF_RESIDUALS:
        return _CROSS_ENTROPY if loss.key == "cross_entropy" else _BINARY
    value, slope, best = _OF_RESIDUALS[loss.key]
    names = {"beta": "beta", "delta": "delta_bend"}
    settings = "".join(f"{names[name]} = {setting:g}\n" for name, setting in loss.settings.items())
    return settings + _RESIDUAL.format(value=value, slope=slope, values=_numbers(values), best=best)


def _numbers(values: Sequence[float] | FloatArray) -> str:
    return ", ".join(f"{float(value):.8g}" for value in values)
