"""What scrolls is a stop for the keyboard only where there is something to scroll, and then one sees that it has it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.ui.layout.scroller import Scroller, ScrollStop
from app.ui.widgets.chooser import combo
from app.ui.widgets.slider import NumberSlider

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def scrolling(qtbot: QtBot, direction: Qt.Orientation, side: int) -> ScrollStop:
    """Return a shown area of 200 by 200 that holds a square."""
    area, content = ScrollStop(direction), QWidget()
    qtbot.addWidget(area)
    content.setMinimumSize(side, side)
    area.setWidget(content)
    area.setFixedSize(200, 200)
    with qtbot.waitActive(area):
        area.show()
    area.clearFocus()
    return area


def has_ring(area: ScrollStop) -> bool:
    picture = area.viewport().grab().toImage()
    return bool(picture.pixelColor(picture.width() // 2, 0) == QColor(area.theme.accent))


@pytest.mark.parametrize("direction", [_ACROSS, _DOWN])
def test_the_keyboard_stops_where_there_is_something_to_scroll(qtbot: QtBot, direction: Qt.Orientation) -> None:
    area = scrolling(qtbot, direction, 400)
    assert area.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not has_ring(area)
    area.setFocus()
    assert has_ring(area)
    area.clearFocus()
    assert not has_ring(area)


@pytest.mark.parametrize("direction", [_ACROSS, _DOWN])
def test_it_passes_by_where_all_is_seen(qtbot: QtBot, direction: Qt.Orientation) -> None:
    assert scrolling(qtbot, direction, 100).focusPolicy() == Qt.FocusPolicy.NoFocus


def turn(area: Scroller, control: QWidget) -> None:
    """Turn the wheel by a notch over a control."""
    at = control.mapTo(area, control.rect().center())
    QTest.wheelEvent(area.windowHandle(), QPointF(at), QPoint(0, -120))


def test_a_wheel_that_scrolls_turns_no_control_on_its_way(qtbot: QtBot) -> None:
    slider, chooser, rest = NumberSlider("T", 0.0, 10.0, 5.0), combo("c", {"a": "a", "b": "b"}), QWidget()
    rest.setFixedHeight(400)
    area = Scroller(ui.column(slider, chooser, rest))
    qtbot.addWidget(area)
    area.resize(200, 200)
    with qtbot.waitActive(area):
        area.show()
    for control in (slider.findChild(QSlider), chooser):
        control.clearFocus()
        before = area.verticalScrollBar().value()
        turn(area, control)
        assert area.verticalScrollBar().value() > before
        area.verticalScrollBar().setValue(0)
    assert slider.value == 5.0
    assert isinstance(chooser, QComboBox)
    assert chooser.currentIndex() == 0
    slider.findChild(QSlider).setFocus()
    turn(area, slider.findChild(QSlider))
    assert slider.value < 5.0
