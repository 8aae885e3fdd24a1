"""Every shortcut on one sheet, by menus, in columns that a small screen has room for. Imported by the Help menu."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from app import ui
from app.language import tr
from app.ui.layout import DIALOG_MARGINS, GAP
from app.ui.scroller import Scroller

Pairs = Sequence[tuple[str, str]]
"""What is done, and by which keys."""

_ON_THE_CANVAS = (
    (tr("Move the pen; Shift: finer; two together: aslant"), "← → ↑ ↓"),
    (tr("Put the pen down, lift it"), tr("Space")),
    (tr("Take the stroke back"), tr("Esc")),
)


class Keyboard(QDialog):
    """The shortcuts of each menu under its name, and how one draws by keyboard."""

    def __init__(self, groups: Mapping[str, Pairs], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard"))
        columns: list[list[str]] = [[], [], []]
        for name, pairs in (*groups.items(), (tr("Drawing by keyboard"), _ON_THE_CANVAS)):
            shortest = min(columns, key=lambda tables: sum(table.count("<tr>") + 2 for table in tables))
            shortest.append(_table(name, _without_digits(pairs)))
        self.labels = [QLabel("".join(tables)) for tables in columns]
        for label in self.labels:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        sheet = ui.row(*self.labels, 1, gap=4 * GAP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        ui.column((Scroller(sheet), 1), buttons, parent=self, margins=DIALOG_MARGINS)
        room = sheet.sizeHint() + QSize(6 * GAP, buttons.sizeHint().height() + 6 * GAP)
        self.resize(room.boundedTo(parent.window().size()))


def _without_digits(pairs: Pairs) -> Pairs:
    """Return the pairs with one line for the samples of the ten digits."""
    others = [pair for pair in pairs if not pair[1].isdigit()]
    return others if len(others) == len(pairs) else [*others, (tr("A digit of the test set"), "0 … 9")]


def _table(name: str, pairs: Pairs) -> str:
    cells = (f"<tr><td>{escape(what)}</td><td>&nbsp;&nbsp;<b>{escape(keys)}</b></td></tr>" for what, keys in pairs)
    return f"<p><b>{escape(name)}</b></p><table>{''.join(cells)}</table>"
