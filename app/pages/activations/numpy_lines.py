"""The activation functions as lines of plain numpy, for "Copy as numpy"; a test holds them against nncore."""

from nncore.functions.activations import Activation

_SIGMOID = "sigmoid = lambda x: np.exp(-np.logaddexp(0, -x))  # 1 / (1 + e^-x), without overflow"
_NORMAL = (
    "Phi = np.vectorize(lambda x: 0.5 * math.erfc(-x / math.sqrt(2)))  # cumulative normal distribution\n"
    "phi = lambda x: np.exp(-0.5 * x**2) / math.sqrt(2 * math.pi)"
)
_SELU = "scale, alpha = 1.0507009873554805, 1.6732632423543772"

_LINES: dict[str, tuple[str, str, str]] = {  # what must stand before, f, f′ (with a = f(z))
    "step": ("", "np.where(z > 0, 1.0, 0.0)", "np.zeros_like(z)"),
    "identity": ("", "z.copy()", "np.ones_like(z)"),
    "sigmoid": (_SIGMOID, "sigmoid(z)", "a * (1 - a)"),
    "tanh": ("", "np.tanh(z)", "1 - a**2"),
    "relu": ("", "np.maximum(0, z)", "np.where(z > 0, 1.0, 0.0)"),
    "leaky_relu": ("", "np.where(z > 0, z, alpha * z)", "np.where(z > 0, 1.0, alpha)"),
    "prelu": ("", "np.where(z > 0, z, alpha * z)", "np.where(z > 0, 1.0, alpha)"),
    "rrelu": (
        "r = (low + high) / 2  # training draws r = rng.uniform(low, high, z.shape)",
        "np.where(z > 0, z, r * z)",
        "np.where(z > 0, 1.0, r)",
    ),
    "elu": ("", "np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))", "np.where(z > 0, 1.0, a + alpha)"),
    "selu": (
        _SELU,
        "scale * np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))",
        "np.where(z > 0, scale, a + scale * alpha)",
    ),
    "swish": (_SIGMOID, "z * sigmoid(beta * z)", "beta * a + sigmoid(beta * z) * (1 - beta * a)"),
    "softplus": (_SIGMOID, "np.logaddexp(0, beta * z) / beta", "sigmoid(beta * z)"),
    "gelu": (_NORMAL, "z * Phi(z)", "Phi(z) + z * phi(z)"),
    "mish": (
        _SIGMOID,
        "z * np.tanh(np.logaddexp(0, z))",
        "np.tanh(np.logaddexp(0, z)) + z * (1 - np.tanh(np.logaddexp(0, z))**2) * sigmoid(z)",
    ),
    "softsign": ("", "z / (1 + np.abs(z))", "1 / (1 + np.abs(z))**2"),
    "hard_sigmoid": ("", "np.clip(z / 6 + 1 / 2, 0, 1)", "np.where(np.abs(z) < 3, 1 / 6, 0.0)"),
    "hard_tanh": ("", "np.clip(z, -1, 1)", "np.where(np.abs(z) < 1, 1.0, 0.0)"),
    "hard_swish": (
        "",
        "z * np.clip(z / 6 + 1 / 2, 0, 1)",
        "np.where(np.abs(z) < 3, z / 3 + 1 / 2, np.where(z > 0, 1.0, 0.0))",
    ),
}

_SECOND = (
    "def second(f, derivative, z):",
    "    left, right = (derivative(z) - derivative(z - h)) / h, (derivative(z + h) - derivative(z)) / h",
    "    is_smooth = (np.abs(right - left) < 0.01) & (np.abs(f(z + h) - f(z - h)) < 0.01)",
    "    return np.where(is_smooth, (left + right) / 2, np.nan)  # none where f jumps, or f' jumps or bends",
)


def _function_lines(activation: Activation) -> str:
    """Return the definitions of ``f(z)`` and ``derivative(z)`` for one function with its settings."""
    before, value, derivative = _LINES[activation.key]
    settings = ", ".join(f"{setting!r}" for setting in activation.settings.values())
    lines = [f"# {activation.name}: f(z) = {activation.formula}"]
    if settings:
        lines.append(f"{', '.join(activation.settings)} = {settings}")
    if before:
        lines.append(before)
    lines += [
        "def f(z):",
        f"    return {value}",
        "",
        "def derivative(z):",
        "    a = f(z)",
        f"    return {derivative}",
        "",
    ]
    return "\n".join(lines)


def program(activations: list[Activation], low: float, high: float, at: float) -> str:
    """Return lines that make the curves of these functions over [low, high], and print their values at one z."""
    parts = [
        "import math",
        "import numpy as np",
        "",
        f"z = np.linspace({low:g}, {high:g}, 801)",
        f"at, h = np.array({at:.6g}), 1e-5",
        "curves, values = {}, {}",
        "",
        *_SECOND,
        "",
    ]
    for activation in activations:
        name = repr(activation.name)
        parts += [
            _function_lines(activation),
            f"curves[{name}] = f(z), derivative(z), second(f, derivative, z)",
            f"values[{name}] = float(f(at)), float(derivative(at)), float(second(f, derivative, at))",
            "",
        ]
    parts += ["for name, (value, first, second) in values.items():"]
    parts += ["    print(f\"{name:16} f = {value:9.4f}   f' = {first:9.4f}   f'' = {second:9.4f}\")", ""]
    return "\n".join(parts)
