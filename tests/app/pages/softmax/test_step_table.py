"""The table of the Softmax page gives as many figures as there is room for."""

import numpy as np
from pytestqt.qtbot import QtBot

from app.pages.softmax.step_table import StepTable
from nncore.functions.softmax import softmax_steps

LOGITS = np.array([0.0, 2.0, -1.0, 4.03, 0.5, -13.55, 1.0, 0.0, 2.5, -0.5])
Z, P = 1, 6
WHOLE, BRIEF = ["4.03", "−13.55", "0.6764", "1.6e−8"], ["4.0", "−13.6", "0.676", "2e−8"]


def written(table: StepTable) -> list[str]:
    """Return what it says of digits 3 and 5."""
    rows = table.texts()
    return [rows[row][digit] for row in (Z, P) for digit in (3, 5)]


def test_a_narrow_table_gives_fewer_figures_and_needs_no_more_room_than_that(qtbot: QtBot) -> None:
    table = StepTable(len(LOGITS))
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show()
    table.show_steps(LOGITS, softmax_steps(LOGITS, is_shifted=False), softmax_steps(LOGITS), "red")
    assert written(table) == WHOLE
    least = table.minimumSizeHint().width()

    table.resize(least, 120)

    assert written(table) == BRIEF
    assert table.minimumSizeHint().width() <= least
    table.resize(1000, 120)
    assert written(table) == WHOLE
