"""What lies behind each other along an axis. Imported by `segmentation` and by `photographs.finding.segments`."""

from collections.abc import Sequence
from typing import TypeAlias

Span: TypeAlias = tuple[float, float]
"""Where something begins and ends along an axis."""


def behind_each_other(spans: Sequence[Span], shared: float) -> list[list[int]]:
    """Return the numbers of spans in groups that lie behind each other.

    Parameters
    ----------
    spans : sequence of (float, float)
    shared : float
        Two groups may reach over each other by less than this share of the narrower one; those that touch belong
        together if it is 0.

    Returns
    -------
    list of list of int
        Sorted by where they begin, groups and numbers alike.

    Examples
    --------
    >>> behind_each_other([(6.0, 9.0), (0.0, 4.0), (3.0, 5.0)], 0.0)
    [[1, 2], [0]]
    """
    groups: list[list[int]] = []
    low = high = 0.0  # of the latest group
    for first, last, number in sorted((*span, number) for number, span in enumerate(spans)):
        if groups and high - first >= shared * min(high - low, last - first):
            groups[-1].append(number)
            high = max(high, last)
        else:
            groups.append([number])
            low, high = first, last
    return groups
