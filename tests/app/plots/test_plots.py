"""The fast paths of plots: what is set is what is shown, ranges stand still, and the pointer is told in plot units."""

from types import SimpleNamespace

import numpy as np
import pyqtgraph as pg
import pytest
from painted import pixels
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.plots.items.curve import dashed
from app.plots.limits import calm_limit
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.theme import DARK
from app.ui.style.themed import theme_source


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    widget = Plot(x_label="x", y_label="y")
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.set_range((0.0, 10.0), (-1.0, 1.0))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.n = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.n += event.type() == QEvent.Type.Paint
        return False

    def is_quiet(self) -> bool:
        """Whether a few turns of the event loop have painted nothing; the count begins anew."""
        self.n = 0
        for _ in range(5):
            QCoreApplication.processEvents()
        return self.n == 0


def test_a_plot_has_no_form_of_options_behind_a_menu_that_is_never_shown(plot: Plot) -> None:
    assert not [each for each in QApplication.allWidgets() if isinstance(each, QAbstractButton)]


def test_a_plot_makes_no_menu_that_is_never_shown(qapp: QApplication) -> None:
    def n_menus() -> int:
        return sum(isinstance(each, QMenu) for each in QApplication.allWidgets())

    before, plot = n_menus(), Plot()
    assert n_menus() == before
    plot.deleteLater()


def count(plot: Plot, color: str) -> int:
    return int((pixels(plot.grab().toImage()) == QColor(color).rgb()).sum())


@pytest.mark.parametrize(
    ("largest", "current", "expected"), [(0.5, 1, 1), (1, 1, 1), (1.01, 1, 2), (5, 1, 8), (1e6, 4, 1e6), (3, 8, 8)]
)
def test_an_axis_grows_in_steps_and_never_shrinks_by_itself(largest: float, current: float, expected: float) -> None:
    assert calm_limit(largest, current) == expected


def test_data_do_not_move_the_range(plot: Plot) -> None:
    plot.add_bars().set_points(np.arange(100), np.arange(100.0))
    plot.add_symbols().set_points(np.array([500.0]), np.array([-500.0]))
    plot.add_curve().set_points(np.array([0.0, 900.0]), np.array([0.0, 900.0]))
    plot.grab()
    np.testing.assert_allclose(plot.view_range(), ((0, 10), (-1, 1)))


def test_bars_stand_where_they_were_set(plot: Plot) -> None:
    bars = plot.add_bars()
    bars.set_color("#ff00ff")
    assert count(plot, "#ff00ff") == 0
    bars.set_points(np.array([2, 5]), np.array([0.5, -0.25]))
    x, heights = bars.points
    np.testing.assert_array_equal(x, [2, 5])
    np.testing.assert_array_equal(heights, [0.5, -0.25])
    area = count(plot, "#ff00ff")
    bars.set_points(np.array([2, 5]), np.array([1.0, -0.5]))
    assert count(plot, "#ff00ff") == pytest.approx(2 * area, rel=0.05)
    bars.set_points(np.empty(0), np.empty(0))
    assert count(plot, "#ff00ff") == 0


def test_bars_go_up_from_nought_and_down_from_it(plot: Plot) -> None:
    bars = plot.add_bars()
    bars.set_color("#ff00ff")
    bars.set_points(np.array([5]), np.array([0.5]))
    up = count(plot, "#ff00ff")
    bars.set_points(np.array([5]), np.array([-0.5]))
    assert count(plot, "#ff00ff") == pytest.approx(up, rel=0.05)
    low = place_of(plot, 5.0, -0.25)
    widget = plot.findChild(pg.PlotWidget)
    assert widget.grab().toImage().pixelColor(low) == QColor("#ff00ff")


def test_bars_are_as_wide_as_they_are_told(plot: Plot) -> None:
    bars = plot.add_bars(1.0)
    bars.set_color("#ff00ff")
    bars.set_points(np.array([5]), np.array([1.0]))
    narrow = count(plot, "#ff00ff")
    bars.set_width(3.0)
    assert count(plot, "#ff00ff") == pytest.approx(3 * narrow, rel=0.05)


