"""The Network page: drawn by hand, pointed at, walked by keyboard, for networks of any shape."""

from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest
from on_pages import numpy_names
from painted import colors
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.pages.network.neuron import Neuron
from app.pages.network.page import NetworkPage
from app.pages.network.picture.picture import NetworkPicture
from app.pages.network.picture.places import places
from app.pages.network.words import sum_text
from app.plots.plot import Plot
from app.ui.export import GivesArrays, numpy_text
from app.ui.text.numbers import number_text
from app.ui.widgets.slider import NumberSlider
from app.window.main_window import MainWindow
from nncore.explanations.links import strongest_links
from nncore.explanations.neuron import neuron_sum
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected

SHAPES = [(), (1,), (50, 100), (512, 512, 512, 512), (3, 512)]


def network_of(*widths: int) -> Network:
    relus = (ACTIVATIONS["relu"],) * len(widths)
    return init_network((784, *widths, 10), relus, rng=np.random.default_rng(0))


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.show_page("network")
    return window.findChild(NetworkPage, "network")


@pytest.fixture
def picture(page: NetworkPage) -> NetworkPicture:
    return page.picture


def place_of(picture: NetworkPicture, layer: int, unit: int) -> QPoint:
    return picture.places.at(Neuron(layer, unit)).toPoint()


def pixels_of(picture: NetworkPicture) -> np.ndarray:
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).astype(int)


def draw_seven(window: MainWindow, seven: list[np.ndarray]) -> None:
    window.session.load_strokes(seven)
    window.session.settle()


def test_a_rejected_answer_does_not_stand_out(window: MainWindow, picture: NetworkPicture, seven: Any) -> None:
    draw_seven(window, seven)
    seven_at = place_of(picture, 3, 7)
    beside = QRect(seven_at + QPoint(12, -8), QSize(80, 16))  # the digit and its probability
    assert not picture.is_rejected
    answered = picture.grab(beside).toImage()
    window.session.set_network(window.session.network.replace(reject_below=1.1))
    window.session.settle()
    assert picture.is_rejected
    assert picture.grab(beside).toImage() != answered


def test_a_digit_in_a_frame_is_no_answer_here_either(window: MainWindow, picture: NetworkPicture, seven: Any) -> None:
    around = np.linspace(0.0, 2.0 * np.pi, 50)
    low, high = np.concatenate(seven).min(axis=0), np.concatenate(seven).max(axis=0)
    circle = (low + high) / 2.0 + (high - low) * 0.9 * np.stack([np.cos(around), np.sin(around)], axis=1)
    draw_seven(window, [*seven, circle])
    assert window.session.trace is not None
    assert not is_rejected(window.session.network, window.session.trace.logits), "else this proves nothing"
    assert picture.is_rejected
    page = window.findChild(NetworkPage, "network")
    assert page.readout.text() == "In a frame: 7. Read as it stands, as here, it is rejected."
    draw_seven(window, seven)
    assert not picture.is_rejected
    assert "strongest links" in page.readout.text()


