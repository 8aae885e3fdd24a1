"""Room that never runs out: what does not fit is scrolled to. Imported by whatever may be higher than the window."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from app.ui.overriding import override
from app.ui.painting.marks import paint_focus_ring
from app.ui.style.themed import Themed


class Scroller(QScrollArea):
    """Holds a layout as large as there is room, but never smaller than it needs: then it scrolls.

    Qt's own resizable area would take what the layout would like to have for what it needs.

    Signals: ``asked()``, what is inside may need another room than before.
    """

    asked = Signal()

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._inside, self._layout = QWidget(), layout
        self._is_ample = False
        self._inside.setLayout(layout)
        self._inside.installEventFilter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its controls are the stops; it scrolls to the one with the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)

    def set_ample(self, is_ample: bool) -> None:
        """Let all inside be as high as it would like to be: it is scrolled in any case, and nothing need be pressed."""
        self._is_ample = is_ample
        self._fit()

    def least_height(self) -> int:
        """Return the height that what is inside needs in all the width there is."""
        return self._needed(self.maximumViewportSize().width()).height()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.asked.emit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give what is inside the room there is, or the room it needs."""
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        needed = self._needed(room.width())
        if needed.height() > room.height():
            needed = self._needed(room.width() - bar)
            room.setWidth(room.width() - bar)
        if needed.width() > room.width():
            room.setHeight(room.height() - bar)
        self._inside.resize(room.expandedTo(needed))

    def _needed(self, width: int) -> QSize:
        least = self._layout.totalMinimumSize()
        if self._layout.hasHeightForWidth():
            across = max(width, least.width())
            # Of a height that is too small for what its parts would like, Qt takes from the largest part, whatever that
            # needs: so there is no such thing as the least height of an ample layout.
            height_for = self._layout.totalHeightForWidth if self._is_ample else self._layout.totalMinimumHeightForWidth
            least.setHeight(height_for(across))
        return least


def bring_into_sight(widget: QWidget, *, is_whole: bool = False) -> None:
    """Scroll to a widget of which nothing is seen, in every area that it lies in; or to all of it, where it fits."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and (inside := area.widget()) is not None:
            place = QRect(widget.mapTo(inside, QPoint()), widget.size())
            shown = QRect(-inside.pos(), area.viewport().size())
            if (is_whole and not shown.contains(place)) or not shown.intersects(place):
                _show(area, place)
        area = area.parentWidget()


def _show(area: QScrollArea, place: QRect) -> None:
    """Scroll no further than to show a place of what is inside; of one that is too large, its middle."""
    middle = place.center()
    area.ensureVisible(middle.x(), middle.y(), place.width() // 2 + 1, place.height() // 2 + 1)


def leave_wheel_to_page(control: QWidget) -> None:
    """Let the wheel scroll what a control lies in, and turn the control only where it was taken up before.

    Else whoever scrolls a column changes what comes to lie under the pointer.
    """
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a chooser would take the keyboard by the wheel itself
    control.installEventFilter(_WheelFilter(control))


class _WheelFilter(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        is_left = not watched.hasFocus() and _can_scroll(watched)
        if is_left:
            event.ignore()  # then it is the parent's
        return is_left


def _can_scroll(widget: QWidget) -> bool:
    """Return whether a widget lies in an area that hides something above or below."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and area.verticalScrollBar().minimum() < area.verticalScrollBar().maximum():
            return True
        area = area.parentWidget()
    return False


class ScrollStop(Themed, QScrollArea):
    """A stop for the keyboard, whose arrows scroll it, only where there is something to scroll; then a ring says so."""

    def __init__(self, direction: Qt.Orientation) -> None:
        super().__init__()
        is_across = direction == Qt.Orientation.Horizontal
        (self.setVerticalScrollBarPolicy if is_across else self.setHorizontalScrollBarPolicy)(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.horizontalScrollBar() if is_across else self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)

    @override
    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)  # the ring lies below

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                paint_focus_ring(painter, self.viewport(), self.theme)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_range_changed(self, low: int, high: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if high > low else Qt.FocusPolicy.NoFocus)


class Sideways(ScrollStop):
    """Holds a table of fixed height; where the window is too narrow for its columns, it alone scrolls to the side."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._table = table
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(table.accessibleName())
        self.setWidget(table)

    @override
    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_narrow() else 0
        return QSize(self._table.minimumSizeHint().width(), self._table.height() + bar)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _is_too_narrow(self) -> bool:
        return self._table.minimumSizeHint().width() > self.width()
