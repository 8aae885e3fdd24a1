"""Networks by PyTorch: turned round, in the right order, never a pickle."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from damage import complaints_of_damaged
from safetensors.numpy import save_file

from nncore.errors import ModelFileError
from nncore.models.any_file import load_any_network
from nncore.models.state_dict import network_of_state_dict

SIZES = (4, 3, 2)
RNG = np.random.default_rng(2)


def tensors(*names: str) -> dict[str, np.ndarray]:
    """Return a state_dict of layers 4-3-2 under these names, weights (fan_out, fan_in)."""
    rng = np.random.default_rng(1)
    result: dict[str, np.ndarray] = {}
    for name, fan_in, fan_out in zip(names, SIZES[:-1], SIZES[1:], strict=True):
        result[f"{name}.weight"] = rng.normal(size=(fan_out, fan_in)).astype(np.float32)
        result[f"{name}.bias"] = rng.normal(size=fan_out).astype(np.float32)
    return result


def by_hand(state: dict[str, np.ndarray], first: str, second: str, x: np.ndarray) -> np.ndarray:
    hidden = np.maximum(state[f"{first}.weight"] @ x + state[f"{first}.bias"], 0.0)
    return state[f"{second}.weight"] @ hidden + state[f"{second}.bias"]


@pytest.mark.parametrize("names", [("0", "2"), ("2", "10"), ("fc1", "fc2"), ("net.0", "net.2")])
@pytest.mark.parametrize("kind", ["safetensors", "npz"])
def test_a_state_dict_is_read_as_pytorch_runs_it(names: tuple[str, str], kind: str, tmp_path: Path) -> None:
    state, path = tensors(*names), tmp_path / f"m.{kind}"
    if kind == "safetensors":
        save_file(state, path)
    else:
        np.savez(path, **state)
    network = load_any_network(path)
    x = np.array([0.5, -1.0, 2.0, 0.1], np.float32)
    assert network.sizes == SIZES
    assert network.card["assumed"] == {"activation": "relu", "input_scale": "0-1", "output": "softmax"}
    np.testing.assert_allclose(network.forward(x).logits, by_hand(state, *names, x), rtol=1e-5)


@pytest.mark.parametrize(("text", "key"), [("Tanh", "tanh"), ('["sigmoid", "softmax"]', "sigmoid"), ("mine", "relu")])
def test_the_activation_that_the_metadata_name_is_taken(text: str, key: str, tmp_path: Path) -> None:
    save_file(tensors("0", "2"), tmp_path / "m", metadata={"format": "pt", "activation": text})
    network = load_any_network(tmp_path / "m")
    assert network.activations[0].key == key
    assert ("activation" in network.card["assumed"]) == (text == "mine")


@pytest.mark.parametrize("prefix", ["ema.", "model_ema.", "ema_model.module."])
def test_averaged_copies_beside_the_weights_are_left_out_and_said(prefix: str) -> None:
    own = {"model." + name: values for name, values in tensors("0", "2").items()}
    copies = {name.replace("model.", prefix): 2 * values for name, values in own.items()}
    network = network_of_state_dict({**copies, **own, "ema.decay": np.array(0.99)})
    np.testing.assert_array_equal(network.weights[0], own["model.0.weight"].T)
    assert network.card["assumed"]["order"] == f"the weights model, not their averaged copy {prefix[:-1]}"


def test_two_networks_in_a_file_are_refused() -> None:
    one = tensors("0", "2")
    with pytest.raises(ModelFileError, match=r"two networks of one form, (a and b|b and a); save one of them"):
        network_of_state_dict({f"{name}.{key}": values for name in "ab" for key, values in one.items()})


def test_a_dense_layer_written_as_a_convolution_is_one() -> None:
    kernel, pixel = RNG.normal(size=(5, 1, 28, 28)), RNG.normal(size=(3, 5, 1, 1))
    network = network_of_state_dict({"0.weight": kernel, "2.weight": pixel})
    np.testing.assert_array_equal(network.weights[0], kernel.reshape(5, 784).T)
    np.testing.assert_array_equal(network.weights[1], pixel.reshape(3, 5).T)
    with pytest.raises(ModelFileError, match="is a convolution, no dense layer"):
        network_of_state_dict({"0.weight": kernel, "2.weight": RNG.normal(size=(3, 5, 3, 3))})


@pytest.mark.parametrize(
    ("cut", "words"),
    [*((cut, "it is no safetensors file, or is cut off") for cut in (0, 4, 20)), (-3, "claim 92 bytes, but it has 89")],
)
def test_a_file_that_is_cut_off_is_one_clear_sentence(cut: int, words: str, tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    save_file(tensors("0", "2"), path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(ModelFileError, match=rf"m\.safetensors cannot be used: .*{words}; .*\.$"):
        load_any_network(path)


def test_a_header_that_ends_a_byte_too_soon_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes((3).to_bytes(8, "little") + b"{}")
    with pytest.raises(ModelFileError, match="it is no safetensors file, or is cut off"):
        load_any_network(path)


def test_a_header_is_at_most_8_mib_long(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    save_file(tensors("0", "2"), path)
    content = path.read_bytes()
    end = 8 + int.from_bytes(content[:8], "little")
    for longest, is_read in ((8 << 20, True), ((8 << 20) + 1, False)):
        path.write_bytes(longest.to_bytes(8, "little") + content[8:end].ljust(longest) + content[end:])
        if is_read:
            assert load_any_network(path).sizes == SIZES
        else:
            with pytest.raises(ModelFileError, match="no safetensors file"):
                load_any_network(path)


@pytest.mark.parametrize("name", ["m.safetensors", "m.npz"])
def test_numbers_that_are_not_finite_are_refused(name: str, tmp_path: Path) -> None:
    state = tensors("0", "2")
    state["0.bias"][1] = np.nan
    save_file(state, tmp_path / "m.safetensors")
    np.savez(tmp_path / "m.npz", **state)
    with pytest.raises(ModelFileError, match=rf"{name} cannot be used: 0 holds numbers that are not finite"):
        load_any_network(tmp_path / name)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_an_npz_with_a_damaged_byte_is_read_or_named(save: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "m.npz"
    save(path, **tensors("0", "2"))
    complaints = complaints_of_damaged(path, path.read_bytes(), every=3)
    assert len(complaints) > 100
    assert all("m.npz" in complaint for complaint in complaints)


def test_layers_without_biases_or_of_another_kind_are_named(tmp_path: Path) -> None:
    save_file({"conv.weight": np.zeros((2, 1, 3, 3), np.float32)}, tmp_path / "m.safetensors")
    with pytest.raises(ModelFileError, match="conv"):
        load_any_network(tmp_path / "m.safetensors")


def test_layers_run_as_their_shapes_chain_whatever_their_names(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    sizes = {"d": (5, 7), "c": (7, 7), "b": (7, 3), "a": (3, 2)}  # the order of names is another
    state = {f"{name}.weight": rng.normal(size=shape[::-1]).astype(np.float32) for name, shape in sizes.items()}
    save_file(state, tmp_path / "m.safetensors")
    network = load_any_network(tmp_path / "m.safetensors")
    assert network.sizes == (5, 7, 7, 3, 2)
    for name, weights in zip("dcba", network.weights, strict=True):
        np.testing.assert_array_equal(weights, state[f"{name}.weight"].T)


def test_layers_that_do_not_chain_are_named(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    state = {f"{name}.weight": rng.normal(size=shape) for name, shape in {"a": (3, 5), "b": (4, 6)}.items()}
    save_file(state, tmp_path / "m.safetensors")
    with pytest.raises(ModelFileError, match="do not fit one after the other"):
        load_any_network(tmp_path / "m.safetensors")


LAYERS = {
    "fc1.weight": np.ones((6, 8), np.float32),
    "fc1.bias": np.arange(6, dtype=np.float32),
    "fc2.weight": np.full((4, 6), 0.5, np.float32),
    "fc2.bias": np.zeros(4, np.float32),
}


def test_weights_that_lie_the_other_way_round_are_turned_and_it_is_said() -> None:
    turned = {name: array.T for name, array in LAYERS.items()}

    found = network_of_state_dict(turned)

    np.testing.assert_array_equal(found.weights[0], network_of_state_dict(LAYERS).weights[0])
    assert found.card["assumed"]["order"] == "their weights turned round"


def test_biases_kept_as_a_column_are_biases() -> None:
    columns = {name: array[:, None] if array.ndim == 1 else array for name, array in LAYERS.items()}

    np.testing.assert_array_equal(network_of_state_dict(columns).biases[0], np.arange(6))


def test_where_a_normalisation_stands_is_said_unless_numbers_tell() -> None:
    norm = {part: np.ones(6, np.float32) for part in ("weight", "bias", "running_mean", "running_var")}
    named = network_of_state_dict({**LAYERS, **{f"norm.{part}": array for part, array in norm.items()}})
    numbers = {"fc1": "0", "fc2": "3"}
    numbered = network_of_state_dict(
        {
            **{f"{numbers[name[:3]]}.{name[4:]}": array for name, array in LAYERS.items()},
            **{f"1.{part}": array for part, array in norm.items()},
        }
    )

    assert named.card["assumed"]["order"] == "BatchNorm before the activations"
    assert "order" not in numbered.card["assumed"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"fc1.weight": np.ones((6, 8), np.int8)}, "fc1.weight is of the type int8: it is quantised"),
        ({"0.parametrizations.weight.original0": np.ones((6, 1))}, "a parametrisation, as weight norm"),
        ({"fc1.weight_g": np.ones((6, 1))}, "a weight norm; put it into the weights"),
        ({"conv.weight": np.ones((3, 1, 2, 2))}, "conv is a convolution, no dense layer"),
        ({"ln.weight": np.ones(6), "ln.bias": np.ones(6)}, "ln is a normalisation over its units"),
        ({"1.weight": np.ones(1)}, "1 is a PReLU or a scale"),
    ],
)
def test_what_is_no_dense_layer_is_called_by_its_name(more: dict[str, np.ndarray], words: str) -> None:
    with pytest.raises(ModelFileError, match=words):
        network_of_state_dict({**LAYERS, **more})


def test_what_a_training_keeps_beside_its_network_is_passed_over() -> None:
    state = tensors("0", "2")
    kept = {"optimizer.state.0.exp_avg": state["0.weight"], "optimizer.step": np.zeros(1, np.float32)}
    assert network_of_state_dict({**state, **kept}).sizes == SIZES