def test_a_stroke_that_makes_the_answer_rejected_does_not_lay_the_quiet_links_anew(
    window: MainWindow, page: NetworkPage, picture: NetworkPicture, seven: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = np.linspace(0.0, 2.0 * np.pi, 50)
    circle = 140.0 + 120.0 * np.stack([np.cos(around), np.sin(around)], axis=1)
    draw_seven(window, seven)
    page.take_neuron(1, 23)
    for timer in picture.findChildren(QTimer):
        timer.setInterval(60_000)  # the links have no turn of their own
    head = picture.places.head(3).toAlignedRect()
    picture.grab()
    answered = picture.grab(head).toImage()
    looked_for = Mock(side_effect=strongest_links)
    monkeypatch.setattr("app.pages.network.picture.picture.strongest_links", looked_for)
    draw_seven(window, [*seven, circle])
    assert picture.is_rejected
    assert picture.grab(head).toImage() != answered
    looked_for.assert_not_called()


def test_it_is_the_second_page(window: MainWindow) -> None:
    assert window.page_names[:3] == ["draw", "network", "activations"]


def test_at_rest_it_says_what_to_do(page: NetworkPage, picture: NetworkPicture) -> None:
    assert page.readout.text().startswith("Draw a digit")
    assert picture.links == ()


def test_a_stroke_on_its_sheet_is_read_and_can_be_undone(
    window: MainWindow, page: NetworkPage, picture: NetworkPicture, draw_strokes: Any, seven: Any
) -> None:
    sheet = page.findChild(DrawingCanvas)
    draw_strokes(sheet, seven)
    window.session.settle()
    assert window.session.prediction.label == 7
    assert sheet.drawing is window.draw_page.canvas.drawing
    assert len(picture.links) == 3
    window.session.undo()
    window.session.settle()
    assert picture.links == ()


def test_the_links_that_are_drawn_are_as_many_as_the_slider_says(
    window: MainWindow, page: NetworkPage, picture: NetworkPicture, seven: Any
) -> None:
    draw_seven(window, seven)
    few = [links.share for links in picture.links]
    assert [len(links.strengths) for links in picture.links] == [60, 60, 60]
    page.findChild(NumberSlider, "links").set_value(120)
    assert [len(links.strengths) for links in picture.links] == [120, 120, 120]
    assert all(more.share > less for more, less in zip(picture.links, few, strict=True))
    assert page.readout.text().startswith("The 120 strongest links")


@pytest.mark.parametrize("widths", SHAPES)
@pytest.mark.parametrize("size", [(480.0, 420.0), (912.0, 560.0), (1500.0, 900.0)])
def test_every_unit_has_a_place_of_its_own(widths: tuple[int, ...], size: tuple[float, float]) -> None:
    sizes = (784, *widths, 10)
    laid_out = places(*size, sizes)
    assert tuple(len(centres) for centres in laid_out.centres) == sizes
    for layer, centres in enumerate(laid_out.centres):
        assert len(np.unique(centres.round(3), axis=0)) == sizes[layer]
        assert centres.min() >= 0.0
        assert (centres <= size).all()
        for unit in {0, sizes[layer] // 2, sizes[layer] - 1}:
            assert laid_out.under(laid_out.at(Neuron(layer, unit))) == Neuron(layer, unit)
    middles = [centres[:, 0].max() for centres in laid_out.centres]
    assert middles == sorted(middles)
    for before, after in zip(laid_out.centres, laid_out.centres[1:], strict=False):
        assert before[:, 0].max() < after[:, 0].min()


@pytest.mark.parametrize("size", [(480, 420), (912, 560), (1501, 901)])
@pytest.mark.parametrize("text", [1.0, 1.3])
def test_links_have_room_wherever_the_sheet_leaves_some(size: tuple[int, int], text: float) -> None:
    laid_out = places(*size, (784, 50, 100, 10), text)
    beside, below = laid_out.rooms
    assert not beside.intersects(below)
    assert not any(room.intersects(laid_out.sheet.toRect()) for room in laid_out.rooms)
    above = QRect(0, 0, beside.left(), laid_out.sheet.toRect().top())  # where no link comes by: names
    whole = QRect(0, 0, *size)
    left_over = QRegion(whole) - QRegion(beside) - QRegion(below) - QRegion(laid_out.sheet.toRect()) - QRegion(above)
    assert left_over.isEmpty()


def test_links_look_in_their_rooms_as_on_the_whole_picture(
    window: MainWindow, picture: NetworkPicture, seven: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_seven(window, seven)
    in_rooms = pixels_of(picture)
    monkeypatch.setattr("app.pages.network.picture.link_lines.is_of_screen", lambda *_: False)
    assert np.abs(pixels_of(picture) - in_rooms).max() < 8  # of 255: where a smooth line begins, it is rounded


@pytest.mark.parametrize("widths", SHAPES)
def test_a_network_of_any_shape_is_painted(
    window: MainWindow, page: NetworkPage, picture: NetworkPicture, seven: Any, widths: tuple[int, ...]
) -> None:
    draw_seven(window, seven)
    window.session.set_network(network_of(*widths))
    window.session.settle()
    assert len(picture.links) == len(widths) + 1
    assert not picture.grab().isNull()


def test_a_unit_under_the_pointer_says_its_numbers(
    window: MainWindow, page: NetworkPage, picture: NetworkPicture, pointer: Any, seven: Any
) -> None:
    draw_seven(window, seven)
    at = place_of(picture, 1, 23)
    pointer.over(picture, at.x(), at.y())
    found = neuron_sum(window.session.network, window.session.trace, 1, 23)
    assert page.readout.text().startswith("Neuron 23 of hidden layer 1: Σ a·w")
    assert f"{found.z:.3f}".replace("-", "−") in page.readout.text()
    pointer.leave(picture)
    assert page.readout.text().startswith("The 60 strongest links")


def test_a_click_pins_and_a_click_beside_lets_go(qtbot: QtBot, page: NetworkPage, picture: NetworkPicture) -> None:
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place_of(picture, 2, 40))
    assert picture.pinned_part == Neuron(2, 40)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(picture.width() - 1, 1))
    assert picture.pinned_part is None


def test_the_keyboard_walks_pins_and_lets_go(qtbot: QtBot, picture: NetworkPicture) -> None:
    picture.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(picture, key)
    assert picture.part == Neuron(2, 2)
    qtbot.keyClick(picture, Qt.Key.Key_PageDown)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert picture.pinned_part == Neuron(2, 12)
    for _ in range(9):
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.part == Neuron(3, 1)
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert picture.part is None


def test_another_shape_lets_the_pinned_neuron_go(window: MainWindow, page: NetworkPage) -> None:
    page.take_neuron(2, 99)
    window.session.set_network(network_of(5))
    assert page.picture.pinned_part is None


@pytest.mark.parametrize("neuron", [None, Neuron(1, 23), Neuron(2, 7), Neuron(3, 4)])
def test_the_copied_lines_give_the_same_z(
    window: MainWindow, page: NetworkPage, seven: Any, neuron: Neuron | None
) -> None:
    draw_seven(window, seven)
    if neuron is not None:
        page.take_neuron(*neuron)
    layer, unit = neuron or Neuron(3, 7)
    found = neuron_sum(window.session.network, window.session.trace, layer, unit)
    assert numpy_names(page)["z"] == pytest.approx(found.z, rel=1e-4, abs=1e-5)


def test_the_copied_lines_run_on_an_empty_sheet(page: NetworkPage) -> None:
    assert len(numpy_names(page)["products"]) >= 0


def bar_place(plot: Plot, neuron: int) -> QPoint:
    """Find a bar as a hand does: move over the plot until it is under the pointer."""
    viewport, told = plot.findChild(QGraphicsView).viewport(), []
    plot.pointed.connect(lambda x, _y: told.append(x))
    for x in range(viewport.width()):
        QTest.mouseMove(viewport, QPoint(x, viewport.height() // 2))
        if told and round(told[-1]) == neuron:
            return QPoint(x, viewport.height() // 2)
    raise AssertionError(f"no bar {neuron} under the pointer")


@pytest.mark.parametrize(("layer", "neuron"), [(0, 0), (0, 49), (1, 17)])
def test_a_click_on_a_bar_of_the_draw_page_leads_to_its_neuron(
    qtbot: QtBot, window: MainWindow, seven: Any, layer: int, neuron: int
) -> None:
    draw_seven(window, seven)
    bars = window.draw_page.hidden[layer]
    at = bar_place(bars.plot, neuron)
    qtbot.mouseClick(bars.plot.findChild(QGraphicsView).viewport(), Qt.MouseButton.RightButton, pos=at)
    assert window.current_page == "draw"
    qtbot.mouseClick(bars.plot.findChild(QGraphicsView).viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.current_page == "network"
    assert window.findChild(NetworkPage, "network").picture.pinned_part == Neuron(layer + 1, neuron)


def test_return_on_a_bar_of_the_draw_page_leads_to_its_neuron(qtbot: QtBot, window: MainWindow, seven: Any) -> None:
    draw_seven(window, seven)
    bars = window.draw_page.hidden[1]
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(bars, key)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert window.current_page == "network"
    assert window.findChild(NetworkPage, "network").picture.pinned_part == Neuron(2, 11)


def test_it_has_names_for_screen_readers(picture: NetworkPicture) -> None:
    assert picture.accessibleName()
    assert "Arrow keys" in picture.accessibleDescription()


# --- the inspector -------------------------------------------------------------------------------------------------


def test_until_a_neuron_is_pinned_the_sum_is_that_of_the_strongest_output(
    window: MainWindow, page: NetworkPage, seven: Any, one: Any
) -> None:
    assert page.inspector.words.text().startswith("Draw a digit")
    for drawing, digit in ((seven, 7), (one, 1)):
        draw_seven(window, drawing)
        found = neuron_sum(window.session.network, window.session.trace, 3, digit)
        assert page.inspector.name.text() == f"Output {digit}"
        assert page.inspector.sum.sum_line.text() == sum_text(found)
        assert page.inspector.words.text().startswith("The strongest output")
    page.take_neuron(1, 23)
    assert page.inspector.name.text() == "Neuron 23 of hidden layer 1"
    assert page.inspector.words.text().startswith("Pinned")
    press(page, "Change")
    page.picture.pin(None)
    assert not page.inspector.change.off.isVisible(), "nobody pinned the output that is followed"


@pytest.mark.parametrize("neuron", [Neuron(1, 23), Neuron(2, 7), Neuron(3, 4)])
def test_the_inspector_takes_the_sum_apart(window: MainWindow, page: NetworkPage, seven: Any, neuron: Neuron) -> None:
    draw_seven(window, seven)
    page.take_neuron(*neuron)
    found = neuron_sum(window.session.network, window.session.trace, *neuron)
    rows = page.inspector.sum.table.texts()
    assert rows[0] == ["a", "w", "a·w"]
    products = [float(row[2].replace("−", "-")) for row in rows[1:]]
    np.testing.assert_allclose(products, found.products[found.strongest(10)], atol=6e-4)
    assert f" z {found.z:.3f}".replace("-", "−") in page.inspector.sum.sum_line.text()
    assert page.inspector.sum.pictures.isVisible() == (neuron.layer == 1)
    assert page.inspector.sum.curve_plot.isVisible() == (neuron.layer < 3)


def test_the_inspector_follows_the_drawing(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, seven: Any, one: Any
) -> None:
    draw_seven(window, seven)
    page.take_neuron(1, 3)
    panel = page.inspector.sum
    draw_seven(window, one)
    found = neuron_sum(window.session.network, window.session.trace, 1, 3)
    assert panel.point.points[0].tolist() == [found.z]
    qtbot.waitUntil(lambda: panel.sum_line.text() == sum_text(found))  # what is read, some times a second
    assert panel.value_line.text().endswith(f"a = f(z) = {number_text(found.a)}")
    assert panel.table.texts()[1][2] == number_text(found.products[found.strongest(1)[0]].item())
    window.session.clear_drawing()
    window.session.settle()
    assert not page.inspector.sum.table.isVisible()


def test_a_layer_of_two_has_two_products(window: MainWindow, page: NetworkPage, seven: Any) -> None:
    window.session.set_network(network_of(2))
    draw_seven(window, seven)
    page.take_neuron(2, 0)
    assert sum(bool(row[2]) for row in page.inspector.sum.table.texts()[1:]) == 2


def test_a_product_says_its_numbers_under_pointer_and_keyboard(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, pointer: Any, seven: Any
) -> None:
    draw_seven(window, seven)
    page.take_neuron(1, 23)
    panel = page.inspector.sum
    found = neuron_sum(window.session.network, window.session.trace, 1, 23)
    for box in panel.pictures.boxes():  # the same pixel in each of the three pictures
        pixel = int(found.strongest(1)[0])
        at = panel.pictures.cell_in(box, pixel).center()
        pointer.over(panel.pictures, int(at.x()), int(at.y()))
        numbers = [f"{each[pixel]:.3f}".replace("-", "−") for each in (found.weights, found.inputs, found.products)]
        assert (
            panel.pixel_line.text()
            == f"row {pixel // 28}, col {pixel % 28}: w {numbers[0]} × a {numbers[1]} = {numbers[2]}"
        )
    qtbot.keyClick(panel.pictures, Qt.Key.Key_Left)
    assert panel.pixel_line.text().startswith(f"row {pixel // 28}, col {pixel % 28 - 1}: w ")
    draw_seven(window, [each * 0.5 for each in seven[::-1]])
    page.take_neuron(2, 5)
    assert not panel.pixel_line.isVisible()


@pytest.mark.parametrize("panel", ["Sum", "Change", "Learn"])
def test_every_picture_of_the_inspector_is_numpy_on_the_clipboard(
    window: MainWindow, page: NetworkPage, seven: Any, panel: str
) -> None:
    draw_seven(window, seven)
    page.take_neuron(1, 23)
    page.inspector.learn.say_truth("2")
    next(each for each in page.findChildren(QPushButton) if each.text() == panel).click()
    pictures = [
        each for each in page.inspector.findChildren(QWidget) if isinstance(each, GivesArrays) and each.isVisible()
    ]
    assert len(pictures) == 1
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title().replace("&", "") == "Take away")
    menu.aboutToShow.emit()
    inside = next(
        entry.menu() for entry in menu.actions() if entry.text().replace("&", "") == pictures[0].accessibleName()
    )
    next(entry for entry in inside.actions() if entry.text().replace("&", "") == "Copy as numpy").trigger()
    names: dict[str, Any] = {}
    exec(QGuiApplication.clipboard().text(), names)
    for name, array in pictures[0].arrays().items():
        np.testing.assert_allclose(names[name], array, rtol=1e-5)


def test_the_table_has_the_latest_products_when_the_pen_rests(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, seven: Any, one: Any
) -> None:
    draw_seven(window, seven)
    page.take_neuron(1, 23)
    for drawing in (one, seven, one):
        draw_seven(window, drawing)
    found = neuron_sum(window.session.network, window.session.trace, 1, 23)
    wanted = [number_text(value) for value in found.products[found.strongest(10)].tolist()]
    qtbot.waitUntil(lambda: [row[2] for row in page.inspector.sum.table.texts()[1:]] == wanted, timeout=20_000)


def numpy_of(picture: GivesArrays) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(numpy_text(picture.arrays()), names)
    return names


def press(page: NetworkPage, word: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == word).click()


def test_the_whole_network_is_numpy_on_the_clipboard(window: MainWindow, picture: NetworkPicture, seven: Any) -> None:
    draw_seven(window, seven)
    names, trace = numpy_of(picture), window.session.trace
    np.testing.assert_allclose(names["x"].reshape(-1), trace.inputs, rtol=1e-5)
    for number, layer in enumerate(trace.hidden, 1):
        np.testing.assert_allclose(names[f"a{number}"], layer.a, rtol=1e-5)
    np.testing.assert_allclose(names["p"], trace.probabilities, rtol=1e-5)


def test_where_delta_lights_the_network_delta_is_copied(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, picture: NetworkPicture, seven: Any
) -> None:
    draw_seven(window, seven)
    page.take_neuron(1, 23)
    press(page, "Learn")
    page.inspector.learn.say_truth("2")
    press(page, "delta")
    qtbot.waitUntil(lambda: np.any(picture.arrays()["delta1"] != 0.0), timeout=20_000)
    names = numpy_of(picture)
    assert picture.gradient is not None
    np.testing.assert_allclose(names["delta1"], picture.gradient.biases[0], rtol=1e-5)
    assert names["delta_output"][2] == pytest.approx(window.session.trace.probabilities[2] - 1.0, rel=1e-5)


def test_the_links_behind_a_pinned_neuron_follow_the_pen(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, seven: Any, one: Any
) -> None:
    page.take_neuron(1, 23)
    draw_seven(window, seven)
    qtbot.wait(300)  # until the inspector has its place, and the links have their turn
    places = page.picture.places
    links_alone = QRect(places.pixels.topRight().toPoint() + QPoint(2, 0), QSize(30, int(places.pixels.height())))
    of_seven = page.picture.grab(links_alone).toImage()
    draw_seven(window, one)
    assert page.picture.grab(links_alone).toImage() != of_seven
    draw_seven(window, seven)
    qtbot.waitUntil(lambda: page.picture.grab(links_alone).toImage() == of_seven, timeout=20_000)


def test_no_link_crosses_the_name_of_the_pixels(window: MainWindow, picture: NetworkPicture, seven: Any) -> None:
    """Links go from the ink to the right, steeply up in a narrow window: the name stands below, where none comes."""
    picture.window().resize(1024, 700)
    draw_seven(window, seven)
    name = picture.places.pixels_name
    assert name.top() >= picture.places.pixels.bottom()
    seen = [QColor(color).getRgb()[:3] for color in colors(picture.grab(name.toRect()).toImage())]
    assert len(seen) > 1
    assert all(max(color) - min(color) < 24 for color in seen)  # greys: the links are blue and vermilion
