"""What all tests of the program share: Qt without a screen, settings of their own, the window, and a hand to draw.

hypothesis takes the same examples in every run, and looks at no clock, because the machine may be busy.
"""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # must stand before Qt is loaded
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: its threads would fight for the cores of the others

import hypothesis
import numpy as np
import pytest

gc.disable()  # from here on, as in the program: collecting while tests are found takes a sixth of that time

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from shared_window import SharedWindow

    from app.canvas.paper import Paper
    from app.window.main_window import MainWindow
    from app.window.remembered.settings import Settings

hypothesis.settings.register_profile(
    "digitscope",
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("digitscope")

SEVEN = [np.array([(90, 90), (200, 92), (310, 95), (260, 180), (215, 260), (180, 340)], float)]
ONE = [np.array([(200, 80), (199, 140), (201, 200), (200, 260), (199, 330)], float)]
ZERO = [np.stack([200 + 80 * np.sin(np.linspace(0, 6.4, 40)), 200 - 120 * np.cos(np.linspace(0, 6.4, 40))], axis=1)]

DrawStrokes = Callable[["Paper", Sequence[np.ndarray]], None]
OpenWindow = Callable[..., "MainWindow"]

_OPENED = pytest.StashKey["list[MainWindow]"]()  # by the test itself, for itself
_KINDS = "config", "data", "state"


class Homes:
    """Folders for the files of one user each; one that was left as empty as it was serves again.

    To make and remove four folders takes longer than most tests, and most tests write nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._n_made, self._empty = folder, 0, list[Path]()

    @contextmanager
    def live(self, patch: pytest.MonkeyPatch) -> Iterator[Path]:
        """Let settings, drawings and the log lie in a home of one's own."""
        home = self._empty.pop() if self._empty else self._make()
        for kind in _KINDS:
            patch.setenv(f"XDG_{kind.upper()}_HOME", str(home / kind))
        yield home
        if all(_is_empty(home / kind) for kind in _KINDS):
            self._empty.append(home)

    def _make(self) -> Path:
        self._n_made += 1
        home = self._folder / str(self._n_made)
        for kind in _KINDS:
            (home / kind).mkdir(parents=True)
        return home


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK) and not os.listdir(folder)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Homes:
    return Homes(tmp_path_factory.mktemp("homes"))


@pytest.fixture(autouse=True)
def settings_folder(homes: Homes) -> Iterator[Path]:
    """A folder for settings, and others for drawings and the log, that no other test and no user shares."""
    with pytest.MonkeyPatch.context() as patch, homes.live(patch) as home:
        yield home / "config"


@pytest.fixture(autouse=True, scope="session")
def no_disk_is_waited_for() -> Iterator[None]:
    """What is written reaches its file, but no test waits until the disk has it too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda handle: None)
        yield


@pytest.fixture
def complaints(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what the window would complain of, instead of waiting for somebody to press OK."""
    sentences: list[str] = []
    for module in ("app.window.main_window", "app.window.closing"):
        monkeypatch.setattr(f"{module}.complain", lambda parent, sentence: sentences.append(sentence))
    return sentences


@pytest.fixture(autouse=True, scope="session")
def no_garbage_is_collected_over_what_the_start_made() -> None:
    """Nor within a call, for the reason told in `app.window.process.garbage`: the collector is off from the start."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Function) -> Iterator[None]:
    """Clear up between tests: a fixture for all of them would cost more than most take.

    Garbage is collected as often as Python would, so that a long session does not grow.
    """
    yield
    from app.window.process.garbage import collect_due

    if "qapp" in getattr(item, "fixturenames", ()):  # a doctest has none
        let_no_widget_live_on()
    collect_due()


def let_no_widget_live_on() -> None:
    """Delete what a test has closed; Qt waits for an event loop with it.

    The next begins in the light, at 100 %, and points at nothing.
    """
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCursor
    from PySide6.QtWidgets import QApplication

    from app.ui.style.text_size import text_percent
    from app.ui.style.themed import theme_source

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCursor.setPos(-100, -100)
    QApplication.clipboard().clear()  # Qt would delete what Python made of it when Python has gone
    if text_percent() != 100:
        theme_source().resize_text(100)
    if theme_source().theme.is_dark:
        theme_source().choose("light")


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Qt's application, dressed as the window dresses it: a widget alone is as large, whichever test comes first."""
    from app.ui.style.themed import theme_source

    theme_source().choose("light")
    return qapp


