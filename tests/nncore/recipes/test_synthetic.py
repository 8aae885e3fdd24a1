"""What nobody drew: digits in all their styles, and drawings that are no digit, each of its kind."""

import numpy as np
import pytest

from nncore.data.datasets import Dataset
from nncore.ink.styles import STYLES
from nncore.recipes.synthetic import not_digits, styled_digits

ZERO = (np.array([[0.0, 0.0], [60.0, 0.0], [60.0, 100.0], [0.0, 100.0], [0.0, 0.0]]),)
CROSS = (np.array([[0.0, 0.0], [50.0, 50.0]]), np.array([[50.0, 0.0], [0.0, 50.0]]))

SIGNS = ("sign of five strokes", "sign of four strokes", "sign of three strokes")


@pytest.fixture(scope="module")
def made() -> Dataset:
    return not_digits(40, [ZERO], [CROSS], [CROSS], np.random.default_rng(0))


def of_kind(dataset: Dataset, word: str) -> Dataset:
    return dataset.subset(np.array(dataset.words) == word)


def test_styled_digits_are_written_in_every_way_by_its_share() -> None:
    dataset = styled_digits(120, np.random.default_rng(0))
    assert np.bincount(np.asarray(dataset.labels)).tolist() == [120] * 10
    assert len(set(dataset.writers or ())) == len(STYLES)
    of_9 = [style.share for style in STYLES if style.digit == 9]
    name = next(style.name for style in STYLES if style.digit == 9)
    expected = 120 * of_9[0] / sum(of_9)
    assert abs((dataset.writers or ()).count(f"styles/9 {name}") - expected) < 4 * np.sqrt(expected)


def test_kinds_are_even_and_none_is_a_digit(made: Dataset) -> None:
    words, counts = np.unique(np.array(made.words), return_counts=True)
    assert words.tolist() == ["dots", "hatching", "mixture", *SIGNS, "tangle", "turned", "two digits"]
    assert counts.tolist() == [40] * 9
    assert not made.is_digit.any()
    assert all(np.isfinite(np.concatenate(strokes)).all() for strokes in made.strokes or ())


def test_without_drawings_there_are_scribbles_alone() -> None:
    assert set(not_digits(2, [], [], [], np.random.default_rng(0)).words or ()) == {
        "dots",
        "hatching",
        "tangle",
        *SIGNS,
    }


def test_two_digits_lie_beside_each_other(made: Dataset) -> None:
    for left, right in of_kind(made, "two digits").strokes or ():
        assert left[:, 0].max() < right[:, 0].min()


@pytest.mark.parametrize("kind", ["two digits", "mixture"])
def test_where_drawings_lie_and_how_large_they_are_changes_nothing(made: Dataset, kind: str) -> None:
    far = [tuple(7.0 * stroke + np.array([900.0, -500.0]) for stroke in drawing) for drawing in (ZERO, CROSS)]
    other = not_digits(40, far[:1], far[1:], far[1:], np.random.default_rng(0))
    for here, there in zip(of_kind(made, kind).strokes or (), of_kind(other, kind).strokes or (), strict=True):
        for stroke, moved in zip(here, there, strict=True):
            np.testing.assert_allclose(moved, stroke, atol=1e-9)


def test_a_gap_between_two_digits_is_a_tenth_to_half_of_their_height(made: Dataset) -> None:
    pairs = of_kind(made, "two digits").strokes or ()
    gaps = [(right[:, 0].min() - left[:, 0].max()) / np.ptp(left[:, 1]) for left, right in pairs]
    assert 0.1 <= min(gaps) < 0.2
    assert 0.4 < max(gaps) <= 0.5
    rises = [(right[:, 1].min() - left[:, 1].min()) / np.ptp(left[:, 1]) for left, right in pairs]
    assert abs(np.mean(rises)) < 0.04
    assert 0.03 < np.std(rises) < 0.09


def test_a_mixture_has_strokes_of_both(made: Dataset) -> None:
    counts = [len(strokes) for strokes in of_kind(made, "mixture").strokes or ()]
    assert min(counts) >= 2
    assert max(counts) == 4


def test_what_is_turned_keeps_its_size(made: Dataset) -> None:
    lengths = [
        np.hypot(*(stroke[1] - stroke[0])) for strokes in of_kind(made, "turned").strokes or () for stroke in strokes
    ]
    assert np.allclose(lengths, 50.0 * np.sqrt(2.0))


def test_what_is_turned_lies_at_least_a_sixth_of_a_circle_from_upright() -> None:
    upright = (np.array([[0.0, 0.0], [0.0, 1.0]]),)
    turned = of_kind(not_digits(200, [], [], [upright], np.random.default_rng(1)), "turned")
    heights = np.array(
        [float(np.ptp(strokes[0], axis=0)[1] * np.sign(strokes[0][1, 1])) for strokes in turned.strokes or ()]
    )
    assert 0.4 < heights.max() <= 0.5 + 1e-9  # the cosine of 60°
    assert heights.min() < -0.98


def test_the_same_generator_gives_the_same_drawings() -> None:
    first, again = (not_digits(5, [ZERO], [CROSS], [], np.random.default_rng(4)) for _ in range(2))
    assert np.array_equal(first.inputs, again.inputs)


def test_dots_are_light_and_hatching_is_dark(made: Dataset) -> None:
    assert of_kind(made, "dots").inputs.sum(axis=1).max() < 30
    assert np.median(of_kind(made, "hatching").inputs.sum(axis=1)) > 120
