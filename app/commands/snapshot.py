"""Make a picture of a page, without a screen."""

import argparse
import os
import signal
from typing import TYPE_CHECKING

from app.commands.errors import CommandError
from app.commands.outputs import check_output
from app.language import LANGUAGES

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_LONGEST_SIDE, _MOST_PIXELS = 16_384, 100_000_000
_MOST_LOOKS, _BETWEEN_LOOKS = 20, 40  # for a page to rest; milliseconds

EXAMPLE = "example: digitscope snapshot draw -o draw.png --theme dark --strokes digits.ndjson --index 3"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "page",
        metavar="PAGE",
        help="draw, network, activations, softmax, losses, neuron, gradients, train, evaluate or handwriting",
    )
    parser.add_argument("-o", "--output", required=True, metavar="OUT.png", help="the picture to write")
    parser.add_argument(
        "--size", default="1366x768", metavar="WIDTHxHEIGHT", help="of the window, in pixels (1366x768)"
    )
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="(light)")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="(en)")
    parser.add_argument(
        "--scale", type=float, default=1.0, help="pixels of the picture for one of the window, 0.25 to 8 (1)"
    )
    parser.add_argument(
        "--strokes",
        metavar="FILE.ndjson",
        help="a stroke file to draw from; without it, and without --sample, nothing is drawn",
    )
    parser.add_argument("--index", type=int, default=0, metavar="N", help="which of its drawings, counted from 0 (0)")
    parser.add_argument("--sample", type=int, metavar="N", help="a digit of MNIST's test set instead, counted from 0")


def run(arguments: argparse.Namespace) -> int:
    """Make the picture."""
    width, height = _size(arguments.size)
    _check_scale(width, height, arguments.scale)
    check_output(arguments.output, [arguments.strokes])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
    from app.commands.display import check_qt

    check_qt()
    from app.window.process.language import speak_chosen
    from app.window.remembered.settings import Settings

    if problem := speak_chosen(Settings.volatile(), arguments.language):  # before any page is imported
        raise CommandError(problem)

    from app.window.main_window import MainWindow
    from app.window.process.application import make_application

    make_application()
    interrupts = _Interrupts()
    window = MainWindow(Settings.volatile())
    try:
        _show(window, arguments, width, height, interrupts)
        interrupts.check()
        _save(window, arguments.output)
    finally:
        _take_down(window)
    return 0


class _Interrupts:
    """Keeps Ctrl-C and SIGTERM until nothing of Qt's is being called: what is raised within a paint is lost there."""

    def __init__(self) -> None:
        self._number = 0
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._note)

    def check(self) -> None:
        """Raise the one that came, if any."""
        if self._number:
            raise KeyboardInterrupt(self._number)

    def _note(self, number: int, frame: object) -> None:
        self._number = number


def _show(
    window: "MainWindow", arguments: argparse.Namespace, width: int, height: int, interrupts: _Interrupts
) -> None:
    """Show the page with its drawing, all of it laid out and at rest."""
    from PySide6.QtCore import QCoreApplication

    window.set_theme_choice(arguments.theme)
    if arguments.page not in window.page_names:
        raise CommandError(f"There is no page '{arguments.page}'; choose one of: {', '.join(window.page_names)}.")
    window.show_page(arguments.page)
    window.resize(width, height)
    window.show()
    _draw(window, arguments)
    QCoreApplication.processEvents()
    window.session.settle()
    _rest(window, interrupts)


def _rest(window: "MainWindow", interrupts: _Interrupts) -> None:
    """Wait until nothing changes any more: texts that need more room have the page laid out anew, step by step."""
    from PySide6.QtCore import QCoreApplication, QThread

    former = None
    for _ in range(_MOST_LOOKS):
        interrupts.check()
        QThread.msleep(_BETWEEN_LOOKS)
        QCoreApplication.processEvents()
        picture = window.grab().toImage()
        if picture == former:
            return
        former = picture


def _check_scale(width: int, height: int, scale: float) -> None:
    """Raise a CommandError for a picture that Qt could not paint: it counts pixels in 16 bits, bytes in 31."""
    if not 0.25 <= scale <= 8.0:
        raise CommandError(f"--scale is a number from 0.25 to 8, such as 2, not {scale:g}.")
    if max(width, height) * scale > _LONGEST_SIDE or width * height * scale**2 > _MOST_PIXELS:
        raise CommandError(
            f"A picture of {width}x{height} at scale {scale:g} would be {width * scale:.0f}x{height * scale:.0f} "
            f"pixels; the limit is {_MOST_PIXELS // 1_000_000} million, {_LONGEST_SIDE:,} a side, so make it smaller."
        )


def _take_down(window: "MainWindow") -> None:
    """Close a window and let Qt delete it whole, before Python lets go of its parts one by one."""
    from PySide6.QtCore import QCoreApplication, QEvent

    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not all(side.isdecimal() and len(side) <= 5 and 0 < int(side) <= 10_000 for side in (width, height)):
        raise CommandError(f"--size is WIDTHxHEIGHT in pixels, up to 10000x10000, such as 1366x768, not '{text}'.")
    return int(width), int(height)


def _draw(window: "MainWindow", arguments: argparse.Namespace) -> None:
    from app.sources.samples import sample_picture
    from nncore.data.stroke_file import read_stroke_file

    if arguments.sample is not None:
        window.session.load_picture(sample_picture(arguments.sample))
    elif arguments.strokes is not None:
        _check_strokes(arguments.strokes)
        records = read_stroke_file(arguments.strokes)
        if not 0 <= arguments.index < len(records):
            last = len(records) - 1
            raise CommandError(
                f"{arguments.strokes} has drawings 0 to {last}; --index {arguments.index} is none of them."
            )
        window.session.load_strokes(records[arguments.index].strokes)


def _check_strokes(name: str) -> None:
    """Raise a CommandError for a file of another kind; a pipe can be read but once."""
    from nncore.data.datasets import kind_of_data

    kind = kind_of_data(name)
    if kind.name not in ("strokes", "json-strokes") and (os.path.isfile(name) or kind.name == "device"):
        raise CommandError(
            f"{name} is {kind.what}; give --strokes a file of strokes (.ndjson), or choose a digit of MNIST's test set "
            "with --sample."
        )


def _save(window: "MainWindow", output: str) -> None:
    from app.sources.pictures.writer import write_png
    from nncore.atomic_file import why

    try:
        write_png(window.grab().toImage(), output)
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {why(error)}.") from error
