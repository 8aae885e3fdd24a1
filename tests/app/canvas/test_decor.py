"""The hint on the paper has room there, however small the paper and however large its text."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.canvas.decor import hint_face
from app.ui.style.fonts import BODY, SMALL, TITLE


@pytest.mark.parametrize(("size", "room"), [(TITLE, 400.0), (BODY, 0.0), (SMALL, 0.0)])
def test_a_hint_is_as_large_as_its_widest_word_allows(qtbot: QtBot, size: int, room: float) -> None:
    hint = "Hier zeichnen"
    metrics = QFontMetricsF(hint_face(hint, 400.0))
    face = hint_face(hint, room or metrics.horizontalAdvance("zeichnen") * (size + 0.5) / TITLE)
    assert face.pixelSize() == size
