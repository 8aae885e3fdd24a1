"""Finds the words of the glossary in a text. Imported by what underlines them."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_LETTER = "A-Za-z0-9À-ž_"  # a Chinese sign before or after a word is no letter of it
_ENDINGS = "es|s|e|en|n|er|ern"  # plurals and cases, English and German
_Y = "(?:y|ies)"  # probability, probabilities
_LONGEST_SIGN = 4  # abbreviations such as ECE are meant only as they are written


class Place(NamedTuple):
    """Where a word stands in a text, and which one it is."""

    start: int
    end: int
    key: str


class Vocabulary:
    """The names of all words, each with the key of its word, and what the word of each key is, in a sentence."""

    def __init__(self, keys: Mapping[str, str], says: Mapping[str, str]) -> None:
        self.says = says
        self._keys = {name.casefold(): key for name, key in keys.items()}
        self._pattern = re.compile(_pattern(sorted(keys, key=len, reverse=True)), re.IGNORECASE)
        self._found = lru_cache(maxsize=512)(self._find)  # whatever stands on a page is looked at again and again

    def places(self, text: str) -> tuple[Place, ...]:
        """Return every word in a text, from left to right; of two that overlap, the longer one."""
        return self._found(text)

    def _find(self, text: str) -> tuple[Place, ...]:
        matches = self._pattern.finditer(text)
        return tuple(Place(each.start(), each.end(), self._keys[_singular(each[1] or each[2])]) for each in matches)


def _pattern(names: list[str]) -> str:
    latin = [name for name in names if _is_latin(name)]
    letters = dict.fromkeys(name[0].casefold() for name in latin)
    by_letter = (f"(?={re.escape(letter)})(?:{_one_of(latin, letter)})" for letter in letters)  # far fewer to try
    spelt = "|".join(by_letter) or "(?!)"
    signs = "|".join(re.escape(name) for name in names if not _is_latin(name)) or "(?!)"
    return rf"(?<![{_LETTER}\-])({spelt})(?:{_ENDINGS})?(?![{_LETTER}])|({signs})"


def _one_of(names: list[str], letter: str) -> str:
    return "|".join(_spelt(name) for name in names if name[0].casefold() == letter)


def _spelt(name: str) -> str:
    if name.isupper() and len(name) <= _LONGEST_SIGN:
        return f"(?-i:{re.escape(name)})"
    return re.escape(name[:-1]) + _Y if name[-1] == "y" else re.escape(name)


def _singular(found: str) -> str:
    folded = found.casefold()
    return f"{folded[:-3]}y" if folded.endswith("ies") else folded


def _is_latin(name: str) -> bool:
    return name[0] < "⺀"  # where the Chinese signs begin
