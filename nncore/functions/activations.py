"""The activation functions of the primer, each with its name, formula, derivative, parameters and advice, in one table.

`ACTIVATIONS` maps a key such as ``"leaky_relu"`` to an `Activation`; the same record serves the network, the files
and the screen. The formulas themselves are in `nncore.functions._formulas`.
"""

# Annotations stay text: np.random.Generator would load numpy.random, 20 ms that only training needs.
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, check_choice
from nncore.functions import _formulas as formulas
from nncore.functions.parameters import Parameter, checked_settings, settings_text

Elementwise: TypeAlias = Callable[..., FloatArray]
"""A function of arrays of float32 or float64, any shape, and of settings by name; its result has their shape."""

ElementwisePair: TypeAlias = Callable[..., tuple[FloatArray, FloatArray]]
"""One that gives value and derivative."""

_INFINITY = float("inf")


@dataclass(frozen=True, eq=False, repr=False)
class Activation:
    """One activation function with its settings; call it for the value, `derivative` for the derivative.

    Both take arrays of any shape, lists and numbers. float32 stays float32, float16 becomes float32, all else float64.

    Attributes
    ----------
    key, name : str
        The name in files and code, and the name for people.
    value_function, derivative_function : callable
        f(z, **settings) and f′(z, a, **settings) with a = f(z), of arrays of float32 or float64, any shape.
    range : tuple of float
        The infimum and supremum of f, with its present settings.
    formula, derivative_formula : str
        f(z) and f′(z) in plain text.
    used_for, beware_of : str
        A sentence each of advice.
    sample_function : callable or None
        Value and derivative as one training step draws them, (z, rng, **settings), where chance has a part (RReLU).
    range_function : callable or None
        The range for given settings, where it depends on them.
    joint_function : callable or None
        Value and derivative at once, (z, **settings), where they share work.
    learned_derivative_function : callable or None
        ∂f/∂α, (z, **settings), of the parameter α that training changes, if there is one (PReLU).
    parameters : mapping of str to Parameter
        What can be set; most functions have nothing to set.
    settings : mapping of str to float
        The chosen values, one for each of `parameters`.

    Raises
    ------
    NNCoreError
        If there is no parameter of a setting's name, the value is not finite (or not above 0 where the formula
        divides by it), or the smallest value, ``low``, is above the largest, ``high``; or if a parameter is learned
        and its derivative is not given.

    Examples
    --------
    >>> import numpy as np
    >>> leaky = ACTIVATIONS["leaky_relu"].with_settings(alpha=0.1)
    >>> leaky(np.array([-2.0, 3.0])).tolist()
    [-0.2, 3.0]
    >>> leaky.derivative(np.array([-2.0, 3.0])).tolist()
    [0.1, 1.0]

    One of one's own works in any network; a file names it by its key alone, and is read where the table has that key.

    >>> sine = Activation("sine", "Sine", np.sin, lambda z, a: np.cos(z))
    >>> sine.derivative([0.0, np.pi]).tolist()
    [1.0, -1.0]
    """

    key: str
    name: str
    value_function: Elementwise
    derivative_function: Elementwise
    range: tuple[float, float] = (-_INFINITY, _INFINITY)
    formula: str = ""
    derivative_formula: str = ""
    used_for: str = ""
    beware_of: str = ""
    sample_function: ElementwisePair | None = None
    range_function: Callable[..., tuple[float, float]] | None = None
    joint_function: ElementwisePair | None = None
    learned_derivative_function: Elementwise | None = None
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    settings: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Fill the settings that were not given with the parameters' defaults, and fit the range to them."""
        chosen = checked_settings(self.name, self.parameters, self.settings)
        object.__setattr__(self, "settings", chosen)
        if {"low", "high"} <= chosen.keys() and chosen["low"] > chosen["high"]:
            raise NNCoreError(
                f"{self.name} needs 'low' to be at most 'high', but they are {chosen['low']:g} and {chosen['high']:g}; "
                "set both, the smaller one as 'low'."
            )
        if (self.learned is None) != (self.learned_derivative_function is None):
            raise NNCoreError(
                f"{self.name} needs a learned parameter and `learned_derivative_function`, or neither: training "
                "changes the one by the other."
            )
        if self.range_function is not None:
            object.__setattr__(self, "range", self.range_function(**self.settings))

    def __repr__(self) -> str:
        """Return the call that gives this function: activation('leaky_relu', alpha=0.1)."""
        return f"activation({settings_text(self.key, self.parameters, self.settings)})"

    def __call__(self, z: npt.ArrayLike) -> FloatArray:
        """Return f(z), elementwise.

        Parameters
        ----------
        z : array_like of any shape

        Returns
        -------
        array of float32 or float64, in the shape of `z`
        """
        return self.of_floats(as_floats(z))

    @cached_property
    def of_floats(self) -> Callable[[FloatArray], FloatArray]:
        """The function with its settings, for float32 and float64 alone: a network calls it, past the door's check."""
        return partial(self.value_function, **self.settings) if self.settings else self.value_function

    def derivative(self, z: npt.ArrayLike, a: FloatArray | None = None) -> FloatArray:
        """Return f′(z), elementwise.

        Parameters
        ----------
        z : array_like of any shape
        a : array, in the shape of `z`, optional
            f(z), if it is at hand: it saves the work.

        Returns
        -------
        array of float32 or float64, in the shape of `z`
        """
        z = as_floats(z)
        return self.derivative_function(z, self(z) if a is None else a, **self.settings)

    def for_training(self, z: FloatArray, rng: np.random.Generator | None) -> tuple[FloatArray, FloatArray]:
        """Return value and derivative as a training step uses them: RReLU draws its slopes from `rng`, if any.

        Parameters
        ----------
        z : array of float32 or float64, of any shape
        rng : numpy.random.Generator or None

        Returns
        -------
        value, derivative : array, in the shape and dtype of `z`
        """
        if self.sample_function is not None and rng is not None:
            return self.sample_function(z, rng, **self.settings)
        if self.joint_function is not None:
            return self.joint_function(z, **self.settings)
        a = self.value_function(z, **self.settings)
        return a, self.derivative_function(z, a, **self.settings)

    def learned_derivative(self, z: FloatArray) -> FloatArray:
        """Return ∂f/∂α for the parameter α that training changes, elementwise.

        Parameters
        ----------
        z : array of float32 or float64, of any shape

        Returns
        -------
        array, in the shape and dtype of `z`

        Raises
        ------
        NNCoreError
            If training changes nothing of it.
        """
        if self.learned_derivative_function is None:
            raise NNCoreError(f"{self.name} has no parameter that training changes; PReLU has one.")
        return self.learned_derivative_function(z, **self.settings)

    def with_settings(self, **settings: float) -> Activation:
        """Return this function with other values of its parameters.

        Parameters
        ----------
        **settings : float
            By the names of `parameters`; those not named stay.

        Returns
        -------
        Activation

        Raises
        ------
        NNCoreError
            As for the class.
        """
        return replace(self, settings={**self.settings, **settings})

    @cached_property
    def learned(self) -> str | None:
        """The parameter that training changes, if there is one."""
        return next((name for name, parameter in self.parameters.items() if parameter.is_learned), None)


