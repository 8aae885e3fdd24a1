"""How the answer came about: the probabilities after each part of the ink. Imported by session and pages."""

from dataclasses import dataclass

import numpy as np

from app.state.drawing import Drawing
from nncore.arrays import FloatArray
from nncore.ink import strokes as ink
from nncore.network.network import Network

N_SAMPLES = 48


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The probabilities while a drawing grew.

    Attributes
    ----------
    shares : array, shape (n,)
        Share of the drawing's points that were there, rising to 1.
    probabilities : array, shape (n, n_out)
    """

    shares: FloatArray
    probabilities: FloatArray


def timeline_of(drawing: Drawing, network: Network) -> Timeline | None:
    """Draw a drawing again, bit by bit, and let the network read each state; None without strokes.

    A picture below the strokes has no time and is left out.
    """
    total = drawing.n_points
    if total == 0:
        return None
    counts = np.linspace(1, total, min(total, N_SAMPLES)).round().astype(int)  # at least 1 apart: none comes twice
    pixels = np.stack([ink.to_pixels(drawing.truncated(int(count))) for count in counts])
    return Timeline(counts / total, network.predict_probabilities(pixels))
