"""Robustness: what shifting, turning, scaling, another pen and noise do to the accuracy."""

from dataclasses import fields, replace

import numpy as np
from PySide6.QtCore import Qt

from app import ui
from app.lab.sliced_work import SlicedWork, one_of
from app.language import tr, tr_n
from app.pages.evaluate.examiner import LETTERS, Examination
from app.pages.evaluate.exports import Export, Table
from app.pages.evaluate.views.digit_gallery import DigitGallery
from app.pages.evaluate.views.view import EvaluateView, network_colors
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.labels import heading
from app.ui.widgets.slider import NumberSlider
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset
from nncore.evaluation.predictions import evaluate
from nncore.evaluation.robustness import Perturbation, Shares, accuracy_in_steps, perturb
from nncore.in_steps import InSteps

_MOST_DIGITS = 10_000
"""So many digits are perturbed at most, evenly spread over the data."""

N_POINTS = 13
_N_EXAMPLES = 24
_FIRST_SLICE_S = 0.008  # no more, or a slider would stick while it is dragged

_UNITS = {"right": "px", "down": "px", "rotation": "°", "scale": "×", "thickness": "px", "noise": ""}

_SLIDERS: dict[str, tuple[str, float, float, str, str]] = {
    "right": (
        tr("shift →"),
        -6.0,
        6.0,
        tr("pixels to the right"),
        tr("Moves every digit so many of the 28 pixels to the right."),
    ),
    "down": (tr("shift ↓"), -6.0, 6.0, tr("pixels down"), tr("Moves every digit so many of the 28 pixels down.")),
    "rotation": (
        tr("turn"),
        -60.0,
        60.0,
        tr("degrees"),
        tr("Turns every digit clockwise about the middle, in degrees."),
    ),
    "scale": (
        tr("size"),
        0.5,
        1.5,
        tr("factor of the size"),
        tr("Makes every digit larger or smaller by this factor."),
    ),
    "thickness": (
        tr("pen"),
        -1.5,
        2.0,
        tr("pixels on each side"),
        tr("Makes the pen thicker or thinner, in pixels on each side."),
    ),
    "noise": (
        tr("noise"),
        0.0,
        0.5,
        tr("standard deviation"),
        tr("Adds normal noise of this standard deviation to every pixel."),
    ),
}


