"""What names of digits mean: in tables, folders and files of networks. Imported by `data`, `models` and app."""

import re

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAME = re.compile(
    rf"(?:tensor)?[\[(]*(?:(?:digits?|class|label|b)[-_ ]?)?(\d|{'|'.join(WORDS)})[,\])]*", re.IGNORECASE | re.ASCII
)


def digit_of(name: str) -> int | None:
    """Return the digit that a name means, or None.

    Parameters
    ----------
    name : str
        Such as 7, seven, digit_7, [7], tensor(7), or b7, which is Python's b'7' without its quotes.

    Returns
    -------
    int or None

    Examples
    --------
    >>> digit_of(" Seven"), digit_of("class-3"), digit_of("-3"), digit_of("10")
    (7, 3, None, None)
    """
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return None
    return int(match[1]) if match[1].isdigit() else WORDS.index(match[1].lower())
