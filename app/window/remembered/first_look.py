"""How large the window and its text are at the very first start: as suits the screen. Imported by `window_state`."""

from PySide6.QtCore import QSize

from app.ui.style.text_size import TEXT_PERCENTS

_USUAL = QSize(1366, 768)  # what the pages are laid out for, with text of 100 %
_SHARE = 0.85  # of a larger screen
_FRAME = QSize(8, 48)  # what the desktop draws around a window


def first_size(available: QSize) -> QSize:
    """Return the size of the window on a screen with so much room: the usual one, or more where there is much room."""
    return _USUAL.expandedTo(available * _SHARE).boundedTo(available - _FRAME)


def first_percent(window: QSize) -> int:
    """Return the largest size of text that leaves the pages as many letters of room as the usual window."""
    room = 100 * min(window.width() / _USUAL.width(), window.height() / _USUAL.height())
    return max((percent for percent in TEXT_PERCENTS if percent <= room), default=TEXT_PERCENTS[0])
