"""Data sets from whatever lies at a path."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import Dataset, dataset_of_picture, dataset_of_strokes, load_dataset
from nncore.data.idx_file import write_idx_images, write_idx_labels
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.errors import DatasetError, ShapeError
from nncore.ink import strokes as ink

MNIST = Path(__file__).parents[3] / "resources" / "mnist"
PEN_DIGITS = Path(__file__).parents[4] / "shared" / "data" / "pen_digits" / "train.ndjson.gz"
PIXELS = np.random.default_rng(6).integers(0, 256, (3, 784)).astype(np.uint8)
LABELS = np.array([4, 0, 9])
BAR = (np.array([[0.0, 0.0], [0.0, 10.0]]),)
CROSS = (*BAR, np.array([[-5.0, 5.0], [5.0, 5.0]]))


def put_idx(folder: Path, start: str, labels: np.ndarray, end: str = "") -> Path:
    """Write images whose first pixel is their label, with their labels."""
    images = np.zeros((len(labels), 784), np.uint8)
    images[:, 0] = labels
    path = folder / f"{start}-images-idx3-ubyte{end}"
    write_idx_images(path, images)
    write_idx_labels(folder / f"{start}-labels-idx1-ubyte{end}", labels)
    return path


def test_pixels_become_float32_between_0_and_1(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "train.csv", PIXELS, LABELS)
    loaded = load_dataset(tmp_path / "train.csv")
    assert loaded.inputs.dtype == np.float32
    np.testing.assert_array_equal(loaded.inputs, PIXELS.astype(np.float32) / np.float32(255))
    assert loaded.labels is not None
    np.testing.assert_array_equal(loaded.labels, LABELS)
    assert (loaded.name, len(loaded)) == ("train.csv", 3)
    assert loaded.is_digit.all()


def test_all_formats_give_the_same(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "train.csv.gz", PIXELS, LABELS)
    write_idx_images(tmp_path / "my-images-idx3-ubyte.gz", PIXELS)
    write_idx_labels(tmp_path / "my-labels-idx1-ubyte", LABELS)
    for path in (tmp_path / "my-images-idx3-ubyte.gz", tmp_path):
        loaded = load_dataset(path)
        np.testing.assert_array_equal(loaded.inputs, load_dataset(tmp_path / "train.csv.gz").inputs)
        assert loaded.labels is not None
        np.testing.assert_array_equal(loaded.labels, LABELS)


def test_a_test_file_has_no_labels(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "test.csv", PIXELS)
    loaded = load_dataset(tmp_path / "test.csv")
    assert loaded.labels is None
    assert loaded.is_digit.tolist() == [True] * 3


@pytest.mark.parametrize(("part", "count"), [("train", 3), ("test", 2), (None, 3)])
def test_the_part_chooses_among_mnists_files(tmp_path: Path, part, count: int) -> None:
    put_idx(tmp_path, "train", LABELS, ".gz")
    put_idx(tmp_path, "t10k", LABELS[:2])
    assert len(load_dataset(tmp_path, part)) == count


def test_a_folder_with_one_set_gives_it_for_either_part(tmp_path: Path) -> None:
    put_idx(tmp_path, "t10k", LABELS)
    assert len(load_dataset(tmp_path, "train")) == 3


def test_an_idx_file_without_labels_beside_it_has_none(tmp_path: Path) -> None:
    write_idx_images(tmp_path / "digits.idx", PIXELS)
    assert load_dataset(tmp_path / "digits.idx").labels is None


def test_labels_of_another_set_are_refused(tmp_path: Path) -> None:
    path = put_idx(tmp_path, "train", LABELS)
    write_idx_labels(tmp_path / "train-labels-idx1-ubyte", LABELS[:2])
    with pytest.raises(DatasetError, match="2 labels for the 3 images of train-images-idx3-ubyte"):
        load_dataset(path)


def test_labels_in_place_of_images_are_refused(tmp_path: Path) -> None:
    write_idx_labels(tmp_path / "t10k-labels-idx1-ubyte.gz", LABELS)
    with pytest.raises(DatasetError, match="an IDX file of labels alone; give the file of its images"):
        load_dataset(tmp_path / "t10k-labels-idx1-ubyte.gz")


def test_strokes_are_drawn_and_words_become_labels(tmp_path: Path) -> None:
    path = tmp_path / "drawings.ndjson.gz"
    records = [StrokeRecord(BAR, "1", "ada"), StrokeRecord(CROSS, "plus"), StrokeRecord(CROSS, "10", "bob")]
    write_stroke_file(path, records)
    loaded = load_dataset(path)
    np.testing.assert_array_equal(loaded.inputs[0], ink.to_pixels(BAR))
    np.testing.assert_array_equal(loaded.inputs[1], ink.to_pixels(CROSS))
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [1, -1, -1]
    assert loaded.is_digit.tolist() == [True, False, False]
    assert (loaded.words, loaded.writers) == (("1", "plus", "10"), ("ada", "", "bob"))
    assert loaded.strokes is not None
    assert len(loaded.strokes[1]) == 2


def test_strokes_without_words_have_no_labels() -> None:
    loaded = dataset_of_strokes([StrokeRecord(BAR), StrokeRecord(CROSS)], "drawings")
    assert (loaded.labels, loaded.words, loaded.writers) == (None, None, None)
    assert len(dataset_of_strokes([], "none")) == 0


def test_the_drawing_of_strokes_reports_and_can_be_stopped() -> None:
    records = [StrokeRecord(BAR)] * 250
    reports: list[tuple[int, int]] = []
    dataset_of_strokes(records, "bars", lambda done, total: reports.append((done, total)))
    assert reports == [(100, 250), (200, 250), (250, 250)]

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dataset_of_strokes(records, "bars", stop)


def test_a_picture_is_one_digit() -> None:
    grey = 1.0 - ink.draw([stroke * 12 + 100 for stroke in CROSS], 14.0, 240)
    loaded = dataset_of_picture(grey, "cross.png")
    assert (loaded.name, loaded.inputs.shape, loaded.labels) == ("cross.png", (1, 784), None)
    assert np.corrcoef(loaded.inputs[0], ink.to_pixels(CROSS))[0, 1] > 0.9
    assert dataset_of_picture(1.0 - grey, "negative.png").inputs == pytest.approx(loaded.inputs, abs=0.02)
    with pytest.raises(DatasetError, match=r"blank\.png shows no ink"):
        dataset_of_picture(np.ones((50, 50), np.float32), "blank.png")
    keys = 1.0 - np.tile(np.pad(1.0 - grey[60:180:6, 60:180:6], 5), (11, 11))
    with pytest.raises(DatasetError, match=r"keys\.png shows so much that no digit stands out"):
        dataset_of_picture(keys, "keys.png")


def test_a_picture_of_28_by_28_is_taken_as_it_lies() -> None:
    digit = load_dataset(MNIST, "test").inputs[7]
    loaded = dataset_of_picture(digit.reshape(28, 28), "digit.png")
    assert np.abs(loaded.inputs[0] - digit).max() < 0.1, "but for stretched contrast and a removed speck"


def test_a_subset_takes_every_field_along() -> None:
    records = [StrokeRecord(BAR, "1", "ada"), StrokeRecord(CROSS, "plus", "bob"), StrokeRecord(BAR, "7", "eve")]
    whole = dataset_of_strokes(records, "three")
    picked = whole.subset([2, 0])
    assert picked.words == ("7", "1")
    assert picked.writers == ("eve", "ada")
    assert picked.labels is not None
    assert picked.labels.tolist() == [7, 1]
    assert picked.strokes is not None
    np.testing.assert_array_equal(picked.strokes[0][0], BAR[0])
    np.testing.assert_array_equal(picked.inputs[1], whole.inputs[0])
    assert whole.subset(whole.is_digit).words == ("1", "7")
    assert len(whole.subset([])) == 0


def test_a_data_set_cannot_be_changed_through() -> None:
    labels = np.array([1, 2])
    made = Dataset("two", np.zeros((2, 784), np.float32), labels)
    with pytest.raises(ValueError, match="read-only"):
        made.inputs[0, 0] = 1.0
    assert made.labels is not None
    with pytest.raises(ValueError, match="read-only"):
        made.labels[0] = 5
    labels[0] = 3


@pytest.mark.parametrize(
    ("inputs", "labels", "words"),
    [
        (np.zeros((2, 784)), None, "float32"),
        (np.zeros((2, 28, 28), np.float32), None, r"\(N, 784\)"),
        (np.zeros((2, 784), np.float32), np.array([1]), "2 rows cannot have 1"),
        (np.zeros((2, 784), np.float32), np.array([1, 10]), "from 1 to 10"),
        (np.zeros((2, 784), np.float32), np.array([-2, 1]), "from -2 to 1"),
    ],
)
def test_fields_that_do_not_fit_are_refused(inputs: np.ndarray, labels: np.ndarray | None, words: str) -> None:
    with pytest.raises(ShapeError, match=words):
        Dataset("odd", inputs, labels)


def test_what_is_no_data_set_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "sub").mkdir()
    for path, words in [
        (tmp_path / "missing.csv", "there is no such file or folder; check its path"),
        (tmp_path / "missing", "there is no such file or folder; check its path"),
        (tmp_path / "notes.txt", "is text of no known kind; give digits as CSV, IDX files"),
        (tmp_path / "sub", "holds no digits: no IDX files, pictures or tables"),
    ]:
        with pytest.raises(DatasetError, match=words) as caught:
            load_dataset(path)
        assert str(path) in str(caught.value)


def test_mnist_in_the_box(tmp_path: Path) -> None:
    loaded = load_dataset(MNIST, "test")
    assert len(loaded) == 10_000
    assert loaded.labels is not None
    assert np.bincount(loaded.labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    shutil.copy(MNIST / "t10k-images-idx3-ubyte.gz", tmp_path / "renamed-images-idx3-ubyte")
    assert load_dataset(tmp_path).labels is None


@pytest.mark.skipif(not PEN_DIGITS.exists(), reason="the pen digits are not here")
def test_the_pen_digits() -> None:
    from nncore.data.stroke_file import read_stroke_file

    records = read_stroke_file(PEN_DIGITS)
    assert len(records) == 10_147
    loaded = dataset_of_strokes(records[:50], "pen digits")
    assert loaded.is_digit.all()
    assert 60 < loaded.inputs.sum(axis=1).mean() < 140, "about the ink of MNIST's digits, 102 pixels"


def test_a_data_set_is_shown_in_a_line() -> None:
    inputs = np.zeros((1200, 784), np.float32)
    assert repr(Dataset("by hand", inputs)) == "Dataset('by hand', 1,200 rows)"
    assert repr(Dataset("by hand", inputs, np.zeros(1200, np.int64))) == "Dataset('by hand', 1,200 rows, labelled)"


def test_spelled_words_are_digits() -> None:
    loaded = dataset_of_strokes([StrokeRecord(BAR, word) for word in ("Seven", "one ", "0", "eleven")], "spelled")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [7, 1, 0, -1]


def test_the_reading_of_a_large_table_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nncore.data.packed_file.FOLLOWED_BYTES", 1000)
    path, told = tmp_path / "digits.csv", []
    write_kaggle_csv(path, np.zeros((20, 784), np.uint8))
    load_dataset(path, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
