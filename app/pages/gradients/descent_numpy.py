"""The lines of numpy that go the ways of the optimisers. For their view alone."""

from collections.abc import Mapping, Sequence

from nncore.concepts.landscapes import Landscape
from nncore.learning.optimizers import OptimizerName

_CONSTRUCTORS: Mapping[OptimizerName, str] = {"sgd": "SGD()", "momentum": "Momentum({mu})", "adam": "Adam()"}


def descent_numpy(
    landscape: Landscape, start: Sequence[float], rates: Mapping[OptimizerName, float], mu: float, n_steps: int
) -> str:
    """Return lines that go so many steps from the start, each optimiser with its learning rate."""
    entries = "\n".join(
        f'    ("{name}", {_CONSTRUCTORS[name].format(mu=repr(mu))}, {rate!r}),' for name, rate in rates.items()
    )
    letters = "x" if landscape.n_coordinates == 1 else "x, y"
    comma = "," if landscape.n_coordinates == 1 else ""
    return f"""import numpy as np

from nncore.learning.optimizers import SGD, Adam, Momentum


def f({letters}):
    return {landscape.code}


def gradient({letters}):
    return np.array({landscape.gradient_code})


ends = {{}}
for name, optimizer, learning_rate in [
{entries}
]:
    point = np.array({list(start)!r})
    for _ in range({n_steps}):
        if np.abs(point).max() >= {landscape.limit:g}:
            break  # it has diverged
        {letters}{comma} = point
        point = optimizer.step(point, gradient({letters}), learning_rate)
    ends[name] = point
    print(name, point, f(*point))
"""
