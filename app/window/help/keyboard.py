"""Every shortcut on one sheet, by menus, in columns that a small screen has room for. Imported by `help`."""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import DIALOG_MARGINS, GAP
from app.ui.layout.scroller import Scroller

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""What is done, and by which keys."""

_ON_THE_CANVAS = (
    (tr("Move the pen; two keys: aslant"), "← → ↑ ↓"),
    (tr("Move it finer"), tr("Shift")),
    (tr("Put the pen down, lift it"), tr("Space")),
    (tr("Take the stroke back"), tr("Esc")),
)
_BETWEEN = 3 * GAP
_SEVERAL = 5  # keys that differ by their digit are one line


class Keyboard(QDialog):
    """The shortcuts of each menu under its name, and how one draws by keyboard."""

    def __init__(self, groups: Mapping[str, Pairs], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard"))
        groups = {**groups, tr("Drawing by keyboard"): _ON_THE_CANVAS}
        tables = [_table(name, _summed_up(pairs)) for name, pairs in groups.items()]
        room = parent.window().size()
        self.labels = _labels(tables, 3)
        if sum(label.sizeHint().width() + _BETWEEN for label in self.labels) + 2 * _BETWEEN > room.width():
            self.labels = _labels(tables, 2)
        sheet = ui.row(*self.labels, 1, gap=_BETWEEN)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        ui.column((Scroller(sheet), 1), buttons, parent=self, margins=DIALOG_MARGINS)
        needed = sheet.sizeHint() + QSize(2 * _BETWEEN, buttons.sizeHint().height() + 2 * _BETWEEN)
        self.resize(needed.boundedTo(room))


def _labels(tables: Sequence[str], n: int) -> list[QLabel]:
    """Return the tables in so many columns, each below what is shortest so far."""
    columns: list[list[str]] = [[] for _ in range(n)]
    for table in tables:
        min(columns, key=lambda column: "".join(column).count("<tr>")).append(table)
    labels = [QLabel("".join(column)) for column in columns]
    for label in labels:
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return labels


def _summed_up(pairs: Pairs) -> Pairs:
    """Return the pairs with one line for many keys that differ by their digit: the samples, and the pages."""
    numbered: dict[str, list[tuple[str, str]]] = {}
    for pair in pairs:
        if re.fullmatch(r"(.*\+)?\d", pair[1]):
            numbered.setdefault(pair[1][:-1], []).append(pair)
    runs = {before: found for before, found in numbered.items() if len(found) >= _SEVERAL}
    others = [pair for pair in pairs if not any(pair in found for found in runs.values())]
    lines = [(f"{found[0][0]} … {found[-1][0]}", f"{found[0][1]} … {found[-1][1][-1]}") for found in runs.values()]
    return [*others, *lines]


def _table(name: str, pairs: Pairs) -> str:
    cells = (f"<tr><td>{escape(what)}</td><td>&nbsp;&nbsp;<b>{escape(keys)}</b></td></tr>" for what, keys in pairs)
    return f"<p><b>{escape(name)}</b></p><table>{''.join(cells)}</table>"
