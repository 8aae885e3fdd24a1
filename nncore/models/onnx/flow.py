"""A graph of ONNX as dense layers: what each wire carries is worked out along the wires, from the input to an output.

Each product with weights closes the function before it: that has to be an activation that nncore knows, scaled and
shifted perhaps, and scale and shift go into the weights. Whatever is left over, such as a sum of two branches, is
refused by name. Imported by `reader`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from nncore.errors import ModelFileError, named
from nncore.files import MemoryBudget
from nncore.models.onnx.classes import class_names
from nncore.models.onnx.dense import CONVOLUTIONAL, averaged, convolved, dense, gemm, multiplied
from nncore.models.onnx.elementwise import ELEMENTWISE, Array
from nncore.models.onnx.file import OnnxModel, OnnxNode
from nncore.models.onnx.shapes import ROUNDED, SHAPING, check_size
from nncore.models.onnx.signal import Answer, Signal, Wire, combined, plain_signal

_ARRAYS_OF_A_SIGNAL = 3
_PIXELS = 784  # where a file does not say how many inputs there are

Operator: TypeAlias = Callable[[OnnxNode, list[Wire], int], Wire]


def evaluate_wires(model: OnnxModel, budget: MemoryBudget) -> dict[str, Wire | ModelFileError]:
    """Return what each output carries; of one that cannot be worked out, why.

    Parameters
    ----------
    model : OnnxModel
    budget : MemoryBudget
        What is made on the way counts too.

    Returns
    -------
    dict of str to Wire or ModelFileError
    """
    wires: dict[str, Wire | ModelFileError] = dict(model.constants)
    wires |= {name: _input(shape) for name, shape in model.inputs.items()}
    nodes = _needed(model)
    _check_operators(nodes, has_functions=model.has_functions)
    of_rows = [shape for shape in model.inputs.values() if len(shape) > 1 and not _is_column(shape)]
    batch = max((shape[0] for shape in of_rows), default=0)
    for node in nodes:
        result = _evaluated(node, wires, model.opset, batch)
        budget.take(_made_bytes(node, result))
        wires |= dict.fromkeys(filter(None, node.outputs), result)
    lost = ModelFileError("nothing in it leads to its output")
    return {name: wires.get(name, lost) for name in model.outputs}


def _made_bytes(node: OnnxNode, result: Wire | ModelFileError) -> int:
    """Return how much memory a node's result took: a view of another takes none, a layer orders its weights anew."""
    if isinstance(result, np.ndarray):
        return result.nbytes if result.base is None else 0
    if not isinstance(result, Signal):
        return 0
    weights = result.layers[-1].weights.nbytes if node.operator in ("MatMul", "Gemm", "Conv") else 0
    return weights + _ARRAYS_OF_A_SIGNAL * result.index.nbytes


def _needed(model: OnnxModel) -> list[OnnxNode]:
    """Return the nodes that an output depends on, each behind those it takes from; two that write a wire are refused.

    ONNX wants them so, but programs that change models put new nodes last, and ONNX Runtime takes that.
    """
    makers: dict[str, OnnxNode] = {}
    for node in model.nodes:
        for name in filter(None, node.outputs):
            if name in makers or name in model.inputs:
                raise ModelFileError(f"two of its nodes write {named(name)}")
            makers[name] = node
    waiting = [makers[name] for name in model.outputs if name in makers]
    needed: dict[int, OnnxNode] = {}
    opened = set[int]()
    while waiting:
        node = waiting[-1]
        before = [makers[name] for name in node.inputs if name in makers and id(makers[name]) not in needed]
        if before and id(node) not in opened:
            opened.add(id(node))
            waiting.extend(before)
        else:
            needed[id(waiting.pop())] = node
    return list(needed.values())


def _check_operators(nodes: list[OnnxNode], *, has_functions: bool) -> None:
    """Raise for what tells at once what network it is: better than the first small operator that is not known."""
    there = {node.operator for node in nodes}
    for operator, sentence in _TELLING.items():
        if operator in there:
            raise ModelFileError(sentence)
    own = sorted(there - {*SHAPING, *_DENSE, *ELEMENTWISE, *_NO_PART})
    if own and has_functions:
        raise ModelFileError(f"its {named(own[0])} is a function of its own; write it out, {_INLINE}")


def _evaluated(
    node: OnnxNode, wires: Mapping[str, Wire | ModelFileError], opset: int, batch: int
) -> Wire | ModelFileError:
    inputs: list[Wire] = []
    for name in node.inputs:
        wire = wires.get(name, np.empty(0)) if name else np.empty(0)
        if isinstance(wire, ModelFileError):
            return wire
        inputs.append(wire)
    try:
        return _apply(node, _of_one_example(node, inputs, batch), opset)
    except ModelFileError as error:
        return error
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError, ZeroDivisionError):
        return ModelFileError(f"its {node.operator} has inputs or attributes that do not fit")


