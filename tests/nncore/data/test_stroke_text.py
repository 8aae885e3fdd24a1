"""A drawing in a pasted text."""

import numpy as np
import pytest

from nncore.data.stroke_text import drawing_of_text
from nncore.errors import DatasetError


@pytest.mark.parametrize(
    "text",
    [
        '{"drawing": [[[5, 6], [0, 9]]]}',
        '\n{"word": "1", "drawing": [[[5, 6], [0, 9], [0, 20]]]}\n',
        '{\n  "strokes": [\n    [{"x": 5, "y": 0}, {"x": 6, "y": 9}]\n  ]\n}',
        '[[{"x": 5, "y": 0}, {"x": 6, "y": 9}]]',
    ],
)
def test_the_only_drawing_of_a_text_is_read_in_each_form(text: str) -> None:
    drawing = drawing_of_text(text)
    assert drawing is not None
    (stroke,) = drawing.strokes
    np.testing.assert_array_equal(stroke, [[5, 0], [6, 9]])


@pytest.mark.parametrize("text", ["see you at seven", "[1, 2, 3]", 2 * '{"drawing": [[[5, 6], [0, 9]]]}\n'])
def test_no_drawing_and_several_are_none(text: str) -> None:
    assert drawing_of_text(text) is None


def test_broken_strokes_say_where() -> None:
    with pytest.raises(DatasetError, match=r"The text cannot be read as strokes: its JSON is broken in line 1"):
        drawing_of_text('{"drawing": [[[5, 6], [0, 9]]')
