"""Several digits in one drawing: each is read by itself. Imported by the session and the commands."""

from collections.abc import Sequence

from nncore.ink.beside import drawn_beside
from nncore.ink.strokes import Stroke, to_pixels
from nncore.network.network import Network
from nncore.network.prediction import Prediction, predict_trace


def read_beside(network: Network, strokes: Sequence[Stroke]) -> tuple[Prediction, ...]:
    """Return what a network reads in each of several digits drawn beside each other.

    It is to be asked of a drawing that the network rejects as a whole: one digit may fall in two parts, such as an open
    4, that look like digits each.

    Parameters
    ----------
    network : Network
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.

    Returns
    -------
    tuple of Prediction
        From left to right; empty unless there are two or more parts, and none of them is rejected.
    """
    parts = drawn_beside(strokes)
    predictions = tuple(predict_trace(network, network.forward(to_pixels(part))) for part in parts)
    return () if any(prediction.is_rejected for prediction in predictions) else predictions
