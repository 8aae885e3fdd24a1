"""Drawings that nobody drew, to learn from: digits in rarer styles, and what is no digit. Imported by the recipes.

What is no digit: dots, hatching and tangles; signs of several strokes, as foreign scripts have them; strokes of two
drawings mixed; two digits beside each other.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.ink.strokes import Stroke
from nncore.ink.styles import STYLES, smooth, written

Drawing: TypeAlias = Sequence[Stroke]


def styled_digits(n: int, rng: np.random.Generator) -> Dataset:
    """Return n drawings of each digit in the ways of `nncore.ink.styles` by their shares; the writer names the way.

    Parameters
    ----------
    n : int
    rng : numpy.random.Generator

    Returns
    -------
    Dataset
    """
    records = []
    for digit in range(10):
        styles = [style for style in STYLES if style.digit == digit]
        shares = np.array([style.share for style in styles])
        for number in rng.choice(len(styles), n, p=shares / shares.sum()).tolist():
            writer = f"styles/{digit} {styles[number].name}"
            records.append(StrokeRecord(written(styles[number], rng), str(digit), writer))
    return dataset_of_strokes(records, "styles")


def not_digits(
    n: int, digits: Sequence[Drawing], others: Sequence[Drawing], signs: Sequence[Drawing], rng: np.random.Generator
) -> Dataset:
    """Return n drawings of each kind of what is no digit; the word is the kind.

    Parameters
    ----------
    n : int
    digits, others, signs : sequence of drawings, strokes of shape (n, 2)
        What is put beside each other, what is mixed, and what is no digit any way up: not letters, for an E turned
        round is a 3. A kind that has nothing to be made of is left out.
    rng : numpy.random.Generator

    Returns
    -------
    Dataset
    """
    kinds: dict[str, Callable[[], Drawing]] = {
        "dots": lambda: _dots(rng),
        "hatching": lambda: _hatching(rng),
        "tangle": lambda: _tangle(rng),
        "sign of three strokes": lambda: _sign(3, rng),
        "sign of four strokes": lambda: _sign(4, rng),
        "sign of five strokes": lambda: _sign(5, rng),
    }
    if digits:
        kinds["two digits"] = lambda: _beside(_unit(_any(digits, rng)), _unit(_any(digits, rng)), rng)
    if others:
        kinds["mixture"] = lambda: _mixture(_unit(_any(others, rng)), _unit(_any(others, rng)), rng)
    if signs:
        kinds["turned"] = lambda: _turned(_any(signs, rng), rng)
    records = [StrokeRecord(tuple(make()), kind) for kind, make in kinds.items() for _ in range(n)]
    return dataset_of_strokes(records, "made up")


def _any(drawings: Sequence[Drawing], rng: np.random.Generator) -> Drawing:
    return drawings[int(rng.integers(len(drawings)))]


def _unit(drawing: Drawing) -> Drawing:
    """Return a drawing whose box is 1 high, or as wide if that is more, and starts at 0."""
    points = np.concatenate(list(drawing))
    low, side = points.min(axis=0), max(float(np.ptp(points, axis=0).max()), 1e-9)
    return [(stroke - low) / side for stroke in drawing]


def _beside(left: Drawing, right: Drawing, rng: np.random.Generator) -> Drawing:
    """Return two drawings beside each other, with a gap, the second a little higher or lower."""
    width = float(np.concatenate(list(left))[:, 0].max())
    shift = np.array([width + rng.uniform(0.1, 0.5), rng.normal(0.0, 0.06)])
    return [*left, *(stroke * rng.uniform(0.85, 1.15) + shift for stroke in right)]


def _mixture(one: Drawing, other: Drawing, rng: np.random.Generator) -> Drawing:
    """Return some strokes of one drawing and some of another, over each other."""
    shift = rng.normal(0.0, 0.15, 2)
    return [*_some(one, rng), *(stroke * rng.uniform(0.6, 1.2) + shift for stroke in _some(other, rng))]


def _turned(drawing: Drawing, rng: np.random.Generator) -> Drawing:
    """Return a drawing turned by a sixth of a circle to five of them, half of the time as in a mirror."""
    angle = rng.uniform(np.pi / 3.0, 5.0 * np.pi / 3.0)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turn[0] *= rng.choice([-1.0, 1.0])
    return [stroke @ turn for stroke in drawing]


def _some(drawing: Drawing, rng: np.random.Generator) -> Drawing:
    """Return at least half of the strokes of a drawing."""
    n = int(rng.integers((len(drawing) + 1) // 2, len(drawing) + 1))
    return [drawing[number] for number in rng.permutation(len(drawing))[:n].tolist()]


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


def _sign(n_strokes: int, rng: np.random.Generator) -> tuple[Stroke, ...]:
    """Return straight and bent strokes between places of a grid of four by four, as in a script that nobody reads."""
    strokes = []
    for _ in range(n_strokes):
        places = rng.permutation(16)[: int(rng.integers(2, 5))]
        points = np.stack([places % 4, places // 4], axis=1) + rng.normal(0.0, 0.12, (len(places), 2))
        strokes.append(smooth(np.repeat(points, 2, axis=0)) if rng.random() < 0.4 else smooth(points))
    return tuple(strokes)
