"""What drives a training: start, pause, one step, stop; how far it is; and the timeline of kept networks."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from app import ui
from app.language import tr
from app.pages.train.replay import Replay
from app.ui.accessibility.focus import set_enabled
from app.ui.style.fonts import MEDIUM, REGULAR, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text
from app.ui.tips import set_plain_tip
from app.ui.widgets.labels import heading
from app.ui.widgets.slider import Slider

_PROGRESS_STEPS = 1000


class Transport(QWidget):
    """Buttons, progress, and the timeline.

    Signals
    -------
    started(), pause_asked(), resume_asked(), step_asked(), stop_asked()
        The person pressed a button.
    moment_chosen(int)
        The person moved the timeline to this kept network, from 0.
    """

    started = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    step_asked = Signal()
    stop_asked = Signal()
    moment_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._state = "rest"
        self.start_button = ui.button(
            tr("Start"), tr("Train with these settings, or pause and go on."), is_primary=True
        )
        self.start_button.setMinimumWidth(104)
        self.step_button = ui.button(
            tr("Step"), tr("Do one step: one batch, one gradient, one small change of all weights.")
        )
        self.stop_button = ui.button(tr("Stop"), tr("End this run; what it has learned stays in the list."))
        self.status = LiveText(font(SMALL, REGULAR), lines=2)  # what a run says is longer than what it says at rest
        self.progress, self.timeline, self.is_live = _progress_bar(), _timeline(), _live_box()
        self.replay = Replay(self.timeline)
        self.moment = LiveText(font(SMALL, MEDIUM), width_of=tr("epoch 100.00 · step 100,000"))
        self._build()
        self.start_button.clicked.connect(self._on_start)
        self.step_button.clicked.connect(self.step_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self.timeline.valueChanged.connect(self._on_moved)
        self.timeline.sliderPressed.connect(self.replay.pause)
        self.show_state("rest")
        self.show_moments(0, 0)

    def show_state(self, state: str) -> None:
        """Show what can be done at "rest", while it is "running", and while it is "paused"."""
        self._state = state
        self.start_button.setText({"rest": tr("Start"), "running": tr("Pause"), "paused": tr("Continue")}[state])
        set_enabled(self.stop_button, is_enabled=state != "rest", heir=self.start_button)
        if state == "rest":
            self.progress.setValue(0)

    def show_paused(self) -> None:
        """Show that a run pauses."""
        self.show_state("paused")

    def show_running(self) -> None:
        """Show that a run goes on."""
        self.show_state("running")

    def set_ready(self, is_ready: bool) -> None:
        """Say whether a run could start with the settings as they are."""
        self.start_button.setEnabled(is_ready or self._state != "rest")
        self.step_button.setEnabled(is_ready or self._state != "rest")

    def show_status(self, sentence: str) -> None:
        """Say how things stand."""
        self.status.set_text(sentence)
        set_plain_tip(self.status, sentence)

    def show_progress(self, fraction: float) -> None:
        """Show how much of the run is done."""
        self.progress.setValue(round(_PROGRESS_STEPS * fraction))

    def show_moments(self, n: int, at: int) -> None:
        """Show how many networks are kept, and which is shown, without telling of it."""
        with QSignalBlocker(self.timeline):
            self.timeline.setRange(0, max(n - 1, 0))
            self.timeline.setValue(at)
        self.timeline.setEnabled(n > 1)
        self.replay.setEnabled(n > 1)
        if n == 0:
            self.moment.set_text("")

    def show_moment(self, epochs: float, step: int) -> None:
        """Name the moment that is shown."""
        self.moment.set_text(tr("epoch {epochs} · step {step:,}", epochs=number_text(epochs, 2), step=step))
        self.timeline.said = self.moment.text()

    def _build(self) -> None:
        layout = ui.column(parent=self)
        buttons = self.start_button, self.step_button, self.stop_button
        for button in buttons:
            button.setFont(font())  # larger than others: what the page is for
        layout.addWidget(ui.head(*buttons, self.status))
        layout.addWidget(self.progress)
        second = ui.row(heading(tr("Timeline")), self.replay, (self.timeline, 1), self.moment, self.is_live)
        layout.addLayout(second)

    def _on_start(self) -> None:
        {"rest": self.started, "running": self.pause_asked, "paused": self.resume_asked}[self._state].emit()

    def _on_moved(self, at: int) -> None:
        self.moment_chosen.emit(at)


def _progress_bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, _PROGRESS_STEPS)
    bar.setTextVisible(False)
    bar.setAccessibleName(tr("Progress of the training"))
    return bar


def _timeline() -> Slider:
    slider = Slider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(tr("Timeline of kept networks"))
    slider.setToolTip(
        tr("Drag it: everything here shows the network as it was then. It reads the drawing if the box says so.")
    )
    return slider


def _live_box() -> QCheckBox:
    box = QCheckBox(tr("reads the drawing"))
    box.setFont(font(SMALL))
    box.setToolTip(
        tr(
            "Let the network that is shown here read the drawing on every page: while it learns as it is right "
            "now, and on the timeline as it was then."
        )
    )
    return box
