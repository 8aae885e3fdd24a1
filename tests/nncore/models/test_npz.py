"""Model files: the same network comes back to the bit, and whatever is no network is rejected in one sentence."""

import io
import json
import pickle
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.errors import ModelFileError
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import ASSUMED, load_network, save_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network


def network(dtype: type = np.float32) -> Network:
    made = init_network(
        (4, 3, 3, 2),
        [ACTIVATIONS["leaky_relu"].with_settings(alpha=0.2), ACTIVATIONS["gelu"]],
        rng=np.random.default_rng(3),
        output="sigmoid",
        dtype=dtype,
    )
    return made.replace(card={"name": "Prüfling", "seed": 3, "figures": [0.1, None]}, reject_below=0.35)


def primer_arrays() -> dict[str, Any]:
    rng = np.random.default_rng(4)
    return {"W1": rng.normal(size=(4, 3)), "b1": rng.normal(size=3), "W2": rng.normal(size=(3, 2)), "b2": np.zeros(2)}


def card_of(**architecture: Any) -> np.ndarray:
    full = {"activations": [{"key": "relu", "settings": {}}], "output": "softmax", "reject_below": 0.0}
    return np.array(json.dumps({"network": full | architecture}))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_network_comes_back_to_the_bit(tmp_path: Path, dtype: type) -> None:
    before = network(dtype)
    save_network(before, tmp_path / "m.npz")
    after = load_network(tmp_path / "m.npz")
    for old, new in zip((*before.weights, *before.biases), (*after.weights, *after.biases), strict=True):
        assert new.dtype == dtype
        assert new.tobytes() == old.tobytes()
    assert [entry.key for entry in after.activations] == ["leaky_relu", "gelu"]
    assert after.activations[0].settings == {"alpha": 0.2}
    assert (after.output, after.reject_below) == ("sigmoid", 0.35)
    assert dict(after.card) == dict(before.card)


@pytest.mark.parametrize("key", ["reject_below", "refuse_below"])
def test_cards_of_former_versions_tell_below_which_evidence_a_drawing_is_rejected(tmp_path: Path, key: str) -> None:
    architecture = {"activations": [{"key": "relu"}], key: 0.25}
    np.savez(tmp_path / "m.npz", **primer_arrays(), card=np.array(json.dumps({"network": architecture})))
    assert load_network(tmp_path / "m.npz").reject_below == 0.25


def test_a_card_that_names_no_threshold_rejects_nothing(tmp_path: Path) -> None:
    architecture = {"activations": [{"key": "relu"}]}
    np.savez(tmp_path / "m.npz", **primer_arrays(), card=np.array(json.dumps({"network": architecture})))
    assert load_network(tmp_path / "m.npz").reject_below == 0.0


def test_every_activation_comes_back(tmp_path: Path) -> None:
    for key, entry in ACTIVATIONS.items():
        chosen = entry.with_settings(**dict.fromkeys(entry.parameters, 0.3))
        made = init_network((2, 2, 2), [chosen], rng=np.random.default_rng(0))
        save_network(made, tmp_path / "m.npz")
        after = load_network(tmp_path / "m.npz").activations[0]
        assert (after.key, after.settings) == (key, chosen.settings)


