"""How large the text is, from 100 to 200 per cent, and all that depends on it. Imported by fonts and by widgets.

A font of `app.ui.style.fonts` has this size from the start. What stands when the size changes is told by `refit`: fonts
that widgets were given grow with it, widths that were made with `fix_width` too, and whatever else measures its text,
or has room for it in pixels, does so anew in `fit_text`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

TEXT_PERCENTS = (100, 110, 125, 150, 175, 200)
SIZE_PROPERTY = "size_at_100_percent"
"""The property that keeps the size of a widget's font at 100 per cent."""

_WIDTH, _LIMIT, _LEAST = "width_at_100_percent", "limit_at_100_percent", "least_at_100_percent"


@dataclass
class _Chosen:
    percent: int = 100


_CHOSEN = _Chosen()


def text_percent() -> int:
    """Return how large the text is; 100 is as it was made."""
    return _CHOSEN.percent


def enlarged(pixels: float) -> int:
    """Return a size of text, or room for text, as large as it is wanted now."""
    return round(pixels * _CHOSEN.percent / 100)


def fix_width(widget: QWidget, pixels: int) -> None:
    """Give a widget a width that grows with its text."""
    widget.setProperty(_WIDTH, pixels)
    widget.setFixedWidth(enlarged(pixels))


def limit_width(widget: QWidget, pixels: int) -> None:
    """Let a widget be no wider than this, and more where its text is larger."""
    widget.setProperty(_LIMIT, pixels)
    widget.setMaximumWidth(enlarged(pixels))


def keep_room(widget: QWidget, width: int, height: int) -> None:
    """Let a widget be no smaller than this, and no smaller than more where its text is larger; 0 asks for nothing."""
    widget.setProperty(_LEAST, QSize(width, height))
    widget.setMinimumSize(enlarged(width), enlarged(height))


def text_scale() -> float:
    """Return how many times as large as usual the text is: what is painted around text grows with it."""
    return _CHOSEN.percent / 100


def set_text_percent(percent: int) -> int:
    """Let text be this large in all that is still to be made; return how large it was."""
    former, _CHOSEN.percent = _CHOSEN.percent, percent
    return former


def refit(widgets: Iterable[QWidget], former: int) -> None:
    """Let text be as large as it is wanted now in widgets that stand, whose text was made as large as `former`."""
    standing = list(widgets)
    for widget in standing:
        _enlarge(widget, former)
    for widget in standing:
        if (fit_text := getattr(widget, "fit_text", None)) is not None:
            fit_text()
        widget.updateGeometry()
        QWidget.update(widget)  # QListView of Qt 6.10 has only the one for an index


def _enlarge(widget: QWidget, former: int) -> None:
    """Enlarge the font and the width that a widget was given; those of its parents come down to it by themselves."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0:
        widget.ensurePolished()  # else the style gives it, when it is shown, the font back that it had before
        face, size = widget.font(), widget.property(SIZE_PROPERTY)
        if size is None:
            size = round(face.pixelSize() * 100 / former)
            widget.setProperty(SIZE_PROPERTY, size)
        face.setPixelSize(enlarged(size))
        widget.setFont(face)
    if (width := widget.property(_WIDTH)) is not None:
        widget.setFixedWidth(enlarged(width))
    if (limit := widget.property(_LIMIT)) is not None:
        widget.setMaximumWidth(enlarged(limit))
    if (least := widget.property(_LEAST)) is not None:
        widget.setMinimumSize(enlarged(least.width()), enlarged(least.height()))
