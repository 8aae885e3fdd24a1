"""What a run shows is read out whole wherever one points, in a narrow window and in the largest text."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from training_runs import train_to_end

from app.pages.train.page import TrainPage
from app.ui.style.text_size import refit, set_text_percent
from tools.walks.readouts import cut_off


@pytest.mark.parametrize("percent", [100, 200])
def test_no_readout_of_a_run_is_cut_off(qtbot: QtBot, page: TrainPage, percent: int) -> None:
    former = set_text_percent(percent)
    refit([page, *page.findChildren(QWidget)], former)
    try:
        page.resize(936, 640)  # what the smallest screens leave of 1024×700
        train_to_end(qtbot, page)
        assert list(cut_off(page)) == []
    finally:
        set_text_percent(former)
