"""All drawings side by side, to look through, choose, relabel and delete. Only those in sight are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from app.language import tr
from app.pages.handwriting.collection import NONE_WORD, Kept
from app.pages.handwriting.gallery.drawing_list import DrawingList
from app.pages.handwriting.gallery.tile import Tile, tile_size
from app.ui.overriding import override
from app.ui.painting.marks import paint_focus_ring
from app.ui.style.themed import Themed
from nncore.evaluation.predictions import Predictions

_ARROWS = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


class Gallery(Themed, QListView):
    """Drawings in rows under their labels; several can be selected. GUI thread only.

    Signals
    -------
    selection_changed()
        Other drawings are selected, or the selected ones are others now.
    relabel_asked(str)
        The selected drawings are to have this label.
    delete_asked()
        The selected drawings are to go.
    drawing_chosen(list of array, str)
        A double click, or Return: these strokes (n, 2), of this label, are wanted on the canvas of the Draw page.
    """

    selection_changed = Signal()
    relabel_asked = Signal(str)
    delete_asked = Signal()
    drawing_chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.drawings = DrawingList(self)
        self._tile = Tile(self)
        self._empty_text = ""
        self.setModel(self.drawings)
        self.setItemDelegate(self._tile)
        self.setAccessibleName(tr("My drawings"))
        self.setAccessibleDescription(tr("0 to 9 or N relabels, Delete takes away, Return puts it on the Draw page."))
        self._lay_out()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_click)

    def set_look(self, *, shows_pixels: bool) -> None:
        """Show ink, or the pixels a network gets."""
        self._tile.set_look(shows_pixels=shows_pixels)
        self.viewport().update()

    def show_drawings(
        self, drawings: tuple[Kept, ...], predictions: Predictions | None, rows: Sequence[int], empty_text: str
    ) -> None:
        """List these rows of the drawings; what was selected stays so, wherever it is now."""
        keys, at = [each.key for each in self.selected], self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self._empty_text = empty_text
        self.drawings.show_drawings(drawings, predictions, rows)
        if keys != [each.key for each in self.selected]:
            self._select(keys, at)
            self.verticalScrollBar().setValue(place)
        self.viewport().update()

    @property
    def selected(self) -> list[Kept]:
        """The selected drawings, in the order they are listed."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.drawings.drawing(row) for row in rows]

    @property
    def selected_rows(self) -> list[int]:
        """Where the selected drawings are listed."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def choose(self) -> None:
        """Ask for the current drawing on the canvas of the Draw page."""
        if self.currentIndex().isValid():
            self._on_double_click(self.currentIndex())

    # ---- Qt ----------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text().lower()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.selected and is_plain and len(text) == 1 and text in "0123456789n":
            self.relabel_asked.emit(NONE_WORD if text == "n" else text)
        elif self.selected and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key in _ARROWS and not self.selected and self.drawings.rowCount():
            here = self.currentIndex()  # from where Qt would step on; and where there is but one, it would select none
            self.setCurrentIndex(here if here.isValid() else self.drawings.index(0))
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, text: str) -> None:
        """Do nothing: letters and digits mean something else here."""

    def fit_text(self) -> None:
        """Give each drawing its share of the width, and the height that its words need."""
        # Qt keeps the bar's room free even where there is no bar, and begins a new row where a tile touches the edge.
        across, tile = self.width() - self.verticalScrollBar().sizeHint().width() - 1, tile_size()
        self.setGridSize(QSize(max(across // max(across // tile.width(), 1), tile.width()), tile.height()))
        self.verticalScrollBar().setSingleStep(tile.height() // 3)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_text()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            if self.hasFocus():
                paint_focus_ring(painter, self.viewport(), self.theme)
            if not self.drawings.rowCount():
                painter.setPen(QColor(self.theme.text_muted))
                flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
                painter.drawText(self.viewport().rect(), flags, self._empty_text)

    @override
    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        if self.hasFocus():
            self.viewport().update()  # the line around it stays where it is

    # ---- inside ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setObjectName("gallery")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#gallery { background: palette(window); border: none; }")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _select(self, keys: Sequence[int], at: int) -> None:
        """Select the drawings of these keys; if none is listed any more, whatever has taken their place."""
        rows = [row for row in map(self.drawings.row_of, keys) if row is not None]
        if not rows and keys and self.drawings.rowCount():
            rows = [min(max(at, 0), self.drawings.rowCount() - 1)]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.drawings.index(row), self.drawings.index(row))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if rows:
            model.setCurrentIndex(self.drawings.index(rows[0]), flag.NoUpdate)
        model.select(chosen, flag.ClearAndSelect)
        self.selection_changed.emit()

    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        drawing = self.drawings.drawing(index.row())
        self.drawing_chosen.emit(list(drawing.strokes), drawing.word)
