"""Networks in files: what is none says what it is and the line that turns it into one."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here
from safetensors.numpy import save_file

from app.commands.network_choice import say_assumptions
from app.sources.networks import network_in_the_box, network_name, open_network, others_in_the_box
from nncore.errors import ModelFileError
from nncore.models.npz import save_network


@pytest.mark.parametrize(
    ("content", "what", "mend"),
    [
        (pickle.dumps({"W1": np.zeros(3)}), "a Python pickle", "np.savez"),
        (b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.", "a PyTorch file", "torch.load"),
        (b"\x89HDF\r\n\x1a\n\0\0\0\0", "an HDF5 file", "h5py.File"),
        (b"<html></html>", "a web page", "Raw or Download"),
        (b"label," + b"0," * 784, "a table of numbers", "give a network as .npz, .safetensors or .onnx"),
    ],
)
def test_what_is_no_network_says_what_it_is(tmp_path: Path, content: bytes, what: str, mend: str) -> None:
    for name in ("net.npz", "net.onnx", "net.safetensors", "net"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ModelFileError) as caught:
            open_network(str(tmp_path / name))
        assert what in str(caught.value)
        assert mend in str(caught.value)


@pytest.mark.parametrize("recipe", [{"key": 5}, {"key": ["mnist"]}, {"key": None}, [], "mnist"])
def test_a_card_whose_recipe_is_none_names_the_activation_alone(recipe: object) -> None:
    network = network_in_the_box().replace(card={"recipe": recipe})
    assert network_name(network) == network.activations[0].name


def test_networks_of_the_box_are_listed_as_they_are_called() -> None:
    listed = others_in_the_box()
    assert {name: network_name(open_network(str(path))) for name, path in listed.items()} == {
        name: name for name in listed
    }
    assert {"ELU", "GELU", "Leaky ReLU", "ReLU", "Sigmoid", "Sigmoid · primer", "Tanh"} == listed.keys()


def test_a_run_is_called_by_its_name() -> None:
    network = network_in_the_box()
    of_a_run = network.replace(card={"name": "Run 2", "step": 33, "steps": 174})
    assert network_name(of_a_run).endswith(" · Run 2")
    assert network_name(network.replace(card={"name": "784-50-100-10"})) == "Swish (SiLU)"


def test_the_only_network_of_a_folder_is_opened(tmp_path: Path) -> None:
    network = network_in_the_box()
    (tmp_path / "model").mkdir()
    save_network(network, tmp_path / "model" / "net.npz")
    (tmp_path / "README.md").write_text("a network")
    assert open_network(str(tmp_path)).sizes == network.sizes
    save_network(network, tmp_path / "second.npz")
    with pytest.raises(ModelFileError, match=r"holds several networks \(second.npz, model/net.npz\)"):
        open_network(str(tmp_path))


def test_a_network_in_several_files_is_opened_by_its_folder_and_by_each_of_them(tmp_path: Path) -> None:
    network = network_in_the_box()
    for n, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), 1):
        part = {f"{n}.weight": np.ascontiguousarray(weights.T), f"{n}.bias": biases}
        save_file(part, tmp_path / f"model-0000{n}-of-00003.safetensors")
    (tmp_path / "model.safetensors.index.json").write_text('{"weight_map": {"1.weight": "model-00001-of-00003"}}')
    for path in (tmp_path, *tmp_path.iterdir()):
        np.testing.assert_array_equal(open_network(str(path)).weights[2], network.weights[2])
    (tmp_path / "model-00002-of-00003.safetensors").unlink()
    with pytest.raises(ModelFileError, match="of which 2 of 3 are here; put all of them into"):
        open_network(str(tmp_path))


def test_a_folder_without_a_network_is_told_as_one(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is a folder; give a network"):
        open_network(str(tmp_path))


def test_a_folder_of_other_files_says_what_the_largest_is(tmp_path: Path) -> None:
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19." + b"0" * 99)
    (tmp_path / "README.md").write_text("a network")
    with pytest.raises(ModelFileError, match=r"no network that can be read: pytorch_model\.bin is a PyTorch file"):
        open_network(str(tmp_path))


def test_a_folder_of_arrays_is_put_together_by_its_line_and_opens(tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    folder.mkdir()
    network = network_in_the_box()
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), 1):
        np.save(folder / f"W{layer}.npy", weights)
        np.savetxt(folder / f"b{layer}.csv", biases)
    with pytest.raises(ModelFileError, match="is a folder of arrays, as where each matrix") as caught:
        open_network(str(folder))
    run_line_here(str(caught.value).partition("in Python: ")[2].removesuffix("."), tmp_path)
    np.testing.assert_array_equal(open_network(str(tmp_path / "net.npz")).weights[2], network.weights[2])


def test_a_network_that_reads_nothing_by_any_choice_is_said_to(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    in_the_box = network_in_the_box()
    arrays = {f"W{number}": w for number, w in enumerate(in_the_box.weights, 1)}
    arrays |= {f"b{number}": b for number, b in enumerate(in_the_box.biases, 1)}
    np.savez(tmp_path / "good.npz", **arrays)
    np.savez(tmp_path / "poor.npz", **(arrays | {"W1": arrays["W1"][::-1]}))
    said = []
    for name in ("good", "poor"):
        path = str(tmp_path / f"{name}.npz")
        say_assumptions(open_network(path, "swish" if name == "good" else None), path)
        said.append("not many more by anything else that was tried" in capsys.readouterr().err)
    assert said == [False, True]
