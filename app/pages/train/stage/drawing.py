"""What the network says about the person's own drawing while it learns: a strip for each digit, bright where likely."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.segments import what_it_is_with_digits
from app.language import tr
from app.pages.train.runs.run import Run
from app.plots.plot import Plot
from app.state.drawing import Drawing
from app.training.worker import RunReport
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.color_maps import sequential_map
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray
from nncore.evaluation.segmentation import read_drawing
from nncore.network.network import ForwardTrace, Network

_COLUMNS = 96
_FRESH_PART = 12  # of the axis, for the answer before the first step
_RESTING = tr("draw a digit first")


class DrawingStrip(Themed, QWidget):
    """The probability of each digit over the epochs of the chosen run."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your drawing while the network learns"))
        self._run: Run | None = None
        self._fresh: Network | None = None
        self._fresh_answer: ForwardTrace | None = None
        self._drawing: Drawing | None = None
        self._pixels: FloatArray | None = None
        self._epochs = 1.0
        self._answers: dict[int, ForwardTrace] = {}
        self.plot = Plot(x_label=tr("epochs"), y_label=tr("digit"))
        self.plot.flip_vertically()
        self.plot.set_axis_width(34)
        self.plot.set_ticks("left", [(digit, str(digit)) for digit in range(10)])
        self.picture = self.plot.add_picture(0.0, 1.0)
        self.plot.call(self.picture, "probability")
        self.picture.set_color_table(sequential_map())
        self._marker = self.plot.add_line(stands=True)
        self._readout = live_readout()
        self.head = ui.head(heading(tr("Your drawing")), self._readout)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.plot.setToolTip(tr("The answer to your drawing as the network learned: dark is 0 %, bright is 100 %."))
        self.show_run(None, 1.0)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._marker.set_mark(self.theme, 2.0)

    def take_drawing(self, drawing: Drawing) -> None:
        """Look at the strokes of this drawing, whose pixels are shown."""
        self._drawing = drawing

    def show_pixels(self, pixels: FloatArray | None) -> None:
        """Ask about the drawing as it is now, its pixels of shape (784,), or about none."""
        if pixels is self._pixels:
            return
        self._pixels = pixels
        self._answers.clear()
        self.update_strip()

    def show_run(self, run: Run | None, epochs: float) -> None:
        """Ask the networks of another run, shown over an axis of so many epochs."""
        self._run, self._fresh, self._epochs = run, None, epochs
        self._answers.clear()
        self.plot.set_range((0.0, epochs), (-0.5, 9.5))
        self.update_strip()

    def show_fresh(self, network: Network | None) -> None:
        """Ask a network that has learned nothing yet: where no run is shown, its answer is all there is."""
        self._fresh = network
        self.update_strip()

    def update_strip(self) -> None:
        """Draw the answers of all networks the run has kept so far, or of the one that would begin."""
        run, pixels = self._run, self._pixels
        has_run = run is not None and bool(run.moments)
        self._fresh_answer = None if self._fresh is None or pixels is None else self._fresh.forward(pixels)
        self.picture.set_visible(pixels is not None and (has_run or self._fresh is not None))
        if pixels is not None and run is not None and has_run:
            self._show_answers(run)
        elif self._fresh_answer is not None:
            self.picture.set_values(self._fresh_answer.probabilities.reshape(10, 1))
            self.picture.set_rectangle(0.0, -0.5, self._epochs / _FRESH_PART, 10.0)
        self._on_left()

    def mark(self, epochs: float | None) -> None:
        """Mark the moment that is shown, or none."""
        self._marker.set_position(epochs)

    @property
    def text(self) -> str:
        """What the line above the strips says."""
        return self._readout.text()

    def _show_answers(self, run: Run) -> None:
        at = np.array([run.epochs_at(moment) for moment in run.moments])
        answers = np.stack([self._answer(moment).probabilities for moment in run.moments])
        end = max(float(at[-1]), 1e-6)
        centres = (np.arange(_COLUMNS) + 0.5) / _COLUMNS * end
        rows = np.clip(np.searchsorted(at, centres, side="right") - 1, 0, len(at) - 1)
        rows[-1] = len(at) - 1  # the newest network has the last word
        self.picture.set_values(answers[rows].T.copy())
        self.picture.set_rectangle(0.0, -0.5, end, 10.0)

    def _answer(self, moment: RunReport) -> ForwardTrace:
        """Return what the network of a moment says; each is asked once."""
        if moment.step not in self._answers and self._pixels is not None:
            self._answers[moment.step] = moment.network.forward(self._pixels)
        return self._answers[moment.step]

    def _on_pointed(self, x: float, y: float) -> None:
        run = self._run
        if run is None or self._pixels is None or not run.moments:
            return
        moment = min(run.moments, key=lambda each: abs(run.epochs_at(each) - x))
        answer = self._answer(moment)
        at = number_text(run.epochs_at(moment), 2)
        self._readout.set_text(tr("at {at}: {answer}", at=at, answer=self._in_words(moment.network, answer)))

    def _on_left(self) -> None:
        latest = None if self._run is None else self._run.latest
        if self._pixels is None:
            self._readout.set_text(_RESTING)
        elif latest is None:
            fresh, trace = self._fresh, self._fresh_answer
            answer = "" if fresh is None or trace is None else self._in_words(fresh, trace)
            self._readout.set_text(answer and tr("now {answer}", answer=answer))
        else:
            self._readout.set_text(tr("now {answer}", answer=self._in_words(latest.network, self._answer(latest))))

    def _in_words(self, network: Network, trace: ForwardTrace) -> str:
        strokes = () if self._drawing is None else self._drawing.strokes_to_read
        prediction, segments = read_drawing(network, strokes, trace)
        if segments is not None:
            return what_it_is_with_digits(segments)
        if prediction.is_rejected:
            return tr("rejected, nearest {label}", label=prediction.label)
        return f"{prediction.label}, {percent(prediction.probability, 1)}"
