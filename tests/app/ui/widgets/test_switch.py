"""Words of which one is chosen, under the mouse and by the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.switch import Switch


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    widget = Switch(("a", "z"), "Quantity")
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
