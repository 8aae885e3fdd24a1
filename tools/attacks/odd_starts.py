"""Start the window with odd remembered values and in odd surroundings, and look whether it starts and what it says.

    python tools/attacks/odd_starts.py
    python tools/attacks/odd_starts.py --only "no home"

Each start is a process of its own (forked, so that the imports are paid for once; Linux and macOS) without a screen.
It counts as started if the window is shown, no exception was raised, and it closes. Where
something could not be brought back, it has to say so in a sentence.
"""

import argparse
import contextlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtWidgets import QApplication

from app.pages.handwriting.page import HandwritingPage
from app.training.unfinished import UnfinishedRun
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS
from app.window.process.application import make_application
from nncore.learning.experiment import Experiment, card_of

_LONGEST_S = 240
_NOBODY = 65534
_ODD: dict[str, Any] = {
    "Infinity": float("inf"), "1e308": 1e308, "2**40": 2**40, "a huge whole number": 10**400, "a list": [1, "2", None],
    "a surrogate": "\udc80", "names": {"a": {"b": []}}, "deep": json.loads("[" * 200 + "]" * 200),
}  # fmt: skip
_NAMES = ("theme", "page", "pen_width", "grid", "geometry", "drawing", "network")
_TEXTS: dict[str, bytes] = {
    "an empty file": b"", "zeros": bytes(4096), "a BOM": b"\xef\xbb\xbf{}", "UTF-16": '{"grid": true}'.encode("utf-16"),
    "no UTF-8": b"\xff\xfe\xfd", "cut off": b'{"grid": tr', "a list": b"[]", "a word": b'"grid"', "null": b"null",
    "deep": b"[" * 100_000, "deep names": b'{"a":' * 50_000, "9 MB": b" " * 9_000_000, "pickled": b"\x80\x04N.",
    "twice": b'{"grid": 1, "grid": 2}',
}  # fmt: skip
Plant = Callable[[Path], None]


@dataclass(frozen=True)
class Case:
    """One start: what is laid into an empty home, and what is done in the process before the window is made."""

    group: str
    name: str
    plant: Plant
    prepare: Callable[[Path], None] = lambda home: None
    is_told: bool = True


