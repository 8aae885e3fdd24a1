"""The digits to learn from: those in the box, one's own, files and folders. For the form of Train."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.language import tr
from app.sources.data import check_data
from app.sources.kinds import DATA_KINDS
from app.sources.own_digits import check_own, own_path
from app.ui.tips import plain_tip
from app.ui.widgets.chooser import Chooser
from app.ui.widgets.invalid import mark_invalid
from nncore.errors import DatasetError

BOX = "mnist:train"
NAME = tr("Digits to learn from")
TIP = tr(
    "MNIST is in the box; any labelled file will do. Beside MNIST, your drawings are repeated until they make up about "
    "a tenth, so that they have weight; those of the validation set are not among them."
)
_FILE, _FOLDER = "file", "folder"
_OTHERS = {_FILE: tr("A file…"), _FOLDER: tr("A folder…")}
_AND = "\0"  # between the names of several data sets in one choice; no path can hold it


class DataChoice(Chooser):
    """A list of what is at hand, to which a file or a folder that is chosen is added.

    Signals: ``names_chosen()``, the person chose other data, or the same anew.
    """

    names_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(NAME)
        own = str(own_path())
        boxed = {BOX: tr("MNIST, 60,000 digits"), _AND.join((BOX, own)): tr("MNIST and my digits")}
        for key, words in (boxed | {own: tr("My digits")} | _OTHERS).items():
            self.addItem(words, key)
        self._names: tuple[str, ...] = (BOX,)
        self.activated.connect(self._on_activated)

    @property
    def names(self) -> tuple[str, ...]:
        """What `app.sources.data.open_digits` is to open."""
        return self._names

    def show_names(self, *names: str) -> None:
        """Show these, files and folders by their last name."""
        self._names = names
        if (index := self.findData(_AND.join(names))) < 0:
            index = 1
            self.insertItem(index, tr(" and ").join(Path(name).name for name in names), _AND.join(names))
            self.setItemData(index, plain_tip("\n".join(names)), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(index)

    def checked(self) -> tuple[str, ...]:
        """Return the names; DatasetError with a sentence, and the field marked, if none can be read from them.

        That is where own drawings are wanted of none, or a pipe or a table of something else is named.
        """
        try:
            check_own(self._names)
            for name in self._names:
                check_data(name)
        except DatasetError as error:
            mark_invalid(self, str(error))
            raise DatasetError(f"{NAME}: {error}") from None
        mark_invalid(self, "")
        return self._names

    def known(self, names: Any) -> tuple[str, ...]:
        """Return the names of data that is listed or, as far as one can see, still there; else none."""
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            return ()
        is_known = self.findData(_AND.join(names)) >= 0 or all(map(os.path.exists, names))
        return tuple(names) if is_known else ()

    def _on_activated(self) -> None:
        name = str(self.currentData())
        if name == _FILE:
            # Its parent is the window: a chooser's own lists are styled as what drops down from it.
            name, _ = QFileDialog.getOpenFileName(self.window(), NAME, "", DATA_KINDS)
        elif name == _FOLDER:
            name = QFileDialog.getExistingDirectory(self.window(), tr("A folder of digits"))
        self.show_names(*(name.split(_AND) if name else self._names))
        self.names_chosen.emit()
