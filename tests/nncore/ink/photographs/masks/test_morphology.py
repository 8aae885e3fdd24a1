"""Closings and neighbourhoods: the quick ways give what their definitions say."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.morphology import closing, largest_near, thinned
from nncore.ink.strokes import draw


def plain_extreme(picture: np.ndarray, side: int, take: np.ufunc) -> np.ndarray:
    height, width = picture.shape[0] - side + 1, picture.shape[1] - side + 1
    return np.array(
        [[take.reduce(picture[r : r + side, c : c + side], axis=(0, 1)) for c in range(width)] for r in range(height)]
    )


@pytest.mark.parametrize("side", [1, 2, 5, 8, 13])
def test_a_closing_is_the_least_of_the_largest_in_the_mirrored_picture(side: int) -> None:
    picture = np.random.default_rng(side).random((9, 12, 3)).astype(np.float32)
    wide = np.pad(picture, ((side - 1,) * 2, (side - 1,) * 2, (0, 0)), mode="symmetric")
    expected = plain_extreme(plain_extreme(wide, side, np.maximum), side, np.minimum)
    np.testing.assert_array_equal(closing(picture, side), expected)


@pytest.mark.parametrize("side", [1, 3, 6, 11])
def test_the_largest_near_is_that_of_the_square_around(side: int) -> None:
    picture = np.random.default_rng(side).random((9, 12, 1)).astype(np.float32)
    reach = side // 2
    wide = np.pad(picture, ((reach,) * 2, (reach,) * 2, (0, 0)), constant_values=-1.0)
    np.testing.assert_array_equal(largest_near(picture, side), plain_extreme(wide, 2 * reach + 1, np.maximum))


@pytest.mark.parametrize("reach", [0.6, 2.0, 4.0])
def test_a_stroke_that_is_thinned_loses_as_much_at_each_side_and_at_its_ends(reach: float) -> None:
    stroke = np.array([[30.0, 50.0], [70.0, 50.0]])
    wide, narrow = (draw((stroke,), width, 100).astype(np.float32) for width in (12.0, 12.0 - 2.0 * reach))
    thin = thinned(wide, reach)
    assert thin.dtype == wide.dtype
    assert thin.sum() == pytest.approx(narrow.sum(), rel=0.1)
    assert np.all(thin <= wide + 1e-6)
    assert np.abs(thin - narrow).max() < 0.6


def test_what_lies_along_the_border_is_thinned_there_too() -> None:
    np.testing.assert_array_equal(thinned(np.ones((5, 6), np.float32), 1.0)[:, 0], 0.0)
