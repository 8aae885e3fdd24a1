"""Where the keyboard goes when what has it is closed. Imported by pages."""

from PySide6.QtWidgets import QWidget


def set_enabled(widget: QWidget, *, is_enabled: bool, heir: QWidget) -> None:
    """Open or close a widget; if the keyboard is there, `heir` gets it, and not, as in Qt, whatever comes next."""
    if not is_enabled and widget.hasFocus():
        heir.setEnabled(True)  # what is closed takes no keyboard
        heir.setFocus()
    widget.setEnabled(is_enabled)
