"""My digits: written, kept, looked through, relabelled, deleted, undone; driven by mouse and keys as a person would."""

import json
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.handwriting.gallery import Gallery
from app.pages.handwriting.page import HandwritingPage
from app.sources.networks import network_in_the_box
from app.sources.own_digits import own_path
from app.ui.theme import DARK, LIGHT
from app.ui.themed import theme_source
from app.window.main_window import MainWindow
from nncore.data.datasets import load_dataset
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.evaluation.predictions import evaluate
from nncore.ink.strokes import to_pixels

Key = Qt.Key
LEFT, NO_MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
no_grab = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the one without a screen: a popup
Write = Callable[..., None]


def make_page(qtbot: QtBot) -> HandwritingPage:
    made = HandwritingPage()
    qtbot.addWidget(made)
    made.resize(1266, 700)
    made.show_network(network_in_the_box())
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(qtbot: QtBot) -> HandwritingPage:
    return make_page(qtbot)


@pytest.fixture
def write(page: HandwritingPage, draw_strokes: Callable[..., None], qtbot: QtBot) -> Write:
    """Draw on the page's paper with the mouse, and keep it with Return."""

    def draw_and_keep(*drawings: Sequence[np.ndarray]) -> None:
        for strokes in drawings:
            draw_strokes(page.writing.canvas, strokes)
            qtbot.keyClick(page.writing.canvas, Key.Key_Return)

    return draw_and_keep


def words(page: HandwritingPage) -> list[str]:
    return [drawing.word for drawing in page.collection.drawings]


def words_in_file() -> list[str | None]:
    return [json.loads(line)["word"] for line in own_path().read_text().splitlines()]


def press(qtbot: QtBot, gallery: Gallery, row: int, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> QPoint:
    at = gallery.visualRect(gallery.drawings.index(row)).center()
    qtbot.mouseClick(gallery.viewport(), LEFT, modifier, at)
    return at


# ---- keeping ---------------------------------------------------------------------------------


def test_the_empty_page_says_what_to_do(page: HandwritingPage, texts: Callable[[QWidget], str]) -> None:
    assert "Write a 0" in texts(page)
    assert "nothing is kept yet" in texts(page)
    assert not page.take_along.train.isEnabled()
    assert not page.take_along.export.isEnabled()
    assert not own_path().exists()


def test_a_drawing_is_kept_under_what_was_asked_for(
    page: HandwritingPage, write: Write, zero: list[np.ndarray], one: list[np.ndarray]
) -> None:
    write(zero, one)
    assert words(page) == words_in_file() == ["0", "1"]
    assert page.writing.walk.prompt == "Write a 2"
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
    assert page.writing.walk.prompt == "Write a 0"


def test_the_walk_goes_through_all_ten_and_begins_again(
    page: HandwritingPage, write: Write, one: list[np.ndarray]
) -> None:
    write(*[one] * 11)
    assert words(page) == [*"0123456789", "0"]
    assert page.writing.walk.progress == "round 2"


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


# ---- undo ------------------------------------------------------------------------------------


def test_undo_takes_ink_back_first_and_then_what_was_kept(
    page: HandwritingPage, write: Write, draw_strokes: Callable[..., None], one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one)
    draw_strokes(page.writing.canvas, one)
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.writing.drawing.is_empty
    assert words(page) == ["0", "1"]
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0"]
    assert page.writing.walk.prompt == "Write a 1"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.writing.canvas, Key.Key_Z, both)
    assert words(page) == words_in_file() == ["0", "1"]


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


# ---- the gallery -----------------------------------------------------------------------------


def test_the_newest_comes_first_and_a_key_relabels(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one, one)
    press(qtbot, page.gallery, 0)
    qtbot.keyClick(page.gallery, Key.Key_5)
    assert words(page) == words_in_file() == ["0", "1", "5"]
    assert [each.word for each in page.gallery.selected] == ["5"]
    qtbot.keyClick(page.gallery, Key.Key_N)
    assert words(page)[2] == "none"
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0", "1", "2"]


