"""The Softmax page, driven through its controls with a trace made by hand."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from on_pages import choose, numpy_names, slide, trace_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.softmax.jacobian_picture import JacobianPicture
from app.pages.softmax.page import SoftmaxPage
from app.plots.plot import Plot
from app.ui.style.themed import theme_source
from app.ui.text.numbers import short_number
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from nncore.functions.softmax import softmax, softmax_jacobian

LOGITS = np.array([0.0, 2.0, -1.0, 4.03, 0.5, -3.0, 1.0, 0.0, 2.5, -0.5], np.float32)
Z_PLUS_C, BARE_E, BARE_P, SHIFTED_Z, SHIFTED_E, P = range(1, 7)
LAST = 10  # the column of sums


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage[SoftmaxPage]]:
    shared = SharedPage(SoftmaxPage)
    yield shared
    shared.close()


@pytest.fixture
def page(shared_page: SharedPage[SoftmaxPage]) -> SoftmaxPage:
    return shared_page.as_new()


def table_row(page: SoftmaxPage, number: int) -> list[str]:
    return page.findChild(NumberTable).texts()[number]


def is_following(page: SoftmaxPage) -> bool:
    return page.findChild(QCheckBox, "follow").isChecked()


def test_without_a_drawing_ten_logits_of_its_own_are_shown(page: SoftmaxPage) -> None:
    page.show_trace(None)
    assert page.bar_heights().sum() == pytest.approx(1.0)
    assert page.bar_heights().argmax() == 7
    assert table_row(page, P)[LAST] == "1.0000"


def test_it_follows_the_drawing_to_the_last_digit(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    np.testing.assert_allclose(page.bar_heights(), softmax(LOGITS.astype(np.float64)), rtol=1e-12)
    assert table_row(page, Z_PLUS_C)[3] == "4.03"
    assert page.findChild(NumberSlider, "z3").value == LOGITS[3]
    page.show_trace(trace_of(-LOGITS))
    assert page.bar_heights().argmax() == 5


def test_a_slider_moved_by_hand_stays_when_the_drawing_changes(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    slide(page, "z0", 10.0)
    assert not is_following(page)
    page.show_trace(trace_of(-LOGITS))
    expected = LOGITS.astype(np.float64)  # 4.03 too: the other nine stay as they were
    expected[0] = 10.0
    np.testing.assert_allclose(page.bar_heights(), softmax(expected))


def test_the_button_takes_the_logits_once_and_the_box_follows_again(qtbot: QtBot, page: SoftmaxPage) -> None:
    take = next(button for button in page.findChildren(QPushButton) if "Take" in button.text())
    page.show_trace(None)
    assert not take.isEnabled()
    slide(page, "z0", 10.0)
    page.show_trace(trace_of(LOGITS))
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert page.bar_heights().argmax() == 3
    page.show_trace(trace_of(-LOGITS))
    assert page.bar_heights().argmax() == 3
    page.findChild(QCheckBox, "follow").click()
    assert page.bar_heights().argmax() == 5


def test_of_equal_logits_all_are_the_largest_in_colour(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(np.where(np.arange(10) % 5 == 2, 2.0, 0.0).astype(np.float32)))
    np.testing.assert_array_equal(page.largest_digits(), [2, 7])


def test_temperature_evens_out(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    slide(page, "temperature", 10.0)
    np.testing.assert_allclose(page.bar_heights(), softmax(LOGITS.astype(np.float64), 10.0))
    assert table_row(page, SHIFTED_Z)[1] == "−0.20"  # (2 − 4.03) / 10


@pytest.mark.parametrize(
    ("precision", "offset", "bare"),
    [
        ("float64", 1000.0, ("∞", "nan")),
        ("float64", -1000.0, ("0", "nan")),
        ("float64", 400.0, (short_number(math.exp(404.03)), "0.6760")),
        ("float32", 100.0, ("∞", "nan")),
    ],
)
def test_without_the_shift_large_logits_break_and_with_it_nothing_changes(
    qtbot: QtBot, page: SoftmaxPage, precision: str, offset: float, bare: tuple[str, str]
) -> None:
    page.show_trace(trace_of(LOGITS))
    before = page.bar_heights()
    choose(qtbot, page, "precision", precision)
    slide(page, "offset", offset)
    assert (table_row(page, BARE_E)[3], table_row(page, BARE_P)[3]) == bare
    np.testing.assert_allclose(page.bar_heights(), before, atol=1e-4)
    assert table_row(page, P)[3] == "0.6760"


def test_the_jacobian_is_that_of_the_probabilities_and_says_what_a_cell_means(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    slide(page, "temperature", 2.5)
    temperature = round(page.findChild(NumberSlider, "temperature").value, 3)
    p = softmax(LOGITS.astype(np.float64), temperature)
    picture = page.findChild(JacobianPicture)
    np.testing.assert_allclose(picture.jacobian, softmax_jacobian(p, temperature))
    picture.findChild(Plot).pointed.emit(8.5, 1.5)
    derivative = -p[1] * p[8] / temperature
    sentence = picture.sentence.text()
    assert sentence.startswith(f"∂p(1) / ∂z(8) = {short_number(derivative, 4)}: raise the logit of 8 by 0.1")
    assert f"goes down by about {short_number(-0.1 * derivative, 4)}" in sentence
    picture.findChild(Plot).pointer_left.emit()
    assert picture.sentence.text().startswith("∂p(3) / ∂z(8)")  # the two likeliest


@pytest.mark.parametrize("offset", [0.0, 1000.0])
def test_the_copied_lines_run_and_give_the_numbers_shown(page: SoftmaxPage, offset: float) -> None:
    page.show_trace(trace_of(LOGITS))
    slide(page, "temperature", 0.7)
    slide(page, "offset", offset)
    names = numpy_names(page)
    np.testing.assert_allclose(names["p"], page.bar_heights(), atol=1e-6)
    np.testing.assert_allclose(names["jacobian"], page.findChild(JacobianPicture).jacobian, atol=1e-5)
    shown = [short_number(float(value), 4) for value in names["bare"]]
    assert table_row(page, BARE_P)[:LAST] == shown


def test_a_state_comes_back_and_reset_forgets_it(page: SoftmaxPage, qtbot: QtBot) -> None:
    slide(page, "z4", 12.0)
    slide(page, "temperature", 2.0)
    other = SoftmaxPage()
    qtbot.addWidget(other)
    other.restore(page.state())
    other.show_trace(trace_of(LOGITS))
    np.testing.assert_allclose(other.bar_heights(), page.bar_heights())
    other.reset()
    assert is_following(other)
    np.testing.assert_allclose(other.bar_heights(), softmax(LOGITS.astype(np.float64)))


def test_a_page_that_follows_shows_its_drawing_whatever_is_remembered(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    page.restore({**page.state(), "z4": 12.0})
    assert is_following(page)
    assert page.findChild(NumberSlider, "z4").value == pytest.approx(0.5)


def test_other_colours_keep_the_numbers(page: SoftmaxPage) -> None:
    page.show_trace(trace_of(LOGITS))
    before = page.findChild(NumberTable).texts()
    theme_source().choose("dark")
    page.grab()
    assert page.findChild(NumberTable).texts() == before


def test_what_a_raised_logit_does_is_told_where_probabilities_are_all_but_0_and_1(qtbot: QtBot) -> None:
    picture = JacobianPicture()
    qtbot.addWidget(picture)
    logits = np.zeros(10)
    logits[9] = 60.0
    picture.show_logits(logits, 1.0)
    change = np.exp(-60.0) * np.expm1(0.1)
    assert picture.sentence.text().endswith(f"exactly, by {short_number(float(change), 4)}.")
