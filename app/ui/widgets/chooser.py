"""A chooser that a screen reader calls by its name, and that leaves the wheel to the page it stands on."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from app.ui.accessibility.speech import Role, Speaks
from app.ui.layout.scroller import leave_wheel_to_page
from app.ui.overriding import override
from app.ui.style.fonts import SMALL
from app.ui.style.text_size import enlarged


class Chooser(Speaks, QComboBox):
    """A chooser that is called by its name, not by what is chosen.

    What is too long for it is written smaller, and what is too long even then ends in an ellipsis.
    """

    spoken_role = Role.ComboBox

    def __init__(self) -> None:
        super().__init__()
        leave_wheel_to_page(self)

    def missing_room(self, text: str) -> int:
        """Return how many pixels the chooser is too narrow for a text; what is left of it would be an ellipsis."""
        return max(QFontMetrics(self._fitting_font(text)).horizontalAdvance(text) - self._text_room(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter, face = QStylePainter(self), self._fitting_font(self.currentText())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        text = QFontMetrics(face).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self._text_room())
        cast(Any, option).currentText = text  # Qt's stubs tell of its getter alone
        painter.setFont(face)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _fitting_font(self, text: str) -> QFont:
        """Return its own font, or a smaller one where a text has no room in that."""
        face = QFont(self.font())
        if self.fontMetrics().horizontalAdvance(text) > self._text_room():
            face.setPixelSize(min(face.pixelSize(), enlarged(SMALL)))
        return face

    def _text_room(self) -> int:
        """Return how wide the text can be, in pixels."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()

    @override
    def spoken_value(self) -> str:
        return self.currentText()

    @override
    def spoken_description(self) -> str:
        return f"{self.currentText()}. {self.toolTip()}".rstrip()  # on Linux no reader is told the value of a chooser


def combo(name: str, texts: Mapping[str, str]) -> QComboBox:
    """Return a chooser with this accessible name; `texts` maps what `currentData` says to what people read."""
    chooser = Chooser()
    chooser.setAccessibleName(name)
    chooser.setMaxVisibleItems(20)
    for key, text in texts.items():
        chooser.addItem(text, key)
    return chooser
