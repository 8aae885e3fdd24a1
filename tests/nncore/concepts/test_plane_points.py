"""Points of the plane: what each set promises, whatever the seed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.concepts.plane_points import MOST_POINTS, PLANE, POINT_SETS, PointSet, plane_points
from nncore.errors import NNCoreError

SEEDS = st.integers(0, 2**32)


@given(st.sampled_from(POINT_SETS), st.integers(0, MOST_POINTS), SEEDS)
def test_shapes_types_and_balance(name: PointSet, n: int, seed: int) -> None:
    points, labels = plane_points(name, n, rng=np.random.default_rng(seed))
    n = 0 if name == "none" else n
    assert points.shape == (n, 2)
    assert points.dtype == np.float32
    assert labels.shape == (n,)
    assert int(labels.sum()) == n // 2


@given(st.sampled_from([name for name in POINT_SETS if name != "clusters"]), SEEDS)
def test_without_noise_all_lie_in_the_plane(name: PointSet, seed: int) -> None:
    points, _ = plane_points(name, 100, rng=np.random.default_rng(seed))
    assert ((points >= PLANE[0]) & (points <= PLANE[1])).all()


@given(SEEDS)
def test_the_sets_are_what_their_names_say(seed: int) -> None:
    xor, labels = plane_points("xor", 100, rng=np.random.default_rng(seed))
    assert ((xor[:, 0] > 0) ^ (xor[:, 1] > 0)).tolist() == (labels == 1).tolist()
    circle, labels = plane_points("circle", 100, rng=np.random.default_rng(seed))
    assert (np.hypot(*circle.T) < 1.6).tolist() == (labels == 1).tolist()
    spirals, labels = plane_points("spirals", 100, rng=np.random.default_rng(seed))
    radii = np.hypot(*spirals.T)
    turned = np.arctan2(spirals[:, 1], spirals[:, 0]) - 2.0 * np.pi * 1.75 * (radii - 0.2) / 2.5
    np.testing.assert_allclose(np.cos(turned), np.where(labels == 1, -1.0, 1.0), atol=1e-3)


def test_noise_moves_each_coordinate_by_its_spread() -> None:
    still, _ = plane_points("moons", 500, rng=np.random.default_rng(3))
    moved, labels = plane_points("moons", 500, noise=0.5, rng=np.random.default_rng(3))
    assert (moved - still).std() == pytest.approx(0.5, rel=0.1)
    assert labels.tolist() == (np.arange(500) % 2).tolist()


@pytest.mark.parametrize(
    ("name", "n", "noise", "words"),
    [
        ("stars", 10, 0.0, "no set of points 'stars'"),
        ("xor", -1, 0.0, "0 to 500 points, not -1"),
        ("xor", 501, 0.0, "0 to 500 points, not 501"),
        ("xor", 10, 1.5, "from 0 to 1, not 1.5"),
        ("xor", 10, float("nan"), "from 0 to 1, not nan"),
    ],
)
def test_what_is_out_of_range_is_refused(name: str, n: int, noise: float, words: str) -> None:
    with pytest.raises(NNCoreError, match=words):
        plane_points(name, n, noise=noise, rng=np.random.default_rng(0))  # type: ignore[arg-type]
