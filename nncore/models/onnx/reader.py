"""A plain dense network out of an ONNX file, read along the wires from its input to its output."""

import os
import struct
from pathlib import Path
from typing import Any

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError, NNCoreError
from nncore.files import MemoryBudget, whole_content
from nncore.files.kinds import in_line
from nncore.functions.outputs import Output
from nncore.models.assumptions import with_choices
from nncore.models.onnx.classes import order_of_digits
from nncore.models.onnx.fields import PRODUCER
from nncore.models.onnx.file import OnnxModel, OnnxSource, parse_model
from nncore.models.onnx.flow import evaluate_wires
from nncore.models.onnx.recognised import recognise
from nncore.models.onnx.signal import Answer, Layer, Signal, Wire, closed
from nncore.network.network import Network

_PREFERRED = ("softmax", "sigmoid", "log_softmax", "label", "logits")
"""Of several outputs, the one that says most about what the network gives."""


def import_onnx(path: str | os.PathLike[str]) -> Network:
    """Read a plain dense network from an ONNX file.

    Products with weights, scaling, shifting and normalising, turning and reshaping are followed along the wires; what
    stands between two layers is taken for the activation that computes the same, however it is spelled.

    Parameters
    ----------
    path : path
        Numbers that the model keeps in other files are read from the same folder.

    Returns
    -------
    Network
        Its card says under ``assumed`` what ONNX does not say: the scale of the inputs, and a softmax after logits.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or computes anything but dense layers with activations that nncore knows.
    """
    content = whole_content(path, ModelFileError)
    try:
        return network_of_onnx(content, Path(path).parent)
    except (NNCoreError, ValueError, struct.error, OverflowError, MemoryError, RecursionError) as error:
        reason = in_line(str(error).rstrip(".") or "it is damaged", path)
        mend = "" if "; " in reason else "; export a plain dense network"
        raise ModelFileError(f"{path} cannot be used: {reason}{mend}.") from error


def network_of_onnx(content: bytes, folder: Path) -> Network:
    """Return the network in the bytes of an ONNX model, whose numbers may lie in other files of `folder`.

    Parameters
    ----------
    content : bytes
    folder : Path

    Returns
    -------
    Network

    Raises
    ------
    ModelFileError
        If there is none.
    """
    budget = MemoryBudget(len(content), ModelFileError)
    model = parse_model(content, OnnxSource(folder, budget))
    if len(model.inputs) != 1:
        raise ModelFileError(f"it has {len(model.inputs)} inputs instead of one")
    kind, logits, classes = _output(model, budget)
    layers, scale, shift = closed(logits) if kind != "sigmoid" else _before_sigmoid(logits)
    if not layers:
        raise ModelFileError("it holds no layer")
    weights, biases = _scaled(layers[-1], scale, shift)
    order, said = order_of_digits(classes, len(biases))
    if order is not None:
        weights, biases = np.ascontiguousarray(weights[:, order]), biases[order]
    output: Output = "sigmoid" if kind == "sigmoid" else "softmax"
    network = Network(
        (*(layer.weights for layer in layers[:-1]), weights),
        (*(layer.biases for layer in layers[:-1]), biases),
        tuple(layer.activation for layer in layers[:-1] if layer.activation is not None),
        output,
        _card(kind, model.producer, said),
    )
    return with_choices(network, scale_name="0-255") if model.takes_integers else network


def _output(model: OnnxModel, budget: MemoryBudget) -> tuple[str, Signal, tuple[str, ...]]:
    """Return what the network gives, its logits, and its classes; outputs that say different things are refused."""
    wires = evaluate_wires(model, budget)
    found = [(_kind(wire), wire.logits if isinstance(wire, Answer) else wire)
             for wire in wires.values() if isinstance(wire, Signal | Answer)]  # fmt: skip
    unreadable = next((wire for wire in wires.values() if isinstance(wire, ModelFileError)), None)
    if unreadable or not found:  # logits beside an answer that is refused would be read as another network than it is
        raise unreadable or _nothing()
    if any(signal.layers != found[0][1].layers for _, signal in found):
        raise ModelFileError("it has two outputs that come from different layers")
    classes = next((wire.classes for wire in wires.values() if isinstance(wire, Answer) and wire.classes), ())
    return (*min(found, key=lambda pair: _PREFERRED.index(pair[0])), classes)


def _nothing() -> ModelFileError:
    return ModelFileError("its output does not depend on its input")


def _kind(wire: Wire) -> str:
    if isinstance(wire, Answer):
        return wire.kind
    return "logits" if isinstance(wire, Signal) and wire.scale is not None else "sigmoid"


def _before_sigmoid(signal: Signal) -> tuple[tuple[Layer, ...], FloatArray, FloatArray]:
    """Return the layers before a sigmoid at the output; anything else that bends it is refused."""
    found = recognise(signal.function, signal.n_units)
    if found is None or found.activation.key != "sigmoid" or not found.is_plain:
        raise ModelFileError("its output goes through a function that is neither softmax nor sigmoid")
    return signal.layers, np.ones(signal.n_units), np.zeros(signal.n_units)


def _scaled(last: Layer, scale: FloatArray, shift: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the last layer with what its logits are multiplied by and moved by."""
    if (scale == 1.0).all() and not shift.any():
        return last.weights, last.biases
    dtype = last.weights.dtype
    return (last.weights * scale).astype(dtype), (last.biases * scale + shift).astype(dtype)


def _card(kind: str, producer: str, said: str) -> dict[str, Any]:
    assumed = {} if producer == PRODUCER else {"input_scale": "0-1"}
    if kind in ("logits", "label"):
        assumed["output"] = "softmax"
    if said:
        assumed["order"] = said
    return {"name": "from ONNX"} | ({"assumed": assumed} if assumed else {})
