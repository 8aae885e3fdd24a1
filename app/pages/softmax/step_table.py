"""Every step of softmax in numbers, by the bare formula and with the shift. For its page alone."""

from app.language import tr
from app.ui.text.numbers import number_text, short_number
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import FloatArray
from nncore.functions.softmax import SoftmaxSteps

_ROWS = ("z + c", "e^((z+c)/T)", tr("p without shift"), "(z − m) / T", "e^((z−m)/T)", tr("p with shift"))
_TIP = tr(
    "<p>The first three rows are the bare formula, the other three subtract m, the largest of z + c, first. "
    "In exact arithmetic both end at the same p; in floating point only the second always does.</p>"
)


class StepTable(NumberTable):
    """A column for each digit, and one for what all of them add up to."""

    def __init__(self, n_digits: int) -> None:
        super().__init__(_ROWS, n_digits + 1, tr("Softmax, step by step"))
        self.set_row_name(-1, tr("digit"))
        self.setToolTip(_TIP)

    def show_steps(self, z: FloatArray, bare: SoftmaxSteps, shifted: SoftmaxSteps, accent: str) -> None:
        """Fill it with the steps from z, shape (n,), bare and with the shift; the largest p are in colour."""
        largest = shifted.probabilities.max()
        for digit in range(len(z)):
            texts = [
                number_text(float(z[digit]), 2),
                short_number(float(bare.exponentials[digit])),
                short_number(float(bare.probabilities[digit]), 4),
                number_text(float(shifted.exponents[digit]), 2),
                short_number(float(shifted.exponentials[digit])),
                short_number(float(shifted.probabilities[digit]), 4),
            ]
            self.set_column(digit, str(digit), texts, accent if shifted.probabilities[digit] == largest else "")
        self.set_column(len(z), "Σ", [*_sums(bare), *_sums(shifted)])


def _sums(steps: SoftmaxSteps) -> list[str]:
    """Return what the table says of z, of e^z and of p when all ten are added up."""
    return ["", short_number(float(steps.total[0])), short_number(float(steps.probabilities.sum()), 4)]
