"""What is said of a change. No widgets; for this folder."""

from app.ui.numbers import number_text, percent
from nncore.arrays import FloatArray
from nncore.explanations.smallest_change import Change

RESTING = "Draw a digit: the smallest change of its pixels that makes it another one is looked for."
SEARCHING = "Looked for when the pen rests …"
NOT_FOUND = "No change was found that makes it this digit."
_LEAST = 0.01


def change_words(change: Change, *, is_rejected: bool) -> str:
    """Return how large a change is."""
    difference, whole = change.after - change.before, float((change.before**2).sum() ** 0.5)
    most = number_text(float(abs(difference).max()), 2)
    rejected = " The network rejects the drawing as it is; this is about its nearest digit." if is_rejected else ""
    return (
        f"From {change.label} to {change.target}: length (L2) {number_text(change.size, 3)}, where the drawing's is "
        f"{number_text(whole, 2)}. {change.count(_LEAST)} of 784 pixels change by {_LEAST} or more, one by {most}; "
        f"none leaves 0 … 1. Found by a local search: a smaller one may exist.{rejected}"
    )


def pictures_words(before: FloatArray, now: FloatArray, size: float) -> tuple[str, str, str]:
    """Return what stands under the three pictures: the answers with their probabilities, and the length."""
    first, last = int(before.argmax()), int(now.argmax())
    return (
        f"{first}, {percent(float(before[first]), 1)}",
        f"length {number_text(size, 3)}",
        f"{last}, {percent(float(now[last]), 1)}",
    )
