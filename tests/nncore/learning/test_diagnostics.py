"""What went wrong in a training is said in sentences, and nothing where all is well."""

import numpy as np

from nncore.functions.activations import ACTIVATIONS
from nncore.learning.diagnostics import Diagnostics, complaints, dead_shares, diagnose
from nncore.learning.training import Scores
from nncore.network.network import Network


def network_of(bias: float) -> Network:
    """Return a network of two ReLUs and two outputs."""
    return Network(([[1, 1]], [[1, 0], [0, 1]]), ([bias, 0.0], [0, 0]), (ACTIVATIONS["relu"],))


def test_dead_neurons_are_those_that_no_input_moves() -> None:
    inputs = [[0.25], [1.0]]
    assert dead_shares(network_of(0.0), inputs) == (0.0,)
    assert dead_shares(network_of(-5.0), inputs) == (0.5,)


def test_a_network_is_measured_on_lists() -> None:
    found = diagnose(network_of(-5.0), ([[1.0]], [[0, 1]]), None)
    assert found.training.accuracy == 1.0
    assert found.validation is None
    assert found.dead == (0.5,)


def test_dead_layers_are_told_with_their_number() -> None:
    sentences = complaints(Diagnostics(Scores(0.5, 0.9), None, (0.49, 0.5)), 0.1)
    assert sentences == (
        "Hidden layer 2: 50 % of its neurons are dead, the same for every digit; "
        "a smaller learning rate keeps them alive.",
    )


def test_a_loss_worse_than_guessing_names_the_learning_rate() -> None:
    for loss in (float(np.log(10.0)) + 0.01, float("nan"), float("inf")):
        (sentence,) = complaints(Diagnostics(Scores(loss, 0.1), None, (0.0,)), 5.0)
        assert sentence.endswith("is worse than guessing, which is 2.3; take a smaller learning rate than 5.")


def test_where_all_is_well_nothing_is_said() -> None:
    assert complaints(Diagnostics(Scores(2.3, 0.9), None, (0.1,)), 5.0) == ()
