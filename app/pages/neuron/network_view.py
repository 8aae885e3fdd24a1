"""The primer's network 2-3-2-2, forward layer by layer. A view of the page about the neuron."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtGui import QResizeEvent

from app import ui
from app.lab.view import Explained, View
from app.pages.neuron.diagram_layout import Place
from app.pages.neuron.layer_matrices import layer_matrices, number_texts
from app.pages.neuron.matrix_line import MatrixLine
from app.pages.neuron.network_diagram import DiagramPicture, NetworkDiagram
from app.pages.neuron.network_numbers import BIASES, INPUTS, LIMIT, changed_numbers, first_numbers, remembered_numbers
from app.pages.neuron.network_words import a_values, explanation, name_of, z_values
from app.pages.neuron.sentence import sentence
from app.ui.numbers import number_text
from app.ui.overriding import override
from app.ui.widgets import NumberSlider, Switch, caption, combo
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import ForwardTrace, Network, Output

_NATURAL_WIDTH = 916.0
_LAST_STEP = 6  # z and a for each of three layers
_HIDDEN = {
    "sigmoid": "1 / (1 + np.exp(-z))",
    "tanh": "np.tanh(z)",
    "relu": "np.maximum(z, 0.0)",
    "step": "(z > 0).astype(float)",
}
"""The functions to choose from, in numpy's words."""
_FIRST_CHOICE = Place("n", 1, 0)
_FIRST_FREE = Place("w", 1, 0, 0)


