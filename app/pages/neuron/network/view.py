"""The primer's network 2-3-2-2, forward and backward layer by layer. A view of the page about the neuron."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.view import Explained, View
from app.language import mark_text, tr
from app.pages.neuron.matrix_line import MatrixLine
from app.pages.neuron.network import backward_words
from app.pages.neuron.network.backward_pass import BackwardPass, backward_pass
from app.pages.neuron.network.derivation_table import DerivationTable
from app.pages.neuron.network.diagram import NetworkDiagram
from app.pages.neuron.network.diagram_layout import Place, least_size
from app.pages.neuron.network.layer_matrices import layer_matrices
from app.pages.neuron.network.numbers import BIASES, INPUTS, LIMIT, changed_numbers, first_numbers, remembered_numbers
from app.pages.neuron.network.pictures import backward_picture, forward_picture
from app.pages.neuron.network.words import explanation, name_of
from app.pages.neuron.numpy_lines import HIDDEN, pass_lines
from app.pages.neuron.sentence import sentence
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.outputs import Output
from nncore.network.network import ForwardTrace, Network

_NATURAL_WIDTH = 916.0
_LAST_STEP = 6  # z and a for each of three layers
_FIRST_CHOICE = Place("n", 1, 0)
_FIRST_FREE = Place("w", 1, 0, 0)


class NetworkView(View):
    """The diagram, and under it the number that is looked at taken apart.

    Forward, that is its layer as matrices; backward, its derivative and those of its layer, each with the numerical
    one beside it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._weights, self._biases = first_numbers()
        self._step, self._step_back = _LAST_STEP, backward_words.LAST_STEP
        self._chosen = _FIRST_CHOICE
        self._hovered: Place | None = None
        self._free = _FIRST_FREE  # the number that the slider of the column sets
        self.inputs = [
            NumberSlider(f"x{mark}", -LIMIT, LIMIT, value, name=tr("Input {number}", number=number))
            for number, (mark, value) in enumerate(zip("₁₂", INPUTS, strict=True), 1)
        ]
        self.hidden = combo(tr("Hidden activation"), {key: tr(ACTIVATIONS[key].name) for key in HIDDEN})
        self.output = Switch((mark_text("identity"), mark_text("softmax")), tr("Output"))
        self.direction = Switch((mark_text("forward"), mark_text("backward")), tr("Direction"))
        self.target = Switch(("y₁", "y₂"), tr("True answer"))
        self.step_button = ui.button(tr("Step"), tr("Compute the next line; after the last one, begin anew."))
        self.all_button = ui.button(tr("All"), tr("Compute everything."))
        self.step_text = caption()
        self.chosen_text = caption()
        self.chosen_slider = NumberSlider(tr("value"), -LIMIT, LIMIT, 0.0, name=tr("Value of the chosen number"))
        self.chosen_slider.setToolTip(tr("The input, weight or bias that was clicked last; also by keyboard."))
        self.diagram = NetworkDiagram(tr("Network 2-3-2-2"), forward_picture(self.network, self.trace, self._step))
        keep_room(self.diagram, *least_size(self.network.sizes))
        self.matrices = MatrixLine(tr("The layer as matrices"))
        self.matrices.setToolTip(
            tr("The same layer as arrays with their shapes; shaded is what the chosen number came from.")
        )
        self.words = sentence(lines=2)
        self.derivations = DerivationTable(tr("Derivatives of the loss"))
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
        return self.network.forward([slider.value for slider in self.inputs])

    @property
    def is_backward(self) -> bool:
        """Does the view show the way backward?"""
        return self.direction.word == "backward"

    @property
    def backward(self) -> BackwardPass:
        """How the loss moves with every number, the chosen answer being the true one."""
        return backward_pass(self.network, self.trace, self._label)

    @property
    def _label(self) -> int:
        return self.target.words.index(self.target.word)

    def refresh(self) -> None:
        """Draw what belongs to the direction, from one pass."""
        self.matrices.setVisible(not self.is_backward)
        self.words.setVisible(not self.is_backward)
        self.derivations.setVisible(self.is_backward)
        self._of_backward.setVisible(self.is_backward)
        if self.is_backward:
            self._refresh_backward(self.backward)
        else:
            self._refresh_forward(self.network, self.trace)
        self._show_chosen()

    def _refresh_forward(self, network: Network, trace: ForwardTrace) -> None:
        looked_at = self._hovered or self._chosen
        self.diagram.show_picture(forward_picture(network, trace, self._step), self._chosen)
        self.matrices.show_parts(layer_matrices(network, trace, looked_at, self._step))
        self.words.set_text(explanation(network, trace, looked_at, self._step))
        self.step_text.setText(
            tr(
                "{step} of {last}: {name}",
                step=self._step,
                last=_LAST_STEP,
                name=_step_name(self._step, network.output),
            )
        )

    def _refresh_backward(self, found: BackwardPass) -> None:
        step, looked_at = self._step_back, self._hovered or self._chosen
        self.diagram.show_picture(backward_picture(found, step), self._chosen)
        name = backward_words.step_name(step, found.network.output)
        self.step_text.setText(tr("{step} of {last}: {name}", step=step, last=backward_words.LAST_STEP, name=name))
        self.loss_text.setText(backward_words.loss_line(found))
        at = backward_words.step_of(looked_at)
        if step == 0:
            self.derivations.show_lines(backward_words.loss_line(found), (), -1)
        elif at > step:
            self.derivations.show_lines(tr("Not computed yet: step {at}. Press Step.", at=at), (), -1)
        else:
            lines = backward_words.derivations(found, looked_at)
            title = backward_words.step_name(at, found.network.output)
            self.derivations.show_lines(title, lines, backward_words.line_of(lines, looked_at))

    def explanation(self) -> Explained:
        """Return the formulas of the direction, and how to use the diagram."""
        if self.is_backward:
            return ["delta", "numerical_gradient"], (
                tr(
                    "<b>δ</b> = ∂L/∂z of a node: the δ of all it leads to, back along the same weights, times its "
                    "own derivative f′. ∂L/∂b is δ; ∂L/∂w is what came along times δ.<br><b>Point</b> at a node or a "
                    "weight for its line. The <b>numerical</b> derivative moves that one number by ±0.00001 and runs "
                    "the network twice; the two part only at a kink or a jump of f."
                )
            )
        return ["matrix_product_shapes", "neuron"], (
            tr(
                "<b>Shapes:</b> a row of n numbers times a matrix of n rows and m columns is a row of m numbers; "
                "column j holds the weights into node j.<br><b>Point</b> at a number to see what it came from. "
                "<b>Drag</b> an input, a weight or a bias, or use the wheel or the arrow keys. Blue weights are above "
                "0, vermilion below; the wider the line, the larger |w|."
            )
        )

    def numpy_code(self) -> str:
        """Return the forward pass in numpy, and the backward pass if that is shown."""
        label = self._label if self.is_backward else None
        return pass_lines(self.network, self.trace.inputs, self.hidden.currentData(), label)

    def own_state(self) -> Mapping[str, Any]:
        """Return weights, biases and the steps."""
        return {
            "weights": [weights.tolist() for weights in self._weights],
            "biases": [biases.tolist() for biases in self._biases],
            "step": self._step,
            "step_back": self._step_back,
        }

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring back weights, biases and the steps."""
        self._weights = remembered_numbers(state.get("weights"), self._weights)
        self._biases = remembered_numbers(state.get("biases"), self._biases)
        step = state.get("step")
        if isinstance(step, int) and 0 <= step <= _LAST_STEP:
            self._step = step
        back = state.get("step_back")
        if isinstance(back, int) and 0 <= back <= backward_words.LAST_STEP:
            self._step_back = back

    def reset_own(self) -> None:
        """Bring back the primer's numbers."""
        self._weights, self._biases = first_numbers()
        self._step, self._step_back = _LAST_STEP, backward_words.LAST_STEP
        self._chosen, self._hovered = _FIRST_CHOICE, None
        self._free = _FIRST_FREE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.matrices.set_scale(self.width() / _NATURAL_WIDTH)
        super().resizeEvent(event)

    def _build(self) -> None:
        ui.column((self.diagram, 1), self.matrices, self.words, self.derivations, parent=self)
        self.add_control(
            "direction", self.direction, tr("From the inputs to the answer, or from the loss back to every weight.")
        )
        self.column.addLayout(ui.row(self.step_button, self.all_button, 1))
        self.column.addWidget(self.step_text)
        self.loss_text = caption()
        self._of_backward = QWidget()
        ui.column(heading(tr("True answer")), self.target, self.loss_text, parent=self._of_backward)
        self.column.addWidget(self._of_backward)
        self.keep_control("target", self.target, tr("The output that should be 1; the other should be 0."))
        self.add_heading(tr("Inputs"))
        for name, slider in zip(("x1", "x2"), self.inputs, strict=True):
            self.add_control(name, slider, tr("Or drag the number in the diagram up or down."))
        self.add_heading(tr("Functions"))
        self.column.addLayout(ui.row(caption(tr("Hidden")), self.hidden, 1))
        self.keep_control("hidden", self.hidden, tr("What each hidden node does with its z."))
        self.column.addLayout(ui.row(caption(tr("Output")), self.output, 1))
        self.keep_control("output", self.output, tr("What becomes of the last z: itself, or probabilities."))
        self.add_heading(tr("Chosen number"))
        self.column.addWidget(self.chosen_text)
        self.column.addWidget(self.chosen_slider)

    def _connect(self) -> None:
        self.diagram.dragged.connect(self._on_dragged)
        self.diagram.hovered.connect(self._on_hovered)
        self.derivations.hovered.connect(self._on_hovered)
        self.diagram.chosen.connect(self._on_chosen)
        self.step_button.clicked.connect(self._on_step)
        self.all_button.clicked.connect(self._on_all)
        self.chosen_slider.value_changed.connect(self._on_slider_moved)

    def _show_chosen(self) -> None:
        """Show the free number that was clicked last."""
        number = self.diagram.picture.number(self._free) or 0.0
        self.chosen_text.setText(tr("{free}, or click another in the diagram.", free=name_of(self._free)))
        with QSignalBlocker(self.chosen_slider):
            self.chosen_slider.set_value(number)

    def _on_dragged(self, place: Place, value: float) -> None:
        self._set_number(place, round(value, 2))  # a hand is no finer than a slider

    def _set_number(self, place: Place, value: float) -> None:
        held = min(max(value, -LIMIT), LIMIT)
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
        if self.is_backward:
            self._step_back = (self._step_back + 1) % (backward_words.LAST_STEP + 1)
            self._chosen = backward_words.first_place(max(self._step_back, 1))
            self.changed.emit()
            return
        self._step = (self._step + 1) % (_LAST_STEP + 1)
        self._chosen = Place("n", max((self._step + 1) // 2, 1), 0)
        self.changed.emit()

    def _on_all(self) -> None:
        if self.is_backward:
            self._step_back = backward_words.LAST_STEP
        else:
            self._step = _LAST_STEP
        self.changed.emit()

    def _on_slider_moved(self, value: float) -> None:
        self._set_number(self._free, value)


def _step_name(step: int, output: str) -> str:
    """Return what the latest step computed."""
    if step == 0:
        return tr("the inputs lie ready.")
    layer = (step + 1) // 2
    mark, source = "₁₂₃"[layer - 1], "X" if layer == 1 else f"a{'₁₂₃'[layer - 2]}"
    if step % 2:
        return f"z{mark} = {source}·W{mark} + b{mark}."
    return f"y = {tr(output)}(z₃)." if layer == len(BIASES) else f"a{mark} = f(z{mark})."
