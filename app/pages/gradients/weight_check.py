"""The check of back-propagation against central differences over all weights. For the view of one weight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app import ui
from app.lab.sliced_work import SlicedWork
from app.language import tr
from app.pages.gradients.weight_question import Question
from app.ui.accessibility.focus import set_enabled
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import count_text, percent, scientific_number, short_number
from nncore.concepts.one_weight import place_of
from nncore.learning.gradient_check import GradientCheck, gradient_check_in_steps

SLICE_S = 0.008
GOOD = 1e-4
"""A relative error over this says that something is wrong, or that a kink lies between the two points."""


class WeightCheck(QWidget):
    """A button that begins, one that stops, the progress, and the worst case by its name.

    Signals: ``place_chosen(WeightPlace)``, when the person wants to see the worst case.
    """

    place_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.check: GradientCheck | None = None
        self._question: Question | None = None
        self._work = SlicedWork(self)
        self.start_button = ui.button(
            tr("Check all"), tr("Compare both gradients of every weight and bias, with h = 1e−5 in float64.")
        )
        self.stop_button = ui.button(tr("Stop"), tr("Give the check up."))
        self.worst_button = ui.button(
            tr("Show the worst"), tr("Choose the weight at which the two gradients are farthest apart.")
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the check"))
        self.words = LiveText(font(SMALL), lines=4)
        self.words.setProperty("role", "muted")
        ui.column(
            ui.head(self.start_button, self.stop_button, self.worst_button), self.progress, self.words, parent=self
        )
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.worst_button.clicked.connect(self._on_worst)
        self._work.progressed.connect(self._on_progressed)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)
        self._show_buttons()

    def show_question(self, question: Question | None) -> None:
        """Take note of what there is to check."""
        self._question = question
        self._show_buttons()

    def start(self) -> None:
        """Begin the check; the window stays alive meanwhile."""
        question = self._question
        if question is None:
            return
        self.reset()
        self._question = question
        self._work.start(
            gradient_check_in_steps(question.network, question.inputs[None], question.targets[None]),
            first_slice_s=SLICE_S,
        )
        self._show_buttons()

    @property
    def is_busy(self) -> bool:
        """Is a check going on?"""
        return self._work.is_busy

    def stop(self) -> None:
        """Give the check up, if one is going on."""
        if self.is_busy:
            self._work.stop()
            self.words.set_text(tr("Stopped: nothing is said of the rest."))
        self._show_buttons()

    def reset(self) -> None:
        """Forget what was found."""
        self._work.stop()
        self.check = None
        self.progress.setValue(0)
        self.words.set_text("")
        self._show_buttons()

    def _on_progressed(self, share: float) -> None:
        self.progress.setValue(round(1000 * share))
        self.words.set_text(tr("{share} of {count} compared.", share=percent(share, 0), count=self._count()))

    def _on_finished(self, check: GradientCheck) -> None:
        self.check = check
        self.progress.setValue(1000)
        outcome = tr("All agree") if check.error < GOOD else tr("They do not all agree")
        error = short_number(check.error)
        exact, measured = scientific_number(check.backpropagated), scientific_number(check.numerical)
        self.words.set_text(
            tr(
                "{outcome}: {count} weights and biases. Worst: {name}, relative error {error} beyond "
                "rounding; {exact} back-propagated, {measured} measured.",
                outcome=outcome,
                count=self._count(),
                name=check.name,
                error=error,
                exact=exact,
                measured=measured,
            )
        )
        self._show_buttons()

    def _on_failed(self, sentence: str) -> None:
        self.words.set_text(sentence)
        self._show_buttons()

    def _on_worst(self) -> None:
        if self.check is not None and self._question is not None:
            place = place_of(self._question.network, self.check.name)
            if place is not None:
                self.place_chosen.emit(place)

    def _count(self) -> str:
        return "" if self._question is None else count_text(self._question.network.parameter_count)

    def _show_buttons(self) -> None:
        is_busy = self.is_busy
        can_start = self._question is not None and not is_busy
        if is_busy:
            set_enabled(self.start_button, is_enabled=can_start, heir=self.stop_button)
            self.stop_button.setEnabled(True)
        else:
            self.start_button.setEnabled(can_start)
            set_enabled(self.stop_button, is_enabled=False, heir=self.start_button if can_start else self)
        self.worst_button.setEnabled(self.check is not None)
