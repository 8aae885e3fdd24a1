"""The runs so far: listed, named, shown or hidden in the curves, and what can be done with each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app import ui
from app.language import listed, tr
from app.pages.train.runs.run import Run
from app.pages.train.settings.data_choice import BOX
from app.pages.train.settings.form import OPTIMIZERS
from app.pages.train.stage.curves import run_color
from app.ui.accessibility.focus import set_enabled
from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font
from app.ui.style.themed import Themed
from app.ui.text.numbers import duration, number_text, plain_number
from app.ui.widgets.labels import caption
from nncore.functions.activations import activation

_HEADS = (tr("Runs"), tr("Valid. %"), tr("Test %"), tr("Time"))
_ACTIONS = {
    "use": (
        tr("Use on the Draw page"),
        tr("Let this network, as the timeline shows it, read the drawing on every page."),
    ),
    "save": (tr("Save…"), tr("Write this network, as the timeline shows it, with its card to a file.")),
    "learn_on": (tr("Continue training"), tr("Begin a new run from this network, with the settings as they are.")),
    "remove": (tr("Remove"), tr("Take this run off the list.")),
}


class RunList(Themed, QWidget):
    """A table of runs, and buttons for the chosen one.

    Signals
    -------
    chosen(Run)
        Show this run.
    changed()
        A run was renamed, or shown or hidden in the curves.
    asked(str)
        "use", "save", "learn_on" or "remove": for the chosen run.
    """

    chosen = Signal(object)
    changed = Signal()
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[Run] = []
        self._is_quiet = False
        self.table = _table()
        self.details = caption(tr("Runs that you start are listed here, to be compared."))
        self.buttons = {name: ui.button(*words) for name, words in _ACTIONS.items()}
        grid = ui.grid()
        for index, (name, button) in enumerate(self.buttons.items()):
            grid.addWidget(button, index // 2, index % 2)
            button.setObjectName(name)
            button.clicked.connect(self._on_button)
        ui.column(self.table, grid, self.details, 1, parent=self)  # a longer description moves no button
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.itemChanged.connect(self._on_item_changed)
        self.show_runs([], None)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.show_runs(self._runs, self.run)

    @property
    def run(self) -> Run | None:
        """The chosen run."""
        line = self.table.currentRow()
        return self._runs[line] if 0 <= line < len(self._runs) else None

    def show_runs(self, runs: Sequence[Run], chosen: Run | None) -> None:
        """List these runs, and choose one of them, without telling of it."""
        self._is_quiet = True
        self._runs = list(runs)
        self.table.setRowCount(len(runs))
        for line, run in enumerate(runs):
            self._fill(line, run)
        if chosen in self._runs:
            self.table.setCurrentCell(self._runs.index(chosen), 0)
        self._is_quiet = False
        self._show_details()

    def update_run(self, run: Run) -> None:
        """Show the newest figures of a run."""
        if run in self._runs:
            self._is_quiet = True
            for column, text in enumerate(_figures(run), 1):
                if (item := self.table.item(self._runs.index(run), column)) is not None:
                    item.setText(text)
            self._is_quiet = False
            if run is self.run and not self.buttons["use"].isEnabled():
                self._show_details()

    def _fill(self, line: int, run: Run) -> None:
        name = QTableWidgetItem(_swatch(run_color(self.theme, run)), run.name)
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        name.setFlags(name.flags() | flags)
        name.setCheckState(Qt.CheckState.Checked if run.is_visible else Qt.CheckState.Unchecked)
        name.setToolTip(tr("Tick it (Space) to see its curves; double-click it (F2) to give it another name."))
        self.table.setItem(line, 0, name)
        for column, text in enumerate(_figures(run), 1):
            item = QTableWidgetItem(text)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(line, column, item)

    def _show_details(self) -> None:
        run = self.run
        self.details.setText(tr("Runs that you start are listed here, to be compared.") if run is None else _words(run))
        for button in self.buttons.values():
            set_enabled(button, is_enabled=run is not None and run.latest is not None, heir=self.table)

    def _on_selected(self) -> None:
        self._show_details()
        if not self._is_quiet and self.run is not None:
            self.chosen.emit(self.run)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self._is_quiet or item.column() != 0:
            return
        run = self._runs[item.row()]
        run.name = item.text().strip() or run.name
        run.is_visible = item.checkState() == Qt.CheckState.Checked
        self.changed.emit()

    def _on_button(self) -> None:
        self.asked.emit(self.sender().objectName())


def _figures(run: Run) -> tuple[str, str, str]:
    """Return what the table says of a run: validation, test, time."""
    latest = run.latest
    validation = run.final_figures.get("validation")
    if validation is None and latest is not None and latest.signs.validation is not None:
        validation = latest.signs.validation.accuracy
    test = run.final_figures.get("MNIST test")
    shown = [number_text(None if value is None else 100.0 * value, 2) for value in (validation, test)]
    return shown[0], shown[1], "" if latest is None else duration(latest.seconds)


_NAMES = {
    "weight_decay": tr("weight decay"),
    "dropout": tr("dropout"),
    "label_smoothing": tr("label smoothing"),
    "averaging": tr("averaging"),
}


def _words(run: Run) -> str:
    """Return the settings of a run in a few words."""
    experiment, settings = run.experiment, run.experiment.settings
    names = listed(dict.fromkeys(tr(activation(key).name) for _, key in experiment.hidden))
    parts = [
        " + ".join("MNIST" if name == BOX else Path(name).name for name in run.plan.data),
        "-".join(map(str, experiment.sizes)), names,
        f"{tr(OPTIMIZERS[settings.optimizer])} {plain_number(settings.learning_rate)}",
        tr("batch {n}", n=settings.batch_size),
        tr("seed {seed}", seed=settings.seed),
    ]  # fmt: skip
    for name, words in _NAMES.items():
        if value := getattr(settings, name):
            parts.append(f"{words} {plain_number(value)}")
    if experiment.augmentation:
        parts.append(tr("data augmentation {augmentation}", augmentation=plain_number(experiment.augmentation)))
    if (start := run.plan.start) is not None:
        parts.append(tr("continued from {name}, step {step:,}", name=start.get("name"), step=start.get("step", 0)))
    return " · ".join(parts)


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_HEADS))
    table.setAccessibleName(tr("Runs"))
    table.setFont(font(SMALL))
    table.setHorizontalHeaderLabels(list(_HEADS))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(32)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)  # or the keyboard would not come out again
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setFont(font(SMALL, MEDIUM))
    header.setHighlightSections(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in ((1, 72), (2, 64), (3, 64)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(column, width)
    table.setMinimumHeight(232)
    return table


def _swatch(color: str) -> QIcon:
    pixmap = QPixmap(10, 10)
    pixmap.fill(QColor(color))
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else a chosen row would tint it
    return icon
