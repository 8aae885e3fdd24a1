"""What the steps are worth on strangers' digits, as it was measured once. No widgets; for this folder."""

import tomllib
from dataclasses import dataclass
from functools import cache

import resources
from nncore.ink.preparation import StepChoice


@dataclass(frozen=True)
class Worth:
    """What was measured.

    Attributes
    ----------
    network : str
        Whose reading it was.
    digits, writers : int
        How many digits of how many strangers.
    read : dict of str to float
        The share that was read rightly, by the key of a `StepChoice`.
    """

    network: str
    digits: int
    writers: int
    read: dict[str, float]

    def of(self, choice: StepChoice) -> float:
        """Return the share that is read with these steps."""
        return self.read[choice.key]


@cache
def measured() -> Worth:
    """Return what `tools/assets/measure_ink_steps.py` laid down."""
    return Worth(**tomllib.loads(resources.path("ink_steps.toml").read_text(encoding="utf-8")))
