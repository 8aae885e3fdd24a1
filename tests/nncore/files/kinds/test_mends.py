"""The lines that a person copies: run as they are, they write a network that opens."""

import base64
import json
import pickle
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import joblib
import numpy as np
import pytest
from printed_lines import run_line_here
from scipy.io import savemat

from nncore.data.datasets import load_dataset
from nncore.errors import DatasetError, ModelFileError
from nncore.files import kind_of
from nncore.files.kinds import KINDS, in_line
from nncore.models.any_file import load_any_network

W = [np.arange(12.0).reshape(4, 3), np.arange(6.0).reshape(3, 2)]
B = [np.ones(3), np.zeros(2)]


def objects(arrays: list[np.ndarray]) -> np.ndarray:
    made = np.empty(len(arrays), object)
    made[:] = arrays
    return made


@pytest.mark.parametrize(
    "content",
    [
        {"W1": W[0], "b1": B[0], "W2": W[1], "b2": B[1]},
        [W[0], B[0], W[1], B[1]],
        (W, B),
        {"weights": W, "biases": B},
        {"weights": objects(W), "biases": objects(B)},
        [{"W": W[0], "b": B[0]}, {"W": W[1], "b": B[1]}],
    ],
)
@pytest.mark.parametrize("kind", ["pickle", "npy-pickle"])
def test_the_line_takes_arrays_however_they_are_kept(content: object, kind: str, tmp_path: Path) -> None:
    write: dict[str, Callable[[Path], object]] = {
        "pickle": lambda path: path.write_bytes(pickle.dumps(content)),
        "npy-pickle": lambda path: np.save(path, held(content)),
    }
    write[kind](tmp_path / "m.npy")
    line = KINDS[kind].why_not("network", "m.npy").partition("if you trust it: ")[2].partition(" for a dictionary")[0]

    run_line_here(line, tmp_path)

    network = load_any_network(tmp_path / "net.npz")
    np.testing.assert_array_equal(network.weights[0], W[0])
    np.testing.assert_array_equal(network.biases[0], B[0])


