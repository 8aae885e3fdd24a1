"""A drawing that is not one digit alone, or is one as in a mirror. Imported by what shows answers to drawings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Literal

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.segmentation import Arrangement, segmentations
from nncore.ink.spare_strokes import spare_strokes
from nncore.ink.strokes import SIDE, to_pixels
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction, predict_trace

_LEAST_ODDS = 50.0  # of the digit in the mirror, for those of what was drawn: with 10, twice as many digits are doubted

_MIRRORED_COLUMNS = -np.arange(SIDE) % SIDE


@dataclass(frozen=True, slots=True)
class ReadSegments:
    """What a network reads in each digit of a drawing.

    Attributes
    ----------
    arrangement : {"beside", "marked", "above", "underlined", "framed", "struck", "mirrored"}
        See `nncore.ink.segmentation.Segments`; "mirrored" is a single digit with left and right exchanged.
    predictions : tuple of Prediction
        One for each digit, none of them rejected.
    """

    arrangement: Arrangement | Literal["mirrored"]
    predictions: tuple[Prediction, ...]


def read_drawing(
    network: Network, strokes: Sequence[npt.ArrayLike], trace: ForwardTrace
) -> tuple[Prediction, ReadSegments | None]:
    """Return the prediction on a drawing as one digit, and what it is otherwise, if not one digit alone and upright.

    Whoever shows an answer to a drawing asks here, so that it is the same everywhere.

    Parameters
    ----------
    network : Network
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them; none of a picture, whose strokes nobody knows.
    trace : ForwardTrace
        The network's, of the pixels that it gives.

    Returns
    -------
    prediction : Prediction
        Rejected where there are segments: they are no digit together, whatever they are taken for.
    segments : ReadSegments or None
        None where the prediction stands.
    """
    if not len(strokes):
        return predict_trace(network, trace), None
    spare = spare_strokes(strokes)
    whole = predict_trace(network, trace, spare)
    segments = read_segments(network, strokes, whole) or read_mirrored(network, trace.inputs, whole, spare)
    return whole if segments is None else replace(whole, is_rejected=True), segments


def read_segments(network: Network, strokes: Sequence[npt.ArrayLike], whole: Prediction) -> ReadSegments | None:
    """Return what a network reads in each digit of a drawing, if it speaks for more than one digit, or for a mark.

    One digit may fall in parts that look like digits each, as an open 4 does, and what is no digit may be taken for
    one. So the whole has to be rejected, or to have less evidence than the parts have together, as the product of
    theirs; and where digits were found, more of them have to have more evidence still. A frame, and a line that stands
    apart, need no evidence: hardly a single digit has such a stroke.

    Of 19,063 single digits of four collections that holds for 26. What it mends is in `benchmarks/hands.py` and
    `benchmarks/rows.py`.

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
        read = tuple(_predicted(network, drawing) for drawing in segments.drawings)
        together = prod(prediction.evidence for prediction in read)
        is_believed = together > least or segments.is_clear
        if any(prediction.is_rejected for prediction in read) or not is_believed:
            continue
        if len(read) > 1 or whole.is_rejected or read[0].label != whole.label:
            found, least = ReadSegments(segments.arrangement, read), together
    return found


def _predicted(network: Network, strokes: Sequence[npt.ArrayLike]) -> Prediction:
    return predict_trace(network, network.forward(to_pixels(strokes)), spare_strokes(strokes))


def read_mirrored(network: Network, pixels: FloatArray, whole: Prediction, spare: int = 0) -> ReadSegments | None:
    """Return what a network reads in the mirror image of a drawing, if far more speaks for it than for the drawing.

    Children write digits as in a mirror, and a 5 looks like a 2 then. Of 19,063 single digits of four collections this
    holds for 25, most of them a 2 with corners; of mirrored ones that were taken for another digit, for three quarters.

    Parameters
    ----------
    network : Network
    pixels : array, shape (784,)
        Of the drawing, as `nncore.ink.strokes.to_pixels` gives them.
    whole : Prediction
        The answer to them.
    spare : int
        See `nncore.ink.spare_strokes`.

    Returns
    -------
    ReadSegments or None
        None, too, where the drawing is rejected, or the network has not learned what is no digit.
    """
    if whole.is_rejected or network.reject_below == 0.0:
        return None
    read = predict_trace(network, network.forward(_mirror_image(pixels)), spare)
    odds, least = read.evidence * (1.0 - whole.evidence), whole.evidence * (1.0 - read.evidence)
    is_another = read.label != whole.label and not read.is_rejected
    return ReadSegments("mirrored", (read,)) if is_another and odds > _LEAST_ODDS * least else None


def _mirror_image(pixels: FloatArray) -> FloatArray:
    """Return the pixels of the mirrored drawing: those of a column are as far from 14, its centre, as they were."""
    return pixels.reshape(SIDE, SIDE).take(_MIRRORED_COLUMNS, axis=1).reshape(-1)
