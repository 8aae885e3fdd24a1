"""Playgrounds: what they are made of, and the line of text that is one."""

import base64
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.concepts.plane_points import POINT_SETS
from nncore.concepts.playground import (
    LOSS,
    N_TEST,
    Playground,
    fresh_network,
    plane_scores,
    playground_data,
)
from nncore.concepts.playground_line import BEGINNING, open_playground, playground_line
from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.learning.optimizers import OPTIMIZERS
from nncore.learning.training import fixed_examples, train
from nncore.network.parameter_vector import to_vector

COORDINATES = st.floats(-3.0, 3.0).map(lambda x: round(x, 2))
PLAYGROUNDS = st.builds(
    Playground,
    points=st.sampled_from(POINT_SETS),
    n_points=st.integers(2, 500),
    noise=st.floats(0.0, 1.0).map(lambda x: round(x, 3)),
    own=st.lists(st.tuples(COORDINATES, COORDINATES, st.integers(0, 1)), max_size=5).map(tuple),
    hidden=st.lists(st.integers(1, 8), min_size=1, max_size=4).map(tuple),
    activation=st.sampled_from(sorted(ACTIVATIONS)),
    learning_rate=st.floats(1e-4, 10.0).map(lambda x: float(f"{x:.3g}")),
    weight_decay=st.sampled_from([0.0, 0.001, 1.0]),
    batch_size=st.integers(1, 100),
    optimizer=st.sampled_from(sorted(OPTIMIZERS)),
    seed=st.integers(0, 10_000),
)


@given(PLAYGROUNDS)
def test_a_line_opens_as_what_was_written(playground: Playground) -> None:
    opened = open_playground(playground_line(playground))
    assert opened.playground == playground
    assert opened.steps == 0
    assert np.array_equal(to_vector(opened.network), to_vector(fresh_network(playground)))


@given(PLAYGROUNDS, st.integers(0, 10**9), st.integers(0, 2**32))
def test_a_line_with_weights_is_the_network_to_the_bit(playground: Playground, steps: int, seed: int) -> None:
    network = fresh_network(replace(playground, seed=seed))
    line = playground_line(playground, network, steps)
    assert "\n" not in line
    assert line.isascii()
    assert " " not in line
    opened = open_playground(f"  {line}\n")
    assert opened.steps == steps
    assert opened.playground == playground
    assert np.array_equal(to_vector(opened.network), to_vector(network))


def test_a_line_by_hand_needs_only_what_is_unusual() -> None:
    opened = open_playground("digitscope:playground?points=circle&hidden=3&own=1.5,-0.5,1;0,2,0")
    assert opened.playground == Playground("circle", hidden=(3,), own=((1.5, -0.5, 1), (0.0, 2.0, 0)))
    assert open_playground("digitscope:playground?").playground == Playground()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "must begin with digitscope:playground\\? and not with nothing"),
        ("https://example.org/", "must begin with digitscope:playground\\? and not with 'https"),
        (BEGINNING + "hidden", "parts like hidden=4,2 with & between"),
        (BEGINNING + "layers=3", "no part 'layers'; it may have: points, n, noise"),
        (BEGINNING + "n=20&n=30", "The part n stands twice"),
        (BEGINNING + "hidden=4;2", "'4;2' is no value for hidden in a playground; one is 4,2"),
        (BEGINNING + "activation=t\nanh", "no activation 't\\\\nanh'"),
        (BEGINNING + "points=xor\n&n=20", "no set of points 'xor\\\\n'"),
        (BEGINNING + "n=" + 4000 * "9", "no value for n"),
        (BEGINNING + "hidden=" + ",".join(5000 * "1"), "1 to 4 hidden layers of 1 to 8 neurons, not '1, 1"),
        (BEGINNING + "hidden=9", "1 to 4 hidden layers of 1 to 8 neurons, not 9"),
        (BEGINNING + "hidden=1,1,1,1,1", "1 to 4 hidden layers"),
        (BEGINNING + "points=stars", "no set of points 'stars'"),
        (BEGINNING + "activation=magic", "no activation 'magic'"),
        (BEGINNING + "n=1e3", "'1e3' is no value for n"),
        (BEGINNING + "n=1000", "from 2 to 500 points, not 1000"),
        (BEGINNING + "noise=nan", "Noise must be from 0 to 1"),
        (BEGINNING + "rate=0", "Learning rate must be from 1e-09"),
        (BEGINNING + "optimizer=luck", "no optimiser 'luck'"),
        (BEGINNING + "seed=-1", "Seed must be from 0"),
        (BEGINNING + "own=1,2", "'1,2' is no value for own"),
        (BEGINNING + "own=1,2,7", "has the label 0 or 1, not \\(1, 2\\) with 7"),
        (BEGINNING + "own=9,2,1", "lies within -3 … 3"),
        (BEGINNING + "own=" + ";".join(["0,0,1"] * 301), "at most 300 points of one's own, not 301"),
        (BEGINNING + "hidden=2&weights=AAAA", "not the 9 of its network"),
        (BEGINNING + "hidden=2&weights=ä", "not the 9 of its network"),
        (BEGINNING + "hidden=2&weights=" + base64.urlsafe_b64encode(b"\xff" * 36).decode(), "not all finite"),
        (BEGINNING + "hidden=1&steps=-3&weights=" + base64.b64encode(bytes(20)).decode(), "'-3' is no number of"),
        (BEGINNING + "own=" + "0,0,1;" * 9000, "at most 40000"),
    ],
)  # fmt: skip
def test_a_bad_line_gets_one_clear_sentence(line: str, words: str) -> None:
    with pytest.raises(NNCoreError, match=words) as caught:
        open_playground(line)
    assert len(str(caught.value)) < 250
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("steps", [5000 * "9", "-1", "1.5", "²", "9" * 19])
def test_steps_that_are_none_are_told(steps: str) -> None:
    playground = Playground(hidden=(2,))
    line = playground_line(playground, fresh_network(playground), 5)
    with pytest.raises(NNCoreError, match="is no number of steps"):
        open_playground(line.replace("steps=5", f"steps={steps}"))


