"""The primer's own names, as thin doors to the rest of nncore, so that what the text says can be typed and runs.

A network is here what it is in the text: a dictionary of ``W1, b1, W2, b2, …``, weights of shape (fan_in, fan_out).

>>> import numpy as np
>>> from nncore.primer import *
>>> params = init_params(rng=np.random.default_rng(0))
>>> params["W1"].shape, params["b1"].shape
((784, 50), (50,))
>>> probabilities = forward(params, np.zeros((3, 784)))
>>> probabilities.shape
(3, 10)
"""

import itertools
import os
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.errors import ShapeError
from nncore.functions.activations import ACTIVATIONS, Activation, activation
from nncore.functions.losses import LOSSES, one_hot
from nncore.functions.softmax import softmax as _softmax
from nncore.models.npz import load_network
from nncore.network.network import Network

__all__ = [
    "cross_entropy",
    "forward",
    "init_params",
    "leaky_relu",
    "load_parameters",
    "mse",
    "predict",
    "relu",
    "sigmoid",
    "softmax",
    "step",
    "tanh",
]


def step(z: npt.ArrayLike) -> FloatArray:
    """Return 1 where z > 0, else 0.

    >>> step([-1.0, 0.0, 2.0]).tolist()
    [0.0, 0.0, 1.0]
    """
    return ACTIVATIONS["step"](z)


def sigmoid(z: npt.ArrayLike) -> FloatArray:
    """Return 1 / (1 + e^−z).

    >>> sigmoid(0.0).item()
    0.5
    """
    return ACTIVATIONS["sigmoid"](z)


def tanh(z: npt.ArrayLike) -> FloatArray:
    """Return the hyperbolic tangent.

    >>> tanh([0.0, 1e4]).tolist()
    [0.0, 1.0]
    """
    return ACTIVATIONS["tanh"](z)


def relu(z: npt.ArrayLike) -> FloatArray:
    """Return max(0, z).

    >>> relu([-2.0, 3.0]).tolist()
    [0.0, 3.0]
    """
    return ACTIVATIONS["relu"](z)


def leaky_relu(z: npt.ArrayLike, alpha: float = 0.01) -> FloatArray:
    """Return z where z > 0, else α z.

    >>> leaky_relu([-2.0, 3.0], alpha=0.5).tolist()
    [-1.0, 3.0]
    """
    return activation("leaky_relu", alpha=alpha)(z)


def softmax(logits: npt.ArrayLike) -> FloatArray:
    """Return probabilities, shape (..., n), each row with sum 1, of logits, shape (..., n).

    >>> softmax([1000.0, 1000.0]).tolist()
    [0.5, 0.5]
    """
    return _softmax(np.asarray(logits, np.result_type(np.asarray(logits), np.float32)))


def mse(predictions: npt.ArrayLike, targets: npt.ArrayLike) -> float:
    """Return the mean of (p − t)² over all outputs of all examples.

    >>> mse([0.5, 1.0], [0.0, 1.0])
    0.125
    """
    return float(LOSSES["mse"](np.asarray(predictions, np.float64), np.asarray(targets, np.float64)).mean())


def cross_entropy(probabilities: npt.ArrayLike, targets: npt.ArrayLike) -> float:
    """Return −Σ t · ln p, as a mean over the examples.

    Instead of a small constant inside the logarithm, which shifts every loss, only a probability of 0 is lifted, to
    the smallest number there is: its loss is then about 708, large but finite.

    Parameters
    ----------
    probabilities : array, shape (n,) or (N, n)
    targets : array
        One-hot, of the same shape; or the labels themselves, shape () or (N,).

    Examples
    --------
    >>> round(cross_entropy([0.25, 0.75], [0, 1]), 4)
    0.2877
    >>> round(cross_entropy([[0.25, 0.75]], [1]), 4)
    0.2877
    """
    p, t = np.asarray(probabilities, np.float64), np.asarray(targets)
    if t.shape == p.shape[:-1] and t.dtype.kind in "iu":
        t = one_hot(t, p.shape[-1], np.float64)
    return float(LOSSES["cross_entropy"](p, np.asarray(t, np.float64)).mean())


class Parameters(dict[str, FloatArray]):
    """A dictionary of ``W1, b1, …`` that was read from a file and remembers the network it belongs to."""

    def __init__(self, network: Network) -> None:
        numbered = enumerate(zip(network.weights, network.biases, strict=True), 1)
        super().__init__((f"{name}{n}", array) for n, pair in numbered for name, array in zip("Wb", pair, strict=True))
        self.network = network


