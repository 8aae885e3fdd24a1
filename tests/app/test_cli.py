"""The command line itself: its help, its version, and what stands before numpy is loaded."""

import re
import subprocess
import sys

import pytest
from on_commands import Capture, subprocess_environment
from pytestqt.qtbot import QtBot

from app import cli
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings


@pytest.mark.parametrize("variable", ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"])
@pytest.mark.parametrize(("before", "expected"), [(None, "1"), ("3", "3")])
def test_numpy_is_imported_with_one_blas_thread_unless_somebody_knows_better(
    variable: str, before: str | None, expected: str
) -> None:
    code = (
        "import os, sys; from app.__main__ import main; assert 'numpy' not in sys.modules; sys.argv[1:] = ['--version']"
        "\ntry: main()"
        f"\nexcept SystemExit: pass\nprint(os.environ[{variable!r}])"
    )
    environment = subprocess_environment(**{variable: before})
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split()[-1] == expected


@pytest.mark.parametrize("command", ["window", "evaluate", "predict", "train", "snapshot"])
def test_help_ends_well_and_shows_an_example(command: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run([command, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: digitscope {command}")
    assert "example: digitscope" in out


def test_help_of_the_program_leads_to_that_of_its_commands(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--help"])
    assert ended.value.code == 0
    assert "--help' shows a command's arguments and an example" in capsys.readouterr().out


def test_snapshot_names_every_page_in_its_help(qtbot: QtBot, capsys: Capture) -> None:
    window = MainWindow(Settings.volatile())
    qtbot.addWidget(window)
    with pytest.raises(SystemExit):
        cli.run(["snapshot", "--help"])
    named = re.search(r"PAGE +(draw.*?)\n\n", capsys.readouterr().out, re.DOTALL)
    assert named is not None
    assert re.split(r",? or |,?\s+", named[1]) == window.page_names


def test_the_version_is_told(capsys: Capture) -> None:
    assert cli.run(["--version"]) == 0
    assert re.fullmatch(r"digitscope \d+\.\d+(\.\d+)?\n", capsys.readouterr().out)
