"""Open every page and view and print what a screen reader would find nameless or without its value.

    python tools/walks/accessible.py
    python tools/walks/accessible.py --page softmax --all

Qt's own accessible tree is read, the one that the bridges of the three systems read. A control needs a name; what holds
a value has to say it as the page does, with its unit; a plot needs a name and a description of what it shows now.
"""

import argparse
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from app.sources.samples import sample_picture
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from tools.walks.accessible_faults import controls, faults
from tools.walks.stations import settle, stations


def main() -> None:
    """Walk and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", help="this one alone")
    parser.add_argument("--all", action="store_true", help="print what each control says")
    arguments = parser.parse_args()
    make_application()
    window = MainWindow(Settings.volatile())
    window.resize(1366, 768)
    window.show()
    window.session.load_picture(sample_picture(0))
    settle()
    window.session.settle()
    print(f"{'page':34s}{'controls':>10s}{'faults':>8s}")
    total, wrong = 0, 0
    for station in stations(window, [arguments.page] if arguments.page else window.page_names):
        settle()
        found = faults(window.centralWidget())
        seen = controls(window.centralWidget())
        total, wrong = total + len(seen), wrong + len(found)
        print(f"{station:34s}{len(seen):10d}{len(found):8d}")
        for line in [*found, *(str(control) for control in seen if arguments.all)]:
            print(f"    {line}")
    print(f"{'all':34s}{total:10d}{wrong:8d}")
    window.close()


if __name__ == "__main__":
    main()
