"""Tables of pictures' names and labels, however they are written."""

from pathlib import Path

import pytest

from app.sources.pictures.label_table import labels_of


@pytest.mark.parametrize(
    "lines",
    [
        ["filename,label", "a.png,7", "b.png,0"],
        ["name;digit", "images/a.png;seven", "images\\b.png;zero"],
        ["idx,filename,label,writer,split", "0,a.png,7,anna,train", "1,b.png,0,,train"],
        ["label,filename", "7,a.png", "0,b.png"],
        ["a.png 7.0", "b.png 0.0"],
        ["0,a,7", "1,b,0"],
        ["id\tclass", "a\tclass_7", "b\tclass_0"],
    ],
)
def test_a_table_tells_the_digit_of_each_picture(tmp_path: Path, lines: list[str]) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(lines) + "\n")
    found = labels_of([tmp_path / "a.png", tmp_path / "b.png"], [table])
    assert found == ({tmp_path / "a.png": "7", tmp_path / "b.png": "0"}, "labels.csv")


@pytest.mark.parametrize("lines", [["id,label", "0,5", "5,5"], ["0,5", "5,5"]])
def test_pictures_may_be_called_by_numbers(tmp_path: Path, lines: list[str]) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(lines) + "\n")
    found = labels_of([tmp_path / "0.png", tmp_path / "5.png"], [table])
    assert found == ({tmp_path / "0.png": "5", tmp_path / "5.png": "5"}, "labels.csv")


def test_a_table_that_lacks_most_pictures_tells_none(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("a.png,7\n")
    pictures = [tmp_path / name for name in ("a.png", "b.png", "c.png")]
    assert labels_of(pictures, [table]) is None
    assert labels_of(pictures[:2], [table]) == ({pictures[0]: "7"}, "labels.csv")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.json", '{"a.png": 7, "b.png": 0}'),
        ("labels.json", '{\n "a": "seven",\n "b": "zero"\n}'),
        ("dataset.json", '{"labels": [["00/a.png", 7], ["00/b.png", 0]]}'),
        ("labels.json", '[{"label": 7, "file": "a.png"}, {"label": 0, "file": "b.png"}]'),
        ("metadata.jsonl", '{"file_name": "a.png", "label": 7}\n{"file_name": "b.png", "label": 0}\n'),
    ],
)
def test_labels_may_be_kept_as_json(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    found = labels_of([tmp_path / "a.png", tmp_path / "b.png"], [tmp_path / name])
    assert found == ({tmp_path / "a.png": "7", tmp_path / "b.png": "0"}, name)


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "7", '{"a.png": {"x": 1}}', "null"])
def test_other_json_tells_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "labels.json").write_text(text)
    assert labels_of([tmp_path / "a.png"], [tmp_path / "labels.json"]) is None
