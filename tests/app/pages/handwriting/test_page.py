"""My digits: written, kept, looked through, relabelled, deleted, undone; driven by mouse and keys as a person would."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from on_handwriting_page import Write, make_page, words, words_in_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.pages.handwriting.gallery.gallery import Gallery
from app.pages.handwriting.page import HandwritingPage
from app.sources.networks import network_in_the_box
from app.sources.own_digits import own_path
from nncore.data.datasets import load_dataset
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.evaluation.predictions import evaluate
from nncore.ink.strokes import to_pixels

Key = Qt.Key


def test_the_empty_page_says_what_to_do(page: HandwritingPage, texts: Callable[[QWidget], str]) -> None:
    assert "Write a 0" in texts(page)
    assert "nothing is kept yet" in texts(page)
    assert not page.exchange_buttons.train.isEnabled()
    assert not page.exchange_buttons.export.isEnabled()
    assert not own_path().exists()


def test_the_paper_grows_with_the_window(page: HandwritingPage, qtbot: QtBot) -> None:
    sides, paper = [], page.writing.canvas
    for width, height in ((870, 540), (1266, 700), (1820, 1020), (3740, 2100)):
        page.resize(width, height)
        qtbot.waitUntil(lambda: paper.size() == paper.maximumSize())
        sides.append(paper.width())
    assert sides[0] == 176, "the least"
    assert sides == sorted(sides)
    assert sides[2] > 1.5 * sides[1]
    assert sides[3] == 640


def test_a_drawing_is_kept_under_what_was_asked_for(
    page: HandwritingPage, write: Write, zero: list[np.ndarray], one: list[np.ndarray]
) -> None:
    write(zero, one)
    assert words(page) == words_in_file() == ["0", "1"]
    assert page.writing.prompts.prompt == "Write a 2"
    assert page.writing.drawing.is_empty
    kept = read_stroke_file(own_path())[0]
    assert np.abs(to_pixels(kept.strokes) - to_pixels(zero)).max() < 0.01


def test_it_is_kept_when_the_pen_pauses_but_not_while_a_second_stroke_follows(
    page: HandwritingPage, draw_strokes: Callable[..., None], qtbot: QtBot, hand_made: dict[int, Sequence[np.ndarray]]
) -> None:
    page.writing.pause.set_value(0.4)
    with qtbot.waitSignal(page.writing.written, timeout=3000) as kept:
        draw_strokes(page.writing.canvas, hand_made[4])
    assert kept.args is not None
    assert len(kept.args[0]) == 2
    assert words(page) == ["0"]


def test_without_the_pause_only_a_key_keeps(
    page: HandwritingPage, draw_strokes: Callable[..., None], zero: list[np.ndarray], qtbot: QtBot
) -> None:
    page.writing.keeps_after_pause.click()
    page.writing.pause.set_value(0.4)
    draw_strokes(page.writing.canvas, zero)
    with qtbot.assertNotEmitted(page.writing.written, wait=600):
        pass
    qtbot.keyClick(page.writing.canvas, Key.Key_Return)
    assert words(page) == ["0"]


def test_a_page_that_is_left_keeps_nothing_by_itself(
    page: HandwritingPage, draw_strokes: Callable[..., None], zero: list[np.ndarray], qtbot: QtBot
) -> None:
    page.writing.pause.set_value(0.4)
    draw_strokes(page.writing.canvas, zero)
    page.hide()
    with qtbot.assertNotEmitted(page.writing.written, wait=600):
        pass
    assert not page.writing.drawing.is_empty


def test_nothing_is_kept_of_empty_paper(page: HandwritingPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.writing.canvas, Key.Key_Return)
    assert words(page) == []
    assert page.writing.prompts.prompt == "Write a 0"


def test_the_walk_goes_through_all_ten_and_begins_again(
    page: HandwritingPage, write: Write, one: list[np.ndarray]
) -> None:
    write(*[one] * 11)
    assert words(page) == [*"0123456789", "0"]
    assert page.writing.prompts.progress == "round 2"


def test_a_key_asks_for_its_digit_and_skip_for_the_next(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    qtbot.keyClick(page.writing.canvas, Key.Key_7)
    write(one)
    page.writing.skip_button.click()
    write(one)
    assert words(page) == ["7", "9"]


def test_what_is_no_digit_is_a_label_too(page: HandwritingPage, write: Write, one: list[np.ndarray]) -> None:
    page.writing.choice.setCurrentIndex(page.writing.choice.findText("What is no digit"))
    write(one, one)
    assert words_in_file() == ["none", "none"]
    assert load_dataset(own_path()).labels is not None
    assert set(load_dataset(own_path()).is_digit.tolist()) == {False}


def test_undo_takes_ink_back_first_and_then_what_was_kept(
    page: HandwritingPage, write: Write, draw_strokes: Callable[..., None], one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one)
    draw_strokes(page.writing.canvas, one)
    said: list[str] = []
    page.message.connect(said.append)
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.writing.drawing.is_empty
    assert words(page) == ["0", "1"]
    assert said == []  # one sees it
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said == ["Taken back."]  # else "Ctrl+Z takes it back" would still stand there
    assert words(page) == words_in_file() == ["0"]
    assert page.writing.prompts.prompt == "Write a 1"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, both)
    assert words(page) == words_in_file() == ["0", "1"]
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.writing.canvas, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0", "1"]


def test_undo_and_redo_go_through_drawings_and_settings_in_the_order_in_which_they_came(
    page: HandwritingPage, write: Write, one: list[np.ndarray]
) -> None:
    page.settle()  # as the window does when it shows the page
    write(one)
    page.listing.look.buttons["Pixels"].click()
    write(one)
    states = [(words(page), page.listing.look.word)]
    for move in (page.undo, page.undo, page.undo, page.redo, page.redo, page.redo):
        move()
        states.append((words(page), page.listing.look.word))
    assert states[:4] == [(["0", "1"], "Pixels"), (["0"], "Pixels"), (["0"], "Ink"), ([], "Ink")]
    assert states[4:] == states[2::-1]
    assert not page.can_redo


def test_cleared_ink_comes_back(
    page: HandwritingPage, draw_strokes: Callable[..., None], one: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(page.writing.canvas, one)
    qtbot.keyClick(page.writing.canvas, Key.Key_Delete)
    assert page.writing.drawing.is_empty
    page.writing.undo_button.click()
    assert len(page.writing.drawing.strokes) == 1


def test_undo_is_offered_only_while_there_is_something_to_undo(
    page: HandwritingPage, write: Write, draw_strokes: Callable[..., None], one: list[np.ndarray], qtbot: QtBot
) -> None:
    undo = page.writing.undo_button
    assert not undo.isEnabled()
    draw_strokes(page.writing.canvas, one)
    assert undo.isEnabled()
    undo.click()
    assert not undo.isEnabled()
    write(one)
    assert undo.isEnabled()
    undo.click()
    assert words(page) == []
    assert not undo.isEnabled()
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # nothing is there to undo
    assert page.writing.drawing.is_empty


def test_a_page_that_opens_on_kept_drawings_has_nothing_to_undo(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one)
    assert not make_page(qtbot).writing.undo_button.isEnabled()


def test_erased_ink_comes_back_before_what_was_kept_goes(
    page: HandwritingPage, write: Write, draw_strokes: Callable[..., None], one: list[np.ndarray]
) -> None:
    write(one)
    draw_strokes(page.writing.canvas, one)
    page.writing.canvas.set_eraser(True)
    draw_strokes(page.writing.canvas, one)
    assert page.writing.drawing.is_empty
    page.writing.undo_button.click()
    assert len(page.writing.drawing.strokes) == 1
    assert words(page) == ["0"]


def test_the_figures_are_those_of_the_command_line(
    page: HandwritingPage, hand_made: dict[int, tuple[np.ndarray, ...]], one: list[np.ndarray]
) -> None:
    page.collection.add([StrokeRecord(strokes, str(label)) for label, strokes in hand_made.items()])
    page.collection.add([StrokeRecord(tuple(one), "4")])
    expected = evaluate(network_in_the_box(), load_dataset(own_path()))
    predictions = page.reader.predictions
    assert predictions is not None
    assert (predictions.n_digits, predictions.accuracy) == (expected.n_digits, expected.accuracy)
    assert f"{100 * (expected.accuracy or 0):.1f}\xa0% of 5 digits" in page.figures.summary.text()
    four = [row[4] for row in page.figures.table.texts()]
    assert four[:3] == ["4", "2", f"{100 * (expected.per_digit[4] or 0):.0f}\xa0%"]


def test_another_network_reads_them_at_once(page: HandwritingPage, write: Write, one: list[np.ndarray]) -> None:
    write(one)
    network = network_in_the_box()
    biases = (*network.biases[:-1], np.eye(10, dtype=network.dtype)[0] * 1000)
    page.show_network(network.replace(biases=biases, reject_below=0.5))
    assert page.figures.summary.text().startswith("100.0\xa0% of 1 digit")
    page.show_network(network.replace(reject_below=1.1))
    assert "1 rejected" in page.figures.summary.text()
    assert "rejected, nearest 1" in page.gallery.drawings.description(0)


def test_the_lines_run_and_give_the_figures(
    page: HandwritingPage, write: Write, one: list[np.ndarray], capsys: pytest.CaptureFixture[str]
) -> None:
    exec(page.numpy_code(), {})
    write(one)
    capsys.readouterr()
    exec(page.numpy_code(), {})
    assert capsys.readouterr().out.startswith("1 ")


def test_all_is_there_at_the_next_start(
    page: HandwritingPage, write: Write, zero: list[np.ndarray], qtbot: QtBot
) -> None:
    write(zero, zero)
    page.listing.look.choose("Pixels")
    again = make_page(qtbot)
    again.restore(dict(page.state()))
    assert words(again) == ["0", "1"]
    assert [each.line for each in again.collection.drawings] == [each.line for each in page.collection.drawings]
    assert again.listing.look.word == "Pixels"


def test_reset_leaves_the_drawings(page: HandwritingPage, write: Write, zero: list[np.ndarray]) -> None:
    write(zero)
    page.reset_button.click()
    assert words(page) == words_in_file() == ["0"]


def test_every_control_has_a_name(page: HandwritingPage) -> None:
    kinds = (QAbstractButton, QComboBox, QSlider, DrawingCanvas, Gallery)
    controls = [each for each in page.findChildren(QWidget) if isinstance(each, kinds)]
    assert len(controls) > 15
    assert [each for each in controls if not each.accessibleName()] == []


def test_what_is_no_digit_counts_as_correct_where_it_is_rejected(
    page: HandwritingPage, write: Write, one: list[np.ndarray]
) -> None:
    page.take_strokes(one, "none")
    page.take_strokes(one, "1")
    network = network_in_the_box()
    for reject_below, share in ((1.1, "100\xa0%"), (0.0, "0\xa0%")):
        page.show_network(network.replace(reject_below=reject_below))
        drawings, correct, rejected = (row[-1] for row in page.figures.table.texts()[1:])
        assert (drawings, correct, rejected) == ("1", share, "1" if reject_below > 1 else "0")


def test_keeping_from_the_draw_page_is_told(page: HandwritingPage, qtbot: QtBot, one: list[np.ndarray]) -> None:
    with qtbot.waitSignal(page.message) as told:
        page.take_strokes(one, "1")
    assert told.args == ["Kept as a 1; it lies on the page My digits."]
