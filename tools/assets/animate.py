"""Draw a digit on the Network page and keep it as an animated picture for the README.

    python tools/assets/animate.py resources/pictures/drawing.gif

Frames are taken of a real window while a 7 grows stroke by stroke; ImageMagick's ``convert`` joins them. The picture
loops, is small enough for a page, and holds for a moment at its end.
"""

import argparse
import os
import subprocess
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt

from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from nncore.arrays import FloatArray
from tools.walks.stations import settle

SEVEN = np.array([[22.0, 24.0], [50.0, 23.0], [78.0, 24.0], [66.0, 48.0], [55.0, 70.0], [46.0, 92.0]])
N_FRAMES, WIDTH = 22, 800
DELAY, LAST_DELAY = 9, 180  # hundredths of a second


def drawn(share: float) -> FloatArray:
    """Return the first part of the stroke, as far as this share of its length, in points close together."""
    lengths = np.concatenate([[0.0], np.hypot(*np.diff(SEVEN, axis=0).T).cumsum()])
    at = np.linspace(0.0, share * lengths[-1], max(round(80 * share), 2))
    return np.stack([np.interp(at, lengths, SEVEN[:, axis]) for axis in (0, 1)], axis=1)


def frames(folder: Path) -> list[Path]:
    """Return the pictures of a window in which the digit grows."""
    make_application()
    window = MainWindow(Settings.volatile())
    window.set_theme_choice("light")
    window.resize(1280, 760)
    window.show()
    window.show_page("network")
    made: list[Path] = []
    for number in range(N_FRAMES + 1):
        if number:
            window.session.drawing.load([drawn(number / N_FRAMES) * window.session.drawing.side / 116])
            window.session.note_restored()
        settle()
        shown = window.grab().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        made.append(folder / f"{number:02}.png")
        shown.save(str(made[-1]))
    window.close()
    return made


def main() -> None:
    """Make the picture and tell its size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("picture", type=Path, help="where to write it, as a .gif")
    picture = parser.parse_args().picture
    with tempfile.TemporaryDirectory() as folder:
        *moving, last = frames(Path(folder))
        joined = ["-delay", str(DELAY), *map(str, moving), "-delay", str(LAST_DELAY), str(last)]
        command = ["convert", *joined, "-loop", "0", "+dither", "-colors", "96", "-layers", "Optimize", str(picture)]
        subprocess.run(command, check=True)
    print(f"{picture}: {picture.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