def init_params(
    sizes: Sequence[int] = (784, 50, 100, 10), rng: np.random.Generator | None = None, scale: float = 0.01
) -> dict[str, FloatArray]:
    """Return fresh parameters: normal weights of standard deviation `scale`, biases of 0.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first.
    rng : numpy.random.Generator, optional
        Give ``np.random.default_rng(seed)`` to get the same weights each time.
    scale : float

    Examples
    --------
    >>> list(init_params((2, 3, 2)))
    ['W1', 'b1', 'W2', 'b2']
    """
    if len(sizes) < 2 or min(sizes) < 1:
        raise ShapeError(f"A network needs at least an input and an output layer of 1 unit, not {tuple(sizes)}.")
    rng = np.random.default_rng() if rng is None else rng
    params: dict[str, FloatArray] = {}
    for number, (fan_in, fan_out) in enumerate(itertools.pairwise(sizes), 1):
        params[f"W{number}"] = scale * rng.standard_normal((fan_in, fan_out))
        params[f"b{number}"] = np.zeros(fan_out)
    return params


def load_parameters(path: str | os.PathLike[str]) -> Parameters:
    """Return the parameters of a model file; ModelFileError if it cannot be read.

    `forward` and `predict` then use the activations that the file names, unless they are told otherwise.

    >>> import tempfile
    >>> path = tempfile.mkdtemp() + "/weights.npz"
    >>> np.savez(path, W1=np.ones((2, 3)), b1=np.zeros(3))
    >>> load_parameters(path)["W1"].shape
    (2, 3)
    """
    return Parameters(load_network(path))


def forward(params: Mapping[str, npt.ArrayLike], x: npt.ArrayLike, activation: str | None = None) -> FloatArray:
    """Return the softmax probabilities, shape (n_out,) or (N, n_out), of inputs, shape (n_in,) or (N, n_in).

    Parameters
    ----------
    params : mapping of ``W1, b1, …`` to array
    x : array
    activation : str, optional
        Key of the hidden layers' activation; without it the file's own, or "sigmoid" if there is no file.

    Raises
    ------
    ShapeError
        If a layer is missing, or the layers or the inputs do not fit each other.

    Examples
    --------
    >>> params = {"W1": [[1.0, -1.0], [0.0, 2.0]], "b1": [0.0, 0.5]}
    >>> forward(params, [0.75, 0.5]).tolist()  # equal logits
    [0.5, 0.5]
    """
    return _network_of(params, activation).forward(x).probabilities


def predict(params: Mapping[str, npt.ArrayLike], x: npt.ArrayLike, activation: str | None = None) -> int | IntArray:
    """Return the likeliest class: an int for one input, shape (n_in,), or labels (N,) for many, shape (N, n_in).

    >>> predict({"W1": [[1.0, -1.0], [0.0, 2.0]], "b1": [0.0, 0.0]}, [[1.0, 0.0], [0.0, 1.0]]).tolist()
    [0, 1]
    """
    labels = forward(params, x, activation).argmax(axis=-1)
    return labels if labels.ndim else int(labels)


def _network_of(params: Mapping[str, npt.ArrayLike], key: str | None) -> Network:
    """Return the network that a dictionary describes."""
    count = sum(name.startswith("W") for name in params)
    missing = [f"{kind}{n}" for n in range(1, count + 1) for kind in "Wb" if f"{kind}{n}" not in params]
    if missing or count == 0:
        first = missing[0] if missing else "W1"
        raise ShapeError(f"The parameters need W1, b1 and so on for each layer; {first} is missing.")
    weights = tuple(_floating(params[f"W{n}"]) for n in range(1, count + 1))
    biases = tuple(_floating(params[f"b{n}"]) for n in range(1, count + 1))
    return Network(weights, biases, _hidden_activations(params, key, count - 1))


def _hidden_activations(params: Mapping[str, npt.ArrayLike], key: str | None, count: int) -> tuple[Activation, ...]:
    if key is None and isinstance(params, Parameters):
        return params.network.activations
    return (activation(key or "sigmoid"),) * count


def _floating(array: npt.ArrayLike) -> FloatArray:
    result = np.asarray(array)
    return result if result.dtype.kind == "f" else result.astype(np.float64)
