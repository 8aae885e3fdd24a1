"""What is to be said under a page: formulas, and words beside them. Imported by `Page` alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.pictures.formula import Formula
from app.ui.style.fonts import BODY, SMALL, font
from app.ui.style.text_size import SIZE_PROPERTY, enlarged
from app.ui.widgets.labels import caption

_FORMULAS_WIDTH = 400
_TWO_COLUMNS_WIDTH = 544
_SMALLEST_TEXT_WIDTH = 240  # narrower than that, the words stand below the formulas
_WIDE = 1300  # from here on there is room for words as large as those of the controls
_USUAL_HEIGHT = 120
_MOST_ROWS = 8
_LEAST_IN_A_ROW = 0.85  # of their natural size: a row that saves height is not worth smaller ones


class Explanation(QWidget):
    """Formulas, set as mathematics, and what is to be said of them: beside them, or below them in a narrow window.

    It is as high as its words need, and grows with them; it does not shrink while they change, so that nothing jumps.
    """

    def __init__(self) -> None:
        super().__init__()
        self._formulas: list[Formula] = []
        # Placed by hand: in a layout, each new text would have the whole page laid out anew.
        self._text = caption()
        self._text.setParent(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._holder = QWidget(self)
        self._grid = ui.grid(parent=self._holder, gap=2 * GAP)
        self._grid.setRowStretch(_MOST_ROWS, 1)
        self._rows = 2
        self.setFixedHeight(_USUAL_HEIGHT)

    def show_explanation(self, formulas: Sequence[str], text: str) -> None:
        """Show these formulas, two below each other, and this rich text."""
        # The typeface has no bold of its own but a semi-bold; Qt would smear the other.
        text = text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
        is_new, are_new = text != self._text.text(), list(formulas) != self.formula_names()
        if is_new:
            self._text.setText(text)
        if are_new:
            for index, name in enumerate(formulas):
                self._show_formula(index, name)
            for formula in self._formulas[len(formulas) :]:
                formula.hide()
        if is_new or are_new:
            self._place(least_height=0 if are_new else self.height())

    def fit_text(self) -> None:
        """Take the height that words and formulas need in their present size."""
        self._place(least_height=0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._place(least_height=0)
        super().resizeEvent(event)

    def _place(self, *, least_height: int) -> None:
        """Place formulas and words, and take the height they need."""
        self._fit_letters()
        natural = _TWO_COLUMNS_WIDTH if len(self.formula_names()) > 2 else _FORMULAS_WIDTH
        width = min(enlarged(natural), self.width())
        left = width + 3 * GAP
        are_below = self.width() - left < enlarged(_SMALLEST_TEXT_WIDTH)
        self._arrange(self.width() if are_below else width, least_rows=1 if are_below else 2)
        needed = self._holder.sizeHint().height() if self._formulas else 0
        top, height = 0, max(needed, _USUAL_HEIGHT) if self._formulas else 0
        if are_below:  # the words follow the formulas without a gap
            left, top, height = 0, needed + GAP, needed
        self._holder.setGeometry(0, 0, self.width() if are_below else width, height)
        text_width = max(self.width() - left, 0)
        text_height = self._text.heightForWidth(text_width)
        self._text.setGeometry(left, top, text_width, text_height)
        self.setFixedHeight(max(height, top + text_height, least_height, _USUAL_HEIGHT))

    def _fit_letters(self) -> None:
        """Write larger where the page is wide."""
        size = BODY if self.width() >= enlarged(_WIDE) else SMALL
        self._text.setProperty(SIZE_PROPERTY, size)  # its font may be as large as text is wanted before all are
        face = font(size)
        if face != self._text.font():
            self._text.setFont(face)

    def _arrange(self, width: int, *, least_rows: int) -> None:
        """Stand the formulas so many below each other, two where the columns have no room, or then all of them."""
        shown = [formula for formula in self._formulas if not formula.isHidden()]
        fitting = (rows for rows in range(least_rows, 3) if _width_in_rows(shown, rows) <= width)
        rows = next(fitting, len(shown))
        if rows != self._rows:
            self._rows = rows
            for index, formula in enumerate(self._formulas):
                self._grid.addWidget(formula, *self._place_of(index), Qt.AlignmentFlag.AlignVCenter)

    def _place_of(self, index: int) -> tuple[int, int]:
        return index % self._rows, index // self._rows

    def formula_names(self) -> list[str]:
        """Return the names of the formulas that are shown."""
        return [formula.name for formula in self._formulas if not formula.isHidden()]

    def _show_formula(self, index: int, name: str) -> None:
        if index == len(self._formulas):
            self._formulas.append(Formula(name))
            self._grid.addWidget(self._formulas[index], *self._place_of(index), Qt.AlignmentFlag.AlignVCenter)
        else:
            self._formulas[index].set_formula(name)
        self._formulas[index].show()  # at once: Qt would show a new one later, and it counts when they are arranged


def _width_in_rows(formulas: Sequence[Formula], rows: int) -> int:
    """Return the least width of columns that have so many of these below each other; in one row they hardly shrink."""
    widths = [_of_readable_size(formula) if rows == 1 else formula.minimumSizeHint().width() for formula in formulas]
    columns = [max(widths[at : at + rows]) for at in range(0, len(widths), rows)]
    return sum(columns) + 2 * GAP * (len(columns) - 1)


def _of_readable_size(formula: Formula) -> int:
    return max(int(_LEAST_IN_A_ROW * formula.sizeHint().width()), formula.minimumSizeHint().width())
