"""The few fast paths of pyqtgraph, typed, in one place; every plot of the program is built from these.

pyqtgraph has no types of its own, so nothing else imports it. Ranges are set, never searched for; all bars of a kind
share one brush; pictures are single images with fixed levels.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.theme import SMALL, ColorTable, Theme, font
from nncore.arrays import FloatArray, IntArray

pg.setConfigOptions(antialias=True, imageAxisOrder="row-major")

_RANGE_STEPS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0)


def calm_limit(largest: float, current: float) -> float:
    """Return the end of an axis that has to show `largest`: the current one if it does, else the next round step."""
    if largest <= current:
        return current
    return next((step for step in _RANGE_STEPS if step >= largest), largest)


class Plot(QWidget):
    """One plot with thin axes and fixed ranges, whose items are made by its `add_…` methods.

    Signals
    -------
    pointed(float, float)
        The pointer is over these plot coordinates.
    pointer_left()
        It is no longer over the plot.
    """

    pointed = Signal(float, float)
    pointer_left = Signal()

    def __init__(self, theme: Theme, *, x_label: str = "", y_label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widget: Any = pg.PlotWidget(self)
        self._item: Any = self._widget.getPlotItem()
        self._labels = {"bottom": x_label, "left": y_label}
        self._widget.setFrameShape(self._widget.Shape.NoFrame)
        self._widget.setMenuEnabled(False)
        self._widget.setMouseEnabled(False, False)
        self._widget.hideButtons()
        self._item.setContentsMargins(0, 4, 4, 0)
        self._item.getViewBox().disableAutoRange()
        self._widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._widget.viewport().setMouseTracking(True)
        self._widget.viewport().installEventFilter(self)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`; the items are coloured by whoever added them."""
        self._widget.setBackground(QColor(theme.surface))
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.setPen(pg.mkPen(theme.rule, width=1))
            axis.setTextPen(pg.mkPen(theme.text_muted))
            axis.setStyle(tickFont=font(SMALL), tickLength=-4, tickTextOffset=4, hideOverlappingLabels=False)
            if self._labels[side]:
                axis.setLabel(self._labels[side], color=theme.text_muted, **{"font-size": f"{SMALL}px"})

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly this part of the plane."""
        self._item.getViewBox().setRange(xRange=x, yRange=y, padding=0.0, disableAutoRange=True)

    def set_ticks(self, side: str, ticks: Sequence[tuple[float, str]] | None) -> None:
        """Set where the axis "bottom" or "left" has ticks, and their texts; None lets it choose."""
        self._item.getAxis(side).setTicks(None if ticks is None else [list(ticks)])

    def set_axis_width(self, width: int) -> None:
        """Reserve so many pixels for the left axis, so that plots above each other line up and nothing jumps."""
        self._item.getAxis("left").setWidth(width)

    def hide_axis(self, side: str) -> None:
        """Do without one axis."""
        self._item.hideAxis(side)

    def set_zoomable(self, is_zoomable: bool) -> None:
        """Let the mouse wheel zoom and a drag pan."""
        self._widget.setMouseEnabled(is_zoomable, is_zoomable)

    def flip_vertically(self) -> None:
        """Let y grow downwards, as the rows of a picture do."""
        self._item.getViewBox().invertY(True)

    def keep_square(self) -> None:
        """Make a unit along x as long as a unit along y."""
        self._item.getViewBox().setAspectLocked(True)

    def view_range(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return the part of the plane that is shown, ((x low, x high), (y low, y high))."""
        (x0, x1), (y0, y1) = self._item.getViewBox().viewRange()
        return (x0, x1), (y0, y1)

    def add_bars(self, width: float = 0.8) -> "Bars":
        """Add bars, none yet."""
        return Bars(self._item, width)

    def add_curve(self, width: float = 2.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> "Curve":
        """Add an empty line."""
        return Curve(self._item, width, style)

    def add_dots(self, size: float = 7.0, symbol: str = "o") -> "Dots":
        """Add an empty set of dots."""
        return Dots(self._item, size, symbol)

    def add_line(self, angle: float) -> "Line":
        """Add a straight line across the plot: 0 lies, 90 stands. It starts hidden."""
        return Line(self._item, angle)

    def add_picture(self, low: float = 0.0, high: float = 1.0) -> "PictureItem":
        """Add a picture whose values from `low` to `high` go through a colour table."""
        return PictureItem(self._item, low, high)

    def add_text(self, anchor: tuple[float, float] = (0.0, 1.0)) -> "Text":
        """Add a line of text that stands at a point of the plane."""
        return Text(self._item, anchor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the pointer is."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            at = self._item.getViewBox().mapSceneToView(self._widget.mapToScene(event.position().toPoint()))
            self.pointed.emit(at.x(), at.y())
        elif event.type() == QEvent.Type.Leave:
            self.pointer_left.emit()
        return super().eventFilter(watched, event)


class Bars:
    """Bars of one look, from 0 up or down."""

    def __init__(self, plot: Any, width: float) -> None:
        self._item: Any = pg.BarGraphItem(x=np.empty(0), height=np.empty(0), width=width, pen=None)
        plot.addItem(self._item)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The positions and heights that are shown."""
        return np.asarray(self._item.opts["x"]), np.asarray(self._item.opts["height"])

    def set_points(self, x: FloatArray | IntArray, heights: FloatArray) -> None:
        """Show bars at these positions, shape (n,), with these heights, shape (n,)."""
        self._item.setOpts(x=x, height=heights)

    def set_color(self, fill: str | None, outline: str | None = None) -> None:
        """Fill the bars, or leave them hollow with an outline."""
        self._item.setOpts(brush=pg.mkBrush(fill), pen=pg.mkPen(outline))


class Curve:
    """One line."""

    def __init__(self, plot: Any, width: float, style: Qt.PenStyle) -> None:
        self._item: Any = pg.PlotCurveItem()
        self._width, self._style = width, style
        plot.addItem(self._item)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        x, y = self._item.getData()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def set_points(self, x: FloatArray, y: FloatArray, connect: Any = "all") -> None:
        """Show these points, shape (n,); `connect` as in pyqtgraph: "all", "finite", "pairs", or an array."""
        self._item.setData(x, y, connect=connect)

    def set_color(self, color: str) -> None:
        """Draw the line in this colour."""
        self._item.setPen(pg.mkPen(color, width=self._width, style=self._style))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)


class Dots:
    """Dots of one look."""

    def __init__(self, plot: Any, size: float, symbol: str) -> None:
        self._item: Any = pg.ScatterPlotItem(size=size, symbol=symbol, pxMode=True)
        plot.addItem(self._item)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        x, y = self._item.getData()
        return x, y

    def set_points(self, x: FloatArray, y: FloatArray) -> None:
        """Show dots at these points, shape (n,)."""
        self._item.setData(x, y)

    def set_color(self, fill: str | None, outline: str | None = None) -> None:
        """Fill the dots and draw their edge."""
        self._item.setBrush(pg.mkBrush(fill))
        self._item.setPen(pg.mkPen(outline, width=1.5) if outline else pg.mkPen(None))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide them."""
        self._item.setVisible(is_visible)


class Line:
    """A straight line across the plot."""

    def __init__(self, plot: Any, angle: float) -> None:
        self._item: Any = pg.InfiniteLine(angle=angle, movable=False)
        self._item.hide()
        plot.addItem(self._item, ignoreBounds=True)

    def set_position(self, position: float | None) -> None:
        """Show it at x (standing) or y (lying), or hide it."""
        self._item.setVisible(position is not None)
        if position is not None:
            self._item.setValue(position)

    def set_color(self, color: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Draw it in this colour."""
        self._item.setPen(pg.mkPen(color, width=width, style=style))


class PictureItem:
    """A picture of values, its rows from top to bottom in a plot that is flipped vertically."""

    def __init__(self, plot: Any, low: float, high: float) -> None:
        self._item: Any = pg.ImageItem(axisOrder="row-major")
        self._levels = (low, high)
        plot.addItem(self._item)

    @property
    def values(self) -> FloatArray | None:
        """The values that are shown, shape (rows, columns)."""
        image: FloatArray | None = self._item.image
        return image

    def set_values(self, values: FloatArray) -> None:
        """Show these values; the array must not be changed afterwards."""
        self._item.setImage(values, autoLevels=False, levels=self._levels)

    def set_rectangle(self, x: float, y: float, width: float, height: float) -> None:
        """Put the picture on this part of the plane."""
        self._item.setRect(x, y, width, height)

    def set_color_table(self, table: ColorTable) -> None:
        """Colour low to high by the rows of a table, shape (256, 3)."""
        self._item.setLookupTable(table)

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)


class Text:
    """A line of text at a point of the plane."""

    def __init__(self, plot: Any, anchor: tuple[float, float]) -> None:
        self._item: Any = pg.TextItem(anchor=anchor)
        self._item.setFont(font(SMALL))
        plot.addItem(self._item, ignoreBounds=True)

    def show(self, text: str, at: QPointF) -> None:
        """Show `text` at this point."""
        self._item.setText(text)
        self._item.setPos(at)

    def set_color(self, color: str) -> None:
        """Write in this colour."""
        self._item.setColor(QColor(color))
