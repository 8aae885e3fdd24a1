"""What is read out under the pointer is never cut off: the number is the purpose of pointing."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.ui.overriding import override
from app.ui.text.live_text import live_readout
from tools.walks.readouts import cut_off


def test_a_readout_without_room_is_found(qtbot: QtBot) -> None:
    class Ground(QWidget):
        """Says much of where the pointer is."""

        @override
        def mouseMoveEvent(self, event: object) -> None:
            readout.set_text("row 9, col 11: −0.1234")

    root, ground, readout = QWidget(), Ground(), live_readout()
    qtbot.addWidget(root)
    ground.setMouseTracking(True)
    ground.setMinimumSize(60, 60)
    readout.setMaximumHeight(readout.sizeHint().height())
    ui.column(ui.row(QLabel("Weights of the first layer"), readout), ground, parent=root)
    root.show()
    assert any("row 9, col 11" in fault for fault in cut_off(root))
