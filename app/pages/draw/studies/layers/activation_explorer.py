"""The activation explorer: choose functions, see f and f′, and where this drawing's neurons lie on the curve."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app import ui
from app.language import tr
from app.pages.draw.studies.layers.activation_plot import ActivationPlot
from app.pages.draw.studies.layers.advice import ADVICE_WIDTH, Advice
from app.pages.draw.studies.layers.compare_button import CompareButton
from app.plots.mark import LAYER_MARKS
from app.sources.networks import is_changed
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import BesideOrBelow
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import enlarged, keep_room, limit_width
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text
from app.ui.widgets.chooser import Chooser
from app.ui.widgets.labels import heading, marked_caption
from app.ui.widgets.slider import NumberSlider
from nncore.functions.activations import ACTIVATIONS, Activation
from nncore.network.network import ForwardTrace, Network

_SIDES = 2.2  # times that width: from there on the curve has as much room as what stands beside it
_LEAST_CHOICE = 152  # pixels; a long name is cut in a narrow window, and whole in the list
_MOST_PARAMETERS, _SLIDER_HEIGHT = 2, 28
_LEAST_HEIGHT = 104  # of the curve, and of what stands beside it


class ActivationExplorer(Themed, QWidget):
    """The curve with its dots, the choice of functions, sliders for parameters, formula and advice.

    Signals
    -------
    trial_requested(Activation)
        The person wants to see the network run with this function.
    trial_ended()
        The person wants the network back as it was trained.
    """

    trial_requested = Signal(object)
    trial_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("activationExplorer")
        self.setAccessibleName(tr("Activation explorer"))
        self._chosen: Activation = ACTIVATIONS["relu"]
        self._network: Network | None = None
        self._is_trial = self._is_large = False
        self._others: list[Activation] = []
        self._n_dotted = 0  # layers whose neurons are dots on the curve
        self.plot = ActivationPlot()
        self._legend = marked_caption()
        self._choice = _function_chooser()
        self._compare = CompareButton()
        self._derivative_box = QCheckBox(tr("f′ dashed"))
        self._derivative_box.setFont(font(SMALL))
        self._derivative_box.setChecked(True)
        self._derivative_box.setToolTip(tr("f′ is the derivative that back-propagation multiplies by."))
        self._side, self._sliders = QWidget(), QWidget()
        self._advice = Advice()
        self._trial_button = ui.button("")
        self._build()
        self._connect()
        self._show_choice()
        self.follow_theme()

    def _build(self) -> None:
        words = QWidget()
        ui.column(self._sliders, (self._advice, 1), parent=words)
        ui.column((words, 1), self._trial_button, parent=self._side)
        body = BesideOrBelow(self.plot, self._side)
        keep_room(self.plot, 0, _LEAST_HEIGHT)
        for part in (self._sliders, self._advice):  # the button may need more for its words
            limit_width(part, ADVICE_WIDTH)
        # Room for the sliders of any function, so that a choice moves nothing else; what they leave is the advice's.
        keep_room(words, 0, _MOST_PARAMETERS * _SLIDER_HEIGHT + GAP)
        sliders = ui.column(parent=self._sliders, gap=0)
        sliders.setAlignment(Qt.AlignmentFlag.AlignTop)
        ui.column(
            ui.head(heading(tr("Activation curve")), self._choice, self._compare),
            (body, 1),
            ui.row(self._derivative_box, (self._legend, 1)),
            parent=self,
            gap=GAP // 2,
        )

    def _connect(self) -> None:
        self._choice.activated.connect(self._on_chosen)
        self._compare.compared_changed.connect(self._draw)
        self._derivative_box.toggled.connect(self.plot.show_derivative)
        self._trial_button.clicked.connect(self._on_trial_clicked)
        self.plot.pointed.connect(self._show_values)

    @property
    def activation(self) -> Activation:
        """The function that is shown."""
        return self._chosen

    @override
    def apply_theme(self) -> None:
        self._draw()

    def choose(self, key: str) -> None:
        """Show a function of the table, in the network's settings if it is the network's own."""
        own = self._own_activation()
        self._chosen = own if own is not None and own.key == key else ACTIVATIONS[key]
        self._choice.setCurrentIndex(self._choice.findData(key))
        self._show_choice()
        self._follow_trial()

    def show_network(self, network: Network, trained: Network) -> None:
        """Take note of the network that runs and of the one it was trained as, and show its function."""
        is_new = self._network is not trained and not is_changed(trained)  # changed by hand, its function stays
        self._network, self._is_trial = trained, network is not trained
        if is_new and trained.activations:
            self.choose(trained.activations[0].key)
        self._show_trial()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Put the neurons of a trace on the curve."""
        self.plot.show_trace(trace)
        n_dotted = 0 if trace is None else len(trace.hidden)
        if n_dotted != self._n_dotted:
            self._n_dotted = n_dotted
            self._show_legend()

    def present(self, *, is_large: bool) -> None:
        """Leave out, before an audience, all but curve and function where the rest would need as much room as they."""
        self._is_large = is_large
        self._show_side()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_side()
        super().resizeEvent(event)

    def _show_side(self) -> None:
        is_shown = not self._is_large or self.width() >= _SIDES * enlarged(ADVICE_WIDTH)
        for part in (self._side, self._compare, self._derivative_box):
            part.setVisible(is_shown)

    def settle(self) -> None:
        """Fit the axis to the neurons; the pen rests, so nothing jumps under it."""
        self.plot.settle()

    def mark_neuron(self, layer: int, neuron: int) -> None:
        """Put a ring around one neuron's dot; −1 takes it away."""
        self.plot.mark_neuron(layer, neuron)

    def _own_activation(self) -> Activation | None:
        return self._network.activations[0] if self._network is not None and self._network.activations else None

    def _is_own(self) -> bool:
        """Whether what is shown is just what the network was trained with."""
        own = self._own_activation()
        return (
            own is not None
            and own.key == self._chosen.key
            and all(
                math.isclose(value, self._chosen.settings[name], abs_tol=0.01) for name, value in own.settings.items()
            )
        )

    def _on_chosen(self, index: int) -> None:
        self.choose(self._choice.itemData(index))

    def _on_parameter(self) -> None:
        settings = {slider.objectName(): slider.value for slider in self._sliders.findChildren(NumberSlider)}
        if {"low", "high"} <= settings.keys():  # one may be pushed past the other
            settings["low"], settings["high"] = sorted((settings["low"], settings["high"]))
        self._chosen = self._chosen.with_settings(**settings)
        self._draw()
        self._show_trial()
        self._follow_trial()

    def _follow_trial(self) -> None:
        """Let a trial under way go on with what is chosen now."""
        if self._is_trial and self._is_own():
            self.trial_ended.emit()
        elif self._is_trial:
            self.trial_requested.emit(self._chosen)

    def _on_trial_clicked(self) -> None:
        if self._is_trial:
            self.trial_ended.emit()
            own = self._own_activation()
            if own is not None:
                self.choose(own.key)
        else:
            self.trial_requested.emit(self._chosen)

    def _show_choice(self) -> None:
        layout = self._sliders.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for name, parameter in self._chosen.parameters.items():
            slider = NumberSlider(
                parameter.symbol, parameter.low, parameter.high, self._chosen.settings[name], name=tr(parameter.meaning)
            )
            slider.setObjectName(name)
            slider.setToolTip(tr(parameter.meaning))
            slider.value_changed.connect(self._on_parameter)
            if layout is not None:
                layout.addWidget(slider)
        self._advice.show_activation(self._chosen)
        self._draw()
        self._show_trial()

    def _draw(self) -> None:
        self._others = [ACTIVATIONS[key] for key in self._compare.chosen_keys() if key != self._chosen.key]
        self.plot.show_functions(self._chosen, self._others)
        self._show_legend()

    def _show_legend(self) -> None:
        """Name in their colours the curves and dots that are shown."""
        theme = self.theme
        named = [(theme.accent, f"f · {tr(self._chosen.name)}")]
        named += [(color, tr(other.name)) for color, other in zip(theme.series, self._others, strict=False)]
        named += [
            (theme.layer(number), f"{mark} " + tr("layer {number}", number=number))
            for number, mark in enumerate(LAYER_MARKS[: self._n_dotted], 1)
        ]
        self._legend.setText("  ".join(f'<span style="color:{color}">{text}</span>' for color, text in named))

    def _show_trial(self) -> None:
        own = self._own_activation()
        is_own = self._is_own()
        self._trial_button.setVisible(own is not None)
        if own is None:
            return
        self._trial_button.setEnabled(self._is_trial or not is_own)
        if self._is_trial:
            self._trial_button.setText(tr("Back to {name}", name=tr(own.name)))
            self._trial_button.setToolTip(
                tr(
                    "The network runs with {name}, but it learned with {learned_with}.",
                    name=tr(self._chosen.name),
                    learned_with=tr(own.name),
                )
            )
        elif is_own:
            self._trial_button.setText(tr("The network's own function"))
            self._trial_button.setToolTip(tr("The network was trained with this function and runs with it."))
        else:
            self._trial_button.setText(tr("Run it with {name}", name=tr(self._chosen.name)))
            self._trial_button.setToolTip(
                tr("The network was trained with {name}. Try what breaks with another.", name=tr(own.name))
            )

    def _show_values(self, z: float) -> None:
        """Say what the pointer reads, where else the legend stands."""
        if math.isnan(z):
            self._show_legend()
            return
        f, derivative = float(self._chosen(z)), float(self._chosen.derivative(z))
        self._legend.setText(f"z = {number_text(z, 2)} · f = {number_text(f)} · f′ = {number_text(derivative)}")


def _function_chooser() -> QComboBox:
    chooser = Chooser()
    chooser.setAccessibleName(tr("Activation function"))
    chooser.setToolTip(tr("Which curve is drawn here. The network keeps its own until the button below runs another."))
    chooser.setMaxVisibleItems(20)
    chooser.setMinimumWidth(_LEAST_CHOICE)
    for key, activation in ACTIVATIONS.items():
        chooser.addItem(tr(activation.name), key)
    return chooser
