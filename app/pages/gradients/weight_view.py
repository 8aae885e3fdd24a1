"""One weight of the network on the current drawing: its gradient by back-propagation and measured."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app import ui
from app.lab.view import Explained, View
from app.language import tr
from app.pages.gradients.legend import PlotTitle
from app.pages.gradients.weight_check import WeightCheck
from app.pages.gradients.weight_choice import WeightChoice
from app.pages.gradients.weight_numpy import weight_numpy
from app.pages.gradients.weight_plots import DeltaBars, GradientPicture, LossPlot
from app.pages.gradients.weight_question import Question, in_both_precisions
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.overriding import override
from app.ui.text.numbers import plain_number, short_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.concepts.one_weight import WeightPlace, place_of
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace, Network

_N_POINTS = 121
_PREDICTED = "read"
_LABELS = {
    _PREDICTED: tr("the digit that is read"),
    **{str(digit): tr("the digit {digit}", digit=digit) for digit in range(10)},
}
_EMPTY = tr("Draw a digit: then every weight of the network has a gradient to look at.")


class WeightView(View):
    """The gradients of a layer to choose one from at the left, the loss over it at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._networks: tuple[Network, Network] | None = None
        self._trace: ForwardTrace | None = None
        self._question: Question | None = None
        self._shown: tuple[Question, WeightPlace] | None = None
        self._wanted = ""
        self.choice, self.check = WeightChoice(), WeightCheck()
        self.label = combo(tr("Label"), _LABELS)
        self.span = NumberSlider(tr("curve ±"), 0.01, 10.0, 1.0, name=tr("Span of the curve"), is_logarithmic=True)
        self.step_width = NumberSlider("h", 1e-14, 1.0, 0.2, name=tr("Step width h"), is_logarithmic=True)
        self.precision = Switch(("float64", "float32"), tr("Precision of the differences"))
        self.picture, self.deltas, self.loss_plot = GradientPicture(), DeltaBars(), LossPlot()
        self.picture_title, self.delta_title = (
            PlotTitle(tr("Gradient"), self.picture),
            PlotTitle(tr("Its neurons"), self.deltas),
        )
        self.loss_title = PlotTitle(tr("Loss"), self.loss_plot)
        self.table = NumberTable((tr("backprop"), tr("central"), tr("forward")), 3, tr("The gradients of this weight"))
        self.table.setToolTip(
            tr(
                "<p>The gradient of the loss along this one number w: by back-propagation, and measured with this "
                "h.<br><b>apart</b>: how far a measured one is from it; <b>relative</b>: that, over the larger of "
                "the two.</p>"
            )
        )
        self.stage = QStackedWidget()
        self._build_controls()
        self._build_stage()
        self._connect()
        self.follow_theme()

    # ---- what is asked ------------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The drawing, the label, and all gradients; None while there is no drawing."""
        if self._question is None and self._trace is not None and self._networks is not None:
            word = self.label.currentData()
            label = None if word == _PREDICTED else int(word)
            self._question = Question.of(self._networks, self._trace, label)
        return self._question

    @property
    def place(self) -> WeightPlace:
        """The weight that is looked at: the chosen one, or the steepest of the second layer."""
        question = self.question
        if question is None:
            return WeightPlace(1, 0, 0)
        chosen = place_of(question.network, self._wanted)
        return chosen or question.steepest(f"W{min(2, len(question.network.weights))}")

    def choose(self, place: WeightPlace) -> None:
        """Look at another weight."""
        self._wanted = place.name
        self.changed.emit()

    def show_network(self, network: Network) -> None:
        """Take note of the network."""
        self._networks = in_both_precisions(network)
        self.choice.show_network(network)
        self._forget()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Take note of the drawing."""
        self._trace = trace
        self._forget()

    # ---- what is shown ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Draw the gradients, the loss, and the numbers of the chosen weight."""
        question = self.question
        self.stage.setCurrentIndex(0 if question is None else 1)
        self.choice.setEnabled(question is not None)
        self.check.show_question(question)
        if question is None:
            return
        place = self.place
        self.choice.show_place(place)
        if self._shown != (question, place):  # a slider of the loss leaves picture and bars as they are
            self._shown = question, place
            self._show_gradients(question, place)
        self._show_loss(question, place)

    def explanation(self) -> Explained:
        """Return the rules of back-propagation, and how to read the page."""
        formulas = ["weight_gradient", "delta", "numerical_gradient", "relative_error"]
        if self.question is None:
            return formulas, tr("Back-propagation gives all gradients at the price of about two forward passes.")
        return formulas, (
            tr(
                "<b>W[row, column]</b> is read: from neuron, to neuron. Its gradient is a of the one times δ of the "
                "other: where the pixel is empty or the neuron gives 0, the gradient is 0. <b>Two answers to one "
                "question:</b> the measured gradient nears the back-propagated one as h falls, until rounding takes "
                "over; float32 loses first."
            )
        )

    def numpy_code(self) -> str:
        """Return lines that compute both gradients of the chosen weight."""
        if self.question is None:
            return f"# {_EMPTY}\n"
        return weight_numpy(self.question, self.place, self.step_width.value, self.precision.word)

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        grows = [("■", theme.speaks_for, tr("loss grows with it")), ("■", theme.speaks_against, tr("loss falls"))]
        self.picture_title.set_legend(grows)
        self.loss_title.set_legend([("- -", theme.text, tr("back-propagated")), ("—", theme.series[0], tr("central"))])

    def own_state(self) -> Mapping[str, Any]:
        """Return the chosen weight."""
        return {"place": self._wanted}

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Choose the remembered weight."""
        self._wanted = str(state.get("place", ""))

    def reset_own(self) -> None:
        """Look at the steepest weight again."""
        self._wanted = ""
        self.check.reset()

    def pause(self) -> None:
        """Give the check up."""
        self.check.stop()

    def _show_gradients(self, question: Question, place: WeightPlace) -> None:
        """Show the gradients of the layer as a picture; those of one neuron of the first layer as its pixels lie."""
        gradients = question.gradients[f"W{place.layer}"]
        self.deltas.show_deltas(question.gradients[f"b{place.layer}"], place.column)
        self.delta_title.set_title(tr("δ of layer {layer}: click a neuron", layer=place.layer))
        row = place.row or 0
        if self._is_image(gradients):
            pixels = gradients[:, place.column].reshape(SIDE, SIDE)
            self.picture.show_gradients(pixels, *divmod(row, SIDE), ("x", "y"), is_square=True)
            title = tr("Gradient into neuron {column}: click a pixel", column=place.column)
        else:
            self.picture.show_gradients(
                gradients, row, place.column, (tr("to neuron (column)"), tr("from neuron (row)"))
            )
            title = tr("Gradient of W{layer}: click a weight", layer=place.layer)
        self.picture.frame.set_visible(place.row is not None)
        self.picture_title.set_title(title)

    def _show_loss(self, question: Question, place: WeightPlace) -> None:
        loss, h = question.loss_of(place), self.step_width.value
        span = self.span.value
        moves, around = np.linspace(-span, span, _N_POINTS), np.array([-h, 0.0, h])
        losses = loss.along(loss.weight + np.concatenate([moves, around]))
        self.loss_plot.show_loss(moves, losses[:-3], float(losses[-2]))
        forward, central = question.loss_of(place, self.precision.word).differences(h)
        gradient = question.gradient(place)
        self.loss_plot.show_gradients(gradient, central, around[::2], losses[-3::2])
        self.loss_title.set_title(
            tr(
                "Loss against {label}{rest}",
                label=question.label,
                rest=tr(", as read") if question.is_predicted else "",
            )
        )
        self._fill_table(loss.weight, gradient, central, forward)

    def _fill_table(self, weight: float, gradient: float, central: float, forward: float) -> None:
        found = np.array([gradient, central, forward])
        larger = np.maximum(np.abs(found), abs(gradient))
        relative = np.abs(found - gradient) / np.where(larger > 0.0, larger, 1.0)
        precision = self.precision.word
        letter = "b" if self.place.row is None else "w"
        self.table.set_row_name(-1, f"{letter} = {short_number(weight, 4)}")
        self.table.set_column(0, tr("∂loss/∂{name}", name=self.place.name), [plain_number(each, 12) for each in found])
        self.table.set_column(
            1, tr("apart ({precision})", precision=precision), ["", *_short(np.abs(found - gradient)[1:])]
        )
        self.table.set_column(2, tr("relative"), ["", *_short(relative[1:])])

    # ---- how it is built ----------------------------------------------------------------------------

    def _forget(self) -> None:
        """Ask anew at the next drawing; a check of the old question is void."""
        self._question = None
        self.check.reset()

    def _is_image(self, gradients: FloatArray) -> bool:
        return self.place.layer == 1 and len(gradients) == SIDE * SIDE

    def _on_cell_chosen(self, row: int, column: int) -> None:
        question, place = self.question, self.place
        if question is not None:
            is_image = self._is_image(question.gradients[f"W{place.layer}"])
            here = (row * SIDE + column, place.column) if is_image else (row, column)
            self.choose(WeightPlace(place.layer, *here))

    def _on_neuron_chosen(self, neuron: int) -> None:
        self.choose(WeightPlace(self.place.layer, self.place.row, neuron))

    def _on_array_chosen(self, block: str) -> None:
        if self.question is not None:
            self.choose(self.question.steepest(block))

    def _connect(self) -> None:
        self.label.currentIndexChanged.connect(self._forget)
        self.picture.cell_chosen.connect(self._on_cell_chosen)
        self.deltas.neuron_chosen.connect(self._on_neuron_chosen)
        self.choice.place_chosen.connect(self.choose)
        self.choice.array_chosen.connect(self._on_array_chosen)
        self.check.place_chosen.connect(self.choose)

    def _build_controls(self) -> None:
        self.add_heading(tr("Weight"))
        self.column.addWidget(self.choice)
        self.add_heading(tr("Loss against"))
        self.add_control(
            "label", self.label, tr("The label that the answer is held against: the loss is −ln of its probability.")
        )
        self.add_heading(tr("Measured gradient"))
        self.add_control("h", self.step_width, tr("How far the weight is moved for the difference."))
        self.add_control(
            "precision", self.precision, tr("The kind of number in which the network runs for the differences.")
        )
        self.add_control("span", self.span, tr("How far the curve reaches to both sides of the weight."))
        self.add_heading(tr("Check of all weights"))
        self.column.addWidget(self.check)

    def _build_stage(self) -> None:
        hint = caption(_EMPTY)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        level(self.picture_title.head, self.loss_title.head)
        plots = ui.grid(gap=2 * GAP, row_gap=GAP // 2)
        plots.addWidget(self.picture_title, 0, 0)
        plots.addWidget(self.picture, 1, 0)
        plots.addWidget(self.delta_title, 2, 0)
        plots.addWidget(self.deltas, 3, 0)
        plots.addWidget(self.loss_title, 0, 1)
        plots.addWidget(self.loss_plot, 1, 1, 3, 1)
        for line, share in ((1, 5), (3, 2)):
            plots.setRowStretch(line, share)
        for column in (0, 1):
            plots.setColumnStretch(column, 1)
        shown = QWidget()
        ui.column((plots, 1), self.table, parent=shown)
        self.stage.addWidget(_centred(hint))
        self.stage.addWidget(shown)
        ui.column(self.stage, parent=self)


def _short(values: FloatArray) -> list[str]:
    return [short_number(float(value)) for value in values]


def _centred(label: QLabel) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(label)
    return holder
