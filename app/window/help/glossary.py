"""The glossary: every word of the field that stands on a page, with its formula and where to see it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app import ui
from app.language import listed, tr
from app.sources.glossary import Term, all_terms, search
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import Scroller
from app.ui.overriding import override
from app.ui.style.fonts import BODY, MEDIUM, TITLE, font
from app.ui.style.text_size import enlarged, fix_width
from app.ui.widgets.labels import caption

_WIDTH, _HEIGHT, _LIST_WIDTH = 760, 480, 240


class Glossary(QDialog):
    """Search at the top, the words that fit at the left, the chosen one at the right. It stays beside the window.

    Signals
    -------
    place_chosen(str, str)
        The person wants to see the word on this page, in this view of it.
    """

    place_chosen = Signal(str, str)

    def __init__(self, page_titles: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._beside = parent
        self.setWindowTitle(tr("Glossary"))
        self.fit_text()
        self._page_titles = page_titles
        self._found: list[Term] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search: logit, δ, ECE, cross-entropy …"))
        self.field.setAccessibleName(tr("Search the glossary"))
        self.field.setClearButtonEnabled(True)
        self.words = QListWidget()
        self.words.setAccessibleName(tr("Words"))
        self.words.setObjectName("words")
        fix_width(self.words, _LIST_WIDTH)
        self.article = _Article()
        body = QHBoxLayout()
        body.setSpacing(2 * GAP)
        body.addWidget(self.words)
        body.addWidget(Scroller(ui.column((self.article, 1))), 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addWidget(self.field)
        layout.addLayout(body, 1)
        self.field.textChanged.connect(self._show_found)
        self.words.currentRowChanged.connect(self._show_term)
        self.article.go.clicked.connect(self._go)
        self._show_found("")

    def fit_text(self) -> None:
        """Be large enough for text of its present size, and no larger than the window beside it."""
        self.resize(QSize(enlarged(_WIDTH), enlarged(_HEIGHT)).boundedTo(self._beside.size()))

    @property
    def term(self) -> Term | None:
        """The word that is shown."""
        row = self.words.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def open_at(self, words: str = "") -> None:
        """Show the window with the word that fits best, or as it was left."""
        if words:
            self.field.setText(words)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()
        self.field.selectAll()

    def open_term(self, key: str) -> None:
        """Show the window with this word."""
        term = next(term for term in all_terms() if term.key == key)
        self.open_at(term.term)
        self.words.setCurrentRow(self._found.index(term))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.words.setCurrentRow(min(max(self.words.currentRow() + step, 0), self.words.count() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _show_found(self, words: str) -> None:
        self._found = search(words, all_terms())
        self.words.clear()
        self.words.addItems([term.term for term in self._found])
        self.words.setCurrentRow(0 if self._found else -1)
        if not self._found:
            self.article.show_nothing(words)

    def _show_term(self, row: int) -> None:
        if (term := self.term) is not None:
            self.article.show_term(term, self._page_titles[term.page])

    def _go(self) -> None:
        if (term := self.term) is not None:
            self.place_chosen.emit(term.page, term.view)


class _Article(QWidget):
    """One word: what it is, its formula, its other names, and where to see it."""

    def __init__(self) -> None:
        super().__init__()
        self._term, self._formula = _line(TITLE), _line(BODY)
        self._says, self._also, self._see = _line(BODY), caption(), caption()
        self.go = ui.button("")
        self.go.setFont(font(BODY, MEDIUM))
        layout = ui.column(self._term, self._says, self._formula, self._also, self._see, parent=self, gap=2 * GAP)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_term(self, term: Term, page_title: str) -> None:
        """Show a word."""
        self._term.setText(term.term)
        self._says.setText(term.says)
        self._formula.setText(term.formula)
        others = [name for name in term.also if name.casefold() != term.term.casefold()]
        self._also.setText(tr("Also found by: {also}", also=listed(others)))
        self._also.setVisible(bool(others))
        self._see.setText(tr("Chapter of the primer: {chapter}. To see it: {see}.", chapter=term.chapter, see=term.see))
        self.go.setText(tr("Show the page {page_title}", page_title=page_title))
        self.go.show()

    def show_nothing(self, words: str) -> None:
        """Say that no word fits."""
        self._term.setText(tr("No such word"))
        self._says.setText(tr("Nothing here fits “{words}”; try another word, or a part of it.", words=words))
        for part in (self._formula, self._also, self._see):
            part.setText("")
        self.go.hide()


def _line(size: int) -> QLabel:
    label = QLabel()
    label.setFont(font(size, MEDIUM if size == TITLE else font(size).weight()))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
