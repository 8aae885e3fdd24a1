"""Lines above plots: what stands in them, how high they are, and that they are so side by side."""

import pytest
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from app.ui.layout.boxes import column, row
from app.ui.layout.folding import HeadLine, head, level
from app.ui.text.live_text import LiveText, live_readout
from app.ui.widgets.labels import caption

LONG = "point anywhere: the table says all there, and more of it than has room beside the title"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def readout(window: QWidget) -> LiveText:
    made = live_readout()
    made.setParent(window)
    return made


def shown(qtbot: QtBot, window: QWidget, *heads: HeadLine, width: int = 600) -> list[QWidget]:
    """Show panels side by side, each with a head and what stands below it; return what stands below."""
    below = [QWidget() for _ in heads]
    row(*((column(line, (part, 1)), 1) for line, part in zip(heads, below, strict=True)), parent=window)
    window.resize(width, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait_until(lambda: all(part.y() > 0 for part in below))
    return below


def test_a_legend_that_wraps_takes_the_height_of_the_width_it_gets(qtbot: QtBot, window: QWidget) -> None:
    title, legend = QLabel("Secants"), caption("— forward  — central  — thin: float32  ○ best h")
    legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    line = head(title, legend)
    shown(qtbot, window, line)
    needed = max(title.height(), legend.heightForWidth(line.width() - title.width()))
    qtbot.wait_until(lambda: line.height() == needed)


def test_a_readout_without_room_beside_the_title_stands_below_it(
    qtbot: QtBot, window: QWidget, readout: LiveText
) -> None:
    title = QLabel("Its derivative, which learning follows")
    readout.set_text(LONG)
    line = head(title, readout)
    shown(qtbot, window, line, width=400)
    assert readout.y() >= title.y() + title.height()
    assert readout.width() == line.width()


def test_level_heads_let_what_is_below_them_begin_at_one_height(
    qtbot: QtBot, window: QWidget, readout: LiveText
) -> None:
    readout.set_text(LONG)
    titles = QLabel("Loss"), QLabel("Its derivative")
    heads = head(titles[0]), head(titles[1], readout)
    level(*heads)
    below = shown(qtbot, window, *heads)
    assert heads[0].height() == heads[1].height() > titles[0].height()
    assert below[0].y() == below[1].y()
    assert titles[0].y() == titles[1].y()


def test_level_heads_follow_a_text_that_comes_later(qtbot: QtBot, window: QWidget, readout: LiveText) -> None:
    heads = head(QLabel("Loss")), head(QLabel("Its derivative"), readout)
    level(*heads)
    below = shown(qtbot, window, *heads)
    before = heads[0].height()
    readout.set_text(LONG)
    qtbot.wait_until(lambda: heads[1].height() > before)
    qtbot.wait_until(lambda: below[0].y() == below[1].y())
    assert heads[0].height() == heads[1].height()
