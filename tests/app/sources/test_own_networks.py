"""One's own networks: listed by their names, whatever stands in them, until they are forgotten."""

import contextlib
import threading

import numpy as np
import pytest

from app.sources import own_networks as own_networks_module
from app.sources.networks import marked_as_changed, names_in_the_box
from app.sources.own_digits import own_path
from app.sources.own_networks import (
    LONGEST_NAME,
    as_taught,
    forget_network,
    free_name,
    keep_network,
    own_networks,
    taught_name,
)
from nncore.errors import ModelFileError
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import load_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network


@pytest.fixture
def network() -> Network:
    made = init_network((784, 4, 10), (ACTIVATIONS["relu"],), rng=np.random.default_rng(0))
    return as_taught(made.replace(card={"command": "digitscope train"}), 30, {"MNIST test": 0.98})


@pytest.mark.parametrize(
    "name", ["Anna", "../Anna", "a/b\\c: 50 %?", "NUL.", "Émile 王", "<b>", ".hidden", "x" * LONGEST_NAME]
)
def test_a_network_is_listed_by_its_name_and_is_the_same_again(network: Network, name: str) -> None:
    kept_as, kept = keep_network(name, network)
    assert kept_as == name
    ((listed, path),) = own_networks().items()
    assert listed == name
    assert path.parent == own_path().with_name("networks")
    again = load_network(path)
    assert taught_name(again) == taught_name(kept) == name
    assert [each.tobytes() for each in again.weights] == [each.tobytes() for each in network.weights]


def test_its_card_tells_of_the_hand_and_no_longer_how_it_was_made_before(network: Network) -> None:
    changed = marked_as_changed(network, "three neurons off")
    assert dict(as_taught(changed, 40, {"MNIST test": 0.97}).card) == {"taught": 40, "figures": {"MNIST test": 0.97}}
    assert taught_name(network.replace(card={"name": "Run 1"})) == ""


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("  ", "needs a name"),
        ("x" * (LONGEST_NAME + 1), "this one has 41"),
        ("anna", "“anna” already"),
        (names_in_the_box()[0], "already"),
        ("relu", "“relu” already"),
    ],
)
def test_names_that_are_none_or_taken_are_told(network: Network, name: str, sentence: str) -> None:
    keep_network("Anna", network)
    with pytest.raises(ModelFileError, match=sentence):
        keep_network(name, network)
    assert list(own_networks()) == ["Anna"]


def test_a_free_name_has_a_number(network: Network) -> None:
    assert free_name("My hand") == "My hand"
    keep_network("My hand", network)
    assert free_name("My hand") == "My hand 2"


def test_what_is_forgotten_is_gone_and_may_be_so_already(network: Network) -> None:
    keep_network("Anna", network)
    forget_network("Anna")
    assert own_networks() == {}
    forget_network("Anna")


def test_where_nothing_can_be_written_a_sentence_says_so(network: Network) -> None:
    own_path().parent.write_text("in the way")
    with pytest.raises(ModelFileError, match="cannot be written"):
        keep_network("Anna", network)
    assert own_networks() == {}


def test_of_two_windows_that_give_one_name_at_once_only_one_gets_it(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    both_ask = threading.Barrier(2)

    def names_in_the_box_when_both_ask() -> list[str]:
        with contextlib.suppress(threading.BrokenBarrierError):
            both_ask.wait(timeout=0.3)  # whoever holds the name waits in vain
        return list(names_in_the_box())

    monkeypatch.setattr(own_networks_module, "names_in_the_box", names_in_the_box_when_both_ask)
    kept: list[str] = []

    def keep(reject_below: float) -> None:
        with contextlib.suppress(ModelFileError):
            keep_network("Anna", network.replace(reject_below=reject_below))
            kept.append(f"{reject_below}")

    windows = [threading.Thread(target=keep, args=(share,)) for share in (0.25, 0.5)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert len(kept) == 1
    assert kept == [f"{load_network(own_networks()['Anna']).reject_below}"]
