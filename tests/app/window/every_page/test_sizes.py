"""Sizes of the window, and what finds that something is clipped, over a neighbour or out of reach."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from app.window.navigation.bar import NavigationBar
from tools.walks.layout_faults import faults
from tools.walks.sizes import walk


def test_figures_of_two_networks_have_room(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("evaluate")
    page = window.current_lab
    second = page.sources.networks.second_chooser
    second.setCurrentIndex(second.findText("B: Tanh"))
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    found = {}
    for percent, sizes in {100: ("960x600", "1366x768"), 200: ("1366x768",)}.items():
        window.text_size.choose(percent)
        found |= {(percent, size, station): faults for station, size, faults in walk(window, sizes, ["evaluate"])}
    assert {place: faults for place, faults in found.items() if faults} == {}


def test_the_smallest_window_is_960_by_600(window: MainWindow) -> None:
    assert window.minimumSize() == QSize(960, 600)  # that nothing needs more, test_stations sees


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_page_has_its_button_in_the_smallest_window(window: MainWindow, qtbot: QtBot, percent: int) -> None:
    window.text_size.choose(percent)
    window.resize(window.minimumSize())
    qtbot.wait(20)
    bar = window.findChild(NavigationBar)
    buttons = bar.findChildren(QToolButton)
    assert [button.property("page") for button in buttons] == window.page_names
    below = [button.geometry().bottom() + 1 for button in buttons]
    assert all(button.height() >= 40 for button in buttons)
    assert below[-1] <= bar.height()
    assert all(button.y() >= end for button, end in zip(buttons[1:], below, strict=False))


def test_a_wrapped_text_without_room_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("one line and another and one more", page)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 60, 20)
    page.show()
    assert any(fault.startswith("clipped") for fault in faults(page))


def test_parts_over_each_other_and_out_of_reach_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 100)
    for left in (0, 50, 180):
        QWidget(page).setGeometry(left, 0, 80, 50)
    page.show()
    found = faults(page)
    assert sum(fault.startswith("overlap") for fault in found) == 1
    assert sum(fault.startswith("out of reach") for fault in found) == 1
