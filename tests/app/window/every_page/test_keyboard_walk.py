"""Tab goes round every page: to each control, each in sight, and back to where it began."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.words.link import WordLink
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS
from tools.walks.stations import settle

_MOST_STOPS = 200


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


@pytest.mark.parametrize("name", ["draw", *(spec.name for spec in LABS)])
def test_tab_goes_to_every_control_and_comes_round(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.resize(1366, 768)
    window.show_page(name)
    window.activateWindow()
    settle()
    wanted = {part for part in window.centralWidget().findChildren(QWidget) if is_stop(part)}
    reached: list[QWidget] = []
    unseen = []
    while len(reached) < _MOST_STOPS:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in reached:
            break
        reached.append(now)
        if now.visibleRegion().isEmpty():
            unseen.append(now)
    assert len(reached) < _MOST_STOPS
    assert wanted - set(reached) == set()
    assert unseen == []
