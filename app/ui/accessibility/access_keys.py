"""The letters that choose an entry of an open menu: each entry has one, and no two the same. Imported by all of app."""

import re
import string
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction

_KEY = re.compile(r"(?<!&)&(?!&)(\w)")
_APPENDED = re.compile(r"\(&\w\)")


def access_key(text: str) -> str:
    """Return the letter of an entry's text, or nothing.

    >>> access_key("&Open…"), access_key("文件(&F)"), access_key("You && me")
    ('o', 'f', '')
    """
    found = _KEY.search(text)
    return found.group(1).casefold() if found else ""


def without_access_key(text: str) -> str:
    """Return an entry's text as it is said.

    >>> without_access_key("&Open…"), without_access_key("打开(&O)…"), without_access_key("You && me")
    ('Open…', '打开…', 'You & me')
    """
    return re.sub(r"&(.)", r"\1", _APPENDED.sub("", text))


def give_access_keys(actions: Sequence[QAction]) -> None:
    """Give a letter to each entry of a menu whose text has none: one of its own, else of its name in the code."""
    named = [action for action in actions if not action.isSeparator()]
    taken = {access_key(action.text()) for action in named}
    for action in named:
        if access_key(action.text()):
            continue
        for letter in _letters(action):
            if letter.casefold() not in taken:
                taken.add(letter.casefold())
                action.setText(_with_key(action.text(), letter))
                break


def _letters(action: QAction) -> Iterator[str]:
    """Yield what an entry may be chosen by, the best first: what begins its words, then any letter."""
    for words in (action.text(), str(action.data() or "")):
        yield from re.findall(r"\b[A-Za-z0-9]", words)
        yield from re.findall(r"[A-Za-z]", words)
    yield from string.ascii_uppercase + string.digits


def _with_key(text: str, letter: str) -> str:
    """Mark a letter in a text; one that is not there, or stands among signs that are no letters, is appended.

    >>> _with_key("Losses", "L"), _with_key("训练", "t"), _with_key("Momentum", "m")
    ('&Losses', '训练(&T)', '&Momentum')
    """
    place = re.search(rf"\b{letter}", text, re.IGNORECASE) or re.search(letter, text, re.IGNORECASE)
    if place is None or re.search(r"[\u2e80-\u9fff]", text):
        return f"{text.rstrip('…')}(&{letter.upper()}){'…' * text.endswith('…')}"
    return f"{text[: place.start()]}&{text[place.start() :]}"
