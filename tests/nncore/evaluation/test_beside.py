"""Several digits in one drawing: each is read as it would be alone, and none where a part is no digit."""

import numpy as np
import pytest

import resources
from nncore.evaluation.beside import read_beside
from nncore.ink.strokes import to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected

AWAY = np.array([12.0, 0.0])
SEVEN = np.array([(0.0, 0.0), (7.0, 0.2), (3.5, 10.0)])
ONE = np.array([(0.0, 2.5), (2.0, 0.0), (2.0, 10.0)])
SCRIBBLE = np.array([(x, y) for x, y in zip(np.arange(12.0), [0.0, 10.0] * 6, strict=True)])


@pytest.fixture(scope="module")
def network() -> Network:
    return load_network(resources.path("digit_model.npz"))


def test_each_is_read_as_if_it_were_alone(network: Network) -> None:
    both = [SEVEN, ONE + AWAY]
    assert is_rejected(network, network.logits(to_pixels(both)[None]))[0]
    first, second = read_beside(network, both, is_rejected=True)
    assert (first.label, second.label) == (7, 1)
    alone = network.predict_probabilities(to_pixels([SEVEN])[None])[0]
    assert first.probability == pytest.approx(float(alone[7]), abs=1e-5)


def test_where_a_part_is_no_digit_or_there_is_one_part_nothing_is_said(network: Network) -> None:
    assert read_beside(network, [SEVEN, SCRIBBLE + AWAY], is_rejected=True) == ()
    assert read_beside(network, [SEVEN], is_rejected=True) == ()


@pytest.mark.parametrize(("gap", "n"), [(1.0, 0), (1.9, 0), (2.1, 2), (5.0, 2)])
def test_what_is_read_as_a_digit_has_to_be_far_apart_to_be_two(network: Network, gap: float, n: int) -> None:
    both = [SEVEN, ONE + (7.0 + gap) * np.array([1.0, 0.0])]
    assert len(read_beside(network, both, is_rejected=False)) == n
    assert len(read_beside(network, both, is_rejected=True)) == 2
