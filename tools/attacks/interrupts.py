"""Press Ctrl-C at many moments of the start and of the work of every command, and look how it ends.

    python tools/attacks/interrupts.py --moments 60

Each command is first run to its end, and then interrupted at moments that are spread over the time it took. It may end
with 130, by the signal itself (which a shell tells as 130 too), or, if it had finished, as ever; never with a
traceback, and what it was to write is whole or not there. Before the program's first line Ctrl-C is Python's own
affair: those moments are counted apart. Linux and macOS.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

import resources

_LONGEST_S, _WINDOW_S = 60.0, 4.0
_INTERRUPTED = (130, -signal.SIGINT)
_COMMANDS = {
    "--version": "--version",
    "window": "window",
    "evaluate": "evaluate mnist:test",
    "predict": "predict mnist:test -o out.csv",
    "predict a picture": "predict seven.png",
    "train": "train mnist:test -o out.npz --epochs 1 --n-digits 500",
    "export": "export box.npz out.onnx",
    "snapshot": "snapshot losses -o out.png",
}
_MARKED = "import sys; sys.stderr.write('@'); sys.stderr.flush(); from app.__main__ import main; sys.exit(main())"


@dataclass(frozen=True)
class Ending:
    """How a process ended: its status, what it said on standard error, how long it took."""

    status: int
    said: str
    seconds: float

    @property
    def has_begun(self) -> bool:
        """Whether it came to the program's first line."""
        is_in_its_imports = "KeyboardInterrupt" in self.said and ", in main" not in self.said
        return self.said.startswith("@") and not is_in_its_imports

    @property
    def is_noisy(self) -> bool:
        """Whether it showed its inside."""
        return any(word in self.said for word in ("Traceback", "Exception ignored", "Fatal", "Error"))


def main() -> int:
    """Print a table and return 1 if anything ended badly."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moments", type=int, default=10, help="for each command (10)")
    parser.add_argument("--only", choices=_COMMANDS, help="this command alone")
    arguments = parser.parse_args()
    # A shell makes what it starts in the background deaf to Ctrl-C, and so its children until their first line.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    n_bad = 0
    print(f"{'Ctrl-C':<20}{'moments':>8}{'130':>6}{'done':>6}{'early':>7}{'other':>7}{'tracebacks':>12}{'halves':>8}")
    with tempfile.TemporaryDirectory() as home:
        _furnish(Path(home))
        for name, words in _COMMANDS.items():
            if arguments.only in (None, name):
                n_bad += _interrupt_often(name, words.split(), arguments.moments, Path(home))
    return int(n_bad > 0)


def _furnish(home: Path) -> None:
    """Lay out what the commands read."""
    (home / "box.npz").write_bytes(resources.path("digit_model.npz").read_bytes())
    picture = QImage(120, 120, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    for at in range(20, 100):
        for across in range(6):
            picture.setPixel(90 - at // 3 + across, at, 0x101010)
    picture.save(str(home / "seven.png"))


def _interrupt_often(name: str, words: list[str], moments: int, home: Path) -> int:
    """Print a line of the table; return how many ended badly."""
    whole = _run(words, home, _WINDOW_S if name == "window" else None).seconds
    counts: Counter[str] = Counter()
    for number in range(moments):
        ended = _run(words, home, whole * (number + 0.5) / moments)
        kind = _kind(ended)
        counts[kind] += 1
        if kind in ("other", "traceback"):
            print(
                f"{name} at {whole * (number + 0.5) / moments:.3f} s: status {ended.status}\n{ended.said}", flush=True
            )
        counts["half"] += len(list(home.glob(".*.part")))
    print(f"{name:<20}{moments:>8}{counts['130']:>6}{counts['done']:>6}{counts['early']:>7}{counts['other']:>7}"
          f"{counts['traceback']:>12}{counts['half']:>8}", flush=True)  # fmt: skip
    return counts["other"] + counts["traceback"] + counts["half"]


def _kind(ended: Ending) -> str:
    if not ended.has_begun:
        return "early"
    if ended.is_noisy:
        return "traceback"
    if ended.status in _INTERRUPTED:
        return "130"
    return "done" if ended.status == 0 else "other"


def _run(words: list[str], home: Path, after_s: float | None) -> Ending:
    """Run a command, interrupted after so long if it has not ended by then."""
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")}
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    begun = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", _MARKED, *words],
        cwd=home, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            said = process.communicate(timeout=after_s)[1]
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=_LONGEST_S)[1]
    return Ending(process.returncode, said.decode("utf-8", "replace"), time.monotonic() - begun)


if __name__ == "__main__":
    sys.exit(main())
