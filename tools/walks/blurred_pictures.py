"""Find what is painted from a picture that has not the pixels of its screen. Imported by `sizes.py`.

A pixmap that was kept for the next paint has to be as fine as the screen: with one pixel where that has two, it looks
blurred.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

_METHODS = ("drawPixmap", "drawTiledPixmap")


def blurred_pictures(root: QWidget) -> list[str]:
    """Paint a shown widget and return a sentence for each pixmap that was coarser or finer than the screen, once."""
    with _noted() as found:
        root.grab()
    return list(dict.fromkeys(found))


@contextmanager
def _noted() -> Iterator[list[str]]:
    """Note while it lasts what the program's own code paints from a pixmap of another ratio than the device's."""
    found: list[str] = []
    kept = {name: getattr(QPainter, name) for name in _METHODS}
    for name, method in kept.items():
        setattr(QPainter, name, _noting(method, found))
    try:
        yield found
    finally:
        for name, method in kept.items():
            setattr(QPainter, name, method)


def _noting(method: Any, found: list[str]) -> Any:
    @wraps(method)
    def paint(painter: QPainter, *arguments: Any) -> Any:
        device = painter.device()
        for pixmap in arguments:
            if isinstance(pixmap, QPixmap) and pixmap.devicePixelRatio() != device.devicePixelRatioF():
                ratios = f"{pixmap.devicePixelRatio():g} where the screen has {device.devicePixelRatioF():g}"
                found.append(f"blurred: {type(device).__name__} paints a pixmap with a pixel ratio of {ratios}")
        return method(painter, *arguments)

    return paint
