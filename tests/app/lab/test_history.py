"""Undo and redo on a page: one step for what one control does, whichever way it was moved."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.ui.widgets.slider import NumberSlider


class TwoControls(Page):
    """A page with a slider and a box."""

    def __init__(self) -> None:
        super().__init__("Two", "A page for tests.")
        self.rate, self.box = NumberSlider("η", 0.0, 1.0, 0.5), QCheckBox("box")
        self.add_control("rate", self.rate)
        self.add_control("box", self.box)
        self.finish()
        self.settle()


@pytest.fixture
def page(qtbot: QtBot) -> TwoControls:
    made = TwoControls()
    qtbot.addWidget(made)
    return made


def test_nothing_can_be_taken_back_at_first(page: TwoControls) -> None:
    assert (page.can_undo, page.can_redo) == (False, False)
    page.undo()
    page.redo()
    assert page.rate.value == 0.5


def test_a_drag_is_one_step(page: TwoControls) -> None:
    for value in (0.6, 0.7, 0.8):
        page.rate.set_value(value)
    page.undo()
    assert page.rate.value == 0.5
    assert not page.can_undo
    page.redo()
    assert page.rate.value == pytest.approx(0.8)


def test_another_control_is_another_step(page: TwoControls) -> None:
    page.rate.set_value(0.6)
    page.box.click()
    page.rate.set_value(0.7)
    page.undo()
    assert page.rate.value == pytest.approx(0.6)
    assert page.box.isChecked()
    page.undo()
    assert not page.box.isChecked()
    page.undo()
    assert page.rate.value == 0.5


def test_reset_is_a_step(page: TwoControls) -> None:
    page.rate.set_value(0.9)
    page.reset_button.click()
    assert page.rate.value == 0.5
    page.undo()
    assert page.rate.value == pytest.approx(0.9)


def test_a_new_step_forgets_what_was_taken_back(page: TwoControls) -> None:
    page.rate.set_value(0.9)
    page.undo()
    page.box.click()
    assert not page.can_redo


def test_what_the_program_sets_is_no_step(page: TwoControls) -> None:
    page.kept.set_quietly("rate", 0.9)
    page.settle()
    page.box.click()
    page.undo()
    assert page.rate.value == pytest.approx(0.9)
    assert not page.can_undo


def test_the_page_tells_of_every_step(page: TwoControls, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.undo_changed):
        page.box.click()
    with qtbot.waitSignal(page.undo_changed):
        page.undo()


def test_of_very_many_steps_the_latest_can_be_taken_back(page: TwoControls) -> None:
    for number in range(110):
        page.box.click()
        page.rate.set_value(0.005 * number)
    page.undo()
    assert page.rate.value == pytest.approx(0.005 * 108, abs=0.002)
    assert not page.box.isChecked()
    page.undo()
    assert page.box.isChecked()


def rest(page: TwoControls) -> None:
    """Let the moment pass after which a change of the same control is another step."""
    timer = next(each for each in page.findChildren(QTimer) if each.isSingleShot() and each.isActive())
    timer.stop()
    timer.timeout.emit()


@pytest.mark.parametrize(
    ("held", "before_the_last"), [(Qt.MouseButton.NoButton, 0.6), (Qt.MouseButton.LeftButton, 0.5)]
)
def test_a_control_that_rested_begins_a_step_unless_the_mouse_still_holds_it(
    page: TwoControls, monkeypatch: pytest.MonkeyPatch, held: Qt.MouseButton, before_the_last: float
) -> None:
    monkeypatch.setattr("app.lab.history.QGuiApplication", SimpleNamespace(mouseButtons=lambda: held))
    page.rate.set_value(0.6)
    rest(page)
    page.rate.set_value(0.7)
    page.undo()
    assert page.rate.value == pytest.approx(before_the_last)
