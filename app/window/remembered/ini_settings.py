r"""The settings of version 0.1, an ini file that Qt wrote: its plain values are taken over once, then it is set aside.

It is read here and never by QSettings, which unpickles a value that begins with ``@Variant(PySide::PyObjectWrapper``,
and so runs whatever somebody put there. A value with an ``@``, or with an escape that could hide one (``\x40``), is
passed over. Imported by `app.window.remembered.settings` alone.
"""

import contextlib
import json
import os
import re
from pathlib import Path
from typing import Any

_LARGEST_FILE = 1_000_000
_PLAIN_ESCAPES = {r"\"": '"', r"\\": "\\", r"\n": "\n", r"\t": "\t"}
_WORDS = {"true": True, "false": False}


def take_over(path: Path) -> dict[str, Any]:
    """Return the names and plain values of an ini file, none if there is none, and set the file aside."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return {}
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    with contextlib.suppress(OSError):
        os.replace(path, path.with_suffix(".old.ini"))
    return values_of(text)


def values_of(text: str) -> dict[str, Any]:
    """Return the plain values of an ini text by name; a section's name stands before it, as in ``page/losses``.

    >>> values_of('[General]\\ntheme=dark\\ngeometry=@ByteArray(x)\\n[page]\\nlosses="{\\\\"loss\\\\": \\\\"mse\\\\"}"')
    {'theme': 'dark', 'page/losses': {'loss': 'mse'}}
    """
    values: dict[str, Any] = {}
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            name = line.strip().strip("[]")
            section = "" if name == "General" else f"{name}/"
        elif "=" in line and "@" not in line:
            name, _, written = line.partition("=")
            with contextlib.suppress(ValueError, RecursionError):
                values[section + name.strip()] = _value(_unescaped(written.strip()))
    return values


def _unescaped(written: str) -> str:
    """Return what Qt meant; ValueError for an escape other than those of quotes, backslashes and white space."""
    text = written[1:-1] if len(written) > 1 and written[0] == written[-1] == '"' else written

    def plain(escape: re.Match[str]) -> str:
        if escape.group() not in _PLAIN_ESCAPES:
            raise ValueError(escape.group())
        return _PLAIN_ESCAPES[escape.group()]

    return re.sub(r"\\.?", plain, text)


def _value(text: str) -> Any:
    """Return a yes or no, a number, names and values, or else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if text.startswith("{"):
        return json.loads(text)
    try:
        return float(text)
    except ValueError:
        return text
