"""Open every page and view at eight sizes and print what is clipped, lies over a neighbour or is out of reach.

python tools/walks/sizes.py
python tools/walks/sizes.py --page softmax --size 1024x700 --all
python tools/walks/sizes.py --scale 1.5  # on screens with 1.5 pixels for each of the window's: what is blurred as well
"""

import argparse
import os
from collections.abc import Iterator, Sequence

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize

from app.sources.samples import sample_picture
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from tools.walks.blurred_pictures import blurred_pictures
from tools.walks.layout_faults import faults
from tools.walks.stations import make_quick, settle, stations

SIZES = {
    1.0: ("960x600", "1024x700", "1080x1040", "1280x690", "1366x720", "1366x768", "1920x1080", "3840x2160"),
    1.25: ("1366x768", "1920x1080"),
    1.5: ("1920x1080", "2560x1440"),
    2.0: ("1920x1200", "2560x1440", "3840x2160"),
    3.0: ("2880x1800", "3840x2160"),
}
"""In the screen's pixels, for each number of them that a pixel of the window may have."""


def walk(window: MainWindow, sizes: Sequence[str], names: list[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each station and size of the screen with the faults there; a window that has to be larger is one too."""
    for station in stations(window, names):
        for size in sizes:
            wanted = QSize(*(int(int(side) / window.devicePixelRatioF()) for side in size.split("x")))
            window.setUpdatesEnabled(False)  # where all lies is asked, not what is painted there
            window.resize(wanted)
            settle()
            window.setUpdatesEnabled(True)
            found = faults(window.centralWidget())
            needed = window.size().expandedTo(window.minimumSizeHint())
            if needed != wanted:
                found.append(f"too large: the window needs {needed.width()}×{needed.height()}")
            if window.devicePixelRatioF() != 1.0:
                found += blurred_pictures(window)
            yield station, size, found


def main(words: Sequence[str] | None = None) -> None:
    """Print a table of counts, and every fault with --all; without words those of the command line are taken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", action="append", help="this page alone; may be given again")
    parser.add_argument(
        "--size", action="append", help="this size alone, in pixels of the screen, such as 1024x700; may be given again"
    )
    parser.add_argument("--scale", type=float, default=1.0, help="pixels of the screen for each of the window's (1)")
    parser.add_argument("--all", action="store_true", help="print every fault below the table")
    arguments = parser.parse_args(words)
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)  # read when the application is made
    make_application()
    make_quick()
    window = MainWindow(Settings.volatile())
    window.session.load_picture(sample_picture(5))
    window.show()
    sizes = arguments.size or SIZES.get(arguments.scale, SIZES[1.5])
    rows: dict[str, dict[str, list[str]]] = {}
    for station, size, found in walk(window, sizes, arguments.page or window.page_names):
        rows.setdefault(station, {})[size] = found
    _print_table(rows, sizes)
    if arguments.all:
        _print_faults(rows)
    window.close()


def _print_table(rows: dict[str, dict[str, list[str]]], sizes: list[str] | tuple[str, ...]) -> None:
    print(f"{'page: view':28}", *(f"{size:>10}" for size in sizes))
    for station, by_size in rows.items():
        print(f"{station:28}", *(f"{len(by_size[size]):>10}" for size in sizes))
    totals = (sum(len(by_size[size]) for by_size in rows.values()) for size in sizes)
    print(f"{'all':28}", *(f"{total:>10}" for total in totals))


def _print_faults(rows: dict[str, dict[str, list[str]]]) -> None:
    for station, by_size in rows.items():
        for size, found in by_size.items():
            for fault in found:
                print(f"{station} at {size}: {fault}")


if __name__ == "__main__":
    main()
