"""The primer's networks: dictionaries of ``W1, b1, …``, made, read from a file, and asked."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, as_floats, short
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import Activation, activation
from nncore.models.npz import load_network
from nncore.network.initialisation import layer_shapes
from nncore.network.network import Network

_THREE_LAYERS: Mapping[str, npt.ArrayLike] = {
    "W1": ((0.1, 0.3, 0.5), (0.2, 0.4, 0.6)), "b1": (0.1, 0.2, 0.3),
    "W2": ((0.1, 0.4), (0.2, 0.5), (0.3, 0.6)), "b2": (0.1, 0.2),
    "W3": ((0.1, 0.3), (0.2, 0.4)), "b3": (0.1, 0.2),
}  # fmt: skip
# lies beside the package, here and installed
_BOX = Path(__file__).resolve().parents[2] / "resources" / "digit_model.npz"


class Parameters(dict[str, FloatArray]):
    """A dictionary of ``W1, b1, …`` that was read from a file and remembers the network it belongs to."""

    def __init__(self, network: Network) -> None:
        numbered = enumerate(zip(network.weights, network.biases, strict=True), 1)
        super().__init__((f"{name}{n}", array) for n, pair in numbered for name, array in zip("Wb", pair, strict=True))
        self.network = network

    def __repr__(self) -> str:
        """Name the arrays with their shapes."""
        return f"Parameters({', '.join(f'{name}: {short(array)}' for name, array in self.items())})"


_loaded: list[Parameters] = []  # the last that were read: the text's `predict(img)` names none


def init_params(
    layers: Sequence[int] = (784, 50, 100, 10), rng: np.random.Generator | None = None, scale: float = 0.01
) -> dict[str, FloatArray]:
    """Return fresh parameters: normal weights of standard deviation `scale`, biases of 0.

    Parameters
    ----------
    layers : sequence of int
        Units of each layer: input, hidden, …, output.
    rng : numpy.random.Generator, optional
        Give ``np.random.default_rng(seed)`` to get the same weights each time.
    scale : float

    Returns
    -------
    dict of str to array of float64
        W1 of shape (layers[0], layers[1]), b1 of shape (layers[1],), …

    Raises
    ------
    ShapeError
        If there are fewer than two layers, or one without units.

    Examples
    --------
    >>> list(init_params([2, 3, 2]))
    ['W1', 'b1', 'W2', 'b2']
    """
    shapes = layer_shapes(layers)
    rng = np.random.default_rng() if rng is None else rng
    params: dict[str, FloatArray] = {}
    for number, (fan_in, fan_out) in enumerate(shapes, 1):
        params[f"W{number}"] = scale * rng.standard_normal((fan_in, fan_out))
        params[f"b{number}"] = np.zeros(fan_out)
    return params


def init_network(layers: Sequence[int] | None = None, rng: np.random.Generator | None = None) -> dict[str, FloatArray]:
    """Return the text's three-layer network 2-3-2-2 with its numbers; or, of layers that are given, `init_params`.

    Parameters
    ----------
    layers : sequence of int, optional
        Units of each layer, inputs first.
    rng : numpy.random.Generator, optional
        For the weights of given layers.

    Returns
    -------
    dict of str to array of float64
        W1 of shape (2, 3), b1 of shape (3,), W2 of shape (3, 2), …

    Raises
    ------
    ShapeError
        If there are fewer than two layers, or one without units.

    Examples
    --------
    >>> init_network()["W1"].tolist()
    [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
    """
    if layers is not None:
        return init_params(layers, rng)
    return {name: np.array(numbers) for name, numbers in _THREE_LAYERS.items()}


def load_parameters(path: str | os.PathLike[str] = _BOX.name) -> Parameters:
    """Return the parameters of a model file; `predict` uses them from then on.

    `forward` and `predict` then use the activations that the file names, unless they are told otherwise.

    Parameters
    ----------
    path : path
        "digit_model.npz" means the network in the box, where the working folder has no file of that name.

    Returns
    -------
    Parameters
        A dictionary of W1, b1, …

    Raises
    ------
    ModelFileError
        If the file is missing or broken.
    """
    is_box = os.fspath(path) == _BOX.name and not Path(path).exists()
    params = Parameters(load_network(_BOX if is_box else path))
    _loaded[:] = [params]
    return params


def forward(x: npt.ArrayLike, params: Mapping[str, npt.ArrayLike], activation: str | None = None) -> FloatArray:
    """Return the last layer's z: sigmoid in the hidden layers, the identity at the last.

    It is not yet a probability: `softmax` of it is. `nncore.Network.forward` keeps every step and gives both.

    Parameters
    ----------
    x : array_like, shape (n_in,) or (N, n_in)
        Pictures of (28, 28) or (N, 28, 28) are flattened.
    params : mapping of ``W1, b1, …`` to array_like
    activation : str, optional
        Key of the hidden layers' activation; without it the file's own, or "sigmoid" if there is no file.

    Returns
    -------
    array of float32 or float64, shape (n_out,) or (N, n_out)

    Raises
    ------
    ShapeError
        If a layer is missing, or the layers or the inputs do not fit each other.
    NNCoreError
        If there is no such activation, or the arguments are the wrong way round.

    Examples
    --------
    >>> forward([0.75, 0.5], {"W1": [[1, -1], [0, 2]], "b1": [0, 0.5]}).tolist()
    [0.75, 0.75]
    """
    if isinstance(x, Mapping):
        raise NNCoreError("The input comes first and the parameters second: forward(x, params).")
    network = _network_of(params, activation)
    return network.forward(_flattened(as_floats(x), network.sizes[0])).logits


def predict(
    img: npt.ArrayLike, params: Mapping[str, npt.ArrayLike] | None = None, activation: str | None = None
) -> int | IntArray:
    """Return the digit: the class of the largest z, ``np.argmax(forward(img, params))``.

    Parameters
    ----------
    img : array_like, shape (784,) or (28, 28), or with an axis N before
        Ink, 0 … 1, light digits on dark as in MNIST.
    params : mapping of ``W1, b1, …`` to array_like, optional
        Without them those that `load_parameters` read last, or the network in the box.
    activation : str, optional
        As for `forward`.

    Returns
    -------
    int, or array of int64, shape (N,)
        One label, or one for each of many inputs.

    Raises
    ------
    ShapeError
        If the inputs do not fit the network.

    Examples
    --------
    >>> predict([[1, 0], [0, 1]], {"W1": [[1, -1], [0, 2]], "b1": [0, 0]}).tolist()
    [0, 1]
    """
    if params is None:
        params = _loaded[0] if _loaded else load_parameters(_BOX)
    labels = forward(img, params, activation).argmax(axis=-1)
    return labels if labels.ndim else int(labels)


def _flattened(x: FloatArray, n_in: int) -> FloatArray:
    """Return pictures, shape (..., h, w) with h · w = n_in, as rows, shape (..., n_in); others as they are."""
    is_picture = x.ndim in (2, 3) and x.shape[-1] != n_in and x.shape[-2] * x.shape[-1] == n_in
    return x.reshape(*x.shape[:-2], n_in) if is_picture else x


def _network_of(params: Mapping[str, npt.ArrayLike], key: str | None) -> Network:
    """Return the network that a dictionary describes."""
    count = sum(name.startswith("W") for name in params)
    missing = [f"{kind}{n}" for n in range(1, count + 1) for kind in "Wb" if f"{kind}{n}" not in params]
    if missing or count == 0:
        first = missing[0] if missing else "W1"
        raise ShapeError(f"The parameters need W1, b1 and so on for each layer; {first} is missing.")
    weights, biases = (tuple(as_floats(params[f"{kind}{n}"]) for n in range(1, count + 1)) for kind in "Wb")
    return Network(weights, biases, _hidden_activations(params, key, count - 1))


def _hidden_activations(params: Mapping[str, npt.ArrayLike], key: str | None, count: int) -> tuple[Activation, ...]:
    if key is None and isinstance(params, Parameters):
        return params.network.activations
    return (activation(key or "sigmoid"),) * count
