"""Which digit each of a classifier's outputs stands for, where its file names its classes.

scikit-learn sorts its classes: of those named "eight", "five", … the first output is no 0.
Imported by `reader` and `flow`.
"""

from collections.abc import Sequence

import numpy as np

from nncore.arrays import IntArray
from nncore.errors import ModelFileError, named
from nncore.files.digit_names import digit_of

_MOST_NAMED = 3
_N_DIGITS = 10
_LONGEST_NUMBER = 5


def class_names(names: Sequence[object]) -> tuple[str, ...]:
    """Return what a file calls its classes, as texts.

    Parameters
    ----------
    names : sequence of str or numbers

    Returns
    -------
    tuple of str
    """
    return tuple(str(name).strip().lower().removesuffix(".0") for name in names)


def order_of_digits(classes: Sequence[str], n_outputs: int) -> tuple[IntArray | None, str]:
    """Return the outputs in the order of the digits that they stand for.

    Parameters
    ----------
    classes : sequence of str
        Of each output, see `class_names`; none, where the file names none.
    n_outputs : int

    Returns
    -------
    order : array of int, shape (n_outputs,), or None where they stand in order
    said : str
        What was assumed of the classes; empty if nothing was.

    Raises
    ------
    ModelFileError
        If there are other classes than the digits from 0 on.
    """
    digits = [_digit(name) for name in classes]
    said = ""
    if digits == list(range(1, n_outputs + 1)) and n_outputs == _N_DIGITS:
        digits, said = [*digits[:-1], 0], f"its class {n_outputs} taken for the digit 0"
    if digits in ([], list(range(n_outputs))):
        return None, said
    if sorted(digits) != list(range(n_outputs)):
        n_shown = len(classes) if len(classes) <= _N_DIGITS else _MOST_NAMED  # of few, one that lacks may be seen
        shown = ", ".join([*map(named, classes[:n_shown]), *(["…"] if n_shown < len(classes) else [])])
        raise ModelFileError(
            f"it has the classes {shown} instead of the digits from 0 on; train it with all the digits as labels"
        )
    return np.argsort(digits), said


def _digit(name: str) -> int:
    """Return the number that a class is named by; -1 if it is named otherwise."""
    if name.isascii() and name.isdigit():
        return int(name) if len(name) < _LONGEST_NUMBER else -1
    digit = digit_of(name)
    return -1 if digit is None else digit
