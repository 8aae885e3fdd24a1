"""Sliders under mouse and keyboard, and the numbers they show."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.slider import NumberSlider, line_up


@pytest.fixture
def slider(qtbot: QtBot) -> NumberSlider:
    widget = NumberSlider("α", -1.0, 3.0, 0.5, name="derivative below 0")
    qtbot.addWidget(widget)
    return widget


def test_a_slider_begins_at_its_value_and_shows_it(slider: NumberSlider, texts: Callable[[QWidget], str]) -> None:
    assert slider.value == 0.5
    assert "0.50" in texts(slider)
    assert slider.findChild(QSlider).accessibleName() == "derivative below 0"


def test_a_slider_reaches_both_ends_and_tells(qtbot: QtBot, slider: NumberSlider) -> None:
    inner = slider.findChild(QSlider)
    for key, end in ((Qt.Key.Key_End, 3.0), (Qt.Key.Key_Home, -1.0)):
        with qtbot.waitSignal(slider.value_changed) as told:
            qtbot.keyClick(inner, key)
        assert told.args == [end]
        assert slider.value == end


def test_a_small_step_has_a_true_minus_in_its_exponent(qtbot: QtBot, texts: Callable[[QWidget], str]) -> None:
    widget = NumberSlider("h", 1e-16, 1.0, 1e-16, is_logarithmic=True)
    qtbot.addWidget(widget)
    assert "1e−16" in texts(widget)


@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_a_number_that_is_set_or_typed_is_kept_as_it_is_and_moving_goes_by_steps(
    qtbot: QtBot, is_logarithmic: bool
) -> None:
    slider = NumberSlider("h", 0.1, 10.0, 1.0, is_logarithmic=is_logarithmic)
    qtbot.addWidget(slider)
    inner = slider.findChild(QSlider)
    assert slider.value == 1.0, "no step is at 1 where they are even"
    with qtbot.waitSignal(slider.value_changed) as told:
        slider.set_value(0.3)
    assert told.args == [slider.value] == [0.3]
    with qtbot.assertNotEmitted(slider.value_changed):
        slider.set_value(0.3)
    slider.set_value(1.0)
    qtbot.keyClick(inner, Qt.Key.Key_Right)
    assert 1.0 < slider.value < 1.1
    qtbot.keyClick(inner, Qt.Key.Key_Left)
    assert slider.value == 1.0, "the number that it began with is a step"


@pytest.mark.parametrize(("low", "high", "decimals"), [(0.01, 1.0, 2), (-25.0, 25.0, 1), (-1000.0, 1000.0, 0)])
def test_a_step_is_a_number_that_is_shown(
    qtbot: QtBot, texts: Callable[[QWidget], str], low: float, high: float, decimals: int
) -> None:
    slider = NumberSlider("η", low, high, low, decimals=decimals)
    qtbot.addWidget(slider)
    inner = slider.findChild(QSlider)
    for step in range(inner.minimum(), inner.maximum(), 7):
        before = texts(slider)
        inner.setValue(step + 1)
        assert slider.value == round(slider.value, decimals)
        assert texts(slider) != before, "no key press goes without a word"


@pytest.mark.parametrize(("typed", "shown"), [(0.125, "0.125"), (0.5, "0.50"), (1 / 3, "0.33"), (-0.90625, "−0.9062")])
def test_a_number_is_shown_as_it_was_typed(
    slider: NumberSlider, texts: Callable[[QWidget], str], typed: float, shown: str
) -> None:
    slider.set_value(typed)
    assert shown in texts(slider).split()


def test_a_number_on_a_logarithmic_slider_is_shown_as_it_was_typed(
    qtbot: QtBot, texts: Callable[[QWidget], str]
) -> None:
    slider = NumberSlider("h", 1e-16, 1.0, 0.1, is_logarithmic=True)
    qtbot.addWidget(slider)
    slider.set_value(0.01234)
    assert "0.01234" in texts(slider)
    slider.findChild(QSlider).setValue(123)
    assert slider.value == float(f"{slider.value:.3g}")


def test_a_number_that_is_opened_and_not_typed_anew_stays_though_what_is_shown_is_rounded(
    qtbot: QtBot, slider: NumberSlider
) -> None:
    slider.show()
    slider.set_value(0.123456)
    qtbot.keyClick(slider.findChild(QSlider), Qt.Key.Key_Return)
    qtbot.keyClick(slider.findChild(QLineEdit), Qt.Key.Key_Return)
    assert slider.value == 0.123456


def test_a_slider_set_beyond_its_end_stays_there(slider: NumberSlider) -> None:
    slider.set_value(99.0)
    assert slider.value == 3.0


def test_a_slider_writes_and_says_its_unit_and_takes_a_bare_number(
    qtbot: QtBot, texts: Callable[[QWidget], str]
) -> None:
    slider = NumberSlider("turn", -60.0, 60.0, 0.0, unit="°")
    qtbot.addWidget(slider)
    slider.show()
    assert "0.00 °" in texts(slider)
    inner = slider.findChild(QSlider)
    qtbot.keyClick(inner, Qt.Key.Key_Return)
    field = slider.findChild(QLineEdit)
    assert float(field.text()) == 0.0
    qtbot.keyClicks(field, "30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert slider.value == 30.0
    assert texts(slider).count("°") == 1


def test_sliders_in_line_begin_and_end_below_each_other(qtbot: QtBot) -> None:
    sliders = [NumberSlider("b", 0.0, 1.0, 0.5), NumberSlider("shift →", -2.0, 2.0, 0.0, unit="px")]
    line_up(sliders)
    for each in sliders:
        qtbot.addWidget(each)
        each.resize(296, 24)
        each.show()
    first, second = (each.findChild(QSlider).geometry() for each in sliders)
    assert (first.left(), first.right()) == (second.left(), second.right())
