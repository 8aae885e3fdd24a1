"""Whether bytes without any mark may be weights or pixels, one number after the other. For `recognise` alone."""

import os
import struct
from collections.abc import Sequence

from nncore.files.digit_sizes import N_PIXELS

_RECORDS = (N_PIXELS, N_PIXELS + 1)  # bytes of a digit without its label and with it
_OF_CIFAR, _N_CLASSES = 3 * 32 * 32 + 1, 10
_FEWEST = 16
_FLOATS = ((4, "f"), (8, "d"), (2, "e"))  # bytes and codes
_SMALL, _LARGE = 1e-6, 100.0  # what a quarter of all weights may be at most, and none


def has_size_of_pixels(path: str | os.PathLike[str]) -> bool:
    """Tell whether a file is as long as digits of a byte a pixel are.

    Parameters
    ----------
    path : path

    Returns
    -------
    bool
    """
    return any(os.path.getsize(path) % size == 0 for size in _RECORDS)


def are_of_cifar(head: bytes, size: int) -> bool:
    """Tell whether a file is as long as coloured pictures of 32×32 pixels with a label in front, each a digit.

    Parameters
    ----------
    head : bytes
        Its first bytes.
    size : int
        How many it has.

    Returns
    -------
    bool
    """
    return size > 0 and size % _OF_CIFAR == 0 and max(head[::_OF_CIFAR]) < _N_CLASSES


def bytes_of_a_weight(head: bytes) -> int | None:
    """Return how long floating-point numbers are that may be weights: small, of both signs, hardly one like another.

    Their bytes may stand either way round.

    Parameters
    ----------
    head : bytes

    Returns
    -------
    int or None
        None if they are no such numbers.
    """
    whole = head[: len(head) // 8 * 8]
    forms = ((size, f"{order}{len(whole) // size}{code}") for order in "<>" for size, code in _FLOATS)
    return next((size for size, form in forms if _are_small(struct.unpack(form, whole))), None)


def _are_small(numbers: Sequence[float]) -> bool:
    sizes = sorted(map(abs, numbers))
    return (
        len(set(numbers)) > max(len(numbers) / 2, _FEWEST)
        and sizes[len(sizes) // 4] > _SMALL
        and sizes[-1] < _LARGE
        and min(numbers) < 0 < max(numbers)
    )
