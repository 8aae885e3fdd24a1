"""Lines that push nobody about."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.layout.boxes import row
from app.ui.text.live_text import live_readout
from app.ui.widgets.labels import readout


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
