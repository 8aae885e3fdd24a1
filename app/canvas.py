"""The canvas: turns mouse, pen and finger into strokes of a `Drawing`, and shows it as ink on paper.

Imported by the Draw page and the main window.
"""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas_decor import CORNER_RADIUS, paint_edge, paint_eraser, paint_hint
from app.canvas_events import dropped_picture, is_pen_erasing, is_pen_lifted, is_really_mouse, time_ms
from app.drawing import CANVAS_SIDE, Drawing
from app.hand import Gesture, Hand
from app.ink_painter import InkLayers, InkLook, paint_page
from app.overriding import override
from app.theme import Theme

DEFAULT_PEN_WIDTH = 18.0
NARROWEST_PEN, WIDEST_PEN = 1.0, 40.0
ERASER_RADIUS = 12.0
"""Lengths in canvas units: logical pixels while the canvas is 400 of them wide."""

_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class DrawingCanvas(QWidget):
    """A square of paper to draw on, in the middle of whatever room it has. GUI thread only.

    The left button, a pen or a finger draws; the right button or the other end of the pen erases; Escape takes back
    the stroke under way.

    Signals
    -------
    drawing_changed()
        A point, a stroke or an erasure was added.
    stroke_finished()
        The pen was lifted.
    picture_dropped(Path | QImage)
        A picture file or a picture was dropped here; `read_picture` takes either.
    """

    drawing_changed = Signal()
    stroke_finished = Signal()
    picture_dropped = Signal(object)

    def __init__(self, drawing: Drawing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._theme = theme
        self._layers = InkLayers(drawing)
        self._shown_revision = drawing.revision
        self._shown_points: int | None = None
        self._pen_width = DEFAULT_PEN_WIDTH
        self._is_eraser = False
        self._has_grid = False
        self._hand = Hand(drawing)
        self._eraser_at: QPointF | None = None  # widget coordinates, while the outline shows
        self._is_marked = False  # by keyboard focus, or a picture about to drop
        self._set_up_widget()

    def _set_up_widget(self) -> None:
        """Name the widget and ask Qt for every event a hand can make."""
        self.setObjectName("canvas")
        self.setAccessibleName("Drawing canvas")
        self.setAccessibleDescription("Draw a digit with mouse, pen or finger; the right button erases.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # Fast moves would be merged into one on some systems, and corners with them.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
        self._show_cursor()

    # ---- what others may ask and set --------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """The drawing that is shown and drawn on."""
        return self._drawing

    @property
    def pen_width(self) -> float:
        """The width of the ink in canvas units, for the hand and the eye alone."""
        return self._pen_width

    @property
    def is_eraser(self) -> bool:
        """Does the left button erase?"""
        return self._is_eraser

    @property
    def is_grid_visible(self) -> bool:
        """Do the lines of the 28×28 grid show?"""
        return self._has_grid

    def set_pen_width(self, width: float) -> None:
        """Show all ink `width` units wide, held between 1 and 40."""
        self._pen_width = min(max(width, NARROWEST_PEN), WIDEST_PEN)
        self.update()

    def set_eraser(self, is_eraser: bool) -> None:
        """Let the left button erase, or draw again."""
        self._is_eraser = is_eraser
        self._show_cursor()
        self.update()

    def set_grid_visible(self, is_visible: bool) -> None:
        """Show or hide the lines of the 28×28 grid."""
        self._has_grid = is_visible
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the paper in the colours of `theme`."""
        self._theme = theme
        self.update()

    def refresh(self) -> None:
        """Show the drawing as it is, after someone else may have changed it."""
        if self._drawing.revision != self._shown_revision:
            self._shown_revision = self._drawing.revision
            self.update()

    def show_until(self, n_points: int | None) -> None:
        """Show only the first `n_points` points, for replay; with None all of them again."""
        self._shown_points = n_points
        self.update()

    def to_image(self, side: int) -> QImage:
        """Return the drawing as a picture, black ink on white paper, `side` pixels square."""
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(side / self._drawing.side, side / self._drawing.side)
            paint_page(painter, self._drawing, "#000000", self._pen_width)
        return image

    # ---- widget and canvas units ------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(CANVAS_SIDE), int(CANVAS_SIDE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def _square(self) -> QRectF:
        """The paper in widget coordinates: as large as fits, in the middle, on whole pixels."""
        side = max(min(self.width(), self.height()), 1)
        return QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def _scale(self) -> float:
        """Widget pixels for one canvas unit."""
        return self._square().width() / self._drawing.side

    def _to_units(self, position: QPointF) -> tuple[float, float]:
        """Turn a place on the widget into canvas units; outside the paper it goes on."""
        offset, scale = position - self._square().topLeft(), self._scale()
        return offset.x() / scale, offset.y() / scale

    # ---- gestures ---------------------------------------------------------------------------

    def _press(self, holder: Hashable, position: QPointF, at_ms: float, *, erases: bool) -> None:
        """Let a hand begin to draw or to erase."""
        was_empty = self._drawing.is_empty
        self._shown_points = None
        reach = ERASER_RADIUS + self._pen_width / 2 if erases else None
        self._hand.press(holder, self._to_units(position), at_ms, reach)
        self._move_eraser(position)
        self._tell_change(is_all_new=was_empty or erases)

    def _move(self, holder: Hashable, position: QPointF, at_ms: float) -> None:
        """Let a hand go on."""
        self._move_eraser(position)
        self._hand.move(holder, self._to_units(position), at_ms)
        self._tell_change(is_all_new=self._hand.gesture is not Gesture.DRAWING)

    def _release(self, holder: Hashable) -> None:
        """Let a hand end what it does."""
        ended = self._hand.release(holder)
        self._move_eraser(self._eraser_at)
        self._tell_change(is_all_new=True)
        if ended is Gesture.DRAWING:
            self.stroke_finished.emit()

    def _cancel(self) -> None:
        """Take back the gesture under way."""
        self._hand.cancel()
        self._tell_change(is_all_new=True)

    def _tell_change(self, *, is_all_new: bool) -> None:
        """Repaint what changed and say so, if anything did."""
        if self._drawing.revision == self._shown_revision:
            return
        self._shown_revision = self._drawing.revision
        if is_all_new:
            self.update()
        else:
            self.update(self._end_of_ink().toAlignedRect())
        self.drawing_changed.emit()

    def _end_of_ink(self) -> QRectF:
        """The part of the widget that the last point can have changed."""
        live = self._drawing.live_stroke
        if live is None:
            return QRectF(self.rect())
        (left, top), (right, bottom) = live[-3:].min(0), live[-3:].max(0)
        scale, margin = self._scale(), self._pen_width / 2 * self._scale() + 2
        box = QRectF(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
        return box.translated(self._square().topLeft()).adjusted(-margin, -margin, margin, margin)

    # ---- mouse ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_right = event.button() == Qt.MouseButton.RightButton
        if is_really_mouse(event) and (is_right or event.button() == Qt.MouseButton.LeftButton):
            erases = is_right or self._is_eraser
            self._press(event.button(), event.position(), time_ms(event), erases=erases)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not is_really_mouse(event):
            return
        button = self._hand.holder if isinstance(self._hand.holder, Qt.MouseButton) else None
        if button is not None and not event.buttons() & button:
            self._release(button)  # the true release was lost, as when a dialog took the mouse
        self._move(button, event.position(), time_ms(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if is_really_mouse(event):
            self._release(event.button())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self._hand.gesture is Gesture.REST:
            self._move_eraser(None)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._move_eraser(event.position())

    # ---- pen and finger ---------------------------------------------------------------------

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        # Accepting keeps Qt from making mouse events of the same moves.
        event.accept()
        if event.type() == QEvent.Type.TabletPress:
            erases = self._is_eraser or is_pen_erasing(event)
            self._press("pen", event.position(), time_ms(event), erases=erases)
        elif event.type() == QEvent.Type.TabletMove:
            self._move("pen", event.position(), time_ms(event))
        elif is_pen_lifted(event):
            self._release("pen")

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._take_touch(event)
            event.accept()
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        """Follow the finger that came first; others rest on the paper without a trace."""
        if event.type() == QEvent.Type.TouchCancel:
            if isinstance(self._hand.holder, tuple) and self._hand.gesture is not Gesture.REST:
                self._cancel()
            return
        for point in event.points():
            finger = ("finger", point.id())
            if point.state() == point.State.Pressed:
                self._press(finger, point.position(), time_ms(event), erases=self._is_eraser)
            elif point.state() == point.State.Updated:
                self._move(finger, point.position(), time_ms(event))
            elif point.state() == point.State.Released:
                self._release(finger)

    # ---- keyboard, focus, drops -------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._hand.gesture is not Gesture.REST:
            self._cancel()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._mark(event.reason() in _KEYBOARD_REASONS)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(False)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_picture(event) is not None:
            event.acceptProposedAction()
            self._mark(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        picture = dropped_picture(event)
        if picture is not None:
            event.acceptProposedAction()
            self.picture_dropped.emit(picture)

    def _mark(self, is_marked: bool) -> None:
        """Mark the edge of the paper, or no longer."""
        self._is_marked = is_marked
        self.update()

    # ---- painting ---------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        square = self._square()
        look = InkLook(self._theme, int(square.width()), self.devicePixelRatioF(), self._pen_width, self._has_grid)
        with QPainter(self) as painter:
            painter.setClipRect(square)
            painter.translate(square.topLeft())
            self._layers.paint(painter, look, self._shown_points)
            painter.resetTransform()
            if self._drawing.is_empty:
                paint_hint(painter, square, self._theme)
            inside = square.adjusted(CORNER_RADIUS, CORNER_RADIUS, -CORNER_RADIUS, -CORNER_RADIUS)
            if not inside.contains(QRectF(event.rect())):
                paint_edge(painter, square, self._theme, is_marked=self._is_marked)
            if self._eraser_at is not None:
                paint_eraser(painter, self._eraser_at, ERASER_RADIUS * self._scale(), self._theme)

    def _move_eraser(self, position: QPointF | None) -> None:
        """Show the outline of the eraser where the hand is, while it would erase."""
        is_erasing = self._hand.gesture is Gesture.ERASING
        shown = position if is_erasing or (self._is_eraser and self._hand.gesture is Gesture.REST) else None
        if shown is None and self._eraser_at is None:
            return
        for place in (self._eraser_at, shown):
            if place is not None:
                reach = ERASER_RADIUS * self._scale() + 4
                around = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
                self.update(around.toAlignedRect())
        self._eraser_at = shown

    def _show_cursor(self) -> None:
        """Show a cross to draw with; the eraser has its outline instead."""
        self.setCursor(Qt.CursorShape.BlankCursor if self._is_eraser else Qt.CursorShape.CrossCursor)
        if not self._is_eraser:
            self._eraser_at = None
