"""What every lab has from its base: controls that are kept, restored and reset, quiet settings, and code to copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.ui.widgets.chooser import combo
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch


class SmallLab(Page):
    """A lab with a control of each kind, which counts how often it is drawn."""

    def __init__(self) -> None:
        super().__init__("Small", "A lab for tests.")
        self.n_drawn = 0
        self.rate = NumberSlider("η", 0.0, 1.0, 0.5)
        self.box, self.kind = QCheckBox("box"), combo("Kind", {"a": "First", "b": "Second"})
        self.side = Switch(("left", "right"), "Side")
        self.add_heading("Controls")
        for name, control in (("rate", self.rate), ("box", self.box), ("kind", self.kind), ("side", self.side)):
            self.add_control(name, control)
        self.finish()

    def refresh(self) -> None:
        self.n_drawn += 1

    def numpy_code(self) -> str:
        return f"rate = {self.rate.value}"


@pytest.fixture
def lab(qtbot: QtBot) -> SmallLab:
    page = SmallLab()
    qtbot.addWidget(page)
    page.n_drawn = 0
    return page


def test_every_change_of_a_control_draws_once(lab: SmallLab, qtbot: QtBot) -> None:
    lab.rate.set_value(0.7)
    lab.box.click()
    lab.kind.setCurrentIndex(1)
    qtbot.mouseClick(lab.side.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)

    assert lab.n_drawn == 4
    assert lab.state() == {"rate": pytest.approx(0.7), "box": True, "kind": "b", "side": "right"}


def test_a_state_comes_back_in_another_page_with_one_drawing(lab: SmallLab, qtbot: QtBot) -> None:
    state = {"rate": 0.25, "box": True, "kind": "b", "side": "right"}

    lab.restore(state)

    assert lab.n_drawn == 1
    assert lab.state() == {**state, "rate": pytest.approx(0.25, abs=1e-3)}


def test_what_makes_no_sense_keeps_its_value(lab: SmallLab) -> None:
    first = dict(lab.state())

    lab.restore({"rate": "fast", "box": 3, "kind": "z", "side": "up", "of another version": 1})

    assert lab.state() == first


def test_the_reset_button_brings_every_control_back(lab: SmallLab) -> None:
    first = dict(lab.state())
    lab.restore({"rate": 0.1, "box": True, "kind": "b", "side": "right"})

    lab.reset_button.click()

    assert lab.state() == first


def test_a_quiet_setting_draws_nothing(lab: SmallLab) -> None:
    lab.kept.set_quietly("rate", 0.9)

    assert lab.n_drawn == 0
    assert lab.rate.value == pytest.approx(0.9)


def test_the_copy_button_puts_the_lines_on_the_clipboard_and_says_so(lab: SmallLab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lab.message) as told:
        lab.copy_button.click()

    assert QGuiApplication.clipboard().text() == "rate = 0.5"
    assert "clipboard" in told.args[0]


def test_formulas_and_words_are_shown_and_old_formulas_go(lab: SmallLab) -> None:
    lab.explain(["softmax", "softmax_shift", "entropy"], "<b>Beware</b> of it.")
    lab.explain(["mse"], "Short.")

    assert lab.explanation.formula_names() == ["mse"]


def test_a_section_of_controls_can_be_hidden_as_a_whole(lab: SmallLab, qtbot: QtBot) -> None:
    slider = NumberSlider("m", 0.0, 1.0, 0.0)
    section = lab.add_section(lambda: lab.add_control("more", slider))

    section.hide()

    assert not slider.isVisibleTo(lab)
    assert lab.rate.isVisibleTo(lab)
    assert "more" in lab.state()
