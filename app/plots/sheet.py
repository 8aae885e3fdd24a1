"""What the items of a plot lie on. Imported by `Plot` alone."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget, QWidgetAction

from app.plots.axis import PlotAxis
from app.plots.items.item import Item, on_screen
from app.plots.pyqtgraph_import import pg
from app.ui.overriding import override
from app.ui.painting.device_pixels import is_of_screen
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed


class Sheet(Themed, pg.PlotWidget):
    """The ground and the two thin axes of a plot, each with its name, in the colours of the theme.

    Items that move with the pen are painted by the sheet itself, over a kept picture of all the rest. The scene would
    ask every item of the plot for its bounds at each paint, and takes twice as long.
    """

    def __init__(self, names: Mapping[str, str], parent: QWidget) -> None:
        self._moving: list[Item] = []
        self._ground: QPixmap | None = None
        # Of the view, in the widget's pixels: its place, and where the plane lies.
        self._view: tuple[QRectF, QTransform] | None = None
        axes = {side: PlotAxis(side, names.get(side, "")) for side in ("bottom", "left", "top", "right")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        self._drop_menu()
        for side in ("top", "right"):
            self.getPlotItem().hideAxis(side)
            axes[side].unlinkFromView()  # never seen, it would follow each change
        self._axes = {side: axes[side] for side in names}
        for axis in self._axes.values():
            axis.setCacheMode(axis.CacheMode.DeviceCoordinateCache)
            axis.setStyle(tickLength=-4, tickTextOffset=4, maxTickLevel=1, hideOverlappingLabels=False)
        self.follow_theme()

    def _drop_menu(self) -> None:
        """Let go of the seven menus, with six widgets in them, that pyqtgraph makes for each plot and nobody opens.

        They belong to no window: each change of theme would dress them, after the plot has gone too.
        """
        plot = self.getPlotItem()
        for action in plot.findChildren(QWidgetAction):
            action.setParent(None)
        plot.ctrlMenu = None

    def paint_over(self, item: Item) -> None:
        """Paint an item that moves over all that does not, in the order in which they come here."""
        if not self._moving:
            self.scene().changed.connect(self.forget_ground)
            self.getPlotItem().getViewBox().sigTransformChanged.connect(self.forget_ground)
        self._moving.append(item)
        item.setFlag(item.GraphicsItemFlag.ItemHasNoContents)

    def forget_ground(self, *_: object) -> None:
        """Take the picture of what does not move anew, at the next paint."""
        self._ground = self._view = None

    @override
    def apply_theme(self) -> None:
        self.setBackground(QColor(self.theme.surface))
        for axis in self._axes.values():
            axis.setStyle(tickFont=font(SMALL))
            axis.setPen(pg.mkPen(self.theme.rule, width=on_screen(1.0, self)))
            axis.setTextPen(pg.mkPen(self.theme.text_muted))
            if axis.labelText:
                axis.setLabel(axis.labelText, color=self.theme.text_muted, **{"font-size": f"{enlarged(SMALL)}px"})
        self.forget_ground()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.forget_ground()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._moving:
            super().paintEvent(event)
            return
        self.scene().prepareForPaint()  # which may move the axes
        with QPainter(self.viewport()) as painter:
            is_kept = is_of_screen(painter, self)
            if is_kept:
                painter.drawPixmap(0, 0, self._kept_ground())
                self._paint_moving(painter)
        if not is_kept:
            super().paintEvent(event)
            with QPainter(self.viewport()) as painter:
                self._paint_moving(painter)

    def _kept_ground(self) -> QPixmap:
        """Return the view without what moves."""
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            room = self.viewport().rect()
            self._ground = QPixmap(room.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            with QPainter(self._ground) as painter:
                painter.setRenderHints(self.renderHints())
                self.render(painter, QRectF(room), room)
        return self._ground

    def _paint_moving(self, painter: QPainter) -> None:
        if self._view is None:
            box, on_sheet = self.getPlotItem().getViewBox(), self.viewportTransform()
            place = box.deviceTransform(on_sheet).mapRect(box.boundingRect())
            self._view = place, box.childGroup.deviceTransform(on_sheet)
        (place, plane), hints = self._view, self.renderHints()
        painter.setClipRect(place)
        for item in self._moving:
            if item.is_visible:
                painter.setRenderHints(hints)
                painter.setWorldTransform(plane)
                item.paint(painter)
