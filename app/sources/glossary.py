"""The glossary's terms, from ``resources/glossary.toml`` and, for their words in a language, the file beside it.

Imported by the window.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from app.language import spoken


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the field.

    Attributes
    ----------
    key : str
        Its name in the file.
    term : str
        The word itself.
    formula, says : str
        Its formula as plain text, and what it is in one sentence.
    page, see : str
        Where to see it: the page's name, and what to look at there.
    view : str
        The view of that page, or the study of the Draw page; nothing where it has one alone.
    chapter : str
        The primer's.
    also : tuple of str
        Other names it is found by.
    everyday : tuple of str
        Those of its names that mean something else as well, and are not underlined where they stand in a text.
    """

    key: str
    term: str
    formula: str
    says: str
    page: str
    see: str
    chapter: str
    view: str = ""
    also: tuple[str, ...] = ()
    everyday: tuple[str, ...] = ()

    def rank(self, words: str) -> int | None:
        """Return how well a search fits, 0 best: the word itself, its beginning, another name, the text; else None."""
        sought = words.strip().casefold()
        names = [name.casefold() for name in (self.term, *self.also)]
        if sought in names:
            return 0
        if any(name.startswith(sought) for name in names):
            return 1
        if any(sought in name for name in names):
            return 2
        return 3 if sought in f"{self.says} {self.chapter} {self.formula}".casefold() else None


def all_terms() -> tuple[Term, ...]:
    """Return every term in the language that is spoken, in the order of the primer."""
    return _terms(spoken())


@cache
def _terms(language: str) -> tuple[Term, ...]:
    said = {} if language == "en" else _read(f"glossary.{language}.toml")
    return tuple(_term(key, entry, said.get(key, {})) for key, entry in _read("glossary.toml").items())


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.path(name).read_text(encoding="utf-8"))


def _term(key: str, entry: Mapping[str, Any], said: Mapping[str, Any]) -> Term:
    """Return a term with the words of a language; it is found by its English names too."""
    english = [*entry.get("also", ()), *([entry["term"]] if said else [])]
    also = dict.fromkeys([*said.get("also", ()), *english])
    everyday = (*entry.get("everyday", ()), *said.get("everyday", ()))
    return Term(key, **{**entry, **said, "also": tuple(also), "everyday": everyday})


def search(words: str, terms: Sequence[Term]) -> list[Term]:
    """Return the terms that fit, the best first; all of them, in their order, for an empty search."""
    ranked = [(rank, place) for place, term in enumerate(terms) if (rank := term.rank(words)) is not None]
    return [terms[place] for _, place in sorted(ranked)] if words.strip() else list(terms)
