"""Pictures made of parts that pointer and arrow keys go to: digits in a strip, pixels, neurons, dots of a map."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from app.ui.arrow_keys import ARROWS
from app.ui.overriding import override
from app.ui.painting.marks import paint_focus_ring
from app.ui.style.themed import Themed
from app.ui.tips import TipBeside

Part = TypeVar("Part", bound=Hashable)

_STEPS = {
    **ARROWS,
    Qt.Key.Key_PageUp: (0, -10),
    Qt.Key.Key_PageDown: (0, 10),
}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartsPicture(Themed, TipBeside, Generic[Part]):
    """One part is looked at: under the pointer, or where the keyboard is. A subclass says which parts lie where.

    Signals
    -------
    looked_at(part or None)
        Another part is looked at.
    chosen(part)
        The person clicked a part, or pressed Return on it.
    """

    looked_at = Signal(object)
    chosen = Signal(object)

    looks_when_reached = True
    """Whether the keyboard looks at a part as soon as it comes here."""

    def __init__(self, name: str, keys: str) -> None:
        super().__init__()
        self._pointed: Part | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(keys)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # ---- what a picture says -----------------------------------------------------------------

    def part_at(self, at: QPointF) -> Part | None:
        """Return the part at a place, if there is one."""
        raise NotImplementedError

    def part_beside(self, part: Part | None, columns: int, rows: int) -> Part | None:
        """Return the part so many to the right and below of another; of none, the first one."""
        raise NotImplementedError

    def tip_of(self, part: Part) -> str | None:
        """Return the tip of a part; None stands for the tip of the whole."""
        return None

    # ---- what others use ---------------------------------------------------------------------

    @property
    def part(self) -> Part | None:
        """The part that is looked at."""
        return self._pointed

    def look_at(self, part: Part | None) -> None:
        """Look at a part, or at none."""
        if part != self._pointed:
            self._pointed = part
            self.tell()

    def tell(self) -> None:
        """Tell which part is looked at, and paint it so."""
        self.looked_at.emit(self.part)
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Show that the keyboard is here if no part that it looks at shows so: for the end of `paintEvent`."""
        if self.hasFocus() and self._pointed is None:
            paint_focus_ring(painter, self, self.theme)

    def choose(self, part: Part | None) -> None:
        """Take the part that was clicked; beside the parts there is none."""
        if part is not None:
            self.chosen.emit(part)

    # ---- Qt ----------------------------------------------------------------------------------

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.look_at(self.part_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.look_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self.part_at(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        beside = self.part_beside(self.part, *_STEPS[key]) if key in _STEPS else None
        if beside is not None:
            self.look_at(beside)
        elif key in _RETURNS and self.part is not None:
            self.choose(self.part)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.looks_when_reached and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.look_at(self.part if self.part is not None else self.part_beside(None, 0, 0))
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.look_at(None)
        self.update()

    @override
    def tip_at(self, at: QPoint) -> str:
        part = self.part_at(QPointF(at))
        tip = None if part is None else self.tip_of(part)
        return self.toolTip() if tip is None else tip


class PinningPicture(PartsPicture[Part]):
    """A picture that keeps a part in view: a click or Return pins it, a click beside the parts or Escape lets it go.

    Signals: ``pinned(part or None)``, the person pinned a part, or let it go.
    """

    pinned = Signal(object)

    looks_when_reached = False

    def __init__(self, name: str, keys: str) -> None:
        super().__init__(name, keys)
        self._pinned: Part | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def part(self) -> Part | None:
        """The part under the pointer or the keyboard, or else the pinned one."""
        return self._pinned if self._pointed is None else self._pointed

    @property
    def pinned_part(self) -> Part | None:
        """The part that is pinned."""
        return self._pinned

    def pin(self, part: Part | None) -> None:
        """Keep a part in view, or none."""
        if part != self._pinned:
            self._pinned = part
            self.pinned.emit(part)
            self.tell()

    @override
    def choose(self, part: Part | None) -> None:
        self.pin(part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.part is not None:
            self.look_at(None)
            self.pin(None)
        else:
            super().keyPressEvent(event)
