"""Kill the program again and again while it keeps drawings and settings, and look whether anything was lost.

    python tools/kills.py --times 200

Each round opens a window without a screen in a folder of its own, lets it keep drawings without pause and write its
settings, and kills it at a random moment. A drawing counts as confirmed once the program has said so. Then the next
start has to find every confirmed drawing and settings that can be read, and to take away what the kill left behind.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_KEEPS = """
import sys
import numpy as np
from PySide6.QtCore import QTimer
from app.window.application import make_application
from app.pages.handwriting.page import HandwritingPage
from app.window.main_window import MainWindow
from app.window.leftovers import remove_own_leftovers

application = make_application()
window = MainWindow()
remove_own_leftovers()
window.show()
window.show_page("handwriting")
page = window.findChild(HandwritingPage)
print("found", len(page.collection.drawings), page.collection.notice or window.messages.text, flush=True)
if sys.argv[1:] == ["look"]:
    sys.exit()

def keep():
    page.take_strokes([np.array([(0.0, 0.0), (len(page.collection.drawings), 20.0)])], "7")
    if page.collection.is_saved:
        print("kept", flush=True)
    window.save_state()

timer = QTimer(interval=0)
timer.timeout.connect(keep)
timer.start()
application.exec()
"""
_LONGEST_LIFE_S = 0.6  # after the first word


def main() -> int:
    """Print a table and return 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="how often to kill it (20)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    lost = told = left = confirmed = 0
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(folder)
        for number in range(arguments.times):
            confirmed += _killed_after(rng.uniform(0.0, _LONGEST_LIFE_S), environment)
            found, words = _next_start(environment)
            lost += max(0, confirmed - found)
            confirmed = found
            told += bool(words)
            left += len(list(Path(folder).rglob("*.part")))
            print(f"\rkill {number + 1} of {arguments.times}: {found} drawings", end="", flush=True)
    print(f"\n{'kills':>8}{'drawings':>10}{'lost':>6}{'complaints':>12}{'.part left':>12}")
    print(f"{arguments.times:>8}{confirmed:>10}{lost:>6}{told:>12}{left:>12}")
    return 1 if lost or told or left else 0


def _environment(folder: str) -> dict[str, str]:
    places = {f"XDG_{kind}_HOME": str(Path(folder, kind.lower())) for kind in ("CONFIG", "DATA", "STATE")}
    return os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}


def _killed_after(seconds: float, environment: dict[str, str]) -> int:
    """Let it keep for so long, kill it, and return how many drawings it said it had kept."""
    with subprocess.Popen(
        [sys.executable, "-c", _KEEPS], env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(seconds)
        running.send_signal(signal.SIGKILL)
        return running.stdout.read().count("kept\n")


def _next_start(environment: dict[str, str]) -> tuple[int, str]:
    """Return how many drawings the next start finds, and what it complains of."""
    ended = subprocess.run(
        [sys.executable, "-c", _KEEPS, "look"], env=environment, capture_output=True, text=True, check=True
    )
    _, count, words = ended.stdout.partition("\n")[0].split(" ", 2)
    return int(count), words


if __name__ == "__main__":
    sys.exit(main())
