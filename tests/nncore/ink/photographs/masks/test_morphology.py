"""Closings and neighbourhoods: the quick ways give what their definitions say."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.morphology import closing, largest_near


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
