"""A network of arrays under any names: kernel and bias, coefs_0 and intercepts_0, wih and who, arr_0, arr_1 …

Shapes say what the names do not: which arrays are weights, which way round they lie, which biases are whose. Where more
than one network fits, the order of the names decides, and the card says so. Imported by `any_file` and `state_dict`.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError
from nncore.functions.activations import activation
from nncore.models.npz import ASSUMED
from nncore.network.network import Network

Arrays: TypeAlias = Mapping[str, npt.NDArray[np.generic]]

_USES_RELU = re.compile("kernel|coefs?_")
"""In names as Keras, Flax and scikit-learn give them; others are taken for the primer's, with sigmoids."""
_MOST_SHUFFLED = 6  # layers of which every order is tried


def network_of_arrays(arrays: Arrays) -> Network:
    """Return the dense network that arrays make, in whichever order and way round their shapes fit.

    Parameters
    ----------
    arrays : mapping of str to array
        Weights, shape (fan_in, fan_out) or (fan_out, fan_in), and biases, shape (fan_out,), (1, fan_out) or
        (fan_out, 1); none at all are biases of 0. Without biases, weights of shape (fan_out, 1 + fan_in) hold them in
        their first column. What is no number, and single numbers, are passed over.

    Returns
    -------
    Network
        Its card says under ``assumed`` how the arrays were taken.

    Raises
    ------
    ModelFileError
        If they make no network.
    """
    numbers = {name: array for name, array in arrays.items() if array.dtype.kind in "fiu" and array.size > 1}
    vectors = {name: array.reshape(-1) for name, array in numbers.items() if _is_vector(array)}
    matrices = {name: array for name, array in numbers.items() if array.ndim == 2 and name not in vectors}
    _check(numbers, matrices, vectors)
    for order in _orders(sorted(matrices, key=_natural)):
        for turned in (False, True):
            weights = [matrices[name].T if turned else matrices[name] for name in order]
            biases = _biases(weights, vectors)
            if biases is not None and _chain(weights):
                return _network(order, weights, biases, turned=turned, has_biases=bool(vectors))
    if not vectors and (apart := _with_biases_inside(matrices)):
        return apart
    if len(vectors) > len(matrices):
        raise ModelFileError(
            "it holds more vectors than layers, as with a batch normalisation, of which arrays tell neither place nor "
            "epsilon; export the network as ONNX"
        )
    raise ModelFileError("its arrays do not fit one after the other as layers, with biases for each or for none")


def _check(numbers: Arrays, matrices: Arrays, vectors: Arrays) -> None:
    """Raise an error if arrays of numbers are no weights and biases, whatever their order."""
    if not matrices or len(matrices) + len(vectors) < len(numbers):
        raise ModelFileError("it holds no dense layers: no matrices of weights, or arrays beside them that are none")
    if any(array.dtype.itemsize == 1 for array in matrices.values()):
        raise ModelFileError(
            "its weights are whole numbers of one byte: it is quantised; save it as float32 before that"
        )
    if not all(np.isfinite(array).all() for array in numbers.values()):
        raise ModelFileError("it holds numbers that are not finite (NaN or infinity)")


def _is_vector(array: npt.NDArray[np.generic]) -> bool:
    return array.ndim == 1 or (array.ndim == 2 and min(array.shape) == 1)


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts names as people do: layer2 before layer10."""
    return tuple((int(part[:18]), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", name.lower()))


def _orders(names: Sequence[str]) -> Sequence[tuple[str, ...]]:
    """Return the orders to try: as the names sort, and then every other, where there are few enough."""
    return list(itertools.permutations(names)) if len(names) <= _MOST_SHUFFLED else [tuple(names)]


def _chain(weights: Sequence[npt.NDArray[np.generic]]) -> bool:
    """Tell whether each layer takes what the one before gives; of the two ways to lie, more goes in than comes out."""
    fits = all(first.shape[1] == second.shape[0] for first, second in itertools.pairwise(weights))
    return fits and weights[0].shape[0] >= weights[-1].shape[1]


def _biases(weights: Sequence[npt.NDArray[np.generic]], vectors: Arrays) -> list[npt.NDArray[np.generic]] | None:
    """Return a vector for each layer, those of one width in the order of their names; None if they do not go round."""
    if not vectors:
        return [np.zeros(matrix.shape[1]) for matrix in weights]
    left = [vectors[name] for name in sorted(vectors, key=_natural)]
    found = []
    for matrix in weights:
        place = next((place for place, vector in enumerate(left) if len(vector) == matrix.shape[1]), None)
        if place is None:
            return None
        found.append(left.pop(place))
    return None if left else found


def _with_biases_inside(matrices: Arrays) -> Network | None:
    """Return the network of weights (fan_out, 1 + fan_in) with the biases in front, as Ng's course keeps them."""
    order = sorted(matrices, key=_natural)
    weights = [matrices[name][:, 1:].T for name in order]
    biases = [matrices[name][:, 0] for name in order]
    return _network(order, weights, biases, turned=True, has_biases=True) if _chain(weights) else None


def _network(
    order: Sequence[str],
    weights: Sequence[npt.NDArray[np.generic]],
    biases: Sequence[npt.NDArray[np.generic]],
    *,
    turned: bool,
    has_biases: bool,
) -> Network:
    is_double = any(array.dtype == np.float64 for array in (*weights, *biases))
    dtype = np.float64 if is_double else np.float32
    said = f"layers in the order {', '.join(order)}"
    said += ", their weights turned round" if turned else ""
    said += "" if has_biases else ", without biases"
    is_deep = len(order) > 1
    key = "relu" if any(map(_USES_RELU.search, order)) else ASSUMED["activation"]
    assumed = ASSUMED | ({"activation": key} if is_deep else {}) | {"order": said}
    if not is_deep:
        del assumed["activation"]

    def plain(arrays: Sequence[npt.NDArray[np.generic]]) -> tuple[FloatArray, ...]:
        return tuple(np.ascontiguousarray(array, dtype) for array in arrays)

    return Network(
        plain(weights),
        plain(biases),
        (activation(key),) * (len(order) - 1),
        card={"name": "from arrays", "assumed": assumed},
    )
