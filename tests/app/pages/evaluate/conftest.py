"""The Evaluate page with digits made by hand, read by one network or two."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hand_made_digits import LABELS, pixels, reader
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from nncore.models.npz import save_network
from nncore.network.network import Network


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "digits.csv"
    head = ["label", *(f"pixel{number}" for number in range(784))]
    grey = np.rint(255 * pixels()).astype(int).tolist()
    lines = [",".join(map(str, [label, *line])) for label, line in zip(LABELS, grey, strict=True)]
    path.write_text("\n".join([",".join(head), *lines]) + "\n")
    return path


@pytest.fixture
def page(qtbot: QtBot, table: Path) -> Iterator[EvaluatePage]:
    """The page with the hand-made digits read by the network that makes three mistakes."""
    widget = EvaluatePage()
    qtbot.addWidget(widget)
    widget.resize(1280, 720)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.sources.open_data(str(table))
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    yield widget
    widget.shut_down()


@pytest.fixture
def second(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> Network:
    """A network B that is blind to the 5."""
    network = reader(blind_to=5, reject_below=0.5)
    path = tmp_path / "blind.npz"
    save_network(network, path)
    page.sources.networks.open_second(str(path))
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    return network
