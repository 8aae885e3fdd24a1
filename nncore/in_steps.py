"""Long work as a generator: it yields the share that is done and returns the result.

Whoever iterates sets the pace. A window does other things between two steps; a script takes all of them at once, with
`result_of`. Imported by the rooms that have such work, and by app.
"""

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

Result = TypeVar("Result")

InSteps: TypeAlias = Generator[float, None, Result]
"""Yields the share that is done, 0 … 1, every few milliseconds; a generator that is closed early has done nothing."""


def result_of(work: Generator[Any, None, Result]) -> Result:
    """Do all of a work at once.

    Parameters
    ----------
    work : generator

    Returns
    -------
    object
        What the generator returns.

    Examples
    --------
    >>> def half_and_whole():
    ...     yield 0.5
    ...     yield 1.0
    ...     return "done"
    >>> result_of(half_and_whole())
    'done'
    """
    while True:
        try:
            next(work)
        except StopIteration as ending:
            result: Result = ending.value
            return result
