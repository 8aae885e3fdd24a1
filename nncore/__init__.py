"""Digitscope's mathematics and data, in pure numpy: it runs without a screen and imports neither Qt nor pyqtgraph.

Each room may import what stands below it::

    recipes       how the networks in the box are made, from raw digits to the card
    primer        the primer's own names: sigmoid, init_params, forward, predict …
    concepts      the primer's small worlds: perceptron, separation, numerical derivative, landscapes
    evaluation    how well a network reads: metrics, readings, robustness, earliness
    learning      gradients, optimisers, the training loop, an experiment of one's own
    models        files of networks: npz, ONNX, PyTorch's state_dict
    data          files of digits: IDX, Kaggle CSV, strokes
    network       Network, its forward pass and trace, its answer and why
    ink           strokes and pictures to the 784 pixels
    functions     activations, losses, softmax: value, derivative, formula, advice

The names below are at hand as ``nncore.Network`` or ``from nncore import Network``; each module is loaded when one of
its names is first asked for, so that ``import nncore`` itself costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nncore.concepts.perceptron import Perceptron
    from nncore.errors import DatasetError, ModelFileError, NNCoreError, ShapeError
    from nncore.functions.activations import ACTIVATIONS, Activation, activation
    from nncore.functions.losses import LOSSES, Loss, one_hot
    from nncore.ink.strokes import picture_to_pixels, to_pixels
    from nncore.learning.gradients import backpropagate, gradient_check, numerical_gradient
    from nncore.learning.training import Progress, TrainingSettings, fixed_examples, train
    from nncore.models.npz import load_network, save_network
    from nncore.network.network import ForwardTrace, LayerTrace, Network, init_network
    from nncore.network.prediction import Prediction, predict_trace

__all__ = [
    "ACTIVATIONS",
    "LOSSES",
    "Activation",
    "DatasetError",
    "ForwardTrace",
    "LayerTrace",
    "Loss",
    "ModelFileError",
    "NNCoreError",
    "Network",
    "Perceptron",
    "Prediction",
    "Progress",
    "ShapeError",
    "TrainingSettings",
    "activation",
    "backpropagate",
    "fixed_examples",
    "gradient_check",
    "init_network",
    "load_network",
    "numerical_gradient",
    "one_hot",
    "picture_to_pixels",
    "predict_trace",
    "save_network",
    "to_pixels",
    "train",
]

_NAMES_OF_MODULE = {
    "functions.activations": ("ACTIVATIONS", "Activation", "activation"),
    "errors": ("DatasetError", "ModelFileError", "NNCoreError", "ShapeError"),
    "learning.gradients": ("backpropagate", "gradient_check", "numerical_gradient"),
    "ink.strokes": ("picture_to_pixels", "to_pixels"),
    "functions.losses": ("LOSSES", "Loss", "one_hot"),
    "models.npz": ("load_network", "save_network"),
    "network.network": ("ForwardTrace", "LayerTrace", "Network", "init_network"),
    "concepts.perceptron": ("Perceptron",),
    "learning.training": ("Progress", "TrainingSettings", "fixed_examples", "train"),
    "network.prediction": ("Prediction", "predict_trace"),
}
_MODULE_OF_NAME = {name: module for module, names in _NAMES_OF_MODULE.items() for name in names}


def __getattr__(name: str) -> Any:
    """Load the module of a public name when the name is first asked for."""
    if name not in _MODULE_OF_NAME:
        raise AttributeError(f"module 'nncore' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(f"nncore.{_MODULE_OF_NAME[name]}"), name)
    return found


def __dir__() -> list[str]:
    """Name what there is, loaded or not."""
    return sorted({*globals(), *__all__})
