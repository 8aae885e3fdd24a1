"""Every step of softmax in numbers, by the bare formula and with the shift. For its page alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from app.language import tr
from app.ui.overriding import override
from app.ui.text.numbers import brief_number, number_text, short_number
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import FloatArray
from nncore.functions.softmax import SoftmaxSteps

_ROWS = ("z + c", "e^((z+c)/T)", tr("p without shift"), "(z − m) / T", "e^((z−m)/T)", tr("p with shift"))
_TIP = tr(
    "<p>The first three rows are the bare formula, the other three subtract m, the largest of z + c, first. "
    "In exact arithmetic both end at the same p; in floating point only the second always does.</p>"
)
_FULL, _BRIEF = "−88.88", "−88.8"  # the widest usual number of a column


class StepTable(NumberTable):
    """A column for each digit, and one for what all of them add up to; with fewer figures in a narrow window."""

    def __init__(self, n_digits: int) -> None:
        self._shown: tuple[FloatArray, SoftmaxSteps, SoftmaxSteps, str] | None = None
        self._is_brief = False
        super().__init__(_ROWS, n_digits + 1, tr("Softmax, step by step"))
        self.set_row_name(-1, tr("digit"))
        self.setToolTip(_TIP)

    def show_steps(self, z: FloatArray, bare: SoftmaxSteps, shifted: SoftmaxSteps, accent: str) -> None:
        """Fill it with the steps from z, shape (n,), bare and with the shift; the largest p are in colour."""
        self._shown = z, bare, shifted, accent
        largest = shifted.probabilities.max()
        for digit in range(len(z)):
            texts = [
                self._logit(z[digit]),
                self._number(bare.exponentials[digit]),
                self._number(bare.probabilities[digit], 4),
                self._logit(shifted.exponents[digit]),
                self._number(shifted.exponentials[digit]),
                self._number(shifted.probabilities[digit], 4),
            ]
            self.set_column(digit, str(digit), texts, accent if shifted.probabilities[digit] == largest else "")
        self.set_column(len(z), "Σ", [*self._sums(bare), *self._sums(shifted)])

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self._is_brief:  # it can still do with less
            least.setWidth(min(least.width(), self.width_for(_BRIEF)))
        return least

    @override
    def fit_text(self) -> None:
        super().fit_text()
        self._fit_figures()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figures()

    def _fit_figures(self) -> None:
        """Give as many figures as there is room for."""
        is_brief = self.width_for(_FULL) > self.width()
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.forget_widths()
            if self._shown is not None:
                self.show_steps(*self._shown)

    def _logit(self, value: float) -> str:
        return number_text(float(value), 1 if self._is_brief else 2)

    def _number(self, value: float, decimals: int = 3) -> str:
        return brief_number(float(value)) if self._is_brief else short_number(float(value), decimals)

    def _sums(self, steps: SoftmaxSteps) -> list[str]:
        """Return what the table says of z, of e^z and of p when all ten are added up."""
        return ["", self._number(steps.total[0]), self._number(steps.probabilities.sum(), 4)]