@given(st.text(max_size=60))
def test_no_line_does_anything_but_open_or_be_refused(rest: str) -> None:
    try:
        open_playground(BEGINNING + rest)
    except NNCoreError:
        return
    assert "=" in rest or not rest.strip()


def test_a_line_is_refused_a_network_of_another_shape() -> None:
    with pytest.raises(NNCoreError, match="sizes"):
        playground_line(Playground(hidden=(3,)), fresh_network(Playground(hidden=(4,))))


def test_points_are_the_same_each_time_and_the_test_is_apart() -> None:
    playground = Playground("spirals", n_points=30, own=((1.0, 2.0, 1), (-1.0, 0.5, 0)))
    one, other = playground_data(playground), playground_data(playground)
    assert np.array_equal(one.inputs, other.inputs)
    assert one.inputs.shape == (32, 2)
    assert one.inputs[-2:].tolist() == [[1.0, 2.0], [-1.0, 0.5]]
    assert one.targets[-2:].tolist() == [[1.0], [0.0]]
    assert one.test_inputs.shape == (N_TEST, 2)
    learned = set(map(tuple, one.inputs.tolist()))
    assert not learned & set(map(tuple, one.test_inputs.tolist()))


def test_scores_by_hand() -> None:
    network = fresh_network(Playground(hidden=(1,)))
    zero = network.replace(weights=tuple(0 * each for each in network.weights))
    found = plane_scores(zero, np.zeros((4, 2), np.float32), np.array([[1.0], [0.0], [0.0], [0.0]], np.float32))
    assert found.loss == pytest.approx(np.log(2.0), rel=1e-6)
    assert found.accuracy == 0.75
    assert np.isnan(plane_scores(zero, np.empty((0, 2)), np.empty((0, 1))).loss)


@pytest.mark.parametrize(
    ("fields", "steps", "least"),
    [({"points": "xor", "hidden": (4,)}, 1500, 0.95), ({"points": "circle", "hidden": (4,)}, 1000, 0.95)],
)
def test_it_learns_by_the_training_of_nncore(fields: dict[str, Any], steps: int, least: float) -> None:
    playground = Playground(**fields, optimizer="adam", seed=2)
    data, network = playground_data(playground), fresh_network(playground)
    for progress in train(network, fixed_examples(data.inputs, data.targets), playground.settings(), loss=LOSS):
        if progress.step == steps:
            break
    assert plane_scores(progress.network, data.test_inputs, data.test_targets).accuracy >= least
