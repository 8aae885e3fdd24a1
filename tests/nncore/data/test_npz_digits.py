"""Digits as arrays in an npz file."""

import gzip
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here

from nncore.data.datasets import load_dataset
from nncore.data.npz_digits import read_npy_digits, read_npz_digits
from nncore.errors import DatasetError
from nncore.files import limit

PIXELS = np.random.default_rng(3).integers(0, 256, (4, 28, 28)).astype(np.uint8)
LABELS = np.array([5, 0, 4, 1], np.uint8)


@pytest.mark.parametrize(("part", "count"), [("train", 4), ("test", 2), (None, 4)])
def test_keras_mnist_is_read(tmp_path: Path, part, count: int) -> None:
    arrays = {"x_train": PIXELS, "y_train": LABELS, "x_test": PIXELS[:2], "y_test": LABELS[:2]}
    np.savez_compressed(tmp_path / "mnist.npz", **arrays)
    loaded = load_dataset(tmp_path / "mnist.npz", part)
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), PIXELS[:count].reshape(count, -1))
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS[:count].tolist()
    assert loaded.notes == (f"its arrays x_{part or 'train'} and y_{part or 'train'} were read",)


@pytest.mark.parametrize("word", ["val", "valid", "validation"])
def test_what_was_kept_for_validation_is_tested_with(tmp_path: Path, word: str) -> None:
    np.savez(
        tmp_path / "split.npz", X_train=PIXELS, y_train=LABELS, **{f"X_{word}": PIXELS[2:], f"y_{word}": LABELS[2:]}
    )
    loaded = load_dataset(tmp_path / "split.npz", "test")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS[2:].tolist()
    assert len(load_dataset(tmp_path / "split.npz", "train")) == len(PIXELS)


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (PIXELS.reshape(4, 784) / 255, LABELS),
        (PIXELS[..., None].astype(np.float64), np.eye(10)[LABELS]),
        (PIXELS.astype(np.int64), LABELS[:, None].astype(float)),
    ],
    ids=["0 to 1", "channels and one-hot", "whole numbers"],
)
def test_other_shapes_and_scales_are_read(tmp_path: Path, images: np.ndarray, labels: np.ndarray) -> None:
    np.savez(tmp_path / "a.npz", x_train=images, y_train=labels)
    loaded = load_dataset(tmp_path / "a.npz")
    np.testing.assert_allclose(loaded.inputs, PIXELS.reshape(4, -1) / 255, atol=1e-6)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        ("train_x", "train_y"), ("trainX", "trainY"), ("training_images", "training_labels"), ("data", "labels"),
        ("image", "label"), ("features", "targets"), ("Pixels", "label"), ("arr_0", "arr_1"), ("pictures", "which"),
    ],
)  # fmt: skip
def test_arrays_are_found_by_other_names_and_by_their_shapes(tmp_path: Path, images: str, labels: str) -> None:
    np.savez(tmp_path / "a.npz", **{labels: LABELS.astype(str), "more": np.zeros((4, 4)), images: PIXELS})
    loaded = load_dataset(tmp_path / "a.npz")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    assert loaded.notes == (f"its arrays {images} and {labels} were read",)
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), PIXELS.reshape(4, -1))


@pytest.mark.parametrize(("low", "high", "said"), [
    (0, 16, "no pixel is above 16, so all were read as 0 to 16 instead of 0 to 255"),
    (0, 100, "no pixel is above 100, so all were read as 0 to 100 instead of 0 to 255"),
    (-1, 1, "pixels of -1 to 1 were read as 0 to 1"),
])  # fmt: skip
def test_another_scale_is_found_by_the_largest_pixel_and_said(tmp_path: Path, low: int, high: int, said: str) -> None:
    shares = (np.arange(4 * 784) % 5 / 4).reshape(4, 784)
    np.savez(tmp_path / "a.npz", x_train=low + (high - low) * shares, y_train=LABELS)
    loaded = load_dataset(tmp_path / "a.npz")
    np.testing.assert_allclose(loaded.inputs, shares, atol=1e-6)
    assert loaded.notes[-1] == said


@pytest.mark.parametrize(
    ("images", "labels"), [("x_train", "y_train"), ("images", "labels"), ("MNIST-imgs", "mnist-labels")]
)
def test_an_array_alone_takes_the_labels_that_lie_beside_it(tmp_path: Path, images: str, labels: str) -> None:
    np.save(tmp_path / f"{images}.npy", PIXELS)
    assert load_dataset(tmp_path / f"{images}.npy").labels is None
    np.save(tmp_path / f"{labels}.npy", LABELS)
    loaded = load_dataset(tmp_path / f"{images}.npy")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    assert loaded.notes == (f"its labels were read from {labels}.npy",)


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"x_train": np.zeros((2, 7, 7)), "y_train": np.zeros(2)}, r"give digits as \(N, 28, 28\)"),
        ({"x_train": np.full((2, 784), -1.0)}, r"from -1\.00 to -1\.00, as after taking away their mean"),
        ({"x_train": np.full((2, 784), np.nan)}, "no numbers"),
        ({"x_train": PIXELS, "y_train": np.array([1, 2, 3, 10])}, "labels 0 to 9"),
        ({"x_train": PIXELS, "y_train": LABELS[:2]}, "labels 0 to 9"),
        (
            {"x_train": np.array([{}, {}]), "y_train": LABELS[:2]},
            "arrays of Python's objects, a pickle inside, .* in Python, if you trust it",
        ),
        ({"x_train": PIXELS.reshape(4, 784).T}, "turn it round"),
    ],
)
def test_what_is_no_digits_is_refused(tmp_path: Path, arrays: dict[str, np.ndarray], words: str) -> None:
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DatasetError, match=words):
        load_dataset(tmp_path / "a.npz")


