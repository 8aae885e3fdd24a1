"""The plot of every page: thin axes, ranges that are set and never searched for; its items are in `app.plots.items`.

pyqtgraph has no types of its own, so nothing outside this room imports it.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QSizePolicy, QWidget

from app import ui
from app.language import tr
from app.plots.items.bars import Bars
from app.plots.items.by_pyqtgraph import Band, PictureItem, Symbols
from app.plots.items.curve import Curve
from app.plots.items.dots import Dots, Rings
from app.plots.items.handle import Handle
from app.plots.items.item import Item
from app.plots.items.line import Line
from app.plots.items.text import Text
from app.plots.items.zones import Zones
from app.plots.pyqtgraph_import import pg
from app.plots.rows import plot_rows
from app.plots.scales import Scales, ValueOf
from app.plots.sentences import plot_sentence
from app.plots.sheet import Sheet
from app.ui.accessibility.speech import Speaks
from app.ui.export import Row
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import enlarged, text_scale
from app.ui.style.themed import Themed
from app.ui.tips import inherited_tip, show_tip

pg.setConfigOptions(antialias=True, imageAxisOrder="row-major")

_LEAST_SIZE = QSize(74, 112)


AnyItem = TypeVar("AnyItem", bound=Item)
AnyNoted = TypeVar("AnyNoted")

WordsAt: TypeAlias = Callable[[float, float], str]
"""What is to be said of a place of the plane; nothing, if the words for the whole plot say it."""


class Plot(Speaks, Themed, QWidget):
    """One plot with thin axes and fixed ranges, whose items are made by its `add_…` methods.

    Signals
    -------
    pointed(float, float)
        The pointer is over these plot coordinates.
    clicked(float, float)
        The person pressed the left button there.
    dragged(float, float)
        The person moves the pointer there with the left button held.
    pointer_left()
        It is no longer over the plot.
    range_changed()
        Another part of the plane is shown: by `set_range`, by the wheel or by a drag.
    resized()
        It has another size, be it that something beside it took more room.
    """

    pointed = Signal(float, float)
    clicked = Signal(float, float)
    dragged = Signal(float, float)
    pointer_left = Signal()
    range_changed = Signal()
    resized = Signal()

    spoken_role = QAccessible.Role.Chart

    def __init__(self, *, x_label: str = "", y_label: str = "", is_live: bool = False) -> None:
        """Make an empty plot; the items of a live one change at each movement of the pen, but for the still ones."""
        super().__init__()
        self._is_live = is_live
        self._widget: Any = Sheet({"bottom": x_label, "left": y_label}, self)
        self._item: Any = self._widget.getPlotItem()
        # A handful of items needs no index, and an index must never be wrong about where they are.
        self._widget.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._words_at: WordsAt | None = None
        self._axis_width = 0
        self._items: list[object] = []
        self._item_names: dict[object, str] = {}
        self._scales = Scales()
        self._names = {"bottom": x_label, "left": y_label}
        self._widget.setFrameShape(self._widget.Shape.NoFrame)
        self._widget.setMouseEnabled(False, False)
        self._widget.hideButtons()
        self._keep_margins()
        self._item.getViewBox().disableAutoRange()
        self._widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ui.column(self._widget, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._widget.viewport().setMouseTracking(True)
        self._widget.viewport().installEventFilter(self)
        self._item.getViewBox().sigRangeChanged.connect(self._on_range_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST_SIZE * text_scale()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # and not, as a view of Qt's would say, as large as it was last

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly this part of the plane."""
        if self.view_range() != (x, y):
            self._item.getViewBox().setRange(xRange=x, yRange=y, padding=0.0, disableAutoRange=True)

    def set_y_range(self, low: float, high: float) -> None:
        """Show exactly this part of the y axis, and leave x as it is."""
        self._item.getViewBox().setYRange(low, high, padding=0.0)

    def set_ticks(self, side: str, ticks: Sequence[tuple[float, str]] | None) -> None:
        """Set where the axis "bottom" or "left" has ticks, and their texts; None lets it choose."""
        self._item.getAxis(side).setTicks(None if ticks is None else [list(ticks)])
        self._widget.forget_ground()

    def set_label(self, side: str, text: str) -> None:
        """Name the axis "bottom" or "left" anew; it must have had a name before."""
        self._names[side] = text
        self._item.getAxis(side).setLabel(text)
        self._widget.forget_ground()

    def read_as(self, side: str, value_of: ValueOf) -> None:
        """Tell which values stand on the axis "bottom" or "left", if not the places themselves, but say 10ˣ."""
        setattr(self._scales, side, value_of)

    def call(self, item: object, name: str) -> None:
        """Name an item as the table of numbers shall, in English."""
        self._item_names[item] = name

    def leave_out(self, item: object) -> None:
        """Neither tell of an item nor give its numbers: it only adorns another that shows the same."""
        self._items.remove(item)

    def set_axis_width(self, width: int) -> None:
        """Reserve so many pixels for the left axis, so that plots above each other line up and nothing jumps."""
        self._axis_width = width
        self._item.getAxis("left").setWidth(enlarged(width))

    def fit_text(self) -> None:
        """Reserve room for the numbers of the axes in their present size, at the left where that was done before."""
        self._keep_margins()
        if self._axis_width:
            self._item.getAxis("left").setWidth(enlarged(self._axis_width))

    def _keep_margins(self) -> None:
        """Keep room for half of the last number of each axis."""
        half = math.ceil(QFontMetricsF(font(SMALL)).capHeight() / 2.0) + 1
        self._item.setContentsMargins(0, half, enlarged(12), 0)

    def hide_axis(self, side: str) -> None:
        """Do without one axis."""
        self._item.hideAxis(side)

    def make_zoomable(self) -> None:
        """Let the mouse wheel zoom and a drag pan."""
        self._widget.setMouseEnabled(True, True)

    def follow_x(self, leader: "Plot") -> None:
        """Show the same part of the x axis as another plot, always."""
        self._item.setXLink(leader._item)

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

    def add_bars(self, width: float = 0.8) -> Bars:
        """Add bars, none yet."""
        return self._add(Bars(width))

    def add_curve(
        self, width: float = 2.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine, *, is_still: bool = False
    ) -> Curve:
        """Add an empty line; a still one seldom changes."""
        return self._add(Curve(width, style, is_still=is_still))

    def add_symbols(self, size: float = 7.0, symbol: str = "o") -> Symbols:
        """Add an empty set of dots of a shape, filled or hollow."""
        return self._note(Symbols(self._item, size, symbol))

    def add_dots(self, size: float, *, is_round: bool = True) -> Dots:
        """Add an empty set of dots for what moves with the pen: round or square, all of one look, quick to draw."""
        return self._add(Dots(size, is_round=is_round))

    def add_rings(self, size: float) -> Rings:
        """Add an empty set of rings around what is meant."""
        return self._add(Rings(size))

    def add_line(self, *, stands: bool, is_still: bool = False) -> Line:
        """Add a straight line across the plot, standing or lying; a still one seldom changes. It starts hidden."""
        return self._add(Line(stands=stands, is_still=is_still))

    def add_picture(self, low: float = 0.0, high: float = 1.0, *, is_still: bool = False) -> PictureItem:
        """Add a picture whose values from `low` to `high` go through a colour table; a still one seldom changes."""
        return self._note(PictureItem(self._item, low, high, is_still=is_still))

    def add_band(self) -> Band:
        """Add a filled band between a lower and an upper line, empty."""
        return self._note(Band(self._item))

    def add_zones(self) -> Zones:
        """Add stretches of the x axis that are shaded from top to bottom, none yet."""
        return self._add(Zones())

    def add_drag_point(self, size: float = 14.0) -> Handle:
        """Add a point that the person can take and move."""
        return self._add(Handle(size))

    def add_text(self, anchor: tuple[float, float] = (0.0, 1.0)) -> Text:
        """Add a line of text that stands at a point of the plane, empty."""
        return self._add(Text(anchor))

    @override
    def spoken_name(self) -> str:
        """Return its own name, or that of the panel it is in; where that has several plots, with its axes."""
        of_axes = " / ".join(name for side in ("left", "bottom") if (name := self._names[side].strip()))
        parent = self.parentWidget()
        of_panel = parent.accessibleName() if parent else ""
        if of_panel and parent and len(parent.findChildren(Plot)) > 1:
            of_panel = f"{of_panel}: {of_axes}"
        return self.accessibleName() or of_panel or of_axes or tr("Plot")

    @override
    def spoken_description(self) -> str:
        """Return what it shows now, and what its tip explains."""
        ranges = dict(zip(("bottom", "left"), self.view_range(), strict=True))
        return f"{plot_sentence(self._names, ranges, self._items, self._scales)} {self.toolTip()}".strip()

    def rows(self) -> Iterator[Row]:
        """Return the numbers of all that is in it, to be taken away."""
        return plot_rows(self._items, self._item_names, self._scales)

    def explain_places(self, words_at: WordsAt) -> None:
        """Let a pointer that rests on the plot be told what lies there; they are asked for only then."""
        self._words_at = words_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the pointer is, and what lies there."""
        kind = event.type()  # asked once: each paint comes by here
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = self._place_of(event.position().toPoint())
            self.pointed.emit(*place)
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.dragged.emit(*place)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton:
                self.clicked.emit(*self._place_of(event.position().toPoint()))
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            of_place = "" if self._words_at is None else self._words_at(*self._place_of(event.pos()))
            show_tip(self, event.globalPos(), of_place or inherited_tip(self))
            return True
        elif kind == QEvent.Type.Leave:
            self.pointer_left.emit()
        return super().eventFilter(watched, event)

    def _place_of(self, at: QPoint) -> tuple[float, float]:
        """Return the coordinates of the plot at a pixel of its widget."""
        place = self._item.getViewBox().mapSceneToView(self._widget.mapToScene(at))
        return place.x(), place.y()

    def _add(self, item: AnyItem) -> AnyItem:
        self._item.addItem(item, ignoreBounds=True)
        if self._is_live and not item.is_still:
            self._widget.paint_over(item)
        return self._note(item)

    def _note(self, item: AnyNoted) -> AnyNoted:
        self._items.append(item)
        return item

    def _on_range_changed(self) -> None:
        self.range_changed.emit()
