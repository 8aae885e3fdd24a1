"""The words under a page: as large as its width allows."""

from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.lab.explanation import Explanation
from app.pages.softmax.page import SoftmaxPage
from app.ui.pictures.formula import Formula
from app.ui.style.fonts import BODY, SMALL
from app.ui.style.text_size import SIZE_PROPERTY, refit, set_text_percent


def test_words_are_larger_on_a_wide_page_and_small_again_on_a_narrow_one(qtbot: QtBot) -> None:
    shown = Explanation()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_explanation(["f_sigmoid"], "It saturates.")
    sizes = []
    for width in (800, 1500, 800):
        shown.resize(width, 120)
        sizes.append(shown.findChild(QLabel).font().pixelSize())
    assert sizes == [SMALL, BODY, SMALL]


def test_words_that_are_laid_out_before_text_is_refitted_keep_their_usual_size(qtbot: QtBot) -> None:
    shown = Explanation()
    qtbot.addWidget(shown)
    shown.show()
    label, sizes = shown.findChild(QLabel), []
    former = set_text_percent(200)
    try:
        for width in (1000, 3000):
            shown.resize(width, 120)  # as a new style sheet brings it about
            refit([shown, label], former)
            sizes.append((label.property(SIZE_PROPERTY), label.font().pixelSize()))
    finally:
        set_text_percent(former)
    assert sizes == [(SMALL, 2 * SMALL), (BODY, 2 * BODY)]


def test_formulas_stand_in_one_row_over_the_words_of_a_narrow_page(qtbot: QtBot) -> None:
    shown = Explanation()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_explanation(["f_sigmoid", "perceptron_line"], "It saturates.")
    formulas, rows = shown.findChildren(Formula), []
    grid = formulas[0].parentWidget().layout()
    assert isinstance(grid, QGridLayout)
    for width in (560, 800, 560):
        shown.resize(width, 120)
        rows.append(len({grid.getItemPosition(grid.indexOf(formula))[0] for formula in formulas}))
    assert rows == [1, 2, 1]
    shown.show_explanation(["forward_difference", "central_difference", "forward_error", "central_error"], "Smaller.")
    rows = {grid.getItemPosition(grid.indexOf(formula))[0] for formula in shown.findChildren(Formula)}
    assert len(rows) == 2, "in one row they would be hard to read"


def test_a_button_stands_for_the_words_where_there_is_no_room_until_it_is_pressed(qtbot: QtBot) -> None:
    shown = Explanation()
    qtbot.addWidget(shown)
    shown.show()
    shown.resize(560, 120)
    shown.show_explanation(["f_sigmoid"], "It saturates. " * 40)
    words, opener, whole = shown.findChild(QLabel), shown.findChild(QToolButton), shown.height()
    assert opener.isHidden()
    shown.set_tight(is_tight=True)
    assert (words.isHidden(), opener.isVisible()) == (True, True)
    assert shown.height() < whole == shown.whole_height
    opener.click()
    assert words.isVisible()
    assert words.geometry().bottom() < shown.height()
    shown.set_tight(is_tight=False)
    assert (words.isVisible(), opener.isHidden(), shown.height()) == (True, True, whole)


def test_words_that_are_opened_are_scrolled_into_sight(qtbot: QtBot) -> None:
    page = SoftmaxPage()
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    explanation = page.findChild(Explanation)
    words, opener = explanation.findChild(QLabel), explanation.findChild(QToolButton)
    qtbot.waitUntil(opener.isVisible)
    opener.click()
    qtbot.waitUntil(lambda: words.visibleRegion().boundingRect() == words.rect())
