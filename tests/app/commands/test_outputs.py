"""Outputs are checked before the work: no input is overwritten, and what cannot be written is told at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from app.commands.errors import CommandError
from app.commands.outputs import check_output


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text("content")
    (tmp_path / "link.csv").symlink_to("a.csv")
    os.link(tmp_path / "a.csv", tmp_path / "hard.csv")
    (tmp_path / "digits" / "7").mkdir(parents=True)
    (tmp_path / "digits" / "7" / "x.png").write_text("content")
    return tmp_path


@pytest.mark.parametrize("output", ["a.csv", "./a.csv", "digits/../a.csv", "link.csv", "hard.csv"])
def test_an_input_is_never_the_output_by_any_name(folder: Path, output: str) -> None:
    with pytest.raises(CommandError, match=r"is what a\.csv is read from"):
        check_output(output, ["mnist:test", None, "a.csv"])


def test_a_file_in_a_folder_that_is_read_is_not_overwritten(folder: Path) -> None:
    with pytest.raises(CommandError, match="is what digits is read from"):
        check_output("digits/7/x.png", ["digits"])
    check_output("digits/new.csv", ["digits"])


@pytest.mark.parametrize(("output", "words"), [
    ("no/out.csv", "folder that does not exist"), ("digits", "is a folder"), ("a.csv/out.csv", "does not exist"),
    ("digits/", "is a folder"), ("new/", "is a folder"), ("", "has no name"),
])  # fmt: skip
def test_what_cannot_be_written_is_told(folder: Path, output: str, words: str) -> None:
    with pytest.raises(CommandError, match=words):
        check_output(output, [])


def test_other_outputs_pass_and_nothing_is_left(folder: Path) -> None:
    before = sorted(os.listdir(folder))
    for output in ("out.csv", "a.csv", "/dev/null", None):
        check_output(output, ["link.csv"] if output != "a.csv" else [])
    assert sorted(os.listdir(folder)) == before


@pytest.mark.parametrize(
    "command",
    ["predict a.csv -o a.csv", "predict a.csv mnist:test -o hard.csv", "export a.csv a.csv", "train a.csv -o a.csv",
     "train mnist:test --start a.csv -o link.csv",
     "train mnist:test --like a.csv -o hard.csv", "predict mnist:test --model a.csv -o a.csv"],
)  # fmt: skip
def test_commands_leave_their_inputs_whole(folder: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(command.split()) == 2
    assert "is what" in capsys.readouterr().err
    assert (folder / "a.csv").read_text() == "content"


def test_a_picture_of_a_page_destroys_no_drawing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for output in ("a.csv", "hard.csv", "link.csv"):
        assert cli.run(f"snapshot draw --strokes a.csv -o {output}".split()) == 2
        assert "is what a.csv is read from" in capsys.readouterr().err
    assert cli.run(["snapshot", "draw", "-o", "no/a.png"]) == 2
    assert "folder that does not exist" in capsys.readouterr().err
    assert (folder / "a.csv").read_text() == "content"


_FULL = """
import resource, signal, sys
from app import cli
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
sys.exit(cli.run(sys.argv[1:]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the limit is one of Unix")
@pytest.mark.parametrize("command", [
    "snapshot draw -o out.png", "train no_such_data -o out.npz", "predict no_such_data -o out.csv",
])  # fmt: skip
def test_a_full_disk_is_told_before_the_work(folder: Path, command: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _FULL, *command.split()], cwd=folder, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("digitscope")
    assert "cannot be written" in ended.stderr
    assert ended.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="a name of Unix")
@pytest.mark.parametrize("output", ["/dev/stdout", "/dev/fd/1"])
def test_a_pipe_takes_the_output_by_its_name(output: str) -> None:
    command = [sys.executable, "-m", "app", "predict", "mnist:test", "-o", output]
    environment = os.environ | {"PYTHONPATH": str(Path(cli.__file__).parents[1])}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("index,label")
    assert ended.stdout.count("\n") > 1000
