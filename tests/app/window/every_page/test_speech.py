"""What a screen reader is told: each control has a name, and says its value as the page writes it."""

import gc

import numpy as np
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.plots.plot import Plot
from app.sources.samples import sample_picture
from app.ui.widgets.chooser import combo
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from tools.walks.accessible_faults import Control, controls

Text = QAccessible.Text


def said(widget: QWidget, kind: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(kind)


@pytest.fixture(autouse=True)
def speech(qapp: QApplication) -> None:
    make_application()


@pytest.mark.parametrize(("is_logarithmic", "value", "words"), [(False, 60.0, "60"), (True, 10.0, "10")])
def test_a_slider_says_and_takes_its_number(qtbot: QtBot, is_logarithmic: bool, value: float, words: str) -> None:
    slider = NumberSlider("β", 0.1, 100.0, value, name="Sharpness β", is_logarithmic=is_logarithmic)
    qtbot.addWidget(slider)
    (control,) = controls_of(slider)
    assert (control.name, control.role) == ("Sharpness β", "Slider")
    assert float(control.value) == pytest.approx(float(words), rel=0.1)
    number = QAccessible.queryAccessibleInterface(control.widget).valueInterface()
    assert (number.minimumValue(), number.maximumValue()) == (pytest.approx(0.1), pytest.approx(100.0))
    number.setCurrentValue(50.0)
    assert slider.value == pytest.approx(50.0, rel=0.02)
    assert number.currentValue() == pytest.approx(slider.value, rel=1e-3)


def test_a_chooser_is_called_by_its_name_and_words_side_by_side_are_radio_buttons(qtbot: QtBot) -> None:
    chooser, switch = combo("Loss", {"a": "Cross-entropy", "b": "Hinge"}), Switch(("a", "z"), "Quantity")
    for widget in (chooser, switch):
        qtbot.addWidget(widget)
        widget.show()
    assert (said(chooser, Text.Name), said(chooser, Text.Value)) == ("Loss", "Cross-entropy")
    first, second = controls_of(switch)
    assert {first.role, second.role} == {"RadioButton"}
    interface = QAccessible.queryAccessibleInterface(second.widget)
    with qtbot.waitSignal(switch.chosen):
        interface.actionInterface().doAction(interface.actionInterface().pressAction())
    assert switch.word == "z"
    assert interface.state().checked
    assert not QAccessible.queryAccessibleInterface(first.widget).state().checked


def test_a_plot_tells_its_axes_and_what_is_in_it(qtbot: QtBot) -> None:
    plot = Plot(x_label="neuron", y_label="a")
    qtbot.addWidget(plot)
    plot.set_range((0.0, 4.0), (-1.0, 2.0))
    assert said(plot, Text.Name) == "a / neuron"
    assert "Nothing is shown yet" in said(plot, Text.Description)
    plot.add_bars().set_points(np.arange(3), np.array([0.5, 1.75, -0.25]))
    words = said(plot, Text.Description)
    assert "neuron from 0" in words
    assert "3 bars, highest 1.75 at 1, lowest −0.25 at 2" in words


def test_the_ten_digits_are_said_with_their_values_and_the_answer_when_the_pen_rests(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    window.session.load_picture(sample_picture(0))
    window.session.settle()
    trace = window.session.trace
    assert trace is not None
    best = int(np.argmax(trace.probabilities))
    assert said(window.draw_page.probabilities.bars, Text.Description).startswith(f"{best}: ")
    assert any(f"{best}, hardly anything else" in sentence for sentence in announced)


def test_what_speaks_may_come_and_go(qtbot: QtBot) -> None:
    for _ in range(50):
        slider = NumberSlider("x", 0.0, 1.0, 0.5)
        assert controls_of(slider)
        slider.deleteLater()
        del slider
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect(0)  # the youngest: all that this made
    survivor = combo("Loss", {"a": "A"})
    qtbot.addWidget(survivor)
    assert said(survivor, Text.Name) == "Loss"


def controls_of(widget: QWidget) -> list[Control]:
    widget.show()
    return controls(widget)
