"""Reading the digits of a file on the command line."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app import cli
from nncore.ink.strokes import draw

SEVEN = (np.array([[10.0, 10.0], [70.0, 12.0], [35.0, 110.0]]),)
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
