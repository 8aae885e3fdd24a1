"""The errors nncore raises on purpose; anything else that escapes it is a defect.

::

    NNCoreError
    ├── ShapeError       an array has the wrong shape or a size does not fit (also a ValueError)
    ├── DivergedError    training has run away: its learning rate is too large
    ├── ModelFileError   a model file is missing, broken or holds another kind of network
    └── DatasetError     a data file is missing, broken or holds another kind of data

Every message is one sentence a person can act on: what is wrong, where, and how to mend it.
"""

from collections.abc import Iterable


class NNCoreError(Exception):
    """Base of all errors raised on purpose by nncore."""


class ShapeError(NNCoreError, ValueError):
    """An array or a size does not fit the network it is meant for."""


class DivergedError(NNCoreError):
    """Training has run away: its loss is no longer finite, or far above where it began."""


class ModelFileError(NNCoreError):
    """A model file cannot be read or written."""


class DatasetError(NNCoreError):
    """A data file cannot be read or written."""


def check_choice(what: str, value: object, choices: Iterable[str]) -> None:
    """Raise an error if a value is none of the names there are.

    Parameters
    ----------
    what : str
        What they are names of, for the sentence.
    value : object
    choices : iterable of str

    Raises
    ------
    NNCoreError

    Examples
    --------
    >>> check_choice("gate", "AND", ("AND", "OR"))
    """
    names = tuple(choices)
    if value not in names:
        raise NNCoreError(f"There is no {what} {shown(value)}; choose one of: {', '.join(names)}.")


def shown(value: object, longest: int = 24) -> str:
    """Return a value as one would type it, on one line and shortened, for a sentence about what is wrong with it.

    Parameters
    ----------
    value : object
        A text, which is put in quotes; anything else, as a person may hand it in for a text, by its repr.
    longest : int
        How many characters of it are shown at most.

    Returns
    -------
    str

    Examples
    --------
    >>> shown("seven"), shown(7)
    ("'seven'", '7')
    """
    text = value if isinstance(value, str) else repr(value)
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return repr(short) if isinstance(value, str) else short


def named(text: str, longest: int = 60) -> str:
    """Return a name out of a file for a sentence: as it is if it is short and plain, else as `shown` gives it.

    Parameters
    ----------
    text : str
    longest : int
        How many characters of it are shown at most.

    Returns
    -------
    str

    Examples
    --------
    >>> named("fc1.weight"), named("fc1\\n.weight")
    ('fc1.weight', "'fc1\\\\n.weight'")
    """
    return text if text.isprintable() and 0 < len(text) <= longest else shown(text, longest)
