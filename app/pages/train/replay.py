"""The button that plays a training again, network by network, along its timeline. Imported by the transport."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QToolButton

from app.language import tr
from app.ui.overriding import override
from app.ui.pictures.icons import icon
from app.ui.style.themed import Themed
from app.ui.widgets.buttons import fit_small

_WHOLE_MS = 6000  # all of it, however many networks were kept ...
_FASTEST_MS, _SLOWEST_MS = 40, 400  # ... as far as one can follow


class Replay(Themed, QToolButton):
    """Moves a timeline to its end from where it stands, and from its start if it stands there; or stops that."""

    def __init__(self, timeline: QSlider) -> None:
        super().__init__()
        self._timeline = timeline
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._go_on)
        self.setProperty("small", True)
        self.setToolTip(tr("See the training again: its weights, and its answer to your drawing, as they came about."))
        self.clicked.connect(self._on_clicked)
        self.fit_text()
        self._name()
        self.follow_theme()

    @property
    def is_playing(self) -> bool:
        """Whether the timeline moves."""
        return self._clock.isActive()

    def pause(self) -> None:
        """Let the timeline stand where it is."""
        self._clock.stop()
        self._name()

    def fit_text(self) -> None:
        """Be as high as the words beside it."""
        fit_small(self)

    @override
    def apply_theme(self) -> None:
        self.setIcon(icon("pause" if self.is_playing else "play", self.theme))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)

    def _on_clicked(self) -> None:
        if self.is_playing:
            self.pause()
            return
        timeline = self._timeline
        if timeline.value() == timeline.maximum():
            timeline.setValue(timeline.minimum())
        n_steps = max(timeline.maximum() - timeline.minimum(), 1)
        self._clock.start(min(max(_WHOLE_MS // n_steps, _FASTEST_MS), _SLOWEST_MS))
        self._name()

    def _go_on(self) -> None:
        self._timeline.setValue(self._timeline.value() + 1)
        if self._timeline.value() >= self._timeline.maximum():
            self.pause()

    def _name(self) -> None:
        self.setAccessibleName(tr("Pause") if self.is_playing else tr("Play the training again"))
        self.apply_theme()
