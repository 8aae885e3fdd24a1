"""The tabs of the Draw page: each way of looking into the answer, on the real window, with real clicks and keys."""

from collections.abc import Callable

import numpy as np
import pytest
from on_draw_page import open_study
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.change.study import ChangeStudy
from app.pages.draw.studies.compare.study import CompareStudy
from app.pages.draw.studies.neighbours.study import NeighboursStudy
from app.pages.draw.studies.pixels.study import PixelsStudy
from app.pages.draw.studies.why.study import WhyStudy
from app.ui.style.theme import DARK, LIGHT
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import percent
from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.preparation import StepChoice, prepare
from nncore.network.initialisation import init_network

DrawStrokes = Callable[..., None]
Texts = Callable[[QWidget], str]


# ---- what if --------------------------------------------------------------------------------


def test_the_smallest_change_is_found_and_can_be_put_on_the_canvas(
    qtbot: QtBot, drawn: MainWindow, texts: Texts
) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.change is not None)
    change, trace = study.change, drawn.session.trace
    assert change is not None
    assert trace is not None
    assert change.label == int(trace.logits.argmax()) != change.target
    assert f"From {change.label} to {change.target}: length (L2) {change.size:.3f}" in texts(study)
    study.slider.setValue(study.slider.maximum())
    qtbot.mouseClick(study.take, Qt.MouseButton.LeftButton)
    drawn.session.settle()
    assert drawn.session.prediction is not None
    assert drawn.session.prediction.label == change.target
    drawn.session.undo()
    assert len(drawn.session.drawing.strokes) == 1


def test_what_was_found_stays_when_the_page_is_shown_again(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.change is not None, timeout=20_000)
    found = study.change
    drawn.show_page("draw")
    assert study.change is found


def test_what_is_left_plays_no_more(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.is_playing)
    drawn.draw_page.studies.show_study("layers")
    assert not study.is_playing
    drawn.draw_page.studies.show_study("change")
    assert study.slider.value() == study.slider.maximum()
    qtbot.mouseClick(study.play, Qt.MouseButton.LeftButton)
    assert study.is_playing
    drawn.show_page("softmax")
    assert not study.is_playing