@pytest.mark.parametrize(
    "content",
    [
        {"0.weight": W[0], "0.bias": B[0], "2.weight": W[1], "2.bias": B[1]},
        {"layers": [{"W": W[0], "b": B[0], "activation": "relu"}, {"W": W[1], "b": B[1], "activation": "softmax"}]},
        [{"weights": W[0], "bias": B[0]}, {"weights": W[1], "bias": B[1]}],
        {"weights": W, "biases": B, "sizes": [4, 3, 2]},
    ],
)
def test_the_line_for_json_finds_the_arrays(content: object, tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text(json.dumps(content, default=np.ndarray.tolist))
    line = KINDS["json"].why_not("network", "m.json").partition("in Python: ")[2]

    subprocess.run([sys.executable, "-c", line], cwd=tmp_path, check=True)

    network = load_any_network(tmp_path / "net.npz")
    np.testing.assert_array_equal(network.weights[0], W[0])
    np.testing.assert_array_equal(network.biases[0], B[0])


def test_the_line_takes_the_network_of_nielsens_book_without_its_class(tmp_path: Path) -> None:
    (tmp_path / "network.py").write_text("class Network: pass\n")
    fill = "n.num_layers, n.sizes, n.biases, n.weights = 3, [4, 3, 2], [b[:, None] for b in B], [w.T for w in W]"
    make = f"import pickle; from network import Network; n = Network(); {fill}; pickle.dump(n, open('m', 'wb'))"
    arrays = "import numpy as np; W = [np.arange(12.0).reshape(4, 3), np.arange(6.0).reshape(3, 2)]; "
    arrays += "B = [np.ones(3), np.zeros(2)]; "
    subprocess.run([sys.executable, "-c", arrays + make], cwd=tmp_path, check=True)
    (tmp_path / "network.py").unlink()
    line = KINDS["pickle"].mend("network", "m").partition("if you trust it: ")[2].partition(" for a dictionary")[0]

    run_line_here(line, tmp_path)

    network = load_any_network(tmp_path / "net.npz")
    np.testing.assert_array_equal(network.weights[1], W[1])
    np.testing.assert_array_equal(network.biases[0], B[0])
    assert network.activations[0].key == "sigmoid"
    assert "activation" not in network.card["assumed"], "the book's networks have sigmoids"


@pytest.mark.parametrize("compress", [0, 3])
def test_the_line_for_joblib_takes_a_dictionary_of_arrays(compress: int, tmp_path: Path) -> None:
    joblib.dump({"W1": W[0], "b1": B[0], "W2": W[1], "b2": B[1]}, tmp_path / "m", compress=compress)
    line = kind_of(tmp_path / "m").mend("network", "m").partition("if you trust it: ")[2]

    run_line_here(line.partition(" for a dictionary")[0], tmp_path)

    network = load_any_network(tmp_path / "net.npz")
    np.testing.assert_array_equal(network.weights[0], W[0])
    np.testing.assert_array_equal(network.biases[0], B[0])


PICTURES = np.random.default_rng(1).integers(0, 256, (12, 28, 28)).astype(np.uint8)
LABELS = np.arange(12) % 10
ORDER = np.argsort(LABELS, kind="stable")
PAIRS = list(zip(PICTURES, LABELS.tolist(), strict=True))


@pytest.mark.parametrize(
    "content",
    [
        (PICTURES, LABELS),
        [PICTURES, LABELS],
        ((PICTURES, LABELS), (PICTURES[:3], LABELS[:3]), (PICTURES[:3], LABELS[:3])),
        {"images": PICTURES, "labels": LABELS},
        {b"labels": LABELS.tolist(), b"data": PICTURES.reshape(12, -1)},
        {"train_img": PICTURES, "train_label": np.eye(10)[LABELS], "test_img": PICTURES[:2], "test_label": LABELS[:2]},
        {"train": {"x": PICTURES, "y": LABELS}, "note": "mine"},
        PAIRS,
        [{"image": picture, "label": label} for picture, label in PAIRS],
        [(label, picture) for picture, label in PAIRS],
    ],
    ids=[
        "pair",
        "list",
        "three pairs",
        "named",
        "CIFAR's",
        "one-hot",
        "deeper",
        "pairs",
        "named pairs",
        "turned pairs",
    ],
)
@pytest.mark.parametrize("kind", ["pickle", "npy-pickle", "npz-pickle"])
def test_the_line_finds_pictures_and_labels_however_they_are_kept(content: object, kind: str, tmp_path: Path) -> None:
    write: dict[str, Callable[[Path], object]] = {
        "pickle": lambda path: path.write_bytes(pickle.dumps(content)),
        "npy-pickle": lambda path: np.save(path, held(content)),
        "npz-pickle": lambda path: np.savez(path.with_suffix(".npz"), held(content)),
    }
    write[kind](tmp_path / "m.npy")
    name = "m.npz" if kind == "npz-pickle" else "m.npy"
    line = KINDS[kind].why_not("data", name).partition("if you trust it: ")[2].partition("; or write")[0]

    run_line_here(line, tmp_path)

    loaded = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_allclose(loaded.inputs, PICTURES.reshape(12, -1) / 255, atol=1e-6)
    np.testing.assert_array_equal(loaded.labels, LABELS)


def test_the_line_for_weights_kept_as_objects_in_an_npz_makes_a_network(tmp_path: Path) -> None:
    np.savez(tmp_path / "m.npz", weights=objects(W), biases=objects(B))
    with pytest.raises(ModelFileError, match="arrays of Python's objects, a pickle inside") as caught:
        load_any_network(tmp_path / "m.npz")
    line = str(caught.value).partition("if you trust it: ")[2].removesuffix(".")

    run_line_here(line, tmp_path)

    np.testing.assert_array_equal(load_any_network(tmp_path / "net.npz").weights[1], W[1])


def held(content: object) -> np.ndarray:
    made = np.empty((), object)
    made[()] = content
    return made


def test_a_classifier_of_words_is_not_turned_into_one_of_digits(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(
        "import numpy as np\nclass Classifier:\n    coefs_, intercepts_ = [np.ones((4, 2))], [np.ones(2)]\n"
        "    classes_, n_features_in_ = ['one', 'two'], 4\n"
    )
    make = "import pickle; from own import *; pickle.dump(Classifier(), open('m', 'wb'))"
    subprocess.run([sys.executable, "-c", make], cwd=tmp_path, check=True)
    line = KINDS["sklearn"].why_not("network", "m").partition("if you trust it: ")[2]

    ended = subprocess.run([sys.executable, "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert "its classes are no digits from 0 to 9 in order" in ended.stderr
    assert not (tmp_path / "net.npz").exists()


@pytest.mark.parametrize("shape", [(-1, 784), (-1, 28, 28)])
@pytest.mark.parametrize("form", ["{}", "digit_{}"])
def test_the_line_for_json_by_class_keeps_every_class(shape: tuple[int, ...], form: str, tmp_path: Path) -> None:
    content = {form.format(digit): PICTURES[digit == LABELS].reshape(shape).tolist() for digit in range(10)}
    (tmp_path / "m.json").write_text(json.dumps(content))
    with pytest.raises(DatasetError, match="the pictures of each digit under its name"):
        load_dataset(tmp_path / "m.json")
    run_line_for_data("json-by-class", "m.json", tmp_path)

    loaded = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_allclose(loaded.inputs, PICTURES[ORDER].reshape(12, -1) / 255, atol=1e-6)
    np.testing.assert_array_equal(loaded.labels, LABELS[ORDER])


@pytest.mark.parametrize(("content", "is_labelled"), [
    (PICTURES.tobytes(), False),
    ((PICTURES / 255).astype("<f4").tobytes(), False),
    ((PICTURES / 255).astype(">f4").tobytes(), False),
    ((PICTURES / 255).tobytes(), False),
    (PICTURES.astype("<f4").tobytes(), False),
    (PICTURES.astype("<i2").tobytes(), False),
    (np.column_stack([LABELS, PICTURES.reshape(12, -1)]).astype(np.uint8).tobytes(), True),
])  # fmt: skip
def test_the_line_for_raw_pixels_makes_pictures_of_them(content: bytes, is_labelled: bool, tmp_path: Path) -> None:
    (tmp_path / "m.bin").write_bytes(content)
    assert kind_of(tmp_path / "m.bin").name == "raw-pixels"
    run_line_for_data("raw-pixels", "m.bin", tmp_path)

    loaded = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_allclose(loaded.inputs, PICTURES.reshape(12, -1) / 255, atol=1e-6)
    assert (loaded.labels is not None) == is_labelled
    if is_labelled:
        np.testing.assert_array_equal(loaded.labels, LABELS)


@pytest.mark.parametrize(("array", "label"), [
    ("{row:06}.npy", "{row:06}.cls"), ("{row:06}.image.npy", "{row:06}.label.txt"), ("{digit}/{row}.npy", None),
])  # fmt: skip
@pytest.mark.parametrize("is_packed", [True, False])
def test_the_line_for_files_of_one_array_each_puts_them_together(
    array: str, label: str | None, is_packed: bool, tmp_path: Path
) -> None:
    source = tmp_path / "m"
    for row, (picture, digit) in enumerate(PAIRS):
        path = source / array.format(row=row, digit=digit)
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, picture)
        if label:
            (source / label.format(row=row)).write_text(f"{digit}\n")
    with pytest.raises(DatasetError, match="a collection of NumPy arrays, one for each digit"):
        load_dataset(source)
    name = Path(shutil.make_archive(str(source), "tar", source)).name if is_packed else "m"
    run_line_for_data("array-files", name, tmp_path)

    loaded = load_dataset(tmp_path / "digits.npz")
    order = np.arange(12) if label else ORDER
    np.testing.assert_array_equal(loaded.labels, LABELS[order])
    if label:
        np.testing.assert_allclose(loaded.inputs, PICTURES.reshape(12, -1) / 255, atol=1e-6)


def run_line_for_data(kind: str, name: str, folder: Path) -> None:
    line = KINDS[kind].mend("data", name).partition("in Python: ")[2]
    run_line_here(line, folder)


def run_line(kind: str, name: str, folder: Path) -> None:
    line = KINDS[kind].why_not("data", name).partition("in Python: ")[2].partition(" where ")[0]
    run_line_here(line, folder)


LONG = [" ".join(map(str, picture.reshape(-1).tolist())) for picture in PICTURES]


@pytest.mark.parametrize(
    "text",
    [
        "emotion,pixels,Usage\n" + "\n".join(f"{y},{x},Training" for x, y in zip(LONG, LABELS, strict=True)),
        "\n".join(f"{y},{x}" for x, y in zip(LONG, LABELS, strict=True)),
        "pixels;label\n" + "\n".join(f"{x};{y}" for x, y in zip(LONG, LABELS, strict=True)),
        "label,image\n" + "\n".join(f'{y},"{x.tolist()}"' for x, y in PAIRS),
    ],
)
def test_the_line_for_pictures_in_a_cell_reads_each(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(text)
    run_line("csv-of-pictures", "a.csv", tmp_path)
    assert_digits(tmp_path / "digits.npz", range(12))


@pytest.mark.parametrize("name", ["{y}/{i}.txt", "{y}_{i}.txt", "{i}_{y}.csv"])
@pytest.mark.parametrize("between", [" ", ","])
def test_the_line_for_pictures_as_text_reads_each(name: str, between: str, tmp_path: Path) -> None:
    for i, (x, y) in enumerate(PAIRS):
        path = tmp_path / "folder" / name.format(i=i, y=y)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(between.join(map(str, row)) for row in x.tolist()) + "\n")
    run_line("text-pictures", "folder", tmp_path)
    stored = np.load(tmp_path / "digits.npz")
    order = np.lexsort((stored["x_train"][:, 0, 0], stored["y_train"]))
    wanted = np.lexsort((PICTURES[:, 0, 0], LABELS))
    np.testing.assert_array_equal(stored["x_train"][order], PICTURES[wanted])
    np.testing.assert_array_equal(stored["y_train"][order], LABELS[wanted])


def test_the_line_for_a_table_in_latex_takes_its_rows(tmp_path: Path) -> None:
    names = " & ".join(["", "label", *(f"pixel\\_{n}" for n in range(784))])
    rows = [f"{i} & {y} & {x.replace(' ', ' & ')} \\\\" for i, (x, y) in enumerate(zip(LONG, LABELS, strict=True))]
    table = ["% of pandas", f"\\begin{{tabular}}{{{'r' * 786}}}", "\\toprule", f"{names} \\\\", "\\midrule", *rows]
    (tmp_path / "a.tex").write_text("\n".join([*table, "\\bottomrule", "\\end{tabular}"]))
    with pytest.raises(DatasetError, match="a LaTeX text") as caught:
        load_dataset(tmp_path / "a.tex")
    run_line_here(str(caught.value).partition("in Python: ")[2].removesuffix("."), tmp_path)
    loaded = load_dataset(tmp_path / "digits.csv")
    np.testing.assert_allclose(loaded.inputs, PICTURES.reshape(12, -1) / 255, atol=1e-6)
    np.testing.assert_array_equal(loaded.labels, LABELS)


def test_the_line_for_cifars_form_puts_its_colours_together(tmp_path: Path) -> None:
    square = np.zeros((12, 32, 32), np.uint8)
    square[:, 2:30, 2:30] = PICTURES
    pixels = np.repeat(square.reshape(12, 1, -1), 3, axis=1).reshape(12, -1)
    (tmp_path / "data_batch_1.bin").write_bytes(np.column_stack([LABELS, pixels]).astype(np.uint8).tobytes())
    assert kind_of(tmp_path / "data_batch_1.bin").name == "cifar"
    run_line("cifar", "data_batch_1.bin", tmp_path)
    stored = np.load(tmp_path / "digits.npz")
    np.testing.assert_array_equal(stored["x_train"], np.repeat(square[..., None], 3, axis=3))
    np.testing.assert_array_equal(load_dataset(tmp_path / "digits.npz").labels, LABELS)


def test_the_line_for_a_text_for_cntk_reads_it(tmp_path: Path) -> None:
    rows = [
        f"|labels {' '.join(map(str, np.eye(10, dtype=int)[y]))} |features {x}"
        for x, y in zip(LONG, LABELS, strict=True)
    ]
    (tmp_path / "a.txt").write_text("\n".join(rows))
    run_line("cntk", "a.txt", tmp_path)
    assert_digits(tmp_path / "digits.npz", range(12))


def drawings_by_line(kind: str, name: str, folder: Path) -> list[tuple[int, list[list[list[float]]]]]:
    """Run the line for a file, and return the label and the strokes of each drawing that it wrote."""
    run_line(kind, name, folder)
    loaded = load_dataset(folder / "digits.ndjson")
    assert loaded.labels is not None
    assert loaded.strokes is not None
    strokes = [[stroke.tolist() for stroke in drawing] for drawing in loaded.strokes]
    return list(zip(loaded.labels.tolist(), strokes, strict=True))


def test_the_line_for_inkml_makes_a_drawing(tmp_path: Path) -> None:
    (tmp_path / "a.inkml").write_text(
        '<ink><annotation type="truth">$7$</annotation><trace id="0">1 2 0, 3 4 1,\n5 6 2</trace>'
        "<trace>7 8, 9 9</trace></ink>"
    )
    drawn = drawings_by_line("inkml", "a.inkml", tmp_path)
    assert drawn == [(7, [[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 9]]])]


def test_the_line_for_unipen_turns_its_digits_round_and_leaves_out_the_pen_in_the_air(tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_text(
        '.VERSION 1.0\n.SEGMENT DIGIT ? "7"\n.PEN_DOWN\n 1 2\n 3 4\n.PEN_UP\n 9 9\n.PEN_DOWN\n 5 6\n 7 8\n.PEN_UP\n'
        '.SEGMENT DIGIT ? "1"\n.PEN_DOWN\n 1 2\n 1 4\n.PEN_UP\n'
    )
    drawn = drawings_by_line("unipen", "a.dat", tmp_path)
    assert drawn == [(7, [[[1, -2], [3, -4]], [[5, -6], [7, -8]]]), (1, [[[1, -2], [1, -4]]])]


def test_the_line_for_uji_writes_its_strokes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "//\nWORD 7 trn_UJI_W01-01\n  NUMSTROKES 2\n  POINTS 2 # 1 2 3 4\n  POINTS 3 # 5 6 7 8 9 9\n"
        "WORD 1 trn_UJI_W01-02\n  NUMSTROKES 1\n  POINTS 2 # 1 -2 1 4\n"
    )
    drawn = drawings_by_line("uji", "a.txt", tmp_path)
    assert drawn == [(7, [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 9]]]), (1, [[[1, -2], [1, 4]]])]


