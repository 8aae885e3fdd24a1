"""What turns a network's logits into its answer. Imported by networks, gradients and whoever shows logits.

Beside an activation, an output may look at all logits of an input at once, as softmax does.
"""

from typing import Literal, TypeAlias

import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import check_choice
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.softmax import softmax

Output: TypeAlias = Literal["softmax", "sigmoid", "identity"]

OUTPUTS: tuple[Output, ...] = ("softmax", "sigmoid", "identity")


def output_function(output: Output, logits: npt.ArrayLike) -> FloatArray:
    """Turn logits into the network's answer.

    Parameters
    ----------
    output : {"softmax", "sigmoid", "identity"}
    logits : array_like, shape (..., n)

    Returns
    -------
    array of float32 or float64, shape (..., n)

    Raises
    ------
    NNCoreError
        If there is no such output, or the logits are not real numbers.
    """
    check_output(output)
    if output == "softmax":
        return softmax(logits)
    z = as_floats(logits)
    return ACTIVATIONS["sigmoid"](z) if output == "sigmoid" else z.copy()


def check_output(output: str) -> None:
    """Raise an error if there is no such output.

    Parameters
    ----------
    output : str

    Raises
    ------
    NNCoreError
        If it is none of `OUTPUTS`.
    """
    check_choice("output", output, OUTPUTS)
