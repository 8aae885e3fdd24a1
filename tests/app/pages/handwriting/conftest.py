"""The page My digits, shown, and a hand that writes on it."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from on_handwriting_page import Write, make_page
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.handwriting.page import HandwritingPage

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> HandwritingPage:
    return make_page(qtbot)


@pytest.fixture
def write(page: HandwritingPage, draw_strokes: Callable[..., None], qtbot: QtBot) -> Write:
    """Draw on the page's paper with the mouse, and keep it with Return."""

    def draw_and_keep(*drawings: Sequence[np.ndarray]) -> None:
        for strokes in drawings:
            draw_strokes(page.writing.canvas, strokes)
            qtbot.keyClick(page.writing.canvas, Key.Key_Return)

    return draw_and_keep