def activation(key: str, **settings: float) -> Activation:
    """Return the activation function of a key, with these settings.

    Parameters
    ----------
    key : str
        One of `ACTIVATIONS`: "relu", "tanh", …
    **settings : float
        Values of its parameters, such as ``alpha=0.1``; the others keep their defaults.

    Returns
    -------
    Activation

    Raises
    ------
    NNCoreError
        If the table has no such key, or the function no such parameter.
    """
    check_choice("activation", key, ACTIVATIONS)
    return ACTIVATIONS[key].with_settings(**settings)


def _leaky_range(alpha: float) -> tuple[float, float]:
    """Return the range of leaky ReLU: with α = 0 it is ReLU, and what falls below 0 turns up with an α below 0."""
    return (-_INFINITY if alpha > 0.0 else 0.0), _INFINITY


# The lowest values of three functions that turn back, to the last digits, and where they are.
_SWISH_LOWEST = -0.2784645427610738  # of z σ(z), at z = −1.2785; of z σ(β z) it is that over β
_GELU_LOWEST = -0.16997120747990369  # at z = −0.7518
_MISH_LOWEST = -0.3088434130172504  # at z = −1.1924

_TABLE = (
    Activation(
        "step", "Binary step", formulas.step, formulas.step_derivative, (0.0, 1.0),
        "1 if z > 0, else 0", "0",
        "the perceptron's yes or no, and to see why learning needs derivatives.",
        "its derivative is 0 everywhere, so gradient descent learns nothing through it; and at z = 0 there are two "
        "conventions: 0, as the perceptron's f has it and this one, and 1, as the primer's step(x).",
    ),
    Activation(
        "identity", "Identity", formulas.identity, formulas.identity_derivative, (-_INFINITY, _INFINITY),
        "z", "1",
        "the output of a regression.",
        "layers of it collapse into a single linear map, however many there are.",
    ),
    Activation(
        "sigmoid", "Sigmoid", formulas.sigmoid, formulas.sigmoid_derivative, (0.0, 1.0),
        "1 / (1 + e^−z)", "a · (1 − a)",
        "a probability of yes at the output, and gates that open and close.",
        "its derivative is at most 1/4 and vanishes for large |z|, so deep layers learn slowly.",
    ),
    Activation(
        "tanh", "Tanh", formulas.tanh, formulas.tanh_derivative, (-1.0, 1.0),
        "(e^z − e^−z) / (e^z + e^−z)", "1 − a²",
        "hidden layers whose outputs should be centred on 0.",
        "it saturates on both sides, like the sigmoid, though its derivative reaches 1.",
    ),
    Activation(
        "relu", "ReLU", formulas.relu, formulas.relu_derivative, (0.0, _INFINITY),
        "max(0, z)", "1 if z > 0, else 0",
        "hidden layers of almost any network; the usual first choice.",
        "a neuron that is negative for every input is dead: its derivative is 0 and it never learns again.",
    ),
    Activation(
        "leaky_relu", "Leaky ReLU", formulas.leaky_relu, formulas.leaky_relu_derivative, (-_INFINITY, _INFINITY),
        "z if z > 0, else α · z", "1 if z > 0, else α",
        "hidden layers in which ReLU lets too many neurons die.",
        "α is one more number to choose; near 1 the function is almost linear.",
        range_function=_leaky_range,
        parameters={"alpha": Parameter("α", 0.01, 0.0, 1.0, "Slope for negative z.")},
    ),
    Activation(
        "prelu", "PReLU", formulas.leaky_relu, formulas.leaky_relu_derivative, (-_INFINITY, _INFINITY),
        "z if z > 0, else α · z, with α learned", "1 if z > 0, else α",
        "large data sets, where the slope on the left can be learned with the weights.",
        "on little data the learned α is one more way to fit the noise.",
        range_function=_leaky_range,
        learned_derivative_function=formulas.leaky_relu_by_alpha,
        parameters={"alpha": Parameter("α", 0.25, 0.0, 1.0, "Slope for negative z; training changes it.", True)},
    ),
    Activation(
        "rrelu", "RReLU", formulas.rrelu, formulas.rrelu_derivative, (-_INFINITY, _INFINITY),
        "z if z > 0, else α · z, with α drawn from [l, u] in training, (l + u) / 2 after it", "1 if z > 0, else α",
        "small data sets, where random slopes keep a network from learning by heart.",
        "training is noisier, and the network that is used is not quite the one that was trained.",
        sample_function=formulas.rrelu_sample,
        range_function=lambda low, high: _leaky_range(0.5 * (low + high)),
        parameters={
            "low": Parameter("l", 1.0 / 8.0, 0.0, 1.0, "Smallest slope drawn for negative z."),
            "high": Parameter("u", 1.0 / 3.0, 0.0, 1.0, "Largest slope drawn for negative z."),
        },
    ),
    Activation(
        "elu", "ELU", formulas.elu, formulas.elu_derivative, (-1.0, _INFINITY),
        "z if z > 0, else α · (e^z − 1)", "1 if z > 0, else a + α",
        "hidden layers that should give a mean near 0 and stay smooth on the left.",
        "it saturates at −α and costs an exponential.",
        range_function=lambda alpha: (min(0.0, -alpha), _INFINITY),
        parameters={"alpha": Parameter("α", 1.0, 0.1, 3.0, "The value it approaches on the left is −α.")},
    ),
    Activation(
        "selu", "SELU", formulas.selu, formulas.selu_derivative,
        (-formulas.SELU_SCALE * formulas.SELU_ALPHA, _INFINITY),
        "λ · ELU(z, α) with λ = 1.0507, α = 1.6733", "λ if z > 0, else a + λ · α",
        "deep plain networks that should keep mean 0 and variance 1 by themselves.",
        "the promise holds only with weights of variance 1 / fan-in and inputs of mean 0 and variance 1.",
    ),
    Activation(
        "swish", "Swish (SiLU)", formulas.swish, formulas.swish_derivative, (_SWISH_LOWEST, _INFINITY),
        "z · σ(β · z)", "β · a + σ(β · z) · (1 − β · a)",
        "deep networks, where its smoothness often gains a little over ReLU.",
        "it is not monotone: near z = −1.28 / β it turns back, and it costs an exponential.",
        range_function=lambda beta: (_SWISH_LOWEST / beta, _INFINITY),
        joint_function=formulas.swish_with_derivative,
        parameters={
            "beta": Parameter("β", 1.0, 0.1, 5.0, "Sharpness: small is near linear, large is ReLU.", is_positive=True),
        },
    ),
    Activation(
        "softplus", "Softplus", formulas.softplus, formulas.softplus_derivative, (0.0, _INFINITY),
        "ln(1 + e^(β · z)) / β", "σ(β · z)",
        "outputs that must be positive, such as a variance; a smooth ReLU.",
        "it is never 0, so no neuron is ever inactive, and it costs a logarithm and an exponential.",
        parameters={"beta": Parameter("β", 1.0, 0.2, 5.0, "Sharpness of the bend: large is ReLU.", is_positive=True)},
    ),
    Activation(
        "gelu", "GELU", formulas.gelu, formulas.gelu_derivative, (_GELU_LOWEST, _INFINITY),
        "z · Φ(z), Φ the cumulative normal distribution", "Φ(z) + z · φ(z)",
        "transformers, and wherever a smooth ReLU is wanted.",
        "it is not monotone (smallest at z = −0.75) and the dearest function here.",
        joint_function=formulas.gelu_with_derivative,
    ),
    Activation(
        "mish", "Mish", formulas.mish, formulas.mish_derivative, (_MISH_LOWEST, _INFINITY),
        "z · tanh(ln(1 + e^z))", "t + z · (1 − t²) · σ(z), t = tanh(ln(1 + e^z))",
        "image networks, as a smoother Swish.",
        "it takes three transcendental functions for a small gain.",
        joint_function=formulas.mish_with_derivative,
    ),
    Activation(
        "softsign", "Softsign", formulas.softsign, formulas.softsign_derivative, (-1.0, 1.0),
        "z / (1 + |z|)", "1 / (1 + |z|)²",
        "a tanh without exponentials, which saturates more gently.",
        "its derivative falls quickly on both sides of 0, so learning is slow far from it.",
    ),
    Activation(
        "hard_sigmoid", "Hard sigmoid", formulas.hard_sigmoid, formulas.hard_sigmoid_derivative, (0.0, 1.0),
        "min(1, max(0, z / 6 + 1/2))", "1/6 if |z| < 3, else 0",
        "gates on small devices.",
        "beyond |z| = 3 its derivative is exactly 0, and the neuron cannot come back.",
    ),
    Activation(
        "hard_tanh", "Hard tanh", formulas.hard_tanh, formulas.hard_tanh_derivative, (-1.0, 1.0),
        "min(1, max(−1, z))", "1 if |z| < 1, else 0",
        "a cheap tanh, and networks with few bits.",
        "beyond |z| = 1 its derivative is exactly 0, and the neuron cannot come back.",
    ),
    Activation(
        "hard_swish", "Hard swish", formulas.hard_swish, formulas.hard_swish_derivative, (-0.375, _INFINITY),
        "z · min(1, max(0, z / 6 + 1/2))", "z / 3 + 1/2 if |z| < 3, else 0 or 1",
        "networks on telephones, as a cheap Swish.",
        "left of −3 its derivative is exactly 0, and at ±3 the derivative jumps.",
    ),
)  # fmt: skip

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""All activation functions by key, in the order of the primer."""
