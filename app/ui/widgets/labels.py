"""Text that stands still: titles, captions, paragraphs, readouts, the words beside a field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.style.fonts import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL, TITLE, font
from app.ui.text.label import Label


def title(text: str) -> QLabel:
    """Return the title of a page."""
    return _label(text, TITLE, SEMI_BOLD, "title")


def heading(text: str) -> QLabel:
    """Return the title of a panel."""
    return _label(text, BODY, SEMI_BOLD, "heading")


def caption(text: str = "") -> QLabel:
    """Return small, quiet text that wraps."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setWordWrap(True)
    return label


def paragraph(text: str = "", size: int = BODY) -> QLabel:
    """Return plain text that wraps."""
    label = _label(text, size, REGULAR, "")
    label.setWordWrap(True)
    return label


def label_of(field: QWidget, words: str) -> QLabel:
    """Return the words that stand beside a field, and give it them as its name."""
    label = Label(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label


def symbol_label(text: str) -> QLabel:
    """Return the symbol of a quantity, as it stands before its slider."""
    return _label(text, SMALL, MEDIUM, "symbol")


def marked_caption() -> QLabel:
    """Return small, quiet text that wraps, with marks of HTML in it: for words of the program itself alone."""
    label = caption()
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def readout(text: str = "") -> QLabel:
    """Return a line for numbers that change; however long they grow, they push no neighbour about."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _label(text: str, size: int, weight: QFont.Weight, role: str) -> QLabel:
    label = Label(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a name or a sentence about a file may stand in it
    label.setFont(font(size, weight))
    label.setProperty("role", role)
    return label
