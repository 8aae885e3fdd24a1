"""Occlusion is the true loss of the logit when a patch is covered."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.explanations.occlusion import occlusion
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.mark.parametrize("patch", [1, 3, 5])
def test_it_is_what_the_logit_loses(make_network: MakeNetwork, patch: int) -> None:
    network, x = make_network("tanh"), np.random.default_rng(0).random(9)
    found = occlusion(network, x, 4, patch=patch).reshape(3, 3)
    reach = patch // 2
    for row in range(3):
        for column in range(3):
            covered = x.reshape(3, 3).copy()
            covered[max(row - reach, 0) : row + reach + 1, max(column - reach, 0) : column + reach + 1] = 0.0
            lost = network.forward(x).logits[4] - network.forward(covered.ravel()).logits[4]
            assert found[row, column] == pytest.approx(lost, abs=1e-12)


def test_where_there_is_no_ink_nothing_is_lost(make_network: MakeNetwork) -> None:
    x = np.zeros(9)
    x[8] = 1.0
    found = occlusion(make_network("relu"), x, 0, patch=3).reshape(3, 3)
    assert not found[0].any()
    assert not found[:, 0].any()
    assert found[1, 1] == found[2, 2] != 0.0


def test_what_cannot_be_covered_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    with pytest.raises(ShapeError, match="its side is odd: 1, 3, 5 …, not 2"):
        occlusion(network, np.ones(9), 0, patch=2)
    with pytest.raises(ShapeError, match="There are 10 outputs, numbered from 0, but no number 10"):
        occlusion(network, np.ones(9), 10)
    with pytest.raises(ShapeError, match=r"a square of 9 pixels in a row, not \(3, 3\)"):
        occlusion(network, np.ones((3, 3)), 0)
    narrow = Network((np.ones((5, 10)),), (np.zeros(10),), ())
    with pytest.raises(ShapeError, match="a square of 5 pixels"):
        occlusion(narrow, np.ones(5), 0)
