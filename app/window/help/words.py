"""The words of the glossary as pages underline them. Imported by `help`."""

from functools import cache

from app.sources.glossary import all_terms
from app.ui.words.vocabulary import Vocabulary


@cache
def vocabulary() -> Vocabulary:
    """Return the words to be underlined; the name of one comes before the other names of another."""
    terms, keys = all_terms(), dict[str, str]()
    names = [(term.term, term) for term in terms] + [(name, term) for term in terms for name in term.also]
    for name, term in names:
        is_letter = len(name) == 1 and name.isascii()  # which stands for many things
        if not is_letter and name not in term.everyday:
            keys.setdefault(name, term.key)
    return Vocabulary(keys, {term.key: term.says for term in terms})
