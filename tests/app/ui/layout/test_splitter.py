"""A splitter lays its parts out anew, and all around it, only when one of them asks for another room."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.ui.layout.splitter import Splitter, panel
from app.ui.overriding import override
from tools.walks.stations import settle


class Requests(QObject):
    """Counts how often a widget is asked to lay out anew."""

    n = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.n += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize(("text", "n"), [("is no wider", 0), ("is so wide that " * 9, 1)])
def test_around_it_all_stays_until_a_part_needs_more(qtbot: QtBot, text: str, n: int) -> None:
    label, page = QLabel("so wide as that"), QWidget()
    label.setMinimumWidth(label.sizeHint().width() + 40)
    parts = [panel(label), panel(QLabel("another"))]
    splitter = Splitter(Qt.Orientation.Horizontal, lambda room: (room / 2, room / 2))
    splitter.fill(parts, ("between",))
    ui.column(splitter, parent=page)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    label.setText("as wide as that")
    settle()
    requests = Requests()
    page.installEventFilter(requests)
    label.setText(text)
    settle()
    assert min(requests.n, 1) == n
