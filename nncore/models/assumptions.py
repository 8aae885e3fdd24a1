"""What was assumed of a network whose file does not say it, and the same network with other assumptions.

The card of such a network holds under ``assumed`` a mapping: ``activation`` of the hidden layers, ``input_scale``,
``output``, and ``order``: how its arrays were taken, as in the order of their names, or without some. Imported by the
readers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nncore.errors import NNCoreError, shown
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.network.network import Network

_INPUT_SCALES = {"0-1": (0.0, 1.0), "0-255": (0.0, 1.0 / 255.0), "1-0": (1.0, -1.0)}
"""By name: mean and deviation of an input scale, as pixels of 0 … 1; 1-0 is dark ink on white paper."""

_WORDS = {
    "activation": "{} in the hidden layers",
    "input_scale": "pixels of the scale {}",
    "output": "{} at the output",
    "order": "{}",
}


@dataclass(frozen=True)
class InputScale:
    """What a network was trained on: (x - mean) / deviation of pixels x of 0 … 1.

    Attributes
    ----------
    mean : float
    deviation : float
        Not 0; below 0 where ink is dark and paper light.
    """

    mean: float
    deviation: float


def input_scale(name: str) -> InputScale:
    """Return the input scale of a name.

    Parameters
    ----------
    name : str
        "0-1", "0-255", "1-0" for ink of 0 on paper of 1, or mean and deviation of pixels of 0 … 1, such as
        "0.1307,0.3081".

    Returns
    -------
    InputScale

    Raises
    ------
    NNCoreError
        If it is none of these.

    Examples
    --------
    >>> input_scale("0.5,0.5")
    InputScale(mean=0.5, deviation=0.5)
    """
    try:
        mean, deviation = _INPUT_SCALES.get(name) or map(float, name.split(","))
    except ValueError:
        mean, deviation = np.nan, np.nan
    if not (np.isfinite([mean, deviation]).all() and deviation != 0.0):
        raise NNCoreError(
            f"There is no input scale {shown(name)}; give 0-1, 0-255, 1-0 (dark ink on white), or mean and deviation "
            "of pixels of 0 … 1, such as 0.1307,0.3081."
        )
    return InputScale(mean, deviation)


def assumed(network: Network) -> Mapping[str, str]:
    """Return what was assumed of the file that a network is from.

    Parameters
    ----------
    network : Network

    Returns
    -------
    mapping of str to str
        Some of ``activation``, ``input_scale``, ``output`` and ``order``; empty where nothing was.
    """
    found = network.card.get("assumed")
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, Mapping) else {}


def assumption_sentence(network: Network) -> str:
    """Return what was assumed, to follow a file's name in a sentence; an empty text if nothing was.

    Parameters
    ----------
    network : Network

    Returns
    -------
    str
    """
    found = assumed(network)
    parts = [words.format(_shown(key, found[key])) for key, words in _WORDS.items() if key in found]
    return f"the file does not say it, so it is taken for a network with {', '.join(parts)}" if parts else ""


def with_choices(network: Network, activation_key: str | None = None, scale_name: str | None = None) -> Network:
    """Return a network with another activation or input scale than its file says or was assumed to mean.

    Parameters
    ----------
    network : Network
    activation_key : str, optional
        Of all hidden layers, a key of `nncore.functions.activations.ACTIVATIONS`; only where the file names none.
    scale_name : str, optional
        See `input_scale`. It is folded into the first layer, so that the inputs stay pixels of 0 … 1.

    Returns
    -------
    Network
        Its card no longer calls assumed what was chosen here.

    Raises
    ------
    NNCoreError
        If there is no such activation or scale, or the file names its activations itself.
    """
    left = dict(assumed(network))
    if activation_key is not None:
        network = _with_activation(network, activation_key)
        left.pop("activation")
    if scale_name is not None:
        network = _with_scale(network, input_scale(scale_name))
        left.pop("input_scale", None)
    card: dict[str, Any] = {key: value for key, value in network.card.items() if key != "assumed"}
    return network.replace(card=card | ({"assumed": left} if left else {}))


def _with_activation(network: Network, key: str) -> Network:
    if "activation" not in assumed(network):
        raise NNCoreError("The network's file names its activations itself; leave out the other one.")
    return network.replace(activations=(activation(key),) * len(network.activations))


def _with_scale(network: Network, scale: InputScale) -> Network:
    """Fold (x - mean) / deviation into the first layer, computed in float64 and stored in the network's dtype."""
    weights = network.weights[0].astype(np.float64) / scale.deviation
    biases = network.biases[0] - scale.mean * weights.sum(axis=0)
    return network.replace(
        weights=(weights.astype(network.dtype), *network.weights[1:]),
        biases=(biases.astype(network.dtype), *network.biases[1:]),
    )


def _shown(key: str, value: str) -> str:
    return ACTIVATIONS[value].name if key == "activation" and value in ACTIVATIONS else value
