"""`digitscope train` with settings of one's own: they reach the network, and the same give the same weights."""

from pathlib import Path

import numpy as np
import pytest

from app import cli
from nncore.experiment import Experiment, set_up
from nncore.kaggle_csv import write_kaggle_csv
from nncore.model_file import load_network
from nncore.training import TrainingSettings, train

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """A CSV of 60 pictures of noise, ten labels."""
    rng = np.random.default_rng(0)
    path = tmp_path / "digits.csv"
    write_kaggle_csv(path, rng.integers(0, 256, (60, 784), np.uint8), np.arange(60) % 10)
    return path


def trained(digits: Path, tmp_path: Path, *options: str) -> Path:
    path = tmp_path / "m.npz"
    assert cli.run(["train", str(digits), "-o", str(path), *options]) == 0
    return path


def test_the_options_reach_the_network(digits: Path, tmp_path: Path) -> None:
    network = load_network(trained(digits, tmp_path, "--hidden", "7,5,3", "--activation", "tanh", "--epochs", "2"))
    assert network.sizes == (784, 7, 5, 3, 10)
    assert {activation.key for activation in network.activations} == {"tanh"}
    assert network.card["experiment"]["settings"]["epochs"] == 2


def test_the_weights_are_those_of_the_page(digits: Path, tmp_path: Path) -> None:
    options = ("--hidden", "6,4", "--epochs", "3", "--dropout", "0.2", "--seed", "9", "--distortion", "1")
    network = load_network(trained(digits, tmp_path, *options))
    settings = TrainingSettings(epochs=3, batch_size=128, learning_rate=4e-3, schedule="cosine", dropout=0.2, seed=9)
    experiment = Experiment(hidden=((6, "swish"), (4, "swish")), settings=settings, distortion=1.0)
    rng = np.random.default_rng(0)
    setup = set_up(experiment, rng.integers(0, 256, (60, 784), np.uint8), np.arange(60) % 10)
    *_, last = train(setup.network, setup.examples, setup.settings, setup.validation)
    for ours, theirs in zip(network.weights, last.network.weights, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_like_trains_again_to_the_bit(digits: Path, tmp_path: Path) -> None:
    first = trained(digits, tmp_path, "--hidden", "6,4", "--epochs", "2", "--optimizer", "momentum")
    again = tmp_path / "again.npz"
    assert cli.run(["train", str(digits), "-o", str(again), "--like", str(first)]) == 0
    assert again.read_bytes() == first.read_bytes()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--hidden", "50,x"], "--hidden"),
        (["--hidden", "0"], "units"),
        (["--dropout", "1"], "Dropout"),
        (["--learning-rate", "nan"], "Learning rate"),
        (["--optimizer", "magic"], "magic"),
        (["--scheme", "magic"], "magic"),
        (["--epochs", "2", "--activation", "magic"], "magic"),
    ],
)
def test_a_wrong_value_says_why(digits: Path, tmp_path: Path, capsys: Capture, options: list[str], words: str) -> None:
    assert cli.run(["train", str(digits), "-o", str(tmp_path / "m.npz"), *options]) == 2
    complaint = capsys.readouterr().err
    assert words in complaint
    assert complaint.count("\n") == 1
    assert not (tmp_path / "m.npz").exists()
