"""The file of one's own drawings on a disk that fails: one sentence, nothing lost, and all is well when it is back."""

import builtins
import errno
import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.pages.handwriting.collection import Collection
from app.sources.own_digits import OwnFile
from nncore.data.stroke_file import StrokeRecord, read_stroke_file

FAILURES = [(errno.EIO, "input/output error"), (errno.ESTALE, "stale file handle")]
Break = Callable[[int], pytest.MonkeyPatch]


def record(word: str, x: float = 3.0) -> StrokeRecord:
    return StrokeRecord((np.array([(x, 1.0), (x, 9.0)]),), word=word)


def words(path: Path) -> list[str | None]:
    return [each.word for each in read_stroke_file(path)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A collection of three drawings."""
    file = tmp_path / "disk" / "my_digits.ndjson"
    Collection(OwnFile(file)).add([record("1"), record("2"), record("3")])
    return file


class Failing:
    """A disk that fails where it is told to: when a file's state, its opening or its content is asked for."""

    def __init__(self, path: Path, code: int, patch: pytest.MonkeyPatch) -> None:
        self._path, self._code, self._patch = path, code, patch

    def at(self, place: str) -> None:
        """Fail from now on."""
        error = OSError(self._code, os.strerror(self._code), str(self._path))
        stat, opened = Path.stat, io.open

        def failing_stat(path: Path, **options: Any) -> os.stat_result:
            if path == self._path:
                raise error
            return stat(path, **options)

        def failing_open(file: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if file != self._path or "r" not in mode:
                return opened(file, mode, *arguments, **options)
            if place == "open":
                raise error
            return io.BufferedReader(_Broken(error))

        if place == "stat":
            self._patch.setattr(Path, "stat", failing_stat)
        self._patch.setattr(io, "open", failing_open)
        self._patch.setattr(builtins, "open", failing_open)

    def mend(self) -> None:
        """Let it work again."""
        self._patch.undo()


class _Broken(io.RawIOBase):
    def __init__(self, error: OSError) -> None:
        self._error = error

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        raise self._error


@pytest.fixture(params=FAILURES, ids=["EIO", "ESTALE"])
def disk(path: Path, request: pytest.FixtureRequest) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        yield Failing(path, request.param[0], patch), request.param[1]


@pytest.mark.parametrize("place", ["stat", "open", "read"])
def test_a_file_that_cannot_be_read_now_stays_where_it_is(path: Path, disk: Any, place: str) -> None:
    failing, reason = disk
    before = path.read_bytes()
    failing.at(place)
    collection = Collection(OwnFile(path))
    collection.add([record("4")])
    assert reason in collection.problem.lower()
    assert "\n" not in collection.problem
    assert not collection.is_saved
    failing.mend()
    assert os.listdir(path.parent) == [path.name]
    assert path.read_bytes() == before
    collection.catch_up()
    assert collection.is_saved
    assert sorted(map(str, words(path))) == ["1", "2", "3", "4"]
    assert sorted(each.word for each in collection.drawings) == ["1", "2", "3", "4"]


@pytest.mark.parametrize("place", ["stat", "open", "read"])
def test_a_disk_that_fails_later_takes_nothing_out_of_the_window(path: Path, disk: Any, place: str) -> None:
    failing, _ = disk
    collection = Collection(OwnFile(path))
    Collection(OwnFile(path)).add([record("5")])  # another window: the file must be read anew
    failing.at(place)
    collection.catch_up()
    assert [each.word for each in collection.drawings] == ["1", "2", "3"]
    failing.mend()
    collection.catch_up()
    assert words(path) == ["1", "2", "3", "5"]
    assert [each.word for each in collection.drawings] == ["1", "2", "3", "5"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(("code", "reason"), FAILURES, ids=["EIO", "ESTALE"])
def test_what_cannot_be_written_is_told_and_written_later(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, reason: str
) -> None:
    def failing(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    collection = Collection(OwnFile(path))
    monkeypatch.setattr(os, call, failing)
    collection.add([record("6")])
    monkeypatch.undo()
    assert collection.problem.startswith(f"Not saved: {path} cannot be written ({reason})")
    assert words(path) == ["1", "2", "3"]
    assert os.listdir(path.parent) == [path.name]
    collection.save()
    assert collection.is_saved
    assert words(path) == ["1", "2", "3", "6"]


def test_a_folder_that_goes_away_and_comes_back_loses_nothing(path: Path) -> None:
    collection = Collection(OwnFile(path))
    away = path.parent.with_name("unplugged")
    path.parent.rename(away)
    path.parent.write_bytes(b"")  # where a folder cannot be made
    collection.add([record("7")])
    assert not collection.is_saved
    assert [each.word for each in collection.drawings] == ["1", "2", "3", "7"]
    path.parent.unlink()
    away.rename(path.parent)
    collection.catch_up()
    collection.save()
    assert words(path) == ["1", "2", "3", "7"]
    shutil.rmtree(path.parent)
    collection.add([record("8")])
    assert words(path) == ["1", "2", "3", "7", "8"]
