"""Why a folder holds no digits: the largest of its files whose kind is known tells."""

from pathlib import Path

import pytest

from nncore.data.folder_faults import largest_known, why_no_digits
from nncore.files import kind_of, recognise

PARQUET = b"PAR1" + bytes(100)
PICKLE = b"\x80\x04\x95" + bytes(300)


def test_the_largest_file_that_is_known_tells(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(PARQUET)
    (tmp_path / "b.pkl").write_bytes(PICKLE)
    (tmp_path / "readme.txt").write_text("words " * 1000)
    found = largest_known(tmp_path)
    assert found is not None
    assert (found[0].name, found[1].name) == ("b.pkl", "pickle")
    assert why_no_digits(tmp_path).startswith(f"{tmp_path} holds no digits that can be read: b.pkl is a Python pickle")


def test_a_folder_of_nothing_known_says_what_to_put_there(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("words")
    (tmp_path / "empty").touch()
    assert largest_known(tmp_path) is None
    assert why_no_digits(tmp_path).startswith(f"{tmp_path} holds no digits: no IDX files, pictures or tables; put a")


def test_arrays_in_files_of_their_own_come_first(tmp_path: Path) -> None:
    (tmp_path / "b.pkl").write_bytes(PICKLE)
    (tmp_path / "1.npy").write_bytes(b"\x93NUMPY\1\0")
    assert "is a collection of NumPy arrays, one for each digit; in Python" in why_no_digits(tmp_path)


@pytest.mark.parametrize("goes_after", ["its kind", "its listing"])
def test_a_file_that_goes_meanwhile_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, goes_after: str
) -> None:
    (tmp_path / "b.pkl").write_bytes(PICKLE)
    (tmp_path / "a.parquet").write_bytes(PARQUET)

    def kind(path: Path):
        found = kind_of(path) if goes_after == "its kind" else None
        if path.suffix == ".pkl":
            path.unlink()
        return found or kind_of(path)

    monkeypatch.setattr(recognise, "kind_of", kind)
    found = largest_known(tmp_path)
    assert found is not None
    assert found[1].name == "parquet"