@pytest.mark.parametrize("kind", ["quick-draw", "sketch-rnn"])
def test_the_lines_for_quick_draws_other_forms_make_drawings_of_the_files_word(kind: str, tmp_path: Path) -> None:
    strokes = [[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 9]]]
    if kind == "quick-draw":
        drawing = b"".join(bytes([len(s), 0, *(x for x, _ in s), *(y for _, y in s)]) for s in strokes)
        (tmp_path / "seven.bin").write_bytes(2 * (b"\0" * 8 + b"DE\1\0\0\0\0" + b"\2\0" + drawing))
        run_line(kind, "seven.bin", tmp_path)
    else:
        steps = np.array([[1, 2, 0], [2, 2, 0], [2, 2, 1], [2, 2, 0], [2, 1, 1]])
        np.savez(tmp_path / "seven.npz", train=objects([steps]), test=objects([steps]))
        line = KINDS[kind].mend("data", "seven.npz").partition("trust it: ")[2]
        run_line_here(line, tmp_path)
    loaded = load_dataset(tmp_path / "digits.ndjson")
    assert loaded.labels is not None
    assert loaded.strokes is not None
    assert loaded.labels.tolist() == [7, 7]
    assert all([stroke.tolist() for stroke in drawing] == strokes for drawing in loaded.strokes)


