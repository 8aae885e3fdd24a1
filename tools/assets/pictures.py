"""Take the README's pictures of the window, all of one state of the program.

    python tools/assets/pictures.py resources/pictures

A barred 7 is drawn stroke by stroke; a network is trained and a playground learns before their pictures are taken.
``tools/assets/animate.py`` makes the one that moves.
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from app.lab.sliced_work import SlicedWork
from app.pages.draw.studies.why.reasons import INTEGRATED
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from nncore.arrays import FloatArray
from tools.walks.stations import settle

SEVEN = (
    [(27, 20), (45, 18.5), (68, 18), (86, 19), (91, 23), (87, 36), (79, 55), (70, 76), (63, 99)],
    [(49, 59), (70, 57), (88, 55)],
)
SIZE = 1366, 768
_SPIRAL_STEPS = 12_000
_LONGEST_S, _MOMENT_S = 120.0, 1.0


def densely(corners: list[tuple[float, float]]) -> FloatArray:
    """Return a stroke through these corners in points close together, as a mouse gives them."""
    points = np.array(corners)
    along = np.concatenate([[0.0], np.hypot(*np.diff(points, axis=0).T).cumsum()])
    at = np.linspace(0.0, along[-1], 40)
    return np.stack([np.interp(at, along, points[:, axis]) for axis in (0, 1)], axis=1)


def draw(window: MainWindow) -> None:
    """Draw the digit point by point, so that what is shown while drawing has something to show."""
    scale = window.session.drawing.side / 116
    drawing, time_ms = window.session.drawing, 0.0
    for stroke in SEVEN:
        first, *others = densely(stroke) * scale
        drawing.begin_stroke(*first, time_ms)
        for point in others:
            time_ms += 16.0
            drawing.extend_stroke(*point, time_ms)
            window.session.note_drawing()
        drawing.end_stroke()
        window.session.note_drawing()
    window.session.settle()
    settle()


class _Quiet:
    """Is nothing worked at any more, and was it so for a moment?"""

    def __init__(self) -> None:
        self._since = time.monotonic()

    def __call__(self) -> bool:
        works = [work for window in QApplication.topLevelWidgets() for work in window.findChildren(SlicedWork)]
        if any(work.is_busy for work in works):
            self._since = time.monotonic()
        return time.monotonic() - self._since > _MOMENT_S


def wait_for(is_done: Callable[[], bool]) -> None:
    """Let the window work until something is done."""
    end = time.monotonic() + _LONGEST_S
    while not is_done():
        QApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("What a picture waits for did not come.")
    settle()


def show_network(window: MainWindow) -> None:
    """Show the page Network with a neuron that has much to say."""
    window.show_page("network")
    trace = window.session.trace
    window.current_lab.take_neuron(1, int(np.argmax(trace.hidden[0].a)))
    settle()


def show_train(window: MainWindow) -> None:
    """Train a network by the first preset and show what it came to."""
    window.show_page("train")
    page = window.current_lab
    page.transport.start_button.click()
    wait_for(lambda: len(page.runs) == 1 and not page.controller.is_running)


def show_playground(window: MainWindow) -> None:
    """Let three layers part the spirals."""
    window.show_page("neuron")
    page = window.current_lab
    page.show_view("Playground")
    view = page.view
    view.transport.preset_chosen.emit("spiral3")
    view.transport.played.emit()
    wait_for(lambda: view.run.steps >= _SPIRAL_STEPS)
    view.pause()
    settle()


def show_study(window: MainWindow, name: str) -> None:
    """Show a study of the Draw page."""
    window.show_page("draw")
    study = window.draw_page.studies.show_study(name)
    if name == "why":
        study.method.choose(INTEGRATED)
        study.ask(7, is_against=False)
        study.ask(1, is_against=True)
    elif name == "neighbours":
        wait_for(lambda: study.map.is_ready and study.in_layer.pictures)


PICTURES: dict[str, Callable[[MainWindow], object]] = {
    "draw-light": lambda window: show_study(window, "layers"),
    "why": lambda window: show_study(window, "why"),
    "neighbours": lambda window: show_study(window, "neighbours"),
    "network": show_network,
    "gradients": lambda window: window.show_page("gradients"),
    "train": show_train,
    "evaluate": lambda window: window.show_page("evaluate"),
    "playground": show_playground,
}


def take(window: MainWindow, path: Path) -> None:
    """Keep the window as it is when it rests."""
    wait_for(_Quiet())
    window.grab().save(str(path))
    print(path.name)


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    make_application()
    window = MainWindow(Settings.volatile())
    window.set_theme_choice("light")
    window.resize(*SIZE)
    window.show()
    settle()
    draw(window)
    for name, show in PICTURES.items():
        show(window)
        take(window, folder / f"{name}.png")
    show_study(window, "layers")
    window.set_theme_choice("dark")
    take(window, folder / "draw-dark.png")
    window.close()


if __name__ == "__main__":
    main()
