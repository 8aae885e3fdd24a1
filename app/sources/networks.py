"""The networks in the box, and those in files. Imported by commands, pages, the window."""

import contextlib

import numpy as np

import resources
from nncore.errors import ModelFileError
from nncore.files import kind_of
from nncore.ink.strokes import SIDE
from nncore.models.any_file import load_any_network
from nncore.models.npz import load_network
from nncore.network.network import Network

N_DIGITS = 10


def network_in_the_box() -> Network:
    """Return the network that the program starts with."""
    return load_network(resources.path("digit_model.npz"))


def open_network(path: str | None) -> Network:
    """Return the network in a file, or the one in the box; ModelFileError if it cannot be read or reads no digits."""
    if path is None:
        return network_in_the_box()
    network = _load(path)
    if network.sizes[0] != SIDE * SIDE or network.sizes[-1] != N_DIGITS:
        raise ModelFileError(
            f"{path} holds a network {_sizes(network)}; to read digits it needs 784 inputs and ten outputs, so choose "
            "another."
        )
    _check_answers(network, path)
    return network


def open_reader(path: str) -> Network:
    """Return the network in a file, if it can read a drawing; ModelFileError if it cannot."""
    network = _load(path)
    if network.sizes[0] != SIDE * SIDE or network.sizes[-1] != N_DIGITS or network.output != "softmax":
        raise ModelFileError(
            f"{path} holds a network {_sizes(network)} with the output {network.output}; to read a drawing it needs "
            "784 inputs and a softmax over ten digits."
        )
    _check_answers(network, path)
    return network


def network_name(network: Network) -> str:
    """Return what the chooser calls a network: its activation and its recipe, where the card says so."""
    activation = network.activations[0].name if network.activations else "linear"
    recipe = network.card.get("recipe")
    return f"{activation} · {recipe['key']}" if isinstance(recipe, dict) and "key" in recipe else activation


def _load(path: str) -> Network:
    """Return the network in a file; what is known to be none says what it is and how to mend it."""
    with contextlib.suppress(OSError):  # what cannot be looked at is told below
        kind = kind_of(path)
        if kind.role != "network":
            raise ModelFileError(f"{path} {kind.why_not('network')}.")
    return load_any_network(path)


def _check_answers(network: Network, path: str) -> None:
    with np.errstate(all="ignore"):  # what runs over is told in the sentence
        logits = network.forward(np.ones(SIDE * SIDE)).logits
    if not np.isfinite(logits).all():
        raise ModelFileError(f"{path} holds weights so large that its answers are no numbers; train it again.")


def _sizes(network: Network) -> str:
    return "-".join(map(str, network.sizes))
