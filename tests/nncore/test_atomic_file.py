"""Files are whole or not there."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nncore.atomic_file import keep_journal, remove_leftovers, remove_noted, replacing, why


def test_a_file_written_well_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old", "the old file must stand until the new one is whole"
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["file.bin"]


def test_every_byte_is_on_the_disk_before_the_file_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[tuple[str, int]] = []
    replace = os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: steps.append(("synced", os.fstat(handle).st_size)))
    monkeypatch.setattr(
        os, "replace", lambda source, target: (steps.append(("moved", source.stat().st_size)), replace(source, target))
    )
    with replacing(tmp_path / "file.bin") as file:
        file.write(b"new")
    assert steps == [("synced", 3), ("moved", 3)]


def write_half(path: Path, stop: type[BaseException]) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise stop


@pytest.mark.parametrize("stop", [RuntimeError, KeyboardInterrupt])
def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, stop: type[BaseException]) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    with pytest.raises(stop):
        write_half(path, stop)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file.bin"]


def test_a_failed_first_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        write_half(tmp_path / "new.bin", RuntimeError)
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions of Unix")
def test_permissions_of_the_old_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(path) as file:
        file.write(b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="devices of Unix")
def test_a_device_is_written_to_and_not_replaced() -> None:
    with replacing(os.devnull) as file:
        file.write(b"gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_write_protected_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError), replacing(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"old"


def test_of_a_file_on_a_read_only_disk_the_disk_is_said_and_not_its_permissions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(OSError, match="Read-only") as failure, replacing(path):
        pass
    assert why(failure.value) == "read-only file system; choose another place"


def test_a_folder_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises((IsADirectoryError, PermissionError)), replacing(tmp_path):
        pass


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(), "no such file"),
        (IsADirectoryError(), "folder"),
        (NotADirectoryError(), "part of its path"),
        (PermissionError(), "permissions"),
        (OSError(28, "No space left on device"), "no space left on device; make some, or choose another place"),
        (OSError("Gone Away"), "gone away"),
        (ValueError("embedded null byte"), "embedded null byte"),
    ],
)
def test_an_error_of_the_system_is_put_in_words(error: OSError | ValueError, words: str) -> None:
    assert words in why(error)


def leftover(folder: Path, process: int, *, machine: str = "", hours: float = 0.0) -> Path:
    """Leave what a writer leaves that is killed; its name is that of a real one but for the process."""
    with replacing(folder / "file") as file:
        own = Path(file.name).name.split("-")
    path = folder / "-".join([machine or own[0], str(process), own[2]])
    path.touch()
    os.utime(path, (time.time() - 3600.0 * hours,) * 2)
    return path


def ended_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_what_a_kill_left_behind_is_taken_away(tmp_path: Path) -> None:
    of_killed, of_running = leftover(tmp_path, ended_process()), leftover(tmp_path, os.getpid())
    of_another_machine = leftover(tmp_path, ended_process(), machine=".00000000")
    forgotten = leftover(tmp_path, os.getpid(), machine=".00000000", hours=25)
    (tmp_path / ".somebody elses.part").touch()
    assert remove_leftovers(tmp_path, 86_400) == 2
    assert not of_killed.exists()
    assert not forgotten.exists()
    assert of_running.exists()
    assert of_another_machine.exists()
    assert (tmp_path / ".somebody elses.part").exists()
    assert remove_leftovers(tmp_path / "nowhere", 86_400) == 0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Path]:
    """The folder of a journal that is kept while the test runs."""
    folder = tmp_path / "state" / "journal"
    keep_journal(folder)
    yield folder
    keep_journal(None)


WRITER = """
import sys, time
from pathlib import Path
from nncore.atomic_file import keep_journal, replacing
keep_journal(Path(sys.argv[1]))
with replacing(sys.argv[2]) as file:
    file.write(b"half")
    file.flush()
    print("writing", flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(os.name == "nt", reason="there nobody can tell whether a process has gone")
@pytest.mark.parametrize("name", ["export.npz", "two\nlines", "éß", "\udc80"])
def test_what_a_kill_left_beside_a_file_is_found_wherever_it_is(tmp_path: Path, journal: Path, name: str) -> None:
    exports = tmp_path / "somebody's"
    exports.mkdir()
    (exports / name).write_bytes(b"old")
    command = [sys.executable, "-c", WRITER, str(journal), str(exports / name)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"writing\n"
        process.send_signal(signal.SIGKILL)
    assert len(os.listdir(exports)) == 2
    assert remove_noted(86_400) == 1
    assert os.listdir(exports) == [name]
    assert (exports / name).read_bytes() == b"old"
    assert os.listdir(journal) == []
    assert remove_noted(86_400) == 0


def test_the_journal_forgets_what_came_to_its_place(tmp_path: Path, journal: Path) -> None:
    with replacing(tmp_path / "file") as file:
        (note,) = journal.iterdir()
        assert os.fsdecode(note.read_bytes()) == file.name
    assert os.listdir(journal) == []
    with pytest.raises(RuntimeError):
        write_half(tmp_path / "file", RuntimeError)
    assert os.listdir(journal) == []


def test_a_note_of_another_name_takes_nothing_away(tmp_path: Path, journal: Path) -> None:
    mine = tmp_path / "my work.txt"
    mine.touch()
    note = journal / leftover(tmp_path, ended_process()).name
    for content in (os.fsencode(mine), b"", b"\0", b"relative.part", os.fsencode(note.name)):
        note.write_bytes(content)
        assert remove_noted(86_400) == 0
        assert not note.exists()
    assert mine.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
def test_what_is_no_file_among_the_notes_is_not_waited_for(journal: Path, tmp_path: Path) -> None:
    pipe, large = (journal / leftover(tmp_path, ended_process()).name for _ in range(2))
    os.mkfifo(pipe)
    large.write_bytes(b"/" * 5_000_000)
    assert remove_noted(86_400) == 0
    assert pipe.exists()
    assert not large.exists()


def test_a_note_stays_while_its_disk_is_away(tmp_path: Path, journal: Path) -> None:
    note = journal / leftover(tmp_path, ended_process()).name
    note.write_bytes(os.fsencode(tmp_path / "stick" / note.name))
    assert remove_noted(86_400) == 0
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / note.name).touch()
    assert remove_noted(86_400) == 1


def test_without_a_place_for_the_journal_files_are_written_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    keep_journal(tmp_path / "in the way" / "journal")
    try:
        with replacing(tmp_path / "file") as file:
            file.write(b"new")
        assert remove_noted(86_400) == 0
    finally:
        keep_journal(None)
    assert (tmp_path / "file").read_bytes() == b"new"
