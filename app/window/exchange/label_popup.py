"""A small window that asks under which label a drawing is to be kept: one key, or one click. For the keeper alone."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import DIALOG_MARGINS
from app.ui.overriding import override
from app.ui.style.fonts import BODY, MEDIUM, font
from app.ui.widgets.labels import caption, heading

_DIGITS = "0123456789"
_COLUMNS = 5


class LabelPopup(QFrame):
    """Ten digits and "no digit"; the likeliest has the keyboard, so that Return takes it. Escape gives up.

    Signals: ``label_chosen(str)``, a digit, or ``none``.
    """

    label_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("labelPopup")
        self.setAccessibleName(tr("Keep this drawing as"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.buttons = {word: self._button(word, word) for word in _DIGITS} | {
            "none": self._button("none", tr("No digit"))
        }
        grid = ui.grid()
        for place, word in enumerate(_DIGITS):
            grid.addWidget(self.buttons[word], place // _COLUMNS, place % _COLUMNS)
        grid.addWidget(self.buttons["none"], 2, 0, 1, _COLUMNS)
        ui.column(
            heading(tr("Keep this drawing as")),
            grid,
            caption(tr("Press 0 to 9, or N for no digit; Return takes the marked one.")),
            parent=self,
            margins=DIALOG_MARGINS,
        )

    def ask(self, likeliest: str, over: QRect) -> None:
        """Appear in the middle of a rectangle of the screen, with the keyboard on the likeliest label."""
        self.adjustSize()
        self.move(over.center() - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.buttons[likeliest].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts would load a sample for a digit.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().lower()
        if len(text) == 1 and text in _DIGITS:
            self._choose(text)
        elif text == "n":
            self._choose("none")
        else:
            super().keyPressEvent(event)

    def _button(self, word: str, text: str) -> QPushButton:
        button = ui.button(text, name=tr("Keep as {text}", text=text.lower()))
        button.setFont(font(BODY, MEDIUM))
        button.setProperty("word", word)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._choose(str(button.property("word")))

    def _choose(self, word: str) -> None:
        self.close()
        self.label_chosen.emit(word)
