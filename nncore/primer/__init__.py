"""The primer's own names, as thin doors to the rest of nncore, so that what the text says can be typed and runs.

A network is here what it is in the text: a dictionary of ``W1, b1, W2, b2, …``, weights of shape (fan_in, fan_out).
Where mathematics has a better form (the mean of a loss, probabilities instead of the last z), it stands in `nncore`
under the same or its own name, and the docstring here says how the two differ.

>>> from nncore.primer import *
>>> network = init_network()
>>> forward([1.0, 0.5], network).round(4).tolist()
[0.3168, 0.6963]
>>> params = load_parameters("digit_model.npz")
>>> params["W1"].shape, params["b1"].shape
((784, 50), (50,))
"""

from nncore.functions.named_activations import (
    elu,
    identity,
    leaky_relu,
    prelu,
    relu,
    rrelu,
    sigmoid,
    softplus,
    swish,
    tanh,
)
from nncore.functions.named_losses import binary_cross_entropy, mae, smooth_l1
from nncore.functions.softmax import softmax
from nncore.learning.gradient_check import numerical_gradient
from nncore.primer.functions import cross_entropy, mse, perceptron, step
from nncore.primer.networks import forward, init_network, init_params, load_parameters, predict

__all__ = [
    "binary_cross_entropy",
    "cross_entropy",
    "elu",
    "forward",
    "identity",
    "init_network",
    "init_params",
    "leaky_relu",
    "load_parameters",
    "mae",
    "mse",
    "numerical_gradient",
    "perceptron",
    "predict",
    "prelu",
    "relu",
    "rrelu",
    "sigmoid",
    "smooth_l1",
    "softmax",
    "softplus",
    "step",
    "swish",
    "tanh",
]
