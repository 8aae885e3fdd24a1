"""How the answer came about: the probabilities after each part of the ink. Imported by session and pages."""

from dataclasses import dataclass

import numpy as np

from app.state.drawing import Drawing
from nncore.arrays import FloatArray, IntArray
from nncore.ink import strokes as ink
from nncore.network.network import Network

N_SAMPLES = 48
_LONGEST_PAUSE_MS = 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The probabilities while a drawing grew.

    Attributes
    ----------
    counts : array of int, shape (n,)
        How many points were there, rising to all of them.
    shares : array, shape (n,)
        The same as a share of all.
    probabilities : array, shape (n, n_out)
    times_ms : array, shape (number of points,)
        When the hand was at each point, from 0; a pause of more than a second counts as one.
    """

    counts: IntArray
    shares: FloatArray
    probabilities: FloatArray
    times_ms: FloatArray

    @property
    def changes(self) -> IntArray:
        """Where the answer became another: indices into `counts`."""
        labels = self.probabilities.argmax(axis=1)
        return np.flatnonzero(labels[1:] != labels[:-1]) + 1

    def at_share(self, share: float) -> int:
        """Return the first index whose share is reached."""
        return min(int(np.searchsorted(self.shares, share)), len(self.shares) - 1)


def timeline_of(drawing: Drawing, network: Network) -> Timeline | None:
    """Draw a drawing again, bit by bit, and let the network read each state; None without strokes.

    A picture below the strokes has no time and is left out.
    """
    total = drawing.n_points
    if total == 0:
        return None
    counts = np.linspace(1, total, min(total, N_SAMPLES)).round().astype(int)  # at least 1 apart: none comes twice
    pixels = np.stack([ink.to_pixels(drawing.truncated(int(count))) for count in counts])
    return Timeline(counts, counts / total, network.predict_probabilities(pixels), hand_times(drawing))


def hand_times(drawing: Drawing) -> FloatArray:
    """Return when the hand was at each point, in milliseconds from the first, long pauses cut to a second."""
    if drawing.n_points == 0:
        return np.empty(0)
    steps = np.diff(np.concatenate(drawing.times_ms), prepend=np.nan)
    steps[0] = 0.0
    times: FloatArray = np.cumsum(np.clip(np.nan_to_num(steps), 0.0, _LONGEST_PAUSE_MS))
    return times
