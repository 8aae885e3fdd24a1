"""What is said of a change. No widgets; for this folder."""

from app.language import tr, tr_n
from app.ui.text.numbers import number_text, percent
from nncore.arrays import FloatArray
from nncore.explanations.smallest_change import Change

RESTING = tr("Draw a digit: the smallest change of its pixels that makes it another one is looked for.")
SEARCHING = tr("Looked for when the pen rests …")
NOT_FOUND = tr("No change was found that makes it this digit.")
_LEAST = 0.01


def change_words(change: Change, *, is_rejected: bool) -> str:
    """Return how large a change is."""
    difference, whole = change.after - change.before, float((change.before**2).sum() ** 0.5)
    most = number_text(float(abs(difference).max()), 2)
    rejected = tr(" The network rejects the drawing as it is; this is about its nearest digit.") if is_rejected else ""
    return tr_n(
        "From {label} to {target}: length (L2) {size}, where the drawing's is "
        "{whole}. {n} of 784 pixels changes by {least} or more, by {most}; "
        "none leaves 0 … 1. Found by a local search: a smaller one may exist.{rejected}",
        "From {label} to {target}: length (L2) {size}, where the drawing's is "
        "{whole}. {n} of 784 pixels change by {least} or more, one by {most}; "
        "none leaves 0 … 1. Found by a local search: a smaller one may exist.{rejected}",
        change.count(_LEAST),
        label=change.label,
        target=change.target,
        size=number_text(change.size, 3),
        whole=number_text(whole, 2),
        least=_LEAST,
        most=most,
        rejected=rejected,
    )


def pictures_words(before: FloatArray, now: FloatArray, size: float) -> tuple[str, str, str]:
    """Return what stands under the three pictures: the answers with their probabilities, and the length."""
    first, last = int(before.argmax()), int(now.argmax())
    return (
        f"{first}, {percent(float(before[first]), 1)}",
        tr("length {size}", size=number_text(size, 3)),
        f"{last}, {percent(float(now[last]), 1)}",
    )
