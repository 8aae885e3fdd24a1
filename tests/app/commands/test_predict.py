"""Reading the digits of a file on the command line."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app import cli
from app.sources.networks import network_in_the_box
from nncore.data import packed_file
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.ink.strokes import draw
from nncore.models.npz import save_network

SEVEN = (np.array([[10.0, 10.0], [70.0, 12.0], [35.0, 110.0]]),)
BESIDE = 90.0, 0.0
ONE = (np.array([[30.0, 40.0], [50.0, 10.0], [50.0, 110.0]]),)


def answers(printed: str) -> list[list[str]]:
    return [line.split(",")[:3] for line in printed.splitlines()[1:]]


@pytest.mark.usefixtures("qapp")
def test_each_digit_of_a_picture_has_a_line_in_reading_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digits = np.concatenate([draw(strokes, 10.0, 120) for strokes in (SEVEN, ONE, SEVEN)], axis=1)
    grey = np.ascontiguousarray(255 - 220 * np.pad(digits, 30)).astype(np.uint8)
    file = tmp_path / "digits.png"
    height, width = grey.shape
    assert QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).save(str(file))
    assert cli.run(["predict", str(file)]) == 0
    assert answers(capsys.readouterr().out) == [["0", "7", "0"], ["1", "1", "0"], ["2", "7", "0"]]


def test_of_two_digits_beside_each_other_in_one_drawing_each_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = (*SEVEN, *(stroke + BESIDE for stroke in ONE))
    file = tmp_path / "two.ndjson"
    write_stroke_file(file, [StrokeRecord(SEVEN, "7"), StrokeRecord(both, "71")])
    assert cli.run(["predict", str(file)]) == 0
    printed = capsys.readouterr()
    assert [answer[2] for answer in answers(printed.out)] == ["0", "1"]
    assert printed.err == (
        "digitscope: note: two.ndjson: drawing 1 shows 2 digits beside each other; each by itself is read as 7 1.\n"
    )


def test_they_are_rejected_even_where_the_whole_would_be_taken_for_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_network(network_in_the_box().replace(reject_below=0.0), tmp_path / "takes_all.npz")
    both = (*SEVEN, *(0.6 * stroke + BESIDE for stroke in SEVEN))
    write_stroke_file(tmp_path / "two.ndjson", [StrokeRecord(SEVEN, "7"), StrokeRecord(both, "77")])
    assert cli.run(["predict", str(tmp_path / "two.ndjson"), "--model", str(tmp_path / "takes_all.npz")]) == 0
    printed = capsys.readouterr()
    assert [answer[2] for answer in answers(printed.out)] == ["0", "1"]
    assert "each by itself is read as 7 7" in printed.err


def test_a_mirrored_digit_is_told_the_right_way_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    five = np.array([(50.0, 0.0), (5.0, 0.0), (0.0, 45.0), (30.0, 38.0), (50.0, 65.0), (35.0, 98.0), (0.0, 95.0)])
    records = [StrokeRecord((five,), "5"), StrokeRecord((five * (-1.0, 1.0),), "5")]
    write_stroke_file(tmp_path / "fives.ndjson", records)
    assert cli.run(["predict", str(tmp_path / "fives.ndjson")]) == 0
    printed = capsys.readouterr()
    assert [answer[1:] for answer in answers(printed.out)] == [["5", "0"], ["2", "1"]]
    assert "drawing 1 shows a digit as in a mirror, which the right way round is read as 5." in printed.err


def test_reading_a_table_is_followed_where_one_watches(
    digits: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed_file, "FOLLOWED_BYTES", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert cli.run(["predict", str(digits)]) == 0
    assert "100 %  reading" in capsys.readouterr().err
