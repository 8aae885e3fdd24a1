"""The way of the Tab key through layouts within layouts."""

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.ui.widgets.switch import Switch
from app.window.navigation.tab_order import stops


def items_of_layouts() -> set[int]:
    """Return what Python holds of the items of layouts."""
    return {id(held) for held in Shiboken.getAllValidWrappers() if isinstance(held, QSpacerItem | QWidgetItem)}


def test_the_tab_key_goes_as_parts_are_laid_out_and_python_keeps_no_item_of_a_layout(
    qtbot: QtBot,
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    fourth, third, second, first = (QPushButton(name, root) for name in ("fourth", "third", "second", "first"))
    column, row, grid = QVBoxLayout(root), QHBoxLayout(), QGridLayout()
    column.addStretch(1)
    column.addLayout(row)
    column.addLayout(grid)
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(second)
    grid.addWidget(fourth, 1, 0)
    grid.addWidget(third, 0, 0)
    root.show()
    before = items_of_layouts()
    assert stops(root) == [first, second, third, fourth]
    assert items_of_layouts() <= before


def test_a_switch_is_still_reached_when_another_word_was_chosen_for_the_person(qtbot: QtBot) -> None:
    switch = Switch(("Settings", "Runs"), "Column")
    qtbot.addWidget(switch)
    with qtbot.waitActive(switch):
        switch.show()
    switch.buttons["Settings"].setFocus()
    assert stops(switch) == [switch.buttons["Settings"]]
    switch.choose("Runs")
    assert stops(switch) == [switch.buttons["Runs"]]
