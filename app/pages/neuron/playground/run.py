"""A playground that learns: its points, its network as far as it has come, and its losses on the way. No widgets."""

import math
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.concepts.layer_deltas import layer_deltas
from nncore.concepts.playground import (
    LOSS,
    PlaneData,
    Playground,
    Point,
    fresh_network,
    plane_scores,
    playground_data,
)
from nncore.errors import NNCoreError
from nncore.learning.training import Progress, Scores, fixed_examples, train
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network

_DELTA_POINTS = 200
_MOST_KEPT = 1000  # losses; beyond that every other one is dropped


class PlaygroundRun:
    """Learns so many steps at a time, by `nncore.learning.training.train`; it goes on wherever it was stopped."""

    def __init__(self, playground: Playground, network: Network | None = None, steps: int = 0) -> None:
        self.playground = playground
        self.data: PlaneData = playground_data(playground)
        self._network = fresh_network(playground) if network is None else network
        self._steps_before = steps
        self._learning: Iterator[Progress] | None = None
        self._latest: Progress | None = None
        self.fault = ""
        self.losses: list[tuple[int, float, float]] = []
        self._measure()

    @property
    def network(self) -> Network:
        """The network as it is now."""
        return self._network if self._latest is None else self._latest.network

    @property
    def steps(self) -> int:
        """How many steps it has learned."""
        return self._steps_before + (0 if self._latest is None else self._latest.step)

    @property
    def steps_an_epoch(self) -> int:
        """How many steps there are until every point was seen once; 0 without points."""
        return -(-len(self.data.inputs) // self.playground.batch_size)

    @property
    def can_learn(self) -> bool:
        """Are there points, and did nothing run away?"""
        return len(self.data.inputs) > 0 and not self.fault

    def advance(self, steps: int, longest_s: float) -> None:
        """Learn so many steps, or as many as there is time for, but one at least; then measure both losses."""
        end = time.perf_counter() + longest_s
        try:
            for _ in range(steps if self.can_learn else 0):
                self._latest = next(self._begun())
                if time.perf_counter() > end:
                    break
        except StopIteration:
            self._hold()
        except NNCoreError as error:
            self.fault = str(error)
        self._measure()

    def change(self, playground: Playground) -> None:
        """Go on with other choices: with the same numbers, unless they no longer fit the network."""
        before, self.playground = self.playground, playground
        keys = ("hidden", "activation", "seed")
        is_anew = any(getattr(before, key) != getattr(playground, key) for key in keys)
        is_paced = before == replace(playground, learning_rate=before.learning_rate, weight_decay=before.weight_decay)
        self.fault = ""
        if is_anew:
            self.start_over()
        elif is_paced and self._latest is not None:
            self._learning = self._train(self._latest.state())
        else:
            self._hold()
            self.data = playground_data(playground)
            self._measure()

    def start_over(self) -> None:
        """Forget what was learned; the choices stay."""
        self.data, self._network = playground_data(self.playground), fresh_network(self.playground)
        self._steps_before, self._learning, self._latest = 0, None, None
        self.fault, self.losses = "", []
        self._measure()

    def scores(self) -> tuple[Scores, Scores]:
        """Return how well the points to learn from and those to test on are parted now."""
        data, network = self.data, self.network
        return (
            plane_scores(network, data.inputs, data.targets),
            plane_scores(network, data.test_inputs, data.test_targets),
        )

    def mean_deltas(self) -> tuple[FloatArray, ...]:
        """Return the mean |δ| of each neuron over the first points, layer by layer, shape (n,); nan without points."""
        data, network = self.data, self.network
        if not len(data.inputs):
            return tuple(np.full(units, np.nan) for units in network.sizes[1:])
        first = slice(_DELTA_POINTS)
        deltas = layer_deltas(network, data.inputs[first], data.targets[first], LOSS)
        return tuple(np.abs(delta).mean(axis=0) for delta in deltas)

    def own_without(self, x: float, y: float, reach: float) -> tuple[Point, ...]:
        """Return the points of one's own without the one nearest to a place, if one is within reach."""
        own = self.playground.own
        distances = [math.hypot(point[0] - x, point[1] - y) for point in own]
        nearest = min(range(len(own)), key=distances.__getitem__, default=-1)
        is_near = nearest >= 0 and distances[nearest] <= reach
        return (*own[:nearest], *own[nearest + 1 :]) if is_near else own

    def _train(self, resumed: TrainingState | None) -> Iterator[Progress]:
        examples = fixed_examples(self.data.inputs, self.data.targets)
        return train(self._network, examples, self.playground.settings(), loss=LOSS, resumed=resumed)

    def _begun(self) -> Iterator[Progress]:
        if self._learning is None:
            self._learning = self._train(None)
        return self._learning

    def _hold(self) -> None:
        """Keep the numbers that were learned as where the next steps start from."""
        self._network, self._steps_before = self.network, self.steps
        self._learning = self._latest = None

    def _measure(self) -> None:
        training, test = self.scores()
        if self.losses and self.losses[-1][0] == self.steps:
            self.losses.pop()
        self.losses.append((self.steps, training.loss, test.loss))
        if len(self.losses) > _MOST_KEPT:
            del self.losses[1:-1:2]
