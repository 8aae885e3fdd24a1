"""Descents by hand, gradients against differences, and how a descent ends."""

import numpy as np
import pytest

from nncore.concepts.landscapes import LANDSCAPES, descent_path, outcome
from nncore.errors import NNCoreError, ShapeError
from nncore.learning.gradient_check import numerical_gradient
from nncore.learning.optimizers import OPTIMIZERS, SGD, Momentum, make_optimizer


@pytest.mark.parametrize("key", LANDSCAPES)
def test_gradients_agree_with_differences_and_expressions_with_both(key: str) -> None:
    landscape, rng = LANDSCAPES[key], np.random.default_rng(0)
    for _ in range(5):
        point = np.array([rng.uniform(low, high) for low, high in landscape.ranges])
        gradient = landscape.gradient(*point.tolist())
        numerical = numerical_gradient(lambda at: float(landscape.value(*at)), point)
        np.testing.assert_allclose(gradient, numerical, rtol=1e-6, atol=1e-6)
        names = {"np": np, **dict(zip("xy", point, strict=False))}
        assert eval(landscape.code, names) == pytest.approx(float(landscape.value(*point)))
        assert eval(landscape.gradient_code, names) == pytest.approx(list(gradient))


def test_two_steps_on_the_parabola_by_hand() -> None:
    # x ← x − 0.25 · 2x = x / 2
    path = descent_path(LANDSCAPES["parabola"], np.array([2.0]), SGD(), 0.25, 2)
    assert path.points.tolist() == [[2.0], [1.0], [0.5]]
    assert path.values.tolist() == [4.0, 1.0, 0.25]


def test_momentum_in_the_primers_valley_by_hand() -> None:
    # g = (x / 10, 2 y): from (10, 1) first v = −0.5 (1, 2); then v = 0.5 v − 0.5 (0.95, 0)
    path = descent_path(LANDSCAPES["valley"], np.array([10.0, 1.0]), Momentum(0.5), 0.5, 2)
    np.testing.assert_allclose(path.points, [[10.0, 1.0], [9.5, 0.0], [8.775, -0.5]])


def test_a_rate_beyond_one_diverges_on_the_parabola_and_one_swings_for_ever() -> None:
    parabola = LANDSCAPES["parabola"]
    lost = descent_path(parabola, np.array([1.0]), SGD(), 1.5, 100)
    assert lost.has_diverged
    assert len(lost.points) < 20  # doubled each time: it is out of sight long before a hundred steps
    assert outcome(parabola, lost, 3) == "higher than the start"
    assert outcome(parabola, lost, 100) == "diverged"
    swinging = descent_path(parabola, np.array([1.0]), SGD(), 1.0, 100)
    assert not swinging.has_diverged
    assert set(swinging.points.ravel()) == {1.0, -1.0}


def test_the_primers_three_learning_rates() -> None:
    bowl, start = LANDSCAPES["bowl"], np.array([-3.0, 4.0])
    assert np.abs(descent_path(bowl, start, SGD(), 0.1, 100).points[-1]).max() < 1e-8
    assert descent_path(bowl, start, SGD(), 10.0, 100).has_diverged
    np.testing.assert_allclose(descent_path(bowl, start, SGD(), 1e-10, 100).points[-1], start, atol=1e-6)


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("key", LANDSCAPES)
def test_the_suggested_rates_lead_down(key: str, name: str) -> None:
    landscape = LANDSCAPES[key]
    path = descent_path(landscape, np.array(landscape.start), make_optimizer(name), landscape.rates[name], 200)
    assert not path.has_diverged
    assert path.values[-1] < 0.9 * path.values[0]


def test_exactly_on_the_saddles_line_nobody_leaves_it() -> None:
    saddle = LANDSCAPES["saddle"]
    for name in OPTIMIZERS:
        path = descent_path(saddle, np.array([-2.0, 0.0]), make_optimizer(name), saddle.rates[name], 200)
        assert not path.points[:, 1].any()
        assert outcome(saddle, path, 200) == "converged"


