"""The losses side by side in numbers: at one place, of the drawing, and where an outlier pulls. For its page alone."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from app.language import tr
from app.pages.losses.curves_plot import loss_colors
from app.pages.losses.one_output import REGRESSION, OneOutput
from app.pages.losses.outlier_plot import best_fit, pull
from app.ui.style.theme import Theme
from app.ui.text.numbers import number_text, short_number
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES, PADDED_CROSS_ENTROPY, Loss

OfDrawing: TypeAlias = Callable[[Loss], tuple[float, FloatArray]]
"""Gives a loss of the drawing and its gradient on the logits, shape (10,)."""

_SHORT_NAMES = {
    "mse": "MSE",
    "mae": "MAE",
    "binary_cross_entropy": tr("Binary CE"),
    "cross_entropy": tr("Cross-entropy"),
    "padded_cross_entropy": "p + 1e−12",
}
_ROWS = (
    tr("loss there"),
    tr("derivative there"),
    tr("drawing's loss"),
    "∂L/∂z",
    tr("best constant"),
    tr("outlier's pull"),
)
_GRADIENT_ROW = 3
_TIP = tr(
    "<p><b>there</b>: at the dotted line, for one output.<br><b>drawing's loss</b>: over all ten outputs.<br>"
    "<b>∂L/∂z</b>: the derivative on the logit of the output that is looked at.<br><b>best constant</b>: the one "
    "number that fits the seven points.<br><b>outlier's pull</b>: how far from where it lies without the outlier.<br>"
    "<b>p + 1e−12</b>: the primer's cross-entropy. It is a little below 0 where p = 1, at most 27.63 where p = 0, "
    "and its derivative on the logits dies where p is far below 1e−12.</p>"
)


class LossTable(NumberTable):
    """A column for each loss, and one for the primer's cross-entropy, with its constant against ln 0."""

    def __init__(self) -> None:
        super().__init__(_ROWS, len(LOSSES) + 1, tr("The losses side by side"))
        self.setToolTip(_TIP)

    def show_losses(
        self,
        losses: Sequence[Loss],
        of_drawing: OfDrawing,
        place: OneOutput,
        x: float,
        *,
        watched: int,
        outlier: float,
        theme: Theme,
    ) -> None:
        """Fill it: at x on the axis of `place`, on the logit of the output `watched`, with the outlier at a value."""
        self.set_row_name(-1, f"{place.axis_name} = {short_number(x)}")
        self.set_row_name(_GRADIENT_ROW, tr("∂L/∂z of {watched}", watched=watched))
        colors = [*loss_colors(theme), theme.text_muted]
        for column, (loss, color) in enumerate(zip([*losses, PADDED_CROSS_ENTROPY], colors, strict=True)):
            value, delta = of_drawing(loss)
            texts = [*_there(loss, place, x), short_number(value, 4), short_number(float(delta[watched]), 4)]
            name = _SHORT_NAMES.get(loss.key) or tr(loss.name)
            self.set_column(column, name, [*texts, *_with_outlier(loss, outlier)], color)


def _there(loss: Loss, place: OneOutput, x: float) -> list[str]:
    if not place.has(loss):
        return ["–", "–"]
    return [short_number(float(array[0]), 4) for array in place.value_and_derivative(loss, np.array([x]))]


def _with_outlier(loss: Loss, outlier: float) -> list[str]:
    if loss.key not in REGRESSION:
        return ["–", "–"]
    return [number_text(best_fit(loss, outlier), 3), number_text(pull(loss, outlier), 3)]
