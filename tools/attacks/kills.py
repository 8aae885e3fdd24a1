"""Kill what writes again and again, at random moments, and look whether anything was lost.

    python tools/attacks/kills.py --times 200

Each round forks a process that does without pause what the window does when it writes: it keeps a drawing, saves its
settings with the drawing on the canvas, keeps the state of a training, and exports the drawings and a network. It is
killed at a random moment. What it had said to be written by then has to be there, whole; and what the kill left behind
has to be gone, from the program's own folders and from those exported to, after what the next start does. Linux and
macOS.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from app.pages.handwriting.collection import Collection
from app.pages.handwriting.exchange.files import export_drawings
from app.sources.journal import begin_journal
from app.sources.own_digits import OwnFile, own_path
from app.state.drawing import Drawing
from app.training.unfinished import UnfinishedRun, folder
from app.window.process.leftovers import remove_all_leftovers
from app.window.remembered.last_drawing import drawing_state
from app.window.remembered.settings import Number, Settings, State
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.learning.experiment import Experiment, Setup, set_up
from nncore.learning.training import train
from nncore.models.npz import load_network, save_network

_LONGEST_LIFE_S = 1.5
_NUMBER, _DRAWING = Number("number", 0, 0, 1e9), State("drawing")
_KINDS = ("drawings", "settings and drawing", "training", "exported drawings", "exported network")


def main() -> int:
    """Print a table and return 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="how often to kill it (20)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home, kind.lower()))
        begin_journal()
        own, foreign, lost = _kill_often(arguments.times, rng, Path(home, "exports"))
    print(f"{'kills at random moments':<26}{arguments.times:>6}")
    for kind, (confirmed, missing) in lost.items():
        print(f"{kind:<26}{confirmed:>6} confirmed{missing:>6} lost")
    print(f"{'.part in own folders':<26}{own:>6} left after the next start")
    print(f"{'.part beside exports':<26}{foreign:>6}")
    return 1 if own or foreign or any(missing for _, missing in lost.values()) else 0


def _kill_often(times: int, rng: random.Random, exports: Path) -> tuple[int, int, dict[str, tuple[int, int]]]:
    """Return how many .part files stayed, in own folders and beside exports, and what was confirmed and lost."""
    exports.mkdir()
    rng_of_digits = np.random.default_rng(0)
    images = rng_of_digits.integers(0, 256, (200, 784), dtype=np.uint8)
    setup = set_up(Experiment(), images, np.arange(200) % 10)
    own, foreign, said = 0, 0, dict.fromkeys(_KINDS, 0)
    totals, lost = dict.fromkeys(_KINDS, 0), dict.fromkeys(_KINDS, 0)
    for number in range(times):
        now = _killed(rng.uniform(0.0, _LONGEST_LIFE_S), lambda say, at=number: _write(say, at, exports, setup))
        remove_all_leftovers()
        own += len([path for path in exports.parent.rglob("*.part") if path.parent != exports])
        foreign += len(list(exports.glob("*.part")))
        for kind, at in now.items():
            totals[kind] += at[1]
            said[kind] = max(said[kind], at[0])
        for kind in _KINDS:
            if said[kind] and (found := _found(kind, exports)) < said[kind]:
                lost[kind] += 1
                print(f"kill {number + 1}: {kind}: {said[kind]} was confirmed, {found} is there", flush=True)
    return own, foreign, {kind: (totals[kind], lost[kind]) for kind in _KINDS}


def _killed(seconds: float, work: Callable[[Callable[[str, int], None]], None]) -> dict[str, tuple[int, int]]:
    """Let a process work for so long, kill it, and return of each kind the last it confirmed, and how many."""
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        os.close(reader)
        work(lambda kind, number: os.write(writer, f"{kind}\t{number}\n".encode()) and None)
        os._exit(0)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader) as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    numbers = {kind: [int(at) for name, at in lines if name == kind] for kind in _KINDS}
    return {kind: (max(given), len(given)) for kind, given in numbers.items() if given}


def _write(say: Callable[[str, int], None], kill: int, exports: Path, setup: Setup) -> None:
    """Write without end; each thing carries a number that only grows, and is said once it is written."""
    collection, settings = Collection(OwnFile(own_path())), Settings.of_user()
    run = UnfinishedRun(folder() / "run.npz")
    run.claim()
    drawing = Drawing()
    for turn, progress in zip(count(1), train(setup.network, setup.examples, setup.settings), strict=False):
        number = kill * 1000 + turn
        stroke = np.array([(0.0, 0.0), (float(number), 20.0)])
        collection.add([StrokeRecord((stroke,), "7")])
        if collection.is_saved:
            say("drawings", len(collection.drawings))
        drawing.load([stroke])
        settings.remember(_NUMBER, number)
        settings.remember(_DRAWING, drawing_state(drawing))
        if not settings.save():
            say("settings and drawing", number)
        network = progress.network.replace(card={"step": number})
        run.keep(network, progress.state())
        say("training", number)
        export_drawings(collection.drawings, str(exports / "mine.ndjson"))
        say("exported drawings", len(collection.drawings))
        save_network(network, exports / "network.npz")
        say("exported network", number)


def _found(kind: str, exports: Path) -> int:
    """Return the number that is there of a kind, read as the next start reads it; -1 if it cannot be read."""
    if kind == "drawings":
        return len(read_stroke_file(own_path()))
    if kind == "settings and drawing":
        settings = Settings.of_user()
        return -1 if settings.problem or not settings.value(_DRAWING) else int(settings.value(_NUMBER))
    if kind == "training":
        run = UnfinishedRun(folder() / "run.npz")
        network = run.network()
        is_whole = network is not None and run.state() is not None and run.claim()
        run.leave()
        return int(network.card["step"]) if network is not None and is_whole else -1
    if kind == "exported drawings":
        return len(read_stroke_file(exports / "mine.ndjson"))
    return int(load_network(exports / "network.npz").card["step"])


if __name__ == "__main__":
    sys.exit(main())