@pytest.mark.parametrize("key", LANDSCAPES)
def test_each_start_lies_in_sight_and_on_a_way_down(key: str) -> None:
    landscape = LANDSCAPES[key]
    assert all(low < place < high for place, (low, high) in zip(landscape.start, landscape.ranges, strict=True))
    assert np.any(landscape.gradient(*landscape.start))  # somewhere to go


def suggested(key: str, name: str, n_steps: int = 200) -> np.ndarray:
    """Return the points of the descent that the page shows first."""
    landscape = LANDSCAPES[key]
    start, optimizer = np.array(landscape.start), make_optimizer(name)
    return descent_path(landscape, start, optimizer, landscape.rates[name], n_steps).points


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("key", LANDSCAPES)
def test_what_is_suggested_stays_in_sight(key: str, name: str) -> None:
    low, high = np.array(LANDSCAPES[key].ranges).T
    points = suggested(key, name)
    assert np.all((low <= points) & (points <= high))


def test_the_remarks_on_the_curves_are_true() -> None:
    assert suggested("two_valleys", "sgd")[-1] == pytest.approx(1.347, abs=1e-3)  # the valley it starts in
    assert suggested("two_valleys", "momentum")[-1] == pytest.approx(-1.473, abs=1e-3)  # over the hill
    plain, adam = (np.abs(np.diff(suggested("plateau", name, 20)[[0, -1]], axis=0)).item() for name in ("sgd", "adam"))
    assert plain < 0.1  # hardly moves
    assert adam > 2.0  # walks on


def test_the_remarks_on_the_valleys_are_true() -> None:
    turns = np.diff(np.sign(np.diff(suggested("valley", "sgd"), axis=0)), axis=0) != 0
    assert turns[:, 1].all()  # a zigzag across
    assert not turns[:, 0].any()
    bent = LANDSCAPES["rosenbrock"].value(*suggested("rosenbrock", "sgd").T)
    assert bent[50] < 0.75 * bent[0]
    assert bent[-1] > 0.1  # along the floor it is slow
    assert suggested("rosenbrock", "adam")[-1] == pytest.approx([1.0, 1.0], abs=0.01)
    assert np.abs(suggested("saddle", "sgd", 10)[:, 1]).max() < 0.2  # late, but it finds a way down
    assert suggested("saddle", "sgd")[-1] == pytest.approx([0.0, np.sqrt(2.0)], abs=1e-3)
    found = {name: tuple(suggested("himmelblau", name)[-1].round(1)) for name in ("sgd", "momentum")}
    assert found == {"sgd": (3.6, -1.8), "momentum": (3.0, 2.0)}


def test_a_start_of_another_shape_is_refused() -> None:
    with pytest.raises(ShapeError, match=r"Bowl x² \+ y² needs a start of shape \(2,\), not \(1,\)"):
        descent_path(LANDSCAPES["bowl"], np.array([1.0]), SGD(), 0.1, 1)


def test_a_descent_of_no_steps_stands_at_its_start_and_less_is_none() -> None:
    path = descent_path(LANDSCAPES["parabola"], np.array([2.0]), SGD(), 0.25, 0)
    assert path.points.tolist() == [[2.0]]
    with pytest.raises(NNCoreError, match="0 steps or more, not -1"):
        descent_path(LANDSCAPES["parabola"], np.array([2.0]), SGD(), 0.25, -1)


def test_how_things_stand_is_told_of_the_step_asked_for() -> None:
    parabola = LANDSCAPES["parabola"]
    path = descent_path(parabola, np.array([2.0]), SGD(), 0.25, 20)  # x halves; |2x| < 1e-3 after 12 steps
    assert [outcome(parabola, path, step) for step in (0, 11, 12, 20, 99)] == ["on its way"] * 2 + ["converged"] * 3


def test_the_bowl_begins_where_the_primer_does() -> None:
    assert LANDSCAPES["bowl"].start == (-3.0, 4.0)
