"""Digitscope's mathematics and data, in pure numpy: it runs without a screen and imports neither Qt nor pyqtgraph.

::

    the functions     activations   every activation with slope, formula, advice: the table ACTIVATIONS
                      losses        every loss likewise: LOSSES
                      softmax       softmax, its logarithm and Jacobian
    the network       network       Network, its forward pass and trace; fresh weights
                      verdict       what the network says about one drawing
                      explain       contributions, saliency, what a neuron looks for
                      perceptron    the single neuron, the gates, XOR
    learning          gradients     back-propagation, numerical gradients, the check of one against the other
                      optimizers    SGD, momentum, Adam
                      training      train(), a generator of reports; experiment: all that a person can set
                      recipes       the network in the box, from sources to card
    the data          ink           strokes and pictures to the 784 pixels
                      datasets      Kaggle CSV, IDX, stroke files
                      model_file    networks as npz; onnx_export, onnx_import, state_dict: others' files
    judging           metrics       accuracy, calibration, refusal; readings, robustness, earliness beside it
    the primer        primer        the text's own names: sigmoid, init_params, forward, predict …

The names below are at hand as ``nncore.Network`` or ``from nncore import Network``; each module is loaded when one of
its names is first asked for, so that ``import nncore`` itself costs nothing. The function `nncore.softmax.softmax`
bears its module's name and is therefore imported from there, or from `nncore.primer`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nncore.activations import ACTIVATIONS, Activation, activation
    from nncore.errors import DatasetError, ModelFileError, NNCoreError, ShapeError
    from nncore.gradients import backpropagate, gradient_check, numerical_gradient
    from nncore.ink import picture_to_pixels, to_pixels
    from nncore.losses import LOSSES, Loss, one_hot
    from nncore.model_file import load_network, save_network
    from nncore.network import ForwardTrace, LayerTrace, Network, init_network
    from nncore.perceptron import Perceptron
    from nncore.training import Progress, TrainingSettings, fixed_examples, train
    from nncore.verdict import Verdict, judge

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
    "Progress",
    "ShapeError",
    "TrainingSettings",
    "Verdict",
    "activation",
    "backpropagate",
    "fixed_examples",
    "gradient_check",
    "init_network",
    "judge",
    "load_network",
    "numerical_gradient",
    "one_hot",
    "picture_to_pixels",
    "save_network",
    "to_pixels",
    "train",
]

_NAMES_OF_MODULE = {
    "activations": ("ACTIVATIONS", "Activation", "activation"),
    "errors": ("DatasetError", "ModelFileError", "NNCoreError", "ShapeError"),
    "gradients": ("backpropagate", "gradient_check", "numerical_gradient"),
    "ink": ("picture_to_pixels", "to_pixels"),
    "losses": ("LOSSES", "Loss", "one_hot"),
    "model_file": ("load_network", "save_network"),
    "network": ("ForwardTrace", "LayerTrace", "Network", "init_network"),
    "perceptron": ("Perceptron",),
    "training": ("Progress", "TrainingSettings", "fixed_examples", "train"),
    "verdict": ("Verdict", "judge"),
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