class NetworkView(View):
    """The diagram, under it the layer's matrices, and the number under the pointer taken apart."""

    def __init__(self) -> None:
        super().__init__()
        self._weights, self._biases = first_numbers()
        self._step = _LAST_STEP
        self._chosen = _FIRST_CHOICE
        self._hovered: Place | None = None
        self._free = _FIRST_FREE  # the number that the slider of the column sets
        self.inputs = [
            NumberSlider(f"x{mark}", -LIMIT, LIMIT, value, name=f"Input {number}")
            for number, (mark, value) in enumerate(zip("₁₂", INPUTS, strict=True), 1)
        ]
        self.hidden = combo("Hidden activation", {key: ACTIVATIONS[key].name for key in _HIDDEN})
        self.output = Switch(("identity", "softmax"), "Output")
        self.step_button = ui.button("Step", "Compute the next line; after the last one, begin with the inputs.")
        self.all_button = ui.button("All", "Compute everything.")
        self.step_text = caption()
        self.chosen_text = caption()
        self.chosen_slider = NumberSlider("value", -LIMIT, LIMIT, 0.0, name="Value of the chosen number")
        self.chosen_slider.setToolTip("The input, weight or bias that was clicked last; also by keyboard.")
        self.diagram = NetworkDiagram("Network 2-3-2-2", self._picture(self.network, self.trace))
        self.matrices = MatrixLine("The layer as matrices")
        self.matrices.setToolTip(
            "The same layer as arrays with their shapes; shaded is what the chosen number came from."
        )
        self.words = sentence(lines=2)
        self._build()
        self._connect()

    @property
    def network(self) -> Network:
        """The network of the numbers shown."""
        activation = ACTIVATIONS[self.hidden.currentData()]
        output = cast(Output, self.output.word)
        return Network(self._weights, self._biases, (activation, activation), output=output)

    @property
    def trace(self) -> ForwardTrace:
        """What the network makes of the inputs."""
        return self.network.forward([round(slider.value, 2) for slider in self.inputs])

    def refresh(self) -> None:
        """Draw diagram, matrices and words from one forward pass."""
        network, trace = self.network, self.trace
        looked_at = self._hovered or self._chosen
        self.diagram.show_picture(self._picture(network, trace), self._chosen)
        self.matrices.show_parts(layer_matrices(network, trace, looked_at, self._step))
        self.words.set_text(explanation(network, trace, looked_at, self._step))
        self.step_text.setText(f"{self._step} of {_LAST_STEP}: {_step_name(self._step, network.output)}")
        self._show_chosen()

    def explanation(self) -> Explained:
        """Return the matrix product with its shapes, and how to use the diagram."""
        return ["matrix_product_shapes", "neuron"], (
            "<b>Shapes:</b> a row of n numbers times a matrix of n rows and m columns is a row of m numbers; column j "
            "holds the weights that lead into node j.<br><b>Point</b> at any number to see what it came from. "
            "<b>Drag</b> an input, a weight or a bias up or down, or use the wheel or the arrow keys. Blue weights are "
            "above 0, vermilion below; the wider the line, the larger the weight."
        )

    def numpy_code(self) -> str:
        """Return the forward pass in numpy."""
        lines = ["import numpy as np", "", f"x = np.array({self.trace.inputs.tolist()})"]
        for number, (weights, biases) in enumerate(zip(self._weights, self._biases, strict=True), 1):
            lines.append(f"W{number}, b{number} = np.array({weights.tolist()}), np.array({biases.tolist()})")
        lines += ["", "", "def f(z):", f"    return {_HIDDEN[self.hidden.currentData()]}", "", ""]
        lines += ["z1 = x @ W1 + b1", "a1 = f(z1)", "z2 = a1 @ W2 + b2", "a2 = f(z2)", "z3 = a2 @ W3 + b3"]
        is_softmax = self.output.word == "softmax"
        lines.append("y = np.exp(z3 - z3.max()) / np.exp(z3 - z3.max()).sum()" if is_softmax else "y = z3")
        return "\n".join([*lines, "print(y)", ""])

    def own_state(self) -> Mapping[str, Any]:
        """Return weights, biases and the step."""
        return {
            "weights": [weights.tolist() for weights in self._weights],
            "biases": [biases.tolist() for biases in self._biases],
            "step": self._step,
        }

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring back weights, biases and the step."""
        self._weights = remembered_numbers(state.get("weights"), self._weights)
        self._biases = remembered_numbers(state.get("biases"), self._biases)
        step = state.get("step")
        if isinstance(step, int) and 0 <= step <= _LAST_STEP:
            self._step = step

    def reset_own(self) -> None:
        """Bring back the primer's numbers."""
        self._weights, self._biases = first_numbers()
        self._step, self._chosen, self._hovered = _LAST_STEP, _FIRST_CHOICE, None
        self._free = _FIRST_FREE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.matrices.set_scale(self.width() / _NATURAL_WIDTH)
        super().resizeEvent(event)

    def _build(self) -> None:
        ui.column((self.diagram, 1), self.matrices, self.words, parent=self)
        self.add_heading("Forward")
        self.column.addLayout(ui.row(self.step_button, self.all_button, 1))
        self.column.addWidget(self.step_text)
        self.add_heading("Inputs")
        for name, slider in zip(("x1", "x2"), self.inputs, strict=True):
            self.keep(name, slider, "Or drag the number in the diagram up or down.")
        self.add_heading("Functions")
        self.column.addLayout(ui.row(caption("Hidden"), self.hidden, 1))
        self.keep("hidden", self.hidden, "What each hidden node does with its z.", is_placed=False)
        self.column.addLayout(ui.row(caption("Output"), self.output, 1))
        self.keep("output", self.output, "What becomes of the last z: itself, or probabilities.", is_placed=False)
        self.add_heading("Chosen number")
        self.column.addWidget(self.chosen_text)
        self.column.addWidget(self.chosen_slider)

    def _connect(self) -> None:
        self.diagram.dragged.connect(self._on_dragged)
        self.diagram.hovered.connect(self._on_hovered)
        self.diagram.chosen.connect(self._on_chosen)
        self.step_button.clicked.connect(self._on_step)
        self.all_button.clicked.connect(self._on_all)
        self.chosen_slider.value_changed.connect(self._on_slider_moved)

    def _picture(self, network: Network, trace: ForwardTrace) -> DiagramPicture:
        columns: list[tuple[tuple[str, ...], ...]] = [
            tuple((f"x{mark} = {number_text(float(x), 2)}",) for mark, x in zip("₁₂", trace.inputs, strict=True))
        ]
        heads = [("X", "(1 × 2)")]
        for layer in range(1, len(self._weights) + 1):
            gives = "y" if layer == len(self._weights) else "a"
            zs = number_texts(z_values(trace, layer), self._step >= 2 * layer - 1)
            answers = number_texts(a_values(trace, layer), self._step >= 2 * layer)
            columns.append(tuple((f"z = {z}", f"{gives} = {a}") for z, a in zip(zs, answers, strict=True)))
            heads.append(_head(layer, len(self._weights), self._weights[layer - 1].shape, network.output))
        reached = (self._step + 1) // 2
        return DiagramPicture(trace.inputs, self._weights, self._biases, tuple(columns), tuple(heads), reached)

    def _show_chosen(self) -> None:
        """Show the free number that was clicked last."""
        number = self.diagram.picture.number(self._free) or 0.0
        self.chosen_text.setText(f"{name_of(self._free)}, or click another in the diagram.")
        self.chosen_slider.blockSignals(True)
        self.chosen_slider.set_value(number)
        self.chosen_slider.blockSignals(False)

    def _on_dragged(self, place: Place, value: float) -> None:
        held = round(min(max(value, -LIMIT), LIMIT), 2)
        if place.kind == "x":
            self.inputs[place.column].set_value(held)
        elif place.kind == "w":
            self._weights = changed_numbers(self._weights, place.layer - 1, (place.row, place.column), held)
        elif place.kind == "b":
            self._biases = changed_numbers(self._biases, place.layer - 1, (place.column,), held)
        self.changed.emit()

    def _on_hovered(self, place: Place | None) -> None:
        self._hovered = place
        self.changed.emit()

    def _on_chosen(self, place: Place) -> None:
        self._chosen = place
        if self.diagram.picture.number(place) is not None:
            self._free = place
        self.changed.emit()

    def _on_step(self) -> None:
        self._step = (self._step + 1) % (_LAST_STEP + 1)
        self._chosen = Place("n", max((self._step + 1) // 2, 1), 0)
        self.changed.emit()

    def _on_all(self) -> None:
        self._step = _LAST_STEP
        self.changed.emit()

    def _on_slider_moved(self, value: float) -> None:
        self._on_dragged(self._free, value)


def _head(layer: int, n_layers: int, shape: tuple[int, ...], output: str) -> tuple[str, str]:
    """Return the words over a layer."""
    mark = "₁₂₃"[layer - 1]
    source = "X" if layer == 1 else f"a{'₁₂₃'[layer - 2]}"
    name = f"Output · {output}" if layer == n_layers else f"Hidden layer {layer}"
    return name, f"z{mark} = {source}·W{mark} + b{mark}   ({shape[0]} × {shape[1]})"


def _step_name(step: int, output: str) -> str:
    """Return what the latest step computed."""
    if step == 0:
        return "the inputs lie ready."
    layer = (step + 1) // 2
    mark, source = "₁₂₃"[layer - 1], "X" if layer == 1 else f"a{'₁₂₃'[layer - 2]}"
    if step % 2:
        return f"z{mark} = {source}·W{mark} + b{mark}."
    return f"y = {output}(z₃)." if layer == len(BIASES) else f"a{mark} = f(z{mark})."
