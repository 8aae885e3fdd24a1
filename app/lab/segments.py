"""What is said of a drawing that is not one digit alone, or is mirrored. Imported by Draw and the small sheets."""

from app.language import listed, tr, tr_n
from nncore.evaluation.segmentation import ReadSegments


def what_it_is(segments: ReadSegments) -> str:
    """Return in a word or two what was drawn instead of a digit alone, the right way round."""
    marked = {
        "marked": tr("With a mark"),
        "underlined": tr("Underlined"),
        "framed": tr("In a frame"),
        "struck": tr("Crossed out"),
        "mirrored": tr("Mirrored"),
    }
    n = len(segments.predictions)
    return marked.get(segments.arrangement) or tr_n("{n} digit", "{n} digits", n)


def what_it_is_with_digits(segments: ReadSegments) -> str:
    """Return the same with what each digit is read as: "2 digits: 7, 1"."""
    digits = listed(str(prediction.label) for prediction in segments.predictions)
    return tr("{what}: {digits}", what=what_it_is(segments), digits=digits)
