"""Where a word stands in a text that is larger or smaller than its label, at each of its edges."""

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from app.ui.text.label import Label

Align = Qt.AlignmentFlag
TEXT = "gradient descent"


def place(label: Label, word: str) -> QRectF:
    start = label.text().index(word)
    return label.rect_of(label.laid_out(), start, start + len(word))


@pytest.fixture
def label(qtbot: QtBot) -> Label:
    made = Label(TEXT)
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


@pytest.mark.parametrize(
    ("edge", "low", "high"), [(Align.AlignTop, 0, 100), (Align.AlignVCenter, 100, 200), (Align.AlignBottom, 200, 300)]
)
def test_a_word_is_found_at_the_edge_its_text_stands_at(label: Label, edge: Align, low: int, high: int) -> None:
    label.setAlignment(edge | Align.AlignLeft)
    found = place(label, "descent")
    assert low <= found.top() < found.bottom() <= high


def test_words_follow_each_other_and_are_as_wide_as_their_letters(label: Label) -> None:
    label.setAlignment(Align.AlignTop | Align.AlignLeft)
    first, second = place(label, "gradient"), place(label, "descent")
    assert first.left() == 0.0
    assert first.right() < second.left()
    assert second.width() == pytest.approx(label.fontMetrics().horizontalAdvance("descent"), abs=2.0)


def test_a_text_at_the_right_ends_there(label: Label) -> None:
    label.setAlignment(Align.AlignTop | Align.AlignRight)
    assert place(label, "descent").right() == pytest.approx(400.0, abs=2.0)


def test_a_word_in_the_second_line_is_found_below_the_first(label: Label) -> None:
    label.setAlignment(Align.AlignTop | Align.AlignLeft)
    label.setWordWrap(True)
    label.resize(label.fontMetrics().horizontalAdvance("gradient") + 5, 300)
    first, second = place(label, "gradient"), place(label, "descent")
    assert second.left() == first.left() == 0.0
    assert second.top() >= first.bottom() - 1.0
