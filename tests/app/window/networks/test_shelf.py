"""The shelf of networks: every one in the box can be taken, reads digits, and tells where it comes from."""

import numpy as np
import pytest

import resources
from app.sources.samples import sample_digits
from app.window.networks.shelf import NetworkShelf
from nncore.evaluation.predictions import evaluate
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network


@pytest.mark.parametrize("index", range(len(NetworkShelf().names)))
def test_every_network_in_the_box_reads_and_has_its_card(index: int) -> None:
    network = NetworkShelf().take(index)
    assert network.sizes == (784, 50, 100, 10)
    told = network.card["figures"]["MNIST test"]
    assert evaluate(network, sample_digits()).accuracy == pytest.approx(told, abs=5e-4)
    assert network.card["command"].startswith("digitscope train")
    assert network.card["licences"]


def test_the_shelf_is_small_enough_to_travel() -> None:
    assert sum(path.stat().st_size for path in resources.path("networks").glob("*.npz")) < 3_000_000


def test_a_network_of_the_same_name_takes_the_place_of_the_old_one_but_never_of_the_first() -> None:
    shelf = NetworkShelf()
    first, n = shelf.take(0), len(shelf.names)
    rng = np.random.default_rng(0)
    one, two = (init_network((784, 4, 10), (ACTIVATIONS["relu"],), rng=rng) for _ in range(2))
    assert shelf.put("mine", one) == shelf.put("mine", two) == n
    assert shelf.take(n) is two
    assert shelf.put(shelf.names[0], one) == n + 1
    assert shelf.take(0) is first
