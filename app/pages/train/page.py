"""The Train page: a network learns here, and everything about it can be watched, kept, compared and taken along."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.lab.page import Page
from app.language import tr
from app.pages.train.column import TrainColumn
from app.pages.train.display import RunDisplay
from app.pages.train.run_list import RunList
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.interrupted import Interrupted
from app.pages.train.runs.keeping import Keeping
from app.pages.train.runs.reading import Reading
from app.pages.train.runs.run import Run
from app.pages.train.runs.saving import ask_and_save
from app.pages.train.runs.script import script_of, script_of_run
from app.pages.train.runs.session import runs_state
from app.pages.train.settings.form import TrainForm
from app.pages.train.stage.stage import TrainStage
from app.pages.train.starting import Start, start_as_form_says, start_from_run, start_where_it_stopped
from app.pages.train.transport import Transport
from app.pages.train.words import ending, readiness
from app.state.drawing import Drawing
from app.training.controller import TrainingController
from app.training.unfinished import UnfinishedRun
from app.training.worker import Job, RunEnd, RunReport
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from nncore.errors import NNCoreError
from nncore.learning.experiment import Experiment
from nncore.network.network import ForwardTrace, Network


class TrainPage(Page):
    """Curves on top, the network's inside below; settings and runs at the right.

    Gives networks, takes data, keeps work, has what a session keeps: see `app.lab.roles`.
    """

    network_offered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Train"), tr("Let a network learn to read digits, and watch every part of it change."), parent
        )
        self.controller = TrainingController(self)
        self._book = RunBook()
        self._is_ready, self._readiness = True, ""
        self._training: Run | None = None
        self._keeping = Keeping(self._book, self)
        self.problem = self._keeping.problem
        self.interrupted, self.transport, self.form = Interrupted(self), Transport(), TrainForm()
        self.stage, self.run_list = TrainStage(), RunList()
        self.column = TrainColumn(self.form, self.run_list)
        self._reading = Reading(self._book, self.transport.is_live, self)
        self._display = RunDisplay(self._book, self.form, self.stage, self.transport, self.run_list)
        self._build()
        self._connect()
        self.interrupted.look(is_training=self.controller.is_running)
        self.finish()

    # ---- what the window asks ----------------------------------------------------------------

    @property
    def runs(self) -> Sequence[Run]:
        """The runs, in the order in which they began."""
        return self._book.runs

    @property
    def shown_run(self) -> Run | None:
        """The run whose network is looked at."""
        return self._book.shown

    @override
    def refresh(self) -> None:
        self.column.refresh()
        self.stage.inside.layers.show_quantity()
        self._show_readiness()
        self._display.show_all()

    def take_drawing(self, drawing: Drawing) -> None:
        """Look at this drawing's strokes too: a drawing is read by them and by its pixels."""
        self.stage.inside.strip.take_drawing(drawing)

    @override
    def show_trace(self, trace: ForwardTrace | None) -> None:
        self.stage.inside.strip.show_pixels(None if trace is None else trace.inputs)

    def take_data(self, name: str) -> None:
        """Learn from the data of this name at the next start."""
        self.form.set_data(name)
        self.column.show_settings()
        self.settle()

    def made(self) -> Any:
        """Return the runs as a session keeps them."""
        return runs_state(self.runs)

    def take_made(self, made: Any) -> None:
        """Show the runs of a session beside those that are here."""
        self._book.bring_back(made)
        if self.runs:
            self.column.show_runs()
        self._display.show_all()
        self.settle()

    @override
    def state(self) -> Mapping[str, Any]:
        return {**super().state(), "form": self.form.state()}

    @override
    def restore(self, state: Mapping[str, Any]) -> None:
        if isinstance(form := state.get("form"), dict):
            self.form.restore(form)
        if isinstance(removed := state.get("removed"), frozenset):  # a step of undo, not a file
            self._put_back(removed)
        super().restore(state)

    def _put_back(self, removed: frozenset[Run]) -> None:
        """Let these runs alone be off the list; say so of one that comes back."""
        came_back = self._book.removed - removed
        self._book.removed = removed
        for run in came_back:
            self.message.emit(tr("{name} is on the list again.", name=run.name))

    @override
    def _step_state(self) -> Mapping[str, Any]:
        return {**super()._step_state(), "removed": self._book.removed}

    @override
    def reset(self) -> None:
        self.form.reset()
        super().reset()

    def unsaved(self) -> str:
        """Keep for the next start what is not saved; return what would be lost because that is not possible."""
        return self._keeping.unsaved()

    def save_elsewhere(self) -> bool:
        """Let the person save those networks one after the other; tell whether all of them are."""
        return all(run.latest is not None and self._save(run, run.latest) for run in self._keeping.unkept)

    @override
    def shut_down(self) -> None:
        run = self._training
        has_begun = run is not None and run.latest is not None and run.latest.step > 0
        place = self._keeping.hand_over() if has_begun else None
        self.controller.shut_down()
        self._keeping.leave(run, place)

    @override
    def numpy_code(self) -> str:
        if self.shown_run is not None:
            return script_of_run(self.shown_run, self._book.moment)
        return script_of(self.form.valid_experiment() or Experiment(), self.form.data_names)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_ready:
            self._show_readiness()  # what was missing may have been drawn meanwhile
        self._display.show_run()

    # ---- a run -------------------------------------------------------------------------------

    def start(self, *, is_paused: bool = False) -> bool:
        """Begin a run with the settings of the form, from fresh weights; tell whether it began."""
        return self._begin_or_say(lambda: start_as_form_says(self.form, self._book), is_paused=is_paused)

    def begin(self, start: Start, *, is_paused: bool = False) -> None:
        """Let a run begin, or go on from where it stopped."""
        run = start.run
        self.controller.stop()
        self._book.add(run)
        self._training = run
        self.column.show_runs()
        self.interrupted.offer.hide()
        self.transport.show_state("paused" if is_paused else "running")
        self.transport.show_status(tr("Reading the digits …"))
        self._display.show_all()
        self.settle()
        keep = self._keeping.begin(run, start.place)
        job = Job(run.experiment, run.plan.data, start.network, keep, start.resumed)
        self.controller.start(job, is_paused=is_paused)

    def _begin_or_say(self, made: Callable[[], Start], *, is_paused: bool = False) -> bool:
        """Let a run begin; if there is a reason that it cannot, say it and return False."""
        try:
            start = made()
        except NNCoreError as error:
            self.transport.show_status(str(error))
            return False
        self.begin(start, is_paused=is_paused)
        return True

    def _on_reported(self, report: RunReport) -> None:
        run = self._training
        if run is None:
            return
        self._book.report(run, report)
        if self._book.moment is report:
            self._reading.follow()
        if self.isVisible():
            self._display.show_report(run, report, is_paused=self.controller.is_paused)

    def _on_ended(self, end: RunEnd) -> None:
        run, self._training = self._training, None
        if run is None:
            return
        run.is_complete, run.final_figures = end.is_complete, end.figures
        self.transport.show_state("rest")
        self._keeping.end(has_begun=run.latest is not None and run.latest.step > run.moments[0].step)
        self.interrupted.look(is_training=self.controller.is_running)
        if run.latest is None:
            self._book.forget(run)
        self._display.show_all()
        self._show_readiness()
        self.transport.show_status(end.problem or ending(run))

    def _on_step(self) -> None:
        if self.controller.is_running:
            self.controller.step()
        else:
            self.start(is_paused=True)

    # ---- what is shown -----------------------------------------------------------------------

    def _show_readiness(self) -> None:
        sentence, self._is_ready = readiness(self.form)  # while a value is wrong, what was shown before stays
        self.transport.set_ready(self._is_ready)
        if not self.controller.is_running and sentence != self._readiness:  # else a run's last words would be lost
            self.transport.show_status(sentence)
        self._readiness = sentence

    # ---- what the person does ----------------------------------------------------------------

    def _on_moment_chosen(self, at: int) -> None:
        run = self._book.shown
        if run is not None and at < len(run.moments):
            self._book.moment = run.moments[at]
            self._display.show_moment()
            self._reading.follow()

    def _on_run_chosen(self, run: Run) -> None:
        self._book.choose(run)
        self._display.show_run()

    def _on_form_changed(self, source: str) -> None:
        self.note_step(source)
        self._show_readiness()
        if self.shown_run is None and self._is_ready:
            self._display.show_run()

    def _on_asked(self, what: str) -> None:
        if (run := self._book.shown) is None or (moment := self._book.moment) is None:
            return
        if what == "use":
            self._reading.use(run, moment)
        elif what == "save":
            self._save(run, moment)
        elif what == "learn_on":
            self._begin_or_say(lambda: start_from_run(self.form, self._book, run, run.network_at(moment)))
        else:
            self._remove(run)

    def _save(self, run: Run, moment: RunReport) -> bool:
        if said := ask_and_save(self, run, moment):
            self.message.emit(said)
        return run.saved is moment

    def _save_running(self) -> None:
        if (run := self._training) is not None and run.latest is not None:
            self._save(run, run.latest)

    def _remove(self, run: Run) -> None:
        if run is self._training:
            self.controller.stop()
        self._keeping.remove(run)
        self.refresh()
        self.transport.show_status(self._readiness)  # its last words would stay over plots without it
        self.note_step("remove")
        self.message.emit(tr("{name} is off the list; Ctrl+Z brings it back.", name=run.name))

    def _take_up(self, network: Network, place: UnfinishedRun) -> None:
        """Go on with an interrupted run, in its own file; if that is not possible, it stays on offer."""
        if not self._begin_or_say(lambda: start_where_it_stopped(self.form, self._book, network, place)):
            place.leave()

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.explanation.hide()
        self.plot_area.setSpacing(2 * GAP)
        for part in (self.interrupted.offer, self.problem, self.transport):
            self.plot_area.addWidget(part)
        self.plot_area.addWidget(self.stage, 1)
        self.controls.addWidget(self.column)
        self.keep_control("quantity", self.stage.inside.layers.quantity)
        self.keep_control("side", self.column.side, is_passing=True)
        self.keep_control("live", self.transport.is_live, is_passing=True)

    def _connect(self) -> None:
        controller, transport = self.controller, self.transport
        self.problem.saving_asked.connect(self._save_running)
        controller.reported.connect(self._on_reported)
        controller.noted.connect(self.message)
        controller.ended.connect(self._on_ended)
        transport.started.connect(self.start)
        transport.pause_asked.connect(controller.pause)
        transport.resume_asked.connect(controller.resume)
        transport.step_asked.connect(self._on_step)
        transport.stop_asked.connect(controller.stop)
        transport.moment_chosen.connect(self._on_moment_chosen)
        controller.paused.connect(transport.show_paused)
        controller.resumed.connect(transport.show_running)
        self.form.changed.connect(self._on_form_changed)
        self.run_list.chosen.connect(self._on_run_chosen)
        self.run_list.changed.connect(self._display.show_run)
        self.run_list.asked.connect(self._on_asked)
        self.interrupted.network_wanted.connect(self.network_offered)
        self.interrupted.taken_up.connect(self._take_up)
        self._reading.network_offered.connect(self.network_offered)
        self._reading.said.connect(self.message)
