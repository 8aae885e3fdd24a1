"""For every bad input status 2, one line that helps, and nothing half-written."""

import gzip
import os
from pathlib import Path

import numpy as np
import pytest
from on_commands import Capture, assert_one_sentence, start
from pytestqt.qtbot import QtBot

from app import cli


@pytest.fixture(scope="module")
def written_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every kind of broken file, which no command may change."""
    made = tmp_path_factory.mktemp("bad")
    write_bad_files(made)
    return made


@pytest.fixture
def bad_files(written_once: Path, folder: Path) -> Path:
    """The same, to work in, as one works in an empty one."""
    os.chdir(written_once)
    return written_once


def write_bad_files(folder: Path) -> None:
    """Put every kind of broken file beside each other."""
    header = ",".join(["label", *(f"pixel{number}" for number in range(784))])
    zeros = ["0"] * 785
    (folder / "short.csv").write_text("\n".join([header, ",".join(zeros), ",".join(zeros[:700])]))
    (folder / "text.csv").write_text("\n".join([header, ",".join([*zeros[:5], "seven", *zeros[6:]])]))
    (folder / "label.csv").write_text("\n".join([header, ",".join(["12", *zeros[1:]])]))
    (folder / "range.csv").write_text("\n".join([header, ",".join([*zeros[:5], "256", *zeros[6:]])]))
    (folder / "header.csv").write_text("a,b,c\n1,2,3\n")
    (folder / "nothing.csv").write_bytes(b"")
    (folder / "binary.csv").write_bytes(bytes(range(256)) * 20)
    (folder / "unlabelled.csv").write_text("\n".join([header.removeprefix("label,"), ",".join(zeros[1:])]))
    (folder / "broken.ndjson").write_text('{"word": "7", "drawing": [[[0, 1], [0, 1]]]}\n{"word": "7", \n')
    (folder / "uneven.ndjson").write_text('{"word": "7", "drawing": [[[0, 1, 2], [0, 1]]]}\n')
    (folder / "words.ndjson").write_text('{"word": "a", "drawing": [[[0, 1], [0, 1]]]}\n')
    (folder / "cut.ndjson.gz").write_bytes(gzip.compress(b'{"word": "7"}' * 100)[:40])
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    (folder / "data.xyz").write_text("what is this")
    (folder / "empty").mkdir()
    (folder / "idx").mkdir()
    (folder / "idx" / "train-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03\0\0\0\x05")
    (folder / "model.npz").write_bytes(b"PK\x03\x04 and no more")
    np.savez(folder / "other.npz", a=np.zeros(3))
    np.savez(folder / "misfit.npz", W1=np.zeros((784, 5)), b1=np.zeros(5), W2=np.zeros((6, 10)), b2=np.zeros(10))
    np.savez(folder / "narrow.npz", W1=np.zeros((10, 10)), b1=np.zeros(10))
    np.savez(folder / "nan.npz", W1=np.full((784, 10), np.nan), b1=np.zeros(10))
    np.savez(folder / "few.npz", W1=np.zeros((784, 5)), b1=np.zeros(5))
    np.savez(folder / "huge.npz", W1=np.full((784, 10), 3e38, np.float32), b1=np.zeros(10, np.float32))
    np.savez(folder / "torch_nan.npz", **{"0.weight": np.full((10, 784), np.nan), "0.bias": np.zeros(10)})


BAD = [
    ("evaluate", "evaluate: missing"),
    ("evaluate missing.csv", "missing.csv"),
    ("evaluate missing.png", "missing.png"),
    ("evaluate missing.ndjson.gz", "missing.ndjson.gz"),
    ("evaluate missing", "missing"),
    ("evaluate short.csv", "short.csv, line 3"),
    ("evaluate text.csv", "text.csv, line 2"),
    ("evaluate label.csv", "label.csv, line 2"),
    ("evaluate range.csv", "range.csv, line 2"),
    ("evaluate header.csv", "header.csv, line 1"),
    ("evaluate nothing.csv", "nothing.csv"),
    ("evaluate binary.csv", "binary.csv"),
    ("evaluate unlabelled.csv", "unlabelled.csv"),
    ("evaluate broken.ndjson", "broken.ndjson, line 2"),
    ("evaluate uneven.ndjson", "uneven.ndjson, line 1"),
    ("evaluate cut.ndjson.gz", "cut.ndjson.gz"),
    ("evaluate picture.png", "picture.png"),
    ("evaluate data.xyz", "data.xyz"),
    ("evaluate empty", "empty"),
    ("evaluate idx", "train-images-idx3-ubyte"),
    ("evaluate /dev/zero", "/dev/zero is a device"),
    ("train words.ndjson -o out.npz --like /dev/zero", "/dev/zero is a device"),
    ("evaluate mnist:nope", "mnist:nope"),
    ("evaluate short.csv --nonsense", "--nonsense"),
    ("predict words.ndjson --model missing.npz", "missing.npz"),
    ("predict words.ndjson --model model.npz", "model.npz"),
    ("predict words.ndjson --model other.npz", "other.npz"),
    ("predict words.ndjson --model misfit.npz", "misfit.npz"),
    ("predict words.ndjson --model narrow.npz", "narrow.npz holds a network 10-10"),
    ("predict words.ndjson --model few.npz", "few.npz holds a network 784-5"),
    ("predict words.ndjson --model huge.npz", "huge.npz holds weights so large"),
    ("predict words.ndjson --model torch_nan.npz", "torch_nan.npz"),
    ("evaluate words.ndjson --model few.npz", "few.npz"),
    ("export torch_nan.npz out.onnx", "torch_nan.npz"),
    ("train words.ndjson -o out.npz --start narrow.npz", "narrow.npz"),
    ("predict words.ndjson --model nan.npz", "nan.npz"),
    ("predict words.ndjson --model empty", "empty"),
    ("predict words.ndjson -o nowhere/out.csv", "nowhere/out.csv"),
    ("predict words.ndjson -o empty", "empty"),
    ("predict words.ndjson -o /dev/full", "/dev/full"),
    ("predict unlabelled.csv -o nowhere/out.csv", "nowhere/out.csv"),
    ("train mnist:test", "-o"),
    ("train missing.csv -o out.npz", "missing.csv"),
    ("train unlabelled.csv -o out.npz", "unlabelled.csv has no labels"),
    ("train words.ndjson -o out.npz", "digits"),
    ("train mnist:test -o nowhere/out.npz", "nowhere/out.npz"),
    ("train mnist:test -o empty", "empty is a folder"),
    ("train mnist:test -o out.npz --recipe nope", "nope"),
    ("train mnist:test -o out.npz --seed -1", "--seed"),
    ("train mnist:test -o out.npz --seed one", "--seed"),
    ("snapshot nope -o out.png", "'nope'; choose one of: draw"),
    ("snapshot draw", "-o"),
    ("snapshot draw -o out.png --size big", "--size"),
    ("snapshot draw -o out.png --strokes short.csv", "short.csv is a table of numbers as text (CSV); give --strokes"),
    ("snapshot draw -o out.png --size 0x100", "--size"),
    ("snapshot draw -o out.png --size 100x", "--size"),
    ("snapshot draw -o out.png --size ²x²", "--size"),
    ("snapshot draw -o out.png --size 99999x99999", "--size"),
    ("snapshot draw -o out.png --size 4000x3000 --scale 8", "32000x24000 pixels"),
    ("snapshot draw -o out.png --size 10000x10000 --scale 8", "80000x80000 pixels"),
    ("snapshot draw -o out.png --scale nan", "--scale"),
    ("snapshot draw -o out.png --scale 0", "--scale"),
    ("snapshot draw -o out.png --theme pink", "--theme"),
    ("snapshot draw -o out.png --strokes missing.ndjson", "missing.ndjson"),
    ("snapshot draw -o out.png --strokes words.ndjson --index 1", "--index 1"),
    ("snapshot draw -o out.png --strokes words.ndjson --index -1", "--index -1"),
    ("snapshot draw -o out.png --sample 10000", "10000"),
    ("snapshot draw -o nowhere/out.png", "nowhere/out.png"),
    ("snapshot draw -o empty", "empty"),
    ("snapshot draw -o /dev/full", "/dev/full"),
    ("nonsense", "nonsense is no file that is there, and no command; check its path, or choose one of: window"),
    ("gone.npz", "gone.npz is no file"),
    ("empty/" + 300 * "x", "xxx"),
]


@pytest.mark.parametrize(("command", "part"), BAD, ids=[command for command, _ in BAD])
def test_bad_input_ends_with_one_sentence(
    qtbot: QtBot, bad_files: Path, capsys: Capture, command: str, part: str
) -> None:
    before = content_of(bad_files)
    try:
        status = cli.run(command.split())
    except SystemExit as ended:  # how argparse ends
        status = int(ended.code or 0)
    captured = capsys.readouterr()
    assert_one_sentence(status, captured.err, part.removeprefix("evaluate: missing"))
    assert captured.out == ""
    assert content_of(bad_files) == before


def content_of(folder: Path) -> dict[str, int]:
    """Return what lies in a folder, and when each was last written."""
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}


@pytest.mark.parametrize("command", ["evaluate short.csv", "train text.csv -o out.npz", "evaluate picture.png"])
def test_a_process_ends_as_cleanly(folder: Path, command: str) -> None:
    write_bad_files(folder)
    ended = start(*command.split())
    assert_one_sentence(ended.returncode, ended.stderr, command.split()[1])
    assert ended.stdout == ""


def test_an_old_file_survives_a_failed_write(folder: Path, digits: Path) -> None:
    write_bad_files(folder)
    (folder / "out.csv").write_text("kept")
    assert cli.run(["predict", "short.csv", "-o", "out.csv"]) == 2
    assert (folder / "out.csv").read_text() == "kept"


@pytest.mark.parametrize("command", [["predict", ""], ["export", "", "a.onnx"], ["evaluate", "a", "--model", ""], [""]])
def test_an_empty_word_is_told(folder: Path, capsys: Capture, command: list[str]) -> None:
    assert cli.run(command) == 2
    assert capsys.readouterr().err == "digitscope: One of the words is empty; leave it out, or name a file.\n"


@pytest.mark.parametrize(
    "words", [["predict", "a.csv", "-o", "-"], ["evaluate", "-"], ["evaluate", "https://a.b/c.csv"]]
)
def test_what_names_a_file_elsewhere_alone_is_told_and_no_file_is_called_so(
    folder: Path, capsys: Capture, words: list[str]
) -> None:
    assert cli.run(words) == 2
    said = capsys.readouterr().err
    assert ("give /dev/stdin or /dev/stdout" if "-" in words else "is an address; fetch what lies there") in said
    assert not (folder / "-").exists()


def test_a_name_cannot_move_the_cursor_of_a_terminal(folder: Path, capsys: Capture) -> None:
    assert cli.run(["predict", "a\x1b[2Jb\u202ec\nd\x07\u200d.csv"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("digitscope: a\\x1b[2Jb\\u202ec d\\x07\u200d.csv ")
    assert said.count("\n") == 1
