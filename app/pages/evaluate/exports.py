"""What a person can take away from a page: tables as CSV, plots as PNG and as SVG; whole files, or none."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from app.sources.pictures.writer import write_png, write_svg
from nncore.atomic_file import replacing

Cell: TypeAlias = str | int | float | None
Table: TypeAlias = Sequence[Sequence[Cell]]

_PNG_SCALE = 2


@dataclass(frozen=True)
class Export:
    """Something to take away: a name for people, a widget that shows it, and what it shows as a table, head first."""

    name: str
    widget: QWidget | None = None
    table: Callable[[], Table] | None = None

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats that it can be had in."""
        return (("csv",) if self.table else ()) + (("png", "svg") if self.widget else ())

    @property
    def file_stem(self) -> str:
        """A name for a file."""
        return "".join(letter if letter.isalnum() else "_" for letter in self.name.lower())


def write_export(export: Export, file_format: str, path: str) -> None:
    """Write it in one of its formats; OSError if that fails, and then an older file of this name is whole."""
    if file_format == "csv" and export.table is not None:
        write_table(export.table(), path)
    elif file_format == "png" and export.widget is not None:
        write_png(_image(export.widget), path)
    elif file_format == "svg" and export.widget is not None:
        write_svg(export.widget, path, title=export.name, drawing=_Uncached(export.widget))


def write_table(table: Table, path: str) -> None:
    """Write rows as CSV in UTF-8; None is an empty cell."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([_plain(cell) for cell in row] for row in table)
    with replacing(path) as file:
        file.write(text.getvalue().encode())


def _plain(cell: Any) -> Cell:
    """Return numpy's numbers as Python's, which print without their type, and floats at seven digits."""
    value = cell.item() if isinstance(cell, np.generic) else cell
    return float(f"{value:.7g}") if isinstance(value, float) else value


def _image(widget: QWidget) -> QImage:
    """Return the widget at twice its size, sharp enough for print."""
    image = QImage(widget.size() * _PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_PNG_SCALE)
    image.fill(widget.palette().window().color())
    with QPainter(image) as painter, _Uncached(widget):
        widget.render(painter, QPoint())
    return image


class _Uncached:
    """While it lasts, what is kept as pictures of the screen's own pixels is drawn as lines and letters again."""

    def __init__(self, widget: QWidget) -> None:
        self._views = widget.findChildren(QGraphicsView)
        self._view_modes = [view.cacheMode() for view in self._views]
        self._items = [item for view in self._views for item in view.items()]
        self._item_modes = [item.cacheMode() for item in self._items]

    def __enter__(self) -> None:
        for view in self._views:
            view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        for item in self._items:
            item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
            _set_export_mode(item, True)

    def __exit__(self, *_: object) -> None:
        for view, view_mode in zip(self._views, self._view_modes, strict=True):
            view.setCacheMode(view_mode)
        for item, item_mode in zip(self._items, self._item_modes, strict=True):
            item.setCacheMode(item_mode)
            _set_export_mode(item, False)


def _set_export_mode(item: Any, is_on: bool) -> None:
    """Tell an item of pyqtgraph, if it is one, to draw its marks as shapes instead of stamping pictures of them."""
    if hasattr(item, "setExportMode"):
        item.setExportMode(is_on, {"antialias": True, "resolutionScale": 1.0})
