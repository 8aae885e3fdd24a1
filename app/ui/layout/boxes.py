"""Columns, rows and grids, how every page, view and panel is laid out; without margins, unless they are asked for."""

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

GAP = 8
"""The grid that all distances are multiples of, in logical pixels."""

Part: TypeAlias = QWidget | QLayout | tuple[QWidget | QLayout, int] | int
"""What stands in a column or row: a part, a part with its share of the room to spare, or so much room alone."""

Margins: TypeAlias = tuple[int, int, int, int]
"""Room at the left, above, at the right and below."""

NO_MARGINS: Margins = (0, 0, 0, 0)
PAGE_MARGINS: Margins = (2 * GAP, 2 * GAP, 2 * GAP, GAP)
DIALOG_MARGINS: Margins = (2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)


def column(*parts: Part, parent: QWidget | None = None, gap: int = GAP, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Return parts below each other; with a parent they are all that it holds."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    _fill(layout, parts, gap, margins)
    return layout


def row(*parts: Part, parent: QWidget | None = None, gap: int = GAP, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Return parts side by side; a widget that asks for no width of its own gets what is left."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    _fill(layout, parts, gap, margins)
    return layout


def grid(*, parent: QWidget | None = None, gap: int = GAP, row_gap: int = GAP) -> QGridLayout:
    """Return an empty grid."""
    layout = QGridLayout() if parent is None else QGridLayout(parent)
    layout.setContentsMargins(*NO_MARGINS)
    layout.setHorizontalSpacing(gap)
    layout.setVerticalSpacing(row_gap)
    return layout


def _fill(layout: QBoxLayout, parts: Iterable[Part], gap: int, margins: Margins) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
            continue
        added, share = part if isinstance(part, tuple) else (part, 0)
        if isinstance(added, QLayout):
            layout.addLayout(added, share)
        else:
            layout.addWidget(added, share or int(_is_greedy(added, layout)))


def _is_greedy(widget: QWidget, layout: QBoxLayout) -> bool:
    """Return whether a widget asks for no width of its own, and so takes what a row has left."""
    is_row = isinstance(layout, QHBoxLayout)
    return is_row and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
