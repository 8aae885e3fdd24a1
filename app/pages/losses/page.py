"""The losses lab: value and derivative, the losses of the drawing, their gradient on its logits, an outlier."""

import math

import numpy as np
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.page import Page
from app.language import mark_text, tr
from app.pages.losses.logit_pulls import LogitPulls
from app.pages.losses.loss_curves import LossCurves
from app.pages.losses.loss_table import LossTable
from app.pages.losses.numpy_lines import program
from app.pages.losses.one_output import REGRESSION, OneOutput
from app.pages.losses.outlier_plot import GOOD_POINTS, HIGHEST, LOWEST, OutlierPlot
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.layout.scroller import Sideways
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES, Loss
from nncore.functions.outputs import Output, output_function
from nncore.functions.targets import one_hot, smooth_labels
from nncore.learning.gradients import loss_and_delta
from nncore.network.network import ForwardTrace

_ON_THE_CONSTANT = tr(
    "The last column is the primer's −Σ t ln(p + 1e−12), which keeps clear of ln 0. Ours is ln p = z − ln Σ e^z: exact "
    "however wrong."
)
_FORMULAS = {
    "binary_cross_entropy": ("binary_cross_entropy", "binary_cross_entropy_logits", "binary_cross_entropy_derivative"),
    "cross_entropy": ("cross_entropy", "cross_entropy_derivative", "cross_entropy_logits"),
}
_AS_READ = mark_text("read")
_DIGIT_BUTTONS = (
    "QPushButton { padding: 2px 0px; min-width: 18px; } "
    f'QPushButton[text="{tr(_AS_READ)}"] {{ padding: 2px 6px; min-width: 28px; }}'  # else its word touches the edges
)
_N = 10
_LEAST_HEIGHT = 87  # pixels of each of its four plots


