"""The column at the right of Train: the settings of the next run, or the runs so far. Imported by the Train page."""

from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.train.run_list import RunList
from app.pages.train.settings.form import TrainForm
from app.ui.layout.scroller import bring_into_sight
from app.ui.widgets.switch import Switch

_SETTINGS, _RUNS = mark_text("Settings"), mark_text("Runs")


class TrainColumn(QWidget):
    """A switch over the form and the list of runs, of which one is seen."""

    def __init__(self, form: TrainForm, runs: RunList) -> None:
        super().__init__()
        self._parts: dict[str, QWidget] = {_SETTINGS: form, _RUNS: runs}
        self.side = Switch(tuple(self._parts), tr("Column"))
        ui.column(self.side, *self._parts.values(), parent=self)

    def refresh(self) -> None:
        """Show what the switch says."""
        for word, part in self._parts.items():
            part.setVisible(word == self.side.word)

    def show_settings(self) -> None:
        """Show the settings of the next run."""
        self._choose(_SETTINGS)

    def show_runs(self) -> None:
        """Show the runs so far."""
        self._choose(_RUNS)

    def _choose(self, word: str) -> None:
        self.side.choose(word)
        self.refresh()
        bring_into_sight(self.side)  # else a form that was scrolled leaves the list of runs above the window
