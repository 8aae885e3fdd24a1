"""A digit drawn with the mouse, anywhere and at any size, gets the answer the command line gives for its strokes."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from pytestqt.qtbot import QtBot

from app import cli
from app.sources.networks import network_in_the_box
from app.window.main_window import MainWindow
from nncore.data.stroke_file import StrokeRecord, read_stroke_file, write_stroke_file
from nncore.ink.strokes import to_pixels

PEN_DIGITS = Path(__file__).parents[3] / "shared" / "data" / "pen_digits" / "train.ndjson.gz"
N_PEN_DIGITS = 40
DrawStrokes = Callable[..., None]
Drawing = tuple[np.ndarray, ...]


def placed(drawing: Drawing, rng: np.random.Generator, side: float = 400.0) -> Drawing:
    """Put a drawing at a random place of the canvas, a quarter of it to all of it large."""
    points = np.concatenate(drawing)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = rng.uniform(0.25, 1.0) * side / max(float(extent.max()), 1e-9)
    corner = rng.uniform(0.0, 1.0, 2) * (side - scale * extent)
    return tuple((stroke - low) * scale + corner for stroke in drawing)


def answer(window: MainWindow) -> int:
    window.session.settle()
    assert window.session.prediction is not None
    assert window.draw_page.prediction.text == str(window.session.prediction.label)
    return window.session.prediction.label


def test_the_command_and_the_canvas_agree_on_hand_made_digits(
    window: MainWindow, draw_strokes: DrawStrokes, hand_made: dict[int, Drawing], tmp_path: Path
) -> None:
    write_stroke_file(tmp_path / "digits.ndjson", [StrokeRecord(drawing) for drawing in hand_made.values()])
    assert cli.run(["predict", str(tmp_path / "digits.ndjson"), "-o", str(tmp_path / "out.csv")]) == 0
    said = [int(row.split(",")[1]) for row in (tmp_path / "out.csv").read_text().splitlines()[1:]]
    assert said == list(hand_made)
    rng = np.random.default_rng(5)
    for _ in range(4):
        for label, drawing in hand_made.items():
            window.session.clear_drawing()
            draw_strokes(window.draw_page.canvas, placed(drawing, rng))
            assert answer(window) == label


def test_the_pixels_are_those_of_the_strokes(
    window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    small = placed(tuple(seven), np.random.default_rng(6))
    draw_strokes(window.draw_page.canvas, small)
    window.session.settle()
    assert window.session.trace is not None
    np.testing.assert_allclose(window.session.trace.inputs, to_pixels(seven), atol=1e-3)


def test_whole_pixels_of_a_coarse_mouse_are_enough(
    qtbot: QtBot, window: MainWindow, hand_made: dict[int, Drawing]
) -> None:
    canvas = window.draw_page.canvas
    scale = canvas.pixels_per_unit()
    left = Qt.MouseButton.LeftButton
    for label, drawing in hand_made.items():
        window.session.clear_drawing()
        for stroke in drawing:
            way = [QPoint(*(int(value) for value in point * scale)) for point in stroke]
            qtbot.mousePress(canvas, left, pos=way[0])
            for place in way[1:]:
                qtbot.mouseMove(canvas, place)
            qtbot.mouseRelease(canvas, left, pos=way[-1])
        assert answer(window) == label


@pytest.mark.skipif(not PEN_DIGITS.exists(), reason="the pen digits are not here")
def test_the_command_and_the_canvas_agree_on_pen_digits(window: MainWindow, draw_strokes: DrawStrokes) -> None:
    records = read_stroke_file(PEN_DIGITS)
    rng = np.random.default_rng(7)
    chosen = [records[int(index)] for index in rng.choice(len(records), N_PEN_DIGITS, replace=False)]
    said = network_in_the_box().predict(np.stack([to_pixels(record.strokes) for record in chosen]))
    seen = []
    for record in chosen:
        window.session.clear_drawing()
        draw_strokes(window.draw_page.canvas, placed(record.strokes, rng))
        seen.append(answer(window))
    assert int((np.array(seen) == said).sum()) >= N_PEN_DIGITS - 1


@pytest.mark.parametrize(("side", "share"), [(600, 0.08), (300, 0.3), (90, 0.9)])
def test_a_picture_gets_the_same_answer_from_both(
    window: MainWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str], side: int, share: float
) -> None:
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    size = share * side
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("black"), 0.1 * size))
        way = [(0.1, 0.1), (0.8, 0.1), (0.3, 0.9)]  # a seven in the corner
        painter.drawPolyline([QPointF(0.05 * side + x * size, 0.05 * side + y * size) for x, y in way])
    picture.save(str(tmp_path / "seven.png"))
    assert cli.run(["predict", str(tmp_path / "seven.png")]) == 0
    said = [float(share) for share in capsys.readouterr().out.splitlines()[1].split(",")[3:]]
    window.draw_page.canvas.picture_dropped.emit(tmp_path / "seven.png")
    assert answer(window) == int(np.argmax(said)) == 7
    assert window.session.trace is not None
    np.testing.assert_allclose(window.session.trace.probabilities[:10], said, atol=1e-4)