def test_several_are_deleted_at_once_and_all_come_back(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one, one)
    press(qtbot, page.gallery, 0)
    press(qtbot, page.gallery, 2, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen.description.text() == "2 drawings, labelled 0, 2"
    qtbot.keyClick(page.gallery, Key.Key_Delete)
    assert words(page) == words_in_file() == ["1"]
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0", "1", "2"]


def test_the_buttons_do_what_the_keys_do(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one)
    press(qtbot, page.gallery, 1)
    page.chosen.label.setCurrentIndex(page.chosen.label.findData("8"))
    page.chosen.label.activated.emit(page.chosen.label.currentIndex())
    assert words(page) == ["8", "1"]
    with qtbot.waitSignal(page.strokes_chosen) as chosen:
        page.chosen.draw.click()
    assert chosen.args is not None
    np.testing.assert_allclose(chosen.args[0][0], np.round(one[0], 2))
    page.chosen.delete.click()
    assert words(page) == ["1"]


def test_a_double_click_and_return_want_it_on_the_draw_page(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one)
    at = press(qtbot, page.gallery, 0)
    with qtbot.waitSignal(page.strokes_chosen):
        qtbot.mouseDClick(page.gallery.viewport(), LEFT, NO_MODIFIER, at)
    with qtbot.waitSignal(page.strokes_chosen):
        qtbot.keyClick(page.gallery, Key.Key_Return)


def test_the_gallery_lists_what_is_asked_for(
    page: HandwritingPage, one: list[np.ndarray], zero: list[np.ndarray], texts: Callable[[QWidget], str]
) -> None:
    records = [StrokeRecord(tuple(strokes), word) for strokes, word in ((one, "1"), (zero, "0"), (one, "0"))]
    page.collection.add(records)
    page.labels.setCurrentIndex(page.labels.findData("0"))
    assert page.gallery.drawings.rowCount() == 2
    assert "2 of 3 drawings" in texts(page)
    page.outcomes.setCurrentIndex(page.outcomes.findData("wrong"))
    assert [page.gallery.drawings.number(row) for row in range(page.gallery.drawings.rowCount())] == [2]
    assert "read as 1" in page.gallery.drawings.description(0)


def test_ink_and_pixels_are_painted_in_either_theme(page: HandwritingPage, write: Write, one: list[np.ndarray]) -> None:
    write(one)
    pictures = []
    for theme in (LIGHT, DARK):
        theme_source().choose("dark" if theme.is_dark else "light")
        for word in page.look.words:
            page.look.choose(word)
            page.refresh()
            pictures.append(page.gallery.viewport().grab().toImage())
    assert all(a != b for number, a in enumerate(pictures) for b in pictures[:number])


# ---- the network -----------------------------------------------------------------------------


def test_the_figures_are_those_of_the_command_line(
    page: HandwritingPage, hand_made: dict[int, tuple[np.ndarray, ...]], one: list[np.ndarray]
) -> None:
    page.collection.add([StrokeRecord(strokes, str(label)) for label, strokes in hand_made.items()])
    page.collection.add([StrokeRecord(tuple(one), "4")])
    expected = evaluate(network_in_the_box(), load_dataset(own_path()))
    predictions = page.reader.predictions
    assert predictions is not None
    assert (predictions.n_digits, predictions.accuracy) == (expected.n_digits, expected.accuracy)
    assert f"{100 * (expected.accuracy or 0):.1f} % of 5 digits" in page.figures.summary.text()
    four = [row[4] for row in page.figures.table.texts()]
    assert four[:3] == ["4", "2", f"{100 * (expected.per_digit[4] or 0):.0f} %"]


def test_another_network_reads_them_at_once(page: HandwritingPage, write: Write, one: list[np.ndarray]) -> None:
    write(one)
    network = network_in_the_box()
    biases = (*network.biases[:-1], np.eye(10, dtype=network.dtype)[0] * 1000)
    page.show_network(network.replace(biases=biases, reject_below=0.5))
    assert page.figures.summary.text().startswith("100.0 % of 1 digit")
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


# ---- remembered ------------------------------------------------------------------------------


def test_all_is_there_at_the_next_start(
    page: HandwritingPage, write: Write, zero: list[np.ndarray], qtbot: QtBot
) -> None:
    write(zero, zero)
    page.look.choose("Pixels")
    again = make_page(qtbot)
    again.restore(dict(page.state()))
    assert words(again) == ["0", "1"]
    assert [each.line for each in again.collection.drawings] == [each.line for each in page.collection.drawings]
    assert again.look.word == "Pixels"


def test_reset_leaves_the_drawings(page: HandwritingPage, write: Write, zero: list[np.ndarray]) -> None:
    write(zero)
    page.reset_button.click()
    assert words(page) == words_in_file() == ["0"]


def test_every_control_has_a_name(page: HandwritingPage) -> None:
    kinds = ("QPushButton", "QComboBox", "QCheckBox", "QSlider", "DrawingCanvas", "Gallery")
    controls = [each for each in page.findChildren(QWidget) if type(each).__name__ in kinds]
    assert len(controls) > 15
    assert [each for each in controls if not each.accessibleName()] == []


# ---- in the window ---------------------------------------------------------------------------


def handwriting(window: MainWindow) -> HandwritingPage:
    window.show_page("handwriting")
    page = window.findChild(HandwritingPage, "handwriting")
    assert page is not None
    return page


@no_grab
def test_ctrl_k_keeps_the_drawing_as_the_answer_or_as_what_a_key_says(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    popup = window.findChild(QWidget, "labelPopup")
    assert popup is not None
    for key in (Key.Key_Return, Key.Key_3, Key.Key_N):
        qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert popup.isVisible()
        qtbot.keyClick(popup.focusWidget(), key)
        assert not popup.isVisible()
    assert words_in_file() == ["7", "3", "none"]
    assert np.abs(to_pixels(read_stroke_file(own_path())[0].strokes) - to_pixels(seven)).max() < 0.01
    assert len(window.session.drawing.strokes) == 1


@no_grab
def test_escape_keeps_nothing_and_a_picture_cannot_be_kept(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = window.findChild(QWidget, "labelPopup")
    assert popup is not None
    qtbot.keyClick(popup.focusWidget(), Key.Key_Escape)
    assert not popup.isVisible()
    window.session.load_picture(np.eye(28, dtype=np.float32))
    qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not popup.isVisible()
    assert "Only strokes can be kept" in window.messages.text
    assert not own_path().exists()


def test_keys_of_the_page_leave_the_draw_page_alone(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    page = handwriting(window)
    before = window.session.drawing.revision
    draw_strokes(page.writing.canvas, seven)
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifier in ((Key.Key_3, NO_MODIFIER), (Key.Key_Delete, NO_MODIFIER), (Key.Key_Z, control)):
        qtbot.keyClick(page.writing.canvas, key, modifier)
    assert window.session.drawing.revision == before
    assert len(page.writing.drawing.strokes) == 1
    assert page.writing.walk.prompt == "Write a 3"


def test_a_chosen_drawing_lies_on_the_draw_page(window: MainWindow, seven: list[np.ndarray], qtbot: QtBot) -> None:
    page = handwriting(window)
    page.collection.add([StrokeRecord(tuple(seven), "7")])
    press(qtbot, page.gallery, 0)
    qtbot.keyClick(page.gallery, Key.Key_Return)
    window.session.settle()
    assert window.draw_page.isVisible()
    assert window.session.prediction is not None
    assert window.session.prediction.label == 7


def test_train_on_these_opens_the_train_page_with_them(window: MainWindow, seven: list[np.ndarray]) -> None:
    from app.pages.train.page import TrainPage

    page = handwriting(window)
    page.collection.add([StrokeRecord(tuple(seven), "7")])
    page.take_along.train.click()
    train = window.findChild(TrainPage, "train")
    assert train is not None
    assert train.isVisible()
    assert train.form.data_names == (str(own_path()),)
    assert train.form.data.currentText() == "My digits"
