"""The fuzzer notices what it is there for: escapes, hangs, memory, sentences of two lines."""

import random
from pathlib import Path

import numpy as np
import pytest

from nncore.errors import DatasetError
from tools.fuzz.damage import mutated
from tools.fuzz.readers import tried
from tools.fuzz.targets import READERS

pytestmark = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured as Linux does")


def refuse(path: Path) -> None:
    raise DatasetError(f"{path} is no data; choose another.")


def refuse_in_two_lines(path: Path) -> None:
    raise DatasetError(f"{path} is\nno data.")


def loop(path: Path) -> None:
    while path:
        pass


def take_memory(path: Path) -> None:
    np.ones(80 << 20).sum()


@pytest.mark.parametrize(
    ("read", "ended"),
    [
        (Path.read_bytes, "read"),
        (refuse, "refused"),
        (refuse_in_two_lines, "escape"),
        (lambda path: iter([path]), "read"),
        (lambda path: [][len(path.name)], "escape"),
        (loop, "hang"),
        (take_memory, "memory"),
    ],
)
def test_how_reading_ended(tmp_path: Path, read, ended: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if ended != "hang":  # on a busy machine the others are as slow
        monkeypatch.setattr("tools.fuzz.readers.MOST_SECONDS", 60.0)
    (tmp_path / "case").write_bytes(b"1")
    assert tried(read, tmp_path / "case")[0] == ended


def test_faults_repeat_with_the_seed_and_change_the_file() -> None:
    for reader in READERS.values():
        seeds = list(reader.seeds())
        first, second = ([mutated(seeds[0], seeds, rng) for _ in range(20)] for rng in map(random.Random, (5, 5)))
        assert first == second
        assert sum(content != seeds[0] for content in first) > 15
