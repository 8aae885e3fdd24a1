"""The shelf of networks: every one in the box can be taken, reads digits, and tells where it comes from."""

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

import resources
from app.sources.networks import network_in_the_box
from app.sources.own_networks import keep_network, own_networks
from app.sources.samples import sample_digits
from app.window.main_window import MainWindow
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


def test_own_networks_are_listed_after_those_in_the_box_and_can_be_dropped() -> None:
    in_the_box = NetworkShelf().names
    made = init_network((784, 4, 10), (ACTIVATIONS["relu"],), rng=np.random.default_rng(0))
    for name in ("Zoe", "anna"):
        keep_network(name, made)
    shelf = NetworkShelf()
    assert shelf.names == (*in_the_box, "anna", "Zoe")
    assert shelf.take(len(in_the_box)).card["name"] == "anna"
    for name in ("anna", "nobody", shelf.names[0]):
        shelf.drop(name)
    assert shelf.names == (*in_the_box, "Zoe")


def test_the_former_network_comes_back_and_what_is_dropped_leaves_its_place(qtbot: QtBot, window: MainWindow) -> None:
    networks = window.networks
    first = networks.name
    networks.choose_by_name("Tanh")
    tanh = window.session.network
    networks.add("mine", network_in_the_box())
    networks.add("other", network_in_the_box())
    networks.choose_by_name("Tanh")
    with qtbot.waitSignal(networks.said) as said:
        networks.go_back()
    assert (networks.name, said.args) == ("other", ["“other” reads now."])
    networks.choose_former()
    assert (networks.name, window.session.network) == ("Tanh", tanh)
    networks.choose_by_name("other")
    networks.drop("mine")
    assert networks.name == "other"
    networks.choose_by_name("Tanh")
    networks.drop("other")
    networks.choose_former()
    assert networks.name == first


def test_a_broken_file_of_an_own_network_is_told_in_a_line_at_the_start_and_in_a_box_when_chosen(
    open_window: Callable[[], MainWindow], complaints: list[str]
) -> None:
    name, _ = keep_network("Anna", network_in_the_box())
    first = open_window()
    first.networks.choose_by_name(name)
    first.close()
    own_networks()[name].write_bytes(b"no network")
    second = open_window()
    assert second.networks.name != name
    assert "Anna.npz" in second.messages.text
    assert complaints == []
    second.networks.choose_by_name(name)
    assert len(complaints) == 1
    assert second.networks.name != name
