"""Stroke files: what is written is read, and each broken line has its sentence."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.data.stroke_file import StrokeRecord, read_stroke_file, salvaged, write_stroke_file
from nncore.errors import DatasetError

GOOD = '{"word": "7", "drawing": [[[0, 10], [0, 0]], [[10, 5], [0, 20]]]}'


def stroke(*points: tuple[float, float]) -> np.ndarray:
    return np.array(points, np.float64)


def test_strokes_are_read_as_columns_x_and_y(tmp_path: Path) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_text(GOOD + "\n")
    (record,) = read_stroke_file(path)
    assert record.word == "7"
    assert record.writer is None
    assert [one.tolist() for one in record.strokes] == [[[0, 0], [10, 0]], [[10, 0], [5, 20]]]
    assert record.strokes[0].dtype == np.float64


@pytest.mark.parametrize("name", ["digits.ndjson", "digits.ndjson.gz"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    records = [
        StrokeRecord((stroke((0, 0), (1 / 3, -2.5)), stroke((1e300, 5e-324))), "7", "ада/1"),
        StrokeRecord((stroke((1, 2)),), "not a digit\u2028\n", None),
    ]
    write_stroke_file(tmp_path / name, records)
    back = read_stroke_file(tmp_path / name)
    assert [(one.word, one.writer) for one in back] == [(one.word, one.writer) for one in records]
    for old, new in zip(records, back, strict=True):
        for before, after in zip(old.strokes, new.strokes, strict=True):
            np.testing.assert_array_equal(before, after)


coordinates = st.floats(allow_nan=False, allow_infinity=False)


@given(st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1), min_size=1))
def test_every_finite_drawing_survives_to_the_bit(tmp_path_factory: pytest.TempPathFactory, points: list) -> None:
    path = tmp_path_factory.mktemp("strokes") / "one.ndjson"
    strokes = tuple(stroke(*one) for one in points)
    write_stroke_file(path, [StrokeRecord(strokes)])
    (back,) = read_stroke_file(path)
    assert back.word is None
    for before, after in zip(strokes, back.strokes, strict=True):
        np.testing.assert_array_equal(before, after)


def test_whole_numbers_are_written_without_a_point(tmp_path: Path) -> None:
    path = tmp_path / "one.ndjson"
    write_stroke_file(path, [StrokeRecord((stroke((1, 2), (3, 4.5)),), "1")])
    assert path.read_text() == '{"word":"1","drawing":[[[1,3],[2,4.5]]]}\n'


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        f"{GOOD}\r\n\r\n{GOOD}\r\n".encode(),
        f"\n{GOOD}\n\n".encode(),
        b'{"word": "7", "countrycode": "DE", "recognized": true, "drawing": [[[0, 1], [0, 1], [0, 16]]]}',
        b'{"word": "7", "drawing": [[[0, 1], [0, 1], []], [[], []]]}',
        b'{"word": 7, "writer": null, "drawing": [[[0], [0]]]}',
    ],
    ids=["byte-order mark", "Windows line ends", "blank lines", "times and further keys", "empty stroke", "number"],
)
def test_harmless_differences_are_tolerated(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_bytes(content)
    records = read_stroke_file(path)
    assert {record.word for record in records} == {"7"}
    assert all(len(one) for record in records for one in record.strokes)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "the JSON is broken at column 2"),
        (GOOD[:-3], "the JSON is broken at column"),
        ("hello", "the JSON is broken at column 1"),
        ("[1, 2]", "not an object"),
        ('{"word": "7"}', "the key 'drawing' is missing"),
        ('{"drawing": [[[0], [0]]]}', "give all drawings a 'word' or none"),
        ('{"word": "7", "drawing": 5}', "'drawing' is not a list"),
        ('{"word": "7", "drawing": []}', "the drawing has no points"),
        ('{"word": "7", "drawing": [[[], []]]}', "the drawing has no points"),
        ('{"word": "7", "drawing": [[[0, 1], [0]]]}', "stroke 1 has 2 x but 1 y"),
        ('{"word": "7", "drawing": [[[0], [0]], [[0]]]}', "stroke 2 is not of the form"),
        ('{"word": "7", "drawing": [[0, 1]]}', "stroke 1 is not of the form"),
        ('{"word": "7", "drawing": [[[0], 1]]}', "stroke 1 is not of the form"),
        ('{"word": "7", "drawing": [[[0], [1], [8], [9]]]}', "stroke 1 is not of the form"),
        ('{"word": "7", "drawing": [[[0, "1"], [0, 1]]]}', "stroke 1 holds '\"1\"' for a coordinate"),
        ('{"word": "7", "drawing": [[[0, null], [0, 1]]]}', "stroke 1 holds 'null' for a coordinate"),
        ('{"word": "7", "drawing": [[[0, true], [0, 1]]]}', "stroke 1 holds 'true' for a coordinate"),
        ('{"word": "7", "drawing": [[[0, [1]], [0, 1]]]}', r"stroke 1 holds '\[1\]' for a coordinate"),
        ('{"word": "7", "drawing": [[[0, NaN], [0, 1]]]}', "NaN is not a coordinate"),
        ('{"word": "7", "drawing": [[[0, -Infinity], [0, 1]]]}', "-Infinity is not a coordinate"),
        ('{"word": "7", "drawing": [[[0, 1e999], [0, 1]]]}', "a coordinate beyond all bounds"),
        ('{"word": "7", "drawing": [[[0, 1' + "0" * 400 + "], [0, 1]]]}", "a coordinate beyond all bounds"),
        ('{"word": "7", "drawing": [[[0, ' + "9" * 9999 + "], [0, 1]]]}", "a number too long"),
        ("[" * 100_000, "nested too deeply"),
        ('{"word": ["7"], "drawing": [[[0], [0]]]}', "'word' is .* write it as text"),
        ('{"word": "7", "writer": 1.5, "drawing": [[[0], [0]]]}', "'writer' is '1.5'; write it as text"),
    ],
)
def test_a_broken_line_is_named_with_its_mend(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_text(f"{GOOD}\n\n{line}\n{GOOD}\n")
    with pytest.raises(DatasetError, match=words) as caught:
        read_stroke_file(path)
    message = str(caught.value)
    assert message.startswith(f"{path}, line 3: ")
    assert "\n" not in message
    assert len(message) < len(str(path)) + 200


@pytest.mark.parametrize("content", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_a_file_without_drawings_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match="holds no drawings"):
        read_stroke_file(path)


def test_text_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_bytes(GOOD.encode() + b"\n" + GOOD.replace("7", "ü").encode("latin-1"))
    with pytest.raises(DatasetError, match="line 2: it is not UTF-8"):
        read_stroke_file(path)


def test_a_broken_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "digits.ndjson.gz"
    path.write_bytes(gzip.compress(GOOD.encode())[:-9])
    with pytest.raises(DatasetError, match="cut off"):
        read_stroke_file(path)
    path.write_text(GOOD)
    with pytest.raises(DatasetError, match="not gzip"):
        read_stroke_file(path)


@pytest.mark.parametrize("strokes", [(), (np.empty((0, 2)),), (stroke((0, np.nan)),)])
def test_a_drawing_that_could_not_be_read_back_is_not_written(tmp_path: Path, strokes: tuple) -> None:
    path = tmp_path / "digits.ndjson"
    path.write_text(GOOD)
    with pytest.raises(DatasetError, match="Drawing 2 has no points or one that is not finite"):
        write_stroke_file(path, [StrokeRecord((stroke((0, 0)),)), StrokeRecord(strokes)])
    assert path.read_text() == GOOD
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_each_line_is_json_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "digits.ndjson"
    write_stroke_file(path, [StrokeRecord((stroke((0, 1)),), str(word)) for word in range(3)])
    assert [json.loads(line)["word"] for line in path.read_text().splitlines()] == ["0", "1", "2"]


def test_half_a_character_in_a_name_can_be_written_again(tmp_path: Path) -> None:
    path = tmp_path / "odd.ndjson"
    path.write_text('{"word": "7\\udc00", "writer": "\\ud800", "drawing": [[[0, 1], [0, 1]]]}\n')
    (record,) = read_stroke_file(path)
    write_stroke_file(path, [record, StrokeRecord(record.strokes, "\ud800")])
    assert [each.word for each in read_stroke_file(path)] == ["7\udc00", "\ud800"]


def test_of_a_damaged_file_every_good_line_is_taken_over_and_the_lost_ones_are_counted() -> None:
    content = f"\ufeff{GOOD}\n\n{GOOD[:20]}\n{GOOD.replace('7', '3')}\n".encode() + b"\xff{}\n"
    records, n_lost = salvaged(content)
    assert [record.word for record in records] == ["7", "3"]
    assert n_lost == 2
    assert salvaged(b"") == ((), 0)


def test_pressure_beside_times_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text(json.dumps({"word": "7", "drawing": [[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [0] * 5, [0.5] * 5]]}))
    assert read_stroke_file(path)[0].strokes[0].tolist() == [[0, 5], [1, 6], [2, 7], [3, 8], [4, 9]]


@pytest.mark.parametrize("entry", ['"label": "7"', '"digit": 7', '"class": 7.0', '"word": null, "label": 7'])
def test_the_word_may_be_called_a_label(tmp_path: Path, entry: str) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text(f'{{{entry}, "drawing": [[[0, 1], [2, 3]]]}}')
    assert read_stroke_file(path)[0].word == "7"


def of_axes(n_points: int, n_axes: int) -> str:
    return json.dumps({"word": "1", "drawing": [[list(range(n_points))] * n_axes]})


def test_a_short_stroke_with_pressure_is_read_where_a_longer_one_tells_the_axes(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text("\n".join([of_axes(2, 4), of_axes(3, 4), of_axes(9, 4), of_axes(1, 4)]))
    assert [len(record.strokes[0]) for record in read_stroke_file(path)] == [2, 3, 9, 1]


def test_where_none_tells_them_the_short_ones_may_be_points(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text(of_axes(2, 4))
    with pytest.raises(DatasetError, match="too short to tell"):
        read_stroke_file(path)


def test_the_others_tell_what_short_ones_are(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    for other, n_points in (of_axes(9, 3), 2), (of_axes(2, 9), 4):
        path.write_text("\n".join([of_axes(2, 4), other]))
        assert len(read_stroke_file(path)[0].strokes[0]) == n_points
