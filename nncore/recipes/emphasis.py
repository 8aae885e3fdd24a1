"""Learning most from what is missed: examples that the network answers unlike their targets count more.

A small network cannot please all its teachers' answers at once. What it answers nearly as they do needs no more of its
weights; what it misses does. Imported by the recipes.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray

_SMALLEST = 1e-7  # share; t ln t is 0 there


@dataclass(frozen=True)
class MissesFirst:
    """How much the examples of a batch count: 1 + min(d / unit, most), over the batch's mean.

    d is the divergence of the network's answer from the target, the cross-entropy without the target's own entropy
    (Kullback and Leibler 1951).

    Attributes
    ----------
    unit : float
        Nats above 0: so large a divergence counts as much again.
    most : float
        What is added at most.
    """

    unit: float = 0.1
    most: float = 5.0

    def __call__(self, losses: FloatArray, targets: FloatArray) -> FloatArray:
        """Return how much each example counts; see `nncore.learning.gradients.Emphasis`.

        Parameters
        ----------
        losses : array of float, shape (N,)
            Cross-entropies in nats.
        targets : array of float, shape (N, n_out)

        Returns
        -------
        array, shape (N,), of their dtype
            1 in the mean.
        """
        entropies = -(targets * np.log(np.maximum(targets, _SMALLEST))).sum(axis=1)
        counts: FloatArray = 1.0 + np.clip((losses - entropies) / self.unit, 0.0, self.most)
        counts /= counts.mean()
        return counts
