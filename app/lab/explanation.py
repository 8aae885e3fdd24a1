"""What is to be said under a page: formulas, and words beside them. Imported by `Page` and its body."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.pictures.formula import Formula
from app.ui.style.fonts import BODY, SMALL, font
from app.ui.style.text_size import SIZE_PROPERTY, enlarged
from app.ui.widgets.buttons import styled
from app.ui.widgets.labels import caption

_FORMULAS_WIDTH = 400
_TWO_COLUMNS_WIDTH = 544
_SMALLEST_TEXT_WIDTH = 240  # narrower than that, the words stand below the formulas
_WIDE = 1300  # from here on there is room for words as large as those of the controls
_USUAL_HEIGHT = 96
_MOST_ROWS = 8
_LEAST_IN_A_ROW = 0.85  # of their natural size: a row that saves height is not worth smaller ones
_ARROWS = {False: Qt.ArrowType.DownArrow, True: Qt.ArrowType.UpArrow}


class Explanation(QWidget):
    """Formulas, set as mathematics, and what is to be said of them: beside them, or below them in a narrow window.

    It is as high as its words need, and grows with them; it does not shrink while they change, so that nothing jumps.
    Where a low window has no room for the words, a button stands for them until it is pressed.

    Signals: ``opened()``, the button was pressed, and the words want to be seen.
    """

    opened = Signal()

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
        self._whole_height, self._is_tight = _USUAL_HEIGHT, False
        self._opener = _opener(self)
        self._opener.toggled.connect(self._on_opened)
        self.setFixedHeight(_USUAL_HEIGHT)

    @property
    def whole_height(self) -> int:
        """The height with all words shown."""
        return self._whole_height

    def set_tight(self, *, is_tight: bool) -> None:
        """Let a button stand for the words, or show them without one."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._place()

    def show_explanation(self, formulas: Sequence[str], text: str) -> None:
        """Show these formulas, two below each other, and this rich text."""
        is_new, are_new = text != self._text.text(), list(formulas) != self.formula_names()
        if is_new:
            self._text.setText(text)
        if are_new:
            for index, name in enumerate(formulas):
                self._show_formula(index, name)
            for formula in self._formulas[len(formulas) :]:
                formula.hide()
        if is_new or are_new:
            self._measure(least_height=0 if are_new else self._whole_height)

    def fit_text(self) -> None:
        """Take the height that words and formulas need in their present size."""
        self._measure(least_height=0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._measure(least_height=0)
        super().resizeEvent(event)

    def _measure(self, *, least_height: int) -> None:
        """Arrange the formulas, and find the height that they need with all words."""
        self._fit_letters()
        width, are_beside = self._formulas_width(), self._words_left() > 0
        self._arrange(width if are_beside else self.width(), least_rows=2 if are_beside else 1)
        below = 0 if are_beside else self._formulas_height() + GAP
        words = below + self._text.heightForWidth(max(self.width() - self._words_left(), 0))
        least = self._formulas_height() if are_beside else 0
        self._whole_height = max(least, words, least_height, _USUAL_HEIGHT)
        self._place()

    def _place(self) -> None:
        """Place formulas, button and words, and take the height of what is shown."""
        left, formulas = self._words_left(), self._formulas_height()
        self._holder.setGeometry(0, 0, self._formulas_width() if left else self.width(), formulas)
        top = 0 if left else formulas + GAP
        self._opener.setVisible(self._is_tight)
        self._opener.adjustSize()
        self._opener.move(left, top)
        self._text.setVisible(not self._is_tight or self._opener.isChecked())
        opener = self._opener.height() if self._is_tight else 0
        room = max(self.width() - left, 0)
        self._text.setGeometry(left, top + opener, room, self._text.heightForWidth(room))
        if self._text.isHidden():
            self.setFixedHeight(max(formulas, top + opener))
        else:
            self.setFixedHeight(self._whole_height + opener)

    def _formulas_width(self) -> int:
        natural = _TWO_COLUMNS_WIDTH if len(self.formula_names()) > 2 else _FORMULAS_WIDTH
        return min(enlarged(natural), self.width())

    def _words_left(self) -> int:
        """Return where the words begin beside the formulas; 0 where they stand below."""
        left = self._formulas_width() + 3 * GAP
        return left if self.width() - left >= enlarged(_SMALLEST_TEXT_WIDTH) else 0

    def _formulas_height(self) -> int:
        return self._holder.sizeHint().height() if self._formulas else 0

    def _on_opened(self) -> None:
        self._opener.setArrowType(_ARROWS[self._opener.isChecked()])
        self._place()
        if self._opener.isChecked():
            self.opened.emit()

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


def _opener(parent: QWidget) -> QToolButton:
    """Return the button that shows and hides the words."""
    opener = styled(QToolButton(parent), tr("Show the words that belong to it, or leave their room to the plots."))
    opener.setText(tr("In words"))
    opener.setAccessibleName(opener.text())
    opener.setCheckable(True)
    opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    opener.setArrowType(_ARROWS[False])
    opener.hide()
    return opener


def _width_in_rows(formulas: Sequence[Formula], rows: int) -> int:
    """Return the least width of columns that have so many of these below each other; in one row they hardly shrink."""
    widths = [_of_readable_size(formula) if rows == 1 else formula.minimumSizeHint().width() for formula in formulas]
    columns = [max(widths[at : at + rows]) for at in range(0, len(widths), rows)]
    return sum(columns) + 2 * GAP * (len(columns) - 1)


def _of_readable_size(formula: Formula) -> int:
    return max(int(_LEAST_IN_A_ROW * formula.sizeHint().width()), formula.minimumSizeHint().width())
