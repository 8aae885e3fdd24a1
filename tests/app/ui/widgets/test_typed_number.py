"""A slider's number is typed: opened by a double click or a key, taken by Return, left by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from app.ui.style.themed import theme_source
from app.ui.widgets.invalid import is_invalid
from app.ui.widgets.slider import NumberSlider


@pytest.fixture
def slider(qtbot: QtBot) -> NumberSlider:
    made = NumberSlider("T", 0.0, 10.0, 1.0, name="Temperature")
    qtbot.addWidget(made)
    made.resize(300, 32)
    made.show()
    return made


def field(slider: NumberSlider) -> QLineEdit:
    return slider.findChild(QLineEdit)


def test_a_double_click_opens_it_and_return_takes_the_number(qtbot: QtBot, slider: NumberSlider) -> None:
    qtbot.mouseDClick(slider.findChild(QSlider), Qt.MouseButton.LeftButton)
    assert field(slider).isVisible()
    assert field(slider).selectedText() == "1.00"
    qtbot.keyClicks(field(slider), "7,5")
    with qtbot.waitSignal(slider.value_changed):
        qtbot.keyClick(field(slider), Qt.Key.Key_Return)
    assert slider.value == pytest.approx(7.5, abs=0.01)
    assert not field(slider).isVisible()


def test_a_key_opens_it_and_escape_leaves_the_number(qtbot: QtBot, slider: NumberSlider) -> None:
    qtbot.keyClick(slider.findChild(QSlider), Qt.Key.Key_Return)
    qtbot.keyClicks(field(slider), "3")
    qtbot.keyClick(field(slider), Qt.Key.Key_Escape)
    assert slider.value == pytest.approx(1.0)
    assert not field(slider).isVisible()


@pytest.mark.parametrize(("typed", "given"), [("7.5", 7.5), ("", 1.0), ("11", 1.0), ("abc", 1.0)])
def test_going_elsewhere_closes_it_and_gives_a_number_within_the_ends(
    qtbot: QtBot, slider: NumberSlider, typed: str, given: float
) -> None:
    qtbot.keyClick(slider.findChild(QSlider), Qt.Key.Key_Return)
    field(slider).clear()
    qtbot.keyClicks(field(slider), typed)
    QApplication.sendEvent(field(slider), QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    assert not field(slider).isVisible()
    assert slider.value == pytest.approx(given, abs=0.01)


@pytest.mark.parametrize("typed", ["11", "-1", "seven", "nan", ""])
def test_what_is_no_number_within_its_ends_stays_to_be_mended(qtbot: QtBot, slider: NumberSlider, typed: str) -> None:
    qtbot.keyClick(slider.findChild(QSlider), Qt.Key.Key_F2)
    field(slider).clear()
    qtbot.keyClicks(field(slider), typed)
    qtbot.keyClick(field(slider), Qt.Key.Key_Return)
    assert field(slider).isVisible()
    assert is_invalid(field(slider))
    assert field(slider).accessibleDescription() == "Temperature must be a number from 0 to 10."
    assert slider.value == pytest.approx(1.0)


def test_the_whole_field_is_seen(qtbot: QtBot) -> None:
    theme_source().choose("light")
    slider = NumberSlider("T", 0.0, 10.0, 1.0)
    qtbot.addWidget(slider)
    slider.resize(300, slider.sizeHint().height())
    slider.show()
    qtbot.mouseDClick(slider.findChild(QSlider), Qt.MouseButton.LeftButton)
    assert slider.rect().contains(field(slider).geometry())
