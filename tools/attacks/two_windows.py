"""Let two programs keep, delete and undo in one collection at the same time, and look whether anything was lost.

    python tools/attacks/two_windows.py --keeps 200

Each program is a process of its own with the collection of the page My digits. First both keep without pause, then
both at random moments, then one of them also deletes drawings of its own and takes every second deletion back.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.pages.handwriting.collection import Collection
from app.sources.own_digits import OwnFile
from nncore.data.stroke_file import StrokeRecord, read_stroke_file

_LONGEST_PAUSE_S = 0.02
_DELETES_ONE_IN = 4


def main() -> int:
    """Print a table and return 1 if anything was lost or came back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keeps", type=int, default=200, help="of each program in each round (200)")
    parser.add_argument("--program", nargs=4, metavar=("PATH", "NUMBER", "PAUSES", "DELETES"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.program:
        path, number, pauses, deletes = arguments.program
        return _keep(Path(path), int(number), arguments.keeps, pauses == "1", deletes == "1")
    titles = ("kept", "deleted", "expected", "found", "lost", "came back", "told to wait")
    print(f"{'round':<22}{''.join(f'{title:>13}' for title in titles)}")
    rounds = (("without pause", "0", "0"), ("at random", "1", "0"), ("one deletes, undoes", "1", "1"))
    faults = sum(_round(arguments.keeps, *each) for each in rounds)
    return 1 if faults else 0


def _round(keeps: int, name: str, pauses: str, deletes: str) -> int:
    """Run two programs, print a line, and return how many drawings are not as they should be."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "my_digits.ndjson")
        command = [sys.executable, __file__, "--keeps", str(keeps), "--program", str(path)]
        both = [
            subprocess.Popen([*command, number, pauses, flag], stdout=subprocess.PIPE, text=True)
            for number, flag in (("1", "0"), ("2", deletes))
        ]
        said = [line.split() for each in both for line in each.communicate()[0].splitlines()]
        found = {_mark(record) for record in read_stroke_file(path)}
    kept = {mark for word, mark in said if word == "kept"}
    deleted = {mark for word, mark in said if word == "deleted"}
    lost, back = kept - deleted - found, found & deleted
    refused = sum(word == "refused" for word, _ in said)
    failed = sum(each.returncode != 0 for each in both)
    counts = map(len, (kept, deleted, kept - deleted, found, lost, back))
    columns = "".join(f"{n:>13}" for n in (*counts, refused))
    print(f"{name:<22}{columns}{'  a program failed' if failed else ''}", flush=True)
    return len(lost) + len(back) + failed + (len(kept) != 2 * keeps)


def _keep(path: Path, number: int, keeps: int, pauses: bool, deletes: bool) -> int:
    """Keep so many drawings, and say so only of what the collection calls saved."""
    QCoreApplication([])
    rng = random.Random(number)
    collection = Collection(OwnFile(path))
    waiting: list[str] = []
    for at in range(keeps):
        mark = f"{number}-{at}"
        (added,) = collection.add([StrokeRecord((np.array([(float(number), float(at)), (9.0, 9.0)]),), "7")])
        waiting.append(mark)
        if collection.is_saved:
            _confirm(waiting)
        else:
            print("refused", mark)  # told to the person; the drawing waits for the next time that something is saved
        if deletes and at % _DELETES_ONE_IN == 0:
            collection.remove({added.key})
            if at % (2 * _DELETES_ONE_IN) == 0:
                collection.undo()
            else:
                print("deleted", mark)
        if pauses:
            time.sleep(rng.uniform(0.0, _LONGEST_PAUSE_S))
    if not collection.is_saved:
        collection.save()
    if collection.is_saved:
        _confirm(waiting)
    return 0


def _confirm(waiting: list[str]) -> None:
    """Say that these are kept."""
    while waiting:
        print("kept", waiting.pop())


def _mark(record: StrokeRecord) -> str:
    number, at = record.strokes[0][0]
    return f"{number:.0f}-{at:.0f}"


if __name__ == "__main__":
    sys.exit(main())
