"""A field in which the number of a slider is typed. Imported by `slider` alone."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.text.numbers import plain_number, typed_number
from app.ui.widgets.invalid import mark_invalid

_LEAST_WIDTH = 72
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)  # it is looked at again
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class TypedNumber(QLineEdit):
    """Lies over the end of a slider while a number is typed: Return takes it, Escape leaves it.

    It opens by a double click, and by Return or F2 where the slider has the keyboard. Whoever goes elsewhere with a
    number typed has given it; anything else is forgotten.

    Signals: ``given(float)``, a number that was typed.
    """

    given = Signal(float)

    def __init__(self, slider: QWidget, number: QWidget, owner: QWidget) -> None:
        super().__init__(owner)
        self._slider, self._owner = slider, owner
        self._low, self._high, self._shown = 0.0, 0.0, ""
        self.setObjectName("typedNumber")
        self.setFont(font(SMALL))
        self.setAccessibleName(tr("{name}, a number", name=slider.accessibleName()))
        self.hide()
        for part in (slider, number):
            part.installEventFilter(self)
        self.returnPressed.connect(self._take)

    def set_shown(self, text: str, low: float, high: float) -> None:
        """Take note of the number that is shown, and of its bounds."""
        self._shown, self._low, self._high = text, low, high

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _OPENING_KEYS
        if is_key or event.type() == QEvent.Type.MouseButtonDblClick:
            self._open()
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isHidden() and event.reason() not in _STAYING:
            number = typed_number(self.text())
            self.hide()
            if self._is_inside(number) and self.isModified():
                self.given.emit(number)

    def _open(self) -> None:
        owner = self._owner
        width = max(_LEAST_WIDTH, self.fontMetrics().horizontalAdvance("−0000.000"))
        height = max(owner.height(), self.sizeHint().height())
        self.setGeometry(owner.width() - width, (owner.height() - height) // 2, width, height)
        self.setText(self._shown.replace("−", "-"))
        mark_invalid(self, "")
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    def _close(self) -> None:
        self.hide()
        self._slider.setFocus()

    def _is_inside(self, number: float) -> bool:
        return self._low <= number <= self._high

    def _take(self) -> None:
        number = typed_number(self.text())
        if not self.isModified():  # what is shown may be rounded
            self._close()
            return
        if self._is_inside(number):
            self.given.emit(number)
            self._close()
            return
        self.selectAll()
        name, low, high = self._slider.accessibleName(), plain_number(self._low, 4), plain_number(self._high, 4)
        says = tr("{name} must be a number from {low} to {high}.", name=name, low=low, high=high)
        mark_invalid(self, says)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), says, self)
