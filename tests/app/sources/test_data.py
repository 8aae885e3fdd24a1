"""What a person may name as data: any file by its content, folders of pictures, several at once."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import cli
from app.sources.data import check_data, is_data, open_all, open_data
from app.sources.networks import network_in_the_box
from app.sources.samples import sample_digits
from nncore.data.idx_file import write_idx_images, write_idx_labels
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.errors import DatasetError
from nncore.evaluation.predictions import evaluate

N = 40


@pytest.fixture
def digits() -> tuple[np.ndarray, np.ndarray]:
    """Forty digits of MNIST as bytes, with their labels."""
    samples = sample_digits().subset(range(N))
    assert samples.labels is not None
    return np.rint(samples.inputs * 255).astype(np.uint8), np.array(samples.labels)


def save(pixels: np.ndarray, path: Path) -> None:
    """Write a digit as dark ink on white paper, three times as large."""
    path.parent.mkdir(parents=True, exist_ok=True)
    grey = np.pad(np.kron(255 - pixels.reshape(28, 28), np.ones((3, 3), np.uint8)), 20, constant_values=255)
    image = QImage(np.ascontiguousarray(grey).data, len(grey), len(grey), len(grey), QImage.Format.Format_Grayscale8)
    assert image.save(str(path), "PNG")


def labels_of(path: Path, part: str | None = None) -> list[int]:
    labels = open_data(str(path), part=part).labels
    assert labels is not None
    return labels.tolist()


def test_a_folder_for_each_digit_is_data(qtbot: QtBot, tmp_path: Path, digits) -> None:
    pixels, labels = digits
    for row in range(6):
        save(pixels[row], tmp_path / "all" / str(labels[row]) / f"im{row}.png")
    (tmp_path / "all" / ".DS_Store").write_bytes(b"\0")
    (tmp_path / "all" / "7" / "._im0.png").write_bytes(b"\0\5\x16\7")
    assert labels_of(tmp_path / "all") == sorted(labels[:6].tolist())
    assert labels_of(tmp_path / "all" / "7") == [7]


def test_folders_of_writers_name_them(qtbot: QtBot, tmp_path: Path, digits) -> None:
    pixels, _ = digits
    for writer in ("ada", "bob"):
        save(pixels[0], tmp_path / writer / "7" / "number-1.png")
        save(pixels[1], tmp_path / writer / "squiggle" / "number-2.png")
        save(pixels[2], tmp_path / writer / "one" / "number-2.png")
    loaded = open_data(str(tmp_path))
    assert loaded.writers == ("ada",) * 3 + ("bob",) * 3
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [7, 1, -1, 7, 1, -1], "what is in no folder of a digit is none"


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (["2828_my_own_3.png", "2828_my_own_5.png"], [3, 5]),
        (["1_a.png", "3_b.png"], [1, 3]),
        (["7.png", "four 4.png"], [4, 7]),
        (["2_1.png", "2_11.png", "5_2.png"], [2, 2, 5]),
        (["0010_2.png", "0011_7.png"], [2, 7]),
        (["IMG_2041.png", "7.png"], None),
    ],
)
def test_the_digit_in_the_name_is_the_label(
    qtbot: QtBot, tmp_path: Path, digits, names: list[str], labels: list[int] | None
) -> None:
    for name in names:
        save(digits[0][0], tmp_path / "own" / name)
    loaded = open_data(str(tmp_path / "own"))
    assert (None if loaded.labels is None else sorted(loaded.labels.tolist())) == labels
    assert loaded.notes, "what was assumed is said"


@pytest.mark.parametrize(
    ("folder", "label"),
    [("07", 7), ("n3", 3), ("number 4", 4), ("3 - three", 3), ("acht", 8), ("5s", 5), ("Sample001", 0), ("35", 5)],
)
def test_folders_as_other_collections_call_them(qtbot: QtBot, tmp_path: Path, digits, folder: str, label: int) -> None:
    save(digits[0][0], tmp_path / "own" / folder / "img.png")
    assert labels_of(tmp_path / "own") == [label]


@pytest.mark.parametrize(
    "names", [("mnist_3", "mnist_7"), ("EMNIST-digit-3", "EMNIST-digit-7"), ("usps 03", "usps 07")]
)
def test_folders_called_by_a_set_and_a_digit_are_labels_and_it_is_said(
    qtbot: QtBot, tmp_path: Path, digits, names: tuple[str, str]
) -> None:
    for name in names:
        save(digits[0][0], tmp_path / "own" / name / "img.png")
    assert labels_of(tmp_path / "own") == [3, 7]
    notes = open_data(str(tmp_path / "own")).notes
    assert f"its folders were read as the digit in their names, {names[0]} as 3" in notes


def test_folders_of_numbered_writers_are_no_labels(qtbot: QtBot, tmp_path: Path, digits) -> None:
    for name in ("writer_3", "fold_7"):
        save(digits[0][0], tmp_path / "own" / name / "img.png")
    assert open_data(str(tmp_path / "own")).labels is None


@pytest.mark.parametrize("table", [
    "filename,label\n10.png,7\n11.png,3\n", "id;digit\n10;7\n11;3\n", "images/10.png 7\nimages/11.png 3\n",
    "7\t10\n3\t11\n",
])  # fmt: skip
def test_a_table_beside_pictures_says_what_they_show(qtbot: QtBot, tmp_path: Path, digits, table: str) -> None:
    for number in (10, 11):
        save(digits[0][0], tmp_path / "own" / "images" / f"{number}.png")
    (tmp_path / "own" / "labels.csv").write_text(table)
    loaded = open_data(str(tmp_path / "own"))
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [7, 3]
    assert "labels were read from labels.csv" in loaded.notes
    (tmp_path / "own" / "labels.csv").write_text(table.splitlines()[1])
    in_part = open_data(str(tmp_path / "own"))
    assert in_part.labels is not None
    assert len(in_part.labels) == 1, "a table that leaves one out"


@pytest.mark.parametrize(
    ("ending", "labels"),
    [("cls", ["7", "3\n"]), ("txt", ["seven", "Three"]), ("json", ['{"label": 7}', '{"id": 1, "label": "three"}'])],
)
def test_a_file_beside_each_picture_says_what_it_shows_as_in_webdataset(
    qtbot: QtBot, tmp_path: Path, digits, ending: str, labels: list[str]
) -> None:
    (tmp_path / "own").mkdir()
    for number, label in enumerate(labels, 10):
        save(digits[0][0], tmp_path / "own" / f"sample{number}.input.png")
        (tmp_path / "own" / f"sample{number}.{ending}").write_text(label)
    loaded = open_data(str(tmp_path / "own"))
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [7, 3]
    assert f"labels were read from sample10.{ending}, …" in loaded.notes
    (tmp_path / "own" / f"sample11.{ending}").unlink()
    assert open_data(str(tmp_path / "own")).labels is None, "one is missing"


def test_the_part_chooses_among_folders(qtbot: QtBot, tmp_path: Path, digits) -> None:
    save(digits[0][0], tmp_path / "training" / "7" / "a.png")
    save(digits[0][1], tmp_path / "testing" / "2" / "a.png")
    assert (labels_of(tmp_path, "train"), labels_of(tmp_path, "test")) == ([7], [2])


def test_pictures_that_cannot_be_read_are_left_out_and_said(qtbot: QtBot, tmp_path: Path, digits) -> None:
    save(digits[0][0], tmp_path / "7_a.png")
    save(np.zeros(784, np.uint8), tmp_path / "1_b.png")
    (tmp_path / "3_c.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    loaded = open_data(str(tmp_path))
    assert len(loaded) == 1
    said = "; ".join(loaded.notes)
    assert "1 of its pictures is left out" in said
    assert "HEIC" in said


@pytest.mark.parametrize("name", ["digit", "digit.jfif", "digit.csv", b"digit\xff.png"])
def test_a_picture_is_known_whatever_its_name(qtbot: QtBot, tmp_path: Path, digits, name: str | bytes) -> None:
    save(digits[0][0], tmp_path / "plain.png")
    path = Path(str(tmp_path), name if isinstance(name, str) else name.decode("utf-8", "surrogateescape"))
    (tmp_path / "plain.png").rename(path)
    assert open_data(str(path)).inputs.shape == (1, 784)


def test_several_pictures_are_one_set_in_their_order(qtbot: QtBot, tmp_path: Path, digits) -> None:
    for row in (2, 0, 1):
        save(digits[0][row], tmp_path / f"{row}.png")
    together = open_all([str(tmp_path / f"{row}.png") for row in (2, 0, 1)])
    assert len(together) == 3
    np.testing.assert_array_equal(together.inputs[1], open_data(str(tmp_path / "0.png")).inputs[0])


@pytest.mark.parametrize("is_labelled", [True, False])
@pytest.mark.parametrize("form", ["idx", "csv"])
def test_emnists_turned_digits_are_turned_back_and_said(tmp_path: Path, digits, form: str, is_labelled: bool) -> None:
    pixels, labels = digits
    turned = np.ascontiguousarray(pixels.reshape(-1, 28, 28).transpose(0, 2, 1)).reshape(-1, 784)
    if form == "csv":
        write_kaggle_csv(tmp_path / "emnist", turned, labels if is_labelled else None)
    else:
        write_idx_images(tmp_path / "emnist", turned)
        if is_labelled:
            write_idx_labels(tmp_path / "emnist-labels", labels)
    loaded = open_data(str(tmp_path / "emnist"))
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), pixels)
    assert "EMNIST" in loaded.notes[-1]


def test_upright_digits_and_other_things_stay_as_they_are(tmp_path: Path, digits, digits_folder: str) -> None:
    write_kaggle_csv(tmp_path / "train.csv", *digits)
    assert open_data(str(tmp_path / "train.csv")).notes == ()
    (said,) = open_data(digits_folder).notes  # spots, no digits: said, and not turned
    assert "it is read poorly" in said


def test_what_can_be_learned_from_is_told_apart(qtbot: QtBot, tmp_path: Path, digits) -> None:
    write_kaggle_csv(tmp_path / "train", *digits)
    save(digits[0][0], tmp_path / "pictures" / "7.png")
    (tmp_path / "empty").mkdir()
    (tmp_path / "page.csv").write_text("<!doctype html><html></html>")
    there = ["train", "pictures", "empty", "page.csv", "pictures/7.png"]
    assert [is_data(tmp_path / name) for name in there] == [True, True, False, False, False]
    with pytest.raises(DatasetError, match="web page, saved in place of the file"):
        open_data(str(tmp_path / "page.csv"))


def two_readings(digits: np.ndarray) -> np.ndarray:
    """Return a grey picture with one digit darker than its ground and another lighter: either may be meant."""
    dark, light = (np.pad(np.kron(row.reshape(28, 28) / 255, np.ones((8, 8))), 8) for row in digits)
    return np.rint(255 * (0.5 + np.concatenate([-0.3 * dark, 0.4 * light], axis=1))).astype(np.uint8)


def test_a_picture_of_two_readings_is_refused_in_a_folder_as_alone(
    qtbot: QtBot, tmp_path: Path, digits, capsys: pytest.CaptureFixture[str]
) -> None:
    pixels, labels = digits
    grey = two_readings(pixels[[0, 10]])
    (tmp_path / "7").mkdir()
    height, width = grey.shape
    image = QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    assert image.save(str(tmp_path / "7" / "a.png"))
    save(pixels[1], tmp_path / "7" / "b.png")
    names = [str(tmp_path / "7" / name) for name in ("a.png", "b.png")]
    for given in (names, [str(tmp_path)]):
        assert cli.run(["predict", *given]) == 0
        assert [line.split(",")[2] for line in capsys.readouterr().out.splitlines()[1:]] == ["1", "0"], given
    for dataset in (open_data(str(tmp_path)), open_all([names[1], names[0]]).subset([1, 0])):
        told = evaluate(network_in_the_box(), replace(dataset, labels=np.array([7, labels[1]])))
        assert told.is_rejected.tolist() == [True, False]
    mixed = open_all([names[1], "mnist:test", names[0]])
    assert mixed.alternatives is not None
    assert [row for row, others in enumerate(mixed.alternatives) if len(others)] == [10_001]


def test_a_folder_without_digits_is_told_at_first_sight_until_there_are_some(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="holds no digits: no IDX files, pictures or tables"):
        check_data(str(tmp_path))
    write_kaggle_csv(tmp_path / "digits.csv", np.zeros((2, 784), np.uint8), np.arange(2))
    check_data(str(tmp_path))
