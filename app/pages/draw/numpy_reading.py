"""The drawing's pixels and the network that reads them as lines of Python, for "Copy as numpy"."""

import base64
import zlib
from collections.abc import Sequence

import numpy as np

from nncore.arrays import FloatArray
from nncore.functions.activations import Activation
from nncore.network.network import Network


def reading_lines(network: Network, pixels: FloatArray) -> list[str]:
    """Return lines that make ``x``, shape (784,), and ``network``, to the bit: its numbers stand in them, packed."""
    names = [f"W{number}" for number in range(1, len(network.weights) + 1)]
    biases = [name.replace("W", "b") for name in names]
    activations = [_line_of(activation) for activation in network.activations]
    return [
        "import base64, zlib",
        "import numpy as np",
        "from nncore import ACTIVATIONS, Network",
        "",
        "def unpacked(text, *shape):",
        f"    return np.frombuffer(zlib.decompress(base64.b85decode(text)), {network.dtype.name!r}).reshape(shape)",
        "",
        f"x = unpacked({_packed(pixels.astype(network.dtype))}, {pixels.size})",
        *(f"{name} = unpacked({_packed(array)}, {', '.join(map(str, array.shape))})"
          for name, array in zip([*names, *biases], [*network.weights, *network.biases], strict=True)),
        f"network = Network({_tuple(names)}, {_tuple(biases)}, {_tuple(activations)},",
        f"                  output={network.output!r}, reject_below={network.reject_below!r})",
        "",
    ]  # fmt: skip


def _line_of(activation: Activation) -> str:
    settings = ", ".join(f"{name}={value!r}" for name, value in activation.settings.items())
    return f"ACTIVATIONS[{activation.key!r}]" + (f".with_settings({settings})" if settings else "")


def _tuple(names: Sequence[str]) -> str:
    return f"({', '.join(names)}{',' * (len(names) == 1)})"


def _packed(array: FloatArray) -> str:
    """Return the bytes of an array as a literal of letters."""
    text = base64.b85encode(zlib.compress(np.ascontiguousarray(array).tobytes(), 6)).decode("ascii")
    return repr(text)