def test_a_part_that_is_not_there_is_stood_in_for_by_the_other_one(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", more=PIXELS[::-1], x_train=PIXELS, y_train=LABELS)
    table = read_npz_digits(tmp_path / "a.npz", "test")
    np.testing.assert_array_equal(table.pixels.reshape(4, -1), PIXELS.reshape(4, -1))
    assert table.labels is not None
    assert table.labels.tolist() == LABELS.tolist()
    assert table.notes == ("its arrays x_train and y_train were read",)


def test_one_number_is_no_digits(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", x_train=np.float32(3.0), which=LABELS)
    with pytest.raises(DatasetError, match=r"x_train is float32 of shape \(\); give digits as"):
        read_npz_digits(tmp_path / "a.npz", "train")


def test_an_array_whose_header_never_ends_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mnist.npz"
    np.savez(path, x_train=np.zeros((2, 784), np.uint8))
    with zipfile.ZipFile(path) as archive:
        content = archive.read("x_train.npy").replace(b"), }", b"\0(((")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x_train.npy", content)
    with pytest.raises(DatasetError, match="no whole npz file"):
        load_dataset(path)


@pytest.mark.parametrize("broken", ["x_train", "y_train"])
def test_a_member_that_is_no_array_is_one_sentence(broken: str, tmp_path: Path) -> None:
    good = {"x_train": np.zeros((2, 784), np.uint8), "y_train": np.zeros(2, np.uint8)}
    with zipfile.ZipFile(tmp_path / "mnist.npz", "w") as archive:
        for name, array in good.items():
            held = io.BytesIO()
            np.save(held, array)
            archive.writestr(f"{name}.npy", b"\x92" + held.getvalue()[1:] if name == broken else held.getvalue())
    with pytest.raises(DatasetError, match="no whole npz file"):
        read_npz_digits(tmp_path / "mnist.npz", "train")


def packed(path: Path, suffix: str) -> Path:
    """Return the file packed, in a zip under a name that says nothing."""
    target = path.with_name(path.name + suffix)
    if suffix == ".gz":
        target.write_bytes(gzip.compress(path.read_bytes()))
    else:
        with zipfile.ZipFile(target, "w") as archive:
            archive.write(path, "../x")
    return target


@pytest.mark.parametrize("suffix", [".gz", ".zip"])
def test_an_array_alone_may_be_packed(tmp_path: Path, suffix: str) -> None:
    np.save(tmp_path / "digits.npy", PIXELS)
    loaded = load_dataset(packed(tmp_path / "digits.npy", suffix))
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), PIXELS.reshape(4, -1))


def test_an_array_that_promises_more_than_its_file_explains_is_refused(tmp_path: Path) -> None:
    whole = io.BytesIO()
    np.save(whole, PIXELS)
    header = whole.getvalue()[: -PIXELS.size].replace(b"(4, 28, 28), }      ", b"(9999999, 28, 28), }")
    (tmp_path / "digits.npy").write_bytes(header + bytes(784))
    with pytest.raises(DatasetError, match="memory"):
        load_dataset(tmp_path / "digits.npy")


@pytest.mark.parametrize("name", ["{}", "digit_{}", "class{}", "train{}"])
@pytest.mark.parametrize("form", [(-1, 784), (-1, 28, 28)])
def test_arrays_of_one_digit_each_are_read_together(tmp_path: Path, name: str, form: tuple[int, ...]) -> None:
    arrays = {name.format(digit): PIXELS[[row, row]].reshape(form) for row, digit in enumerate(LABELS)}
    beside = {f"test{digit}": PIXELS[:1].reshape(form) for digit in LABELS} if "train" in name else {}
    np.savez(tmp_path / "a.npz", **beside, **arrays)
    loaded = load_dataset(tmp_path / "a.npz")
    np.testing.assert_array_equal(loaded.labels, np.repeat(LABELS, 2))
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), np.repeat(PIXELS, 2, axis=0).reshape(8, -1))
    assert loaded.notes == ("its 4 arrays were read, each as the digit in its name",)


