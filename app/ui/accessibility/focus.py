"""Where the keyboard goes when what has it is closed or hidden. Imported by pages."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget


def set_enabled(widget: QWidget, *, is_enabled: bool, heir: QWidget) -> None:
    """Open or close a widget; if the keyboard is there, `heir` gets it, and not, as in Qt, whatever comes next."""
    if not is_enabled and widget.hasFocus():
        heir.setEnabled(True)  # what is closed takes no keyboard
        heir.setFocus()
    widget.setEnabled(is_enabled)


def set_shown(widget: QWidget, *, is_shown: bool, heir: QWidget) -> None:
    """Show or hide a widget; if the keyboard is there, `heir` gets it, and not, as in Qt, whatever comes next."""
    if not is_shown and widget.hasFocus():
        heir.setFocus()
    widget.setVisible(is_shown)


@contextmanager
def keeping_keyboard(home: QWidget) -> Iterator[None]:
    """Let `home` have the keyboard, not whatever comes next, if what has it there is hidden meanwhile."""
    had = QApplication.focusWidget()
    yield
    if had is not None and home.isAncestorOf(had) and not had.isVisible():
        home.setFocus()
