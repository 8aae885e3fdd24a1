"""Long work done to its end, with what it told on the way."""

from typing import TypeVar

from nncore.in_steps import InSteps

Result = TypeVar("Result")


def shares_and_result(work: InSteps[Result]) -> tuple[list[float], Result]:
    """Return the shares that a work told of, and its result."""
    shares: list[float] = []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as ending:
            return shares, ending.value
