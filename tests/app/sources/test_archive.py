"""A tar or zip archive of scans is read as the folder in it: labels and writers from the folders' names."""

import io
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from app.sources.data import open_data
from nncore.errors import DatasetError


def png() -> bytes:
    """Return a white picture with a black bar."""
    image = QImage(60, 80, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for row in range(20, 60):
        for column in range(27, 33):
            image.setPixel(column, row, 0xFF000000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def tar_of(path: Path, files: dict[str, bytes]) -> str:
    with tarfile.open(path, "w") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return str(path)


def test_folders_name_writer_and_digit(tmp_path: Path) -> None:
    files = {"anna/1/b.png": png(), "bert/7/a.png": png()}
    dataset = open_data(tar_of(tmp_path / "scans.tar", files))
    assert (dataset.name, np.asarray(dataset.labels).tolist()) == ("scans.tar", [1, 7])
    assert dataset.writers == ("anna", "bert")
    assert dataset.inputs.reshape(-1, 28, 28)[0, 14, 13:16].max() > 0.9


def zip_of(path: Path, files: dict[str, bytes]) -> str:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return str(path)


def test_a_zip_is_read_as_its_folder_without_what_macos_adds(tmp_path: Path) -> None:
    files = {"scans/1/b.png": png(), "scans/7/a.png": png(), "__MACOSX/scans/1/._b.png": b"\0\5\x16\7"}
    dataset = open_data(zip_of(tmp_path / "scans.zip", files))
    assert (dataset.name, np.asarray(dataset.labels).tolist()) == ("scans.zip", [1, 7])


@pytest.mark.parametrize("pack", [tar_of, zip_of])
def test_a_table_in_an_archive_is_read_and_named(tmp_path: Path, pack) -> None:
    rows = {"train": b"7" + b",0" * 783 + b",255\n", "test": b"2" + b",0" * 783 + b",255\n"}
    path = pack(tmp_path / "digits.archive", {f"mnist/{name}.csv": 30 * row for name, row in rows.items()})
    dataset = open_data(path, part="test")
    assert (dataset.name, set(np.asarray(dataset.labels).tolist())) == ("digits.archive", {2})
    assert "its file mnist/test.csv was read" in dataset.notes
    with pytest.raises(DatasetError, match="several files of digits"):
        open_data(pack(tmp_path / "two.archive", {"a.csv": rows["train"], "b.csv": rows["train"]}))


def test_a_zip_stays_in_its_folder_and_says_what_is_damaged(tmp_path: Path) -> None:
    open_data(zip_of(tmp_path / "up.zip", {"../1.png": png(), "7.png": png()}))
    assert not (tmp_path.parent / "1.png").exists()
    broken = bytearray(Path(zip_of(tmp_path / "a.zip", {"1.png": png() * 20, "7.png": png()})).read_bytes())
    broken[60:100] = b"x" * 40
    (tmp_path / "broken.zip").write_bytes(broken)
    with pytest.raises(DatasetError, match="is cut off or damaged"):
        open_data(str(tmp_path / "broken.zip"))


def test_an_archive_that_writes_elsewhere_or_is_cut_off_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        open_data(tar_of(tmp_path / "up.tar", {"../up.png": png()}))
    whole = Path(tar_of(tmp_path / "whole.tar", {"anna/1/b.png": png() * 20})).read_bytes()
    (tmp_path / "cut.tar").write_bytes(whole[:1500])
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        open_data(str(tmp_path / "cut.tar"))


def test_a_file_without_a_name_in_a_zip_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xa.png", b"no picture")
        archive.writestr("xb.txt", b"words")
    path.write_bytes(path.read_bytes().replace(b"xa.png", b"\0a.png"))
    with pytest.raises(DatasetError) as caught:
        open_data(str(path))
    assert "index out of range" not in str(caught.value)


def test_a_zip_with_a_password_is_told_as_such(tmp_path: Path) -> None:
    path = Path(zip_of(tmp_path / "digits.zip", {"1/a.png": png(), "7/b.png": png()}))
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):  # where the flags stand in both records of a file
        at = -1
        while (at := content.find(mark, at + 1)) >= 0:
            content[at + place] |= 1
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=r"digits\.zip is an archive locked by a password; unpack it"):
        open_data(str(path))


def test_a_zip_that_is_cut_off_says_so(tmp_path: Path) -> None:
    path = tmp_path / "scans.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("7/a.png", png())
        archive.writestr("7/b.png", png())
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(DatasetError, match=r"scans.zip is cut off or damaged; fetch it again"):
        open_data(str(path))


class _StoppedError(Exception):
    pass


@pytest.mark.parametrize("pack", [tar_of, zip_of, None], ids=["tar", "zip", "folder"])
def test_the_looking_through_many_files_can_be_stopped_before_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack
) -> None:
    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 2)
        raise _StoppedError

    files = {"1.png": png(), "7.png": png()}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    path = str(tmp_path) if pack is None else pack(tmp_path / "scans.archive", files)
    monkeypatch.setattr("app.sources.data.dataset_of_pictures", lambda *given: pytest.fail("a picture was read"))
    with pytest.raises(_StoppedError):
        open_data(path, stop)
