"""Several digits in one drawing: each is read by itself. Imported by the session and the commands."""

from collections.abc import Sequence

from nncore.ink.beside import drawn_beside
from nncore.ink.strokes import Stroke, to_pixels
from nncore.network.network import Network
from nncore.network.prediction import Prediction, predict_trace

_LEAST_GAP = 0.2  # of the height


def read_beside(network: Network, strokes: Sequence[Stroke], *, is_rejected: bool) -> tuple[Prediction, ...]:
    """Return what a network reads in each of several digits drawn beside each other.

    One digit may fall in two parts that look like digits each, as an open 4 does: 37 of 19,063 drawings of four
    collections. So where the network reads the whole as a digit, the parts have to stand apart by a fifth of its
    height; those of none of the 35 that it reads so do.

    Parameters
    ----------
    network : Network
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.
    is_rejected : bool
        Whether the network rejects the whole.

    Returns
    -------
    tuple of Prediction
        From left to right; empty unless there are two or more parts, and none of them is rejected.
    """
    parts = drawn_beside(strokes, None if is_rejected else _LEAST_GAP)
    predictions = tuple(predict_trace(network, network.forward(to_pixels(part))) for part in parts)
    return () if any(prediction.is_rejected for prediction in predictions) else predictions
