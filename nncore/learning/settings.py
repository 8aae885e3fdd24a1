"""How to train: every setting of a run, checked, and the learning rate that its schedule gives each step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

import numpy as np

from nncore.errors import NNCoreError, check_choice
from nncore.learning.muon import NETWORK_OPTIMIZERS, NetworkOptimizerName

Schedule: TypeAlias = Literal["constant", "cosine"]

SCHEDULES: tuple[Schedule, ...] = ("constant", "cosine")

RANGES: Mapping[str, tuple[float, float]] = MappingProxyType({
    "epochs": (1, 100_000), "batch_size": (1, 1_000_000), "learning_rate": (1e-9, 1e3), "weight_decay": (0, 1e3),
    "dropout": (0, 0.95), "label_smoothing": (0, 0.99), "averaging": (0, 0.999999), "seed": (0, 2**63 - 1),
})  # fmt: skip
"""The least and the greatest value of each setting that is a number."""

WHOLE = "epochs", "batch_size", "seed"
"""Those of them that are whole numbers."""


@dataclass(frozen=True)
class TrainingSettings:
    """How to train.

    Attributes
    ----------
    epochs : int
        1 to 100,000.
    batch_size : int
        1 to 1,000,000.
    learning_rate : float
        Where it starts, 1e-9 to 1000.
    schedule : {"constant", "cosine"}
        Whether it stays or falls to 0 along half a cosine (Loshchilov and Hutter 2017).
    optimizer : {"sgd", "momentum", "adam", "muon"}
    weight_decay : float
        Share of the weights taken off at each step, times the learning rate, 0 to 1000; biases are left alone
        (Loshchilov and Hutter 2019).
    dropout : float
        Share of hidden neurons silenced at each step, 0 to 0.95 (Srivastava et al. 2014).
    label_smoothing : float
        Share of the target spread over all classes, 0 to 0.99 (Szegedy et al. 2016).
    averaging : float
        Decay of the running mean of the weights that is handed out instead of the last ones, 0 to 0.999999; 0 is off
        (Polyak and Juditsky 1992).
    seed : int
        0 or more.

    Raises
    ------
    NNCoreError
        If a value is out of range; the message says which, and what is allowed.
    """

    epochs: int = 10
    batch_size: int = 128
    learning_rate: float = 1e-3
    schedule: Schedule = "constant"
    optimizer: NetworkOptimizerName = "adam"
    weight_decay: float = 0.0
    dropout: float = 0.0
    label_smoothing: float = 0.0
    averaging: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        """Check every value."""
        for name, (low, high) in RANGES.items():
            _check_range(name.replace("_", " ").capitalize(), getattr(self, name), low, high, name in WHOLE)
        check_choice("schedule", self.schedule, SCHEDULES)
        check_choice("optimiser", self.optimizer, NETWORK_OPTIMIZERS)


def _check_range(name: str, value: Any, low: float, high: float, is_whole: bool) -> None:
    kinds = (int, np.integer) if is_whole else (int, float, np.integer, np.floating)
    if not isinstance(value, kinds):
        raise NNCoreError(f"{name} must be {'a whole number' if is_whole else 'a number'}, not {value!r}.")
    if not low <= value <= high:
        raise NNCoreError(f"{name} must be from {low} to {high}, not {value}.")


def learning_rate_at(settings: TrainingSettings, step: int, steps: int) -> float:
    """Return the learning rate of one step.

    Parameters
    ----------
    settings : TrainingSettings
    step : int
        Which one, from 0.
    steps : int
        How many there are.

    Returns
    -------
    float

    Examples
    --------
    >>> settings = TrainingSettings(learning_rate=0.1, schedule="cosine")
    >>> [round(learning_rate_at(settings, step, 4), 3) for step in range(4)]
    [0.1, 0.085, 0.05, 0.015]
    """
    if settings.schedule == "cosine":
        return settings.learning_rate * 0.5 * (1.0 + math.cos(math.pi * step / steps))
    return settings.learning_rate
