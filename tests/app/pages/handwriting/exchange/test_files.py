"""My digits and files: nothing is lost, whatever the file or the disk does; what goes out can be read again."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.handwriting.collection import Collection
from app.pages.handwriting.exchange.files import export_drawings, with_suffix
from app.pages.handwriting.page import HandwritingPage
from app.sources.own_digits import OwnFile, own_path
from nncore.data.datasets import load_dataset
from nncore.data.stroke_file import StrokeRecord, read_stroke_file, write_stroke_file
from nncore.errors import DatasetError

FULL_DISK = OSError(28, "No space left on device")


def record(word: str, x: float = 0.0) -> StrokeRecord:
    return StrokeRecord((np.array([(x, 0.0), (x + 10.5, 20.0)]),), word)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "my_digits.ndjson"


def opened(path: Path) -> Collection:
    return Collection(OwnFile(path))


def words(collection: Collection) -> list[str]:
    return [drawing.word for drawing in collection.drawings]


@pytest.fixture
def page(qtbot: QtBot) -> HandwritingPage:
    made = HandwritingPage()
    qtbot.addWidget(made)
    return made


def test_the_file_lies_in_the_users_data_folder() -> None:
    assert own_path() == Path(os.environ["XDG_DATA_HOME"]) / "digitscope" / "my_digits.ndjson"


def test_a_collection_that_was_emptied_opens_again(qapp: object, path: Path) -> None:
    first = opened(path)
    (kept,) = first.add([record("3")])
    first.remove({kept.key})
    again = opened(path)
    assert (words(again), again.problem) == ([], "")


@pytest.mark.parametrize("content", [b'{"word": "3", "drawing"', b"\xff\xfe\x00", b'{"drawing": [[[0, 1], [0, 1]]]}\n'])
def test_a_broken_file_is_set_aside_with_one_sentence_each_time(qapp: object, path: Path, content: bytes) -> None:
    path.parent.mkdir()
    for name in ("my_digits.broken.ndjson", "my_digits.broken2.ndjson"):
        path.write_bytes(content)
        collection = opened(path)
        assert "set aside as" in collection.notice
        assert name in collection.notice
        assert (path.parent / name).read_bytes() == content
        collection.add([record("3")])
        assert words(opened(path)) == ["3"]


def test_a_broken_file_that_cannot_be_moved_is_not_overwritten(
    qapp: object, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"broken")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", _fail)
        collection = opened(path)
        collection.add([record("3")])
    assert path.read_bytes() == b"broken"
    assert "Nothing is saved until" in collection.problem
    path.unlink()
    collection.save()
    assert collection.problem == ""
    assert words(opened(path)) == ["3"]


def _fail(*_: object) -> None:
    raise FULL_DISK


def test_a_full_disk_gives_one_sentence_and_loses_nothing(
    qapp: object, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection = opened(path)
    collection.add([record("1")])
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _fail)
        collection.add([record("2")])
        assert collection.problem.startswith(
            f"Not saved: {path} cannot be written (no space left on device; make some,"
        )
        assert not collection.is_saved
    assert words(collection) == ["1", "2"]
    assert words(opened(path)) == ["1"]
    assert sorted(each.name for each in path.parent.iterdir()) == ["my_digits.ndjson"]
    collection.add([record("3")])
    assert (collection.problem, words(opened(path))) == ("", ["1", "2", "3"])


def test_a_folder_that_cannot_be_made_is_told_on_the_page_until_it_can(page: HandwritingPage, qtbot: QtBot) -> None:
    own_path().parent.write_text("in the way")
    page.collection.add([record("2")])
    assert not page.problem.isHidden()
    assert (page.problem.save.isHidden(), page.problem.understood.isHidden()) == (False, True)
    assert str(own_path()) in page.problem.text
    own_path().parent.unlink()
    page.problem.save.click()
    assert page.problem.isHidden()
    assert words(opened(own_path())) == ["2"]


def test_what_could_not_be_saved_is_tried_again_at_the_end(page: HandwritingPage) -> None:
    own_path().parent.write_text("in the way")
    page.collection.add([record("2")])
    own_path().parent.unlink()
    assert page.unsaved() == ""
    assert words(opened(own_path())) == ["2"]


def test_two_windows_lose_nothing_of_each_other(qapp: object, path: Path) -> None:
    first = opened(path)
    first.add([record("1")])
    second = opened(path)
    second.add([record("2")])
    first.add([record("3")])
    assert words(first) == ["1", "2", "3"]
    second.catch_up()
    assert words(second) == ["1", "2", "3"]
    first.undo()
    assert words(first) == words(opened(path)) == ["1", "2"]


def test_a_file_that_breaks_meanwhile_is_set_aside_and_all_stays(qapp: object, path: Path) -> None:
    collection = opened(path)
    collection.add([record("1")])
    path.write_bytes(b"broken by another program")
    collection.add([record("2")])
    assert "set aside" in collection.notice
    assert words(opened(path)) == ["1", "2"]


def test_what_can_be_read_of_a_damaged_file_is_taken_over(qapp: object, path: Path) -> None:
    opened(path).add([record("1"), record("2"), record("3")])
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[1][:-9] + b"\xff\n" + lines[2])
    collection = opened(path)
    assert words(collection) == words(opened(path)) == ["1", "3"]
    assert "line 2" in collection.notice
    assert "2 drawings that could be read are taken over" in collection.notice
    assert (path.parent / "my_digits.broken.ndjson").exists()


def test_what_is_told_of_a_damaged_file_stays_until_it_was_read(qtbot: QtBot) -> None:
    own_path().parent.mkdir(parents=True)
    own_path().write_bytes(b"damaged")
    page = HandwritingPage()
    qtbot.addWidget(page)
    page.collection.add([record("2")])
    assert "set aside" in page.problem.text
    assert not page.problem.isHidden()
    assert (page.problem.save.isHidden(), page.problem.understood.isHidden()) == (True, False)
    page.problem.understood.click()
    assert page.problem.isHidden()


def test_what_another_window_takes_away_does_not_come_back(qapp: object, path: Path) -> None:
    first = opened(path)
    kept = first.add([record("1"), record("2"), record("2")])
    second = opened(path)
    first.remove({kept[1].key})
    second.add([record("3")])
    assert words(second) == words(opened(path)) == ["1", "2", "3"]
    second.undo()
    assert words(opened(path)) == ["1", "2"]


def test_a_file_that_somebody_deletes_is_written_anew(qapp: object, path: Path) -> None:
    collection = opened(path)
    collection.add([record("1")])
    path.unlink()
    collection.add([record("2")])
    assert words(opened(path)) == ["1", "2"]


def test_while_another_window_writes_nothing_is_written(
    qapp: object, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sources.own_digits._PATIENCE_MS", 1)
    first, other = opened(path), OwnFile(path)
    with other.held():
        first.add([record("1")])
        assert "another window" in first.problem
    first.save()
    assert (first.problem, words(opened(path))) == ("", ["1"])


def test_half_a_surrogate_pair_is_kept_like_any_other_name(qapp: object, path: Path) -> None:
    odd = StrokeRecord(record("1").strokes, "1", writer="\udc80 and é")
    opened(path).add([odd])
    collection = opened(path)
    collection.add([record("2")])
    assert (collection.problem, words(opened(path))) == ("", ["1", "2"])
    assert opened(path).drawings[0].record.writer == "\udc80 and é"


def test_whatever_is_wrong_while_saving_is_told(qapp: object, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collection = opened(path)
    monkeypatch.setattr("app.pages.handwriting.collection.stroke_line", _fail_oddly)
    collection.add([record("1")])
    assert "planted" in collection.problem
    assert not collection.is_saved


def _fail_oddly(*_: object) -> bytes:
    raise RuntimeError("planted")


_KEEPS_FORTY = """
import sys, time, numpy as np
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.pages.handwriting.collection import Collection
from app.sources.own_digits import OwnFile
from nncore.data.stroke_file import StrokeRecord

