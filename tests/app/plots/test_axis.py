"""Numbers of an axis: where they would lie on each other, every second or third is written, evenly."""

import pytest
from PySide6.QtCore import QRectF

from app.plots.axis import readable


def digits(apart: float) -> list[tuple[QRectF, int, str]]:
    return [(QRectF(0.0, apart * digit, 8.0, 16.0), 0, str(digit)) for digit in range(10)]


@pytest.mark.parametrize(
    ("apart", "written"), [(17.0, "0123456789"), (16.0, "0123456789"), (9.0, "02468"), (6.0, "0369"), (1.0, "0")]
)
def test_numbers_leave_each_other_room(apart: float, written: str) -> None:
    assert "".join(text for *_, text in readable(digits(apart))) == written


def test_an_axis_without_numbers() -> None:
    assert readable([]) == []
