"""Lines of equal height: on a derivative, around a hill, at a saddle."""

import numpy as np
import pytest

from nncore.concepts.contours import contour_segments
from nncore.errors import ShapeError

AXIS = np.linspace(-2.0, 2.0, 41)


def test_a_single_cell_by_hand() -> None:
    # heights 0 0 / 0 4 at the corners of the unit cell: height 1 is a quarter along both edges that lead to the 4
    pieces = contour_segments(np.array([0.0, 1.0]), np.array([0.0, 1.0]), np.array([[0.0, 0.0], [0.0, 4.0]]), 1.0)
    assert sorted(pieces.tolist()) == [[0.25, 1.0], [1.0, 0.25]]


def test_every_way_a_cell_can_be_crossed_joins_edges_with_different_ends() -> None:
    unit = np.array([0.0, 1.0])
    for code in range(16):
        corners = np.array([[code & 1, code >> 1 & 1], [code >> 3 & 1, code >> 2 & 1]], float)
        pieces = contour_segments(unit, unit, corners, 0.5)
        assert len(pieces) == {0: 0, 15: 0, 5: 4, 10: 4}.get(code, 2)
        for x, y in pieces:  # in the middle of an edge whose two corners differ
            ends = {0.0: corners[:, 0], 1.0: corners[:, 1]}[x] if x in {0.0, 1.0} else corners[int(y)]
            assert sorted(ends) == [0.0, 1.0]


def test_around_a_bowl_the_line_is_a_closed_circle() -> None:
    x, y = np.meshgrid(AXIS, AXIS)
    pieces = contour_segments(AXIS, AXIS, x**2 + y**2, 1.705)
    np.testing.assert_allclose(np.hypot(*pieces.T), np.sqrt(1.705), atol=2e-3)
    _, counts = np.unique(np.round(pieces, 9), axis=0, return_counts=True)
    assert (counts == 2).all()  # each end meets another
    length = np.hypot(*(pieces[1::2] - pieces[::2]).T).sum()
    assert length == pytest.approx(2.0 * np.pi * np.sqrt(1.705), rel=2e-3)


def test_a_level_out_of_reach_gives_nothing() -> None:
    assert contour_segments(AXIS, AXIS, np.zeros((41, 41)), 1.0).shape == (0, 2)


def test_heights_of_another_shape_are_refused() -> None:
    with pytest.raises(ShapeError, match=r"the shape \(41, 2\) of the grid, not \(2, 41\)"):
        contour_segments(np.zeros(2), AXIS, np.zeros((2, 41)), 0.0)


@pytest.mark.parametrize(("x", "y"), [(AXIS[:, None], AXIS), (AXIS, AXIS[:, None])])
def test_places_that_are_no_row_are_refused(x: np.ndarray, y: np.ndarray) -> None:
    with pytest.raises(ShapeError, match="The places of a grid"):
        contour_segments(x, y, np.zeros((41, 41)), 0.0)
