"""Plant one small fault at a time in nncore, run the tests that belong to it, and count those that notice.

    python tools/mutation/mutants.py --module nncore/learning --sample 40 --seed 0

Nothing on the disk changes: each fault lives in a process of its own, forked from one that has loaded numpy and pytest,
where an import hook gives the module out changed. First the module's own test file and doctests run, then one by one,
the shortest first, the room's other test files whose imports lead to it, and those of other rooms that import it. What
takes far longer than without the fault, or dies, counts as noticed. Not for Windows.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import resource
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from types import CodeType, ModuleType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: a fork must not meet threads

import hypothesis
import numpy as np
import pytest
from PySide6 import QtTest, QtWidgets

from tools.mutation.mutations import mutations_of

PRELOADED = hypothesis, np, QtTest, QtWidgets  # what every child would load
ROOT = Path(__file__).parents[2]
MOST_MEMORY = 8 << 30
OPTIONS = ("-x", "-q", "-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider",
           "-W", "ignore::pytest.PytestAssertRewriteWarning")  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """A module with a fault in it."""

    path: Path
    line: int
    before: str
    after: str
    code: CodeType

    def __str__(self) -> str:
        """Say where it is and what it changes."""
        return f"{self.path}:{self.line}  {self.before}  →  {self.after}"


class PlantedModule(importlib.machinery.SourceFileLoader, importlib.abc.MetaPathFinder):
    """Gives one module out changed, to whoever imports it."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant
        super().__init__(".".join(mutant.path.with_suffix("").parts), str(ROOT / mutant.path))

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Offer the module, and no other."""
        return (
            importlib.util.spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None
        )

    def get_code(self, fullname: str) -> CodeType:
        """Return the changed code."""
        return self._mutant.code


def main() -> None:
    """Plant, test and print the table."""
    arguments = _arguments()
    places: dict[str, list[tuple[Path, int]]] = defaultdict(list)  # of each room: module, and number of the fault
    for path in _modules(arguments.module):
        places[path.parts[1]] += [(path, number) for number, _ in enumerate(mutations_of(_tree(path)))]
    rng, end = random.Random(arguments.seed), time.monotonic() + arguments.seconds
    chosen = [place for room in places.values() for place in rng.sample(room, min(arguments.sample, len(room)))]
    survivors, planted = [], []
    for path, number in chosen:
        if time.monotonic() > end:
            break
        mutant = mutant_of(path, number)
        planted.append(mutant)
        if is_survivor(mutant):
            survivors.append(mutant)
            print(mutant, flush=True)
    print(table(planted, survivors, {room: len(of_room) for room, of_room in places.items()}))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--module", default="nncore", help="a file or a folder of nncore; without it all of it")
    parser.add_argument("--sample", type=int, default=sys.maxsize, help="so many faults of each room; without it all")
    parser.add_argument("--seed", type=int, default=0, help="another seed takes another sample")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no fault after so many")
    return parser.parse_args()


def _modules(place: str) -> list[Path]:
    root = ROOT / place
    files = [root] if root.is_file() else sorted(root.rglob("*.py"))
    return [path.relative_to(ROOT) for path in files if path.name != "__init__.py"]


def _tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def mutant_of(path: Path, number: int) -> Mutant:
    """Return a module with one of its faults, by its number."""
    tree = _tree(path)
    mutation = next(islice(mutations_of(tree), number, None))
    before = ast.unparse(mutation.node).splitlines()[0]
    mutation.plant()
    code = compile(ast.fix_missing_locations(tree), str(ROOT / path), "exec")
    return Mutant(path, mutation.line, before, ast.unparse(mutation.node).splitlines()[0], code)


def is_survivor(mutant: Mutant) -> bool:
    """Tell whether no test notices."""
    return all(_passes(mutant, tests) for tests in tests_of(mutant.path))


def tests_of(path: Path) -> list[tuple[str, ...]]:
    """Return the tests to run, one group after the other: the module's own, then each file that has to do with it."""
    own = Path("tests", *path.parts[:-1], f"test_{path.name}")
    others = [
        (str(test),)
        for test in _all_tests()
        if test != own and path in (_reached(test) if test.parent == own.parent else _imported(test))
    ]
    first = (str(path), str(own)) if (ROOT / own).exists() else (str(path),)
    return [first, *sorted(others, key=lambda group: (ROOT / group[0]).stat().st_size)]


@cache
def _all_tests() -> list[Path]:
    return [path.relative_to(ROOT) for path in sorted((ROOT / "tests" / "nncore").rglob("test_*.py"))]


@cache
def _reached(test: Path) -> set[Path]:
    """Return the modules that a test file imports, it and its folders' conftest, and those that these import."""
    reached: set[Path] = set()
    new = {test, *(folder / "conftest.py" for folder in test.parents if (ROOT / folder / "conftest.py").exists())}
    while new:
        reached |= new
        new = {module for path in new for module in _imported(path)} - reached
    return reached


@cache
def _imported(path: Path) -> set[Path]:
    """Return the modules of the program that a file imports itself."""
    names: set[str] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    places = [Path(*name.split(".")) for name in names]
    files = {file for place in places for file in (place.with_suffix(".py"), place / "__init__.py")}
    return {file for file in files if (ROOT / file).exists()}


def _passes(mutant: Mutant, tests: tuple[str, ...]) -> bool:
    cpu_s, wall_s = _unplanted_seconds(tests)
    status, _ = _run(tests, mutant, 3.0 * cpu_s + 5.0, 20.0 * wall_s + 60.0)
    return os.waitstatus_to_exitcode(status) in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


@cache
def _unplanted_seconds(tests: tuple[str, ...]) -> tuple[float, float]:
    """Return the processor's and the clock's seconds of tests without a fault."""
    began = time.monotonic()
    status, cpu_s = _run(tests)
    if os.waitstatus_to_exitcode(status) not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise SystemExit(f"{' '.join(tests)} fail without any fault; mend them first.")
    return cpu_s, time.monotonic() - began


def _run(
    tests: tuple[str, ...], mutant: Mutant | None = None, cpu_s: float = 600.0, wall_s: float = 3600.0
) -> tuple[int, float]:
    """Run tests in a child; return its status and the processor's seconds it took."""
    child = os.fork()
    if child:
        _, status, usage = os.wait4(child, 0)
        return status, usage.ru_utime + usage.ru_stime
    resource.setrlimit(resource.RLIMIT_CPU, (int(cpu_s) + 1, int(cpu_s) + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.alarm(int(wall_s))
    for stream in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    if mutant is not None:
        planted = PlantedModule(mutant)
        sys.meta_path.insert(0, planted)
        importlib.import_module(planted.name)  # now: pytest, looking for doctests, would load the file itself
    code = pytest.main([*OPTIONS, *tests])
    os._exit(int(code))


def table(planted: Sequence[Mutant], survivors: Sequence[Mutant], pool: dict[str, int]) -> str:
    """Return how many were noticed, by room and module."""
    rows: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for mutant in planted:
        for name in (mutant.path.parts[1], str(mutant.path), "all"):
            rows[name][0] += mutant not in survivors
            rows[name][1] += 1
    lines = [f"{'killed':>6} {'planted':>8} {'share':>7}"]
    for name in sorted(rows, key=lambda name: (name == "all", name.removeprefix("nncore/"))):
        killed, n = rows[name]
        of_all = f", of {pool[name]} that can be planted" if name in pool else ""
        lines.append(f"{killed:6} {n:8} {killed / n:7.1%}  {name}{of_all}")
    return "\n".join(lines)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))  # before any nncore that is installed
    main()
