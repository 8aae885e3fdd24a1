"""The curves of Train: a run draws what it measured, and nothing that another run left."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_runs import train_to_end

from app.pages.train.page import TrainPage
from app.pages.train.stage.curves import CurvePlot, TrainCurves
from app.ui.text.live_text import LiveText


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


def test_what_is_read_under_the_pointer_leaves_both_plots_as_wide_as_they_were(qtbot: QtBot) -> None:
    curves = TrainCurves()
    qtbot.addWidget(curves)
    curves.resize(565, 200)
    with qtbot.waitExposed(curves):
        curves.show()
    before = [plot.width() for plot in curves.plots]
    readout = curves.loss.findChildren(LiveText)[0]
    readout.set_text("Run 1, epoch 0.97:  training 0.1438   validation 0.1240")
    qtbot.waitUntil(lambda: readout.y() > 10)  # it stands below the title
    QApplication.processEvents()
    assert [plot.width() for plot in curves.plots] == before
