"""Axes: numbers that would lie on each other are left out evenly, and all of a name is seen."""

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QGraphicsTextItem, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.plots.axis import readable
from app.plots.plot import Plot
from app.ui.style.themed import theme_source
from tools.walks.layout_faults import clipped_axes


def digits(apart: float, *, is_upright: bool) -> list[tuple[QRectF, int, str]]:
    """Ten digits, 8 wide and 16 high, so far from each other."""
    across, down = (0.0, apart) if is_upright else (apart, 0.0)
    return [(QRectF(across * digit, down * digit, 8.0, 16.0), 0, str(digit)) for digit in range(10)]


@pytest.mark.parametrize(
    ("apart", "written"), [(17.0, "0123456789"), (16.0, "0123456789"), (9.0, "02468"), (6.0, "0369"), (1.0, "0")]
)
def test_numbers_leave_each_other_room(apart: float, written: str) -> None:
    left = readable(digits(apart, is_upright=True), is_upright=True)
    assert "".join(text for *_, text in left) == written


@pytest.mark.parametrize(
    ("apart", "written"), [(13.0, "0123456789"), (12.0, "0123456789"), (9.0, "02468"), (5.0, "0369")]
)
def test_numbers_beside_each_other_do_not_run_together(apart: float, written: str) -> None:
    left = readable(digits(apart, is_upright=False), is_upright=False)
    assert "".join(text for *_, text in left) == written


@pytest.mark.parametrize("is_upright", [True, False])
def test_an_axis_without_numbers(is_upright: bool) -> None:
    assert readable([], is_upright=is_upright) == []


def shown(qtbot: QtBot, width: int, height: int, *, axis_width: int = 0) -> QWidget:
    """A plot whose axes have longer names than it is wide and high, in a page."""
    page, plot = QWidget(), Plot(x_label="confidence in per cent, errors hollow", y_label="errors among those kept")
    if axis_width:
        plot.set_axis_width(axis_width)
    qtbot.addWidget(page)
    ui.column(plot, parent=page)
    page.resize(width, height)
    page.show()
    for _ in range(4):
        QCoreApplication.processEvents()
    return page


def names(page: QWidget) -> list[QGraphicsTextItem]:
    sheet = page.findChildren(Plot)[0].findChildren(QWidget)[0]
    return [axis.label for axis in (sheet.getPlotItem().getAxis(side) for side in ("bottom", "left"))]


@pytest.mark.parametrize("axis_width", [0, 44])
@pytest.mark.parametrize("size", [(400, 300), (240, 150), (160, 112)])
def test_all_of_an_axis_name_is_seen(qtbot: QtBot, size: tuple[int, int], axis_width: int) -> None:
    assert list(clipped_axes(shown(qtbot, *size, axis_width=axis_width))) == []


def test_another_name_is_seen_whole_too(qtbot: QtBot) -> None:
    page = shown(qtbot, 200, 130)
    page.findChildren(Plot)[0].set_label("left", "errors among those digits that are kept, in per cent")
    for _ in range(4):
        QCoreApplication.processEvents()
    assert list(clipped_axes(page)) == []


def test_a_name_is_in_one_line_again_where_it_has_the_room(qtbot: QtBot) -> None:
    page = shown(qtbot, 160, 112, axis_width=44)
    heights = [label.boundingRect().height() for label in names(page)]
    page.resize(400, 300)
    for _ in range(4):
        QCoreApplication.processEvents()
    assert all(label.boundingRect().height() < high for label, high in zip(names(page), heights, strict=True))


def test_an_axis_name_that_goes_on_past_its_plot_is_found(qtbot: QtBot) -> None:
    page = shown(qtbot, 400, 300)
    for label in names(page):
        label.setPos(-500.0, -500.0)
    assert len(list(clipped_axes(page))) == 2


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_the_last_number_of_an_upright_axis_is_seen_whole(qtbot: QtBot, percent: int) -> None:
    plot = Plot()
    qtbot.addWidget(plot)
    plot.set_range((0.0, 8.0), (0.0, 8.0))
    plot.set_ticks("left", [(8.0, "8")])
    plot.resize(300, 200)
    plot.show()
    theme_source().resize_text(percent)
    QCoreApplication.processEvents()
    picture = plot.grab().toImage()
    edge, below = ({picture.pixel(x, y) for x in range(plot.width() // 2)} for y in (0, 12))
    assert len(edge) == 1
    assert len(below) > 1
