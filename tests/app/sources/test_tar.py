"""A tar archive of scans is read as the folder in it: labels and writers from the folders' names."""

import io
import tarfile
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


def test_an_archive_that_writes_elsewhere_or_is_cut_off_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        open_data(tar_of(tmp_path / "up.tar", {"../up.png": png()}))
    whole = Path(tar_of(tmp_path / "whole.tar", {"anna/1/b.png": png() * 20})).read_bytes()
    (tmp_path / "cut.tar").write_bytes(whole[:1500])
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        open_data(str(tmp_path / "cut.tar"))
