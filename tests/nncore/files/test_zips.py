"""Zip archives open if their list of files is of a size that data and networks have, and not otherwise."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from nncore.files.zips import open_zip

LIST_AT_MOST = 4 << 20


def archive_of(n: int, note: bytes = b"") -> bytes:
    """Return an archive of n files whose names take 60,000 bytes each in its list."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for number in range(n):
            archive.writestr(f"{number:03}".ljust(60_000, "n"), b"7")
        archive.comment = note
    return content.getvalue()


def with_long_record(archive: bytes, told_bytes: int | None = None) -> bytes:
    """Return an archive with the end that PyTorch writes: the longer record, where it lies, and the short one."""
    short = archive[-22:]
    n, length, start = struct.unpack("<HII", short[10:20])
    record = struct.pack(
        "<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, n, n, length if told_bytes is None else told_bytes, start
    )
    place = struct.pack("<4sIQI", b"PK\6\7", 0, len(archive) - 22, 1)
    return archive[:-22] + record + place + short


@pytest.mark.parametrize("note", [b"", b"n" * 65_535])
def test_a_list_of_4_mib_opens_and_a_longer_one_does_not(tmp_path: Path, note: bytes) -> None:
    most = LIST_AT_MOST // (46 + 60_000)
    for n, is_allowed in ((most, True), (most + 1, False)):
        content = archive_of(n, note)
        (tmp_path / "a.zip").write_bytes(content)
        for source in (tmp_path / "a.zip", str(tmp_path / "a.zip"), io.BytesIO(content)):
            if not is_allowed:
                with pytest.raises(zipfile.BadZipFile, match="its list of files is too long"):
                    open_zip(source)
                continue
            with open_zip(source) as archive:
                assert len(archive.namelist()) == n
                assert archive.read(archive.namelist()[-1]) == b"7"


def test_the_longer_record_is_believed() -> None:
    with open_zip(io.BytesIO(with_long_record(archive_of(2)))) as archive:
        assert len(archive.namelist()) == 2
    for promised in (LIST_AT_MOST + 1, 1 << 40):
        with pytest.raises(zipfile.BadZipFile, match="its list of files is too long"):
            open_zip(io.BytesIO(with_long_record(archive_of(2), promised)))


def test_a_list_told_by_the_longer_record_alone_is_read() -> None:
    content = bytearray(with_long_record(archive_of(2)))
    content[-12:-6] = b"\xff" * 6  # as archives beyond 4 GiB have it: look there
    content[-10:-2] = b"\xff" * 8
    with open_zip(io.BytesIO(bytes(content))) as archive:
        assert len(archive.namelist()) == 2


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"PK\5\6", b"no archive at all" * 9])
def test_what_is_no_archive_is_told(content: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        open_zip(io.BytesIO(content))
