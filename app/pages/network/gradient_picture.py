"""∂L/∂w of one neuron as a picture, 28×28 pixels: for a neuron of the first layer."""

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.pixels import paint_pixels
from app.ui.themed import Themed
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_PICTURE = 4 * SIDE


class GradientPicture(Themed, QWidget):
    """Blue where more weight would raise the loss, vermilion where it would lower it; grey is 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.derivatives: FloatArray = np.zeros(SIDE * SIDE)
        self.setAccessibleName(tr("The derivative of the loss by each weight of the neuron"))
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
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_pixels(painter, self.theme, QRectF(0, 0, _PICTURE, _PICTURE), self.derivatives, is_signed=True)