app, path = QCoreApplication([]), Path(sys.argv[1])
own = Collection(OwnFile(path))
Path(sys.argv[1] + sys.argv[2]).touch()
while not all(Path(sys.argv[1] + number).exists() for number in "01"):
    time.sleep(0.001)
for place in range(40):
    own.add([StrokeRecord((np.array([[float(sys.argv[2]), 0.0], [place, 9.0]]),), "3")])
"""


def test_two_processes_that_keep_at_once_lose_nothing(qapp: object, path: Path) -> None:
    path.parent.mkdir()
    running = [subprocess.Popen([sys.executable, "-c", _KEEPS_FORTY, str(path), number]) for number in "01"]
    assert [process.wait(60) for process in running] == [0, 0]
    assert len(opened(path).drawings) == 80


# ---- out and in ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.ndjson", "out.ndjson.gz", "out.csv", "out-images-idx3-ubyte.gz"])
def test_what_is_exported_can_be_read_again(page: HandwritingPage, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    page.collection.add([record("1"), record("none", 3.0), record("7", 5.0)])
    with qtbot.waitSignal(page.message) as told:
        page.exchange_buttons.export_asked.emit(str(tmp_path / name))
    assert told.args is not None
    dataset = load_dataset(tmp_path / name)
    assert dataset.labels is not None
    has_all = name.startswith("out.ndjson")
    assert dataset.labels.tolist() == ([1, -1, 7] if has_all else [1, 7])
    assert ("1 that is no digit" in told.args[0]) == (not has_all)
    kept = [each.pixels for each in page.collection.drawings if has_all or each.label >= 0]
    assert np.abs(dataset.inputs - np.stack(kept)).max() <= 0.5 / 255 + 1e-6


def test_an_export_that_fails_is_one_sentence(page: HandwritingPage, tmp_path: Path, qtbot: QtBot) -> None:
    for name, sentence in {
        "a.ndjson": "no drawing to export",
        "a.txt": "of no known kind",
        "b/a.csv": "cannot",
    }.items():
        with qtbot.waitSignal(page.message) as told:
            page.export(str(tmp_path / name))
        assert told.args is not None
        assert sentence in told.args[0]
        if name == "a.ndjson":
            page.collection.add([record("1")])
    assert list(tmp_path.iterdir()) == []


def test_only_letters_are_no_csv(qapp: object, path: Path, tmp_path: Path) -> None:
    collection = opened(path)
    collection.add([record("none")])
    with pytest.raises(DatasetError, match="None of the drawings is labelled as a digit"):
        export_drawings(collection.drawings, str(tmp_path / "out.csv"))


def test_a_name_without_an_end_gets_that_of_its_kind() -> None:
    assert with_suffix("a", "Kaggle CSV, digits only (*.csv *.csv.gz)") == "a.csv"
    assert with_suffix("a.csv.gz", "Strokes, with all labels (*.ndjson *.ndjson.gz)") == "a.csv.gz"


def test_an_import_is_added_as_one_step_of_undo(page: HandwritingPage, tmp_path: Path) -> None:
    page.collection.add([record("1")])
    write_stroke_file(tmp_path / "others.ndjson", [record("2"), record("A")])
    page.exchange_buttons.import_asked.emit(str(tmp_path / "others.ndjson"))
    assert words(page.collection) == ["1", "2", "A"]
    assert [each.word for each in read_stroke_file(own_path())] == ["1", "2", "A"]
    page.undo()
    assert words(page.collection) == ["1"]


def test_a_bad_import_changes_nothing(page: HandwritingPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bad.ndjson").write_text('{"drawing": [[[0, 1], [0, 1]]]}\n')
    with qtbot.waitSignal(page.message) as told:
        page.import_file(str(tmp_path / "bad.ndjson"))
    assert told.args is not None
    assert "does not say what was drawn" in told.args[0]
    assert page.collection.drawings == ()


def test_of_a_damaged_file_that_is_very_large_the_beginning_is_taken_over(path: Path) -> None:
    path.parent.mkdir()
    write_stroke_file(path, [record("7"), record("3")])
    with path.open("r+b") as file:
        file.truncate(70 << 20)  # zeros, as a file system leaves them after a crash
    collection = opened(path)
    assert words(collection) == ["7", "3"]
    assert "2 drawings that could be read are taken over" in collection.notice
    assert len(read_stroke_file(path)) == 2
