"""The command line itself: its help, its version, and what stands before numpy is loaded."""

import importlib
import re
import subprocess
import sys
from typing import Any

import pytest
from on_commands import Capture, subprocess_environment
from pytestqt.qtbot import QtBot

from app import cli
from app.commands.own_settings import OPTIONS
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from nncore.learning.experiment import Experiment


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


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_each_option_says_what_it_is_and_what_holds_without_it(command: str) -> None:
    for option, said in Noted(command).options.items():
        words, default = said["help"], said.get("default")
        if said.get("required") or said.get("action"):  # there is no value of its own to speak of
            assert words
        elif default is None:
            assert re.search(r"\(\S+\)$|without it|instead|the other settings", words), option
        else:
            assert words.endswith(f"({default:g})" if isinstance(default, float) else f"({default})"), option


def test_the_settings_of_train_name_what_an_experiment_begins_with() -> None:
    experiment, options = Experiment(), Noted("train").options
    values = {name: getattr(experiment.settings, name) for name in OPTIONS}
    values |= {"scheme": experiment.scheme, "augmentation": experiment.augmentation}
    values |= {"validation_share": experiment.validation_share}
    values["hidden"] = ",".join(str(units) for units, _ in experiment.hidden)
    for name, value in values.items():
        shown = f"{value:g}" if isinstance(value, float) else value
        assert options[f"--{name.replace('_', '-')}"]["help"].endswith(f"({shown})")


class Noted:
    """Stands for a parser, and keeps what each option says."""

    def __init__(self, command: str) -> None:
        self.options: dict[str, dict[str, Any]] = {}
        importlib.import_module(f"app.commands.{command}").add_arguments(self)

    def add_argument(self, *names: str, **said: Any) -> None:
        """Note an option; what is no option stands for itself."""
        if names[0].startswith("-"):
            self.options[names[-1]] = said

    def add_argument_group(self, title: str) -> "Noted":
        """Note what is in a group as well."""
        return self
