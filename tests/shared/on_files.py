"""What the tests of files do with the window: a picture, a network, a drop, a file dialog that ends."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network


def network(sizes: tuple[int, ...], activation: str = "tanh") -> Network:
    return init_network(sizes, [ACTIVATIONS[activation]] * (len(sizes) - 2), rng=np.random.default_rng(1))


def label(window: MainWindow) -> int | None:
    window.session.settle()
    return None if window.session.prediction is None else window.session.prediction.label


def drop(window: MainWindow, mime: QMimeData, on: QWidget | None = None) -> None:
    at, copy, left = QPoint(10, 10), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    target = window.draw_page.canvas if on is None else on
    QCoreApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, left, Qt.KeyboardModifier.NoModifier))
    QCoreApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, left, Qt.KeyboardModifier.NoModifier))


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Let the next file dialog end with this file."""
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *arguments: (str(path), ""))


def picture_of_a_one(ink: str = "black", paper: str = "white", side: int = 120) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    with QPainter(image) as painter:
        painter.setPen(QPen(QColor(ink), side / 10))
        painter.drawLine(side // 2, side // 5, side // 2, 4 * side // 5)
    return image