class LossesPage(Page):
    """All losses, on curves and on the drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Losses"), tr("How wrong is an answer, and which way would learning push it?"), parent)
        self._trace: ForwardTrace | None = None
        self._pointed = math.nan
        self._curves = LossCurves(len(LOSSES))
        self._pulls = LogitPulls()
        self._outliers = OutlierPlot(len(REGRESSION))
        self._table = LossTable()
        level(self._pulls.head, self._outliers.head)
        for part in (self._curves, self._pulls, self._outliers):
            for plot in part.findChildren(Plot):
                keep_room(plot, 0, _LEAST_HEIGHT)
        below = ui.row((self._pulls, 1), (self._outliers, 1), gap=3 * GAP)
        self.plot_area.addWidget(self._curves, 1)
        self.plot_area.addLayout(below, 1)
        self.numbers.addWidget(Sideways(self._table))
        self._build_loss_controls()
        self._build_drawing_controls()
        self._build_bend_controls()
        self._curves.pointed.connect(self._on_pointed)
        self._outliers.outlier_moved.connect(self._on_outlier_moved)
        self.finish()

    # ---- building ----------------------------------------------------------------------------

    def _build_loss_controls(self) -> None:
        self.add_heading(tr("Loss"))
        self._choice = combo(tr("Loss"), {key: tr(loss.name) for key, loss in LOSSES.items()})
        self._choice.setCurrentIndex(self._choice.findData("cross_entropy"))
        self.add_control(
            "loss", self._choice, tr("The loss in front: its curves, its formula, its gradient on the logits.")
        )
        self._axis = Switch((mark_text("probability"), mark_text("residual")), tr("Along the x axis"))
        self.add_control("axis", self._axis, tr("Over p from 0 to 1, or over the residual p − t, where bends show."))
        self._watched = Switch(
            (mark_text("true digit"), mark_text("strongest other")), tr("Which output the curves are for")
        )
        self.add_control(
            "watched", self._watched, tr("The output whose target is 1, or the likeliest whose target is 0.")
        )

    def _build_drawing_controls(self) -> None:
        self.add_heading(tr("The drawing is truly a"))
        self._truth = Switch((_AS_READ, *map(str, range(_N))), tr("True digit"))
        self._truth.setStyleSheet(_DIGIT_BUTTONS)
        self.add_control(
            "truth", self._truth, tr("“read” believes the network. One key: Alt+0 … Alt+9; Alt+R for “read”.")
        )
        for word in self._truth.words:
            keys = QShortcut(QKeySequence(f"Alt+{word[0].upper()}"), self)
            keys.setObjectName(word)
            keys.activated.connect(self._on_truth_key)
        self._answer = caption()
        self.controls.addWidget(self._answer)
        self._smoothing = NumberSlider("ε", 0.0, 0.5, 0.0, name=tr("Label smoothing"), decimals=3)
        self.add_control(
            "smoothing", self._smoothing, tr("Label smoothing: t′ = (1 − ε) t + ε / 10 shares a little out.")
        )

    def _build_bend_controls(self) -> None:
        self.add_heading(tr("Where linear begins"))
        self._bends: dict[str, NumberSlider] = {}
        for key, loss in LOSSES.items():
            for name, parameter in loss.parameters.items():
                symbol, spoken = parameter.symbol, f"{tr(loss.name)} {parameter.symbol}"
                self._bends[key] = NumberSlider(symbol, 0.02, 5.02, parameter.default, name=spoken)
                self.add_control(name, self._bends[key], f"{tr(loss.name)}: {tr(parameter.meaning)}")
        self.add_heading(tr("Outlier"))
        self._outlier = NumberSlider("y", LOWEST, HIGHEST, 9.0, name=tr("Value of the outlier"), decimals=1)
        self.add_control("outlier", self._outlier, tr("The seventh value: whom does it pull, and how far?"))

    # ---- what happens ------------------------------------------------------------------------

    @override
    def show_trace(self, trace: ForwardTrace | None) -> None:
        self._trace = trace
        self.refresh()

    @override
    def refresh(self) -> None:
        losses = self._losses()
        loss = losses[self._choice.currentIndex()]
        self._show_curves(losses, loss)
        self._show_pulls(loss)
        self._outliers.show_fits(losses[: len(REGRESSION)], self._outlier.value)
        self._show_table(losses)
        derivatives = (loss.key, f"{loss.key}_derivative", "loss_chain_rule")
        formulas = _FORMULAS.get(loss.key, derivatives)
        self.explain((*formulas, "label_smoothing"), self._advice(loss))

    def _on_truth_key(self) -> None:
        self.kept.set_quietly("truth", self.sender().objectName())
        self.refresh()
        self.note_step("truth")

    def _on_pointed(self, x: float) -> None:
        self._pointed = x
        losses = self._losses()
        self._show_curves(losses, losses[self._choice.currentIndex()])
        self._show_table(losses)

    def _on_outlier_moved(self, value: float) -> None:
        self.kept.set_quietly("outlier", round(value, 1))
        self.refresh()
        self.note_step("outlier")

    # ---- what is looked at -------------------------------------------------------------------

    def _losses(self) -> list[Loss]:
        """Return all losses with the settings of the sliders."""
        bends = {key: {slider.objectName(): slider.value} for key, slider in self._bends.items()}
        return [loss.with_settings(**bends.get(key, {})) for key, loss in LOSSES.items()]

    def _logits(self) -> FloatArray:
        """Return the drawing's logits, or ten equal ones where there is no drawing; shape (10,)."""
        return np.zeros(_N) if self._trace is None else self._trace.logits.astype(np.float64)

    def true_digit(self) -> int:
        """Return the digit that the drawing is taken for."""
        return int(self._logits().argmax()) if self._truth.word == _AS_READ else int(self._truth.word)

    def _targets(self) -> FloatArray:
        """Return the targets, smoothed as chosen, shape (10,)."""
        return smooth_labels(one_hot(np.array(self.true_digit()), _N, np.float64), self._smoothing.value)

    def _watched_digit(self) -> int:
        """Return the output that the curves are for."""
        others = self._logits()
        if self._watched.word == "true digit":
            return self.true_digit()
        others[self.true_digit()] = -np.inf
        return int(others.argmax())

    def _of_drawing(self, loss: Loss) -> tuple[float, FloatArray]:
        """Return a loss of the drawing and its gradient on the logits, shape (10,)."""
        losses, delta = loss_and_delta(loss, _output_of(loss), self._logits()[np.newaxis], self._targets()[np.newaxis])
        return float(losses[0]), delta[0]

    # ---- drawing -----------------------------------------------------------------------------

    def _place(self) -> OneOutput:
        return OneOutput(float(self._targets()[self._watched_digit()]), self._axis.word == "residual")

    def _x(self, loss: Loss, place: OneOutput) -> float:
        """Return the place on the x axis that is looked at: under the pointer, or the drawing's."""
        low, high = place.x_range
        if low <= self._pointed <= high:
            return self._pointed
        p = float(output_function(_output_of(loss), self._logits())[self._watched_digit()])
        return p - place.target if place.is_residual else p

    def _show_curves(self, losses: list[Loss], chosen: Loss) -> None:
        place, index = self._place(), losses.index(chosen)
        self._curves.show_losses(losses, index, place)
        self._curves.mark(self._x(chosen, place), index, chosen, place)

    def _show_pulls(self, loss: Loss) -> None:
        _, delta = self._of_drawing(loss)
        hint = tr("blue: learning raises it   vermilion: lowers it")
        self._pulls.show_delta(delta, output_function(_output_of(loss), self._logits()), self._targets(), hint)
        read = int(self._logits().argmax())
        if self._trace is None:
            words = tr("No drawing yet: ten equal logits stand in. Keys 0 … 9 bring a sample.")
        else:
            words = tr("The network reads a {read}. Alt+0 … Alt+9 say what it truly is.", read=read)
        self._answer.setText(words)

    def _show_table(self, losses: list[Loss]) -> None:
        place, watched, outlier = self._place(), self._watched_digit(), self._outlier.value
        x = self._x(losses[self._choice.currentIndex()], place)
        self._table.show_losses(losses, self._of_drawing, place, x, watched=watched, outlier=outlier, theme=self.theme)

    def _advice(self, loss: Loss) -> str:
        text = tr(
            "<b>Use it for</b> {used_for}<br><b>Beware:</b> {beware_of}",
            used_for=tr(loss.used_for),
            beware_of=tr(loss.beware_of),
        )
        if loss.key in REGRESSION:
            return text
        if loss.key == "binary_cross_entropy":
            return tr(
                "{text}<br>Here the ten logits go through a sigmoid each, in place of the softmax that the network "
                "learned with: ten answers of yes or no, so several digits may get a yes. The loss is computed from "
                "the logits: no ln 0, and no constant against it.",
                text=text,
            )
        return f"{text}<br>{_ON_THE_CONSTANT}"

    @override
    def numpy_code(self) -> str:
        loss = self._losses()[self._choice.currentIndex()]
        values = (*GOOD_POINTS, self._outlier.value)
        label, watched = self.true_digit(), self._watched_digit()
        smoothing, place = self._smoothing.value, self._place()
        return program(loss, self._logits(), label, smoothing, values, watched=watched, place=place)


def _output_of(loss: Loss) -> Output:
    """Return what turns logits into the predictions of a loss: yes-or-no answers come from sigmoids."""
    return "sigmoid" if loss.key == "binary_cross_entropy" else "softmax"