def test_zones_reach_from_top_to_bottom_whatever_is_shown(plot: Plot) -> None:
    zones = plot.add_zones()
    zones.set_color("#ff00ff", 1.0)
    zones.set_stretches(np.array([2.0, 7.0]), np.array([3.0, 8.0]))
    np.testing.assert_array_equal(zones.stretches, ([2.0, 7.0], [3.0, 8.0]))
    at_first = count(plot, "#ff00ff")
    assert at_first > 0
    plot.set_range((0.0, 10.0), (50.0, 60.0))
    assert count(plot, "#ff00ff") == pytest.approx(at_first, rel=0.05)
    zones.set_visible(False)
    assert count(plot, "#ff00ff") == 0


def test_a_band_is_filled_between_its_lines(plot: Plot) -> None:
    band = plot.add_band()
    band.set_color("#ff00ff", 1.0)
    x = np.array([0.0, 10.0])
    band.set_points(x, np.full(2, -0.25), np.full(2, 0.25))
    narrow = count(plot, "#ff00ff")
    assert narrow > 0
    band.set_points(x, np.full(2, -0.5), np.full(2, 0.5))
    assert count(plot, "#ff00ff") == pytest.approx(2 * narrow, rel=0.1)
    band.set_visible(False)
    assert count(plot, "#ff00ff") == 0


def test_what_is_changed_is_painted_without_being_asked(qtbot: QtBot, plot: Plot) -> None:
    curve = plot.add_curve()
    painted = Paints(plot.findChild(pg.PlotWidget).viewport())
    qtbot.waitUntil(painted.is_quiet)
    curve.set_points(np.array([1.0, 4.0]), np.zeros(2))
    qtbot.waitUntil(lambda: painted.n > 0)


def test_curves_and_dots_keep_their_points(plot: Plot) -> None:
    x, y = np.linspace(0, 10, 50), np.sin(np.linspace(0, 10, 50))
    for item in (plot.add_curve(), plot.add_symbols()):
        assert len(item.points[0]) == 0
        item.set_color("#ff00ff")
        item.set_points(x, y)
        np.testing.assert_array_equal(item.points, (x, y))
        assert count(plot, "#ff00ff") > 50
        item.set_visible(False)
        assert count(plot, "#ff00ff") == 0


def columns_with(plot: Plot, color: str) -> list[float]:
    """Return the x, in plot units, where the colour stands in the row of y = 0."""
    widget = plot.findChild(pg.PlotWidget)
    image, wanted = widget.grab().toImage(), QColor(color).rgb()
    box = widget.getPlotItem().getViewBox()
    row = round(widget.mapFromScene(box.mapViewToScene(QPointF(0.0, 0.0))).y())
    columns = [column for column in range(image.width()) if image.pixel(column, row) == wanted]
    return [box.mapSceneToView(widget.mapToScene(column, row)).x() for column in columns]


def test_a_curve_stays_open_where_it_is_not_joined_and_where_it_does_not_exist(plot: Plot) -> None:
    curve = plot.add_curve(5.0)
    curve.set_color("#ff00ff")
    x, y = np.arange(1.0, 10.0), np.zeros(9)
    curve.set_points(x, y)
    whole = columns_with(plot, "#ff00ff")
    assert min(whole) < 1.1
    assert max(whole) > 8.9
    for joints, gap in (("pairs", (4.2, 4.8)), (np.array([1, 1, 1, 0, 1, 1, 1, 1, 0]), (4.2, 4.8))):
        curve.set_points(x, y, joints)
        assert not [at for at in columns_with(plot, "#ff00ff") if gap[0] < at < gap[1]]
    y[3] = np.nan
    curve.set_points(x, y)
    broken = columns_with(plot, "#ff00ff")
    assert not [at for at in broken if 3.2 < at < 4.8]
    assert [at for at in broken if 1.0 < at < 3.0]


