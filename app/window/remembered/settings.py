"""What the program remembers from one start to the next: a plain JSON file, of which nothing but data is ever read.

Each value has a `Setting` that says what it may be; whatever else stands in the file under its name is as good as
nothing, and names that nobody here knows are kept. A file that cannot be read at all is set aside, never overwritten.
"""

import base64
import binascii
import contextlib
import itertools
import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QStandardPaths

from app.language import listed, tr
from app.ui.overriding import override
from app.window.remembered import ini_settings
from nncore.atomic_file import replacing, why

T = TypeVar("T")

_LARGEST_FILE = 8_000_000  # bytes; what the window writes has a few thousand, and a large drawing up to four million
_MOST_DIGITS = 15  # of a whole number; more than a control could ever show


class Setting(Generic[T]):
    """A name, the default, and what a value from a file or from the window means; None stands for "nothing fit"."""

    def __init__(self, name: str, default: T) -> None:
        self.name, self.default = name, default

    def read(self, written: Any) -> T | None:
        """Return what stands in the file as a value, or None if it is none."""
        raise NotImplementedError

    def written(self, value: T) -> Any:
        """Return a value as JSON holds it."""
        return value


class Flag(Setting[bool]):
    """Yes or no."""

    @override
    def read(self, written: Any) -> bool | None:
        return written if isinstance(written, bool) else None


class Number(Setting[float]):
    """A number from `low` to `high`."""

    def __init__(self, name: str, default: float, low: float, high: float) -> None:
        super().__init__(name, default)
        self._low, self._high = low, high

    @override
    def read(self, written: Any) -> float | None:
        if isinstance(written, bool) or not isinstance(written, int | float):
            return None
        return float(written) if self._low <= written <= self._high else None


class Choice(Setting[str]):
    """One of some words."""

    def __init__(self, name: str, *words: str) -> None:
        super().__init__(name, words[0])
        self._words = words

    @override
    def read(self, written: Any) -> str | None:
        return written if isinstance(written, str) and written in self._words else None


class Blob(Setting[QByteArray]):
    """Bytes, in the file as base64."""

    def __init__(self, name: str) -> None:
        super().__init__(name, QByteArray())

    @override
    def read(self, written: Any) -> QByteArray | None:
        with contextlib.suppress(TypeError, ValueError, binascii.Error):
            return QByteArray(base64.b64decode(written, validate=True))
        return None

    @override
    def written(self, value: QByteArray) -> str:
        return base64.b64encode(value.data()).decode("ascii")


class State(Setting[Mapping[str, Any]]):
    """Names and values of one page, which checks each of them itself."""

    def __init__(self, name: str) -> None:
        super().__init__(name, {})

    @override
    def read(self, written: Any) -> Mapping[str, Any] | None:
        return written if isinstance(written, dict) else None

    @override
    def written(self, value: Mapping[str, Any]) -> dict[str, Any]:
        return dict(value)


@dataclass(frozen=True)
class _Opened:
    """What a file held, a sentence if it could not be read, and whether it may be written anew."""

    values: dict[str, Any]
    problem: str = ""
    is_ours: bool = True


