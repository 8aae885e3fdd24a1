"""The window from the command line: its options, the display it needs, and Ctrl-C."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from on_commands import assert_one_sentence, start, subprocess_environment

from app import cli


@pytest.mark.parametrize("words", [["--theme", "dark"], ["--theme=dark"], ["window", "--theme", "dark"]])
def test_options_of_the_window_need_no_command(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    themes: list[str] = []
    monkeypatch.setattr("app.commands.window.run", lambda arguments: themes.append(arguments.theme) or 0)
    assert cli.run(words) == 0
    assert themes == ["dark"]


def test_a_file_alone_opens_the_window_with_it(strokes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("app.commands.window.run", lambda arguments: opened.append(arguments.file) or 0)
    assert cli.run([str(strokes)]) == 0
    assert cli.run(["window", "net.npz"]) == 0
    assert cli.run([]) == 0
    assert opened == [str(strokes), "net.npz", None]


def test_without_a_display_one_sentence_says_what_to_do(folder: Path) -> None:
    ended = start(QT_QPA_PLATFORM=None, DISPLAY=None, WAYLAND_DISPLAY=None)
    assert_one_sentence(ended.returncode, ended.stderr, "no display", "DISPLAY")


@pytest.mark.parametrize("platform", ["xcb", None])
def test_a_display_that_does_not_answer_is_named(folder: Path, platform: str | None) -> None:
    ended = start("window", QT_QPA_PLATFORM=platform, DISPLAY=":99", WAYLAND_DISPLAY=None)
    assert ended.returncode == 2
    assert_one_sentence(ended.returncode, ended.stderr, "display" if "':99'" in ended.stderr else "apt install")


def test_ctrl_c_ends_an_open_window(folder: Path, settings_folder: Path) -> None:
    script = (
        "import app.window.process.application as a; from PySide6.QtCore import QTimer; from app.cli import run;"
        "a.make_application(); QTimer.singleShot(0, lambda: print('open', flush=True)); run([])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], env=subprocess_environment(),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in stderr


_INTERRUPTED_IN_A_SLOT = """
import os, signal
from PySide6.QtCore import QObject, Signal
import app.window.main_window as module
class Window(module.MainWindow):
    begun = Signal()
    def __init__(self, *rest, **named):
        super().__init__(*rest, **named)
        self.begun.connect(self.interrupt)
        self.begun.emit()
    def interrupt(self):
        os.kill(os.getpid(), signal.SIGINT)
module.MainWindow = Window
import sys
from app.__main__ import main
sys.argv[1:] = ["window"]
sys.exit(main())
"""


def test_ctrl_c_while_the_window_is_built_is_heard(folder: Path, settings_folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED_IN_A_SLOT], env=subprocess_environment(), capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
