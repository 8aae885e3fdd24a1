"""XOR out of two layers: why one line fails, and what the hidden layer makes of the plane."""

import numpy as np
import pytest
from on_neuron_page import open_view
from on_pages import drag, numpy_names
from pytestqt.qtbot import QtBot

from app.pages.neuron.page import NeuronPage
from app.pages.neuron.plane_scene import Frame, name_boxes, tag_boxes
from app.ui.style.themed import theme_source
from nncore.concepts.perceptron import CORNERS, truth


def test_xor_out_of_two_layers(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    assert page.xor.hidden.scene.points.tolist() == [[1, 0], [1, 1], [1, 1], [0, 1]]
    assert page.xor.hidden.scene.tags == ("from (0,0)", "from (1,0) (0,1)", "", "from (1,1)")
    assert page.xor.two.scene.wrong.tolist() == page.xor.hidden.scene.wrong.tolist() == []
    assert [line.name for line in page.xor.two.scene.lines] == ["h₁ NAND", "h₂ OR"]
    assert [answer for _, answer in page.xor.two.scene.cells].count(1.0) == 1  # the region between the lines
    assert page.xor.summary.text().startswith("4 of 4 correct")
    names = numpy_names(page)
    assert names["y"].tolist() == list(truth("XOR"))
    assert names["h"].tolist() == page.xor.hidden.scene.points.tolist()


def test_one_line_fails_because_the_ties_cross(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    (yes, yes_label), (no, no_label) = page.xor.one.scene.ties
    np.testing.assert_allclose(yes.mean(axis=0), no.mean(axis=0))
    assert (yes_label, no_label) == (1.0, 0.0)


def test_pointing_into_the_plane_shows_where_the_hidden_layer_puts_it(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    qtbot.mouseMove(page.xor.two, page.xor.two.on_screen(0.5, 0.5).toPoint())
    assert page.xor.hidden.scene.probe is not None
    assert page.xor.hidden.scene.probe.tolist() == [1.0, 1.0]
    assert page.xor.place.text().endswith("h = (1, 1)  →  y = 1")
    qtbot.mouseMove(page.xor.two, page.xor.two.on_screen(1.3, 1.3).toPoint())
    assert page.xor.hidden.scene.probe.tolist() == [0.0, 1.0]
    page.xor.two.pointer_left.emit()
    assert page.xor.hidden.scene.probe is None


def test_moved_hidden_lines_break_xor(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    plane = page.xor.two
    drag(qtbot, plane, plane.on_screen(0.2, 0.2), plane.on_screen(-0.2, -0.2))  # OR's line, x1 + x2 = 0.4
    assert page.xor.sliders["h2"][2].value == pytest.approx(0.2, abs=0.02)
    assert page.xor.two.scene.wrong.tolist() == [0]
    assert page.xor.summary.text().startswith("3 of 4 correct")
    assert numpy_names(page)["y"].tolist() == page.xor.network(CORNERS).tolist() == [1, 1, 1, 0]
    plane = page.xor.hidden
    drag(qtbot, plane, plane.on_screen(0.7, 0.7), plane.on_screen(1.3, 1.3))
    assert page.xor.network(CORNERS).tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(300.0, 300.0), (360.0, 340.0), (640.0, 480.0)])
def test_the_words_beside_the_corners_lie_neither_on_each_other_nor_on_a_corner(
    qtbot: QtBot, page: NeuronPage, percent: int, size: tuple[float, float]
) -> None:
    open_view(qtbot, page, "XOR")
    theme_source().resize_text(percent)
    frame = Frame.within(*size)
    boxes = [box for _, box in tag_boxes(page.xor.hidden.scene, frame)]
    corners = [frame.to_screen(point) for point in page.xor.hidden.scene.points]
    assert len(boxes) == 3
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[:number])
        assert not any(box.contains(corner) for corner in corners)
        assert frame.square.contains(box)


@pytest.mark.parametrize("side", [179, 240, 420])
def test_the_names_of_the_lines_lie_off_the_points_and_each_other(qtbot: QtBot, page: NeuronPage, side: int) -> None:
    open_view(qtbot, page, "XOR")
    frame = Frame.within(side, side)
    for plane in (page.xor.two, page.xor.hidden):
        scene = plane.scene
        boxes = [box for _, box in name_boxes(scene, frame)] + [box for _, box in tag_boxes(scene, frame)]
        corners = [frame.to_screen(point) for point in scene.points]
        for number, box in enumerate(boxes):
            assert not any(box.intersects(other) for other in boxes[:number])
            assert not any(box.contains(corner) for corner in corners)
            assert frame.square.contains(box)
