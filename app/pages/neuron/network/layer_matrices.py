"""What one layer of a small network computes, as matrices: X W + b = z, then a = f(z). Pure values, from a trace."""

from app.language import tr
from app.pages.neuron.matrix_line import Matrix
from app.pages.neuron.network.diagram_layout import Place
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray
from nncore.network.network import ForwardTrace, Network

_BELOW = "₀₁₂₃₄₅₆₇₈₉"
_NONE: frozenset[tuple[int, int]] = frozenset()


def number_texts(values: FloatArray, is_known: bool = True, decimals: int = 3) -> tuple[str, ...]:
    """Return numbers as people read them, or dots in their places while they are not known."""
    return tuple(number_text(float(value), decimals) if is_known else "·" for value in values)


def layer_matrices(network: Network, trace: ForwardTrace, place: Place, step: int) -> list[Matrix | str]:
    """Return the layer of a number; what made it stands out. `step` says how far the forward pass has come."""
    layer = max(place.layer, 1)
    weights, biases = network.weights[layer - 1], network.biases[layer - 1]
    n, m = weights.shape
    is_last, mark = layer == len(network.weights), _BELOW[layer]
    known_x, known_z, known_a = (step >= 2 * layer - back for back in (2, 1, 0))
    marks = _Marks(place, n)
    source = number_texts(trace.layer_inputs[layer - 1], known_x, 2 if layer == 1 else 3)
    function = tr(network.output if is_last else trace.hidden[layer - 1].activation.name)
    return [
        Matrix("X" if layer == 1 else f"a{_BELOW[layer - 1]}", (source,), f"(1 × {n})", marks.sources),
        "·",
        Matrix(f"W{mark}", tuple(number_texts(row, decimals=2) for row in weights), f"({n} × {m})", marks.weights),
        "+",
        Matrix(f"b{mark}", (number_texts(biases, decimals=2),), f"({m})", marks.bias),
        "=",
        Matrix(f"z{mark}", (number_texts(trace.layer_z[layer - 1], known_z),), f"(1 × {m})", marks.z),
        f"→ {function} →",
        Matrix(
            "y" if is_last else f"a{mark}", (number_texts(trace.layer_a[layer - 1], known_a),), f"(1 × {m})", marks.a
        ),
    ]


class _Marks:
    """Which cells stand out: the number that is looked at, and what meets it."""

    def __init__(self, place: Place, fan_in: int) -> None:
        here = frozenset({(0, place.column)})
        is_input, is_node = place.kind == "x", place.kind == "n"
        rows = range(fan_in) if is_node else [place.row] if place.kind == "w" else []
        self.sources = here if is_input else frozenset((0, row) for row in rows)
        self.weights = frozenset((row, place.column) for row in rows)
        self.bias = here if place.kind in ("n", "b") else _NONE
        self.z = _NONE if is_input else here
        self.a = here if is_node else _NONE
