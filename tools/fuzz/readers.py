"""Give every reader good files with small faults, and count what it should not do.

    python tools/fuzz/readers.py --cases 1000
    python tools/fuzz/readers.py --reader onnx --seconds 60 --seed 3
    python tools/fuzz/readers.py --again FOLDER/onnx-escape-1

A reader may refuse a file with an error of the project's own; another error is an escape. It may take 2 s of the
processor's time, and, above what it had, ten times the file or 512 MB of memory. Each reader runs in a process of its
own; what goes wrong is kept in a folder, the first three of each kind. For Linux, which counts memory so.
"""

import argparse
import faulthandler
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tools.fuzz.damage import mutated
from tools.fuzz.targets import OWN_ERRORS, READERS

MOST_SECONDS, MOST_ADDRESSES = 2.0, 6 << 30
CASES_TO_A_GUARD, DEAD_SECONDS = 100, 300
KEPT_OF_A_KIND = 3
FAULTS = ("escape", "hang", "memory")


class TooLong(BaseException):
    """A reader takes more than its time."""


def main() -> int:
    """Print a table, or what one kept file does; return 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=1000, help="for each reader (1000)")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for each reader at most")
    parser.add_argument("--reader", action="append", help="this one alone; may be given more than once")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir(), "fuzzed"), help="where to")
    parser.add_argument("--again", type=Path, help="a kept file, to see what it does")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.child or told.again:
        return again(told.again) if told.again else child(told)
    return table(told)


def table(told: argparse.Namespace) -> int:
    """Run each reader in its own process, and print a line for each."""
    told.keep.mkdir(parents=True, exist_ok=True)
    print(f"{'reader':14} {'cases':>8} {'read':>8} {'refused':>8} {'escapes':>8} {'hangs':>6} {'memory':>7}"
          f" {'slowest':>8} {'most MB':>8}", flush=True)  # fmt: skip
    n_bad = 0
    for name in told.reader or READERS:
        command = [sys.executable, __file__, "--reader", name, "--cases", str(told.cases)]
        command += ["--seconds", str(told.seconds), "--seed", str(told.seed), "--keep", str(told.keep)]
        with tempfile.TemporaryDirectory(dir=_in_memory()) as folder:
            ended = subprocess.run([*command, "--child", folder], capture_output=True, text=True, check=False)
            if ended.returncode:
                n_bad += 1
                for path in Path(folder).iterdir():
                    shutil.copy(path, told.keep / f"{_plain(name)}-last-{path.name}")
                print(f"{name:14} died: {ended.stderr.strip().splitlines()[-1:]}; its last file is in {told.keep}")
                continue
        counts: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        n_bad += sum(counts.get(fault, 0) for fault in FAULTS)
        print(f"{name:14} {counts['cases']:8,} {counts.get('read', 0):8,} {counts.get('refused', 0):8,}"
              f" {counts.get('escape', 0):8,} {counts.get('hang', 0):6,} {counts.get('memory', 0):7,}"
              f" {counts['slowest']:7.2f}s {counts['most']:8,}", flush=True)  # fmt: skip
    print(f"\n{n_bad} went wrong." + (f" Kept in {told.keep}; each with --again FILE." if n_bad else ""))
    return int(n_bad > 0)


def child(told: argparse.Namespace) -> int:
    """Try one reader and print the counts as JSON."""
    name = told.reader[0]
    reader = READERS[name]
    seeds, rng = list(reader.seeds()), random.Random(f"{told.seed} {name}")
    counts: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    slowest, most, start = 0.0, 0, time.monotonic()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
    folder = told.child
    for seed in seeds:
        (fresh(folder) / "case").write_bytes(seed)
        tried(reader.read, folder / "case")  # what is loaded and kept once is not the file's
    while counts["cases"] < told.cases and time.monotonic() - start < told.seconds:
        if counts["cases"] % CASES_TO_A_GUARD == 0:  # what hangs where no signal of Python gets through
            faulthandler.dump_traceback_later(DEAD_SECONDS, exit=True)
        counts["cases"] += 1
        content = mutated(rng.choice(seeds), seeds, rng)
        path = fresh(folder) / "case"
        path.write_bytes(content)
        ended, why, seconds, memory = tried(reader.read, path)
        counts[ended] += 1
        slowest, most = max(slowest, seconds), max(most, memory >> 20)
        if ended in FAULTS:
            kept[why] += 1
            if kept[why] <= KEPT_OF_A_KIND:
                number = sum(min(count, KEPT_OF_A_KIND) for count in kept.values())
                (told.keep / f"{_plain(name)}-{ended}-{number}").write_bytes(content)
                (told.keep / f"{_plain(name)}-{ended}-{number}.txt").write_text(why, "utf-8", "backslashreplace")
    faulthandler.cancel_dump_traceback_later()
    print(json.dumps({**counts, "slowest": slowest, "most": most}))
    return 0


def again(path: Path) -> int:
    """Say what a kept file does."""
    name = next(name for name in READERS if path.name.startswith(f"{_plain(name)}-"))
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, Path(folder, "case"))
        ended, why, seconds, memory = tried(READERS[name].read, Path(copy))
    print(f"{name}: {ended} in {seconds:.2f} s with {memory / 1e6:.0f} MB\n{why}")
    return int(ended in FAULTS)


def fresh(folder: Path) -> Path:
    """Return the folder with nothing in it, as a reader may set a broken file aside."""
    for path in folder.iterdir():
        path.unlink()
    return folder


def tried(read: Any, path: Path) -> tuple[str, str, float, int]:
    """Return how reading ended, why, and what it took: seconds of the processor, bytes of memory above what was."""
    allowed = max(10 * path.stat().st_size, 512 << 20)
    before, start = _memory(from_now=True), time.process_time()
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    try:
        read(path)
        ended, why = "read", ""
    except OWN_ERRORS as error:
        ended, why = "refused", str(error)
        if "\n" in why or not why.strip():
            ended, why = "escape", f"not one sentence: {why.replace(str(path), path.name)!r}"
    except TooLong:
        ended, why = "hang", _where()
    except Exception:
        ended, why = "escape", _where()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    taken = _memory() - before
    if taken > allowed and ended in ("read", "refused"):
        ended, why = "memory", f"{ended} {re.sub('[0-9]+', '0', why)}"
    return ended, why, time.process_time() - start, taken


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooLong


def _where() -> str:
    """Return the last places of the error that is being handled, and what it says, without its numbers."""
    lines = traceback.format_exc(limit=-4).strip()
    return lines[-3000:]


def _memory(*, from_now: bool = False) -> int:
    """Return the most bytes held since the last call that counts from now; then, those held now."""
    if from_now:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    status = Path("/proc/self/status").read_text("ascii", "replace")
    match = re.search(r"VmHWM:\s+(\d+)", status)
    return int(match[1]) * 1024 if match else 0


def _in_memory() -> str | None:
    """Return a folder that lies in memory, if there is one: what is written there for good is written at once."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _plain(name: str) -> str:
    return name.replace(" ", "_")


if __name__ == "__main__":
    sys.exit(main())
