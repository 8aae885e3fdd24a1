"""Several digits in one drawing: each is read as it would be alone, and none where a part is no digit."""

import numpy as np
import pytest

import resources
from nncore.evaluation.beside import read_beside
from nncore.ink.strokes import to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected, predict_trace

AWAY = np.array([12.0, 0.0])
SEVEN = np.array([(0.0, 0.0), (7.0, 0.2), (3.5, 10.0)])
ONE = np.array([(0.0, 2.5), (2.0, 0.0), (2.0, 10.0)])
FIVE = np.array([(5.0, 0.0), (0.5, 0.0), (0.0, 4.5), (3.0, 3.8), (5.0, 6.5), (3.5, 9.8), (0.0, 9.5)])
SCRIBBLE = np.array([(x, y) for x, y in zip(np.arange(12.0), [0.0, 10.0] * 6, strict=True)])


@pytest.fixture(scope="module")
def network() -> Network:
    return load_network(resources.path("digit_model.npz"))


def test_each_is_read_as_if_it_were_alone(network: Network) -> None:
    both = [SEVEN, ONE + AWAY]
    assert is_rejected(network, network.logits(to_pixels(both)[None]))[0]
    first, second = read_beside(network, both, 0.0)
    assert (first.label, second.label) == (7, 1)
    alone = network.predict_probabilities(to_pixels([SEVEN])[None])[0]
    assert first.probability == pytest.approx(float(alone[7]), abs=1e-5)


def test_where_a_part_is_no_digit_or_there_is_one_part_nothing_is_said(network: Network) -> None:
    assert read_beside(network, [SEVEN, SCRIBBLE + AWAY], 0.0) == ()
    assert read_beside(network, [SEVEN], 0.0) == ()


def test_two_that_nearly_touch_are_two_where_each_speaks_for_itself_more_than_the_whole(network: Network) -> None:
    both = [ONE, FIVE + 0.25 * AWAY]
    whole = predict_trace(network, network.forward(to_pixels(both)))
    assert not whole.is_rejected, "taken for one digit; else this proves nothing"
    assert [part.label for part in read_beside(network, both, whole.evidence)] == [1, 5]


def test_an_open_four_is_one_digit_though_its_parts_look_like_digits(network: Network) -> None:
    open_four = [np.array([(0.0, 0.0), (0.0, 6.0), (1.5, 6.0)]), np.array([(2.6, 1.0), (2.6, 9.0)])]
    whole = predict_trace(network, network.forward(to_pixels(open_four)))
    assert whole.label == 4
    assert len(read_beside(network, open_four, 0.0)) == 2, "its parts look like digits; else this proves nothing"
    assert read_beside(network, open_four, whole.evidence) == ()
