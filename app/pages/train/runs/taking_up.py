"""Goes on with an interrupted run: at the very step where it stopped or, without its state, from its network."""

from typing import TYPE_CHECKING

from app.language import tr
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.run import Run
from app.training.unfinished import UnfinishedRun
from nncore.errors import NNCoreError
from nncore.learning.experiment import experiment_of
from nncore.network.network import Network

if TYPE_CHECKING:
    from app.pages.train.page import TrainPage


def take_up(page: "TrainPage", book: RunBook, network: Network, place: UnfinishedRun) -> None:
    """Go on with an interrupted run, in its own file and with its own settings; else it stays on offer."""
    experiment, state = experiment_of(network.card), place.state()
    if experiment is None or not page.form.show_card(network.card):
        page.transport.show_status(tr("Its file does not say how it was trained; let it read, or forget it."))
        place.leave()
    elif state is None:
        if not page.start(network, place=place):
            place.leave()
    elif (data := _data(page)) is None:
        place.leave()
    else:  # with the run's own experiment: the form, which shows it, rounds
        start = network.card.get("start")
        run = Run(book.plan(experiment, data, start if isinstance(start, dict) else None))
        page.begin(run, network, place, resumed=state)


def _data(page: "TrainPage") -> tuple[str, ...] | None:
    """Return what the form says is to be learned from; None, with a sentence on the page, if that is not there."""
    try:
        return page.form.checked_data()
    except NNCoreError as error:
        page.transport.show_status(str(error))
        return None
