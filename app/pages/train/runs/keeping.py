"""Keeps the Train page's runs from being lost: the one that trains in its file, and at the end what nobody saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.lab.problem_line import ProblemLine
from app.language import listed, tr
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.left import LeftRuns
from app.pages.train.runs.run import Run
from app.training.unfinished import UnfinishedRun
from app.training.worker import RunReport
from nncore.learning.training_state import TrainingState

_MOST_KEPT_RUNS = 5  # at closing, of those that were not saved


class Keeping(QObject):
    """Keeps runs for the next start, and says in a line over the page why that is not possible. GUI thread only."""

    _was_kept = Signal(object, str)

    def __init__(self, book: RunBook, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self.problem = ProblemLine(
            tr("Trouble with keeping the training"),
            tr("Save the network …"),
            tr("Save the network as it is now, in another place."),
        )
        self._place: UnfinishedRun | None = None
        self._left = LeftRuns()
        self._unkept: list[Run] = []
        self._was_kept.connect(self._on_kept)

    @property
    def unkept(self) -> list[Run]:
        """The runs that `unsaved` found no place for."""
        return self._unkept

    def begin(self, run: Run, place: UnfinishedRun) -> Callable[[RunReport, TrainingState], None]:
        """Return what keeps the state of a run in `place`; the thread that trains may call it."""
        self._place = place
        return lambda report, state: self._was_kept.emit(place, place.keep(run.network_at(report), state))

    def end(self, *, has_begun: bool) -> None:
        """A run that ended needs no file; of one that never began, the file it was to go on with stays on offer."""
        place, self._place = self._place, None
        self.problem.show_state("")
        if place is not None:
            place.forget() if has_begun else place.leave()

    def hand_over(self) -> UnfinishedRun | None:
        """Give up the place of the run that trains: it is to go on at the next start."""
        place, self._place = self._place, None
        return place

    def unsaved(self) -> str:
        """Keep for the next start what is not saved; return what would be lost because that is not possible."""
        problems = self._left.keep(self._unsaved_runs())
        self._unkept = list(problems)
        names = listed(run.name for run in problems)
        reason = next(iter(problems.values()), "")
        return tr("{names} would be lost. {reason}", names=names, reason=reason) if problems else ""

    def leave(self, run: Run | None, place: UnfinishedRun | None) -> None:
        """Keep what is not saved, to be offered at the next start; the run that trained has its place already."""
        if place is not None:
            place.leave()
        is_kept_whole = place is not None and place.path.exists() and not place.problem
        self._left.keep(each for each in self._unsaved_runs() if not (each is run and is_kept_whole))
        self._left.leave()

    def remove(self, run: Run) -> None:
        """Take a run off the list, and keep nothing of it unless it is put back."""
        self._book.removed |= {run}
        self._left.forget(run)

    def _unsaved_runs(self) -> list[Run]:
        return [run for run in self._book.runs[-_MOST_KEPT_RUNS:] if not run.is_saved]

    def _on_kept(self, place: UnfinishedRun, problem: str) -> None:
        """Show, until it is mended, that a run would be lost if the program ended now."""
        if place is self._place:
            sentence = tr(
                "The training is not kept. {problem} It goes on, and that is tried again and again; make room, or save "
                "its network.",
                problem=problem,
            )
            self.problem.show_state(sentence if problem else "")
