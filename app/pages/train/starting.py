"""The ways in which a run begins: as the form says, from another network, or where an interrupted run stopped.

Each raises NNCoreError with the sentence that says why none can begin. For its page alone.
"""

from dataclasses import dataclass, replace

from app.language import tr
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.run import Run
from app.pages.train.settings.form import TrainForm
from app.training import unfinished
from app.training.unfinished import UnfinishedRun
from nncore.errors import NNCoreError
from nncore.learning.experiment import experiment_of
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network


@dataclass(frozen=True, eq=False)
class Start:
    """A run that is to begin.

    The network it learns on from, or None for fresh weights; the file in which its state is kept; and the state to go
    on from, if it was interrupted.
    """

    run: Run
    network: Network | None
    place: UnfinishedRun
    resumed: TrainingState | None = None


def start_as_form_says(
    form: TrainForm, book: RunBook, network: Network | None = None, place: UnfinishedRun | None = None
) -> Start:
    """Return a start with the settings of the form; in the file of an interrupted run, or in a new one."""
    experiment, data = form.experiment(), form.checked_data()
    run = Run(book.plan(experiment, data, None if network is None else network.card))
    return Start(run, network, unfinished.new_run() if place is None else place)


def start_from_run(form: TrainForm, book: RunBook, run: Run, network: Network) -> Start:
    """Return a start from a network of a run, with its own layers and all else as the form says."""
    form.show_experiment(replace(form.experiment(), hidden=run.experiment.hidden))
    return start_as_form_says(form, book, network)


def start_where_it_stopped(form: TrainForm, book: RunBook, network: Network, place: UnfinishedRun) -> Start:
    """Return a start at the step where a run stopped, with its own settings; the form, which shows them, rounds."""
    experiment, start = experiment_of(network.card), network.card.get("start")
    if experiment is None or not form.show_card(network.card):
        raise NNCoreError(tr("Its file does not say how it was trained; let it read, or forget it."))
    if (state := place.state()) is None:
        return start_as_form_says(form, book, network, place)
    run = Run(book.plan(experiment, form.checked_data(), start if isinstance(start, dict) else None))
    return Start(run, network, place, state)