def _of_one_example(node: OnnxNode, inputs: list[Wire], batch: int) -> list[Wire]:
    """Return a Reshape's inputs for the one example followed, where its shape tells of a fixed number."""
    if node.operator != "Reshape" or batch < 2 or len(inputs) < 2 or not isinstance(inputs[0], Signal):
        return inputs
    shape = np.array(inputs[1]).reshape(-1)
    return [inputs[0], np.where((np.arange(shape.size) == 0) & (shape == batch), 1, shape)]


def _apply(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return what a node makes of its inputs."""
    if node.operator in SHAPING:
        return SHAPING[node.operator](node, inputs, opset)
    if any(isinstance(wire, Answer) for wire in inputs):
        return _after_answer(node, inputs)
    if node.operator in _DENSE:
        return _DENSE[node.operator](node, inputs, opset)
    if node.operator in ELEMENTWISE:
        return _elementwise(node, inputs)
    raise ModelFileError(
        _NO_PART.get(node.operator, f"it computes {named(node.operator)}, which is no part of a plain dense network")
    )


def _is_column(shape: tuple[int, ...]) -> bool:
    """Tell whether examples are columns: 784 stands in front, and how many of them there are behind it."""
    return len(shape) == 2 and shape[0] == _PIXELS != shape[1]


def _input(shape: tuple[int, ...]) -> Signal:
    """Return the input, one example of it: sizes that are not told are 1, or 784 where none is."""
    if _is_column(shape):
        return plain_signal((), np.arange(_PIXELS)[:, None], np.ones(_PIXELS), np.zeros(_PIXELS))
    sizes = tuple(size or 1 for size in (1, *shape[1:])) if len(shape) > 1 else shape or (1, _PIXELS)
    if int(np.prod(sizes, dtype=np.float64)) <= 1:
        sizes = (1, _PIXELS)
    check_size(sizes)
    n_units = int(np.prod(sizes))
    return plain_signal((), np.arange(n_units).reshape(sizes), np.ones(n_units), np.zeros(n_units))


def _batch_normalisation(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return scale · (x − mean) / √(variance + ε) + shift, each by channel, which is axis 1."""
    signal, *numbers = inputs
    if not isinstance(signal, Signal) or any(isinstance(wire, Signal | Answer) for wire in numbers):
        raise ModelFileError("its BatchNormalization is not that of a trained network")
    channels = [-1, *(1,) * (signal.index.ndim - 2)]
    gamma, beta, mean, variance = (np.asarray(wire, np.float64).reshape(channels) for wire in numbers)
    factor = gamma / np.sqrt(variance + node.attributes.get("epsilon", 1e-5))
    return combined("Add", {}, [combined("Mul", {}, [signal, factor]), beta - mean * factor])


def _scaler(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return (x − offset) · scale, as scikit-learn's StandardScaler is written."""
    offset, scale = (np.asarray(node.attributes[name], np.float64) for name in ("offset", "scale"))
    return combined("Mul", {}, [combined("Sub", {}, [inputs[0], offset]), scale])


def _imputer(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the inputs as they are: of what is missing, scikit-learn's NaN, pixels have none."""
    if np.isfinite(node.attributes.get("replaced_value_float", 0.0)):
        raise ModelFileError("its Imputer puts other numbers in the place of some, which no dense layer does")
    return inputs[0]


def _softmax(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    signal = inputs[0]
    if not isinstance(signal, Signal):
        raise ModelFileError(f"its {node.operator} is not over its logits")
    axis = node.attributes.get("axis", -1 if opset >= 13 else 1)
    if signal.index.shape[axis] != signal.n_units:
        raise ModelFileError(f"its {node.operator} runs over the axis {axis}, not over the classes")
    return Answer("softmax" if node.operator == "Softmax" else "log_softmax", signal)


def _linear_classifier(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the answer of one layer, as scikit-learn's LogisticRegression and LinearSVC are written."""
    told = node.attributes
    biases = np.asarray(told["intercepts"], np.float32)
    classes = class_names(told.get("classlabels_ints") or told.get("classlabels_strings") or ())
    weights = np.asarray(told["coefficients"], np.float32).reshape(len(biases), -1).T
    sums = dense(inputs[0], weights, biases, "LinearClassifier")
    after = told.get("post_transform", "NONE")
    if after == "LOGISTIC":
        raise ModelFileError(f"its LinearClassifier {_EACH_BY_ITSELF}")
    return Answer("softmax" if after == "SOFTMAX" else "label", sums, classes)


_EACH_BY_ITSELF = (
    "takes each class by itself (one versus rest), as SGDClassifier does, not all as a softmax; in scikit-learn train "
    "LogisticRegression() or MLPClassifier() in its place"
)


def _argmax(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    signal = inputs[0]
    logits = signal.logits if isinstance(signal, Answer) else signal
    if not isinstance(logits, Signal) or logits.index.shape[node.attributes.get("axis", 0)] != logits.n_units:
        raise ModelFileError("its ArgMax does not run over the classes")
    return Answer("label", logits)


def _zip_map(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the answer of scores under the names of their classes, as scikit-learn's Perceptron is written."""
    if not isinstance(inputs[0], Signal) or inputs[0].scale is None:
        raise ModelFileError("its ZipMap names the classes of something else than probabilities or scores")
    return Answer("label", inputs[0], _classes(node, inputs))


_INLINE = (
    'in Python: import onnx, onnx.inliner as i; onnx.save(i.inline_local_functions(onnx.load("FILE")), "net.onnx")'
)
_TELLING: Mapping[str, str] = {
    **dict.fromkeys(("LSTM", "GRU", "RNN"), "it is a recurrent network"),
    **dict.fromkeys(("TreeEnsembleClassifier", "TreeEnsemble"), "it is a forest of decision trees, no neural network"),
    "SVMClassifier": "it is a support vector machine with a kernel, no neural network",
    **dict.fromkeys(("MaxPool", "AveragePool"), CONVOLUTIONAL),
    **dict.fromkeys(("LayerNormalization", "InstanceNormalization", "GroupNormalization"),
                    "it normalises over its units (LayerNorm or alike), which depends on each input"),
    **dict.fromkeys(("QuantizeLinear", "DynamicQuantizeLinear", "MatMulInteger", "QLinearMatMul", "QGemm",
                     "DynamicQuantizeMatMul"), ROUNDED),
    **dict.fromkeys(("FusedGemm", "FusedMatMul", "FusedConv", "BiasGelu", "FastGelu", "QuickGelu"),
                    "ONNX Runtime has put its operators together for itself; take the network as it was before that"),
}  # fmt: skip
"""By operator: what a network is that has it."""

_NO_PART: Mapping[str, str] = {
    "Normalizer": "its Normalizer divides each picture by its own length, which no dense layer does; "
    "train it without that, on pixels of 0 to 1, and export it again",
    "ReduceSum": f"it divides its outputs by their sum, as what {_EACH_BY_ITSELF}; a softmax of your own export as one",
    "ArrayFeatureExtractor": "it takes a choice of its pixels, as VarianceThreshold and SelectKBest do; train it "
    "without that, on all 784, and export it again",
    "Binarizer": "it answers yes or no to each class by itself (multilabel), or takes pixels as black or white; train "
    "it with one label for each picture, y.argmax(axis=1), on pixels of 0 to 1",
}
"""By operator: why none stands between the input and the output of a dense network, and how to mend it."""

_DENSE: Mapping[str, Operator] = {
    "MatMul": multiplied,
    "Gemm": gemm,
    "Conv": convolved,
    "GlobalAveragePool": averaged,
    "BatchNormalization": _batch_normalisation,
    "Scaler": _scaler,
    "Imputer": _imputer,
    "LinearClassifier": _linear_classifier,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
    "ArgMax": _argmax,
    "ZipMap": _zip_map,
}


def _elementwise(node: OnnxNode, inputs: list[Wire]) -> Wire:
    """Return an elementwise operator of constants, or of signals of one layer and constants."""
    has_no_low = (
        node.operator == "Clip" and len(inputs) > 2 and isinstance(inputs[1], np.ndarray) and not inputs[1].size
    )
    told = [inputs[0], np.array(-np.inf), inputs[2]] if has_no_low else inputs
    given = [wire for wire in told if not isinstance(wire, np.ndarray) or wire.size]
    arrays = [wire for wire in given if isinstance(wire, np.ndarray)]
    if len(arrays) < len(given):
        return combined(node.operator, node.attributes, given)
    check_size(np.broadcast_shapes(*(array.shape for array in arrays)))
    made: Array = np.asarray(ELEMENTWISE[node.operator](node.attributes, *arrays))
    return made


def _classes(node: OnnxNode, inputs: list[Wire]) -> tuple[str, ...]:
    """Return what a table of probabilities, or the choice of a label, calls its classes."""
    told = node.attributes.get("classlabels_int64s") or node.attributes.get("classlabels_strings") or ()
    tables = [wire.reshape(-1).tolist() for wire in inputs if isinstance(wire, np.ndarray)]
    return class_names(told or next(iter(tables), ()))


def _after_answer(node: OnnxNode, inputs: list[Wire]) -> Wire:
    """Return what may stand behind the probabilities: their logarithm, the likeliest class, a table of both."""
    answer = next(wire for wire in inputs if isinstance(wire, Answer))
    if node.operator == "ArgMax":
        return _argmax(node, [answer], 0)
    if node.operator == "Log" and answer.kind == "softmax":
        return replace(answer, kind="log_softmax")
    has_sum_one = node.operator == "Normalizer" and node.attributes.get("norm") == "L1" and answer.kind == "softmax"
    if has_sum_one:
        return answer
    if node.operator in ("ZipMap", "ArrayFeatureExtractor"):
        return replace(answer, classes=answer.classes or _classes(node, inputs))
    raise ModelFileError(f"it computes {named(node.operator)} of its probabilities, which is not known here")