def main() -> int:
    """Print a table and return 1 if a start failed or was silent."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="those whose group and name hold these words")
    arguments = parser.parse_args()
    for spec in LABS:  # now, so that no fork has to
        import_module(f"app.pages.{spec.name}.page")
    import_module("app.window.help.words")  # and the words, which come after the first paint
    groups: dict[str, list[bool]] = {}
    for case in _cases():
        if arguments.only in f"{case.group}: {case.name}":
            started, sentence, trouble = _start(case)
            is_good = started and (bool(sentence) or not case.is_told)
            groups.setdefault(case.group, []).append(is_good)
            if not is_good or arguments.only:
                print(
                    f"{case.group}: {case.name}: {'started' if started else 'NOT STARTED'}, said “{sentence}” {trouble}"
                )
    print(f"{'odd':<34}{'starts':>8}{'good':>6}")
    for group, results in groups.items():
        print(f"{group:<34}{len(results):>8}{sum(results):>6}")
    everything = [each for results in groups.values() for each in results]
    print(f"{'all':<34}{len(everything):>8}{sum(everything):>6}")
    return 0 if all(everything) else 1


def _cases() -> Iterator[Case]:
    for name in _NAMES:
        for word, value in _ODD.items():
            fits = name in {"drawing", "network"} and word == "names"  # what the names say is checked where it is used
            plant = _settings(json.dumps({name: value}).encode())
            yield Case(f"setting {name}", word, plant, is_told=not fits)
    for word, text in _TEXTS.items():
        yield Case("settings file", word, _settings(text), is_told=word != "twice")
    for word, path in (("a folder", _folder), ("a loop of links", _loop), ("a pipe", _pipe)):
        yield Case("settings file", f"{word} in its place", path)
    for word, value in _ODD.items():
        yield Case("interrupted training", f"step: {word}", _unfinished({"step": value, "steps": value}))
        yield Case("interrupted training", f"card: {word}", _unfinished({"experiment": value, "data": value}))
    for word, text in _TEXTS.items():
        yield Case("own digits", word, _own(text), _open_own, is_told=bool(text.strip()))
    for word in ("an empty file", "zeros", "pickled"):
        plant = _file("unfinished/run.npz", _TEXTS[word])
        yield Case("interrupted training", f"file: {word}", plant, is_told=False)
    yield Case("own digits", "a folder in its place", lambda home: _own_path(home).mkdir(parents=True), _open_own)
    yield Case("surroundings", "no home", _nothing, _no_home, is_told=False)
    yield Case("surroundings", "home that is not there", _nothing, _home_of("/nowhere/at/all"), is_told=False)
    yield Case("surroundings", "read-only file system", _nothing, _home_of("/sys"), is_told=False)
    yield Case("surroundings", "full disk", _nothing, _full, is_told=False)
    yield Case("surroundings", "config without permission", _locked(0o000), _unprivileged, is_told=False)
    yield Case("surroundings", "config that is read-only", _locked(0o555), _unprivileged, is_told=False)


# ---- what is planted -------------------------------------------------------------------------


def _nothing(home: Path) -> None:
    """Leave the home empty."""


def _file(name: str, content: bytes) -> Plant:
    def plant(home: Path) -> None:
        path = home / "config" / "digitscope" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    return plant


def _settings(content: bytes) -> Plant:
    return _file("settings.json", content)


def _place(home: Path) -> Path:
    path = home / "config" / "digitscope" / "settings.json"
    path.parent.mkdir(parents=True)
    return path


def _folder(home: Path) -> None:
    _place(home).mkdir()


def _loop(home: Path) -> None:
    path = _place(home)
    path.symlink_to(path)


def _pipe(home: Path) -> None:
    os.mkfifo(_place(home))


def _unfinished(card: dict[str, Any]) -> Plant:
    """Return what lays an interrupted run there whose card says odd things."""

    def plant(home: Path) -> None:
        folder = home / "config" / "digitscope" / "unfinished"
        folder.mkdir(parents=True)
        network = Experiment().fresh_network(np.random.default_rng(0))
        told = card_of(Experiment(), ("mnist:train",), {}) | {"step": 5, "steps": 9}
        UnfinishedRun(folder / "run.npz").keep(network.replace(card=told))
        arrays = dict(np.load(folder / "run.npz"))
        written = json.loads(str(arrays["card"])) | card
        np.savez(folder / "run.npz", **arrays | {"card": np.array(json.dumps(written))})

    return plant


def _own_path(home: Path) -> Path:
    return home / "data" / "digitscope" / "my_digits.ndjson"


def _own(content: bytes) -> Plant:
    def plant(home: Path) -> None:
        _own_path(home).parent.mkdir(parents=True)
        _own_path(home).write_bytes(content)

    return plant


def _locked(mode: int) -> Plant:
    def plant(home: Path) -> None:
        home.chmod(0o777)
        (home / "config").mkdir()
        (home / "config").chmod(mode)

    return plant


# ---- what is done in the process -------------------------------------------------------------


def _open_own(home: Path) -> None:
    """Let the page that reads the collection be the one that is shown first."""
    _settings(b'{"page": "handwriting"}')(home)


def _no_home(home: Path) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)


def _home_of(place: str) -> Callable[[Path], None]:
    def prepare(home: Path) -> None:
        _no_home(home)
        os.environ["HOME"] = place

    return prepare


def _full(home: Path) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _unprivileged(home: Path) -> None:
    if os.geteuid() == 0:
        os.setuid(_NOBODY)


# ---- one start -------------------------------------------------------------------------------


def _start(case: Case) -> tuple[bool, str, str]:
    """Start once; return whether the window stood and closed, what it said, and what was raised."""
    home = Path(tempfile.mkdtemp())
    reader, writer = os.pipe()
    try:
        case.plant(home)
        if (child := os.fork()) == 0:
            os.close(reader)
            os._exit(_run(case, home, writer))
        os.close(writer)
        timer = threading.Timer(_LONGEST_S, os.kill, (child, signal.SIGKILL))
        timer.start()
        with os.fdopen(reader, encoding="utf-8") as said:
            told = said.read()
        _, status = os.waitpid(child, 0)
        timer.cancel()
    finally:
        with contextlib.suppress(OSError):
            (home / "config").chmod(0o755)
        shutil.rmtree(home, ignore_errors=True)
    sentence, _, trouble = told.partition("\0")
    return status == 0 and not trouble, sentence, trouble or ("" if status == 0 else f"status {status}")


def _run(case: Case, home: Path, writer: int) -> int:
    """Be the process: open the window and every page, close it, and write what was said and raised."""
    raised: list[str] = []
    sys.excepthook = lambda *error: raised.append("".join(traceback.format_exception(*error)))
    for kind in ("CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    sentences: list[str] = []
    try:
        case.prepare(home)
        make_application()
        window = MainWindow()
        window.show()
        window.tell_of_interrupted()
        for name in ("train",) if case.group == "interrupted training" else ():
            window.show_page(name)
        _let_run()
        sentences = window.messages.sentences + _notices(window)
        assert window.isVisible()
        window.end()
        _let_run()
        assert not window.isVisible()
    except BaseException:
        raised.append(traceback.format_exc())
    os.write(writer, f"{' | '.join(sentences)}\0{''.join(raised)}".encode("utf-8", "replace"))
    return 0


def _notices(window: MainWindow) -> list[str]:
    """Return what the page My digits says of its file, if that page is open: it stands there until it was read."""
    page = window.findChild(HandwritingPage)
    said = () if page is None else (page.collection.notice, page.collection.problem)
    return [sentence for sentence in said if sentence]


def _let_run(seconds: float = 0.1) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
