"""The way from strokes to pixels with steps left out, and where the pixels lie on the drawing."""

import itertools

import numpy as np
import pytest

from nncore.ink.grids import grid_of_picture, grid_of_strokes
from nncore.ink.placement import picture_to_pixels
from nncore.ink.preparation import StepChoice, prepare
from nncore.ink.strokes import centre_of_mass, draw, ink_steps, to_pixels

SEVEN = [np.array([(80.0, 60), (200, 60), (110, 240)]), np.array([(100.0, 150), (170, 150)])]


def test_with_every_step_it_is_the_way_of_the_network() -> None:
    way = prepare(SEVEN, 400.0)
    assert way is not None
    np.testing.assert_allclose(way.pixels.ravel(), to_pixels(SEVEN), atol=1e-5)
    assert way.pen_width == 2.2


@pytest.mark.parametrize("turns", range(4))
def test_ink_whose_mass_lies_far_aside_goes_no_farther_than_the_edge(turns: int) -> None:
    heavy = [np.array([(float(x), 0.0), (float(x), 300.0)]) for x in range(0, 60, 10)]
    heavy.append(np.array([(0.0, 150.0), (300.0, 150.0)]))
    turn = np.linalg.matrix_power(np.array([[0.0, -1.0], [1.0, 0.0]]), turns)
    strokes = [stroke @ turn + 400.0 for stroke in heavy]
    way = prepare(strokes, 800.0)
    assert way is not None
    np.testing.assert_allclose(way.pixels.ravel(), to_pixels(strokes), atol=1e-5)
    assert np.abs(np.array(centre_of_mass(way.pixels)) - 14.0).max() > 0.3  # the mass did not come to the middle
    assert way.pixels.sum() == pytest.approx(way.drawn.sum(), rel=0.02)  # and no ink was lost


def test_without_scale_the_sheet_becomes_28_pixels() -> None:
    way = prepare(SEVEN, 400.0, StepChoice(scale=False))
    assert way is not None
    assert np.ptp(np.concatenate(way.fitted), axis=0) == pytest.approx(np.array([120, 180]) * 28 / 400)


def test_without_box_and_mass_it_stays_where_it_lies() -> None:
    there = [stroke + np.array([150.0, 100.0]) for stroke in SEVEN]
    here, moved = (prepare(strokes, 400.0, StepChoice(box=False, mass=False)) for strokes in (SEVEN, there))
    assert here is not None
    assert moved is not None
    for one, other in zip(here.fitted, moved.fitted, strict=True):
        np.testing.assert_allclose(other - one, np.tile(np.array([150.0, 100.0]) * 28 / 400, (len(one), 1)))


def test_without_pen_it_grows_with_the_drawing() -> None:
    small, large = (
        prepare(
            [
                0.5 * s,
            ],
            400.0,
            StepChoice(pen=False),
        )
        for s in (SEVEN[0], 2.0 * SEVEN[0])
    )
    assert small is not None
    assert large is not None
    assert small.pen_width > large.pen_width
    extent = np.ptp(large.fitted[0], axis=0).max()
    assert extent + large.pen_width == pytest.approx(20.0)


def test_without_mass_nothing_is_shifted() -> None:
    way = prepare(SEVEN, 400.0, StepChoice(mass=False))
    assert way is not None
    np.testing.assert_array_equal(way.pixels, way.drawn)
    shifted = prepare(SEVEN, 400.0)
    assert shifted is not None
    assert centre_of_mass(shifted.pixels) == pytest.approx((14.0, 14.0), abs=0.05)
    assert centre_of_mass(way.pixels) == pytest.approx(way.centre)


def test_each_choice_has_a_key_of_its_own_and_draws_something() -> None:
    choices = [StepChoice(*taken) for taken in itertools.product((True, False), repeat=5)]
    assert len({choice.key for choice in choices}) == 32
    for choice in choices:
        for strokes in (SEVEN, [np.array([(30.0, 30.0)])]):
            way = prepare(strokes, 400.0, choice)
            assert way is not None
            assert way.pixels.any()
    assert prepare([], 400.0) is None


def test_the_grid_leads_each_point_to_its_pixel() -> None:
    steps = ink_steps(SEVEN)
    grid = grid_of_strokes(steps)
    assert grid is not None
    for points, centred in zip(steps.points, steps.centred, strict=True):
        away = points - (grid.x, grid.y)
        away[:, 0] -= grid.slant * away[:, 1]
        np.testing.assert_allclose(away / grid.cell - 0.5, centred, atol=1e-9)


@pytest.mark.parametrize("strokes", [[], [np.array([(5.0, 5.0)])], [np.array([(5.0, 5.0)] * 3)]])
def test_a_dot_has_no_grid(strokes: list[np.ndarray]) -> None:
    assert grid_of_strokes(ink_steps(strokes)) is None


def test_the_grid_of_a_picture_holds_the_ink_that_each_pixel_shows() -> None:
    picture = draw([stroke * 0.4 + (20.0, 3.0) for stroke in SEVEN], 6.0, 140)
    grid = grid_of_picture(picture)
    assert grid is not None
    pixels = picture_to_pixels(picture).reshape(28, 28)
    for row, column in zip(*np.nonzero(pixels > 0.9), strict=True):
        down = (row + 0.5) * grid.cell
        y, x = grid.y + down, grid.x + (column + 0.5) * grid.cell + grid.slant * down
        assert picture[int(y), int(x)] > 0.3
    assert grid_of_picture(np.zeros((5, 5))) is None
