"""The networks one can choose from: in the box, taught and named, opened or trained since. For the main window."""

from pathlib import Path

from app.sources.networks import network_in_the_box, network_name, open_network, others_in_the_box
from app.sources.own_networks import own_networks
from nncore.network.network import Network


class NetworkShelf:
    """Names and networks in the order of the chooser; a network of a file is read when it is first taken."""

    def __init__(self) -> None:
        first = network_in_the_box()
        self._names = [network_name(first)]
        self._networks: list[Network | Path] = [first]
        for name, path in (others_in_the_box() | own_networks()).items():
            self._names.append(name)
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

    def drop(self, name: str) -> None:
        """Take a network off the list, if there is one of this name; the first stays."""
        if name in self._names[1:]:
            index = self._names.index(name, 1)
            del self._names[index], self._networks[index]
