"""Buttons that take one's own drawings elsewhere: to the Train page, into files, and others' drawings in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import ui
from app.language import tr
from app.pages.handwriting.exchange.files import FORMATS, files_of, with_suffix
from app.ui.dialogs import may_replace

_STROKE_FILES = tr("Stroke files (*.ndjson *.ndjson.gz);;All files (*)")


class ExchangeButtons(QWidget):
    """Train, export and import.

    Signals
    -------
    training_asked()
        A network is to learn from the drawings.
    export_asked(str)
        The drawings are wanted in this file.
    import_asked(str)
        The drawings in this stroke file are wanted here.
    """

    training_asked = Signal()
    export_asked = Signal(str)
    import_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.train = ui.button(
            tr("Train on these"), tr("Open the Train page with these drawings as what to learn from.")
        )
        self.export = ui.button(tr("Export…"), tr("Write them as a stroke file, as Kaggle's CSV or as IDX files."))
        self.import_ = ui.button(tr("Import…"), tr("Add the drawings of a stroke file, such as one exported here."))
        ui.column(self.train, ui.row(self.export, self.import_, 1), parent=self)
        self.train.clicked.connect(self.training_asked)
        self.export.clicked.connect(self._ask_for_export)
        self.import_.clicked.connect(self._ask_for_import)

    def show_count(self, n_drawings: int) -> None:
        """Offer only what makes sense with so many drawings."""
        for each in (self.train, self.export):
            each.setEnabled(n_drawings > 0)

    def _ask_for_export(self) -> None:
        kinds = ";;".join(FORMATS)
        name, kind = QFileDialog.getSaveFileName(self, tr("Export my digits"), "my_digits.ndjson", kinds)
        whole = with_suffix(name, kind)
        if name and may_replace(self, name, files_of(whole)):
            self.export_asked.emit(whole)

    def _ask_for_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import drawings"), "", _STROKE_FILES)
        if name:
            self.import_asked.emit(name)
