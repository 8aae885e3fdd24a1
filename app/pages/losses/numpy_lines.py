"""The lines behind "Copy as numpy" of the losses lab. They run as they are."""

from collections.abc import Sequence

from app.pages.losses.one_output import OneOutput
from nncore.arrays import FloatArray
from nncore.functions.losses import Loss

_SEARCH = (
    "c = np.linspace(values.min(), values.max(), 100_001)\n"
    "    return c[value(c[:, None] - values).mean(axis=1).argmin()]"
)

# value and derivative of a residual d = p − t, and the best constant of values
_OF_RESIDUALS = {
    "mse": ("d**2", "2 * d", "return values.mean()"),
    "mae": ("np.abs(d)", "np.sign(d)", "return np.median(values)"),
    "smooth_l1": (
        "np.where(np.abs(d) < beta, d**2 / (2 * beta), np.abs(d) - beta / 2)",
        "np.clip(d / beta, -1, 1)",
        _SEARCH,
    ),
    "huber": (
        "np.where(np.abs(d) < delta_bend, d**2 / 2, delta_bend * (np.abs(d) - delta_bend / 2))",
        "np.clip(d, -delta_bend, delta_bend)",
        _SEARCH,
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

def derivative(d):
    return {derivative}

p = np.exp(z - z.max())
p /= p.sum()
loss = value(p - t).mean()
derivatives = derivative(p - t) / 10
gradient = p * (derivatives - (derivatives * p).sum())  # on the logits, through the softmax

values = np.array([{values}])  # the last is the outlier

def best_of(values):  # the constant with the smallest loss
    {best}

best = best_of(values)
pull = best - best_of(values[:-1])
print("best    ", best, "pulled by", pull)
"""


_CURVES = """\
# the curves, for the output of {watched}
target = t[{watched}]
x = {x}
curve, curve_derivative = {curve}, {derivative}
"""

_CURVES_OF = {
    "cross_entropy": ("-target * np.log(x)", "-target / x"),
    "binary_cross_entropy": (
        "-(target * np.log(x) + (1 - target) * np.log(1 - x))",
        "(x - target) / (x * (1 - x))",
    ),
}


def program(
    loss: Loss,
    logits: FloatArray,
    label: int,
    smoothing: float,
    values: Sequence[float],
    *,
    watched: int,
    place: OneOutput,
) -> str:
    """Return lines that make this loss of ten logits, its gradient on them, and the best constant of `values`.

    With them come the curves for one output, `watched`, over the x axis of `place`, if the loss has any there.
    """
    head = _HEAD.format(logits=_numbers(logits), label=label, smoothing=smoothing, name=loss.name, formula=loss.formula)
    said = 'print("loss    ", loss)\nprint("gradient", gradient)\n'
    return head + _body(loss, values) + (_curves(loss, watched, place) if place.has(loss) else "") + said


def _curves(loss: Loss, watched: int, place: OneOutput) -> str:
    if place.is_residual:
        return _CURVES.format(
            watched=watched, x="np.linspace(-4, 4, 801)  # p - t", curve="value(x)", derivative="derivative(x)"
        )
    curve, derivative = _CURVES_OF.get(loss.key, ("value(x - target)", "derivative(x - target)"))
    return _CURVES.format(watched=watched, x="np.linspace(0.002, 0.998, 801)  # p", curve=curve, derivative=derivative)


def _body(loss: Loss, values: Sequence[float]) -> str:
    if loss.key not in _OF_RESIDUALS:
        return _CROSS_ENTROPY if loss.key == "cross_entropy" else _BINARY
    value, derivative, best = _OF_RESIDUALS[loss.key]
    names = {"beta": "beta", "delta": "delta_bend"}
    settings = "".join(f"{names[name]} = {setting:g}\n" for name, setting in loss.settings.items())
    return settings + _RESIDUAL.format(value=value, derivative=derivative, values=_numbers(values), best=best)


def _numbers(values: Sequence[float] | FloatArray) -> str:
    return ", ".join(f"{float(value):.8g}" for value in values)
