"""The last state of a training run that was interrupted, in a file beside the settings. Imported by the Train page.

Whatever ends the program, the file is whole: it is written beside its place and then moved there.
"""

import contextlib
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from nncore.errors import ModelFileError
from nncore.models.npz import load_network, save_network
from nncore.network.network import Network


def path() -> Path:
    """Return where the file lies, whether it is there or not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "digitscope" / "unfinished_training.npz"


def keep(network: Network, place: Path) -> None:
    """Write a network, or leave what is there: to have lost it is no reason to disturb anybody."""
    with contextlib.suppress(ModelFileError, OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        save_network(network, place)


def found(place: Path) -> Network | None:
    """Return the network that was kept, if there is one that can be read."""
    with contextlib.suppress(ModelFileError):
        return load_network(place) if place.exists() else None
    return None


def forget(place: Path) -> None:
    """Take the file away."""
    with contextlib.suppress(OSError):
        place.unlink(missing_ok=True)
