"""The derivative of a function of one number, measured: secants, tangent, and the error over h. A view of gradients."""

import numpy as np
from PySide6.QtWidgets import QCheckBox, QWidget

from app import ui
from app.lab.view import Explained, View
from app.language import tr
from app.pages.gradients.difference_plots import ErrorPlot, Kind, SecantPlot, differences_at
from app.pages.gradients.legend import PlotTitle
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.text.numbers import plain_number, short_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.concepts.numerical import METHODS
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS, ScalarFunction

_BAD_H = 1e-50
"""The step width with which the primer shows how not to do it."""

_PRIMER_H = 1e-4

_DTYPES: dict[str, Kind] = {"float64": np.float64, "float32": np.float32}


class DerivativeView(View):
    """The function with its tangent and the two secants at the left, the error over h at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.function_choice = combo(tr("Function"), {key: tr(entry.name) for key, entry in SCALAR_FUNCTIONS.items()})
        self.function_choice.setCurrentIndex(self.function_choice.findData("sin"))
        self.positions = {
            limits: NumberSlider("x", *limits, start, name=tr("Point x"))
            for limits, start in (((-2.5, 2.5), 1.0), ((0.0, 20.0), 5.0))
        }
        self.step_width = NumberSlider("h", 1e-16, 1.0, 0.5, name=tr("Step width h"), is_logarithmic=True)
        self.bad_width = QCheckBox(tr("h = 1e−50, lost in rounding"))
        self.precision = Switch(tuple(_DTYPES), tr("Precision of the secants"))
        self.secants, self.errors = SecantPlot(), ErrorPlot()
        self.secant_title, self.error_title = (
            PlotTitle(tr("Tangent and secants"), self.secants),
            PlotTitle(tr("Absolute error over h"), self.errors),
        )
        self.table = NumberTable(
            (tr("difference quotient"), tr("absolute error"), tr("best h"), tr("error there")),
            4,
            tr("The differences at this h"),
        )
        self.table.setToolTip(
            tr(
                "<p><b>difference quotient</b>: the derivative as measured with this h.<br><b>absolute error</b>: how "
                "far it is from f′, the true derivative; where there is none, from the 0 that code takes.<br>"
                "<b>best h</b>: where the drawn error is least, and "
                "<b>error there</b>: how little it is.</p>"
            )
        )
        self.secants.x_dragged.connect(self._set_x)
        self.errors.h_dragged.connect(self._set_h)
        self._build_controls()
        self._build_stage()
        self.follow_theme()

    @property
    def function(self) -> ScalarFunction:
        """The function that is chosen."""
        return SCALAR_FUNCTIONS[self.function_choice.currentData()]

    @property
    def point(self) -> float:
        """Where the derivative is asked for."""
        return self._position().value

    @property
    def h(self) -> float:
        """The step width."""
        return _BAD_H if self.bad_width.isChecked() else self.step_width.value

    def refresh(self) -> None:
        """Draw secants, errors and numbers."""
        for slider in self.positions.values():
            slider.setVisible(slider is self._position())
        self.step_width.setEnabled(not self.bad_width.isChecked())
        dtype = _DTYPES[self.precision.word]
        self.secants.show_function(self.function, self.point, self.h, dtype)
        self.errors.show_errors(self.function, self.point, self.h, dtype)
        self._show_legends()
        self._fill_table()

    def explanation(self) -> Explained:
        """Return the two differences with their errors, and what this function teaches."""
        if not self.function.has_derivative(self.point):  # no error falls, and no h is best
            return ["forward_difference", "central_difference"], self._remark()
        return (
            ["forward_difference", "central_difference", "forward_error", "central_error"],
            tr(
                "{remark}<br><b>Read the right-hand plot</b> from right to left: truncation falls as a straight "
                "line, h for forward and h² for central, until rounding, ε/h, takes over. The ring is the best h.",
                remark=self._remark(),
            ),
        )

    def numpy_code(self) -> str:
        """Return lines that compute the four differences and their errors."""
        return f"""import numpy as np


def f(x):
    return {self.function.code}


