"""What each function and its derivatives are at one z, in numbers. For its page alone."""

from collections.abc import Sequence

from app.language import tr
from app.pages.activations.advice import range_of
from app.ui.text.numbers import number_text
from app.ui.widgets.number_table import NumberTable
from nncore.functions.activation_shape import second_derivative
from nncore.functions.activations import Activation

_N_COLUMNS = 8
_ROW_NAMES = "f  ——", "f′  – –", "f″  · · ·", tr("range")  # with the look of their lines


class ValuesTable(NumberTable):
    """A column for each function that is drawn."""

    def __init__(self) -> None:
        super().__init__(_ROW_NAMES, _N_COLUMNS, tr("Values under the crosshair"))
        self.setToolTip(
            tr(
                "<p>What each function gives at this z; – where f″ does not exist. At a corner there is no f′ either: "
                "what stands there is what networks take, 0 for ReLU. Point into the plot.</p>"
            )
        )

    def show_values(self, z: float, functions: Sequence[Activation], colors: Sequence[str]) -> None:
        """Fill it with the values at z of these functions, each in its colour."""
        self.set_row_name(-1, f"z = {number_text(z, 2)}")
        for column, (activation, color) in enumerate(zip(functions, colors, strict=True)):
            values = activation(z), activation.derivative(z), second_derivative(activation, z)
            texts = [number_text(float(value), 4) for value in values]
            self.set_column(column, tr(activation.name), [*texts, range_of(activation)], color)
        self.clear_from(len(functions))
