"""What a file does not say is told, can be said by a person, and is then no assumption any more."""

from pathlib import Path

import numpy as np
import pytest

from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.models.any_file import load_any_network
from nncore.models.assumptions import assumed, assumption_sentence, input_scale, with_choices
from nncore.network.network import Network

WEIGHTS = ([[1.0, -2.0], [0.5, 1.0]], [[1.0], [-1.0]])
BIASES = ([0.1, -0.2], [0.3])


def network(**found: str) -> Network:
    """Return a network 2-2-1 of a file that left these things open."""
    card = {"name": "theirs"} | ({"assumed": found} if found else {})
    return Network(WEIGHTS, BIASES, (ACTIVATIONS["relu"],), output="identity", card=card)


def test_the_sentence_names_all_that_was_assumed_in_peoples_words() -> None:
    found = network(activation="relu", input_scale="0-1", output="softmax", order="layers in the order a, b")
    assert assumption_sentence(found) == (
        "the file does not say it, so it is taken for a network with ReLU in the hidden layers, pixels of the scale "
        "0-1, softmax at the output, layers in the order a, b"
    )
    assert assumption_sentence(network(activation="Thing")).endswith("with Thing in the hidden layers")
    assert assumption_sentence(network()) == ""


def test_a_card_that_anybody_may_have_written_says_nothing() -> None:
    assert assumed(network().replace(card={"assumed": ["relu"]})) == {}


@pytest.mark.parametrize(
    ("activation", "scale", "left_open"),
    [("tanh", None, {"input_scale"}), (None, "0-255", {"activation"}), ("tanh", "0-255", set())],
)
def test_choices_are_taken_with_the_file(
    tmp_path: Path, activation: str | None, scale: str | None, left_open: set[str]
) -> None:
    np.savez(tmp_path / "m.npz", W1=WEIGHTS[0], b1=BIASES[0], W2=WEIGHTS[1], b2=BIASES[1])
    as_it_lies = load_any_network(tmp_path / "m.npz")
    chosen = load_any_network(tmp_path / "m.npz", activation, scale)
    assert set(assumed(as_it_lies)) - set(assumed(chosen)) == {"activation", "input_scale"} - left_open
    assert chosen.activations[0].key == (activation or as_it_lies.activations[0].key)


def test_what_is_chosen_is_no_longer_assumed() -> None:
    left_open = network(activation="relu", input_scale="0-1")
    chosen = with_choices(left_open, "tanh")
    assert [each.key for each in chosen.activations] == ["tanh"]
    assert assumed(chosen) == {"input_scale": "0-1"}
    both = with_choices(chosen, None, "0-255")
    assert "assumed" not in both.card
    assert both.card["name"] == "theirs"


@pytest.mark.parametrize(
    ("name", "as_trained"),
    [("0-1", lambda x: x), ("0-255", lambda x: 255 * x), ("1-0", lambda x: 1 - x), ("0.5,0.25", lambda x: 4 * x - 2)],
)
def test_a_scale_is_folded_into_the_first_layer(name: str, as_trained) -> None:
    x = np.array([[0.0, 1.0], [0.25, 0.5]])
    folded = with_choices(network(input_scale="0-1"), scale_name=name)
    np.testing.assert_allclose(folded.logits(x), network().logits(as_trained(x)), atol=1e-12)


def test_a_file_that_names_its_activations_is_not_talked_out_of_them() -> None:
    with pytest.raises(NNCoreError, match="names its activations itself"):
        with_choices(network(input_scale="0-1"), "tanh")


@pytest.mark.parametrize("name", ["", "0.5", "0.5,0", "0.5,0.5,0.5", "nan,1", "1,inf", "dark"])
def test_what_is_no_scale_is_one_sentence(name: str) -> None:
    with pytest.raises(NNCoreError, match="There is no input scale"):
        input_scale(name)
