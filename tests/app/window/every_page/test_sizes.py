"""Every page and view at several sizes of the window: nothing clipped, nothing over a neighbour, all within reach."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.sources.samples import sample_picture
from app.window.main_window import MainWindow
from app.window.navigation.bar import NavigationBar
from tools.walks.layout_faults import faults
from tools.walks.sizes import walk
from tools.walks.stations import stations


def test_nothing_is_clipped_or_overlaps_on_any_page(window: MainWindow) -> None:
    window.session.load_picture(sample_picture(5))
    found = {}
    for size in ("960x600", "1280x690", "1920x1080"):
        found |= {(size, station): faults for station, faults in walk(window, size, window.page_names) if faults}
    assert found == {}


@pytest.mark.parametrize(("percent", "sizes"), [(100, ("960x600", "1366x768")), (200, ("1366x768",))])
def test_figures_of_two_networks_have_room(
    window: MainWindow, qtbot: QtBot, percent: int, sizes: tuple[str, ...]
) -> None:
    window.text_size.choose(percent)
    window.show_page("evaluate")
    page = window.current_lab
    second = page.sources.networks.second_chooser
    second.setCurrentIndex(second.findText("B: Tanh"))
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    found = {}
    for size in sizes:
        found |= {(size, station): faults for station, faults in walk(window, size, ["evaluate"]) if faults}
    assert found == {}


def test_no_page_needs_more_than_the_smallest_window(window: MainWindow) -> None:
    smallest = window.minimumSize()
    assert (smallest.width(), smallest.height()) == (960, 600)
    window.resize(smallest)
    for station in stations(window, window.page_names):
        for _ in range(4):  # what is laid out may ask for another layout
            QCoreApplication.processEvents()
        needed = window.minimumSizeHint()
        assert smallest.expandedTo(needed) == smallest, (station, needed)


def test_every_page_has_its_button_in_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
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
