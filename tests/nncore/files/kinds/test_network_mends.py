"""The lines that turn numbers without a word about them into a network: run as they are, each gives the same one."""

import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here

from nncore.errors import ModelFileError
from nncore.files import kind_of
from nncore.files.kinds import KINDS
from nncore.models.any_file import load_any_network

RNG = np.random.default_rng(2)
SIZES = (784, 50, 100, 10)
LAYERS = [RNG.normal(0.0, 0.1, shape) for a, b in itertools.pairwise(SIZES) for shape in ((a, b), (b,))]
NAMES = ("W1", "b1", "W2", "b2", "W3", "b3")
FLAT = np.concatenate([array.ravel() for array in LAYERS])


def run_line_in(sentence: str, folder: Path) -> None:
    line = sentence.partition("in Python: ")[2].removesuffix(".").partition(" with the sizes of ")[0]
    run_line_here(line, folder)


def assert_is_the_network(path: Path, rtol: float = 1e-6) -> None:
    network = load_any_network(path)
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        np.testing.assert_allclose(weights, LAYERS[2 * layer], rtol, atol=1e-7)
        np.testing.assert_allclose(biases, LAYERS[2 * layer + 1], rtol, atol=1e-7)


def save_numbers(path: Path) -> None:
    np.savetxt(path, FLAT)


@pytest.mark.parametrize(("write", "said"), [
    (lambda path: FLAT.astype("<f4").tofile(path), "of numbers as weights are, 45,360 of 4 bytes each"),
    (FLAT.tofile, "of numbers as weights are, 45,360 of 8 bytes each"),
    (lambda path: FLAT.astype(">f4").tofile(path), "of numbers as weights are, 45,360 of 4 bytes each"),
    (save_numbers, "a text with a number in each line"),
])  # fmt: skip
def test_numbers_one_after_the_other_become_layers(write: Callable[[Path], None], said: str, tmp_path: Path) -> None:
    write(tmp_path / "weights.bin")
    with pytest.raises(ModelFileError, match=said) as caught:
        load_any_network(tmp_path / "weights.bin")
    run_line_in(str(caught.value), tmp_path)
    assert_is_the_network(tmp_path / "net.npz")


def test_numbers_of_half_precision_become_layers(tmp_path: Path) -> None:
    FLAT.astype("<f2").tofile(tmp_path / "weights.bin")
    with pytest.raises(ModelFileError, match="45,360 of 2 bytes each") as caught:
        load_any_network(tmp_path / "weights.bin")
    run_line_in(str(caught.value), tmp_path)
    assert_is_the_network(tmp_path / "net.npz", 1e-3)


def test_numbers_for_other_sizes_are_not_cut_to_these(tmp_path: Path) -> None:
    FLAT[:7850].astype("<f4").tofile(tmp_path / "weights.bin")
    with pytest.raises(AssertionError, match="7850 numbers, not 45360"):
        run_line_in(kind_of(tmp_path / "weights.bin").why_not("network", "weights.bin"), tmp_path)


@pytest.mark.parametrize("ending", ["npy", "csv", "txt"])
def test_arrays_in_files_of_their_own_are_put_together(ending: str, tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    for name, array in zip(NAMES, LAYERS, strict=True):
        path = tmp_path / "net" / f"{name}.{ending}"
        if ending == "npy":
            np.save(path, array)
        else:
            np.savetxt(path, array, "%.9g", "," if ending == "csv" else " ")
    run_line_in(KINDS["weights-apart"].why_not("network", "net"), tmp_path)
    assert_is_the_network(tmp_path / "net.npz")


@pytest.mark.parametrize("kind", ["bson", "msgpack", "cbor"])
def test_lists_by_their_names_become_arrays(kind: str, tmp_path: Path) -> None:
    lists = {name: array.tolist() for name, array in zip(NAMES, LAYERS, strict=True)}
    (tmp_path / "net.x").write_text(json.dumps(lists))
    reads = {"bson": "bson.decode(open(net.x, 'rb').read())", "msgpack": "msgpack.unpack(open(net.x, 'rb'))",
             "cbor": "cbor2.load(open(net.x, 'rb'))"}  # fmt: skip
    sentence = KINDS[kind].why_not("network", "net.x").replace('"', "'").replace("'net.x'", "net.x")
    assert reads[kind] in sentence
    as_json = re.sub(
        r"import \w+, numpy", "import json, numpy", sentence.replace(reads[kind], "json.load(open('net.x'))")
    )
    run_line_in(as_json, tmp_path)
    assert_is_the_network(tmp_path / "net.npz")
