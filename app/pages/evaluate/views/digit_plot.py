"""Precision and recall of each digit as marks, of one network or two. Part of the overview of the Evaluate page."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.evaluate.examiner import LETTERS
from app.pages.evaluate.views.view import network_colors
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_heading, live_readout
from app.ui.text.numbers import percent
from nncore.arrays import FloatArray
from nncore.evaluation.metrics import precision_recall
from nncore.evaluation.predictions import Predictions

_SIDE_STEP = 0.11  # how far from a digit's place the marks of A and B stand


class DigitPlot(Themed, QWidget):
    """Round marks for recall, square ones for precision, in the colours of the networks."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Recall and precision"))
        self._readout = live_readout()
        self.plot = Plot(x_label=tr("digit"), y_label=tr("per cent"))
        self.plot.set_axis_width(52)
        self.plot.set_range((-0.6, 9.6), (0.0, 104.0))
        self.plot.set_ticks("bottom", [(float(digit), str(digit)) for digit in range(10)])
        self.recall = [self.plot.add_symbols(9.0, "o") for _ in LETTERS]
        self.precision = [self.plot.add_symbols(8.0, "s") for _ in LETTERS]
        for letter, recall, precision in zip(LETTERS, self.recall, self.precision, strict=True):
            self.plot.call(recall, f"recall {letter}")
            self.plot.call(precision, f"precision {letter}")
        self._predictions: Sequence[Predictions] = ()
        ui.column(ui.head(live_heading(tr("Recall ● and precision ■")), self._readout), (self.plot, 1), parent=self)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        for color, recall, precision in zip(network_colors(self.theme), self.recall, self.precision, strict=True):
            recall.set_color(color)
            precision.set_color(color)

    def show_predictions(self, predictions: Sequence[Predictions]) -> None:
        """Show what one network, or two, read; the axis ends just below the lowest mark."""
        self._predictions = predictions
        lowest = 1.0
        for number in range(len(LETTERS)):
            shares = precision_recall(predictions[number].confusion) if number < len(predictions) else ((), ())
            offset = 0.0 if len(predictions) == 1 else (2 * number - 1) * _SIDE_STEP
            for marks, values in zip((self.precision, self.recall), shares, strict=True):
                x, y = _known(values)
                marks[number].set_points(x + offset, 100.0 * y)
                lowest = min(lowest, *y.tolist(), 1.0)
        step = 1.0 if lowest > 0.9 else 5.0
        low = step * np.floor((100.0 * lowest - 0.3) / step)
        self.plot.set_range((-0.6, 9.6), (max(low, -2.0), 100.0 + 0.04 * (100.0 - low)))

    def _on_pointed(self, x: float, _: float) -> None:
        digit = round(x)
        if not 0 <= digit <= 9:
            return
        texts = []
        for number, predictions in enumerate(self._predictions):
            precision, recall = precision_recall(predictions.confusion)
            letter = f"{LETTERS[number]} " if len(self._predictions) > 1 else ""
            texts.append(
                tr(
                    "{letter}recall {recall}, precision {precision}",
                    letter=letter,
                    recall=percent(recall[digit], 1),
                    precision=percent(precision[digit], 1),
                )
            )
        self._readout.set_text(f"{digit}: {' · '.join(texts)}")

    def _on_left(self) -> None:
        self._readout.set_text("")


def _known(values: Sequence[float | None]) -> tuple[FloatArray, FloatArray]:
    pairs = [(float(digit), value) for digit, value in enumerate(values) if value is not None]
    x, y = np.array(pairs, np.float64).reshape(-1, 2).T
    return x, y
