"""Columns and rows."""

from PySide6.QtWidgets import QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from app.ui.layout.boxes import row


def test_numbers_in_a_row_are_stretch(qtbot: QtBot) -> None:
    layout = row(QLabel("left"), 2, QLabel("right"))
    assert isinstance(layout, QHBoxLayout)
    assert layout.stretch(1) == 2
