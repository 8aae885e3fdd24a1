"""Where the keyboard goes when what has it is closed: to its heir, and not, as in Qt, to whatever comes next."""

from PySide6.QtWidgets import QWidget


def set_enabled(widget: QWidget, *, is_enabled: bool, heir: QWidget) -> None:
    """Open or close a widget; if the keyboard is there, `heir` gets it."""
    if not is_enabled and widget.hasFocus():
        heir.setEnabled(True)  # what is closed takes no keyboard
        heir.setFocus()
    widget.setEnabled(is_enabled)
