"""The page about gradients: the numerical derivative, one weight of the network, and the way down a valley."""

from PySide6.QtWidgets import QWidget

from app.lab.page import Page
from app.language import mark_text, tr
from app.pages.gradients.derivative_view import DerivativeView
from app.pages.gradients.descent_view import DescentView
from app.pages.gradients.weight_view import WeightView


class GradientsPage(Page):
    """Three views under one switch; each brings its plots, its controls and its lines of numpy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.derivative, self.weight, self.descent = DerivativeView(), WeightView(), DescentView()
        super().__init__(
            tr("Gradients"),
            tr(
                "How much a result changes if a number is moved a little: measured, back-propagated, followed downhill."
            ),
            parent,
        )
        self.add_views(
            {
                mark_text("Derivative"): self.derivative,
                mark_text("Network"): self.weight,
                mark_text("Descent"): self.descent,
            }
        )
        self.finish()
