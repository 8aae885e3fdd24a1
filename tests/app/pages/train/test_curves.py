"""The curves of Train: a run draws what it measured, and nothing that another run left."""

import pytest
from pytestqt.qtbot import QtBot
from training_runs import train_to_end

from app.pages.train.curves import CurvePlot
from app.pages.train.page import TrainPage


@pytest.mark.parametrize("quantity", ["loss", "accuracy"])
def test_a_run_without_validation_digits_shows_no_curve_of_the_one_before(
    qtbot: QtBot, page: TrainPage, quantity: str
) -> None:
    with_validation = train_to_end(qtbot, page)
    plot = next(each for each in page.findChildren(CurvePlot) if each.accessibleName().lower() == quantity)
    assert len(plot.pairs[0][1].points[0])
    page.form.share.set_text("0")
    without = train_to_end(qtbot, page)
    plot.show_runs([without], without, 4.0)
    assert with_validation is not without
    assert not len(plot.pairs[0][1].points[0])
    assert len(plot.pairs[0][0].points[0])
