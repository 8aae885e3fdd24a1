"""Scribbles are drawings without a meaning, and more tangled than digits."""

import numpy as np

from nncore.recipes.scribbles import scribbles


def test_scribbles_are_drawings_of_no_digit() -> None:
    dataset = scribbles(50, np.random.default_rng(0))
    assert len(dataset) == 50
    assert not dataset.is_digit.any()
    assert dataset.strokes is not None
    assert all(np.isfinite(np.concatenate(strokes)).all() for strokes in dataset.strokes)


def test_the_same_generator_gives_the_same_scribbles() -> None:
    first, again = (scribbles(20, np.random.default_rng(4)) for _ in range(2))
    assert np.array_equal(first.inputs, again.inputs)


def test_some_are_dots_and_most_are_dark() -> None:
    ink = scribbles(200, np.random.default_rng(1)).inputs.sum(axis=1)
    assert 0.03 < (ink < 30).mean() < 0.2
    assert np.median(ink) > 120
