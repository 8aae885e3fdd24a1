"""A Train page that trains what takes no time, and others as at the next start."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from training_runs import (
    make_small,
)

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


@pytest.fixture
def page(qtbot: QtBot, open_page: Callable[[], TrainPage], digits_folder: str) -> TrainPage:
    made = open_page()
    make_small(made, digits_folder)
    with qtbot.waitExposed(made):
        made.show()
    return made
