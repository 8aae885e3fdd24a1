"""Digits and networks made by hand for the Evaluate page, and what a person does there.

A digit d is a line of ink in row 2 d + 4; the network has a weight for each such row, so what it reads is known.
"""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from nncore.network.network import Network

LABELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 4, 7]
SHOWN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 1]  # the last three are written so that they are misread
INK = [1.0] * 10 + [1.0, 0.5, 0.8]  # and with less ink the network is less sure


def pixels() -> np.ndarray:
    images = np.zeros((len(LABELS), 28, 28), np.float32)
    for row, (digit, ink) in enumerate(zip(SHOWN, INK, strict=True)):
        images[row, 2 * digit + 4, 6:22] = np.float32(round(255 * ink) / 255)
    return images.reshape(-1, 784)


def reader(blind_to: int | None = None, reject_below: float = 0.0) -> Network:
    """A network that reads each digit by its row; blind to a digit, it takes that for a 0."""
    weights = np.zeros((28, 28, 10), np.float32)
    for digit in range(10):
        weights[2 * digit + 4, :, 0 if digit == blind_to else digit] = 0.5
    return Network((weights.reshape(784, 10),), (np.zeros(10, np.float32),), (), reject_below=reject_below)


def go_to(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    button = next(button for button in page.choice.findChildren(QPushButton) if button.text() == view)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_cell(qtbot: QtBot, page: EvaluatePage, true: int, read: int) -> None:
    at = page.confusion.matrix.cell_rectangle((true, read)).center().toPoint()
    qtbot.mouseClick(page.confusion.matrix, Qt.MouseButton.LeftButton, pos=at)


def choose(page: EvaluatePage, name: str, key: str) -> None:
    chooser = page.findChild(QComboBox, name)
    chooser.setCurrentIndex(chooser.findData(key))


def texts(page: EvaluatePage) -> list[list[str]]:
    table = page.overview.alone if page.overview.alone.isVisible() else page.overview.together
    return table.texts()
