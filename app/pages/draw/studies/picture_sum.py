"""Before + change = after, as three pictures of the same pixels beside each other. Imported by the studies."""

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark
from app.ui.painting.text import paint_text, text_width
from app.ui.pictures.cells import CellsPicture
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.fonts import SMALL, TITLE
from app.ui.style.text_size import enlarged
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_SIGN, _WORD = 22.0, 20.0
_LEAST, _MOST = 3 * SIDE, 11 * SIDE


class PictureSum(GivesArrays, CellsPicture):
    """The drawing, what is added (blue) and taken away (vermilion), and what comes of it, as far as it has gone.

    Pointer and arrow keys go from pixel to pixel, the same in all three.
    """

    def __init__(self, name: str = tr("The drawing, its change, and what comes of it")) -> None:
        super().__init__(name)
        self.before: FloatArray = np.zeros(SIDE * SIDE)
        self.change: FloatArray = np.zeros(SIDE * SIDE)
        self.share = 0.0
        self._words = "", "", ""
        self.setToolTip(
            tr("Blue is ink that is added, vermilion ink that is taken away; the strongest has the full colour.")
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def after(self) -> FloatArray:
        """What comes of the drawing when so much of the change is done."""
        return self.before + self.share * self.change

    @override
    def arrays(self) -> dict[str, FloatArray]:
        shown = {"before": self.before, "change": self.change, "after": self.after}
        return {name: values.reshape(SIDE, SIDE) for name, values in shown.items()}

    def show_change(self, before: FloatArray, change: FloatArray) -> None:
        """Show a drawing and its change, shape (784,) both."""
        self.before, self.change = before, change
        self._show()

    def show_share(self, share: float, words: tuple[str, str, str]) -> None:
        """Do so much of the change, 0 … 1; the words stand below the pictures."""
        self.share, self._words = share, words
        self._show()

    @property
    def numbers(self) -> str:
        """What is to be said of the pixel that is looked at; nothing, if none is."""
        if self.part is None:
            return ""
        row, column = divmod(self.part, SIDE)
        added = self.share * float(self.change[self.part])
        return tr(
            "row {row}, col {column}: {before} {sign} {added} = {after}",
            row=row,
            column=column,
            before=number_text(float(self.before[self.part])),
            sign="−" if added < 0.0 else "+",
            added=number_text(abs(added)),
            after=number_text(float(self.after[self.part])),
        )

    def _show(self) -> None:
        if self.part is not None:
            self.tell()
        self.update()

    @override
    def boxes(self) -> tuple[QRectF, ...]:
        side = self._side(self.width())
        return tuple(QRectF(number * (side + _SIGN), 0, side, side) for number in range(3))

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(3 * _MOST + 2 * _SIGN), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(3 * _LEAST + 2 * _SIGN), int(_LEAST + enlarged(_WORD)))

    @override
    def heightForWidth(self, width: int) -> int:
        return int(self._side(width) + enlarged(_WORD))

    def _side(self, width: int) -> float:
        return min(max((width - 2 * _SIGN) / 3 // SIDE * SIDE, _LEAST), _MOST)

    def _below(self, picture: QRectF, word: str) -> QRectF:
        """Return where a word stands: under the middle of its picture, but not beyond the edge."""
        width = text_width(word, SMALL)
        left = min(max(picture.center().x() - 0.5 * width, 0.0), max(self.width() - width, 0.0))
        return QRectF(left, picture.bottom(), width, enlarged(_WORD))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._side(self.width())
        with QPainter(self) as painter:
            for number, values in enumerate((self.before, self.change, self.after)):
                box = self.boxes()[number]
                paint_pixels(painter, self.theme, box, values, is_signed=number == 1)
                if self.part is not None:
                    paint_box_mark(painter, self.theme, self.cell_in(box, self.part).adjusted(-1, -1, 1, 1))
                painter.setPen(QColor(self.theme.text_muted))
                paint_text(painter, self._below(box, self._words[number]), self._words[number], SMALL)
            for number, sign in enumerate("+="):
                paint_text(painter, QRectF(number * (side + _SIGN) + side, 0, _SIGN, side), sign, TITLE)
