"""The Evaluate page: any network on any data, from five sides, alone or beside any second network."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QProgressBar, QWidget

from app import ui
from app.lab.page import Page
from app.language import mark_text, tr, tr_n
from app.pages.evaluate.examiner import LETTERS, Examination, Examiner
from app.pages.evaluate.exports import Export, Table, write_export
from app.pages.evaluate.sources import FIRST, EvaluateSources
from app.pages.evaluate.views.browse import BrowseView
from app.pages.evaluate.views.calibration import CalibrationView
from app.pages.evaluate.views.confusion import ConfusionView
from app.pages.evaluate.views.overview import OverviewView
from app.pages.evaluate.views.robustness import RobustnessView
from app.pages.evaluate.views.view import EvaluateView
from app.sources.data import assumptions
from app.ui.accessibility.access_keys import give_access_keys
from app.ui.accessibility.focus import set_shown
from app.ui.dialogs import ask_where_to_save
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.motion import show_share
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, percent
from nncore.atomic_file import why
from nncore.network.network import ForwardTrace, Network

_FORMATS = {"csv": tr("CSV table"), "png": tr("PNG picture"), "svg": tr("SVG drawing")}


class EvaluatePage(Page):
    """Choosers at the right, the chosen view at the left, the figures in one line above it.

    Gives pictures, compares networks: see `app.lab.roles`.
    """

    picture_chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Evaluate"), tr("How well a network reads, how surely, and what it takes for what."), parent
        )
        self.overview, self.confusion, self.calibration = (
            OverviewView(),
            ConfusionView(),
            CalibrationView(),
        )
        self.robustness, self.browse = RobustnessView(), BrowseView()
        self._sides: dict[str, EvaluateView] = {
            mark_text("Overview"): self.overview,
            mark_text("Confusion"): self.confusion,
            mark_text("Calibration"): self.calibration,
            mark_text("Robustness"): self.robustness,
            mark_text("Browse"): self.browse,
        }
        self.sources, self.examiner = EvaluateSources(), Examiner(self)
        self.examination: Examination | None = None
        self.summary = live_readout()
        self.progress, self.stop_button = (
            QProgressBar(),
            ui.button(tr("Stop"), tr("Give up what is being fetched or read.")),
        )
        self.export_button = ui.button(tr("Export…"), tr("Take tables away as CSV, plots and pictures as PNG or SVG."))
        self._build()
        self._connect()
        self.finish()

    # ---- what the window uses ----------------------------------------------------------------

    @override
    def show_network(self, network: Network) -> None:
        """Let this network read, as A; the data is read anew if its file has changed, as that of My digits may have."""
        self.sources.networks.show_network_of_draw_page(network)
        self._examine()

    @override
    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Pass over the drawing: nothing here is of it."""

    @override
    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back view, data and sliders; the data is fetched when the page is shown."""
        self.sources.networks.remember_wishes(state)
        self.sources.list_again(state.get("data"))
        super().restore(state)
        self._examine()

    def take_networks_from(self, take: Callable[[int], Network | None]) -> None:
        """Fetch the listed networks here, by their place in the list."""
        self.sources.networks.take_networks_from(take)

    def list_networks(self, names: Sequence[str]) -> None:
        """List the networks that can be compared; while the page is hidden, they rest."""
        self.sources.networks.list_networks(names)
        if self.isVisible():
            self._examine()

    @override
    def shut_down(self) -> None:
        """End all long work, and join the thread that fetches data."""
        self.examiner.shut_down()
        super().shut_down()

    # ---- what a lab gives --------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        """Show the chosen view, with the latest examination."""
        if self.examination is not None:
            self.shown.show_examination(self.examination)
        super().refresh()

    @property
    def shown(self) -> EvaluateView:
        """The view that is chosen."""
        return self._sides[self.choice.word]

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        switch = self.choose_views(self._sides, tr("Five sides of the same examination."))
        self.plot_area.insertWidget(0, ui.head(switch, self.summary))
        self.controls.addWidget(self.sources)
        self.controls.addSpacing(GAP)
        self.keep_control("data", self.sources.data_chooser)
        self.keep_control("first", self.sources.networks.first_chooser)
        self.keep_control("second", self.sources.networks.second_chooser)
        self.place_panels()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much is done"))
        self.controls.addSpacing(2 * GAP)
        self.controls.addLayout(ui.row(self.export_button, 1))
        self.controls.addSpacing(GAP)
        waiting = ui.row(self.stop_button)
        waiting.insertWidget(0, self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        self.controls.addLayout(waiting)
        self._show_waiting("", 1.0)

    def _connect(self) -> None:
        self.sources.changed.connect(self._examine)
        self.sources.failed.connect(self._complain)
        self.sources.said.connect(self.message)
        self.examiner.examined.connect(self._on_examined)
        self.examiner.progressed.connect(self._show_waiting)
        self.examiner.failed.connect(self._on_failed)
        self.stop_button.clicked.connect(self._stop)
        self.export_button.clicked.connect(self._show_export_menu)
        self.overview.outcome_chosen.connect(self._browse_outcome)
        for view in self._sides.values():
            view.picture_chosen.connect(self.picture_chosen)

    # ---- what happens ------------------------------------------------------------------------

    def _examine(self) -> None:
        if networks := self.sources.networks.chosen():
            self.examiner.examine(self.sources.source, networks)

    def _on_examined(self, examination: Examination) -> None:
        is_new = self.examination is None or self.examination.dataset is not examination.dataset
        if is_new and (sentence := assumptions(examination.dataset)):
            self.message.emit(sentence)
        self.examination = examination
        self.sources.networks.note_read()
        self._show_waiting("", 1.0)
        self.summary.set_text(_summary(examination))
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self._show_waiting("", 1.0)
        self.sources.go_back_to(self.examiner.source or FIRST)
        self._complain(sentence)
        if not self.examiner.source:  # what was chosen when the program ended last is gone
            self._examine()

    def _complain(self, sentence: str) -> None:
        self.summary.set_text(sentence)
        self.message.emit(sentence)

    def _stop(self) -> None:
        self.examiner.stop()
        self._show_waiting("", 1.0)
        self.sources.go_back_to(self.examiner.source)
        self.sources.networks.go_back()
        self.summary.set_text("" if self.examination is None else _summary(self.examination))
        self.message.emit(tr("Stopped: what was read last is shown."))

    def _show_waiting(self, what: str, done: float) -> None:
        is_waiting = done < 1.0
        show_share(self.progress, done)
        self.progress.setVisible(is_waiting)
        set_shown(self.stop_button, is_shown=is_waiting, heir=self.sources.data_chooser)
        if what:
            self.summary.set_text(f"{what} …")

    def _browse_outcome(self, outcome: str) -> None:
        self.browse.choose_outcome(outcome)
        self.choice.choose("Browse")
        self.refresh()
        self.browse.gallery.setFocus()  # what was pressed is out of sight now

    # ---- taking away -------------------------------------------------------------------------

    def exports(self) -> list[Export]:
        """Return all that can be taken away: of the view that is shown, and what was read of data without labels."""
        of_view = self.shown.exports()
        if self.examination is None or self.examination.first.is_labelled:
            return of_view
        return [Export(tr("Submission for Kaggle"), None, self._submission), *of_view]

    def export_menu(self) -> QMenu:
        """Return the menu of it."""
        menu = QMenu(self)
        for export in self.exports():
            part = menu.addMenu(export.name)
            for file_format in export.formats:
                action = QAction(f"{_FORMATS[file_format]}…", part)
                action.setData((export, file_format))
                action.triggered.connect(self._on_export_chosen)
                part.addAction(action)
            give_access_keys(part.actions())
        give_access_keys(menu.actions())
        return menu

    def _submission(self) -> Table:
        """Return what network A read, as Kaggle takes it: numbered from 1."""
        read = [] if self.examination is None else self.examination.first.predicted.tolist()
        return [("ImageId", "Label"), *enumerate(read, 1)]

    def _show_export_menu(self) -> None:
        menu = self.export_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _on_export_chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        export, file_format = action.data()
        kind = _FORMATS[file_format]
        suggested = f"{export.file_stem}.{file_format}"
        path = ask_where_to_save(self, tr("Save {name}", name=export.name), suggested, f"{kind} (*.{file_format})")
        if path is not None:
            self.save(export, file_format, str(path))

    def save(self, export: Export, file_format: str, path: str) -> None:
        """Write something to a file, and say so; an older file of this name stays whole if that fails."""
        try:
            write_export(export, file_format, path)
        except OSError as error:
            self._complain(tr("{path} cannot be written: {why}.", path=path, why=tr(why(error))))
            return
        self.message.emit(tr("{name} is saved in {path}.", name=export.name, path=path))


def _summary(examination: Examination) -> str:
    """Return the figures of all views in one line."""
    n = examination.first.n_digits
    if not n:
        return tr_n(
            "{n:,} row without a labelled digit: Browse shows how it is read",
            "{n:,} rows without labelled digits: Browse shows how they are read",
            len(examination.first),
        )
    names = LETTERS if examination.second is not None else ("",)
    shares = " · ".join(
        f"{name} {percent(predictions.accuracy)}".strip()
        for name, predictions in zip(names, examination.predictions, strict=True)
    )
    seconds = examination.seconds
    time = tr(", read in {seconds} s", seconds=number_text(seconds, 2)) if seconds >= 0.005 else ""
    if examination.source == "mnist:all":
        time = tr(", training and test mixed") + time
    return tr_n(
        "{shares} of {n:,} digit correct{time}", "{shares} of {n:,} digits correct{time}", n, shares=shares, time=time
    )
