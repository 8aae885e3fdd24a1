"""The networks that a person taught and named: a file for each, in one's own folder. Imported by page and window.

The name of the file is the name of the network; what no system takes in a file's name is written as in an address.
"""

import contextlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QLockFile

from app.language import tr
from app.sources.networks import CHANGED, names_in_the_box
from app.sources.own_digits import own_path
from nncore.atomic_file import why
from nncore.errors import ModelFileError
from nncore.models.npz import save_network
from nncore.network.network import Network

LONGEST_NAME = 40
_NOT_IN_NAMES = frozenset('%/\\:*?"<>|.')
_TAUGHT = "taught"
_LONGEST_HOLD_MS = 5000  # another window holds a name for some milliseconds; who holds it longer has died


def own_networks() -> dict[str, Path]:
    """Return where each lies, by their names, in their order."""
    with contextlib.suppress(OSError):
        found = {unquote(path.stem): path for path in _folder().glob("*.npz")}
        return dict(sorted(found.items(), key=lambda item: item[0].casefold()))
    return {}


def free_name(name: str) -> str:
    """Return a name, with a number if there is one like it already."""
    names = (name, *(f"{name} {number}" for number in range(2, 10_000)))
    return next(each for each in names if not _is_taken(each))


def keep_network(name: str, network: Network) -> tuple[str, Network]:
    """Write a network under a name, and return both as they are listed from now on.

    Raises
    ------
    ModelFileError
        If the name is none, or taken, or the file cannot be written.
    """
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not name or not name.isprintable():
        raise ModelFileError(tr("A network needs a name to be listed by; write one."))
    if len(name) > LONGEST_NAME:
        raise ModelFileError(
            tr(
                "A name has at most {most} letters; this one has {n}.",
                most=LONGEST_NAME,
                n=len(name),
            )
        )
    kept = network.replace(card={**network.card, "name": name})
    with contextlib.suppress(OSError):
        _folder().mkdir(parents=True, exist_ok=True)
    with _held():
        if _is_taken(name):
            raise ModelFileError(tr("There is a network “{name}” already; choose another name.", name=name))
        save_network(kept, _path(name))
    return name, kept


def forget_network(name: str) -> None:
    """Take the file of a network away; ModelFileError if that is not possible."""
    try:
        _path(name).unlink(missing_ok=True)
    except OSError as error:
        raise ModelFileError(tr("{path} cannot be taken away: {why}.", path=_path(name), why=tr(why(error)))) from error


def as_taught(network: Network, n_digits: int, figures: dict[str, float]) -> Network:
    """Return a network whose card says that it has learned so many own digits, and what it reads since then."""
    card = {key: value for key, value in network.card.items() if key not in ("command", CHANGED)}
    return network.replace(card={**card, _TAUGHT: n_digits, "figures": figures})


def taught_name(network: Network) -> str:
    """Return the name of a network that was taught a hand; nothing of any other."""
    return str(network.card.get("name", "")) if _TAUGHT in network.card else ""


@contextlib.contextmanager
def _held() -> Iterator[None]:
    """Keep every other window from taking a name until the block ends; where none can write, saving says so."""
    lock = QLockFile(str(_folder() / "names.lock"))
    lock.setStaleLockTime(_LONGEST_HOLD_MS)
    lock.tryLock(2 * _LONGEST_HOLD_MS)
    try:
        yield
    finally:
        lock.unlock()


def _is_taken(name: str) -> bool:
    return name.casefold() in {each.casefold() for each in (*names_in_the_box(), *own_networks())}


def _folder() -> Path:
    return own_path().with_name("networks")


def _path(name: str) -> Path:
    written = "".join(quote(letter, safe="") if letter in _NOT_IN_NAMES else letter for letter in name)
    return _folder() / f"{written}.npz"
