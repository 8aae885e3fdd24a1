"""What is to be said under a page: formulas, and words beside them. Imported by `Page` alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.ui.formula import Formula
from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.widgets import caption

_FORMULAS_WIDTH = 400
_TWO_COLUMNS_WIDTH = 544
_EXPLANATION_HEIGHT = 120


class Explanation(QWidget):
    """Formulas at the left, set as mathematics, and what is to be said of them at the right. Its height is fixed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formulas: list[Formula] = []
        # Placed by hand: in a layout, each new text would have the whole page laid out anew.
        self._text = caption()
        self._text.setParent(self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._holder = QWidget(self)
        self._grid = ui.grid(parent=self._holder, gap=2 * GAP)
        self._grid.setRowStretch(2, 1)
        self.setFixedHeight(_EXPLANATION_HEIGHT)

    def show_explanation(self, formulas: Sequence[str], text: str) -> None:
        """Show these formulas, two below each other, and this rich text."""
        # The typeface has no bold of its own but a semi-bold; Qt would smear the other.
        text = text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
        if text != self._text.text():
            self._text.setText(text)
        if list(formulas) != self.formula_names():
            for index, name in enumerate(formulas):
                self._show_formula(index, name)
            for formula in self._formulas[len(formulas) :]:
                formula.hide()
            self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width = _TWO_COLUMNS_WIDTH if len(self.formula_names()) > 2 else _FORMULAS_WIDTH
        self._holder.setGeometry(0, 0, width, self.height())
        left = width + 3 * GAP
        self._text.setGeometry(left, 0, max(self.width() - left, 0), self.height())

    def formula_names(self) -> list[str]:
        """Return the names of the formulas that are shown."""
        return [formula.name for formula in self._formulas if not formula.isHidden()]

    def _show_formula(self, index: int, name: str) -> None:
        if index < len(self._formulas):
            self._formulas[index].set_formula(name)
            self._formulas[index].show()
            return
        formula = Formula(name)
        self._formulas.append(formula)
        self._grid.addWidget(formula, index % 2, index // 2, Qt.AlignmentFlag.AlignVCenter)
