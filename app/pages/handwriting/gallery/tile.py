"""How one drawing looks in the gallery: paper, ink or pixels, and under it the label and what was read instead."""

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.canvas.ink_painter import ink_pen, paint_stroke
from app.language import tr
from app.pages.handwriting.collection import NONE_WORD, Kept
from app.pages.handwriting.gallery.drawing_list import DrawingList, Reading
from app.state.geometry import fitted
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.painting.text import face
from app.ui.style.fonts import MEDIUM, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from nncore.ink.strokes import SIDE

_PAPER = 2 * SIDE + GAP
_CAPTION, _LEAST_CAPTION = 18, 72  # height and width of the words below it
_PEN = 0.055  # of the paper's side
_LONGEST_WORD = len(NONE_WORD)
_MOST_PICTURES = 4000
_CENTRE = Qt.AlignmentFlag.AlignCenter


def tile_size() -> QSize:
    """Return the least room of a drawing with its caption."""
    return QSize(max(_PAPER + 2 * GAP, enlarged(_LEAST_CAPTION)), _PAPER + enlarged(_CAPTION) + GAP + 2)


class Tile(Themed, QStyledItemDelegate):
    """Paints a drawing of a `DrawingList`. Its pictures are kept, so that scrolling and reading paint them once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shows_pixels = False
        self._pictures: dict[tuple[int, float], QPixmap] = {}
        self.follow_theme()

    def set_look(self, *, shows_pixels: bool) -> None:
        """Show ink, or the pixels a network gets."""
        if shows_pixels != self._shows_pixels:
            self._shows_pixels = shows_pixels
            self._pictures.clear()

    @override
    def apply_theme(self) -> None:
        self._pictures.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return tile_size()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        drawings = index.model()
        if not isinstance(drawings, DrawingList):
            return
        cell, row = option.rect, index.row()
        drawing, reading = drawings.drawing(row), drawings.reading(row)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = QRect(cell.x() + (cell.width() - _PAPER) // 2, cell.y() + GAP // 2, _PAPER, _PAPER)
        if is_selected:
            around = box.adjusted(-GAP // 2, -GAP // 2, GAP // 2, enlarged(_CAPTION) + 2)
            painter.fillRect(around, QColor(self.theme.accent_soft))
        painter.drawPixmap(box.topLeft(), self._picture(drawing, painter.device().devicePixelRatioF()))
        painter.setPen(self._edge(is_selected, reading))
        painter.drawRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_caption(
            painter, QRect(cell.x(), box.bottom() + 2, cell.width(), enlarged(_CAPTION)), drawing, reading
        )
        painter.restore()

    def _edge(self, is_selected: bool, reading: Reading | None) -> QPen:
        if is_selected:
            return QPen(QColor(self.theme.accent), 2)
        if reading is not None and reading.is_rejected:
            return QPen(QColor(self.theme.text_muted), 1, Qt.PenStyle.DashLine)
        return QPen(QColor(self.theme.rule), 1)

    def _paint_caption(self, painter: QPainter, place: QRect, drawing: Kept, reading: Reading | None) -> None:
        """Write the label, and what was read where that is something else."""
        painter.setFont(face(SMALL, MEDIUM))
        word = drawing.word
        if len(word) > _LONGEST_WORD:
            word = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, _PAPER // 2)
        text, color = word, self.theme.text_muted
        if reading is not None and reading.is_rejected and drawing.label >= 0:
            text = tr("{word} rejected", word=word)  # whatever it would have been taken for
        elif reading is not None and reading.is_error:
            text, color = f"{word} → {reading.digit}", self.theme.speaks_against_text
        painter.setPen(QColor(color))
        painter.drawText(place, _CENTRE, text)

    def _picture(self, drawing: Kept, pixel_ratio: float) -> QPixmap:
        name = drawing.key, pixel_ratio
        if name not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            self._pictures[name] = self._painted(drawing, pixel_ratio)
        return self._pictures[name]

    def _painted(self, drawing: Kept, pixel_ratio: float) -> QPixmap:
        picture = QPixmap(QSize(_PAPER, _PAPER) * pixel_ratio)
        picture.setDevicePixelRatio(pixel_ratio)
        picture.fill(QColor(self.theme.paper))
        with QPainter(picture) as painter:
            if self._shows_pixels:
                self._paint_pixels(painter, drawing)
            else:
                self._paint_ink(painter, drawing)
        return picture

    def _paint_ink(self, painter: QPainter, drawing: Kept) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink_pen(self.theme.ink, _PEN * _PAPER))
        for stroke in fitted(drawing.strokes, _PAPER):
            paint_stroke(painter, stroke)

    def _paint_pixels(self, painter: QPainter, drawing: Kept) -> None:
        alpha = np.rint(drawing.pixels * 255.0).astype(np.uint8)
        mask = QImage(alpha.data, SIDE, SIDE, SIDE, QImage.Format.Format_Alpha8)
        ink = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(QColor(self.theme.ink))
        with QPainter(ink) as inside:
            inside.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            inside.drawImage(QPoint(0, 0), mask)
        painter.drawImage(QRectF(0, 0, _PAPER, _PAPER), ink)