@pytest.fixture
def open_window(qapp: "QApplication", request: pytest.FixtureRequest) -> Iterator[OpenWindow]:
    """Open windows as a start of the program does, with the user's settings or others; all are closed at the end.

    What pyqtgraph paints on the Draw page comes with the first paint, or when a test asks for it.
    """
    from app.window.main_window import MainWindow

    opened = request.node.stash[_OPENED] = []

    def make(settings: "Settings | None" = None) -> MainWindow:
        opened.append(MainWindow(settings, shows_early=True))
        opened[-1].show()
        return opened[-1]

    yield make
    _close(opened)
    for window in opened:
        window.deleteLater()


def _close(windows: "list[MainWindow]") -> None:
    for window in windows:
        if window.isVisible():
            window.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Close a test's windows with its last line: pytest-qt would paint once more what nobody looks at."""
    yield
    _close(item.stash.get(_OPENED, []))


@pytest.fixture
def window(qtbot: "QtBot", open_window: OpenWindow) -> "MainWindow":
    """The whole window, shown, as on its very first start."""
    return open_window()


@pytest.fixture(scope="module")
def opened_once(qapp: "QApplication", homes: Homes) -> Iterator["SharedWindow"]:
    """One window for all tests of a module, and how it was at first."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication
    from shared_window import SharedWindow

    from app.window.main_window import MainWindow
    from app.window.remembered.settings import Settings

    with pytest.MonkeyPatch.context() as patch, homes.live(patch):
        window = MainWindow(Settings.volatile(), shows_early=True)
        window.show()
        yield SharedWindow(window)
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def shared_window(opened_once: "SharedWindow") -> "MainWindow":
    """The module's window as the tests left it, for those that only look at it."""
    return opened_once.window


@pytest.fixture
def window_as_new(opened_once: "SharedWindow") -> "MainWindow":
    """The module's window as it was when it was opened: Draw with an empty canvas, every page as it is at first."""
    return opened_once.as_new()


@pytest.fixture(scope="module")
def few_are_perturbed() -> Iterator[None]:
    """Evaluate perturbs 500 digits where it would take 10,000, for those who do not ask what comes of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.pages.evaluate.views.robustness._MOST_DIGITS", 500)
        yield


@pytest.fixture(scope="module")
def the_box_is_opened_once() -> Iterator[None]:
    """MNIST's digits are unpacked for the first test of a module that wants them, and kept for the others."""
    from app.sources import data

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "_in_the_box", cache(data._in_the_box))
        yield


@pytest.fixture
def little_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a network is taught beside a hand is little: to make it up takes longer than a few passes over it."""
    for name, n in {"_N_STYLED": 1, "_N_OTHERS": 2, "_N_MNIST": 1000, "_N_OWN": 600}.items():
        monkeypatch.setattr(f"nncore.recipes.own_hand.{name}", n)


@pytest.fixture
def draw_strokes() -> DrawStrokes:
    """Draw strokes, in canvas units, with the left button and real events at fractions of a pixel."""
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = {
        QEvent.Type.MouseButtonPress: (left, left),
        QEvent.Type.MouseMove: (none, left),
        QEvent.Type.MouseButtonRelease: (left, none),
    }

    def send(paper: "Paper", kind: Any, point: np.ndarray) -> None:
        at = paper.square().topLeft() + QPointF(*point) * paper.pixels_per_unit()
        event = QMouseEvent(kind, at, QPointF(paper.mapToGlobal(at)), *kinds[kind], Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(paper, event)

    def draw(paper: "Paper", strokes: Sequence[np.ndarray]) -> None:
        for stroke in strokes:
            send(paper, QEvent.Type.MouseButtonPress, stroke[0])
            for point in stroke[1:]:
                send(paper, QEvent.Type.MouseMove, point)
            send(paper, QEvent.Type.MouseButtonRelease, stroke[-1])

    return draw


@pytest.fixture
def seven() -> list[np.ndarray]:
    """A seven as a hand draws it, in canvas units."""
    return SEVEN


@pytest.fixture
def one() -> list[np.ndarray]:
    return ONE


@pytest.fixture
def zero() -> list[np.ndarray]:
    return ZERO


@pytest.fixture
def hand_made(
    seven: list[np.ndarray], one: list[np.ndarray], zero: list[np.ndarray]
) -> dict[int, tuple[np.ndarray, ...]]:
    """Four digits by their labels, as a hand draws them."""
    four = (np.array([(180.0, 60), (90, 210), (270, 210)]), np.array([(210.0, 120), (210, 330)]))
    return {7: tuple(seven), 1: tuple(one), 0: tuple(zero), 4: four}
