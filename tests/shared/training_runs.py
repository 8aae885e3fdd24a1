"""Runs of the Train page that take no time, and what the tests ask of them."""

from on_pages import numpy_names
from pytestqt.qtbot import QtBot

from app.pages.train.page import TrainPage
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.left import LeftRuns
from app.pages.train.runs.run import Run
from app.training import unfinished
from nncore.learning.experiment import Experiment
from nncore.learning.settings import TrainingSettings
from nncore.network.network import Network
from nncore.network.parameter_vector import to_vector

PATIENCE = 600_000
"""Milliseconds that a wait may take on the busiest machine: only what hangs reaches it."""

SAVING = "app.pages.train.runs.saving.QFileDialog"
SMALL = Experiment(
    hidden=((12, "relu"), (8, "tanh")), settings=TrainingSettings(epochs=4, batch_size=32, learning_rate=0.01, seed=4)
)


def make_small(page: TrainPage, folder: str) -> None:
    """Let a page train what takes no time."""
    page.form.show_experiment(SMALL)
    page.form.set_data(folder)


def forget_runs(page: TrainPage) -> None:
    """End what trains, and let the page be as one that has never trained: nothing on its list, nothing to keep."""
    page.controller.shut_down()
    RunBook.__init__(page._book)
    page._training, page._readiness = None, ""
    page._keeping._place, page._keeping._left, page._keeping._unkept = None, LeftRuns(), []
    page.problem.show_state("")
    page.interrupted.offer.offer(None)
    page.transport.show_state("rest")


def train_to_end(qtbot: QtBot, page: TrainPage) -> Run:
    with qtbot.waitSignal(page.controller.ended, timeout=PATIENCE):
        page.transport.start_button.click()
    return page.runs[-1]


def start_and_wait(qtbot: QtBot, page: TrainPage) -> Run:
    """Begin a run that would last for hours, and wait until it has learned a little."""
    page.form.numbers["epochs"].set_text("90000")
    page.transport.start_button.click()
    run = page.runs[-1]
    qtbot.waitUntil(lambda: len(run.moments) > 2, timeout=PATIENCE)
    return run


def same_bits(left: Network, right: Network) -> bool:
    return to_vector(left).tobytes() == to_vector(right).tobytes()


def kept_network() -> Network:
    """Return the network of the one run that was interrupted: as it was after its very last step."""
    (place,) = unfinished.interrupted()
    network = place.network()
    assert network is not None
    return network


def script_network(page: TrainPage) -> Network:
    """Return the network that the lines on the clipboard make."""
    network = numpy_names(page)["network"]
    assert isinstance(network, Network)
    return network
