"""Several digits in one drawing: each is read by itself. Imported by the session and the commands."""

from collections.abc import Sequence
from math import prod

from nncore.ink.beside import drawn_beside
from nncore.ink.strokes import Stroke, to_pixels
from nncore.network.network import Network
from nncore.network.prediction import Prediction, predict_trace


def read_beside(network: Network, strokes: Sequence[Stroke], whole: float) -> tuple[Prediction, ...]:
    """Return what a network reads in each of several digits drawn beside each other.

    One digit may fall in parts that look like digits each, as an open 4 does, and two that nearly touch may be taken
    for one. So the whole has to be rejected, or to have less evidence than the parts have together, as the product of
    theirs. Of 19,063 single digits of four collections that holds for 4; of 6,000 pairs with gaps of a thirtieth to a
    fifth of their height 364 are read as one digit, and it holds for 349 of these.

    Parameters
    ----------
    network : Network
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.
    whole : float
        The evidence for all of it as one digit, 0 to 1; see `nncore.network.prediction.evidence`.

    Returns
    -------
    tuple of Prediction
        From left to right; empty unless there are two or more parts, and none of them is rejected.
    """
    predictions = tuple(predict_trace(network, network.forward(to_pixels(part))) for part in drawn_beside(strokes))
    if any(prediction.is_rejected for prediction in predictions):
        return ()
    parts = prod(prediction.evidence for prediction in predictions)
    return predictions if whole < max(parts, network.reject_below) else ()
