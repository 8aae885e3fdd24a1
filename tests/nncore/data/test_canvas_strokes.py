"""Strokes in the JSON of drawing programs are read as they were drawn; what is unclear is said."""

import json
from pathlib import Path
from typing import Any

import pytest

from nncore.data.datasets import load_dataset
from nncore.errors import DatasetError

POINTS = [[[1, 2], [3, 4], [5, 6], [7, 8], [9, 9], [10, 10]], [[0, 1], [2, 3]]]
AXES = [[[x for x, _ in stroke], [y for _, y in stroke]] for stroke in POINTS]
NAMED = [[{"x": x, "y": y, "t": 0} for x, y in stroke] for stroke in POINTS]
PATHS = [[["M", *stroke[0]], *(["Q", 99, 99, *point] for point in stroke[1:]), ["z"]] for stroke in POINTS]
FLAT = [[value for point in stroke for value in point] for stroke in POINTS]
MOVED = [[[x - 1, y - 2] for x, y in stroke] for stroke in POINTS]

LABELLED = {
    "a list": [{"word": "7", "drawing": AXES}],
    "under a name": {"drawings": [{"word": "7", "drawing": AXES}]},
    "points": {"word": 7, "drawing": POINTS},
    "points by name": {"label": 7, "strokes": NAMED},
    "strokes of points": [{"label": "7", "strokes": [{"points": stroke} for stroke in NAMED]}],
    "GeoJSON": {
        "type": "FeatureCollection",
        "features": [{"properties": {"label": 7}, "geometry": {"type": "MultiLineString", "coordinates": POINTS}}],
    },
}
UNLABELLED = {
    "points alone": POINTS,
    "points by name alone": NAMED,
    "lists of x and y alone": AXES,
    "excalidraw": {
        "type": "excalidraw",
        "elements": [{"type": "freedraw", "x": 1, "y": 2, "width": 9, "points": stroke} for stroke in MOVED],
    },
    "tldraw": {
        "records": [
            {"type": "draw", "x": 0, "y": 0, "props": {"segments": [{"type": "free", "points": stroke}]}}
            for stroke in NAMED
        ]
    },
    "fabric": {"version": "5.3.0", "objects": [{"type": "path", "path": path, "stroke": "#000"} for path in PATHS]},
    "konva": {"children": [{"className": "Line", "attrs": {"points": stroke}} for stroke in FLAT]},
    "signature pad": [{"penColor": "black", "points": stroke} for stroke in NAMED],
    "react-sketch-canvas": [{"drawMode": True, "paths": stroke} for stroke in NAMED],
    "react-canvas-draw": {"lines": [{"points": stroke, "brushRadius": 10} for stroke in NAMED], "width": 400},
    "Windows' ink": {"inkData": {"strokes": [{"id": 1, "points": ",".join(map(str, stroke))} for stroke in FLAT]}},
    "MyScript": {"strokeGroups": [{"strokes": [{"x": x, "y": y, "t": [0]} for x, y in AXES]}]},
    "Google's keyboard": {"requests": [{"ink": [[*stroke, [0] * len(stroke[0])] for stroke in AXES]}]},
}


def _strokes(folder: Path, text: str) -> list[list[list[list[float]]]]:
    (folder / "a.json").write_text(text)
    strokes = load_dataset(folder / "a.json").strokes
    assert strokes is not None
    return [[stroke.tolist() for stroke in drawing] for drawing in strokes]


@pytest.mark.parametrize("indent", [None, 1])
def test_json_of_drawing_programs_is_read_as_it_was_drawn(tmp_path: Path, indent: int | None) -> None:
    for name, content in {**LABELLED, **UNLABELLED}.items():
        assert _strokes(tmp_path, json.dumps(content, indent=indent)) == [POINTS], name
        labels = load_dataset(tmp_path / "a.json").labels
        assert (None if labels is None else labels.tolist()) == ([7] if name in LABELLED else None), name


def test_several_drawings_stay_apart(tmp_path: Path) -> None:
    one = json.dumps({"word": "7", "drawing": AXES}, indent=1)
    for text in (f"[{one},\n{one}]", f"{one}\n{one}", f"{one},\n{one},\n", json.dumps([NAMED, NAMED])):
        assert _strokes(tmp_path, text) == [POINTS, POINTS]


def test_lines_of_points_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text((json.dumps({"word": "7", "drawing": POINTS}) + "\n") * 2)
    read = load_dataset(tmp_path / "a.ndjson")
    assert read.strokes is not None
    assert [stroke.tolist() for stroke in read.strokes[1]] == POINTS


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([{"points": [{"x": 1, "y": None}, {"x": 2, "y": 3}]}], "it holds 'null' for a coordinate; write numbers"),
        ({"strokes": [[[1, 2], [3, None], [5, 6]]]}, "it holds 'null' for a coordinate"),
        ({"strokes": [{"x": [1, 2, 3], "y": [1, 2]}]}, "a stroke has 3 x but 2 y; give each point both"),
        ({"strokes": [{"x": [1, 2], "y": [1, float("nan")]}]}, "it holds NaN for a coordinate; write finite numbers"),
        ({"strokes": [{"x": [1, 10**400], "y": [1, 2]}]}, "a coordinate beyond all bounds"),
        ({"strokes": [[[1, 2], [3, 4]]]}, "too short to tell"),
        ([{"word": "7", "strokes": NAMED}, {"strokes": NAMED}], "some of its drawings have a word and some have none"),
        ({"strokes": [{"color": "black"}]}, "holds no strokes that are known; write one drawing a line"),
    ],
)
def test_what_is_unclear_is_said_and_nothing_is_left_out(tmp_path: Path, content: Any, words: str) -> None:
    with pytest.raises(DatasetError, match=words):
        _strokes(tmp_path, json.dumps(content))


def test_a_cut_off_text_is_said_with_its_place(tmp_path: Path) -> None:
    text = json.dumps({"strokes": NAMED}, indent=1)
    with pytest.raises(DatasetError, match=r"a\.json cannot be read as strokes: its JSON is broken in line \d+"):
        _strokes(tmp_path, text[: len(text) // 2])