def test_the_line_for_a_data_url_writes_the_picture(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("data:image/png;base64," + base64.b64encode(b"\x89PNG and so on").decode())
    line = KINDS["data-url"].mend("data", "a.txt").partition("in Python: ")[2].partition(", and give that")[0]
    run_line_here(line, tmp_path)
    assert (tmp_path / "digit.png").read_bytes() == b"\x89PNG and so on"


@pytest.mark.parametrize(
    "content",
    [{"images": PICTURES, "labels": LABELS}, {"note": "mine", "data": [{"image": p, "label": y} for p, y in PAIRS]}],
)
def test_the_line_for_json_finds_pictures_and_labels(content: object, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(content, default=np.ndarray.tolist))
    run_line_for_data("json", "a.json", tmp_path)
    assert_digits(tmp_path / "digits.npz", range(12))


@pytest.mark.parametrize("shape", [784, (28, 28)])
@pytest.mark.parametrize("key", ["pixels", None])
def test_the_line_for_json_takes_a_single_picture(
    key: str | None, shape: int | tuple[int, int], tmp_path: Path
) -> None:
    picture = np.arange(784).reshape(shape).tolist()
    (tmp_path / "a.json").write_text(json.dumps(picture if key is None else {"label": 7, key: picture}))
    line = KINDS["json"].mend("data", "a.json").partition("in Python: ")[2]
    run_line_here(line, tmp_path)
    loaded = load_dataset(tmp_path / "digits.npz")
    assert (len(loaded), None if loaded.labels is None else loaded.labels.tolist()) == (1, [7] if key else None)


@pytest.mark.parametrize("name", ["digits.csv", "net.npz", "other.csv"])
def test_a_line_never_writes_over_what_it_reads(name: str, tmp_path: Path) -> None:
    line = in_line('np.savez("net.npz", np.load("FILE")).to_csv("digits.csv")', tmp_path / name)
    assert line.count(name) == (2 if name in ("digits.csv", "net.npz") else 1)
    assert (f'"new_{name}"' in line) == (name != "other.csv")
    assert f'"{tmp_path / name}"' in line


def assert_digits(path: Path, rows: range) -> None:
    stored = np.load(path)
    np.testing.assert_array_equal(stored["x_train"].reshape(-1, 28, 28), PICTURES[list(rows)])
    loaded = load_dataset(path)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS[list(rows)].tolist()


@pytest.mark.parametrize("bits", [32, 8])
def test_the_line_for_tensorflow_js_reads_the_weights_beside_it(bits: int, tmp_path: Path) -> None:
    specs, content = [], b""
    for number, (w, b) in enumerate(zip(W, B, strict=True)):
        for name, array in (("kernel", w), ("bias", b)):
            spec = {"name": f"dense_{number}/{name}", "shape": array.shape, "dtype": "float32"}
            if bits == 8:
                spec["quantization"] = {"dtype": "uint8", "scale": 0.5, "min": -1.0}
            specs.append(spec)
            content += (array * 2 + 2).astype(np.uint8).tobytes() if bits == 8 else array.astype("<f4").tobytes()
    (tmp_path / "1of2.bin").write_bytes(content[:9])
    (tmp_path / "2of2.bin").write_bytes(content[9:])
    manifest = [{"paths": ["1of2.bin", "2of2.bin"], "weights": specs}]
    (tmp_path / "model.json").write_text(json.dumps({"modelTopology": {}, "weightsManifest": manifest}))
    with pytest.raises(ModelFileError, match=r"is a network for TensorFlow\.js") as caught:
        load_any_network(tmp_path / "model.json")
    line = str(caught.value).partition("in Python: ")[2].removesuffix(".")

    run_line_here(line, tmp_path)

    network = load_any_network(tmp_path / "net.npz")
    for number in (0, 1):
        np.testing.assert_array_equal(network.weights[number], W[number])
        np.testing.assert_array_equal(network.biases[number], B[number])


@pytest.mark.parametrize("name", ["gzip", "xz", "bzip2", "zstd"])
def test_what_is_packed_is_unpacked_whatever_it_is_called(name: str) -> None:
    assert KINDS[name].mend("data", "my digits.rds").endswith("< 'my digits.rds' > unpacked")


@pytest.mark.parametrize("side", [28, 40])
def test_the_line_for_matlab_finds_pictures_in_structures_one_in_each_column(side: int, tmp_path: Path) -> None:
    edge = (side - 28) // 2
    framed = np.pad(PICTURES, ((0, 0), (edge, edge), (edge, edge))).reshape(12, -1)
    savemat(tmp_path / "a.mat", {"affNISTdata": {"moved": B[0], "image": framed.T, "label_int": LABELS[None]}})
    run_line_for_data("mat", "a.mat", tmp_path)
    stored = np.load(tmp_path / "digits.npz")
    np.testing.assert_array_equal(stored["x_train"], framed)
    assert stored["y_train"].ravel().tolist() == LABELS.tolist()


def test_the_line_for_records_takes_the_field_of_pictures_and_its_labels(tmp_path: Path) -> None:
    fields = [("label", "i8"), ("image", "u1", (28, 28))]
    np.save(tmp_path / "a.npy", np.array([(label, picture) for picture, label in PAIRS], fields))
    assert kind_of(tmp_path / "a.npy").name == "npy-records"
    run_line_for_data("npy-records", "a.npy", tmp_path)
    assert_digits(tmp_path / "digits.npz", range(12))


def test_the_line_for_an_array_as_numpy_prints_it_finds_its_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(np.array2string(PICTURES[3], threshold=10**6))
    run_line("numpy-text", "a.txt", tmp_path)
    np.testing.assert_array_equal(np.load(tmp_path / "digits.npz")["x_train"], PICTURES[[3]])


BITS = (PICTURES > 127).reshape(12, 784).astype(np.uint8)
SIDE_32 = np.pad(BITS.reshape(12, 28, 28), ((0, 0), (2, 2), (2, 2)))


# SciPy 1.18 asks for an argument that 1.16 does not know; the array is the same either way.
@pytest.mark.filterwarnings("ignore:The default value for `spmatrix`:DeprecationWarning")
@pytest.mark.parametrize(("kind", "text"), [
    ("optdigits", "Optical\n\nentwidth = 32\n\n" + "".join(
        "".join("".join(map(str, row)) + "\n" for row in picture) + f" {label}\n"
        for picture, label in zip(SIDE_32, LABELS, strict=True)
    )),
    ("csv-of-codes", "label,hex\n" + "".join(f"{y},{x.tobytes().hex()}\n" for x, y in PAIRS)),
    ("csv-of-codes", "image;label\n" + "".join(f"{base64.b64encode(x).decode()};{y}\n" for x, y in PAIRS)),
    ("csv-of-codes", "".join(f"{y},{''.join(map(str, x))}\n" for x, y in zip(BITS, LABELS, strict=True))),
    ("matrix-market", "%%MatrixMarket matrix array integer general\n12 784\n"
     + "\n".join(map(str, PICTURES.reshape(12, -1).T.ravel()))),
    ("matrix-market", "%%MatrixMarket matrix coordinate integer general\n12 784 9408\n" + "".join(
        f"{row + 1} {column + 1} {value}\n" for (row, column), value in np.ndenumerate(PICTURES.reshape(12, -1))
    )),
    ("number-lines", "\n".join(map(str, PICTURES.ravel()))),
])  # fmt: skip
def test_the_lines_for_pixels_as_other_text_read_them(kind: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(text)
    assert kind_of(tmp_path / "a.csv").name == kind
    line = KINDS[kind].mend("data", "a.csv").partition("in Python: ")[2].partition(" where ")[0]
    run_line_here(line, tmp_path)
    stored = np.load(tmp_path / "digits.npz")
    expected = {(12, 1024): SIDE_32, (12, 784): BITS if len(text) < 12_000 else PICTURES}
    pixels = stored["x_train"].reshape(12, -1)
    np.testing.assert_array_equal(pixels, expected[pixels.shape].reshape(12, -1))
    if "y_train" in stored:
        assert stored["y_train"].astype(int).tolist() == LABELS.tolist()
    assert ("y_train" in stored) == (kind in ("optdigits", "csv-of-codes"))


@pytest.mark.parametrize("text", [
    "".join(f" {'10,100, ' * 8}{label}\n" for label in "701"),
    "x1,y1,x2,y2\n" + "10,100," * 8 + "7\n" + "10,100," * 8 + "0\n" + "10,100," * 8 + "1\n",
    "".join(f"{' 10  100' * 8} {label}\n" for label in "701"),
    "".join(f"{'10;100;' * 8}{label}\n" for label in "701"),
])  # fmt: skip
def test_the_line_for_eight_points_of_a_pen_draws_them(text: str, tmp_path: Path) -> None:
    (tmp_path / "pen.csv").write_text(text)
    assert kind_of(tmp_path / "pen.csv").name == "pen-digits"
    run_line_here(KINDS["pen-digits"].mend("data", "pen.csv").partition("in Python: ")[2], tmp_path)
    drawn = [json.loads(line) for line in (tmp_path / "digits.ndjson").read_text().splitlines()]
    assert drawn == [{"word": word, "drawing": [[[10] * 8, [0] * 8]]} for word in "701"]


@pytest.mark.parametrize("text", [
    "digit,stroke,x,y\n7,0,1,3\n7,0,2,4\n7,1,5,7\n1,0,1,3\n1,0,2,4\n",
    "X;Y;t;stroke_id;label\n1;3;0;0;7\n2;4;9;0;7\n5;7;18;1;7\n1;3;0;0;1\n2;4;9;0;1\n",
])  # fmt: skip
def test_the_line_for_a_table_of_points_makes_drawings(text: str, tmp_path: Path) -> None:
    (tmp_path / "points.csv").write_text(text)
    assert kind_of(tmp_path / "points.csv").name == "csv-of-points"
    line = KINDS["csv-of-points"].mend("data", "points.csv").partition("in Python: ")[2].partition(" with -q.y")[0]
    run_line_here(line, tmp_path)
    loaded = load_dataset(tmp_path / "digits.ndjson")
    assert loaded.labels is not None
    assert loaded.strokes is not None
    assert loaded.labels.tolist() == [7, 1]
    drawn = [[stroke.tolist() for stroke in strokes] for strokes in loaded.strokes]
    assert drawn == [[[[1, 3], [2, 4]], [[5, 7]]], [[[1, 3], [2, 4]]]]


def test_zarrs_folder_and_deeplearning4js_archive_are_told(tmp_path: Path) -> None:
    (tmp_path / "digits.zarr").mkdir()
    (tmp_path / "digits.zarr" / "zarr.json").write_text("{}")
    with zipfile.ZipFile(tmp_path / "net.zip", "w") as archive:
        archive.writestr("configuration.json", "{}")
        archive.writestr("coefficients.bin", "0")
    with zipfile.ZipFile(tmp_path / "digits.zarr.zip", "w") as archive:
        archive.writestr("digits/zarr.json", "{}")
        archive.writestr("digits/c/0", "0")
    names = ("digits.zarr", "net.zip", "digits.zarr.zip")
    assert [kind_of(tmp_path / name).name for name in names] == ["zarr", "dl4j", "zarr"]


@pytest.mark.parametrize(("dtype", "code"), [(">f4", 13), (">i2", 11)])
def test_the_line_for_idx_files_of_other_numbers_reads_them(dtype: str, code: int, tmp_path: Path) -> None:
    head = struct.pack(">4B4I", 0, 0, code, 4, *PICTURES.shape, 1)
    (tmp_path / "a").write_bytes(head + PICTURES.astype(dtype).tobytes())
    with pytest.raises(DatasetError, match="in Python: ") as failure:
        load_dataset(tmp_path / "a")
    line = str(failure.value).partition("in Python: ")[2].rstrip(".")
    run_line_here(line, tmp_path)
    np.testing.assert_array_equal(np.load(tmp_path / "digits.npz")["x_train"][..., 0], PICTURES)


def test_the_line_turns_the_numbers_of_a_swapped_idx_file_round(tmp_path: Path) -> None:
    (tmp_path / "t10k-images").write_bytes(struct.pack("<4B3I", 3, 8, 0, 0, *PICTURES.shape) + PICTURES.tobytes())
    (tmp_path / "t10k-labels").write_bytes(struct.pack("<4BI", 1, 8, 0, 0, 12) + LABELS.astype(np.uint8).tobytes())
    for name in ("t10k-images", "t10k-labels"):
        line = (
            KINDS[kind_of(tmp_path / name).name].mend("data", name).partition("in Python: ")[2].partition(", and ")[0]
        )
        run_line_here(line, tmp_path)
    loaded = load_dataset(tmp_path / "t10k-images-ubyte")
    np.testing.assert_allclose(loaded.inputs * 255, PICTURES.reshape(12, -1), atol=1e-4)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
