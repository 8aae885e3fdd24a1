"""The Activations page: every function of the primer, with derivatives, flat zones and the network's z."""

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from app import ui
from app.lab.page import Page
from app.language import mark_text, tr
from app.pages.activations.advice import advice_of, formulas_of
from app.pages.activations.curve_board import CurveBoard, Ranges
from app.pages.activations.function_choice import FunctionBoxes, ParameterSliders
from app.pages.activations.function_curves import LAYERS, LINE_WORDS
from app.pages.activations.linear_demo import DEMO_FORMULAS, DEMO_TEXT, LinearDemo, demo_program, sizes_text
from app.pages.activations.neuron_shares import shares_text
from app.pages.activations.numpy_lines import program
from app.pages.activations.values_table import ValuesTable
from app.plots.mark import LAYER_MARKS
from app.sources.samples import sample_digits
from app.ui.layout.scroller import Sideways
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import marked_caption
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.functions.activations import ACTIVATIONS, Activation
from nncore.network.network import ForwardTrace, Network

CURVES, DEMO = mark_text("Curves"), mark_text("Without a bend")
DRAWING, DIGITS = mark_text("This drawing"), mark_text("1,000 test digits")
_N_DIGITS = 1000
_SETTLE_MS = 60


class ActivationsPage(Page):
    """Curves at the left, with the values under the crosshair in a table; the choice of functions at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Activations"), tr("What bends a neuron's sum: a = f(z). Wheel to zoom, drag to move."), parent
        )
        self.board, self.demo = CurveBoard(), LinearDemo()
        self.values = ValuesTable()
        self.shares = marked_caption()
        self.shares.setToolTip(
            tr(
                "<p><b>Inactive</b>: it gives exactly 0, and so does its derivative; <b>saturated</b>: it is on a flat "
                "end of the curve, |f′| under the bound; <b>dead</b>: inactive for every one of the digits.</p>"
            )
        )
        self._stack = QStackedWidget()
        self._trace: ForwardTrace | None = None
        self._network: Network | None = None
        self._digits: ForwardTrace | None = None
        self._z, self._draw_number = 1.0, 0
        self._is_new = True
        self._shares_timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._shares_timer.timeout.connect(self.show_shares)
        self._build_controls()
        self._build_left()
        self.board.pointed.connect(self._on_pointed)
        self.finish()

    # ---- building ----------------------------------------------------------------------------

    def _build_left(self) -> None:
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.demo)
        self.plot_area.addWidget(self._stack, 1)
        self.shares.setMinimumHeight(2 * self.shares.fontMetrics().lineSpacing() + 2)
        self._values_room = Sideways(self.values)
        self.numbers.addWidget(self._values_room)
        self.numbers.addWidget(self.shares)

    def _build_controls(self) -> None:
        self._view = Switch((CURVES, DEMO), tr("What the page shows"))
        self.add_control("view", self._view, tr("The curves, or what a network is without them."))
        self._for_curves = self.add_section(self._build_curve_controls)

    def _build_curve_controls(self) -> None:
        self._build_function()
        self._build_layers()
        self._build_distribution()
        self.add_heading(tr("Compare with"))
        self._boxes = FunctionBoxes()
        for key, box in self._boxes.boxes.items():
            box.setChecked(key in ("relu", "tanh"))
            self.keep_control(
                f"with.{key}",
                box,
                tr("Draw {name} beside the chosen function.", name=tr(ACTIVATIONS[key].name)),
            )
        self.controls.addWidget(self._boxes)

    def _build_function(self) -> None:
        self.add_heading(tr("Function"))
        self._function = combo(tr("Activation function"), {key: tr(each.name) for key, each in ACTIVATIONS.items()})
        self.add_control(
            "function", self._function, tr("The function that carries the dots, the zones and the advice.")
        )
        self._sliders = ParameterSliders()
        for name, slider in self._sliders.sliders.items():
            self.keep_control(name, slider, slider.toolTip())
        self.controls.addWidget(self._sliders)
        self.draw_button = ui.button(
            tr("Draw other slopes"), tr("Draw new slopes between l and u, as each training step does.")
        )
        self.draw_button.clicked.connect(self._on_draw)
        self.controls.addWidget(self.draw_button)

    def _build_layers(self) -> None:
        self._layers = {layer: QCheckBox(layer) for layer in LAYERS}
        for layer, words in zip(LAYERS, LINE_WORDS, strict=True):
            self._layers[layer].setChecked(layer != "f″")
            self._layers[layer].setAccessibleName(tr("Show {layer}", layer=layer))
            self.keep_control(
                f"layer.{layer}",
                self._layers[layer],
                tr("{layer} is drawn {words}.", layer=layer, words=words),
            )
        self.view_button = ui.button(tr("Reset view"), tr("Show the usual stretch again, z from −8 to 8."))
        self.view_button.clicked.connect(self._on_reset_view)
        self.controls.addLayout(ui.row(*self._layers.values(), 1, self.view_button))

    def _build_distribution(self) -> None:
        self.add_heading(tr("Flat where |f′| is under"))
        self._bound = NumberSlider(tr("bound"), 0.001, 0.5, 0.02, name=tr("Bound of |f′|"), is_logarithmic=True)
        self.add_control("bound", self._bound, tr("Neurons in the shaded zones hardly learn: |f′| is too small."))
        self.add_heading(tr("z of the network's neurons"))
        self._source = Switch((DIGITS, DRAWING), tr("Whose z are shown"))
        self.add_control("source", self._source, tr("The z that the network computes before its activations."))

    # ---- what the window says ----------------------------------------------------------------

    def show_network(self, network: Network) -> None:
        """Take note of the network; at first its own function is the chosen one."""
        if network is self._network:
            return
        self._network, self._digits = network, None
        self.board.strips.show_layers(len(network.activations))
        if self._is_new:
            self._choose_networks_function()
        self.refresh()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Put the drawing's neurons on the curve."""
        self._trace = trace
        self.board.show_dots([] if trace is None else [layer.z for layer in trace.hidden])
        if self._view.word == DEMO:
            self._show_demo()
            return
        if self._source.word == DRAWING:
            self._show_strips()
            self.show_shares()

    def state(self) -> Mapping[str, Any]:
        """Return the controls, the part of the plane that was zoomed to, and the crosshair."""
        return {**super().state(), "own_view": self.board.own_view, "z": self._z}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring a remembered state back."""
        self._is_new = self._is_new and "function" not in state
        self._z = float(state["z"]) if isinstance(state.get("z"), int | float) else self._z
        super().restore(state)
        if (view := _as_view(state.get("own_view"))) is not None:
            self.board.set_own_view(view)

    def reset(self) -> None:
        """Bring the page back to how it was at first: the network's function, the usual view."""
        self._z, self._draw_number = 1.0, 0
        self.board.set_own_view(None)
        super().reset()
        self._choose_networks_function()
        self.refresh()

    def numpy_code(self) -> str:
        """Return the curves, or the demonstration, as lines of numpy."""
        if self._view.word == DEMO:
            return demo_program(self._picture())
        (low, high), _ = self.board.plot.view_range()
        return program([self.activation, *self.others], low, high, self._z)

    # ---- showing -----------------------------------------------------------------------------

    @property
    def activation(self) -> Activation:
        """The chosen function with the settings of its sliders."""
        return self._sliders.activation(self._function.currentData())

    @property
    def others(self) -> list[Activation]:
        """The functions beside it."""
        return [self._sliders.activation(key) for key in self._boxes.chosen(self._function.currentData())]

    def refresh(self) -> None:
        """Show what the controls say."""
        is_demo = self._view.word == DEMO
        self._stack.setCurrentWidget(self.demo if is_demo else self.board)
        self._values_room.setVisible(not is_demo)
        self._for_curves.setVisible(not is_demo)
        if is_demo:
            self._show_demo()
        else:
            self._show_curves()

    def _show_curves(self) -> None:
        key = self._function.currentData()
        activation, others = self.activation, self.others
        self._sliders.show_function(key)
        self._boxes.show_room(key)
        self.draw_button.setVisible(activation.sample_function is not None)
        layers = [layer for layer, box in self._layers.items() if box.isChecked()]
        bound, number = self._bound.value, self._draw_number
        places = self._boxes.places(key)
        self.board.show_functions(activation, others, layers, places=places, bound=bound, draw_number=number)
        self._show_values()
        self._show_strips()
        self.explain(formulas_of(activation), advice_of(activation))
        # Counting the z of 1,000 digits takes longer than a frame, so it waits until the slider rests.
        if self._source.word == DIGITS:
            self._shares_timer.start()
        else:
            self.show_shares()

    def _show_values(self) -> None:
        self.board.show_crosshair(self._z)
        places = self._boxes.places(self._function.currentData())
        colors = [self.theme.accent, *(self.theme.series[place] for place in places)]
        self.values.show_values(self._z, [self.activation, *self.others], colors)

    def _show_strips(self) -> None:
        hint = "" if self._zs() else tr("Draw a digit to see where its neurons lie.")
        self.board.strips.show_zs(self._zs(), hint)

    def show_shares(self) -> None:
        """Count the active, inactive and saturated neurons of each layer."""
        activation, own = self.activation, self._networks_function()
        lines = [shares_text(i, z, activation, self._bound.value) for i, z in enumerate(self._zs(), start=1)]
        if lines and own is not None and own.key != activation.key:
            lines[-1] += tr(" The z are those of the network, which runs with {name}.", name=tr(own.name))
        colors = [self.theme.layer(number) for number in range(1, len(lines) + 1)]
        marks = [
            f'<span style="color:{color}">{mark}</span> ' for color, mark in zip(colors, LAYER_MARKS, strict=False)
        ]
        self.shares.setText("<br>".join(mark + line for mark, line in zip(marks, lines, strict=False)))

    def _show_demo(self) -> None:
        if self._network is None:
            return
        self._shares_timer.stop()
        self.demo.show_network(self._network, self._picture())
        whose = tr("the first test digit") if self._trace is None else tr("your drawing")
        self.shares.setText(tr("The logits of {whose}. {sizes}.", whose=whose, sizes=sizes_text(self._network)))
        self.explain(DEMO_FORMULAS, DEMO_TEXT)

    # ---- what it needs for that --------------------------------------------------------------

    def _zs(self) -> list[FloatArray]:
        """Return the z of each layer: of the drawing, shape (n,), or of the test digits, (1000, n)."""
        trace = self._trace if self._source.word == DRAWING else self._digits_trace()
        return [] if trace is None else [layer.z for layer in trace.hidden]

    def _digits_trace(self) -> ForwardTrace | None:
        if self._digits is None and self._network is not None:
            self._digits = self._network.forward(sample_digits().inputs[:_N_DIGITS])
        return self._digits

    def _picture(self) -> FloatArray:
        return sample_digits().inputs[0] if self._trace is None else self._trace.inputs

    def _networks_function(self) -> Activation | None:
        return self._network.activations[0] if self._network is not None and self._network.activations else None

    def _choose_networks_function(self) -> None:
        if (own := self._networks_function()) is not None:
            self.kept.set_quietly("function", own.key)

    # ---- what happens ------------------------------------------------------------------------

    def _on_pointed(self, z: float) -> None:
        self._z = z
        self._show_values()

    def _on_draw(self) -> None:
        self._draw_number += 1
        self.refresh()

    def _on_reset_view(self) -> None:
        self.board.set_own_view(None)


def _as_view(value: Any) -> Ranges | None:
    """Return a remembered value as a part of the plane, if it is one."""
    try:
        (x0, x1), (y0, y1) = ((float(low), float(high)) for low, high in value)
    except (TypeError, ValueError):
        return None
    is_sound = all(map(math.isfinite, (x0, x1, y0, y1))) and x0 < x1 and y0 < y1
    return ((x0, x1), (y0, y1)) if is_sound else None
