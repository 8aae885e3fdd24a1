"""What is no input at all is answered in a sentence, by every explanation that takes one."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from nncore.errors import NNCoreError
from nncore.explanations.integrated import integrated_gradients
from nncore.explanations.learning_step import loss_gradient
from nncore.explanations.neighbours import nearest, places_in_layer, principal_plane
from nncore.explanations.neuron import layer_selectivity
from nncore.explanations.occlusion import covered, occlusion
from nncore.explanations.smallest_change import smallest_change
from nncore.functions.activations import activation
from nncore.in_steps import result_of
from nncore.network.initialisation import init_network

NETWORK = init_network((4, 3, 10), (activation("relu"),), rng=np.random.default_rng(0))

TAKE_INPUTS: dict[str, Callable[[Any], object]] = {
    "integrated_gradients": lambda inputs: integrated_gradients(NETWORK, inputs, 0),
    "loss_gradient": lambda inputs: loss_gradient(NETWORK, inputs, 0),
    "occlusion": lambda inputs: occlusion(NETWORK, inputs, 0, patch=1),
    "covered": lambda inputs: covered(inputs, 0, 0),
    "smallest_change": lambda inputs: smallest_change(NETWORK, inputs),
    "places_in_layer": lambda inputs: result_of(places_in_layer(NETWORK, 1, inputs)),
    "principal_plane": lambda inputs: result_of(principal_plane(inputs)),
    "nearest": lambda inputs: nearest(inputs, [0.0], 1),
    "layer_selectivity": lambda inputs: result_of(layer_selectivity(NETWORK, 1, inputs, [0])),
}


@pytest.mark.parametrize("take", TAKE_INPUTS.values(), ids=TAKE_INPUTS.keys())
@pytest.mark.parametrize("inputs", ["seven", None, [[1.0, 2.0], [3.0]], [["a"]], [1.0 + 2.0j]], ids=str)
def test_what_is_no_input_is_refused_in_a_sentence(take: Callable[[Any], object], inputs: object) -> None:
    with pytest.raises(NNCoreError):
        take(inputs)
