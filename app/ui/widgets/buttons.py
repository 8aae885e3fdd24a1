"""Buttons with words on them. Imported as `ui.button` by whatever has one."""

from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from app.ui.style.fonts import MEDIUM, SMALL, font

AnyButton = TypeVar("AnyButton", bound=QPushButton)


def button(text: str, tip: str = "", *, name: str = "", is_primary: bool = False) -> QPushButton:
    """Return a button; screen readers say its text, or a name of its own. A page has one primary at most."""
    made = styled(QPushButton(text), tip, name=name)
    made.setProperty("primary", is_primary)
    return made


def styled(made: AnyButton, tip: str = "", *, name: str = "") -> AnyButton:
    """Return a button of any class with its typeface, its name and its tip."""
    made.setFont(font(SMALL, MEDIUM))
    made.setAccessibleName(name or made.text())
    made.setToolTip(tip)
    return made
