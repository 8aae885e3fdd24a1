"""The Evaluate page as a whole: what it remembers, its looks and its names."""

from hand_made_digits import choose, go_to
from on_pages import press
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from app.ui.style.themed import theme_source
from nncore.network.network import Network


def test_view_sliders_and_filters_are_remembered_and_reset(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Browse")
    choose(page, "browse_label", "4")
    state = page.state()
    page.reset()
    assert page.view is page.browse  # as on every page, the person stays where they are
    assert page.browse.label_chooser.currentData() == "any"
    page.restore({**state, "data": "/nowhere.csv", "robustness_scale": "large"})
    assert page.view is page.browse
    assert page.browse.gallery.shown_rows.tolist()[:1] == [4]


def test_the_dark_theme_changes_every_view(qtbot: QtBot, page: EvaluatePage, second: Network) -> None:
    for view in page.views:
        go_to(qtbot, page, view)
        theme_source().choose("light")
        light = page.view.grab().toImage()
        theme_source().choose("dark")
        assert page.view.grab().toImage() != light, view


def test_every_control_has_a_name_and_a_tip(page: EvaluatePage) -> None:
    for control in page.findChildren(QComboBox):
        assert control.accessibleName()
        assert control.toolTip()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    for widget in (page.confusion.matrix, page.confusion.gallery, page.browse.gallery):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()
    assert page.confusion.matrix.cell_rectangle((0, 0)).topLeft().toPoint() != QPoint(0, 0)


def test_the_keyboard_goes_along_to_the_digits_that_a_figure_stands_for(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Overview")
    press(page, "See the digits: Errors")
    assert page.browse.gallery.hasFocus()
