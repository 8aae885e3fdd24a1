"""How the answer came about: a column for each part of the ink."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.answer.timeline import TimelinePanel
from app.plots.plot import Plot
from app.state.timeline import Timeline

Texts = Callable[[QWidget], str]
# A one for the first half of the ink, then a seven.
TIMELINE = Timeline(
    np.arange(1, 11),
    np.linspace(0.1, 1, 10),
    np.array([np.eye(10)[1] * 0.8 + 0.02] * 5 + [np.eye(10)[7] * 0.5 + 0.05] * 5),
    np.arange(10) * 100.0,
)


@pytest.fixture
def panel(qtbot: QtBot) -> TimelinePanel:
    widget = TimelinePanel()
    qtbot.addWidget(widget)
    widget.resize(320, 240)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_pointer_reads_the_answer_of_that_moment(
    panel: TimelinePanel, texts: Texts, pointer: SimpleNamespace
) -> None:
    panel.show_timeline(TIMELINE)
    plot = panel.findChild(Plot)
    pointer.over_plot(plot, 30.0, 4.0)
    assert "1, 82\xa0%" in texts(panel)
    pointer.over_plot(plot, 90.0, 4.0)
    assert "7, 55\xa0%" in texts(panel)
    pointer.leave_plot(plot)
    assert "%" not in texts(panel)


def test_at_rest_nothing_is_told(panel: TimelinePanel, texts: Texts, pointer: SimpleNamespace) -> None:
    plot = panel.findChild(Plot)
    pointer.over_plot(plot, 30.0, 4.0)
    assert "%" not in texts(panel)
    panel.show_timeline(TIMELINE)
    pointer.over_plot(plot, 31.0, 4.0)
    panel.show_timeline(None)  # as when the canvas is cleared by keyboard under a resting pointer
    assert "%" not in texts(panel)


def test_a_timeline_of_one_point_is_shown(panel: TimelinePanel, texts: Texts, pointer: SimpleNamespace) -> None:
    panel.show_timeline(Timeline(np.array([1]), np.array([1.0]), np.full((1, 10), 0.1), np.zeros(1)))
    pointer.over_plot(panel.findChild(Plot), 50.0, 4.0)
    assert "0, 10\xa0%" in texts(panel)
    panel.grab()


def test_keys_go_through_the_drawing_and_at_its_end_it_is_whole(panel: TimelinePanel, qtbot: QtBot) -> None:
    panel.show_timeline(TIMELINE)
    panel.show_moment(8)
    chosen: list[int | None] = []
    panel.moment_chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        qtbot.keyClick(panel, key)
    qtbot.keyClick(panel, Qt.Key.Key_End)
    assert chosen == [7, 9, 1, None, 1, None]


def test_the_time_is_told_in_seconds(panel: TimelinePanel, texts: Texts) -> None:
    panel.show_timeline(TIMELINE)
    panel.show_moment(8)
    assert "80\xa0%, 0.7 s: 7" in texts(panel)


def test_a_picture_without_strokes_says_why_nothing_is_seen(panel: TimelinePanel) -> None:
    plot, words = (
        panel.findChild(Plot),
        next(each for each in panel.findChildren(QLabel) if "no strokes" in each.text()),
    )
    panel.show_timeline(None, is_picture=True)
    assert words.isVisible()
    assert not plot.isVisible()
    panel.show_timeline(None)
    assert not words.isVisible()
    assert plot.isVisible()