def test_a_still_curve_changes_when_it_must(plot: Plot) -> None:
    curve = plot.add_curve(5.0, is_still=True)
    curve.set_color("#ff00ff")
    curve.set_points(np.array([1.0, 4.0]), np.zeros(2))
    assert max(columns_with(plot, "#ff00ff")) == pytest.approx(4.0, abs=0.15)
    curve.set_points(np.array([1.0, 7.0]), np.zeros(2))
    assert max(columns_with(plot, "#ff00ff")) == pytest.approx(7.0, abs=0.15)
    plot.set_range((0.0, 20.0), (-1.0, 1.0))
    assert max(columns_with(plot, "#ff00ff")) == pytest.approx(7.0, abs=0.3)


def test_dashes_go_on_round_a_corner() -> None:
    corner = np.array([[0.0, 0.0, 25.0, 0.0], [25.0, 0.0, 25.0, 75.0]])
    dashes = dashed(corner, 4.0, 6.0)
    lengths = np.abs(dashes[:, 2:] - dashes[:, :2]).sum(axis=1)
    assert lengths.sum() == pytest.approx(40.0)
    along = np.where(dashes[:, 0] < 25.0, dashes[:, 0], 25.0 + dashes[:, 1])
    np.testing.assert_allclose(along, np.arange(0.0, 100.0, 10.0))


def test_a_line_of_a_million_pixels_is_drawn_where_it_can_be_seen(plot: Plot) -> None:
    curve = plot.add_curve(5.0)
    curve.set_color("#ff00ff")
    curve.set_points(np.array([5.0, 5.0]), np.array([-1e9, 1e9]))
    assert columns_with(plot, "#ff00ff")[0] == pytest.approx(5.0, abs=0.15)


def test_a_text_is_written_and_wiped_out(plot: Plot) -> None:
    text = plot.add_text((0.5, 0.5))
    text.set_color("#ff00ff")
    text.write("MMMM", QPointF(5.0, 0.0))
    assert text.text == "MMMM"
    assert count(plot, "#ff00ff") > 20
    text.write("", QPointF(5.0, 0.0))
    assert count(plot, "#ff00ff") == 0


def test_a_handle_is_dragged_from_where_it_was_taken(qtbot: QtBot, plot: Plot) -> None:
    handle = plot.add_drag_point(20.0)
    handle.set_position(5.0, 0.0)
    viewport = plot.findChild(pg.PlotWidget).viewport()
    told: list[tuple[float, float]] = []
    handle.moved.connect(lambda x, y: told.append((x, y)))
    for start, end in (((5.1, 0.0), (8.1, 0.5)), ((2.0, 0.0), (3.0, 0.0))):  # the second is beside it
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_of(plot, *start))
        for share in (0.4, 0.7, 1.0):
            at = (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
            drag(viewport, place_of(plot, *at))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place_of(plot, *end))
    assert handle.position == pytest.approx((8.0, 0.5), abs=0.05)
    assert told[-1] == handle.position


def place_of(plot: Plot, x: float, y: float) -> QPoint:
    widget = plot.findChild(pg.PlotWidget)
    return widget.mapFromScene(widget.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y)))