class RobustnessView(EvaluateView):
    """Accuracy over the strength of the slider moved last, and a few digits as they look now.

    The page puts the sliders into its column.
    """

    formulas = ("accuracy",)
    words = tr(
        "Here the perturbed pixels go to the network <b>as they are</b>. On the Draw page a drawing is first scaled "
        "and centred, so that shift and size do not matter there; turning, pen and noise do."
    )

    def __init__(self) -> None:
        super().__init__()
        still = Perturbation()
        self.sliders = {
            name: NumberSlider(symbol, low, high, getattr(still, name), name=f"{symbol}: {unit}", unit=_UNITS[name])
            for name, (symbol, low, high, unit, _) in _SLIDERS.items()
        }
        self.add_heading(tr("Perturb every digit"))
        for name, slider in self.sliders.items():
            self.add_control(name, slider, _SLIDERS[name][4])
        self._examination: Examination | None = None
        self._digits: tuple[FloatArray, IntArray] = np.empty((0, 784), np.float32), np.empty(0, np.int64)
        self.axis = "rotation"
        self.accuracy: Shares = ()
        self.curve: dict[float, Shares] = {}
        self._perturbation = still
        self._drawn: tuple[Shares, int] | None = None
        self._work = SlicedWork(self)
        self._title, self._readout = heading(tr("Accuracy")), live_readout()
        self.plot = Plot(x_label=" ", y_label=tr("accuracy, per cent"))
        self.plot.setAccessibleName(tr("Accuracy"))
        self.plot.set_axis_width(52)
        self._curves = [self.plot.add_curve(2.0, style) for style in (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)]
        self.marks = [self.plot.add_symbols(11.0, symbol) for symbol in ("o", "s")]
        for letter, curve, mark in zip(LETTERS, self._curves, self.marks, strict=True):
            self.plot.leave_out(curve)
            self.plot.call(mark, f"network {letter}")
        self._line = self.plot.add_line(stands=True)
        self.examples = DigitGallery(tr("Digits as they are perturbed"))
        self._build()
        self.follow_theme()

    def show_examination(self, examination: Examination) -> None:
        """Perturb the digits of this data for these networks."""
        if examination is not self._examination:
            self._examination = examination
            self._digits = _spread(examination)
            self.curve, self.accuracy = {}, ()
            self._begin()

    @override
    def apply_theme(self) -> None:
        self._line.set_color(self.theme.text_muted, style=Qt.PenStyle.DotLine)
        for color, curve, mark in zip(network_colors(self.theme), self._curves, self.marks, strict=True):
            curve.set_color(color)
            mark.set_color(color)

    def fit_text(self) -> None:
        """Let the row of examples be as high as a picture with its caption."""
        self.examples.setFixedHeight(self.examples.cell_rectangle(0).height())

    def exports(self) -> list[Export]:
        """Return the curve, as a table once all of it is known, and the examples."""
        is_whole = len(self.curve) == N_POINTS
        return [
            Export(tr("Accuracy over {axis}", axis=self.axis), self.plot, self._table if is_whole else None),
            Export(tr("Perturbed digits"), self.examples.viewport()),
        ]

    def numpy_code(self) -> str:
        """Return lines that perturb MNIST's test digits in the same way and read them."""
        return "\n".join(
            (
                "from app.sources.data import open_data",
                "from app.sources.networks import network_in_the_box",
                "from nncore.evaluation.robustness import Perturbation, perturb",
                "",
                'digits = open_data("mnist:test")',
                f"pixels = perturb(digits.inputs, {self._perturbation})",
                "print((network_in_the_box().predict(pixels) == digits.labels).mean())",
            )
        )

    def refresh(self) -> None:
        """Take note of where the sliders stand, and read again if one has moved."""
        # The number of a slider is as exact as it is written, so that 1.00 leaves the digits as they are.
        values = {name: round(slider.value, 2) for name, slider in self.sliders.items()}
        wanted = Perturbation(**values)
        moved = [field.name for field in fields(wanted) if getattr(wanted, field.name) != self._value(field.name)]
        if not moved:
            return
        if moved != [self.axis]:
            self.curve = {}
            self.axis = moved[-1]
        self._perturbation = wanted
        self._begin()

    def shut_down(self) -> None:
        """End all long work."""
        self._work.stop()

    # ---- inside ------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = ui.column(ui.head(self._title, self._readout), (self.plot, 1), parent=self)
        self.examples.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fit_text()
        layout.addWidget(self.examples)
        self.examples.picture_chosen.connect(self.picture_chosen)
        self._work.progressed.connect(self._on_progressed)
        self._work.finished.connect(self._on_progressed)
        self._work.failed.connect(self._title.setText)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)

    def _value(self, name: str) -> float:
        return float(getattr(self._perturbation, name))

    def _begin(self) -> None:
        self._show_examples()
        self.accuracy = ()
        if len(self._digits[0]):
            self._work.start(self._all_points(), _FIRST_SLICE_S)
        else:
            self._work.stop()  # that of the data before would go on with no digits
        self._draw()

    def _all_points(self) -> InSteps[None]:
        """Find the accuracy where the sliders stand, and then along the axis, coarse first."""
        examination = self._examination
        if examination is None:
            return
        wanted = [value for value in self._places() if value not in self.curve]
        for number, value in enumerate((self._value(self.axis), *wanted)):
            perturbed = replace(self._perturbation, **{self.axis: value})
            work = accuracy_in_steps(examination.networks, *self._digits, perturbed)
            shares = yield from one_of(work, number, len(wanted) + 1)
            if number:
                self.curve[value] = shares
            else:
                self.accuracy = shares

    def _places(self) -> list[float]:
        """Return where along the axis the accuracy is found: each fourth place first, then those between."""
        _, low, high, _, _ = _SLIDERS[self.axis]
        values = np.round(np.linspace(low, high, N_POINTS), 4).tolist()
        return [*values[::4], *values[2::4], *values[1::2]]

    def _on_progressed(self) -> None:
        if self._drawn != self._known():
            self._draw()

    def _known(self) -> tuple[Shares, int]:
        return self.accuracy, len(self.curve)

    def _draw(self) -> None:
        self._drawn = self._known()
        _, low, high, unit, _ = _SLIDERS[self.axis]
        self.plot.set_label("bottom", f"{_SLIDERS[self.axis][0]}, {unit}")
        margin = 0.02 * (high - low)
        self.plot.set_range((low - margin, high + margin), (0.0, 102.0))
        self._line.set_position(self._value(self.axis))
        places = sorted(self.curve)
        for number, (curve, mark) in enumerate(zip(self._curves, self.marks, strict=True)):
            y = [100.0 * self.curve[place][number] for place in places if number < len(self.curve[place])]
            curve.set_points(np.array(places[: len(y)]), np.array(y))
            here = [100.0 * share for share in self.accuracy[number : number + 1]]
            mark.set_points(np.full(len(here), self._value(self.axis)), np.array(here))
        self._title.setText(self._words())

    def _words(self) -> str:
        if not len(self._digits[0]):
            return tr("The data has no labelled digits")
        if not self.accuracy:
            return tr("Accuracy …")
        names = LETTERS if len(self.accuracy) > 1 else (tr("Accuracy"),)
        shares = "   ".join(f"{name} {percent(share)}" for name, share in zip(names, self.accuracy, strict=True))
        return tr_n("{shares} of {n:,} digit", "{shares} of {n:,} digits", len(self._digits[0]), shares=shares)

    def _on_pointed(self, x: float, _: float) -> None:
        if self.curve:
            nearest = min(self.curve, key=lambda place: abs(place - x))
            shares = " · ".join(percent(share, 1) for share in self.curve[nearest])
            at = f"{number_text(nearest, 2)} {_UNITS[self.axis]}".strip()
            self._readout.set_text(f"{_SLIDERS[self.axis][0]} {at}: {shares}")

    def _on_left(self) -> None:
        self._readout.set_text("")

    def _show_examples(self) -> None:
        examination = self._examination
        if examination is None or not len(self._digits[0]):
            self.examples.show_rows(None, np.arange(0), "")
            return
        inputs, labels = self._digits
        rows = np.linspace(0, len(inputs) - 1, min(_N_EXAMPLES, len(inputs))).astype(np.int64)
        few = Dataset("examples", perturb(inputs[rows], self._perturbation), labels[rows])
        predictions = evaluate(examination.networks[0], few)
        shown = Examination("", few, examination.networks[:1], (predictions,), 0.0)
        self.examples.show_rows(shown, np.arange(min(len(rows), self.examples.n_columns)), "")

    def _table(self) -> Table:
        n = 0 if self._examination is None else len(self._examination.networks)
        names = [tr("accuracy {letter}", letter=letter) for letter in LETTERS[:n]]
        return [[self.axis, *names], *([place, *self.curve[place]] for place in sorted(self.curve))]


def _spread(examination: Examination) -> tuple[FloatArray, IntArray]:
    """Return the labelled digits of the data, or as many as are perturbed, evenly spread: pixels and labels."""
    rows = np.flatnonzero(examination.first.is_digit)
    if len(rows) > _MOST_DIGITS:
        rows = rows[np.linspace(0, len(rows) - 1, _MOST_DIGITS).astype(np.int64)]
    inputs = examination.dataset.inputs
    return (inputs if len(rows) == len(inputs) else inputs[rows]), examination.first.labels[rows]
