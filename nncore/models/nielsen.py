"""Nielsen's network.json: sizes, weights (fan_out, fan_in), biases (fan_out, 1), the sigmoid in every layer.

Source: M. Nielsen, Neural Networks and Deep Learning, ``network2.py``, `Network.save`.
"""

import json
import os
from typing import Any

import numpy as np

from nncore.errors import ModelFileError, NNCoreError
from nncore.files import check_memory, whole_content
from nncore.files.kinds import KINDS
from nncore.functions.activations import activation
from nncore.network.network import Network

_BYTES_FOR_EACH = {b"[": 72, b"{": 72, b'"': 32, b",": 56}
"""Of memory, as Python's objects: of a list or dictionary, half a text, a number with its places in list and arrays."""


def import_nielsen(path: str | os.PathLike[str]) -> Network:
    """Read a network as the text book's ``net.save("network.json")`` writes it.

    Parameters
    ----------
    path : path

    Returns
    -------
    Network
        With sigmoids; its card says under ``assumed`` that the inputs are pixels of 0 … 1.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds no such network.
    """
    content = whole_content(path, ModelFileError)
    check_memory(path, sum(each * content.count(mark) for mark, each in _BYTES_FOR_EACH.items()), ModelFileError)
    try:
        return _network(json.loads(content))
    except (NNCoreError, ValueError, LookupError, TypeError, OverflowError, RecursionError, AttributeError) as error:
        reason = str(error).rstrip(".") if isinstance(error, NNCoreError) else "its sizes and weights do not fit"
        raise ModelFileError(
            f"{path} is no whole network as net.save writes it: {reason}; save it again, or "
            f"{KINDS['network-json'].mend('network', path)}."
        ) from error


def _network(content: Any) -> Network:
    weights = tuple(np.array(matrix, np.float64).T for matrix in content["weights"])
    biases = tuple(np.array(column, np.float64).reshape(-1) for column in content["biases"])
    if not all(np.isfinite(array).all() for array in (*weights, *biases)):
        raise ModelFileError("it holds numbers that are not finite (NaN or infinity)")
    network = Network(
        weights,
        biases,
        (activation("sigmoid"),) * (len(weights) - 1),
        "sigmoid",
        {"name": "from network.json", "assumed": {"input_scale": "0-1"}},
    )
    if list(network.sizes) != content["sizes"]:
        raise ModelFileError("its sizes are not those of its weights")
    return network
