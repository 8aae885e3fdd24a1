"""Open the window."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import LANGUAGES

if TYPE_CHECKING:  # loaded once the language is chosen
    from app.window.main_window import MainWindow
    from app.window.remembered.settings import Settings

_SETTLE_MS = 1000  # after the window stands, and before anyone has drawn much

EXAMPLE = "example: digitscope window --theme dark"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help="a session, lesson, picture, network or data to open; without it what was there last",
    )
    parser.add_argument(
        "--theme",
        choices=("system", "light", "dark", "contrast"),
        help="for this time only; without it as chosen in the window",
    )
    parser.add_argument(
        "--language", choices=tuple(LANGUAGES), help="for this time only; without it as chosen in the window"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    from app.commands.display import check_display

    check_display()
    from app.window.process.imports import leave_texts_unread

    leave_texts_unread()
    from app.window.process.language import begin_anew, speak_chosen
    from app.window.remembered.settings import Settings

    settings = Settings.of_user()
    problem = speak_chosen(settings, arguments.language)  # before any page is imported
    is_to_begin_anew: list[bool] = []
    window = _window(settings)
    window.language.restart_wanted.connect(lambda: is_to_begin_anew.append(window.close()))
    if arguments.theme:
        window.set_theme_choice(arguments.theme)
    _begin_with(window, arguments.file)
    window.show()
    if problem:
        window.messages.tell(problem)
    status = _run_until_closed()
    if any(is_to_begin_anew):
        begin_anew()
    return status


def _window(settings: "Settings") -> "MainWindow":
    """Return the window; what goes wrong is logged from here on, and Ctrl-C heard."""
    from app.window.main_window import MainWindow
    from app.window.process.application import make_application
    from app.window.process.fault_log import FaultLog, log_path
    from app.window.process.language import translate_qt
    from app.window.process.signals import EndingSignals

    application = make_application()
    translate_qt(application)
    faults = FaultLog(log_path(), application)
    faults.install()
    # Before Qt calls anything of ours: what Python raises there, Ctrl-C too, is printed and forgotten.
    signals = EndingSignals(application)
    signals.install()
    window = MainWindow(settings, shows_early=True)
    faults.fault_found.connect(window.help.show_fault)
    signals.asked.connect(window.end)
    return window


def _run_until_closed() -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.window.process.garbage import settle_memory

    QTimer.singleShot(_SETTLE_MS, settle_memory)
    QTimer.singleShot(_SETTLE_MS, _remove_leftovers)
    return QApplication.exec()


def _begin_with(window: "MainWindow", file: str | None) -> None:
    """Let the window open a file, or offer its tour, once it stands."""
    if file:
        window.painted.connect(lambda: window.open_file(Path(file)))
    else:
        window.painted.connect(window.help.offer_tour)
    window.painted.connect(window.tell_of_interrupted)


def _remove_leftovers() -> None:
    from app.window.process.leftovers import remove_all_leftovers

    remove_all_leftovers()
