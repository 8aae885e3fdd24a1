"""Packed files: what they hold, wherever it is read, and one sentence where they hold none."""

import gzip
import os
import threading
import zipfile
from pathlib import Path

import pytest

from nncore.data.packed_file import reading_unpacked, writing_packed
from nncore.errors import DatasetError
from nncore.files import limit

CONTENT = b"".join(b"%d," % number for number in range(200_000))  # longer than two pieces


def packed(path: Path) -> Path:
    """Write the content as the name of a file says."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("digits.csv", CONTENT)
    else:
        path.write_bytes(gzip.compress(CONTENT) if path.suffix == ".gz" else CONTENT)
    return path


@pytest.mark.parametrize("name", ["plain", "a.gz", "a.zip"])
def test_a_packed_file_is_read_as_what_it_holds_and_once_more(tmp_path: Path, name: str) -> None:
    with reading_unpacked(packed(tmp_path / name)) as file:
        assert file.read(5) == b"0,1,2"
        assert file.read() == CONTENT[5:]
        assert file.read() == b""
        file.seek(0)
        assert file.read() == CONTENT
        file.seek(10)
        assert file.read(4) == CONTENT[10:14]


def test_first_bytes_say_what_is_packed_and_not_the_name(tmp_path: Path) -> None:
    packed(tmp_path / "a.gz").rename(tmp_path / "a.csv")
    with reading_unpacked(tmp_path / "a.csv") as file:
        assert file.read() == CONTENT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
@pytest.mark.parametrize("content", [CONTENT, gzip.compress(CONTENT)])
def test_a_pipe_is_read_as_a_file_is(tmp_path: Path, content: bytes) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_bytes, args=(content,))
    writer.start()
    with reading_unpacked(tmp_path / "pipe") as file:
        assert file.read() == CONTENT
        file.seek(0)
        assert file.read(3) == b"0,1"
    writer.join()


def read(path: Path) -> bytes:
    with reading_unpacked(path) as file:
        return file.read()


def test_what_cannot_be_unpacked_is_told(tmp_path: Path) -> None:
    whole = packed(tmp_path / "whole.gz").read_bytes()
    (tmp_path / "cut.gz").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "damaged.gz").write_bytes(whole[:100] + bytes(100) + whole[200:])
    (tmp_path / "plain.gz").write_bytes(b"1,2,3")
    (tmp_path / "damaged.zip").write_bytes(packed(tmp_path / "whole.zip").read_bytes()[:-30])
    for name, words in [
        ("cut.gz", "is cut off"),
        ("damaged.gz", "is damaged"),
        ("damaged.zip", "is damaged"),
        ("plain.gz", "is named .gz but is not gzip"),
        ("missing", "cannot be read: there is no such file"),
    ]:
        with pytest.raises(DatasetError, match=words):
            read(tmp_path / name)


def test_a_bomb_stops_at_a_third_of_the_memory_allowed(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bomb.gz", "wb", 1) as file:
        for _ in range(210):
            file.write(bytes(1 << 20))
    sizes: list[int] = []
    with pytest.raises(DatasetError, match="divide it"), reading_unpacked(tmp_path / "bomb.gz") as file:
        sizes.extend(map(len, iter(lambda: file.read(1 << 20), b"")))
    assert 160 << 20 < sum(sizes) < 172 << 20  # of 512


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> int:
    """One megabyte may be made of any file, however small."""
    monkeypatch.setattr(limit, "_ALWAYS_ALLOWED", 1 << 20)
    return 1 << 20


def test_what_a_zip_says_to_hold_is_refused_before_any_of_it_is_read(tmp_path: Path, little_memory: int) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", bytes(little_memory))
    is_open = False
    with pytest.raises(DatasetError, match="would take at least"), reading_unpacked(tmp_path / "a.zip"):
        is_open = True
    assert not is_open


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_that_gives_more_than_the_memory_allowed_is_refused_not_cut_off(
    tmp_path: Path, little_memory: int
) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes(bytes(little_memory + 1)))
    writer.start()
    with pytest.raises(DatasetError, match="would take at least"):
        read(tmp_path / "pipe")
    writer.join()


def test_a_zip_of_several_files_is_told_how_many(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("folder/", b"")
        archive.writestr("a.csv", CONTENT)
        archive.writestr("b.csv", CONTENT)
    with pytest.raises(DatasetError, match="is a zip archive of 2 files; unpack it"):
        read(tmp_path / "two.zip")


def test_a_name_without_gz_is_written_plain_and_with_it_packed(tmp_path: Path) -> None:
    for name in ("a.csv", "a.csv.gz"):
        with writing_packed(tmp_path / name) as file:
            file.write(CONTENT)
    assert (tmp_path / "a.csv").read_bytes() == CONTENT
    assert gzip.decompress((tmp_path / "a.csv.gz").read_bytes()) == CONTENT


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be written: it is a folder"), writing_packed(tmp_path) as file:
        file.write(CONTENT)


def test_the_same_content_gives_the_same_bytes_at_any_time_and_under_any_name(tmp_path: Path) -> None:
    for name in ("one.gz", "other.gz"):
        with writing_packed(tmp_path / name) as file:
            file.write(b"digits")
    content = (tmp_path / "one.gz").read_bytes()
    assert content == (tmp_path / "other.gz").read_bytes()
    # RFC 1952: two bytes of magic, the method, flags (8 would be a name), then four bytes of time, 0 for none.
    assert content[3:8] == bytes(5)


class _StoppedError(Exception):
    """What whoever follows may raise."""


@pytest.mark.parametrize("name", ["plain", "a.gz", "a.zip"])
def test_the_reading_of_a_large_file_is_followed_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path, told = packed(tmp_path / name), []
    monkeypatch.setattr("nncore.data.packed_file.FOLLOWED_BYTES", 1000)

    def follow(done: int, total: int) -> None:
        told.append(done)
        assert total == path.stat().st_size

    with reading_unpacked(path, follow) as file:
        assert file.read() == CONTENT
    assert max(told) == path.stat().st_size
    assert len(set(told)) > 1

    def stop(done: int, total: int) -> None:
        raise _StoppedError

    with pytest.raises(_StoppedError), reading_unpacked(path, stop) as file:
        file.read()


def test_a_small_file_is_read_without_a_word(tmp_path: Path) -> None:
    told: list[int] = []
    with reading_unpacked(packed(tmp_path / "plain"), lambda done, total: told.append(done)) as file:
        assert file.read() == CONTENT
    assert told == []
