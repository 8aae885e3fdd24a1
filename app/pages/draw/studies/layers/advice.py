"""What is to be said of an activation function. For the activation explorer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import ScrollStop
from app.ui.overriding import override
from app.ui.pictures.formula import Formula
from app.ui.style.text_size import enlarged
from app.ui.text.numbers import plain_number
from app.ui.widgets.labels import marked_caption
from nncore.functions.activations import Activation

ADVICE_WIDTH, _LEAST_WIDTH = 232, 160


class Advice(ScrollStop):
    """Formula, derivative, range and two sentences of advice; what is too long scrolls and pushes nothing.

    A formula that has no room is not shown in part, for a slice of one cannot be read: it comes when one scrolls, and
    where not even the first has room, nothing is shown.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._formulas = Formula("f_relu"), Formula("derivative_relu")
        self._text = marked_caption()
        self._content = QWidget()
        self._column = ui.column(
            *self._formulas, self._text, 1, parent=self._content, gap=GAP // 2, margins=(0, 0, GAP, 0)
        )
        self.setWidget(self._content)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.height() >= self._formulas[0].sizeHint().height()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if has_room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self._content.setVisible(has_room)
        self.setViewportMargins(0, 0, 0, self._room_for_a_slice())
        self._column.invalidate()  # hidden, it was given another width without being laid out
        self._column.activate()
        if not has_room:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _room_for_a_slice(self) -> int:
        """Return how many pixels are left below the first formula where the second does not fit, else 0."""
        first, second = (formula.sizeHint().height() for formula in self._formulas)
        fits_one_alone = first <= self.height() < first + self._column.spacing() + second
        return self.height() - first if fits_one_alone else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(enlarged(ADVICE_WIDTH), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(enlarged(_LEAST_WIDTH), super().minimumSizeHint().height())

    def show_activation(self, activation: Activation) -> None:
        """Show what is to be said of a function."""
        for formula, kind in zip(self._formulas, ("f", "derivative"), strict=True):
            formula.set_formula(f"{kind}_{activation.key}")
        low, high = (plain_number(limit) for limit in activation.range)
        self._text.setText(
            "".join(
                f'<p style="margin:0 0 4px 0">{sentence}</p>'
                for sentence in (
                    tr("Range {low} to {high}.", low=low, high=high),
                    tr("<b>Use it for</b> {used_for}", used_for=tr(activation.used_for)),
                    tr("<b>Beware:</b> {beware_of}", beware_of=tr(activation.beware_of)),
                )
            )
        )
