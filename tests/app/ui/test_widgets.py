"""The small pieces: switches and sliders under mouse and keyboard, and lines that push nobody about."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.ui.layout import row
from app.ui.speech import Chooser
from app.ui.text.live_text import LiveText, live_readout
from app.ui.theme import BODY, font
from app.ui.widgets import NumberSlider, Switch, combo, readout


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    widget = Switch(("a", "z"), "Quantity")
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def slider(qtbot: QtBot) -> NumberSlider:
    widget = NumberSlider("α", -1.0, 3.0, 0.5, name="derivative below 0")
    qtbot.addWidget(widget)
    return widget


def test_a_switch_tells_what_the_person_chooses(qtbot: QtBot, switch: Switch) -> None:
    assert switch.word == "a"
    other = next(button for button in switch.findChildren(QPushButton) if button.text() == "z")
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert chosen.args == ["z"]
    assert switch.word == "z"


def test_a_switch_set_by_the_program_is_silent(qtbot: QtBot, switch: Switch) -> None:
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose("z")
    assert switch.word == "z"


def test_each_word_of_a_switch_has_a_name(switch: Switch) -> None:
    names = [button.accessibleName() for button in switch.findChildren(QPushButton)]
    assert names == ["Quantity: a", "Quantity: z"]


def test_a_slider_begins_at_its_value_and_shows_it(slider: NumberSlider, texts: Callable[[QWidget], str]) -> None:
    assert slider.value == pytest.approx(0.5, abs=0.005)
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


def test_a_slider_set_beyond_its_end_stays_there(slider: NumberSlider) -> None:
    slider.set_value(99.0)
    assert slider.value == 3.0


def test_a_readout_pushes_nobody_about(qtbot: QtBot) -> None:
    for line in (readout("1"), live_readout()):
        frame = QWidget()
        qtbot.addWidget(frame)
        frame.setLayout(row(QLabel("title"), line))
        frame.resize(200, 30)
        before = frame.minimumSizeHint().width()
        long = "neuron 7   z = 1.234 " * 20
        line.setText(long) if isinstance(line, QLabel) else line.set_text(long)
        assert frame.minimumSizeHint().width() == before


def test_live_text_is_painted_and_keeps_its_room(qtbot: QtBot) -> None:
    line = LiveText(font(BODY), width_of="0000")
    qtbot.addWidget(line)
    blank, room = line.grab().toImage(), line.sizeHint()
    line.set_text("1234567890")
    assert line.text() == "1234567890"
    assert line.grab().toImage() != blank
    assert line.sizeHint() == room
    line.set_text("")
    assert line.grab().toImage() == blank


def test_numbers_in_a_row_are_stretch(qtbot: QtBot) -> None:
    layout = row(QLabel("left"), 2, QLabel("right"))
    assert isinstance(layout, QHBoxLayout)
    assert layout.stretch(1) == 2


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
    assert slider.value == pytest.approx(30.0, abs=0.2)
    assert texts(slider).count("°") == 1


def test_what_a_chooser_has_no_room_for_is_written_smaller(qtbot: QtBot) -> None:
    widget = combo("Data", {"test": "ten thousand digits that nobody trained on"})
    qtbot.addWidget(widget)
    assert isinstance(widget, Chooser)
    widget.show()
    width = widget.sizeHint().width()
    missing = []
    for part in (1.0, 0.95, 0.5):
        widget.resize(round(part * width), widget.height())
        missing.append(widget.missing_room(widget.currentText()))
    assert missing[:2] == [0, 0]
    assert missing[2] > 0
