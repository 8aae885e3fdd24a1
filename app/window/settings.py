"""What the program remembers from one start to the next. A broken file is set aside, never overwritten."""

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths


class Settings:
    """Names and values in one small file; with no file, for the time of this run only.

    Reading never fails: a value of the wrong kind is as good as none.
    """

    def __init__(self, path: Path | None) -> None:
        self.problem = ""
        self._path = path
        self._values: dict[str, Any] = {}
        self._file = None if path is None else self._opened(path)

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of whoever runs the program."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        return cls(Path(folder) / "digitscope" / "settings.ini")

    @classmethod
    def volatile(cls) -> "Settings":
        """Return settings that are forgotten at the end."""
        return cls(None)

    def text(self, name: str, default: str) -> str:
        """Return a remembered text."""
        value = self._value(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float, low: float, high: float) -> float:
        """Return a remembered number, if it is one from `low` to `high`."""
        with contextlib.suppress(TypeError, ValueError):
            value = float(self._value(name))
            if low <= value <= high:
                return value
        return default

    def flag(self, name: str, default: bool) -> bool:
        """Return a remembered yes or no."""
        return {"true": True, "false": False}.get(str(self._value(name)).lower(), default)

    def blob(self, name: str) -> QByteArray:
        """Return remembered bytes, empty if there are none."""
        value = self._value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def mapping(self, name: str) -> Mapping[str, Any]:
        """Return remembered names and values, empty if there are none."""
        with contextlib.suppress(ValueError):
            value = json.loads(self.text(name, "{}"))
            if isinstance(value, dict):
                return value
        return {}

    def remember_mapping(self, name: str, values: Mapping[str, Any]) -> None:
        """Keep names and values, as JSON can hold them, under one name."""
        self.remember(name, json.dumps(dict(values)))

    def remember(self, name: str, value: str | float | bool | QByteArray) -> None:
        """Keep a value under a name."""
        self._values[name] = value
        if self._file is not None:
            self._file.setValue(name, value)

    def save(self) -> str:
        """Write the file now; return what went wrong, or nothing."""
        if self._file is None:
            return ""
        self._file.sync()
        if self._file.status() == QSettings.Status.NoError:
            return ""
        return f"{self._path} cannot be written, so the window will not remember its state; free its folder."

    def _value(self, name: str) -> Any:
        return self._values.get(name) if self._file is None else self._file.value(name)

    def _opened(self, path: Path) -> QSettings:
        if _is_broken(path):
            aside = path.with_suffix(".broken.ini")
            with contextlib.suppress(OSError):
                os.replace(path, aside)
            self.problem = f"The settings in {path} could not be read and were set aside as {aside.name}."
        return QSettings(str(path), QSettings.Format.IniFormat)


def _is_broken(path: Path) -> bool:
    """Return whether there is a file that is no text or that Qt cannot parse."""
    if not path.exists():
        return False
    try:
        path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return True
    return QSettings(str(path), QSettings.Format.IniFormat).status() != QSettings.Status.NoError
