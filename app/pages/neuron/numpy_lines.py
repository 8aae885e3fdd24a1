"""The passes through the network 2-3-2-2 as lines of plain numpy, for "Copy as numpy"."""

import numpy as np

from nncore.arrays import FloatArray
from nncore.network.network import Network

HIDDEN = {
    "sigmoid": "1 / (1 + np.exp(-z))",
    "tanh": "np.tanh(z)",
    "relu": "np.maximum(z, 0.0)",
    "step": "(z > 0).astype(float)",
}
"""The functions to choose from, in numpy's words."""

_DERIVATIVES = {
    "sigmoid": "a * (1 - a)",
    "tanh": "1 - a**2",
    "relu": "(a > 0).astype(float)",
    "step": "np.zeros_like(a)",
}
"""Their derivatives, from what they gave."""


def pass_lines(network: Network, inputs: FloatArray, hidden: str, label: int | None) -> str:
    """Return the forward pass and, if there is a true answer, the backward pass."""
    is_softmax = network.output == "softmax"
    lines = ["import numpy as np", "", f"x = np.array({inputs.tolist()})"]
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), 1):
        lines.append(f"W{number}, b{number} = np.array({weights.tolist()}), np.array({biases.tolist()})")
    lines += ["", "", "def f(z):", f"    return {HIDDEN[hidden]}", "", ""]
    lines += ["z1 = x @ W1 + b1", "a1 = f(z1)", "z2 = a1 @ W2 + b2", "a2 = f(z2)", "z3 = a2 @ W3 + b3"]
    lines.append("y = np.exp(z3 - z3.max()) / np.exp(z3 - z3.max()).sum()" if is_softmax else "y = z3")
    lines += ["print(y)", ""]
    if label is not None:
        lines += _backward(np.eye(network.sizes[-1])[label], hidden, is_softmax=is_softmax)
    return "\n".join(lines)


def _backward(targets: FloatArray, hidden: str, *, is_softmax: bool) -> list[str]:
    """Return the lines of the way back; dW stands for the derivative of the loss by W."""
    return [
        "",
        "def derivative(a):  # the derivative of f at z, from a = f(z)",
        f"    return {_DERIVATIVES[hidden]}",
        "",
        "",
        f"t = np.array({targets.tolist()})",
        "loss = -np.log((y * t).sum())" if is_softmax else "loss = ((y - t) ** 2).mean()",
        "delta3 = y - t" if is_softmax else "delta3 = 2 * (y - t) / 2",
        "dW3, db3 = np.outer(a2, delta3), delta3",
        "delta2 = (delta3 @ W3.T) * derivative(a2)",
        "dW2, db2 = np.outer(a1, delta2), delta2",
        "delta1 = (delta2 @ W2.T) * derivative(a1)",
        "dW1, db1 = np.outer(x, delta1), delta1",
        "print(loss, dW1, dW2, dW3)",
        "",
    ]