def drag(viewport: QWidget, to: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(viewport.mapToGlobal(at)), none, left, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("is_round", [True, False])
def test_quick_points_show(plot: Plot, is_round: bool) -> None:
    points = plot.add_dots(7.0, is_round=is_round)
    points.set_color("#ff00ff")
    points.set_points(np.array([2.0, 5.0, 8.0]), np.zeros(3))
    assert count(plot, "#ff00ff") > 3 * 15
    points.set_points(np.empty(0), np.empty(0))
    assert count(plot, "#ff00ff") == 0


def test_a_line_stands_hidden_until_it_has_a_place(plot: Plot) -> None:
    line = plot.add_line(stands=True)
    line.set_color("#ff00ff")
    assert count(plot, "#ff00ff") == 0
    line.set_position(5.0)
    assert count(plot, "#ff00ff") > 50
    line.set_position(None)
    assert count(plot, "#ff00ff") == 0


def test_a_picture_has_its_first_row_on_top(plot: Plot) -> None:
    plot.flip_vertically()
    plot.set_range((0.0, 2.0), (0.0, 2.0))
    picture = plot.add_picture(0.0, 1.0)
    picture.set_color_table(np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1))
    picture.set_values(np.array([[1.0, 0.0], [0.0, 0.0]]))
    picture.set_rectangle(0, 0, 2, 2)
    image = plot.grab().toImage()
    assert image.pixelColor(int(0.4 * image.width()), int(0.2 * image.height())).lightness() == 255
    assert image.pixelColor(int(0.8 * image.width()), int(0.2 * image.height())).lightness() == 0
    assert image.pixelColor(int(0.4 * image.width()), int(0.7 * image.height())).lightness() == 0


def test_a_picture_of_another_shape_stays_on_its_part_of_the_plane(plot: Plot) -> None:
    plot.set_range((0.0, 2.0), (0.0, 2.0))
    picture = plot.add_picture(0.0, 1.0)
    picture.set_color_table(np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1))
    picture.set_values(np.zeros((2, 2)))
    picture.set_rectangle(0, 0, 2, 2)
    before = plot.grab().toImage()
    picture.set_values(np.zeros((8, 1)))
    assert plot.grab().toImage() == before


def test_the_pointer_is_told_in_plot_units(qtbot: QtBot, plot: Plot, pointer: SimpleNamespace) -> None:
    with qtbot.waitSignal(plot.pointed) as told:
        pointer.over_plot(plot, 7.0, -0.5)
    np.testing.assert_allclose(told.args, [7.0, -0.5], atol=0.05)
    with qtbot.waitSignal(plot.pointer_left):
        pointer.leave_plot(plot)


def test_a_pointer_that_rests_is_told_what_lies_there(plot: Plot, pointer: SimpleNamespace) -> None:
    plot.setToolTip("the whole plot")
    plot.explain_places(lambda x, y: f"x is {round(x)}" if x > 5.0 else "")
    assert pointer.said_on_plot(plot, 7.0, 0.0) == "x is 7"
    assert pointer.said_on_plot(plot, 2.0, 0.0) == "the whole plot"


def wheel(plot: Plot) -> None:
    viewport = plot.findChild(pg.PlotWidget).viewport()
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at, QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(viewport, event)


def test_the_wheel_does_not_zoom_unless_it_may(plot: Plot) -> None:
    before = plot.view_range()
    wheel(plot)
    assert plot.view_range() == before
    plot.make_zoomable()
    wheel(plot)
    assert plot.view_range() != before


def test_small_numbers_stay_as_they_are_when_another_theme_is_worn(plot: Plot) -> None:
    plot.set_range((0.0, 0.2), (-0.3, 0.3))
    before = plot.grab().toImage()
    theme_source().choose("dark")
    theme_source().choose("light")
    assert plot.grab().toImage() == before


def test_edges_of_bars_are_as_wide_on_any_screen(plot: Plot) -> None:
    bars = plot.add_bars(width=4.0)
    bars.set_color(None, "#ff0000")
    bars.set_points(np.array([5.0]), np.array([2.0]))
    widths = []
    for ratio in (1, 2):
        picture = QImage(100 * ratio, 100 * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(0)
        with QPainter(picture) as painter:
            painter.scale(10.0, 100.0)
            bars.paint(painter)
        across = [picture.pixelColor(x, 50 * ratio) for x in range(picture.width())]
        widths.append(across.count(QColor("#ff0000")))
    assert widths == [2, 4]  # two edges


def test_it_wears_another_theme(plot: Plot) -> None:
    theme_source().choose("dark")
    image = plot.grab().toImage()
    assert image.pixelColor(image.width() - 2, 2).name() == DARK.surface.lower()
