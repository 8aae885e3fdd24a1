"""Small pictures of digits in rows, each with a word below, that one can take. Imported by the pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark
from app.ui.painting.text import paint_text, text_width
from app.ui.pictures.parts import PartsPicture
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.fonts import SMALL
from app.ui.style.text_size import enlarged
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_GAP, _LEAST_GAP, _WORD, _MOST = 6.0, 2.0, 18.0, 4 * SIDE


@dataclass(frozen=True, eq=False)
class StripPicture:
    """A picture of ink, shape (784,), the word below it, and the sentence of its tip.

    Of words "digit: number" the numbers are left out where one has no room.
    """

    pixels: FloatArray
    word: str
    tip: str


class PictureStrip(GivesArrays, PartsPicture[int]):
    """Pictures in rows of so many; arrow keys walk, Return takes one.

    Signals: ``chosen(int)``, the number of the picture that was clicked.
    """

    def __init__(self, columns: int, name: str, *, rows: int = 1) -> None:
        super().__init__(name, tr("Arrow keys go from picture to picture, Return puts one on the canvas."))
        self._columns, self._rows = columns, rows
        self.pictures: tuple[StripPicture, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pictures(self, pictures: Sequence[StripPicture]) -> None:
        """Show other pictures."""
        self.pictures = tuple(pictures)
        if self.part is not None and self.part >= len(self.pictures):
            self.look_at(None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.pictures else Qt.CursorShape.ArrowCursor)
        self.update()

    @override
    def arrays(self) -> dict[str, FloatArray]:
        shown = enumerate(self.pictures, 1)
        return {f"picture_{number}": picture.pixels.reshape(SIDE, SIDE) for number, picture in shown}

    def cell(self, number: int) -> QRectF:
        """Return where a picture lies."""
        row, column = divmod(number, self._columns)
        side = self._side(self.width())
        step = min(side + _GAP, max(self.width() / self._columns, side + _LEAST_GAP))
        return QRectF(column * step, row * (side + enlarged(_WORD) + _GAP), side, side)

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(self._columns * (_MOST + _GAP)), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._columns * (SIDE + _LEAST_GAP) - _LEAST_GAP  # behind the last there need be none
        return QSize(int(width), int(self._rows * (SIDE + enlarged(_WORD) + _GAP)))

    @override
    def heightForWidth(self, width: int) -> int:
        return int(self._rows * (self._side(width) + enlarged(_WORD) + _GAP))

    def _side(self, width: int) -> float:
        return min(max(width / self._columns - _GAP, SIDE), _MOST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.cell(1).x() - self.cell(0).x() - 2.0
        is_ample = all(text_width(picture.word, SMALL) <= room for picture in self.pictures)
        with QPainter(self) as painter:
            for number, picture in enumerate(self.pictures):
                box = self.cell(number)
                paint_pixels(painter, self.theme, box, picture.pixels, is_signed=False)
                if number == self.part:
                    paint_box_mark(painter, self.theme, box.adjusted(0, 0, -1, -1))
                painter.setPen(QColor(self.theme.text_muted))
                word = picture.word if is_ample else picture.word.split(":")[0]
                paint_text(
                    painter, QRectF(box.x() - _GAP, box.bottom(), box.width() + 2 * _GAP, enlarged(_WORD)), word, SMALL
                )
            self.paint_focus(painter)

    @override
    def part_at(self, at: QPointF) -> int | None:
        return next((number for number in range(len(self.pictures)) if self.cell(number).contains(at)), None)

    @override
    def part_beside(self, part: int | None, columns: int, rows: int) -> int | None:
        if not self.pictures:
            return None
        number = 0 if part is None else part + columns + rows * self._columns
        return min(max(number, 0), len(self.pictures) - 1)

    @override
    def tip_of(self, part: int) -> str:
        return self.pictures[part].tip
