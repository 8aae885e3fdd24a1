"""A drawing of more than one digit: each is read by itself. Imported by the session and the commands."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy.typing as npt

from nncore.ink.segmentation import Arrangement, segmentations
from nncore.ink.strokes import to_pixels
from nncore.network.network import Network
from nncore.network.prediction import Prediction, predict_trace


@dataclass(frozen=True, slots=True)
class ReadSegments:
    """What a network reads in each digit of a drawing.

    Attributes
    ----------
    arrangement : {"beside", "marked", "above", "underlined", "framed", "struck"}
        See `nncore.ink.segmentation.Segments`.
    predictions : tuple of Prediction
        One for each digit, none of them rejected.
    """

    arrangement: Arrangement
    predictions: tuple[Prediction, ...]


def read_segments(network: Network, strokes: Sequence[npt.ArrayLike], whole: Prediction) -> ReadSegments | None:
    """Return what a network reads in each digit of a drawing, if it speaks for more than one digit, or for a mark.

    One digit may fall in parts that look like digits each, as an open 4 does, and what is no digit may be taken for
    one. So the whole has to be rejected, or to have less evidence than the parts have together, as the product of
    theirs; and where digits were found, more of them have to have more evidence still. Of 19,063 single digits of four
    collections that holds for 25. What it mends is in `benchmarks/hands.py` and `benchmarks/rows.py`.

    Parameters
    ----------
    network : Network
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.
    whole : Prediction
        The answer to all of it as one digit.

    Returns
    -------
    ReadSegments or None
        None, too, where a line or a frame does not change the answer.
    """
    found: ReadSegments | None = None
    least = whole.evidence if not whole.is_rejected else 0.0
    for segments in segmentations(strokes):
        if found is not None and len(segments.drawings) <= len(found.predictions):
            continue
        read = tuple(predict_trace(network, network.forward(to_pixels(drawing))) for drawing in segments.drawings)
        together = prod(prediction.evidence for prediction in read)
        if any(prediction.is_rejected for prediction in read) or least >= together:
            continue
        if len(read) > 1 or whole.is_rejected or read[0].label != whole.label:
            found, least = ReadSegments(segments.arrangement, read), together
    return found
