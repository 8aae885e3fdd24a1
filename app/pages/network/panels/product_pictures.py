"""Weights × pixels = products, as three pictures beside each other."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.painting.marks import paint_box_mark
from app.ui.painting.text import paint_text
from app.ui.pictures.cells import CellsPicture
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.fonts import SMALL, TITLE
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray
from nncore.explanations.neuron import NeuronSum
from nncore.ink.strokes import SIDE

_PICTURE, _SIGN, _WORD = 3 * SIDE, 22, 18
_NAMES = tr("weights w"), tr("pixels a"), tr("products a·w")


class ProductPictures(GivesArrays, CellsPicture):
    """What a neuron of the first layer looks for, what it gets, and what comes of it: blue for, vermilion against."""

    def __init__(self) -> None:
        super().__init__(tr("Weights times pixels are the products"))
        self._sum: NeuronSum | None = None
        self.setToolTip(
            tr(
                "Each weight times the ink of its pixel: blue excites the neuron, vermilion silences it. The "
                "strongest of each picture has the full colour."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        make_opaque(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(3 * _PICTURE + 2 * _SIGN, _PICTURE + _WORD)

    def show_sum(self, found: NeuronSum) -> None:
        """Show the sum of a neuron of the first layer."""
        self._sum = found
        self.tell()

    @override
    def boxes(self) -> tuple[QRectF, ...]:
        return tuple(QRectF(number * (_PICTURE + _SIGN), 0, _PICTURE, _PICTURE) for number in range(3))

    @override
    def arrays(self) -> dict[str, FloatArray]:
        if self._sum is None:
            return {}
        shown = {"w": self._sum.weights, "a": self._sum.inputs, "products": self._sum.products}
        return {name: values.reshape(SIDE, SIDE) for name, values in shown.items()}

    def words(self) -> str:
        """Return the numbers of the pixel that is looked at, or what to do."""
        if self._sum is None or self.part is None:
            return tr("Point at a pixel for its numbers.")
        row, column = divmod(self.part, SIDE)
        w, a, product = (
            number_text(float(each[self.part])) for each in (self._sum.weights, self._sum.inputs, self._sum.products)
        )
        return tr(
            "row {row}, col {column}: w {w} × a {a} = {product}", row=row, column=column, w=w, a=a, product=product
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_background(painter, self)
            if self._sum is None:
                return
            shown = self._sum.weights, self._sum.inputs, self._sum.products
            for number, (values, name) in enumerate(zip(shown, _NAMES, strict=True)):
                box = self.boxes()[number]
                paint_pixels(painter, self.theme, box, values, is_signed=number != 1)
                if self.part is not None:
                    paint_box_mark(painter, self.theme, self.cell_in(box, self.part).adjusted(-1, -1, 1, 1))
                painter.setPen(QColor(self.theme.text_muted))
                paint_text(painter, QRectF(box.x(), _PICTURE, _PICTURE, _WORD), name, SMALL)
            for number, sign in enumerate("×="):
                at = QRectF(number * (_PICTURE + _SIGN) + _PICTURE, 0, _SIGN, _PICTURE)
                paint_text(painter, at, sign, TITLE)
