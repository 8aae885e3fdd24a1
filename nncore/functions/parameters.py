"""What can be set of an activation function or a loss, and the check of what was set."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Real
from types import MappingProxyType

from nncore.errors import NNCoreError, shown


@dataclass(frozen=True)
class Parameter:
    """A number that shapes a function, with the limits a slider for it should have.

    Attributes
    ----------
    symbol : str
        How formulas write it: α, β, …
    default, low, high : float
        Its usual value and the limits, both included.
    meaning : str
        One sentence for the person who moves it.
    is_learned : bool
        Whether training changes it (PReLU).
    is_positive : bool
        Whether the formula divides by it, so that only numbers above 0 make sense.
    """

    symbol: str
    default: float
    low: float
    high: float
    meaning: str
    is_learned: bool = False
    is_positive: bool = False


def checked_settings(
    owner: str, parameters: Mapping[str, Parameter], settings: Mapping[str, float]
) -> Mapping[str, float]:
    """Return a value for each parameter: the chosen one, or the default.

    Parameters
    ----------
    owner : str
        The function's name, for the sentence of an error.
    parameters : mapping of str to Parameter
    settings : mapping of str to float
        The chosen values.

    Returns
    -------
    mapping of str to float, closed to changes

    Raises
    ------
    NNCoreError
        If there is no such parameter, or the value is not finite, or not above 0 where it has to be.
    """
    for name, value in settings.items():
        if name not in parameters:
            raise NNCoreError(f"{owner} has no parameter '{name}'; it has: {', '.join(parameters) or 'none'}.")
        if not isinstance(value, Real) or not math.isfinite(value):
            raise NNCoreError(f"{owner} needs a finite number for '{name}', not {shown(value)}.")
        if parameters[name].is_positive and value <= 0.0:
            raise NNCoreError(f"{owner} needs a number above 0 for '{name}', not {value:g}.")
    # Plain floats: a float64 scalar would turn float32 arrays into float64 ones.
    chosen = {name: float(settings.get(name, parameter.default)) for name, parameter in parameters.items()}
    return MappingProxyType(chosen)


def settings_text(key: str, parameters: Mapping[str, Parameter], settings: Mapping[str, float]) -> str:
    """Return how a function is asked for: its key, and what differs from the defaults.

    Parameters
    ----------
    key : str
    parameters : mapping of str to Parameter
    settings : mapping of str to float

    Returns
    -------
    str
    """
    changed = (f", {name}={value:g}" for name, value in settings.items() if value != parameters[name].default)
    return f"'{key}'{''.join(changed)}"
