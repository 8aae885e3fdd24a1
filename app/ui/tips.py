"""Tips that cover nothing one points at, and show names of files as they are.

Qt puts a tip just below the pointer, over the very bars or pixels one asks about; and it takes a tip that looks like
HTML for HTML: a file called ``<img src=…>`` would then be more than a name. Imported by plots, by pictures, and by
whatever shows text from outside.
"""

import html

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.ui.overriding import override
from app.ui.style.text_size import enlarged

_LOW = 280  # pixels: what is no higher is kept free as a whole; of more, what lies around the pointer
_AROUND = 28
_LONGEST_LINE = 60  # letters


def plain_tip(text: str) -> str:
    """Return a text as a tip that Qt shows letter by letter."""
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def set_plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tip that is shown as it is."""
    widget.setToolTip(plain_tip(text))


def show_tip(owner: QWidget, at: QPoint, text: str) -> None:
    """Show a tip for a place of a widget, in pixels of the screen, that covers nothing of what one looks at there."""
    is_long = len(text) > _LONGEST_LINE and not GuiQt.mightBeRichText(text)
    QToolTip.showText(at, plain_tip(text) if is_long else text, owner)  # Qt wraps what looks like HTML alone
    label = next((each for each in QApplication.topLevelWidgets() if each.objectName() == "qtooltip_label"), None)
    if text and label is not None:
        label.move(place_tip(_kept(owner, at), at, label.size(), owner.screen().availableGeometry()))


def place_tip(kept: QRect, at: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Return where a tip of this size goes: below what is kept free or, where the screen ends, above it."""
    below = kept.bottom() + 1
    y = below if below + size.height() <= screen.bottom() else kept.top() - size.height()
    x = min(max(at.x(), screen.left()), screen.right() - size.width())
    return QPoint(x, max(y, screen.top()))


def _kept(owner: QWidget, at: QPoint) -> QRect:
    """Return what no tip may cover."""
    if owner.height() <= enlarged(_LOW):
        return QRect(owner.mapToGlobal(QPoint(0, 0)), owner.size())
    around = enlarged(_AROUND)
    return QRect(at.x() - around, at.y() - around, 2 * around, 2 * around)


def inherited_tip(widget: QWidget) -> str:
    """Return the tip of a widget or, if it has none, of what it lies in, as Qt would show it."""
    parent = widget.parentWidget()
    if widget.toolTip() or parent is None or widget.isWindow():
        return widget.toolTip()
    return inherited_tip(parent)


class TipBeside(QWidget):
    """A picture, diagram or table whose tip lies not over it."""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(self, event.globalPos(), self.tip_at(event.pos()) or inherited_tip(self))
            return True
        return super().event(event)

    def tip_at(self, at: QPoint) -> str:
        """Return what is to be said of a place of the widget."""
        return self.toolTip()