for dtype in (np.float64, np.float32):
    x, h = dtype({self.point!r}), dtype({self.h!r})
    with np.errstate(all="ignore"):  # an h of 0 gives nan here: 0 / 0
        forward = (f(x + h) - f(x)) / h
        central = (f(x + h) - f(x - h)) / (h + h)
    print(dtype.__name__, "forward", forward, "central", central)
{self._said_of_derivative()}
"""

    def _said_of_derivative(self) -> str:
        """Return the line of numpy that tells what the differences are to be held against."""
        if self.function.has_derivative(self.point):
            return f'print("true derivative", {self._derivative()!r})'
        return 'print("no derivative here; code takes 0")'

    def _show_legends(self) -> None:
        """Name what is drawn: without a derivative there is no tangent, and no best h."""
        theme, has_derivative = self.theme, self.function.has_derivative(self.point)
        central, forward = theme.series[:2]
        differences = [("—", forward, tr("forward")), ("—", central, tr("central"))]
        tangent = [("- -", theme.text, tr("tangent"))] * has_derivative
        best = [("○", theme.text, tr("best h"))] * has_derivative
        self.secant_title.set_legend([("—", theme.text_muted, "f"), *tangent, *differences])
        self.error_title.set_legend([*differences, ("—", theme.text_muted, tr("thin: float32")), *best])

    def _remark(self) -> str:
        if not self.bad_width.isChecked():
            return tr(self.function.remark)
        return tr(
            "<b>The primer's bad example.</b> 1e−50 becomes 0 in float32, as the primer says. In float64 it is a "
            "number, but x + h is still x as soon as |x| is over 1e−34: the difference sees no change, and the "
            "derivative "
            "comes out as 0."
        )

    def _fill_table(self) -> None:
        """Write the four differences, each in a column of its colour."""
        colors = dict(zip(METHODS, (self.theme.series[1], self.theme.series[0]), strict=True))
        has_derivative, column = self.function.has_derivative(self.point), 0
        for word, dtype in _DTYPES.items():
            found = differences_at(self.function, self.point, self.h, dtype)
            for method in METHODS:
                best, least = self.errors.best[word, method]
                value, error = found[method]
                digits = plain_number(value, 10)
                bests = [short_number(best), short_number(least)] if has_derivative else ["–", "–"]
                texts = [digits, short_number(error), *bests]
                self.table.set_column(column, f"{tr(method)} · {word}", texts, colors[method])
                column += 1
        derivative = short_number(self._derivative(), 4)
        self.table.set_row_name(-1, f"f′ = {derivative}" if has_derivative else tr("f′: none, or 0"))

    def _derivative(self) -> float:
        return float(self.function.derivative(np.array(self.point)))

    def _position(self) -> NumberSlider:
        return self.positions[self.function.low, self.function.high]

    def _set_x(self, x: float) -> None:
        self._position().set_value(round(x, 2))

    def _set_h(self, h: float) -> None:
        self.bad_width.setChecked(False)
        self.step_width.set_value(min(max(h, 1e-16), 1.0))

    def _set_best_h(self) -> None:
        self._set_h(self.errors.best[self.precision.word, "central"][0])

    def _set_primer_h(self) -> None:
        self._set_h(_PRIMER_H)

    def _build_controls(self) -> None:
        self.add_heading(tr("Function"))
        self.add_control("function", self.function_choice, tr("The function whose derivative is measured."))
        for slider in self.positions.values():
            self.add_control(f"x_{slider.value:.0f}", slider, tr("The point; it can also be dragged in the plot."))
        self.add_heading(tr("Step width"))
        self.add_control(
            "h",
            self.step_width,
            tr("How far away the second point is; the point in the right-hand plot can be dragged."),
        )
        self.add_control("bad_h", self.bad_width, tr("The primer's bad example: x + h is x, and the difference is 0."))
        best = ui.button(tr("Best h"), tr("Set h to where the central difference is most exact."))
        primer = ui.button("h = 1e−4", tr("Set h to the value that the primer works with."))
        best.clicked.connect(self._set_best_h)
        primer.clicked.connect(self._set_primer_h)
        self.column.addLayout(ui.row(best, primer))
        self.add_heading(tr("Precision"))
        self.add_control(
            "precision", self.precision, tr("The kind of number in which secants, dots and straight lines are drawn.")
        )

    def _build_stage(self) -> None:
        level(self.secant_title.head, self.error_title.head)
        plots = ui.grid(gap=2 * GAP, row_gap=GAP // 2)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self.secant_title, self.secants),
            (self.error_title, self.errors),
        )
        for column, (title, plot) in enumerate(parts):
            plots.addWidget(title, 0, column)
            plots.addWidget(plot, 1, column)
            plots.setColumnStretch(column, 1)
        plots.setRowStretch(1, 1)
        ui.column((plots, 1), self.table, parent=self)
