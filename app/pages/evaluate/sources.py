"""The choosers of the Evaluate page: which data, and which networks."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import ui
from app.language import tr
from app.pages.evaluate.data_loader import BOXED
from app.pages.evaluate.two_networks import TwoNetworks, add_entry
from app.sources.kinds import DATA_KINDS
from app.sources.own_digits import own_path
from app.ui.layout.boxes import GAP
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import heading

FIRST = next(iter(BOXED))
"""The data that is read where nothing else can be."""


class EvaluateSources(QWidget):
    """Data and networks, with choosers and buttons for files. GUI thread only.

    Signals
    -------
    changed()
        Another data set or network is wanted.
    failed(str)
        A file cannot be used, in a sentence.
    said(str)
        What was assumed of a network that was opened.
    """

    changed = Signal()
    failed = Signal(str)
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.data_chooser = combo(tr("Data"), BOXED | {str(own_path()): tr("My digits")})
        self._n_given = self.data_chooser.count()
        self.networks = TwoNetworks()
        self.data_chooser.setToolTip(
            tr(
                "The digits to read. MNIST's test set was kept from all training; your own may have been learned from. "
                "All 70,000 mix the two: 60,000 of them the network has learned from."
            )
        )
        self._build()
        self.data_chooser.currentIndexChanged.connect(self.changed)
        self.data_chooser.activated.connect(self.changed)  # the same again: its file may have changed
        self.networks.changed.connect(self.changed)
        self.networks.failed.connect(self.failed)
        self.networks.said.connect(self.said)

    @property
    def source(self) -> str:
        """The name of the data, as `DataLoader.load` knows it."""
        return str(self.data_chooser.currentData())

    def open_data(self, name: str) -> None:
        """Choose a file or a folder as data."""
        self._list(name)
        self.data_chooser.setCurrentIndex(self.data_chooser.findData(name))

    def list_again(self, name: object) -> None:
        """List a file or folder that was chosen when this was remembered; one that is gone is told when it is read."""
        if isinstance(name, str) and Path(name).is_absolute() and "\0" not in name:
            self._list(name)

    def go_back_to(self, source: str) -> None:
        """Show again what was chosen before, without telling of it; what could not be read leaves the chooser."""
        if source == self.source or self.data_chooser.findData(source) < 0:
            return
        with QSignalBlocker(self.data_chooser):
            bad = self.data_chooser.currentIndex()
            self.data_chooser.setCurrentIndex(self.data_chooser.findData(source))
            if bad >= self._n_given:
                self.data_chooser.removeItem(bad)

    def _list(self, name: str) -> None:
        if self.data_chooser.findData(name) < 0:
            add_entry(self.data_chooser, name, Path(name).name, name)

    def _build(self) -> None:
        file, folder = (ui.button(tr("Open {what}…", what=what)) for what in (tr("file"), tr("folder")))
        file.clicked.connect(self._ask_for_file)
        folder.clicked.connect(self._ask_for_folder)
        data = ui.column(heading(tr("Data")), self.data_chooser, ui.head(file, folder))
        ui.column(data, self.networks, parent=self, gap=2 * GAP)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open labelled digits"), "", DATA_KINDS)
        if name:
            self.open_data(name)

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Open a folder of digits"))
        if name:
            self.open_data(name)
