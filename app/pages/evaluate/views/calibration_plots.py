"""The three plots of calibration: reliability, confidence, rejection. Part of the Evaluate page."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.pages.evaluate.examiner import LETTERS, Examination
from app.pages.evaluate.exports import Table
from app.pages.evaluate.views.view import network_colors
from app.plots.plot import Plot
from app.plots.scales import power_of_ten
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import count_text, number_text, percent, plain_percent
from app.ui.widgets.labels import heading
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.evaluation.calibration import BINS
from nncore.evaluation.predictions import Predictions
from nncore.evaluation.rejection import RiskCoverageCurve

_STYLES = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
_POWERS = [0, 1, 10, 100, 1_000, 10_000, 100_000]
_MOST_REJECTED = 20.0  # per cent of the digits, at the right end of the rejection curve
_AXIS_WIDTH = 56


class _TitledPlot(Themed, QWidget):
    """A plot with its title, perhaps a switch, and a line for the numbers under the pointer."""

    title = ""

    def __init__(self, x_label: str, y_label: str, *switches: Switch) -> None:
        super().__init__()
        self.setAccessibleName(self.title)
        self.examination: Examination | None = None
        self.plot = Plot(x_label=x_label, y_label=y_label)
        self.plot.set_axis_width(_AXIS_WIDTH)
        self.readout = live_readout()
        self.head = ui.head(heading(self.title), *switches, self.readout)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)

    def predictions(self) -> tuple[Predictions | None, Predictions | None]:
        """Return what A and B read."""
        return (None, None) if self.examination is None else (self.examination.first, self.examination.second)

    def describe(self, x: float) -> str:
        """Return the numbers at this place of the x axis. Each plot has its own."""
        raise NotImplementedError

    def _on_pointed(self, x: float, _: float) -> None:
        self.readout.set_text("" if self.examination is None else self.describe(x))

    def _on_left(self) -> None:
        self.readout.set_text("")


class ReliabilityPlot(_TitledPlot):
    """How often the network is right, over how sure it is."""

    title = tr("Reliability")

    def __init__(self) -> None:
        super().__init__(tr("confidence: probability of the digit read, per cent"), tr("accuracy, per cent"))
        self.plot.set_range((0.0, 102.0), (0.0, 103.0))
        self._diagonal = self.plot.add_curve(1.0, Qt.PenStyle.DotLine)
        self._diagonal.set_points(np.array([0.0, 100.0]), np.array([0.0, 100.0]))
        self.curves = [self.plot.add_curve(2.0, style) for style in _STYLES]
        self.dots = [self.plot.add_symbols(8.0, symbol) for symbol in ("o", "s")]
        self.plot.call(self._diagonal, "diagonal")
        for letter, curve, dots in zip(LETTERS, self.curves, self.dots, strict=True):
            self.plot.leave_out(curve)
            self.plot.call(dots, f"network {letter}")
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._diagonal.set_color(self.theme.text_muted)
        for color, curve, dots in zip(network_colors(self.theme), self.curves, self.dots, strict=True):
            curve.set_color(color)
            dots.set_color(color)

    def show_examination(self, examination: Examination) -> None:
        """Show the bins that hold any digits."""
        self.examination = examination
        for predictions, curve, dots in zip(self.predictions(), self.curves, self.dots, strict=True):
            x, y = _filled_bins(predictions)
            curve.set_points(x, y)
            dots.set_points(x, y)

    def describe(self, x: float) -> str:
        """Return what the bin at this confidence holds."""
        place = _bin_at(x)
        texts = [_bin_name(place)]
        for letter, predictions in zip(self._letters(), self.predictions(), strict=True):
            if predictions is not None:
                entry = predictions.reliability[place]
                texts.append(
                    tr_n(
                        "{letter}{n:,} digit, {accuracy} correct",
                        "{letter}{n:,} digits, {accuracy} correct",
                        entry.count,
                        letter=letter,
                        accuracy=percent(entry.accuracy, 1),
                    )
                )
        return " · ".join(texts)

    def table(self) -> Table:
        """Return the bins as lines."""
        head = ["network", "low", "high", "count", "confidence", "accuracy"]
        lines = [
            [letter, entry.low, entry.high, entry.count, entry.confidence, entry.accuracy]
            for letter, predictions in zip(LETTERS, self.predictions(), strict=True)
            if predictions is not None
            for entry in predictions.reliability
        ]
        return [head, *lines]

    def _letters(self) -> tuple[str, str]:
        return ("", "") if self.predictions()[1] is None else ("A ", "B ")


class ConfidencePlot(_TitledPlot):
    """How many digits were read how surely: those read rightly as full bars, the mistakes as hollow ones beside."""

    title = tr("Confidence")

    def __init__(self) -> None:
        switch = Switch(LETTERS, tr("Whose confidence"))
        super().__init__(tr("confidence, per cent · correct: full bars, errors: hollow bars"), tr("digits"), switch)
        self.switch = switch
        self.plot.set_ticks("left", [(float(np.log10(1 + power)), count_text(power)) for power in _POWERS])
        self.plot.read_as("left", lambda places: power_of_ten(places) - 1.0)
        self.correct, self.errors = self.plot.add_bars(40.0 / BINS), self.plot.add_bars(40.0 / BINS)
        self.plot.call(self.correct, "correct")
        self.plot.call(self.errors, "errors")
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self.correct.set_color(theme.speaks_for)
        self.errors.set_color(theme.surface, theme.speaks_against)

    def show_examination(self, examination: Examination) -> None:
        """Show the counts of one network, by the logarithm: most digits are read very surely."""
        self.examination = examination
        self.switch.setVisible(examination.second is not None)
        self._draw()

    def _draw(self) -> None:
        counts = self.counts()
        middles = 100.0 * (np.arange(BINS) + 0.5) / BINS
        for bars, number, side in ((self.correct, counts[0], -21.0), (self.errors, counts[1], 21.0)):
            filled = number > 0
            bars.set_points(middles[filled] + side / BINS, np.log10(1.0 + number[filled]))
        self.plot.set_y_range(0.0, float(np.log10(2.0 + counts.max())) * 1.05)

    def counts(self) -> FloatArray:
        """Return how many the chosen network read rightly and wrongly in each bin, shape (2, 15)."""
        first, second = self.predictions()
        predictions = second if self.switch.word == LETTERS[1] and second is not None else first
        entries = () if predictions is None else predictions.reliability
        right = np.array([round(entry.count * (entry.accuracy or 0.0)) for entry in entries], np.float64)
        return np.stack([right, np.array([entry.count for entry in entries]) - right])

    def describe(self, x: float) -> str:
        """Return the counts at this confidence."""
        place = _bin_at(x)
        right, wrong = self.counts()[:, place].astype(int).tolist()
        return tr_n(
            "{bin_name} · {right:,} correct, {n:,} error",
            "{bin_name} · {right:,} correct, {n:,} errors",
            wrong,
            bin_name=_bin_name(place),
            right=right,
        )

    def table(self) -> Table:
        """Return the counts as lines."""
        edges = [(place / BINS, (place + 1) / BINS) for place in range(BINS)]
        lines = [[*edge, int(right), int(wrong)] for edge, (right, wrong) in zip(edges, self.counts().T, strict=True)]
        return [["low", "high", "right", "wrong"], *lines]


class RiskCoveragePlot(_TitledPlot):
    """How many errors are left among the digits that are kept, over how many are rejected."""

    title = tr("Risk–coverage curve")

    def __init__(self) -> None:
        super().__init__(tr("rejected digits, per cent"), tr("errors among those kept, per cent"))
        self.curves = [self.plot.add_curve(2.0, style) for style in _STYLES]
        self.marks = [self.plot.add_symbols(11.0, symbol) for symbol in ("o", "s")]
        for letter, curve, mark in zip(LETTERS, self.curves, self.marks, strict=True):
            self.plot.call(curve, f"network {letter}")
            self.plot.call(mark, f"threshold {letter}")
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        for color, curve, mark in zip(network_colors(self.theme), self.curves, self.marks, strict=True):
            curve.set_color(color)
            mark.set_color(color)

    def show_examination(self, examination: Examination) -> None:
        """Show what each threshold would do, with the networks' own marked."""
        self.examination = examination
        most = 0.5
        for predictions, curve, mark in zip(self.predictions(), self.curves, self.marks, strict=True):
            found = None if predictions is None else predictions.risk_coverage_curve
            x, y = _rejections(found)
            curve.set_points(x, y)
            at = _place_of(found, predictions)
            mark.set_points(x[at : at + 1], y[at : at + 1])
            most = max(most, float(y[x <= _MOST_REJECTED].max(initial=0.0)))
        self.plot.set_range((-0.4, _MOST_REJECTED + 0.4), (-0.02 * most, 1.08 * most))

    def describe(self, x: float) -> str:
        """Return what with_rejection so many would bring."""
        texts = []
        is_alone = self.predictions()[1] is None
        for letter, predictions in zip(LETTERS, self.predictions(), strict=True):
            if predictions is None or (found := predictions.risk_coverage_curve) is None:
                continue
            at = max(0, int(np.searchsorted(found.rejected, x / 100.0, side="right")) - 1)
            others = (
                ""
                if found.rejected_not_digits is None
                else tr(
                    ", of no digits {rejected_not_digits}",
                    rejected_not_digits=plain_percent(found.rejected_not_digits[at]),
                )
            )
            texts.append(
                tr(
                    "{rest}below {thresholds} rejected: {rejected}{others}; {accuracy} of the rest correct",
                    rest="" if is_alone else letter + ": ",
                    thresholds=number_text(found.thresholds[at]),
                    rejected=plain_percent(found.rejected[at]),
                    others=others,
                    accuracy=plain_percent(found.accuracy[at]),
                )
            )
        return " · ".join(texts)

    def table(self) -> Table:
        """Return each threshold as a line."""
        head = ["network", "threshold", "rejected", "accuracy", tr("rejected not digits")]
        lines = []
        for letter, predictions in zip(LETTERS, self.predictions(), strict=True):
            found = None if predictions is None else predictions.risk_coverage_curve
            if found is not None:
                others = (
                    [None] * len(found.thresholds) if found.rejected_not_digits is None else found.rejected_not_digits
                )
                columns = (found.thresholds, found.rejected, found.accuracy, others)
                lines += [[letter, *line] for line in zip(*columns, strict=True)]
        return [head, *lines]


