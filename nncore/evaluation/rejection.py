"""Rejection: how well the evidence tells digits from what is none, and what each threshold of it costs.

Imported by `predictions`, the Evaluate page and the benchmarks.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import BoolArray, FloatArray
from nncore.evaluation._rows import rows_of


def roc_auc(scores: npt.ArrayLike, is_positive: npt.ArrayLike) -> float | None:
    """Return the chance that a positive scores above a negative, ties counted half.

    Computed from ranks (Mann and Whitney 1947): (sum of the positives' ranks − p (p + 1) / 2) / (p n).

    Parameters
    ----------
    scores : array of float, shape (N,)
    is_positive : array of bool, shape (N,)

    Returns
    -------
    float or None
        From 0 to 1; None where there are no positives or no negatives.

    Raises
    ------
    ShapeError
        If the arrays differ in length.

    Examples
    --------
    >>> roc_auc([0.9, 0.5, 0.5, 0.1], [True, True, False, False])
    0.875
    """
    values, flags = rows_of(scores, is_positive)
    positives = int(flags.sum())
    negatives = len(flags) - positives
    if not positives or not negatives:
        return None
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    middle_rank = np.cumsum(counts) - 0.5 * (counts - 1)
    rank_sum = float(middle_rank[place][flags].sum())
    return (rank_sum - 0.5 * positives * (positives + 1)) / (positives * negatives)


@dataclass(frozen=True, eq=False)
class RiskCoverageCurve:
    """What each threshold of evidence would do; whatever lies below the threshold is rejected.

    Coverage is 1 − `rejected`, the selective risk 1 − `accuracy` (El-Yaniv and Wiener 2010).

    Attributes
    ----------
    thresholds : array of float64, shape (K,)
        Each evidence that some digit has, rising; at the first of them no digit is rejected.
    rejected : array of float64, shape (K,), in [0, 1)
        Share of the digits that are rejected.
    accuracy : array of float64, shape (K,), in [0, 1]
        Share predicted rightly among the digits that are kept; there is always one.
    rejected_not_digits : array of float64, shape (K,), in [0, 1], or None
        Share of what is no digit that is rejected; None where there is nothing of the kind.
    """

    thresholds: FloatArray
    rejected: FloatArray
    accuracy: FloatArray
    rejected_not_digits: FloatArray | None


def risk_coverage_curve(evidence: FloatArray, is_correct: BoolArray, is_digit: BoolArray) -> RiskCoverageCurve | None:
    """Return what each threshold would do.

    Parameters
    ----------
    evidence : array of float, shape (N,)
        From `nncore.network.prediction.evidence`.
    is_correct, is_digit : array of bool, shape (N,)
        Whether a digit was predicted rightly (of no interest for the others), and whether it is a digit.

    Returns
    -------
    RiskCoverageCurve or None
        None for no digits.

    Raises
    ------
    ShapeError
        If the arrays differ in length.
    """
    rows_of(evidence, is_correct)
    rows_of(evidence, is_digit)
    if not is_digit.any():
        return None
    order = np.argsort(evidence[is_digit], kind="stable")
    ordered = evidence[is_digit][order].astype(np.float64)
    thresholds, below = np.unique(ordered, return_index=True)
    correct_from = np.cumsum(is_correct[is_digit][order][::-1])[::-1]
    others = np.sort(evidence[~is_digit].astype(np.float64))
    return RiskCoverageCurve(
        thresholds,
        below / len(ordered),
        correct_from[below] / (len(ordered) - below),
        np.searchsorted(others, thresholds, side="left") / len(others) if len(others) else None,
    )
