"""Strokes, pictures, and both together, as the 784 pixels the network reads."""

import numpy as np
import pytest

from app.state.drawing_pixels import sample_drawing
from nncore.ink.strokes import to_pixels

STROKE = np.array([(100.0, 60.0), (200.0, 200.0), (120.0, 340.0)])


def disc(side: int, radius: float, x: float, y: float) -> np.ndarray:
    rows, columns = np.mgrid[:side, :side]
    return (np.hypot(columns - x, rows - y) <= radius).astype(np.float32)


def test_strokes_alone_go_the_way_of_the_ink() -> None:
    np.testing.assert_array_equal(sample_drawing([STROKE], None, 400).pixels, to_pixels([STROKE]))


def test_a_28_by_28_picture_alone_is_not_touched() -> None:
    picture = disc(28, 4, 5, 5)
    np.testing.assert_array_equal(sample_drawing([], picture, 400).pixels, picture.ravel())


@pytest.mark.parametrize("shape", [(100, 100), (60, 200), (200, 60), (27, 29)])
def test_any_other_picture_is_boxed_and_centred(shape: tuple[int, int]) -> None:
    picture = np.zeros(shape, np.float32)
    picture[5:15, 5:15] = 1
    pixels = sample_drawing([], picture, 400).pixels.reshape(28, 28)
    rows, columns = np.nonzero(pixels > 0.5)
    assert np.ptp(rows) + 1 == pytest.approx(20, abs=2)
    assert np.ptp(columns) + 1 == pytest.approx(20, abs=2)
    assert rows.mean() == pytest.approx(14, abs=0.5)
    assert columns.mean() == pytest.approx(14, abs=0.5)


def test_strokes_over_a_picture_lie_where_they_were_drawn() -> None:
    blank_but_a_dot = disc(400, 10, 100, 340)
    together = sample_drawing([STROKE], blank_but_a_dot, 400).pixels.reshape(28, 28)
    strokes_with_dot = to_pixels([STROKE, np.array([(100.0, 340.0)])]).reshape(28, 28)
    assert np.corrcoef(together.ravel(), strokes_with_dot.ravel())[0, 1] > 0.85


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (900, 1), (2, 700)])
def test_thin_pictures_under_strokes_do_no_harm(shape: tuple[int, int]) -> None:
    pixels = sample_drawing([STROKE], np.ones(shape, np.float32), 400).pixels
    assert pixels.shape == (784,)
    assert pixels.dtype == np.float32
    assert 0 <= pixels.min() < pixels.max() <= 1


@pytest.mark.parametrize("reach", [40.0, 120.0])
def test_a_stroke_over_a_picture_is_as_thick_as_the_pen_of_the_canvas(reach: float) -> None:
    line = np.array([(200.0 - reach, 200.0), (200.0 + reach, 200.0)])
    rows, columns = np.mgrid[:400, :400] + 0.5
    beyond = np.maximum(np.abs(columns - 200.0) - reach, 0.0)
    painted = (np.hypot(beyond, rows - 200.0) <= 0.5 * 18.0).astype(np.float32)
    over_nothing = sample_drawing([line], np.zeros((400, 400), np.float32), 400).pixels
    assert over_nothing.sum() == pytest.approx(sample_drawing([], painted, 400).pixels.sum(), rel=0.1)