def _bin_at(confidence: float) -> int:
    """Return which bin a confidence in per cent falls into."""
    return min(max(int(np.ceil(0.01 * confidence * BINS)) - 1, 0), BINS - 1)


def _bin_name(place: int) -> str:
    return tr("{low} … {high} sure", low=number_text(100.0 * place / BINS, 0), high=percent((place + 1) / BINS, 0))


def _filled_bins(predictions: Predictions | None) -> tuple[FloatArray, FloatArray]:
    entries = [] if predictions is None else [entry for entry in predictions.reliability if entry.count]
    points = 100.0 * np.array([(entry.confidence, entry.accuracy) for entry in entries], np.float64).reshape(-1, 2)
    return points[:, 0], points[:, 1]


def _rejections(found: RiskCoverageCurve | None) -> tuple[FloatArray, FloatArray]:
    """Return per cent rejected and per cent of mistakes among the rest."""
    if found is None:
        return np.empty(0), np.empty(0)
    return 100.0 * found.rejected, 100.0 * (1.0 - found.accuracy)


def _place_of(found: RiskCoverageCurve | None, predictions: Predictions | None) -> int:
    """Return which point of the curve the network's own threshold is."""
    if found is None or predictions is None:
        return 0
    return min(int(np.searchsorted(found.thresholds, predictions.threshold)), len(found.thresholds) - 1)
