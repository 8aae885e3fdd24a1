"""Digits side by side, as many as there are; only those in sight are painted."""

import math
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.language import tr
from app.pages.evaluate.examiner import Examination
from app.ui.arrow_keys import ARROWS
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.painting.marks import paint_focus_ring
from app.ui.painting.text import face, text_width
from app.ui.style.fonts import MEDIUM, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.numbers import percent
from app.ui.tips import show_tip
from nncore.arrays import FloatArray, IntArray
from nncore.evaluation.predictions import Predictions
from nncore.ink.strokes import SIDE

_PICTURE = 2 * SIDE
_CAPTION = 18
_LEFT, _RIGHT = (
    side | Qt.AlignmentFlag.AlignVCenter for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


class DigitGallery(Themed, QAbstractScrollArea):
    """Digits in rows, each with its label and, where it was misread, an arrow to what was read.

    Right ones have a plain caption; wrong ones a vermilion "4 → 9"; rejected ones a quiet "4 → ?" and a dashed edge.

    Signals
    -------
    picture_chosen(array, str)
        A digit was clicked, or chosen by Return: its picture, shape (28, 28), and its true label, if it has one.
    row_hovered(int)
        The row of the data set under the pointer or the cursor, −1 for none.
    """

    picture_chosen = Signal(object, str)
    row_hovered = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._examination: Examination | None = None
        self._which = 0
        self.shown_rows: IntArray = np.empty(0, np.int64)
        self._empty_text = ""
        self._place = -1  # of the digit under the pointer or the cursor, in `shown_rows`
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click a digit: it lies on the canvas of the Draw page."))

    # ---- what others may set -----------------------------------------------------------------

    def show_rows(self, examination: Examination | None, rows: IntArray, empty_text: str, which: int = 0) -> None:
        """Show these rows of the data, as network number `which` read them; without any, a sentence instead."""
        self._examination, self.shown_rows, self._empty_text, self._which = examination, rows, empty_text, which
        self._set_place(-1)
        self.verticalScrollBar().setValue(0)
        self._fit_scroll_bar()
        self.viewport().update()

    def cell_rectangle(self, place: int) -> QRect:
        """Return where the digit at this place of `shown_rows` lies on the viewport."""
        row, column = divmod(place, self.n_columns)
        top = row * _cell_size().height() - self.verticalScrollBar().value()
        return QRect(int(column * self._pitch), top, int(self._pitch), _cell_size().height())

    @property
    def n_columns(self) -> int:
        """How many digits stand side by side."""
        return max(1, self.viewport().width() // _cell_size().width())

    @property
    def _pitch(self) -> float:
        """From one column to the next, in pixels: they spread over the whole width."""
        return max(self.viewport().width() / self.n_columns, 1.0)

    @property
    def places_in_sight(self) -> range:
        """The places of `shown_rows` that can be seen at least in part."""
        top = self.verticalScrollBar().value() // _cell_size().height()
        bottom = (self.verticalScrollBar().value() + self.viewport().height()) // _cell_size().height() + 1
        return range(
            min(top * self.n_columns, len(self.shown_rows)), min(bottom * self.n_columns, len(self.shown_rows))
        )

    # ---- Qt ----------------------------------------------------------------------------------

    def fit_text(self) -> None:
        """Let a line be as high as its captions are now."""
        self._fit_scroll_bar()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _cell_size().width(), 2 * _cell_size().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_scroll_bar()

    @override
    def scrollContentsBy(self, across: int, down: int) -> None:
        if self.hasFocus():
            self.viewport().update()  # the line around it stays where it is
        else:
            self.viewport().scroll(across, down)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            if self._examination is None or not len(self.shown_rows):
                painter.setPen(QColor(self.theme.text_muted))
                painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._empty_text)
            else:
                self._paint_digits(painter, self._examination, event.region())
            if self.hasFocus():
                paint_focus_ring(painter, self.viewport(), self.theme)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_place(self._place_at(event.position().toPoint()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what counts is where the button is let go

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._choose(place)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._set_place(-1)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(self, event.globalPos(), self.toolTip())
            return True
        return super().viewportEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and len(self.shown_rows):
            right, down = ARROWS[key]
            place = max(self._place, 0) + right + down * self.n_columns if self._place >= 0 else 0
            self._set_place(min(max(place, 0), len(self.shown_rows) - 1))
            self._bring_into_sight()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place >= 0:
            self._choose(self._place)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    # ---- inside ------------------------------------------------------------------------------

    def _fit_scroll_bar(self) -> None:
        n_lines = -(-len(self.shown_rows) // self.n_columns)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, n_lines * _cell_size().height() - self.viewport().height()))
        bar.setPageStep(max(_cell_size().height(), self.viewport().height() - _cell_size().height()))
        bar.setSingleStep(_cell_size().height() // 3)

    def _bring_into_sight(self) -> None:
        bar, cell = self.verticalScrollBar(), self.cell_rectangle(self._place)
        over = max(0, cell.bottom() - self.viewport().height()) + min(0, cell.top())
        bar.setValue(bar.value() + over)

    def _place_at(self, at: QPoint) -> int:
        column = int(at.x() // self._pitch)
        place = (at.y() + self.verticalScrollBar().value()) // _cell_size().height() * self.n_columns + column
        return place if 0 <= column < self.n_columns and 0 <= place < len(self.shown_rows) else -1

    def _set_place(self, place: int) -> None:
        if place != self._place:
            for changed in (self._place, place):
                self.viewport().update(self.cell_rectangle(changed))
            self._place = place
            self.row_hovered.emit(int(self.shown_rows[place]) if 0 <= place < len(self.shown_rows) else -1)

    def _choose(self, place: int) -> None:
        if self._examination is not None:
            row = self.shown_rows[place]
            picture = np.array(self._examination.dataset.inputs[row].reshape(SIDE, SIDE))
            label = int(self._examination.first.labels[row])
            self.picture_chosen.emit(picture, str(label) if label >= 0 else "")

    def _pixels(self, inputs: FloatArray) -> npt.NDArray[np.uint32]:
        """Return digits, shape (n, 784), as colours between paper and ink, shape (n, 28, 28)."""
        table = _ink_table(self.theme)
        grey = np.clip(np.rint(inputs * 255.0), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(table[grey].reshape(-1, SIDE, SIDE))

    def _paint_digits(self, painter: QPainter, examination: Examination, region: QRegion) -> None:
        painter.setFont(face(SMALL, MEDIUM))
        # Where the page is scrolled, or the mark moves, the rest stands already.
        asked = [place for place in self.places_in_sight if region.intersects(self.cell_rectangle(place))]
        pixels = self._pixels(examination.dataset.inputs[self.shown_rows[asked]])
        for place, picture in zip(asked, pixels, strict=True):
            self._paint_digit(painter, examination, place, picture)

    def _paint_digit(
        self, painter: QPainter, examination: Examination, place: int, picture: npt.NDArray[np.uint32]
    ) -> None:
        row, cell = int(self.shown_rows[place]), self.cell_rectangle(place)
        predictions = examination.predictions[self._which]
        box = QRectF(cell.x() + (cell.width() - _PICTURE) // 2, cell.y() + GAP // 2, _PICTURE, _PICTURE)
        image = QImage(picture.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        painter.drawImage(box, image)
        painter.setPen(self._edge(place == self._place, bool(predictions.is_rejected[row])))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        width = _cell_size().width() - GAP
        below = QRectF(box.center().x() - 0.5 * width, box.bottom() + 2, width, enlarged(_CAPTION) - 2)
        self._paint_caption(painter, below, predictions, row)

    def _edge(self, is_marked: bool, is_rejected: bool) -> QPen:
        if is_marked:
            return QPen(QColor(self.theme.accent), 2)
        if is_rejected:
            return QPen(QColor(self.theme.text_muted), 1, Qt.PenStyle.DashLine)
        return QPen(QColor(self.theme.rule), 1)

    def _paint_caption(self, painter: QPainter, place: QRectF, predictions: Predictions, row: int) -> None:
        """Write the label; and where something else was read, what, and how surely; a question mark where nothing."""
        label, read = int(predictions.labels[row]), int(predictions.predicted[row])
        truth = str(label) if label >= 0 else "–" if predictions.is_labelled else ""
        painter.setPen(QColor(self.theme.text_muted))
        if predictions.is_rejected[row]:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{truth} → ?".strip())
            return
        if label == read:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, truth)
            return
        painter.drawText(place, _RIGHT, percent(predictions.confidence[row], 0))
        if label >= 0:
            painter.setPen(QColor(self.theme.speaks_against_text))
        painter.drawText(place, _LEFT, f"{truth} → {read}".strip())


def _cell_size() -> QSize:
    """Return the least room of a digit with its caption: what was read, and how surely."""
    caption = text_width("8 → 8", SMALL, MEDIUM) + GAP + text_width(percent(1.0, 0), SMALL, MEDIUM)
    return QSize(max(_PICTURE + 3 * GAP, math.ceil(caption) + GAP), _PICTURE + enlarged(_CAPTION) + GAP)


@cache
def _ink_table(theme: Theme) -> npt.NDArray[np.uint32]:
    """Return the colours from paper to ink as Qt keeps them, shape (256,)."""
    paper, ink = (
        np.array([color.red(), color.green(), color.blue()]) for color in map(QColor, (theme.paper, theme.ink))
    )
    share = np.linspace(0.0, 1.0, 256)[:, None]
    red, green, blue = np.rint(paper + share * (ink - paper)).astype(np.uint32).T
    opaque = np.full(256, 0xFF000000, np.uint32)
    table: npt.NDArray[np.uint32] = opaque | (red << np.uint32(16)) | (green << np.uint32(8)) | blue
    return table
