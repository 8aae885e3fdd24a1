"""All that a window shows as one file: a JSON object that begins with what it is. Imported by the window
and by pages that keep networks in one.

A session is data; nothing in it is ever run. What it holds of the window is checked where it is put to use, name by
name, as what is remembered from one start to the next; a network that is not in the box lies in it whole, as npz.
"""

import base64
import binascii
import json
import math
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.language import tr
from app.sources.networks import open_network
from nncore.atomic_file import replacing, why
from nncore.errors import NNCoreError
from nncore.models.npz import save_network
from nncore.network.network import Network

_LARGEST_FILE = 32_000_000  # bytes; one with a network of the usual size has three hundred thousand
_MOST_DIGITS, _LONGEST_NAME = 15, 200
_HEAD = re.compile(rb'\s*\{\s*"digitscope"\s*:\s*"session"')
_HEAD_BYTES = 256


class SessionFileError(NNCoreError):
    """A file is no session, or cannot be written; the sentence says why."""


@dataclass(frozen=True, slots=True, eq=False)
class SavedSession:
    """What a file of a session holds.

    Attributes
    ----------
    window : mapping
        What the window and its pages remember, by the names of its settings.
    name : str
        What the network that reads is called.
    network : Network or None
        The network itself; None, if it is the one of that name in the box.
    trial : str
        The activation function the network ran with for a trial; nothing for its own.
    made : mapping
        What pages made in that sitting, by their names, such as the runs of Train; each checks it itself.
    """

    window: Mapping[str, Any]
    name: str = ""
    network: Network | None = None
    trial: str = ""
    made: Mapping[str, Any] = field(default_factory=dict)


def is_session(path: Path) -> bool:
    """Is this file a session, by its first bytes?"""
    try:
        if not path.is_file():  # asked first: to open a pipe waits for whoever writes into it
            return False
        with path.open("rb") as file:
            return _HEAD.match(file.read(_HEAD_BYTES)) is not None
    except OSError:
        return False


def write_session(path: Path, saved: SavedSession) -> None:
    """Write a session; if that fails, SessionFileError, and the old file is as it was."""
    content: dict[str, Any] = {"digitscope": "session", "version": 1, "window": dict(saved.window), "name": saved.name}
    if saved.trial:
        content["trial"] = saved.trial
    if saved.made:
        content["made"] = dict(saved.made)
    try:
        if saved.network is not None:
            content["network"] = packed_network(saved.network)
        written = json.dumps(content, indent=1, ensure_ascii=True, allow_nan=False).encode("ascii")
        if len(written) > _LARGEST_FILE:
            raise SessionFileError(
                tr(
                    "The session would be larger than the {most} MB that one may have, for its network has {n:,} "
                    "weights and biases; choose a smaller network and save it again.",
                    most=_LARGEST_FILE // 1_000_000,
                    n=0 if saved.network is None else saved.network.parameter_count,
                )
            )
        with replacing(path) as file:
            file.write(written)
    except OSError as error:
        raise SessionFileError(
            tr("The session cannot be written to {path} ({why}).", path=path, why=tr(why(error)))
        ) from error


def read_session(path: Path) -> SavedSession:
    """Read a session; SessionFileError if the file is none."""
    try:
        return _saved(_parsed(path))
    except SessionFileError as error:
        raise SessionFileError(tr("{name} is no whole session: {error}", name=path.name, error=error)) from error


def _parsed(path: Path) -> Mapping[str, Any]:
    try:
        if not path.is_file():
            raise SessionFileError(tr("there is no such file."))
        if path.stat().st_size > _LARGEST_FILE:
            raise SessionFileError(
                tr("it is larger than the {most} MB that a session may have.", most=_LARGEST_FILE // 1_000_000)
            )
        written = json.loads(
            path.read_bytes().decode("utf-8-sig"), parse_constant=_no_number, parse_int=_whole, parse_float=_finite
        )
    except OSError as error:
        raise SessionFileError(tr("it cannot be read ({why}).", why=tr(why(error)))) from error
    except UnicodeDecodeError as error:
        raise SessionFileError(tr("it is not text in UTF-8.")) from error
    except (ValueError, RecursionError) as error:
        raise SessionFileError(tr("it is damaged, or cut off; save the session again.")) from error
    if not isinstance(written, dict) or written.get("digitscope") != "session":
        raise SessionFileError(tr("it does not begin as a session of Digitscope does."))
    return written


def _saved(written: Mapping[str, Any]) -> SavedSession:
    version = written.get("version")
    if type(version) is int and version > 1:
        raise SessionFileError(tr("a later Digitscope wrote it; open it with that one."))
    if version != 1:
        raise SessionFileError(tr("it does not begin as a session of Digitscope does."))
    window, name, trial = written.get("window"), written.get("name", ""), written.get("trial", "")
    if not isinstance(window, dict):
        raise SessionFileError(tr("“window” has to be names and values."))
    if not all(isinstance(word, str) and len(word) <= _LONGEST_NAME for word in (name, trial)):
        raise SessionFileError(tr("“name” and “trial” have to be short texts."))
    network = unpacked_network(written["network"]) if "network" in written else None
    made = written.get("made", {})
    return SavedSession(window, name, network, trial, made if isinstance(made, dict) else {})


def packed_network(network: Network) -> str:
    """Return the bytes of a network as npz, as text."""
    with tempfile.TemporaryDirectory(prefix="digitscope-") as folder:
        path = Path(folder, "network.npz")
        save_network(network, path)
        return base64.b64encode(path.read_bytes()).decode("ascii")


def unpacked_network(packed: Any) -> Network:
    """Return the network of such a text; SessionFileError if it holds none."""
    try:
        content = base64.b64decode(packed, validate=True)
        with tempfile.TemporaryDirectory(prefix="digitscope-") as folder:
            path = Path(folder, "network.npz")
            path.write_bytes(content)
            return open_network(str(path), is_for_drawing=True)
    except (TypeError, ValueError, binascii.Error, NNCoreError) as error:
        raise SessionFileError(tr("the network in it cannot be read; save the session again.")) from error


def _no_number(name: str) -> None:
    raise ValueError(name)


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise ValueError("too long a number")
    return int(text)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("no finite number")
    return number
