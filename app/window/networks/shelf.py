"""The networks one can choose from: those in the box, and those opened or trained since. For the main window."""

from pathlib import Path

import resources
from app.sources.networks import network_in_the_box, network_name, open_network
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network


class NetworkShelf:
    """Names and networks in the order of the chooser; a network in the box is read when it is first taken."""

    def __init__(self) -> None:
        first = network_in_the_box()
        self._names = [network_name(first)]
        self._networks: list[Network | Path] = [first]
        for path in sorted(resources.path("networks").glob("*.npz")):
            self._names.append(ACTIVATIONS[path.stem].name if path.stem in ACTIVATIONS else path.stem.capitalize())
            self._networks.append(path)

    @property
    def names(self) -> tuple[str, ...]:
        """What the chooser lists."""
        return tuple(self._names)

    def take(self, index: int) -> Network:
        """Return a network by its place; ModelFileError if its file is broken."""
        network = self._networks[index]
        if isinstance(network, Path):
            network = self._networks[index] = open_network(str(network), is_for_drawing=True)
        return network

    def put(self, name: str, network: Network) -> int:
        """Add a network and return its place; one of the same name is replaced."""
        if name in self._names[1:]:
            index = self._names.index(name, 1)
            self._networks[index] = network
            return index
        self._names.append(name)
        self._networks.append(network)
        return len(self._names) - 1
