"""Drawings that mean nothing, to learn rejection from: dots, hatching, tangles. Imported by the recipes."""

import numpy as np

from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.ink.strokes import Stroke

WORD = "scribble"


def scribbles(n: int, rng: np.random.Generator) -> Dataset:
    """Return n scribbles as a data set of what is no digit: a tenth dots, the rest hatching and tangles by halves."""
    kinds = rng.choice(3, size=n, p=[0.1, 0.45, 0.45])
    makers = (_dots, _hatching, _tangle)
    return dataset_of_strokes([StrokeRecord(makers[kind](rng), WORD) for kind in kinds.tolist()], "scribbles")


def _dots(rng: np.random.Generator) -> tuple[Stroke, ...]:
    """Return one to four dots far from each other."""
    return tuple(rng.uniform(0.0, 100.0, (1, 2)) for _ in range(rng.integers(1, 5)))


def _hatching(rng: np.random.Generator) -> tuple[Stroke, ...]:
    """Return a zigzag of five to fourteen strokes across, in any direction."""
    turns = int(rng.integers(6, 16))
    across = np.where(np.arange(turns) % 2, 1.0, -1.0) * rng.uniform(0.6, 1.0, turns)
    down = np.linspace(-1.0, 1.0, turns) * rng.uniform(0.3, 1.5)
    angle = rng.uniform(0.0, np.pi)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return (np.stack([across, down], axis=1) @ turn,)


def _tangle(rng: np.random.Generator) -> tuple[Stroke, ...]:
    """Return one line that goes round and to and fro without a plan: waves of several lengths added up."""
    time = np.linspace(0.0, 1.0, 150)[:, None]
    waves = rng.uniform(1.5, 6.0, (1, 5, 2))
    phases = rng.uniform(0.0, 2.0 * np.pi, (1, 5, 2))
    strengths = rng.standard_normal((1, 5, 2))
    return ((strengths * np.sin(2.0 * np.pi * waves * time[:, :, None] + phases)).sum(axis=1),)
