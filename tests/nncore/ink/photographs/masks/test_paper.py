"""How far ink departs from its paper, by hand: a share of the paper's brightness, of dark paper less."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.paper import departure, edges, light_ink, noise_of, threshold

EXACT = 1e-4  # paper is told in 65,536 levels, and the darkest divides by 0.15


def sheet(paper: float, ink: float) -> np.ndarray:
    """Return a sheet of 30 × 30 in three channels with a stroke of two pixels down its middle."""
    picture = np.full((30, 30, 3), paper)
    picture[5:25, 14:16] = ink
    return picture


@pytest.mark.parametrize(
    ("paper", "ink", "share"),
    [(0.8, 0.4, 0.5), (0.4, 0.2, 0.5), (0.15, 0.03, 0.8), (0.05, 0.02, 0.03 / 0.15)],
    ids=["in the light", "in the shade", "darkest paper", "darker than paper is"],
)
def test_dark_ink_departs_by_a_share_of_its_paper(paper: float, ink: float, share: float) -> None:
    far = departure(sheet(paper, ink), 9)
    assert far[10, 14] == pytest.approx(share, abs=EXACT)
    assert far[10, 4] == pytest.approx(0.0, abs=EXACT)
    assert edges(sheet(paper, ink), 2)[10, 14] == pytest.approx(share, abs=EXACT)


def test_chalk_departs_by_a_share_of_the_chalk() -> None:
    board = sheet(0.2, 0.8)
    lightest = light_ink(board)
    assert lightest[10, 4] == pytest.approx(0.8)
    assert departure(board, 9, lightest)[10, 14] == pytest.approx(0.6 / 0.8)
    assert edges(board, 2, lightest)[10, 14] == pytest.approx(0.6 / 0.8)


def test_colours_count_by_the_root_of_their_mean_square() -> None:
    red_on_white = sheet(1.0, 1.0)
    red_on_white[5:25, 14:16, 1:] = 0.1
    assert departure(red_on_white, 9)[10, 14] == pytest.approx(np.sqrt(2 * 0.9**2 / 3))


@pytest.mark.parametrize(("brightness", "share"), [(0.8, 0.02 / 0.8), (0.05, 0.002 / 0.15)])
def test_noise_is_a_share_of_the_paper_too(brightness: float, share: float) -> None:
    deviation = 0.02 if brightness > 0.5 else 0.002
    noisy = brightness + np.random.default_rng(0).normal(0, deviation, (200, 200, 1))
    assert noise_of(noisy) == pytest.approx(share, rel=0.03)
    assert noise_of(np.full((9, 9, 3), brightness)) == 0.0
    assert noise_of(noisy[:2]) == 0.0


def test_the_noise_of_a_blackboard_is_a_share_of_the_chalk() -> None:
    board = 0.2 + np.random.default_rng(0).normal(0, 0.01, (200, 200, 1))
    board[20:180, 90:110] += 0.6
    assert noise_of(board, is_light=True) == pytest.approx(0.01 / 0.8, rel=0.1)


def test_the_threshold_lies_between_two_heaps() -> None:
    values = np.concatenate([np.full(900, 0.1), np.full(100, 0.7)])
    assert 0.1 < threshold(values) < 0.7
    assert threshold(np.concatenate([values, [-3.0, 5.0]])) == pytest.approx(threshold(values), abs=0.35)
