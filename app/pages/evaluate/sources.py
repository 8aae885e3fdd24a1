"""The choosers of the Evaluate page: which data, and which network beside the program's own."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app import ui
from app.language import tr
from app.pages.evaluate.data_loader import BOXED
from app.sources.kinds import DATA_KINDS, NETWORK_KINDS
from app.sources.networks import network_in_the_box, network_name, open_network
from app.sources.own_digits import own_path
from app.ui.layout import GAP
from app.ui.tips import plain_tip
from app.ui.widgets import caption, combo, heading
from nncore.errors import NNCoreError
from nncore.network.network import Network

FIRST = next(iter(BOXED))
"""The data that is read where nothing else can be."""

_LONGEST_NAME = 30


class EvaluateSources(QWidget):
    """Data and networks, each with a chooser and a button for files. GUI thread only.

    Signals
    -------
    changed()
        Another data set or network is wanted.
    failed(str)
        A file cannot be used, in a sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data_chooser = combo(tr("Data"), BOXED | {str(own_path()): tr("My digits")})
        self._n_given = self.data_chooser.count()
        self.second_chooser = combo(tr("Network B"), {"none": tr("B: none"), "box": tr("B: the network in the box")})
        self._first_line = caption()
        self._first_line.setToolTip(tr("Network A is the one that reads on the Draw page; choose it there."))
        self._first: Network | None = None
        self._opened: dict[str, Network] = {}
        self.data_chooser.setToolTip(
            tr(
                "The digits to read. MNIST's test set was kept from all training; your own may have been learned from. "
                "All 70,000 mix the two: 60,000 of them the network has learned from."
            )
        )
        self.second_chooser.setToolTip(tr("A second network to compare with: which of the two is correct where?"))
        self._build()
        self.data_chooser.currentIndexChanged.connect(self.changed)
        self.data_chooser.activated.connect(self.changed)  # the same again: its file may have changed
        self.second_chooser.currentIndexChanged.connect(self.changed)

    @property
    def source(self) -> str:
        """The name of the data, as `DataLoader.load` knows it."""
        return str(self.data_chooser.currentData())

    @property
    def networks(self) -> tuple[Network, ...]:
        """Network A and, if one is chosen, B; nothing before A is known."""
        if self._first is None:
            return ()
        key = str(self.second_chooser.currentData())
        if key == "box" and key not in self._opened:
            self._opened[key] = network_in_the_box()
        return (self._first,) if key == "none" else (self._first, self._opened[key])

    def set_first(self, network: Network) -> None:
        """Take note of network A."""
        self._first = network
        self._first_line.setText(tr("A: {network_name}, as on the Draw page", network_name=network_name(network)))

    def open_data(self, name: str) -> None:
        """Choose a file or a folder as data."""
        _choose(self.data_chooser, name)

    def go_back_to(self, source: str) -> None:
        """Show again what was chosen before, without telling of it; what could not be read leaves the chooser."""
        if source == self.source or self.data_chooser.findData(source) < 0:
            return
        self.data_chooser.blockSignals(True)
        bad = self.data_chooser.currentIndex()
        self.data_chooser.setCurrentIndex(self.data_chooser.findData(source))
        if bad >= self._n_given:
            self.data_chooser.removeItem(bad)
        self.data_chooser.blockSignals(False)

    def open_second(self, path: str) -> None:
        """Read a network from a file and let it be B."""
        try:
            network = open_network(path, is_for_drawing=True)
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        is_again = path in self._opened and self.second_chooser.currentData() == path
        self._opened[path] = network
        _choose(self.second_chooser, path, "B: ")
        if is_again:
            self.changed.emit()

    def _build(self) -> None:
        file, folder, network = (
            ui.button(tr("Open {what}…", what=what)) for what in (tr("file"), tr("folder"), tr("network"))
        )
        file.clicked.connect(self._ask_for_file)
        folder.clicked.connect(self._ask_for_folder)
        network.clicked.connect(self._ask_for_network)
        data = ui.column(heading(tr("Data")), self.data_chooser, ui.head(file, folder))
        networks = ui.column(heading(tr("Networks")), self._first_line, self.second_chooser, ui.row(network, 1))
        ui.column(data, networks, parent=self, gap=2 * GAP)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open labelled digits"), "", DATA_KINDS)
        if name:
            self.open_data(name)

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Open a folder of IDX files"))
        if name:
            self.open_data(name)

    def _ask_for_network(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a network to compare with"), "", NETWORK_KINDS)
        if name:
            self.open_second(name)


def _choose(chooser: QComboBox, path: str, prefix: str = "") -> None:
    """Choose a file in a chooser, listing it there if it is new."""
    if chooser.findData(path) < 0:
        name = Path(path).name
        chooser.addItem(prefix + (name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"), path)
        chooser.setItemData(chooser.count() - 1, plain_tip(path), 3)  # Qt.ToolTipRole: the whole path
    chooser.setCurrentIndex(chooser.findData(path))
