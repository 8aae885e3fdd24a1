"""A Train page that trains what takes no time, and others as at the next start."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shared_page import SharedPage
from training_runs import forget_runs, make_small

from app.pages.train.page import TrainPage


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Callable[[], TrainPage]]:
    """Open a page, as at the next start; each is shut down at the end, whatever happens."""
    pages: list[TrainPage] = []

    def opened() -> TrainPage:
        pages.append(TrainPage())
        qtbot.addWidget(pages[-1])
        return pages[-1]

    yield opened
    for each in pages:
        each.shut_down()


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage[TrainPage]]:
    shared = SharedPage(TrainPage)
    yield shared
    shared.close()


@pytest.fixture
def page(
    shared_page: SharedPage[TrainPage], digits_folder: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TrainPage]:
    """One page for each module, which has heard of no run, trains what takes no time, and tells of it at once."""
    monkeypatch.setattr("app.training.worker.REPORT_INTERVAL_S", 0.01)
    page = shared_page.as_new()
    make_small(page, digits_folder)
    page.settle()
    yield page
    forget_runs(page)


@pytest.fixture
def page_alone(qtbot: QtBot, open_page: Callable[[], TrainPage], digits_folder: str) -> TrainPage:
    """A page of its own for each test, which is left and opened anew as at the next start."""
    made = open_page()
    make_small(made, digits_folder)
    with qtbot.waitExposed(made):
        made.show()
    return made