def test_the_change_stands_whole_for_who_asks_for_less_motion(
    qtbot: QtBot, drawn: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pages.draw.studies.change.study.wants_little_motion", lambda: True)
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    study.target.setCurrentIndex(study.target.findData("9"))
    study.target.activated.emit(study.target.currentIndex())
    qtbot.waitUntil(lambda: study.change is not None and study.change.target == 9, timeout=20_000)
    assert not study.is_playing
    assert study.slider.value() == study.slider.maximum()


def test_the_change_to_a_chosen_digit(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    study.target.setCurrentIndex(study.target.findData("9"))
    study.target.activated.emit(study.target.currentIndex())
    qtbot.waitUntil(lambda: study.change is not None and study.change.target == 9)


def test_the_network_s_favourites_stand_above_the_mean_digits(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: len(study.strip.pictures) == 20, timeout=20_000)
    network = drawn.session.network
    for digit in range(10):
        best, mean = (
            network.forward(study.strip.pictures[place].pixels).logits[digit] for place in (digit, digit + 10)
        )
        assert best > mean


# ---- neighbours -----------------------------------------------------------------------------


def test_neighbours_are_those_nearest_in_the_layer_and_in_pixels(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    qtbot.waitUntil(lambda: len(study.in_layer.pictures) == len(study.in_pixels.pictures) == 10, timeout=20_000)
    network, trace = drawn.session.network, drawn.session.trace
    assert trace is not None
    distances = [
        np.linalg.norm(network.forward(picture.pixels).hidden[1].a - trace.hidden[1].a)
        for picture in study.in_layer.pictures
    ]
    assert distances == sorted(distances)
    assert study.in_layer.pictures[0].word.endswith(f"{distances[0]:.2f}")
    qtbot.mouseClick(study.in_layer, Qt.MouseButton.LeftButton, pos=study.in_layer.cell(0).center().toPoint())
    assert drawn.session.drawing.raster is not None
    np.testing.assert_allclose(drawn.session.drawing.raster.ravel(), study.in_layer.pictures[0].pixels, atol=1e-6)


def test_the_neighbours_of_another_network_are_looked_for_anew(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    qtbot.waitUntil(lambda: study.map.is_ready and len(study.in_layer.pictures) == 10, timeout=20_000)
    of_the_first = [picture.word for picture in study.in_layer.pictures]
    for sizes in ((784, 10), (784, 40, 30, 20, 10)):  # their layers have other widths than the one that was shown
        activations = [ACTIVATIONS["tanh"]] * (len(sizes) - 2)
        drawn.networks.add(f"{sizes}", init_network(sizes, activations, rng=np.random.default_rng(0)))
        assert study.in_layer.pictures == ()
        drawn.session.settle()
        qtbot.waitUntil(lambda: study.map.is_ready and len(study.in_layer.pictures) == 10, timeout=20_000)
        assert [picture.word for picture in study.in_layer.pictures] != of_the_first


def test_the_map_wears_the_theme(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    qtbot.waitUntil(lambda: study.map.is_ready, timeout=20_000)
    study.map.grab()
    drawn.set_theme_choice("dark")
    assert study.map.grab().toImage().pixelColor(2, 2).name() == DARK.surface


@pytest.mark.parametrize("of", [2, 0, -1])
def test_a_dot_of_the_map_is_looked_at_and_taken(qtbot: QtBot, drawn: MainWindow, texts: Texts, of: int) -> None:
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    study.of.setCurrentIndex(study.of.findData(of))
    study.of.activated.emit(study.of.currentIndex())
    qtbot.waitUntil(lambda: study.map.is_ready, timeout=20_000)
    study.map.setFocus(Qt.FocusReason.TabFocusReason)
    assert "truly a" in texts(study)
    qtbot.keyClick(study.map, Qt.Key.Key_Return)
    assert drawn.session.drawing.raster is not None


# ---- compare --------------------------------------------------------------------------------


def test_a_pinned_drawing_stays_beside_the_next(
    qtbot: QtBot, drawn: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray], texts: Texts
) -> None:
    study = open_study(drawn, "compare")
    assert isinstance(study, CompareStudy)
    seven = drawn.session.trace
    qtbot.mouseClick(study.pin, Qt.MouseButton.LeftButton)
    drawn.session.clear_drawing()
    draw_strokes(drawn.draw_page.canvas, one)
    drawn.session.settle()
    sides, now = study.sides(), drawn.session.trace
    assert sides is not None
    assert seven is not None
    assert now is not None
    np.testing.assert_array_equal(sides[0].trace.probabilities, seven.probabilities)
    assert sides[1].trace is now
    np.testing.assert_allclose(study.pictures.change, now.inputs - seven.inputs)
    assert "the other side says 7" in texts(study)
    qtbot.mouseClick(study.pin, Qt.MouseButton.LeftButton)
    assert "Both sides are the same" in texts(study)


def test_another_network_reads_the_other_side(drawn: MainWindow) -> None:
    study = open_study(drawn, "compare")
    assert isinstance(study, CompareStudy)
    place = study.networks.findText("Tanh")
    study.networks.setCurrentIndex(place)
    study.networks.activated.emit(place)
    sides = study.sides()
    assert sides is not None
    assert sides[0].network.activations[0].key == "tanh"
    assert sides[1].network is drawn.session.network
    assert not np.array_equal(sides[0].trace.logits, sides[1].trace.logits)


# ---- pixels ---------------------------------------------------------------------------------


def test_a_step_left_out_changes_what_is_read_and_says_what_it_is_worth(
    qtbot: QtBot, drawn: MainWindow, texts: Texts
) -> None:
    drawn.session.drawing.load([0.3 * stroke for stroke in drawn.session.drawing.strokes])
    drawn.session.note_drawing()
    study = open_study(drawn, "pixels")
    assert isinstance(study, PixelsStudy)
    assert "The network reads picture 6: 7" in texts(study)
    scale = next(each for each in study.findChildren(QCheckBox) if "Scale" in each.text())
    whole = study.accuracy.text()
    scale.click()
    way = prepare(drawn.session.drawing.strokes, 400.0, StepChoice(scale=False))
    assert way is not None
    shares = drawn.session.network.forward(way.pixels.ravel()).probabilities
    assert f"With these steps: {shares.argmax()}, {percent(float(shares.max()), 1)}." in texts(study)
    assert study.accuracy.text() != whole
    assert not study.choice.scale


def test_a_picture_has_no_steps(drawn: MainWindow, texts: Texts) -> None:
    study = open_study(drawn, "pixels")
    drawn.session.load_picture(np.eye(28, dtype=np.float32))
    drawn.session.settle()
    assert "A picture has no strokes" in texts(study)


# ---- all of them ----------------------------------------------------------------------------

OF_ANY = ("why", "change", "compare", "pixels")
OF_HIDDEN = ("layers", "neighbours")


@pytest.mark.parametrize(
    ("sizes", "names"),
    [
        ((784, 10), OF_ANY),
        ((784, 12, 10), OF_ANY + OF_HIDDEN),
        ((784, 20, 16, 12, 9, 10), OF_ANY + OF_HIDDEN),
        ((784, 512, 512, 10), OF_ANY + OF_HIDDEN),
    ],
)
def test_every_study_shows_the_drawing_to_any_network(
    drawn: MainWindow, sizes: tuple[int, ...], names: tuple[str, ...], draw_strokes: DrawStrokes, one: list[np.ndarray]
) -> None:
    made = init_network(sizes, [ACTIVATIONS["tanh"]] * (len(sizes) - 2), rng=np.random.default_rng(0))
    drawn.session.set_network(made)
    for name in OF_HIDDEN:  # with nothing hidden they have little to show, and open all the same
        open_study(drawn, name)
    for name in names:
        study = open_study(drawn, name)
        draw_strokes(drawn.draw_page.canvas, one)
        drawn.session.settle()
        with_ink = study.grab().toImage()
        drawn.session.clear_drawing()
        drawn.session.settle()
        assert study.grab().toImage() != with_ink, name


def test_the_study_that_was_open_is_open_again(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    open_study(window, "pixels")
    window.close()
    assert open_window().draw_page.studies.tabs.key == "pixels"


def test_the_numbers_of_pictures_and_maps_can_be_taken_away(qtbot: QtBot, drawn: MainWindow) -> None:
    why = open_study(drawn, "why")
    assert isinstance(why, WhyStudy)
    assert why.overlay is not None
    taken = [place for name, *place in why.picture.rows() if name == "adds"]
    assert len(taken) == 784
    column, row, value = taken[28 * 10 + 5]
    assert (column, row) == (5, 10)
    assert value == pytest.approx(float(why.overlay[285]))
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    qtbot.waitUntil(lambda: study.map.is_ready, timeout=20_000)
    places = list(study.map.rows())
    assert len(places) == 2001
    assert places[-1][0] == "this drawing"
    compare = open_study(drawn, "compare")
    assert isinstance(compare, CompareStudy)
    assert len(list(compare.bars.rows())) == 20


def test_the_button_that_copies_wears_the_theme_as_a_picture_too(window_as_new: MainWindow) -> None:
    window = window_as_new
    window.resize(960, 600)
    button = window.draw_page.studies.copy_button
    assert button.text() == ""
    inks = []
    for choice in ("light", "dark"):
        window.set_theme_choice(choice)
        picture = button.icon().pixmap(20).toImage()
        colors = {picture.pixelColor(x, y).name() for x in range(20) for y in range(20)}
        inks.append(colors & {LIGHT.text, DARK.text})
    assert inks == [{LIGHT.text}, {DARK.text}]


@pytest.mark.parametrize("n_hidden", [1, 2, 4])
def test_the_layers_say_what_flows_where(window_as_new: MainWindow, n_hidden: int) -> None:
    window = window_as_new
    sizes = (784, *(5 + layer for layer in range(n_hidden)), 10)
    tanh = ACTIVATIONS["tanh"]
    window.networks.add("odd", init_network(sizes, [tanh] * n_hidden, rng=np.random.default_rng(0)))
    middle = " → ".join(f"{5 + layer} neurons" for layer in range(n_hidden))
    flow = f"784 pixels → {middle} → 10 logits → softmax → 10 probabilities"
    assert flow in [part.text() for part in window.draw_page.plots.layers.findChildren(LiveText)]


# ---- numbers of pictures --------------------------------------------------------------------


def test_a_pixel_of_a_sum_of_pictures_says_what_is_added_to_what(qtbot: QtBot, drawn: MainWindow, texts: Texts) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.change is not None and not study.is_playing, timeout=20_000)
    change = study.change
    assert change is not None
    pixel = int(np.abs(change.after - change.before).argmax())
    at = study.pictures.cell_in(study.pictures.boxes()[1], pixel).center().toPoint()
    qtbot.mouseMove(study.pictures, at)
    row, column = divmod(pixel, 28)
    said = texts(study)
    assert f"row {row}, col {column}: " in said
    assert said.split(f"row {row}, col {column}: ")[1].split(" = ")[1].startswith(f"{change.after[pixel]:.3f}")
    study.pictures.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(study.pictures, Qt.Key.Key_Down)
    assert f"row {min(row + 1, 27)}, col {column}: " in texts(study)
    study.pictures.clearFocus()
    assert "length (L2)" in texts(study)


def wait_for_its_room(widget: QWidget) -> None:
    """Let a view that has just been opened be laid out until nothing moves any more."""
    size = QSize()
    while widget.size() != size:
        size = widget.size()
        QApplication.processEvents()


def test_every_step_from_strokes_to_pixels_says_its_numbers(qtbot: QtBot, drawn: MainWindow, texts: Texts) -> None:
    study = open_study(drawn, "pixels")
    assert isinstance(study, PixelsStudy)
    trace = drawn.session.trace
    assert trace is not None
    row, column = divmod(int(trace.inputs.argmax()), 28)
    wait_for_its_room(study.pictures)
    last = study.pictures.cell(5)
    at = QPoint(int(last.x() + (column + 0.5) / 28 * last.width()), int(last.y() + (row + 0.5) / 28 * last.height()))
    qtbot.mouseMove(study.pictures, at)
    assert f"6 mass: row {row}, col {column}: {trace.inputs.max():.3f}" in texts(study)
    study.pictures.setFocus(Qt.FocusReason.TabFocusReason)
    for expected in ("5 pen: row", "4 scale: ", "3 box: ", "2 slant: it leaned ", "1 strokes: x "):
        for _ in range(28):
            qtbot.keyClick(study.pictures, Qt.Key.Key_Left)
        assert expected in texts(study)
    assert "on the sheet" in texts(study)


@pytest.mark.parametrize("name", ["pixels", "compare", "change"])
def test_pictures_grow_with_the_window(drawn: MainWindow, name: str) -> None:
    study = open_study(drawn, name)
    assert isinstance(study, PixelsStudy | CompareStudy | ChangeStudy)
    sides = []
    for size in ((1024, 700), (1366, 768), (1920, 1080)):
        drawn.resize(*size)
        drawn.grab()
        sides.append(study.pictures.boxes()[0].width() if name != "pixels" else study.pictures.cell(0).width())
    assert sides[0] < sides[1] < sides[2]
    assert sides[2] > 280