def test_equal_networks_make_equal_files(tmp_path: Path) -> None:
    save_network(network(), tmp_path / "a.npz")
    transposed = network().replace(weights=tuple(np.asfortranarray(matrix) for matrix in network().weights))
    save_network(transposed, tmp_path / "b.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_numpy_alone_can_read_the_file(tmp_path: Path) -> None:
    save_network(network(), tmp_path / "m.npz")
    with np.load(tmp_path / "m.npz") as arrays:
        assert sorted(arrays) == ["W1", "W2", "W3", "b1", "b2", "b3", "card"]
        assert json.loads(str(arrays["card"]))["network"]["sizes"] == [4, 3, 3, 2]


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_a_file_as_the_primer_saves_it_loads_with_the_primers_functions(tmp_path: Path, save: Any) -> None:
    arrays = primer_arrays()
    save(tmp_path / "m.npz", **arrays, loss_history=np.arange(5))
    loaded = load_network(tmp_path / "m.npz")
    assert loaded.card["assumed"] == ASSUMED
    assert loaded.dtype == np.float64
    hidden = 1 / (1 + np.exp(-(np.ones(4) @ arrays["W1"] + arrays["b1"])))
    logits = hidden @ arrays["W2"] + arrays["b2"]
    expected = np.exp(logits) / np.exp(logits).sum()
    np.testing.assert_allclose(loaded.forward(np.ones(4)).probabilities, expected, rtol=1e-12)


def test_a_card_without_an_architecture_is_kept_and_says_what_was_assumed(tmp_path: Path) -> None:
    np.savez(tmp_path / "m.npz", **primer_arrays(), card=np.array('{"name": "mine"}'))
    assert dict(load_network(tmp_path / "m.npz").card) == {"name": "mine", "assumed": ASSUMED}


def test_biases_of_one_row_are_taken(tmp_path: Path) -> None:
    arrays = primer_arrays()
    np.savez(tmp_path / "m.npz", **(arrays | {"b1": arrays["b1"][None, :]}))
    np.testing.assert_array_equal(load_network(tmp_path / "m.npz").biases[0], arrays["b1"])


@pytest.mark.parametrize(
    ("stored", "loaded"),
    [("f2", "f4"), ("f4", "f4"), ("f8", "f8"), (">f8", "f8"), (">f4", "f4"), ("i8", "f4")],
)
def test_the_dtype_of_the_weights(tmp_path: Path, stored: str, loaded: str) -> None:
    arrays = {name: np.ones(array.shape, stored) for name, array in primer_arrays().items()}
    np.savez(tmp_path / "m.npz", **arrays)
    back = load_network(tmp_path / "m.npz")
    assert {array.dtype for array in (*back.weights, *back.biases)} == {np.dtype(loaded)}
    assert back.weights[0].tolist() == np.ones((4, 3)).tolist()


def test_one_float64_among_float32_makes_all_float64(tmp_path: Path) -> None:
    arrays = primer_arrays()
    np.savez(tmp_path / "m.npz", **(arrays | {"W1": arrays["W1"].astype(np.float32)}))
    assert {array.dtype for array in load_network(tmp_path / "m.npz").weights} == {np.dtype(np.float64)}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"b2": None}, "layers up to 2 but no b2"),
        ({"W1": None}, "layers up to 2 but no W1"),
        ({"W3": None, "W4": np.ones((2, 2)), "b4": np.ones(2)}, "layers up to 4 but no W3"),
        ({"W1": None, "b1": None, "W2": None, "b2": None, "x": np.ones(3)}, "no W1 and b1"),
        ({"W0": np.ones((4, 4)), "b0": np.ones(4)}, "counted from 0"),
        ({"W2": np.ones((4, 2))}, r"W2 of shape \(4, 2\) must take 3 numbers; weights are \(fan_in, fan_out\)"),
        ({"W1": np.ones((3, 4))}, r"b1 has shape \(3,\) beside W1 of \(3, 4\)"),
        ({"W1": np.ones(12)}, r"W1 has shape \(12,\), which is no matrix"),
        ({"W1": np.ones((4, 3, 1))}, "which is no matrix"),
        ({"W1": np.float64(1.0)}, "which is no matrix"),
        ({"W1": np.ones((0, 3))}, "which is no matrix"),
        ({"b1": np.ones((3, 1))}, r"b1 has shape \(3, 1\)"),
        ({"W1": np.full((4, 3), np.nan)}, "W1 holds numbers that are not finite"),
        ({"b2": np.array([0, np.inf])}, "b2 holds numbers that are not finite"),
        ({"W1": np.ones((4, 3), complex)}, "W1 holds complex128, not numbers"),
        ({"W1": np.full((4, 3), "1")}, "W1 holds <U1, not numbers"),
        ({"W1": np.ones((4, 3), bool)}, "W1 holds bool, not numbers"),
        ({"card": np.array("{broken")}, "its card is no JSON"),
        ({"card": np.array("[" * 100_000)}, "its card is no JSON"),
        ({"card": np.array("[1]")}, "JSON but no object"),
        ({"card": np.array(5)}, "its card is no text"),
        ({"card": np.array(["{}", "{}"])}, "its card is no text"),
        ({"card": np.array('{"network": 5}')}, "does not describe a network"),
        ({"card": np.array('{"network": {}}')}, "does not describe a network"),
        ({"card": card_of(activations="relu")}, "does not describe a network"),
        ({"card": card_of(reject_below="high")}, "does not describe a network"),
        ({"card": card_of(reject_below=float("nan"))}, "does not describe a network"),
        ({"card": card_of(activations=[{"key": "rleu"}])}, "There is no activation 'rleu'"),
        ({"card": card_of(activations=[{"key": ["relu"]}])}, r"There is no activation \['relu'\]"),
        ({"card": card_of(activations=[{"key": "elu", "settings": {"beta": 1}}])}, "no parameter 'beta'"),
        ({"card": card_of(activations=[])}, "one activation fewer"),
        ({"card": card_of(output="argmax")}, "There is no output 'argmax'"),
    ],
)
def test_what_is_no_network_is_refused_in_one_sentence(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    arrays = {name: array for name, array in (primer_arrays() | changes).items() if array is not None}
    np.savez(tmp_path / "m.npz", **arrays)
    with pytest.raises(ModelFileError, match=words) as caught:
        load_network(tmp_path / "m.npz")
    message = str(caught.value)
    assert message.startswith(str(tmp_path / "m.npz"))
    assert message.endswith(".")
    assert "\n" not in message


class Trap:
    """An object whose unpickling would show."""

    sprung = False

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return (setattr, (Trap, "sprung", True))


@pytest.mark.parametrize("name", ["W1", "card"])
def test_a_pickled_object_is_never_loaded(tmp_path: Path, name: str) -> None:
    np.savez(tmp_path / "m.npz", allow_pickle=True, **(primer_arrays() | {name: np.array([Trap()], object)}))
    with pytest.raises(ModelFileError, match=f"{name} is a pickled object, which is never loaded"):
        load_network(tmp_path / "m.npz")
    (tmp_path / "m.npz").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(ModelFileError, match="no whole npz file"):
        load_network(tmp_path / "m.npz")
    assert not Trap.sprung


def test_an_array_that_claims_too_much_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    header = io.BytesIO()
    claim = {"descr": "<f4", "fortran_order": False, "shape": (10_001, 10_000)}
    np.lib.format.write_array_header_1_0(header, claim)
    np.savez(tmp_path / "m.npz", b1=np.ones(10_000, np.float32))
    with zipfile.ZipFile(tmp_path / "m.npz", "a") as archive:
        archive.writestr("W1.npy", header.getvalue())
    with pytest.raises(ModelFileError, match="far more than its"):
        load_network(tmp_path / "m.npz")


def test_no_file_a_folder_and_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="there is no such file"):
        load_network(tmp_path / "missing.npz")
    with pytest.raises(ModelFileError, match="it is a folder"):
        load_network(tmp_path)
    np.save(tmp_path / "one.npy", np.ones(3))
    for content in (b"", b"PK\x03\x04", (tmp_path / "one.npy").read_bytes()):
        (tmp_path / "m.npz").write_bytes(content)
        with pytest.raises(ModelFileError, match=r"no whole npz file; .* with load_any_network"):
            load_network(tmp_path / "m.npz")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_anywhere_is_refused_or_harmless(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.mktemp("model") / "m.npz"
    save_network(network(), path)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[place:]
    else:
        content[place] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        loaded = load_network(path)
    except ModelFileError:
        return
    assert loaded.weights[0].tobytes() == network().weights[0].tobytes()


@pytest.mark.parametrize("card", [{"when": object()}, {"loss": float("nan")}])
def test_a_card_json_cannot_hold_is_refused_and_the_old_file_stays(tmp_path: Path, card: dict[str, Any]) -> None:
    (tmp_path / "m.npz").write_bytes(b"old")
    with pytest.raises(ModelFileError, match="its card holds what JSON cannot hold"):
        save_network(network().replace(card=card), tmp_path / "m.npz")
    assert (tmp_path / "m.npz").read_bytes() == b"old"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="cannot be written: there is no such file or folder"):
        save_network(network(), tmp_path / "no" / "m.npz")
