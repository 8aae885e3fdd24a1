"""Which network of a run reads the drawing, on all pages: the one that Train shows, where the person says so."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.language import tr
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.run import Run
from app.training.worker import RunReport


class Reading(QObject):
    """Offers the network that is looked at while the box is checked, and once when it is asked for. GUI thread only.

    Signals
    -------
    network_offered(str, Network)
        This network is to read the drawing, under this name.
    said(str)
        A sentence that says which one reads now.
    """

    network_offered = Signal(str, object)
    said = Signal(str)

    def __init__(self, book: RunBook, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._book, self._box = book, box
        box.toggled.connect(self._on_toggled)

    def follow(self) -> None:
        """Let the network that is looked at read, if the box says so."""
        run, moment = self._book.shown, self._book.moment
        if self._box.isChecked() and run is not None and moment is not None:
            self.network_offered.emit(run.name, run.network_at(moment))

    def use(self, run: Run, moment: RunReport) -> None:
        """Let the network of this moment read, and say so."""
        self.network_offered.emit(run.name, run.network_at(moment))
        self.said.emit(tr("{name} reads the drawing now, as it was at step {step:,}.", name=run.name, step=moment.step))

    def _on_toggled(self, is_checked: bool) -> None:
        run, moment = self._book.shown, self._book.moment
        if run is None or moment is None:
            return
        if is_checked:
            self.use(run, moment)
        else:
            self.said.emit(
                tr("The network that reads stays as it is; choose another on the Draw page, at “Network that reads”.")
            )
