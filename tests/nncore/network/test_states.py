"""States tell the truth about each curve: on a flat end, asleep, or awake."""

import numpy as np
import pytest

from nncore.functions.activations import ACTIVATIONS, activation
from nncore.network.initialisation import init_network
from nncore.network.network import LayerTrace
from nncore.network.states import NeuronState, neuron_states

ACTIVE, INACTIVE, SATURATED = NeuronState.ACTIVE, NeuronState.INACTIVE, NeuronState.SATURATED


def states(key: str, *z: float, bound: float = 0.02, **settings: float) -> list[int]:
    function = activation(key, **settings)
    return neuron_states(LayerTrace(np.array(z), function(np.array(z)), function), bound).tolist()


@pytest.mark.parametrize(
    ("key", "z", "expected"),
    [
        ("step", (-1.0, 0.0, 1.0), [INACTIVE, INACTIVE, SATURATED]),
        ("identity", (-1e4, 0.0, 1e4), [ACTIVE] * 3),
        ("sigmoid", (-5.0, -3.4, 0.0, 3.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE, SATURATED]),
        ("tanh", (-3.0, -1.0, 0.0, 1.0, 3.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE, SATURATED]),
        ("relu", (-1.0, 0.0, 1e-9, 50.0), [INACTIVE, INACTIVE, ACTIVE, ACTIVE]),
        ("leaky_relu", (-1e4, -1.0, 0.0, 1.0), [ACTIVE] * 4),
        ("prelu", (-1.0, 1.0), [ACTIVE] * 2),
        ("rrelu", (-1.0, 1.0), [ACTIVE] * 2),
        ("elu", (-10.0, -1.0, 1.0), [SATURATED, ACTIVE, ACTIVE]),
        ("selu", (-10.0, -1.0, 1.0), [SATURATED, ACTIVE, ACTIVE]),
        ("swish", (-8.0, -1.2784645, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("softplus", (-5.0, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE]),
        ("gelu", (-100.0, -4.0, -0.7517916, 0.0, 5.0), [INACTIVE, SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("mish", (-9.0, -1.1924312, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("softsign", (-10.0, 0.0, 10.0), [SATURATED, ACTIVE, SATURATED]),
        ("hard_sigmoid", (-4.0, -3.0, 0.0, 3.0, 4.0), [INACTIVE, INACTIVE, ACTIVE, SATURATED, SATURATED]),
        ("hard_tanh", (-2.0, 0.0, 2.0), [SATURATED, ACTIVE, SATURATED]),
        ("hard_swish", (-4.0, -3.0, -1.5, 0.0, 4.0), [INACTIVE, INACTIVE, ACTIVE, ACTIVE, ACTIVE]),
    ],
)
def test_states_of_every_activation(key: str, z: tuple[float, ...], expected: list[int]) -> None:
    assert states(key, *z) == expected
    function, narrow = ACTIVATIONS[key], np.array(z, np.float32)
    assert neuron_states(LayerTrace(narrow, function(narrow), function)).tolist() == expected


def test_states_follow_the_parameter_and_the_bound() -> None:
    assert states("leaky_relu", -1.0, alpha=0.0) == [INACTIVE]
    assert states("leaky_relu", -1.0, alpha=0.001) == [ACTIVE]
    assert states("sigmoid", 3.0, bound=0.05) == [SATURATED]
    assert states("sigmoid", 5.0, bound=0.001) == [ACTIVE]
    assert states("softsign", 1.0, bound=0.25) == [ACTIVE]  # its derivative is 1/4, and not under the bound


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_one_flat_stretch_at_most_on_each_side(key: str) -> None:
    found = np.array(states(key, *np.linspace(-60.0, 60.0, 4001))) == ACTIVE
    assert np.abs(np.diff(found.astype(int))).sum() <= 2


def test_states_keep_the_shape() -> None:
    trace = init_network((6, 5, 3), (ACTIVATIONS["relu"],), rng=np.random.default_rng(0)).forward(np.ones((4, 6)))
    assert neuron_states(trace.hidden[0]).shape == (4, 5)


def test_states_can_be_counted_by_their_numbers() -> None:
    found = states("hard_sigmoid", -4.0, 0.0, 1.0, 4.0, -5.0, 2.0)
    assert np.bincount(found, minlength=len(NeuronState)).tolist() == [3, 2, 1]  # active, inactive, saturated
