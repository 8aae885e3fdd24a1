"""A page on paper: light, whole whatever the window is like, and afterwards as it was."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.lab.explanation import Explanation
from app.sources.samples import sample_picture
from app.ui.style.themed import theme_source
from app.ui.words.source import word_source
from app.window.exchange.on_paper import on_paper
from app.window.exchange.panel_export import report_lines
from app.window.exchange.report import report_pdf
from app.window.main_window import MainWindow
from nncore.network.network import Network

_AN_EMPTY_REPORT = 30_000  # bytes: 14,000 with the grounds of the panels alone


def settled(page: QWidget, qtbot: QtBot) -> QImage:
    """The page's picture, when nothing moves on it any more."""
    qtbot.waitUntil(lambda: not word_source().is_waiting)
    picture = page.grab().toImage()
    while True:
        qtbot.wait(150)
        former, picture = picture, page.grab().toImage()
        if former == picture:
            return picture


@pytest.mark.parametrize("name", ["draw", "softmax", "train"])
def test_a_page_is_light_and_whole_on_paper_and_then_as_it_was(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.set_theme_choice("dark")
    window.resize(960, 600)
    window.session.load_picture(sample_picture(3))
    window.session.settle()
    window.show_page(name)
    page = window.pages.currentWidget()
    before = settled(page, qtbot)
    with on_paper(page):
        assert page.grab().toImage().pixelColor(2, 2).lightness() > 200
        assert len(report_pdf(page, "", [])) > _AN_EMPTY_REPORT
        areas = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
        assert areas
        for each in areas:
            hidden = each.horizontalScrollBar().maximum(), each.verticalScrollBar().maximum()
            assert hidden == (0, 0), type(each).__name__
    assert theme_source().choice == "dark"
    assert settled(page, qtbot) == before


def test_words_that_a_small_window_folds_are_whole_on_paper(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.window.exchange.on_paper._HEIGHT", 560)  # a sheet on which they have no room at first
    window.resize(960, 600)
    window.show_page("neuron")
    page = window.pages.currentWidget()
    (words,) = page.findChildren(Explanation)
    qtbot.waitUntil(lambda: words.height() < words.whole_height)
    with on_paper(page):
        assert words.height() == words.whole_height
    qtbot.waitUntil(lambda: words.height() < words.whole_height)


def test_the_lines_of_a_report_do_without_figures_that_are_none(window: MainWindow, relu_network: Network) -> None:
    window.session.set_network(relu_network.replace(card={"figures": [0.5]}))
    assert "784-6-4-10" in report_lines(window.session)[0]
