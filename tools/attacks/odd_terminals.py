"""Run every command where its words have nowhere to go, or the terminal lacks their letters, and look how it ends.

    python tools/attacks/odd_terminals.py

Standard output and error are closed, full, or a reader that has gone; the terminal writes one of the old code pages;
the names of files and data hold letters of many scripts. Then the window is asked to open on platforms of Qt that are
not there. A command ends with 0, with 2 and one sentence, or as a pipe does; never with a traceback. Linux and macOS.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import resources
from nncore.data.stroke_file import StrokeRecord, write_stroke_file

_LONGEST_S, _WINDOW_S = 120, (6, 20, 60)
_DRAWINGS, _NETWORK, _MISSING = "sieben é 七 ٧ 🖊.ndjson", "netz é 网.npz", "nicht da é 网.csv"
_COMMANDS = {
    "--version": ["--version"],
    "--help": ["--help"],
    "evaluate": ["evaluate", _DRAWINGS],
    "predict": ["predict", _DRAWINGS],
    "train": ["train", "mnist:test", "-o", f"neu {_NETWORK}", "--epochs", "1", "--n-digits", "100"],
    "export": ["export", _NETWORK, "aus é 网.onnx"],
    "snapshot": ["snapshot", "losses", "-o", "bild é 网.png"],
    "window": ["window", _DRAWINGS],
    "bad input": ["evaluate", _MISSING, "--model", _NETWORK],
    "bad word": ["évaluer", "网"],
}
_PAGES = ("cp437", "cp850", "cp1252", "cp932", "cp936", "cp949", "cp1251", "latin-1", "ascii", "utf-16")
_PLATFORMS = ("wayland", "xcb", "eglfs", "linuxfb", "vkkhrdisplay", "minimalegl", "directfb", "nonsense", "wayland;xcb",
              "eglfs:/dev/dri/card9", "../../evil", "é")  # fmt: skip
_PIPE_ENDED = (141, -signal.SIGPIPE)


@dataclass(frozen=True)
class Place:
    """Where a command is run: what its words go to, and what its environment holds."""

    name: str
    closed: str = ""
    full: bool = False
    is_reader_gone: bool = False
    environment: dict[str, str] = field(default_factory=dict)


def main() -> int:
    """Print two tables and return 1 if anything ended badly."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        stroke = np.array([(0.0, 0.0), (60.0, 2.0), (30.0, 90.0)])
        write_stroke_file(home / _DRAWINGS, [StrokeRecord((stroke,), "7")] * 3)
        shutil.copy(resources.path("digit_model.npz"), home / _NETWORK)
        n_bad = _terminals(home) + _platforms(home)
    print(f"\n{n_bad} ended badly.")
    return int(n_bad > 0)


def _places() -> Iterator[Place]:
    yield Place("as ever")
    yield Place("no output", closed=">&-")
    yield Place("no error", closed="2>&-")
    yield Place("neither", closed=">&- 2>&-")
    yield Place("no input either", closed="<&- >&- 2>&-")
    yield Place("full disk", full=True)
    yield Place("reader gone", is_reader_gone=True)
    for page in _PAGES:
        yield Place(page, environment={"PYTHONIOENCODING": page})
    yield Place("LC_ALL=C", environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    yield Place("LC_ALL=POSIX", environment={"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})


def _terminals(home: Path) -> int:
    """Print how often each command ended in which way; return how often badly."""
    n_bad = 0
    places = list(_places())
    print(f"{'command':<14}{'terminals':>10}{'0':>5}{'2':>5}{'pipe':>6}{'bad':>5}")
    for name, words in _COMMANDS.items():
        counts: Counter[str] = Counter()
        for place in places:
            kind, said = _ended(words, place, home)
            counts[kind] += 1
            if kind == "bad":
                print(f"{name}, {place.name}: {said}", flush=True)
        n_bad += counts["bad"]
        print(
            f"{name:<14}{len(places):>10}{counts['0']:>5}{counts['2']:>5}{counts['pipe']:>6}{counts['bad']:>5}",
            flush=True,
        )  # fmt: skip
    return n_bad


def _platforms(home: Path) -> int:
    """Ask for platforms that are not there; return how often that ended otherwise than with one sentence."""
    n_bad = 0
    for platform in _PLATFORMS:
        gone = {"DISPLAY": ":987", "WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": str(home)}
        status, said = _run(["window"], Place(platform, environment={"QT_QPA_PLATFORM": platform, **gone}), home)
        if not (status == 2 and said.startswith("digitscope: ") and said.count("\n") == 1):
            n_bad += 1
            print(f"platform {platform}: status {status}, {said}", flush=True)
    print(f"{'platforms':<14}{len(_PLATFORMS):>10}{len(_PLATFORMS) - n_bad:>10} one sentence{n_bad:>5} bad")
    return n_bad


def _ended(words: list[str], place: Place, home: Path) -> tuple[str, str]:
    """Return "0", "2", "pipe" or "bad", and what was said."""
    for seconds in _WINDOW_S:
        status, said = _run(words, place, home, seconds)
        if status != -signal.SIGTERM:  # or else a busy machine had not come to the window when it was to end
            break
    is_noisy = any(word in said for word in ("Traceback", "Exception ignored", "Fatal", "UnicodeEncodeError"))
    if is_noisy or status not in (0, 2, *_PIPE_ENDED):
        return "bad", f"status {status}, {said}"
    is_expected = "pipe" if status in _PIPE_ENDED else str(status)
    return is_expected, said


def _run(words: list[str], place: Place, home: Path, window_s: float = _WINDOW_S[0]) -> tuple[int, str]:
    """Run a command in a place; a window is ended once it has had time to open."""
    dirs = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")}
    path = {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", *words]
    if place.closed:
        command = ["sh", "-c", f'exec "$@" {place.closed}', "-", *command]
    with open("/dev/full", "wb") as full:
        output: Any = full if place.full else subprocess.PIPE
        with subprocess.Popen(
            command, cwd=home, env={**os.environ, **dirs, **path, **place.environment},
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            if place.is_reader_gone and process.stdout is not None:
                process.stdout.close()
                process.stdout = None
            said = _waited_for(process, window_s if words[0] == "window" else None)
    return process.returncode, said.decode("utf-8", "replace")


def _waited_for(process: "subprocess.Popen[bytes]", window_s: float | None) -> bytes:
    """Return what a process said on standard error until it ended, or was asked to end."""
    try:
        return process.communicate(timeout=window_s or _LONGEST_S)[1]
    except subprocess.TimeoutExpired:
        process.terminate() if window_s else process.kill()
        return process.communicate(timeout=_LONGEST_S)[1]


if __name__ == "__main__":
    sys.exit(main())
