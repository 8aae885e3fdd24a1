"""The Evaluate page with digits made by hand, read by one network or two."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hand_made_digits import LABELS, pixels, reader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.evaluate.page import EvaluatePage
from nncore.models.npz import save_network
from nncore.network.network import Network


def write_table(path: Path) -> Path:
    """Write the hand-made digits as a table, and return where."""
    head = ["label", *(f"pixel{number}" for number in range(784))]
    grey = np.rint(255 * pixels()).astype(int).tolist()
    lines = [",".join(map(str, [label, *line])) for label, line in zip(LABELS, grey, strict=True)]
    path.write_text("\n".join([",".join(head), *lines]) + "\n")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "digits.csv")


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedPage[EvaluatePage]]:
    table = write_table(tmp_path_factory.mktemp("evaluate") / "digits.csv")

    def build() -> EvaluatePage:
        page = EvaluatePage()
        page.sources.open_data(str(table))
        return page

    shared = SharedPage(build, 1280, 720, network=reader())
    yield shared
    shared.close()


@pytest.fixture
def page(qtbot: QtBot, shared_page: SharedPage[EvaluatePage]) -> EvaluatePage:
    """The page with the hand-made digits read by the network that makes three mistakes, one for each module."""
    page = shared_page.as_new()
    qtbot.waitUntil(lambda: page.examination is not None and not page.examiner.is_busy)
    page.confusion.matrix.choose(None)
    return page


@pytest.fixture
def second(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> Network:
    """A network B that is blind to the 5."""
    network = reader(blind_to=5, reject_below=0.5)
    path = tmp_path / "blind.npz"
    save_network(network, path)
    page.sources.networks.open_second(str(path))
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    return network
