"""Kaggle's CSV files: read fast, written back, and rejected with the line that is wrong."""

import gzip
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from nncore.data.kaggle_csv import is_csv, read_kaggle_csv, write_kaggle_csv, write_submission
from nncore.errors import DatasetError, ShapeError

PIXELS = np.random.default_rng(2).integers(0, 256, (4, 784)).astype(np.uint8)
LABELS = np.array([5, 0, 9, 1])
HEADER = ",".join(f"pixel{number}" for number in range(784))
ROW = ",".join(["0"] * 784)


def lines_with(cell: str, column: int) -> str:
    """A labelled file whose third line has `cell` in `column`."""
    cells = ["7", *ROW.split(",")]
    cells[column] = cell
    return f"label,{HEADER}\n7,{ROW}\n{','.join(cells)}\n7,{ROW}\n"


@pytest.mark.parametrize("name", ["train.csv", "train.csv.gz"])
@pytest.mark.parametrize("labels", [LABELS, None])
def test_what_is_written_is_read_back(tmp_path: Path, name: str, labels: np.ndarray | None) -> None:
    write_kaggle_csv(tmp_path / name, PIXELS, labels)
    pixels, labels_read = read_kaggle_csv(tmp_path / name)
    assert pixels.dtype == np.uint8
    np.testing.assert_array_equal(pixels, PIXELS)
    if labels is None:
        assert labels_read is None
    else:
        assert labels_read is not None
        assert labels_read.dtype == np.int64
        np.testing.assert_array_equal(labels_read, labels)


def test_many_rows_are_written_in_order(tmp_path: Path) -> None:
    pixels = np.zeros((2001, 784), np.uint8)
    pixels[:, 5] = np.arange(2001) % 256
    write_kaggle_csv(tmp_path / "many.csv", pixels)
    np.testing.assert_array_equal(read_kaggle_csv(tmp_path / "many.csv")[0], pixels)


