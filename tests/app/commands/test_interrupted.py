"""Commands that are stopped, killed, or whose words have nowhere to go: one line at most, and nothing left behind."""

import io
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from on_commands import Capture, assert_one_sentence, run_script, start, subprocess_environment

from app import cli
from nncore.models.npz import load_network


@pytest.mark.parametrize("encoding", ["cp437", "cp932", "cp949", "latin-1", "ascii"])
def test_an_output_that_lacks_letters_gets_question_marks(
    strokes: Path, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = {name: io.TextIOWrapper(io.BytesIO(), encoding) for name in ("stdout", "stderr")}
    for name, output in outputs.items():
        monkeypatch.setattr(sys, name, output)
    assert cli.run(["evaluate", str(strokes)]) == 0
    with pytest.raises(SystemExit, match="0"):  # how argparse ends
        cli.run(["train", "--help"])
    out, err = (output.detach().getvalue().decode(encoding) for output in outputs.values() if not output.flush())
    assert "accuracy" in out
    assert "usage" in out
    assert err == ""


def test_a_process_with_such_an_output_ends_well(strokes: Path) -> None:
    ended = start("evaluate", str(strokes), PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "accuracy" in ended.stdout


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_outputs_are_no_error(strokes: Path, closed: str) -> None:
    command = f"{sys.executable} -m app evaluate {strokes} {closed}"
    ended = subprocess.run(
        command, shell=True, env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr


def test_a_full_disk_behind_standard_output_is_told_once(strokes: Path) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "app", "predict", str(strokes)],
            env=subprocess_environment(), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert_one_sentence(ended.returncode, ended.stderr, "No space left")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_what_was_trained_is_kept_where_its_disk_is_full(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    arguments = ["train", "mnist:test", "-o", "/dev/full", "--epochs", "1", "--n-digits", "200"]
    assert cli.run(arguments) == 2
    (kept,) = folder.glob("digitscope-*/network.npz")
    sentence = capsys.readouterr().err.splitlines()[-1]
    assert "/dev/full cannot be written: no space left on device" in sentence
    assert sentence.endswith(f"The trained network lies in {kept}.")
    assert load_network(kept).sizes == (784, 50, 100, 10)


def test_a_reader_that_goes_is_no_error(folder: Path) -> None:
    command = f"{sys.executable} -m app predict mnist:test | head -1"
    ended = subprocess.run(
        command, shell=True, env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stderr == ""
    assert ended.stdout.startswith("index,label")


# A shell makes programs that it starts in the background deaf to Ctrl-C, and the tests may be one of them.
HEARING = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from app.__main__ import main; sys.exit(main())"
)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_ctrl_c_or_sigterm_in_training_leaves_nothing(folder: Path, number: signal.Signals, status: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HEARING, "train", "mnist:test", "-o", "out.npz"],
        env=subprocess_environment(), stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        assert "%" in process.stderr.readline()  # the bar is there: training is under way
        process.send_signal(number)
        _, stderr = process.communicate()
    assert process.returncode == status
    assert "Traceback" not in stderr
    assert stderr.rstrip().endswith("Stopped; nothing was written.")
    assert list(folder.iterdir()) == []


def test_ctrl_c_before_a_command_writes_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.importlib, "import_module", interrupted)
    assert cli.run(["train", "mnist:test", "-o", "out.npz"]) == 130
    assert capsys.readouterr().err == "\nStopped; nothing was written.\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_within_a_paint_of_snapshot_is_one_line(folder: Path, number: signal.Signals, status: int) -> None:
    script = (
        "import signal, sys, app.window.main_window as module\n"
        "class Window(module.MainWindow):\n"
        f"    def paintEvent(self, event): signal.raise_signal({number.value})\n"
        "module.MainWindow = Window\n"
        "from app.__main__ import main\n"
        "sys.exit(main())"
    )
    ended = run_script(script, "snapshot", "draw", "-o", "out.png")
    assert ended.stderr == "\nStopped; nothing was written.\n"
    assert ended.returncode == status
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize(
    ("module", "command"),
    [("app.cli", "--version"), ("argparse", "--help"), ("numpy", "evaluate mnist:test"),
     ("app.ui.style.theme", "window"), ("numpy.linalg", "train mnist:test -o out.npz"),
     ("shiboken6", "window"), ("PySide6.QtGui", "snapshot draw -o out.png")],
)  # fmt: skip
def test_ctrl_c_while_a_module_is_loaded_is_one_line(folder: Path, module: str, command: str) -> None:
    script = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path, target=None):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "from app.__main__ import main\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "sys.exit(main())"
    )
    ended = run_script(script, *command.split())
    assert ended.stderr == "\nStopped; nothing was written.\n"
    assert ended.returncode == 130
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there nobody can tell whether a process has gone")
def test_what_a_killed_command_left_beside_its_output_goes_at_the_next_start(folder: Path) -> None:
    script = (
        "import os, signal, sys; import numpy as np; from app.cli import run\n"
        "np.lib.format.write_array = lambda *rest, **choices: os.kill(os.getpid(), signal.SIGKILL)\n"
        "run(sys.argv[1:])"
    )
    command = ["train", "mnist:test", "-o", "out.npz", "--n-digits", "100", "--epochs", "1"]
    subprocess.run([sys.executable, "-c", script, *command], env=subprocess_environment(), check=False, timeout=60)
    assert [path.suffix for path in folder.iterdir()] == [".part"]
    assert start("evaluate", "no such file").returncode == 2
    assert list(folder.iterdir()) == []
