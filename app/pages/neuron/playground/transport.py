"""Play, pause, step, speed, start over; the list of playgrounds worth watching; the line to copy and to open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.neuron.playground.presets import PRESETS
from app.ui.widgets.chooser import combo
from app.ui.widgets.invalid import mark_invalid
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.switch import Switch
from nncore.concepts.playground_line import BEGINNING

SPEEDS = {mark_text("1 step"): 0, mark_text("1 epoch"): 1, mark_text("10 epochs"): 10}
"""What is learned between two pictures: epochs, or one step alone."""


class Transport(QWidget):
    """The upper part of the column.

    Signals
    -------
    played(), stepped(), restarted()
        The buttons.
    preset_chosen(str)
        Key of `PRESETS`.
    line_wanted()
        The person wants the line on the clipboard.
    line_given(str)
        The person wants this line opened.
    """

    played = Signal()
    stepped = Signal()
    restarted = Signal()
    preset_chosen = Signal(str)
    line_wanted = Signal()
    line_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.presets = combo(tr("Something to watch"), {"": tr("Something to watch …")} | _names())
        self.presets.setToolTip(tr("Playgrounds that show one thing each, with a sentence on what to look at."))
        self.play_button = ui.button(tr("Play"), tr("Learn until it is paused."), is_primary=True)
        self.step_button = ui.button(tr("Step"), tr("Learn one step: one batch."))
        self.over_button = ui.button(tr("Start over"), tr("Forget what was learned; the choices stay."))
        self.speed = Switch(tuple(SPEEDS), tr("Learned between two pictures"))
        self.speed.setToolTip(tr("What is learned between two pictures; less, where the machine has no time for it."))
        self.speed.choose("1 epoch")
        self.copy_button = ui.button(
            tr("Copy"), tr("Put the whole playground, weights and all, on the clipboard as a line of text.")
        )
        self.open_button = ui.button(
            tr("Open"), tr("Open the playground whose text stands in the field, else that on the clipboard.")
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(f"{BEGINNING}…")
        self.line.setAccessibleName(tr("Text of a playground to open"))
        self.line.setToolTip(tr("Paste the text of a playground here and press Return."))
        self._build()
        self.presets.activated.connect(self._on_preset)
        self.play_button.clicked.connect(self.played)
        self.step_button.clicked.connect(self.stepped)
        self.over_button.clicked.connect(self.restarted)
        self.copy_button.clicked.connect(self.line_wanted)
        self.open_button.clicked.connect(self._on_open)
        self.line.returnPressed.connect(self._on_open)

    def show_running(self, *, is_running: bool, can_learn: bool) -> None:
        """Show whether it learns by itself, and whether it could."""
        self.play_button.setText(tr("Pause") if is_running else tr("Play"))
        self.play_button.setEnabled(can_learn)
        self.step_button.setEnabled(can_learn and not is_running)

    def show_problem(self, sentence: str) -> None:
        """Mark the field for a line that cannot be opened, and say why; an empty sentence takes the mark away."""
        mark_invalid(self.line, sentence)

    def show_preset(self, key: str) -> None:
        """Let the list stand at this one; "" is none."""
        self.presets.setCurrentIndex(self.presets.findData(key))

    def _build(self) -> None:
        ui.column(
            self.presets,
            ui.row(self.play_button, self.step_button, self.over_button, 1),
            self.speed,
            parent=self,
        )

    def line_part(self) -> QWidget:
        """Return the part for the line; it stands at the end of the column."""
        part = QWidget()
        ui.column(
            heading(tr("Playground as text")),
            caption(tr("All of it in one line: to send, to keep, to open again.")),
            self.line,
            ui.row(self.copy_button, self.open_button, 1),
            parent=part,
        )
        return part

    def _on_preset(self) -> None:
        key = self.presets.currentData()
        if key:
            self.preset_chosen.emit(key)

    def _on_open(self) -> None:
        self.line_given.emit(self.line.text().strip() or QGuiApplication.clipboard().text())


def _names() -> dict[str, str]:
    return {key: preset.name for key, preset in PRESETS.items()}
