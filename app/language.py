"""The language of all texts that people read: the one that is written in the code, or another by Qt's translations.

It is chosen once, before any page is imported, so that constants of modules may be translated too. English loads
nothing. `tools/languages.py` gathers the texts into ``resources/languages/*.ts`` and makes what is loaded here of them.
Imported by all of app.
"""

import string
from collections.abc import Callable, Iterable, Mapping
from numbers import Real
from typing import Any

import resources
from nncore.errors import NNCoreError

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""The languages by the names of their files, and as their speakers call them."""

CONTEXT = "app"  # all texts stand in this one of Qt's contexts: no text means two things here
_COMMA = str.maketrans(",.", ".,")
_WITH_COMMA = ("de",)  # whose decimals stand after a comma, and whose thousands are parted by points


class LanguageError(NNCoreError):
    """The translation into a language is missing or damaged."""


class _Spoken(string.Formatter):
    """The language that is spoken; values that are numbers are written as it writes them."""

    def __init__(self) -> None:
        self.code = "en"
        self.find: Callable[[str, int], str] | None = None

    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return with_decimals(text) if isinstance(value, Real) else text

    def fill(self, text: str, values: Mapping[str, object]) -> str:
        """Return the text with its values."""
        return self.vformat(text, (), values) if values else text


_SPOKEN = _Spoken()


def spoken() -> str:
    """Return the name of the language that is spoken."""
    return _SPOKEN.code


def speak(code: str, find: Callable[[str, int], str] | None = None) -> None:
    """Choose the language of all texts that are asked for from now on; `find` may translate them in place of Qt."""
    if find is None and code != "en":
        find = _loaded(code)
    _SPOKEN.code, _SPOKEN.find = code, find


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language that is spoken; names in braces become the values.

    >>> tr("{n} of {total:.1f}", n=3, total=5)
    '3 of 5.0'
    """
    if _SPOKEN.find is None:
        return text.format_map(values) if values else text
    return _SPOKEN.fill(_SPOKEN.find(text, -1) or text, values)


def tr_in(code: str, text: str, /, **values: object) -> str:
    """Return a text in another language than the one that is spoken, or in English where that cannot be read.

    >>> tr_in("en", "{n} of 5", n=3)
    '3 of 5'
    """
    try:
        said = "" if code == "en" else _loaded(code)(text, -1)
    except LanguageError:
        said = ""
    return (said or text).format_map(values)


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """Return the text for one or for another number of things, which may stand in it as ``{n}``.

    >>> tr_n("{n} digit", "{n} digits", 1), tr_n("{n} digit", "{n} digits", 0)
    ('1 digit', '0 digits')
    """
    values["n"] = n
    if _SPOKEN.find is None:
        return (one if n == 1 else many).format_map(values)
    return _SPOKEN.fill(_SPOKEN.find(many, n) or (one if n == 1 else many), values)


def mark_text(text: str) -> str:
    """Return a text as it is: it is a key in the code and in files, and translated where it is shown."""
    return text


def listed(parts: Iterable[str]) -> str:
    """Return things as a sentence lists them.

    >>> listed(["50", "100"])
    '50, 100'
    """
    return tr(", ").join(parts)


def capital(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]


def with_decimals(number: str) -> str:
    """Return a number as the language writes it.

    >>> with_decimals("1,234.5")
    '1,234.5'
    """
    return number.translate(_COMMA) if _SPOKEN.code in _WITH_COMMA else number


def _loaded(code: str) -> Callable[[str, int], str]:
    """Return what finds a translation, or an empty text; each is asked of Qt once."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    path = resources.path("languages", f"{code}.qm")
    if not translator.load(str(path)):
        name = LANGUAGES.get(code, code)
        raise LanguageError(f"The translation into {name} is missing or damaged ({path}); install the program anew.")
    found: dict[tuple[str, int], str] = {}

    def find(text: str, n: int) -> str:
        if (text, n) not in found:
            found[text, n] = translator.translate(CONTEXT, text, "", n) or ""
        return found[text, n]

    return find