class Settings:
    """Values by their `Setting`, in one small file or, without one, for this run only. Reading never fails."""

    def __init__(self, path: Path | None) -> None:
        opened = _Opened({}) if path is None else _open(path)
        self._path = path if opened.is_ours else None
        self._values, self._problem = opened.values, opened.problem
        self._found = dict(opened.values)
        self._odd: set[str] = set()

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of whoever runs the program."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        return cls(Path(folder) / "digitscope" / "settings.json")

    @classmethod
    def volatile(cls) -> "Settings":
        """Return settings that are forgotten at the end."""
        return cls(None)

    @classmethod
    def holding(cls, values: Mapping[str, Any]) -> "Settings":
        """Return settings with these values, from wherever they come; they are forgotten at the end."""
        made = cls(None)
        made._values = dict(values)
        return made

    @property
    def values(self) -> Mapping[str, Any]:
        """All names and values, as JSON can hold them."""
        return dict(self._values)

    def value(self, setting: Setting[T]) -> T:
        """Return a remembered value, or the default."""
        value = setting.read(self._values.get(setting.name))
        if value is None and setting.name in self._values:
            self._odd.add(setting.name)
        return setting.default if value is None else value

    @property
    def problem(self) -> str:
        """What could not be brought back, in a sentence, or nothing."""
        if self._problem or not self._odd:
            return self._problem
        names = listed(sorted(self._odd))
        return tr(
            "Some of what was remembered in {path} cannot be used, and is as at first: {names}.",
            path=self._path,
            names=names,
        )

    def remember(self, setting: Setting[T], value: T) -> None:
        """Keep a value."""
        self._found.setdefault(setting.name, setting.written(setting.default))
        self._values[setting.name] = setting.written(value)

    def save(self) -> str:
        """Write the file now; return what went wrong, or nothing.

        What another window has written meanwhile stays, but for what was changed in this one.
        """
        if self._path is None:
            return ""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as file:
                file.write(_written(self._values | self._left_to(_latest(self._path))).encode("ascii"))
        except OSError as error:
            return tr(
                "{path} cannot be written, so the window will not remember its state: {why}.",
                path=self._path,
                why=tr(why(error)),
            )
        self._found |= {name: value for name, value in self._values.items() if value != self._found.get(name)}
        return ""

    def _left_to(self, latest: Mapping[str, Any]) -> dict[str, Any]:
        """Return, of what the file holds now, the values that stand here as they were found or would be at first."""
        return {name: value for name, value in latest.items() if self._values.get(name) == self._found.get(name)}


def _latest(path: Path) -> dict[str, Any]:
    """Return what the file holds now; nothing where it cannot be read, for it is about to be written anew."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        return _parsed(path)
    return {}


def _written(values: Mapping[str, Any]) -> str:
    """Return values as JSON, a line for each; the longest are left out of what would be too large to be read again."""
    lines = {name: line for name, value in values.items() if (line := _line(name, value))}
    for name in sorted(lines, key=lambda name: len(lines[name]), reverse=True):
        if sum(len(line) + 2 for line in lines.values()) < _LARGEST_FILE:
            break
        del lines[name]
    return "{\n" + ",\n".join(lines.values()) + "\n}\n"


def _line(name: str, value: Any) -> str:
    """Return a name and its value; nothing where the value, of a file of others, is no JSON or too deep."""
    with contextlib.suppress(TypeError, ValueError, RecursionError):
        return f" {json.dumps(name)}: {json.dumps(value)}"
    return ""


def _open(path: Path) -> _Opened:
    """Read the file, or what an earlier version left as an ini; what is broken is set aside.

    A disk that fails now may hold a file that is whole: it stays there, and is not written over.
    """
    try:
        if not path.exists() and not path.is_symlink():
            return _Opened(ini_settings.take_over(path.with_suffix(".ini")))
        return _Opened(_parsed(path))
    except (PermissionError, ValueError, RecursionError):
        return _Opened(
            {}, tr("The settings in {path} could not be read{set_aside}.", path=path, set_aside=_set_aside(path))
        )
    except OSError as error:
        sentence = tr(
            "The settings in {path} could not be read ({why}). They stay as they are, and nothing is remembered of "
            "this run; start the program again when the disk is back.",
            path=path,
            why=tr(why(error)),
        )
        return _Opened({}, sentence, is_ours=False)


def _set_aside(path: Path) -> str:
    """Move a file out of the way, and return how the sentence about it ends."""
    names = (path.with_suffix(f".broken{number}.json") for number in itertools.chain([""], itertools.count(2)))
    try:
        aside = next(name for name in names if not name.exists())
        os.replace(path, aside)
    except OSError as error:
        return tr(", and the window begins without them: {why}", why=tr(why(error)))
    return tr(" and were set aside as {name}", name=aside.name)


def _parsed(path: Path) -> dict[str, Any]:
    """Return the names and values of a JSON file; ValueError if it is none."""
    if not path.is_file() or path.stat().st_size > _LARGEST_FILE:  # a pipe would be waited for without end
        raise ValueError("no file, or too large for settings")
    text = path.read_text(encoding="utf-8-sig")
    values = json.loads(text, parse_constant=_nothing, parse_int=_whole_number, parse_float=_finite)
    if not isinstance(values, dict):
        raise ValueError("no names and values")
    return values


def _nothing(name: str) -> None:
    """Stand for NaN and Infinity, which are numbers for no control."""


def _whole_number(text: str) -> int | None:
    return int(text) if len(text) <= _MOST_DIGITS else None


def _finite(text: str) -> float | None:
    number = float(text)
    return number if math.isfinite(number) else None
