"""Open the window."""

import argparse
from pathlib import Path

SETTLE_MS = 1000  # after the window stands, and before anyone has drawn much

EXAMPLE = "example: digitscope window --theme dark"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", metavar="FILE", nargs="?", help="a picture, a network or data to open")
    parser.add_argument("--theme", choices=("system", "light", "dark", "contrast"), help="for this time only")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    from app.commands.display import check_display

    check_display()
    from PySide6.QtCore import QTimer

    from app.window.main_window import MainWindow
    from app.window.process.application import make_application
    from app.window.process.fault_log import FaultLog, log_path
    from app.window.process.garbage import settle_memory
    from app.window.process.signals import EndingSignals

    application = make_application()
    faults = FaultLog(log_path(), application)
    faults.install()
    window = MainWindow(shows_early=True)
    faults.fault_found.connect(window.help.show_fault)
    EndingSignals(window.end, window).install()
    if arguments.theme:
        window.set_theme_choice(arguments.theme)
    window.show()
    if arguments.file:
        window.painted.connect(lambda: window.open_file(Path(arguments.file)))
    else:
        window.painted.connect(window.help.offer_tour)
    window.painted.connect(window.tell_of_interrupted)
    QTimer.singleShot(SETTLE_MS, settle_memory)
    QTimer.singleShot(SETTLE_MS, _remove_leftovers)
    return application.exec()


def _remove_leftovers() -> None:
    from app.window.process.leftovers import remove_all_leftovers

    remove_all_leftovers()
