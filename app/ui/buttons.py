"""Buttons with words on them. Imported as `ui.button` by whatever has one."""

from PySide6.QtWidgets import QPushButton

from app.ui.theme import MEDIUM, SMALL, font


def button(text: str, tip: str = "", *, name: str = "", is_primary: bool = False) -> QPushButton:
    """Return a button; screen readers say its text, or a name of its own. A page has one primary at most."""
    made = QPushButton(text)
    made.setFont(font(SMALL, MEDIUM))
    made.setAccessibleName(name or text)
    made.setToolTip(tip)
    made.setProperty("primary", is_primary)
    return made