def test_arrays_of_digits_called_by_words_are_read_together(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", seven=PIXELS[:3], two=PIXELS[3:])
    assert load_dataset(tmp_path / "a.npz").labels is not None
    np.testing.assert_array_equal(load_dataset(tmp_path / "a.npz").labels, [7, 7, 7, 2])


def test_pictures_of_several_sizes_by_class_are_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", digit_0=PIXELS, digit_1=PIXELS.reshape(4, 784))
    with pytest.raises(DatasetError, match="several sizes; save them as one"):
        load_dataset(tmp_path / "a.npz")


def test_scores_are_read_as_labels_and_said(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", x=PIXELS, y=np.eye(10)[LABELS] * 0.3 + 0.07)
    loaded = load_dataset(tmp_path / "a.npz")
    np.testing.assert_array_equal(loaded.labels, LABELS)
    assert loaded.notes[-1] == "the largest of the ten columns of y was read as the label"


def test_an_index_is_not_taken_for_labels(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", pictures=PIXELS, idx=np.arange(4), truth=LABELS)
    np.testing.assert_array_equal(load_dataset(tmp_path / "a.npz").labels, LABELS)


def test_labels_may_be_words(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", x=PIXELS, y=["five", "zero", "digit_4", "1"])
    np.testing.assert_array_equal(load_dataset(tmp_path / "a.npz").labels, LABELS)


def test_an_array_that_is_cut_off_says_so(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.zeros((9, 28, 28), np.uint8))
    (tmp_path / "x.npy").write_bytes((tmp_path / "x.npy").read_bytes()[:5000])
    with pytest.raises(DatasetError, match=r"x.npy is no whole array of numbers; save it again with np.save"):
        read_npy_digits(tmp_path / "x.npy")


def test_a_few_digits_labelled_from_1_to_10_may_lack_one_of_them(tmp_path: Path) -> None:
    labels = np.array([10, 1, 2, 3, 5, 6, 7, 8, 9])
    np.savez(tmp_path / "a.npz", X=np.zeros((9, 28, 28), np.uint8), y=labels)
    loaded = load_dataset(tmp_path / "a.npz")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == [0, *labels[1:].tolist()]


def test_an_array_is_refused_by_the_shape_that_its_head_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit, "_ALWAYS_ALLOWED", 1 << 20)
    with (tmp_path / "a.npy").open("wb") as file:
        np.lib.format.write_array_header_1_0(file, {"descr": "|u1", "fortran_order": False, "shape": (9999, 28, 28)})
    with pytest.raises(DatasetError, match="would take at least"):
        read_npy_digits(tmp_path / "a.npy")


@pytest.mark.parametrize("turned", [lambda x: x.reshape(len(x), -1).T, lambda x: np.moveaxis(x, 0, -1)])
@pytest.mark.parametrize("is_npz", [True, False])
def test_the_line_that_turns_an_array_round_makes_one_that_is_read(tmp_path: Path, turned, *, is_npz: bool) -> None:
    path = tmp_path / ("a.npz" if is_npz else "a.npy")
    if is_npz:
        np.savez(path, my_images=PIXELS, x=turned(PIXELS), y=LABELS)
    else:
        np.save(path, turned(PIXELS))
    with pytest.raises(DatasetError) as caught:
        load_dataset(path)
    run_line_here(str(caught.value).partition("in Python: ")[2].removesuffix("."), tmp_path)
    loaded = load_dataset(tmp_path / ("digits.npz" if is_npz else "digits.npy"))
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), PIXELS.reshape(len(PIXELS), -1))


def test_coloured_pictures_counted_last_as_svhns_get_the_line_too(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", X=np.moveaxis(np.stack([PIXELS] * 3, axis=3), 0, -1), y=LABELS)
    with pytest.raises(DatasetError, match="X counts its digits last, as MATLAB does") as caught:
        load_dataset(tmp_path / "a.npz")
    run_line_here(str(caught.value).partition("in Python: ")[2].removesuffix("."), tmp_path)
    loaded = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), PIXELS.reshape(len(PIXELS), -1))


def test_a_row_of_784_pixels_is_one_picture(tmp_path: Path) -> None:
    np.save(tmp_path / "one.npy", PIXELS[0].reshape(-1) / 255)
    np.testing.assert_allclose(load_dataset(tmp_path / "one.npy").inputs, PIXELS[:1].reshape(1, -1) / 255, atol=1e-6)
    np.save(tmp_path / "labels.npy", np.zeros(784, np.int64))
    with pytest.raises(DatasetError, match="as labels are"):
        load_dataset(tmp_path / "labels.npy")


def test_floats_of_digits_are_known_by_their_names(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", features=PIXELS.reshape(-1, 784) / 255, targets=np.eye(10)[LABELS])
    loaded = load_dataset(tmp_path / "a.npz")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()


def test_a_sparse_matrix_is_told(tmp_path: Path) -> None:
    np.savez(tmp_path / "s.npz", indices=[1], indptr=[0, 1], format=b"csr", shape=(1, 784), data=[3])
    with pytest.raises(DatasetError, match="is a sparse matrix of SciPy"):
        load_dataset(tmp_path / "s.npz")
