"""The networks in the box, and those in files. Imported by commands and the main window."""

from pathlib import Path

import resources
from nncore.model_file import load_network
from nncore.network import Network


def network_in_the_box() -> Network:
    """Return the network that the program starts with."""
    return load_network(resources.path("digit_model.npz"))


def open_network(path: str | None) -> Network:
    """Return the network in a file, or the one in the box; ModelFileError if it cannot be read."""
    return network_in_the_box() if path is None else load_network(Path(path))


def network_name(network: Network) -> str:
    """Return what the chooser calls a network: its activation and its recipe, where the card says so."""
    activation = network.activations[0].name if network.activations else "linear"
    recipe = network.card.get("recipe")
    return f"{activation} · {recipe['key']}" if isinstance(recipe, dict) and "key" in recipe else activation
