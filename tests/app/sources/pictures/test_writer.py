"""A picture is written whole, or the file that was there stays."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.sources.pictures.writer import write_png


def test_a_picture_can_be_read_again(tmp_path: Path) -> None:
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    write_png(image, tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).pixel(3, 2) == 0xFF336699


def test_what_cannot_be_encoded_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"old")
    with pytest.raises(OSError, match="cannot be encoded"):
        write_png(QImage(), tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == b"old"
