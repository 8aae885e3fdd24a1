"""Numbers beside each other never run together, however narrow the table and however large its text."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.layout.boxes import GAP
from app.ui.style.fonts import font
from app.ui.style.text_size import refit, set_text_percent
from app.ui.widgets.number_table import NumberTable


def inked_columns(widget: QWidget, row_height: int) -> np.ndarray:
    """Which columns of pixels bear ink below the row of names."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixelColor(picture.width() - 1, picture.height() - 1)
    differs = [
        any(picture.pixelColor(x, y) != QColor(ground) for y in range(row_height, picture.height()))
        for x in range(picture.width())
    ]
    return np.array(differs)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_gap_parts_two_full_columns_in_the_narrowest_table(qtbot: QtBot, percent: int) -> None:
    table = NumberTable(("7",), 2, "Figures")
    qtbot.addWidget(table)
    former = set_text_percent(percent)
    refit([table], former)
    table.setFont(font())
    try:
        for column in range(2):
            table.set_column(column, "A", ["2100.00 %"])
        table.resize(table.minimumSizeHint())
        ink = np.flatnonzero(inked_columns(table, table.height() // 2))
        gaps = np.diff(ink)
        assert (gaps > GAP * percent / 100).sum() == 2  # after the name of the row, and between the numbers
    finally:
        set_text_percent(former)


def test_rows_stand_apart_where_there_is_room_but_not_without_end(qtbot: QtBot) -> None:
    holder, table = QWidget(), NumberTable(("6", "7"), 1, "Figures")
    qtbot.addWidget(holder)
    table.be_airy()
    least = table.minimumHeight()
    table.setParent(holder)
    heights = []
    for room in (0, round(1.5 * least), 10 * least):
        table.resize(200, room)
        heights.append(table.height())
    assert heights[0] == least
    assert heights[1] == round(1.5 * least)
    assert heights[1] < heights[2] < 3 * least
    table.set_column(0, "A", ["1", "2"])
    in_last_row = inked_columns(table, 2 * table.height() // 3)
    assert in_last_row[:40].any()  # its name
    assert in_last_row[-40:].any()  # its number


def test_a_row_named_anew_gets_the_room_it_needs_and_nothing_shrinks_again(qtbot: QtBot) -> None:
    table = NumberTable(("7", "8"), 1, "Figures")
    qtbot.addWidget(table)
    long = "neuron 100 of the second hidden layer"
    table.set_row_name(1, long)
    wide = table.minimumSizeHint().width()
    assert wide >= table.fontMetrics().horizontalAdvance(long) + GAP
    table.set_row_name(1, "8")
    assert table.minimumSizeHint().width() == wide


def test_columns_in_which_nothing_stands_take_no_room_from_the_others(qtbot: QtBot) -> None:
    table = NumberTable(("f",), 8, "Figures")
    qtbot.addWidget(table)
    for column in range(8):
        table.set_column(column, "Swish (SiLU)", ["0.7311"])
    room_for_all = table.minimumSizeHint().width()
    table.clear_from(3)
    room_for_three = table.minimumSizeHint().width()
    assert room_for_three < room_for_all / 2
    table.resize(room_for_three, table.minimumHeight())
    right = np.flatnonzero(inked_columns(table, table.height() // 2))[-1]
    assert right > room_for_three - GAP  # the third column ends at the edge, so all three are seen


def test_numbers_are_taken_away_as_programs_read_them_and_told_as_people_do(qtbot: QtBot) -> None:
    table = NumberTable(("error",), 1, "Figures")
    qtbot.addWidget(table)
    table.set_column(0, "central", ["−1.5e−5"])
    assert list(table.rows()) == [("error", "central", "", "-1.5e-5")]
    assert table.spoken_description() == "error central −1.5e−5"


def test_where_equal_columns_have_no_room_each_takes_what_it_needs(qtbot: QtBot) -> None:
    table = NumberTable(("7",), 3, "Figures")
    qtbot.addWidget(table)
    for column, text in enumerate(("1", "2", "−123456.789")):
        table.set_column(column, "A", [text])
    narrow = table.minimumSizeHint().width()
    table.resize(narrow, table.minimumHeight())
    widths = [table._cell(1, column).width() for column in range(3)]
    assert widths[0] == widths[1] < widths[2]
    assert table._cell(1, 2).right() == narrow
    table.resize(3 * narrow, table.minimumHeight())
    assert len({round(table._cell(1, column).width(), 6) for column in range(3)}) == 1


def test_no_column_gets_narrower_when_fonts_are_set_again(qtbot: QtBot) -> None:
    table = NumberTable(("7",), 1, "Figures")
    qtbot.addWidget(table)
    table.set_column(0, "A", ["−123456.789"])
    room = table.minimumSizeHint().width()
    table.set_column(0, "A", ["1"])
    table.fit_text()
    assert table.minimumSizeHint().width() == room