def test_the_header_is_kaggles(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "train.csv", PIXELS, LABELS)
    first = (tmp_path / "train.csv").read_text().splitlines()[0]
    assert first == "label," + HEADER


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n\n",
        lambda text: text.replace("label", '"label"'),
    ],
    ids=["byte-order mark", "Windows line ends", "no last line end", "blank lines", "quoted header"],
)
def test_harmless_differences_are_tolerated(tmp_path: Path, change) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(change(f"label,{HEADER}\n7,{ROW}\n3,{ROW}\n").encode())
    pixels, labels = read_kaggle_csv(path)
    assert labels is not None
    assert labels.tolist() == [7, 3]
    assert pixels.shape == (2, 784)
    assert not pixels.any()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["at once", "in the second pass"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_pipe_is_read_like_a_file(tmp_path: Path, line_end: bytes, pack) -> None:
    write_kaggle_csv(tmp_path / "train.csv", PIXELS, LABELS)
    content = pack((tmp_path / "train.csv").read_bytes().replace(b"\n", line_end))
    os.mkfifo(tmp_path / "pipe.csv")
    writer = threading.Thread(target=(tmp_path / "pipe.csv").write_bytes, args=[content], daemon=True)
    writer.start()
    pixels, _ = read_kaggle_csv(tmp_path / "pipe.csv")
    writer.join()
    np.testing.assert_array_equal(pixels, PIXELS)


def test_a_fault_far_down_is_found(tmp_path: Path) -> None:
    lines = [ROW] * 3000
    lines[2500] = ROW[:-1] + "256"
    (tmp_path / "test.csv").write_text("\n".join([HEADER, *lines]) + "\n")
    with pytest.raises(DatasetError, match="line 2502: pixel783 is '256'"):
        read_kaggle_csv(tmp_path / "test.csv")


def test_a_csv_file_is_known_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    assert is_csv("test.csv")
    assert is_csv(tmp_path / "Train.CSV.gz")
    assert not is_csv(tmp_path / "folder.csv")
    assert not is_csv("test.csv.ndjson")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("\n\n", "empty or begins with a blank line"),
        (f"label,{HEADER}\n", "no digits under it"),
        (f"label,{HEADER}", "no digits under it"),
        (f"label,{HEADER}\n \n\n", "no digits under it"),
        (lines_with("300", 3), "line 3: pixel2 is '300'; write a whole number from 0 to 255"),
        (lines_with("-1", 784), "line 3: pixel783 is '-1'"),
        (lines_with("1.5", 1), r"line 3: pixel0 is '1\.5'"),
        (lines_with("1e2", 1), "line 3: pixel0 is '1e2'"),
        (lines_with("nan", 1), "line 3: pixel0 is 'nan'"),
        (lines_with("seven", 1), "line 3: pixel0 is 'seven'"),
        (lines_with("", 1), "line 3: pixel0 is ''"),
        (lines_with(" ", 1), "line 3: pixel0 is ' '"),
        (lines_with("٣", 1), "line 3: pixel0 is '٣'"),
        (lines_with("9" * 5000, 1), "line 3: pixel0 is '999"),
        (lines_with("10", 0), "line 3: label is '10'; write a whole number from 0 to 9"),
        (lines_with("-1", 0), "line 3: label is '-1'"),
        (lines_with("0,0", 5), "line 3: it has 786 values instead of 785; remove what is too many"),
        (f"label,{HEADER}\n7,{ROW}\n{ROW}\n", "line 3: it has 784 values instead of 785; add what is missing"),
        (f"label,{HEADER}\n{ROW}\n{ROW}\n", "line 2: it has 784 values instead of 785"),
        (f"{HEADER}\n7,{ROW}\n", "line 2: it has 785 values instead of 784"),
        (f"7,{ROW}\n", "line 1: column 1 is named '7'; name it 'pixel0'"),
        (f"label,label,{HEADER}\n7,7,{ROW}\n", "line 1: column 2 is named 'label', which it has already"),
        (f"label,{HEADER.replace('pixel5,', 'pixel4,')}\n7,{ROW}\n", "column 7 is named 'pixel4', which it has"),
        (f"label,{HEADER},extra\n7,{ROW},1\n", "line 1: the header has 786 columns instead of 785"),
        ("label,pixel0\n7,1\n", "line 1: the header has 2 columns instead of 785"),
        (f"label,{HEADER}\n7,{ROW}\n\0\0\n", "line 3: it holds binary data"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_the_mend(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(text.encode())
    with pytest.raises(DatasetError, match=words) as caught:
        read_kaggle_csv(path)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    assert len(message) < len(str(path)) + 200


def test_binary_junk_and_other_encodings_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "train.csv"
    for content in (bytes(range(256)) * 20, f"label,{HEADER}\n7,{ROW}".encode("utf-16"), b"\xff" * 100):
        path.write_bytes(content)
        with pytest.raises(DatasetError, match="line 1"):
            read_kaggle_csv(path)


def test_a_cut_off_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "train.csv.gz"
    path.write_bytes(gzip.compress(f"label,{HEADER}\n7,{ROW}\n".encode())[:-10])
    with pytest.raises(DatasetError, match="cut off"):
        read_kaggle_csv(path)


def test_a_submission_counts_from_one(tmp_path: Path) -> None:
    write_submission(tmp_path / "out.csv", np.array([2, 0, 9]))
    assert (tmp_path / "out.csv").read_bytes() == b"ImageId,Label\n1,2\n2,0\n3,9\n"


def test_only_what_the_format_can_hold_is_written(tmp_path: Path) -> None:
    with pytest.raises(ShapeError, match="uint8"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS / 255)
    with pytest.raises(ShapeError, match="0 to 9"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS, np.array([1, 2, 3, -1]))
    with pytest.raises(ShapeError, match="0 to 9"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS, LABELS[:2])
    with pytest.raises(DatasetError, match="cannot be written"):
        write_submission(tmp_path / "no" / "out.csv", LABELS)
    assert list(tmp_path.iterdir()) == []
