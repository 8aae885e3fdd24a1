"""A playground as one line of text that looks like a link, weights and all, and back. Imported by the app.

``digitscope:playground?points=spirals&n=200&…&hidden=8,8&weights=…``: what is missing has its usual value; the weights
are those of `nncore.network.parameter_vector`, float32, little-endian, in base64 for URLs.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import numpy as np

from nncore.arrays import FloatArray
from nncore.concepts.playground import Playground, Point, fresh_network
from nncore.errors import NNCoreError, shown
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector, to_vector

BEGINNING = "digitscope:playground?"

_LONGEST = 40_000
_MOST_STEPS = 10**12
_LONGEST_NUMBER = 20  # digits; Python itself refuses 5,000


@dataclass(frozen=True, eq=False)
class OpenedPlayground:
    """What a line tells.

    Attributes
    ----------
    playground : Playground
    network : Network
        With the line's weights, or fresh.
    steps : int
        How many steps these weights had learned.
    """

    playground: Playground
    network: Network
    steps: int


def playground_line(playground: Playground, network: Network | None = None, steps: int = 0) -> str:
    """Return a playground as a line.

    Parameters
    ----------
    playground : Playground
    network : Network, optional
        Of this playground's sizes, as far as it has learned; without it the line starts anew.
    steps : int
        How many steps it has learned.

    Returns
    -------
    str

    Raises
    ------
    NNCoreError
        If the network is not one of this playground.

    Examples
    --------
    >>> playground_line(Playground("circle", hidden=(3,)))[:60]
    'digitscope:playground?points=circle&n=200&noise=0&hidden=3&a'
    """
    told = {key: write(getattr(playground, name)) for key, (name, _, write) in _FIELDS.items()}
    line = BEGINNING + "&".join(f"{key}={text}" for key, text in told.items() if text)
    if network is None:
        return line
    if network.sizes != playground.sizes:
        raise NNCoreError(f"This playground has the sizes {playground.sizes}, the network {network.sizes}.")
    packed = base64.urlsafe_b64encode(to_vector(network).astype("<f4").tobytes()).decode("ascii").rstrip("=")
    return f"{line}&steps={steps}&weights={packed}"


def open_playground(line: str) -> OpenedPlayground:
    """Read a line that `playground_line` wrote, or a person did.

    Parameters
    ----------
    line : str

    Returns
    -------
    OpenedPlayground

    Raises
    ------
    NNCoreError
        If it is no such line; the message says what is wrong and where.
    """
    text = line.strip()
    if not text.startswith(BEGINNING):
        raise NNCoreError(
            f"This is no playground: the line must begin with {BEGINNING} and not with {_start_of(text)}."
        )
    if len(text) > _LONGEST:
        raise NNCoreError(f"This line has {len(text)} characters; a playground has at most {_LONGEST}: copy it anew.")
    found = _parts(text.removeprefix(BEGINNING))
    packed, steps = found.pop("weights", ""), found.pop("steps", "0")
    chosen = {_FIELDS[key][0]: _read(key, text) for key, text in found.items()}
    playground = Playground(**chosen)
    network = fresh_network(playground)
    if not packed:
        return OpenedPlayground(playground, network, 0)
    return OpenedPlayground(playground, from_vector(network, _vector(packed, to_vector(network).size)), _steps(steps))


def _parts(text: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), max_num_fields=100)
    except ValueError:
        raise NNCoreError(f"After {BEGINNING} come parts like hidden=4,2 with & between them: copy it anew.") from None
    for number, (key, _) in enumerate(pairs):
        if key not in (*_FIELDS, "weights", "steps"):
            raise NNCoreError(f"A playground has no part {shown(key)}; it may have: {', '.join(_FIELDS)}.")
        if key in dict(pairs[:number]):
            raise NNCoreError(f"The part {key} stands twice in this line; keep one of the two.")
    return dict(pairs)


def _read(key: str, text: str) -> Any:
    try:
        return _FIELDS[key][1](text)
    except (ValueError, OverflowError):
        raise NNCoreError(f"{shown(text)} is no value for {key} in a playground; one is {_EXAMPLES[key]}.") from None


def _vector(packed: str, size: int) -> FloatArray:
    try:
        content = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        content = b""
    if len(content) != 4 * size:
        raise NNCoreError(f"The weights in this line are not the {size} of its network: copy the whole line anew.")
    vector: FloatArray = np.frombuffer(content, "<f4").astype(np.float32)
    if not np.isfinite(vector).all():
        raise NNCoreError("The weights in this line are not all finite numbers: leave the part weights out.")
    return vector


def _steps(text: str) -> int:
    is_whole = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    if not (is_whole and int(text) <= _MOST_STEPS):
        raise NNCoreError(f"{shown(text)} is no number of steps in a playground; one is 1200.")
    return int(text)


def _start_of(text: str) -> str:
    return shown(text[:24]) if text else "nothing"


def _plain(value: float) -> str:
    return f"{value:.9g}"


def _read_own(text: str) -> tuple[Point, ...]:
    points = []
    for part in filter(None, text.split(";")):
        x, y, label = part.split(",")
        points.append((float(x), float(y), int(label)))
    return tuple(points)


def _write_own(own: tuple[Point, ...]) -> str:
    return ";".join(f"{_plain(x)},{_plain(y)},{label}" for x, y, label in own)


def _read_whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(text)
    return int(text)


def _read_sizes(text: str) -> tuple[int, ...]:
    return tuple(map(_read_whole, text.split(",")))


def _write_sizes(sizes: tuple[int, ...]) -> str:
    return ",".join(map(str, sizes))


_FIELDS: dict[str, tuple[str, Callable[[str], Any], Callable[[Any], str]]] = {
    "points": ("points", str, str),
    "n": ("n_points", _read_whole, str),
    "noise": ("noise", float, _plain),
    "hidden": ("hidden", _read_sizes, _write_sizes),
    "activation": ("activation", str, str),
    "rate": ("learning_rate", float, _plain),
    "decay": ("weight_decay", float, _plain),
    "batch": ("batch_size", _read_whole, str),
    "optimizer": ("optimizer", str, str),
    "seed": ("seed", _read_whole, str),
    "own": ("own", _read_own, _write_own),
}
"""For each part of the line: the field of `Playground`, how it is read and how it is written."""

_EXAMPLES = {
    "n": "200",
    "noise": "0.1",
    "hidden": "4,2",
    "rate": "0.03",
    "decay": "0.01",
    "batch": "10",
    "seed": "0",
    "own": "1.5,-0.5,1;0,2,0",
}
