"""Digitscope's mathematics and data, in pure numpy: it runs without a screen and imports neither Qt nor pyqtgraph.

Each room may import what stands below it::

    recipes       how the networks in the box are made, from raw digits to the card
    primer        the primer's own names: sigmoid, init_params, forward, predict …
    concepts      the primer's small worlds: perceptron, separation, numerical derivative, landscapes, playground
    evaluation    how well a network reads: metrics, calibration, rejection, predictions, robustness
    explanations  why a network says what it says: links, attributions, one neuron, what happens without it
    learning      gradients, optimisers, the training loop, an experiment of one's own
    models        files of networks: npz, ONNX, PyTorch's state_dict
    data          files of digits: IDX, tables, arrays, strokes
    network       Network, its forward pass and trace, its answer
    ink           strokes and pictures to the 784 pixels
    functions     activations, losses, softmax: value, derivative, formula, advice
    files         what a file is, by its content, and how much memory it may ask for

The names of the table below are at hand as ``nncore.Network`` or ``from nncore import Network``; each module is loaded
when one of its names is first asked for, so that ``import nncore`` itself costs nothing.

>>> import nncore
>>> nncore.relu([-1, 2]).tolist()
[0.0, 2.0]
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # for editors and type checkers, which cannot follow the table; a test holds the two together
    from nncore.concepts.perceptron import Perceptron
    from nncore.data.datasets import Dataset, load_dataset
    from nncore.errors import DatasetError, DivergedError, ModelFileError, NNCoreError, ShapeError
    from nncore.evaluation.predictions import Predictions, evaluate
    from nncore.explanations.integrated import integrated_gradients
    from nncore.functions.activations import ACTIVATIONS, Activation, activation
    from nncore.functions.losses import LOSSES, Loss
    from nncore.functions.named_activations import (
        elu,
        gelu,
        hard_sigmoid,
        hard_swish,
        hard_tanh,
        identity,
        leaky_relu,
        mish,
        prelu,
        relu,
        rrelu,
        selu,
        sigmoid,
        softplus,
        softsign,
        step,
        swish,
        tanh,
    )
    from nncore.functions.named_losses import binary_cross_entropy, cross_entropy, huber, mae, mse, smooth_l1
    from nncore.functions.softmax import entropy, log_softmax, softmax, softmax_jacobian
    from nncore.functions.targets import one_hot, smooth_labels
    from nncore.ink.placement import picture_to_pixels
    from nncore.ink.strokes import to_pixels
    from nncore.learning.gradient_check import gradient_check, numerical_gradient
    from nncore.learning.gradients import backpropagate
    from nncore.learning.settings import TrainingSettings
    from nncore.learning.training import Progress, fixed_examples, train
    from nncore.models.any_file import load_any_network
    from nncore.models.npz import load_network, save_network
    from nncore.models.onnx.export import export_onnx
    from nncore.network.initialisation import init_network
    from nncore.network.network import ForwardTrace, LayerTrace, Network
    from nncore.network.prediction import Prediction, predict_trace

_NAMES_OF_MODULE = {
    "concepts.perceptron": "Perceptron",
    "data.datasets": "Dataset load_dataset",
    "errors": "DatasetError DivergedError ModelFileError NNCoreError ShapeError",
    "evaluation.predictions": "Predictions evaluate",
    "explanations.integrated": "integrated_gradients",
    "functions.activations": "ACTIVATIONS Activation activation",
    "functions.losses": "LOSSES Loss",
    "functions.named_activations": (
        "elu gelu hard_sigmoid hard_swish hard_tanh identity leaky_relu mish prelu relu rrelu selu sigmoid softplus "
        "softsign step swish tanh"
    ),
    "functions.named_losses": "binary_cross_entropy cross_entropy huber mae mse smooth_l1",
    "functions.softmax": "entropy log_softmax softmax softmax_jacobian",
    "functions.targets": "one_hot smooth_labels",
    "ink.placement": "picture_to_pixels",
    "ink.strokes": "to_pixels",
    "learning.gradient_check": "gradient_check numerical_gradient",
    "learning.gradients": "backpropagate",
    "learning.settings": "TrainingSettings",
    "learning.training": "Progress fixed_examples train",
    "models.any_file": "load_any_network",
    "models.npz": "load_network save_network",
    "models.onnx.export": "export_onnx",
    "network.initialisation": "init_network",
    "network.network": "ForwardTrace LayerTrace Network",
    "network.prediction": "Prediction predict_trace",
}
_MODULE_OF_NAME = {name: module for module, names in _NAMES_OF_MODULE.items() for name in names.split()}

__all__ = sorted(_MODULE_OF_NAME)


def __getattr__(name: str) -> Any:
    """Load the module of a public name when the name is first asked for."""
    if name not in _MODULE_OF_NAME:
        # With both, Python asks whether one of `__dir__` was meant.
        raise AttributeError(f"module 'nncore' has no attribute '{name}'", name=name, obj=sys.modules[__name__])
    found = globals()[name] = getattr(import_module(f"nncore.{_MODULE_OF_NAME[name]}"), name)
    return found


def __dir__() -> list[str]:
    """Name what there is, loaded or not."""
    return sorted({*globals(), *__all__})
