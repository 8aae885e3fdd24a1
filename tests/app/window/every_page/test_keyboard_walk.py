"""Tab goes round every page: to each control in the order of the eye, each in sight, and back to where it began."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.words.link import WordLink
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS
from tools.walks.stations import settle

_MOST_STOPS = 200
_PLAIN, _LEAST_PIXELS = 24, 20


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


def is_stop(part: QWidget) -> bool:
    """Return whether Tab has to come there: of buttons of which one is chosen, arrow keys reach the others."""
    if not (part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    if part.focusProxy() is not None:
        return False
    is_other = isinstance(part, QAbstractButton) and part.isCheckable() and not part.isChecked() and part.group()
    return not is_other and not isinstance(part, WordLink) and not part.visibleRegion().isEmpty()


def pixels_of(part: QWidget) -> np.ndarray:
    """Return the colours of a widget as it is painted now, shape (height, width, 3)."""
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return lines[:, :, :3].astype(int)


def is_marked(before: np.ndarray, now: np.ndarray) -> bool:
    """Return whether the keyboard's being here is plain to see: some pixels have quite another colour than before."""
    return before.shape != now.shape or int((np.abs(before - now).max(axis=2) > _PLAIN).sum()) >= _LEAST_PIXELS


def out_of_order(places: dict[QWidget, QRect], reached: list[QWidget]) -> list[tuple[str, str]]:
    """Return which stops come after one that stands below them in their column, or to their right in their line."""
    found = []
    in_order = [stop for stop in reached if stop in places]
    for number, before in enumerate(in_order):
        for after in in_order[number + 1 :]:
            one, other = places[before], places[after]
            in_column = one.left() <= other.right() and other.left() <= one.right()
            in_line = abs(one.center().y() - other.center().y()) <= 2
            if (in_column and other.bottom() < one.top()) or (in_line and other.right() < one.left()):
                found.append((before.accessibleName(), after.accessibleName()))
    return found


@pytest.mark.parametrize("name", ["draw", *(spec.name for spec in LABS)])
def test_tab_goes_to_every_control_and_comes_round(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.resize(1366, 768)
    window.show_page(name)
    window.activateWindow()
    settle()
    wanted = {part for part in window.centralWidget().findChildren(QWidget) if is_stop(part)}
    places = {part: QRect(part.mapTo(window, QPoint()), part.size()) for part in wanted}  # before anything is scrolled
    resting = {part: pixels_of(part) for part in wanted}
    reached: list[QWidget] = []
    unseen = []
    while len(reached) < _MOST_STOPS:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in reached:
            break
        reached.append(now)
        if now.visibleRegion().isEmpty() or (now in resting and not is_marked(resting[now], pixels_of(now))):
            unseen.append(now)
    assert len(reached) < _MOST_STOPS
    assert wanted - set(reached) == set()
    first = next(number for number, stop in enumerate(reached) if window.navigation.isAncestorOf(stop))
    assert out_of_order(places, reached[first:] + reached[:first]) == []
    assert unseen == []


def test_what_is_hidden_hands_the_keyboard_on_to_what_comes_next(window: MainWindow) -> None:
    window.show_page("train")
    window.activateWindow()
    page = window.pages.lab("train")
    page.interrupted.offer.show()
    page.interrupted.offer.findChildren(QAbstractButton)[-1].setFocus()
    page.interrupted.offer.hide()
    assert QApplication.focusWidget() is page.transport.start_button
