"""Drawings of icons and formulas: SVG files among the resources, whose one colour is chosen when they are painted."""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

import resources


@cache
def svg_text(folder: str, name: str) -> str:
    """Return the text of a drawing, whose colour is still ``currentColor``."""
    return resources.path(folder, f"{name}.svg").read_text(encoding="utf-8")


@cache
def svg_renderer(folder: str, name: str, color: str) -> QSvgRenderer:
    """Return what paints a drawing in one colour."""
    return QSvgRenderer(QByteArray(svg_text(folder, name).replace("currentColor", color).encode()))
