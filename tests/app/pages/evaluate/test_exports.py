"""What is taken away: tables read back to the same numbers, pictures and drawings that others can open."""

import csv
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from painted import colors
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView
from pytestqt.qtbot import QtBot

from app.pages.evaluate.exports import Export, write_export, write_table
from app.plots.plot import Plot

TABLE = [
    ["name", "value", "note"],
    ["a, b", 0.125, None],
    ["ü", np.float64(1.0) / 3.0, 'say "x"'],
    ["n", np.int64(7), ""],
]


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    made = Plot(x_label="confidence", y_label="accuracy")
    qtbot.addWidget(made)
    made.resize(320, 200)
    made.set_range((0.0, 1.0), (0.0, 1.0))
    curve = made.add_curve()
    curve.set_color("#ff0000")
    curve.set_points(np.array([0.0, 0.5, 1.0]), np.array([0.0, 0.9, 0.2]))
    dots = made.add_symbols(9.0, "s")
    dots.set_color("#00ff00")
    dots.set_points(np.array([0.3]), np.array([0.5]))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_table_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_table(TABLE, str(path))
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["name", "value", "note"]
    assert rows[1] == ["a, b", "0.125", ""]
    assert float(rows[2][1]) == pytest.approx(1 / 3, abs=1e-7)
    assert rows[2][2] == 'say "x"'
    assert rows[3][1] == "7"


def test_what_there_is_says_its_formats(plot: Plot) -> None:
    assert Export("x", None, lambda: TABLE).formats == ("csv",)
    assert Export("x", plot).formats == ("png", "svg")
    assert Export("Accuracy over scale", plot).file_stem == "accuracy_over_scale"


def test_a_picture_has_twice_the_pixels_and_the_curve(plot: Plot, tmp_path: Path) -> None:
    path = tmp_path / "plot.png"
    write_export(Export("Plot", plot), "png", str(path))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (640, 400)
    assert "#ff0000" in colors(image)


def test_a_drawing_has_lines_and_words_and_no_picture(plot: Plot, tmp_path: Path) -> None:
    path = tmp_path / "plot.svg"
    write_export(Export("Plot", plot), "svg", str(path))
    kinds = [element.tag.rpartition("}")[2] for element in ElementTree.parse(path).iter()]
    assert "image" not in kinds
    text = path.read_text()
    assert "#ff0000" in text
    assert "#00ff00" in text
    assert "confidence" in text


def test_curves_of_a_drawing_end_at_the_plot_and_words_are_cut_nowhere(plot: Plot, tmp_path: Path) -> None:
    path = tmp_path / "plot.svg"
    write_export(Export("Plot", plot), "svg", str(path))
    svg = "{http://www.w3.org/2000/svg}"
    clipped = [group for group in ElementTree.parse(path).iter(f"{svg}g") if group.get("clip-path")]
    assert any(group.find(f".//{svg}{line}") is not None for group in clipped for line in ("path", "polyline"))
    assert all(group.find(f".//{svg}text") is None for group in clipped)


def test_the_plot_keeps_its_pictures_of_itself_afterwards(plot: Plot, tmp_path: Path) -> None:
    def modes() -> list[QGraphicsItem.CacheMode]:
        return [item.cacheMode() for view in plot.findChildren(QGraphicsView) for item in view.items()]

    before = modes()
    assert QGraphicsItem.CacheMode.DeviceCoordinateCache in before
    write_export(Export("Plot", plot), "svg", str(tmp_path / "plot.svg"))
    assert modes() == before


@pytest.mark.parametrize("file_format", ["csv", "png", "svg"])
def test_a_failure_leaves_the_old_file(plot: Plot, tmp_path: Path, file_format: str) -> None:
    path = tmp_path / "old"
    path.mkdir()
    with pytest.raises(OSError, match=r"."):
        write_export(Export("Plot", plot, lambda: TABLE), file_format, str(path))
    assert list(tmp_path.iterdir()) == [path]
