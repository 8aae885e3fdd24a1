"""The canvas: turns mouse, pen and finger into strokes of a `Drawing`, and shows it as ink on paper.

Imported by the pages on which one draws, and by the window.
"""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QEventPoint,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from app.canvas.events import PenEcho, dropped_picture, is_pen_erasing, is_pen_lifted, is_really_mouse, time_ms
from app.canvas.hand import Gesture, Hand
from app.canvas.keys import KeyPen
from app.canvas.paper import Paper
from app.language import tr
from app.state.drawing import Drawing
from app.ui.overriding import override

_ERASER_RADIUS = 12.0
"""What the eraser reaches, in canvas units from its middle to the edge of the ink."""

_PEN, _KEYS = "pen", "keys"
# Shift makes the steps small, and the keys of the number pad move the pen as well.
_FINE_OR_PAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class DrawingCanvas(Paper):
    """A square of paper to draw on. GUI thread only.

    The left button, a pen or a finger draws; the right button or the other end of the pen erases; Escape takes back
    the stroke under way. By keyboard, Space puts the pen down and lifts it, and the arrows move it.

    Signals
    -------
    drawing_changed()
        A point, a stroke or an erasure was added.
    stroke_finished()
        The pen was lifted.
    cell_pointed(int or None)
        Which of the network's pixels the resting hand points at, where something is laid over them.
    picture_dropped(Path | tuple of Path | QImage | QMimeData)
        A picture file or a picture was dropped here; `read_picture` takes either.
    """

    drawing_changed = Signal()
    stroke_finished = Signal()
    cell_pointed = Signal(object)
    picture_dropped = Signal(object)

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(drawing, parent)
        self._hand = Hand(drawing)
        self._pen_echo = PenEcho()
        self._key_pen = KeyPen(drawing.side)
        self._is_eraser = False
        self._pointed: int | None = None
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Drawing canvas"))
        self.setAccessibleDescription(
            tr(
                "Draw a digit with mouse, pen or finger; the right button erases. By keyboard the arrows move the pen, "
                "finer with Shift, and Space puts it down and lifts it."
            )
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._ask_for_events()

    def _ask_for_events(self) -> None:
        """Ask Qt for every event a hand can make."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # Some systems would merge fast moves into one, and cut the corners of what is drawn.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)

    @property
    def is_eraser(self) -> bool:
        """Does the left button erase?"""
        return self._is_eraser

    def set_eraser(self, is_eraser: bool) -> None:
        """Let the left button erase, or draw again."""
        self._is_eraser = is_eraser
        # The eraser shows as its own outline.
        self.setCursor(Qt.CursorShape.BlankCursor if is_eraser else Qt.CursorShape.CrossCursor)
        if not is_eraser:
            self._show_eraser(None, 0.0)

    # ---- gestures ---------------------------------------------------------------------------

    def _press(self, holder: Hashable, position: QPointF, at_ms: float, *, erases: bool) -> None:
        """Let a hand begin to draw or to erase."""
        was_empty = self._drawing.is_empty
        reach = _ERASER_RADIUS + self._pen_width / 2 if erases else None
        self._hand.press(holder, self.to_units(position), at_ms, reach)
        self._move_eraser(position)
        self._tell_change(is_all_new=was_empty or erases)

    def _move(self, holder: Hashable, position: QPointF, at_ms: float) -> None:
        """Let a hand go on."""
        self._move_eraser(position)
        self._hand.move(holder, self.to_units(position), at_ms)
        self._tell_change(is_all_new=self._hand.gesture is not Gesture.DRAWING)

    def _release(self, holder: Hashable, position: QPointF) -> None:
        """Let a hand end what it does."""
        ended = self._hand.release(holder)
        self._move_eraser(position)
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
            self._update_live_end()
        self.drawing_changed.emit()

    def _point(self, position: QPointF | None) -> None:
        """Tell where the hand points while it does not draw."""
        cell = None if position is None or self._hand.gesture is not Gesture.REST else self.cell_under(position)
        if cell != self._pointed:
            self._pointed = cell
            self.cell_pointed.emit(cell)

    def _move_eraser(self, position: QPointF | None) -> None:
        """Show the outline of the eraser where the hand is, while it erases or would."""
        gesture = self._hand.gesture
        would_erase = gesture is Gesture.ERASING or (self._is_eraser and gesture is Gesture.REST)
        if would_erase or self._eraser is not None:
            self._show_eraser(position if would_erase else None, _ERASER_RADIUS * self.pixels_per_unit())

    # ---- mouse ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_right = event.button() == Qt.MouseButton.RightButton
        if self._pen_echo.is_echo(event):
            return
        if is_really_mouse(event) and (is_right or event.button() == Qt.MouseButton.LeftButton):
            erases = is_right or self._is_eraser
            self._press(event.button(), event.position(), time_ms(event), erases=erases)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not is_really_mouse(event):
            return
        button = self._hand.holder if isinstance(self._hand.holder, Qt.MouseButton) else None
        if button is not None and not event.buttons() & button:
            self._release(button, event.position())  # the true release was lost, as when a dialog took the mouse
        self._move(button, event.position(), time_ms(event))
        self._point(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if is_really_mouse(event):
            self._release(event.button(), event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._move_eraser(event.position())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        if self._hand.gesture is Gesture.REST:
            self._move_eraser(None)

    # ---- pen and finger ---------------------------------------------------------------------

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # so that Qt makes no mouse events of the same moves
        self._pen_echo.note_pen(event)
        if event.type() == QEvent.Type.TabletPress:
            erases = self._is_eraser or is_pen_erasing(event)
            self._press(_PEN, event.position(), time_ms(event), erases=erases)
        elif event.type() == QEvent.Type.TabletMove:
            self._move(_PEN, event.position(), time_ms(event))
        elif is_pen_lifted(event):
            self._release(_PEN, event.position())

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        event.accept()
        for point in event.points():
            self._take_finger(point, time_ms(event))
        if event.type() == QEvent.Type.TouchCancel and isinstance(self._hand.holder, tuple):
            self._cancel()
        return True

    def _take_finger(self, point: QEventPoint, at_ms: float) -> None:
        """Follow the finger that came first; the hand passes over the others."""
        finger, position = ("finger", point.id()), point.position()
        if point.state() == QEventPoint.State.Pressed:
            self._press(finger, position, at_ms, erases=self._is_eraser)
        elif point.state() == QEventPoint.State.Updated:
            self._move(finger, position, at_ms)
        elif point.state() == QEventPoint.State.Released:
            self._release(finger, position)

    # ---- keyboard, focus, drops -------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self._hand.gesture is not Gesture.REST:
            self._cancel()
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._put_down_or_lift(time_ms(event))
        elif not event.modifiers() & ~_FINE_OR_PAD and self._key_pen.press(event.key(), is_fine=is_fine):
            self._move(_KEYS, self._key_position(), time_ms(event))
            self._show_key_pen()
            self._point(self._key_position())
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._key_pen.release(event.key())
        super().keyReleaseEvent(event)

    def _put_down_or_lift(self, at_ms: float) -> None:
        """Begin a stroke, or an erasure, where the pen of the keys stands, or end it."""
        if self._hand.holder == _KEYS:
            self._release(_KEYS, self._key_position())
        else:
            self._press(_KEYS, self._key_position(), at_ms, erases=self._is_eraser)
        self._show_key_pen()
        self._announce(tr("Pen down") if self._hand.holder == _KEYS else tr("Pen lifted"))

    def _key_position(self) -> QPointF:
        return self.to_position(self._key_pen.x, self._key_pen.y)

    def _show_key_pen(self) -> None:
        """Show a ring where the pen of the keys stands: a small one while it is down."""
        radius = self._pen_width / 2 + (2.0 if self._hand.holder == _KEYS else 6.0)
        self._show_eraser(self._key_position(), radius * self.pixels_per_unit())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._mark(event.reason() in _KEYBOARD_REASONS)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(False)
        self._key_pen.let_go()
        if self._hand.holder == _KEYS:
            self._release(_KEYS, self._key_position())
        self._show_eraser(None, 0.0)
        self._point(None)

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
