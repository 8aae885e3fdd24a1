"""∂L/∂w of one neuron as a picture, 28×28 pixels: for a neuron of the first layer."""

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark, paint_focus_ring
from app.ui.pictures.cells import CellsPicture
from app.ui.pictures.pixels import paint_pixels
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_PICTURE = 4 * SIDE


class GradientPicture(GivesArrays, CellsPicture):
    """Blue where more weight would raise the loss, vermilion where it would lower it; grey is 0."""

    def __init__(self) -> None:
        super().__init__(tr("The derivative of the loss by each weight of the neuron"))
        self.derivatives: FloatArray = np.zeros(SIDE * SIDE)
        self.setToolTip(
            tr(
                "∂L/∂w for each pixel: a step goes the other way, so weights at vermilion pixels grow and those at "
                "blue ones shrink. The strongest has the full colour."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_PICTURE, _PICTURE)

    def show_gradient(self, derivatives: FloatArray) -> None:
        """Show the derivatives by the weights of a neuron of the first layer, shape (784,)."""
        self.derivatives = derivatives
        self.tell()

    @override
    def boxes(self) -> tuple[QRectF, ...]:
        return (QRectF(0, 0, _PICTURE, _PICTURE),)

    @override
    def arrays(self) -> dict[str, FloatArray]:
        return {"dL_dw": self.derivatives.reshape(SIDE, SIDE)}

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            (box,) = self.boxes()
            paint_pixels(painter, self.theme, box, self.derivatives, is_signed=True)
            if self.part is not None:
                paint_box_mark(painter, self.theme, self.cell_in(box, self.part).adjusted(-1, -1, 1, 1))
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)
