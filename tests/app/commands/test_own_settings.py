"""`digitscope train` with settings of one's own: they reach the network, and the same give the same weights."""

from pathlib import Path

import numpy as np
import pytest

from app import cli
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.learning.experiment import Experiment, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.models.npz import load_network

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
    assert cli.run(["train", str(digits), *options, "-o", str(path)]) == 0
    return path


def test_the_options_reach_the_network(digits: Path, tmp_path: Path) -> None:
    network = load_network(trained(digits, tmp_path, "--hidden", "7,5,3", "--activation", "tanh", "--epochs", "2"))
    assert network.sizes == (784, 7, 5, 3, 10)
    assert {activation.key for activation in network.activations} == {"tanh"}
    assert network.card["experiment"]["settings"]["epochs"] == 2


def test_the_weights_are_those_of_the_page(digits: Path, tmp_path: Path) -> None:
    options = ("--hidden", "6,4", "--epochs", "3", "--dropout", "0.2", "--seed", "9", "--augmentation", "1")
    network = load_network(trained(digits, tmp_path, *options))
    settings = TrainingSettings(epochs=3, batch_size=128, learning_rate=4e-3, schedule="cosine", dropout=0.2, seed=9)
    experiment = Experiment(hidden=((6, "swish"), (4, "swish")), settings=settings, augmentation=1.0)
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


def test_several_data_are_learned_together(digits: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    images = rng.integers(0, 256, (3, 784), np.uint8)
    write_kaggle_csv(tmp_path / "mine.csv", images, np.array([3, 1, 4]))
    options = ("--hidden", "6", "--epochs", "2", "--validation-share", "0", "--batch-size", "8", "--licence", "mine")
    network = load_network(trained(digits, tmp_path, str(tmp_path / "mine.csv"), *options))
    settings = TrainingSettings(epochs=2, batch_size=8, learning_rate=4e-3, schedule="cosine", seed=1)
    experiment = Experiment(hidden=((6, "swish"),), settings=settings, validation_share=0.0)
    together = np.concatenate([np.random.default_rng(0).integers(0, 256, (60, 784), np.uint8), images])
    setup = set_up(experiment, together, np.array([*np.arange(60) % 10, 3, 1, 4]), (60, 3))
    assert setup.n_training == 60 + 2 * 3  # a ninth of 60 is 6.7
    *_, last = train(setup.network, setup.examples, setup.settings, setup.validation)
    assert network.weights[0].tobytes() == last.network.weights[0].tobytes()
    assert network.card["data"] == [str(digits), str(tmp_path / "mine.csv")]
    assert network.card["licences"] == ["mine"]


def test_a_network_can_be_learned_on_from(digits: Path, tmp_path: Path) -> None:
    start = tmp_path / "start.npz"
    trained(digits, tmp_path, "--hidden", "6,4", "--activation", "tanh", "--epochs", "2").rename(start)
    network = load_network(trained(digits, tmp_path, "--start", str(start), "--epochs", "1", "--seed", "7"))
    settings = TrainingSettings(epochs=1, batch_size=128, learning_rate=4e-3, schedule="cosine", seed=7)
    experiment = Experiment(hidden=((6, "tanh"), (4, "tanh")), settings=settings)
    images = np.random.default_rng(0).integers(0, 256, (60, 784), np.uint8)
    setup = set_up(experiment, images, np.arange(60) % 10, start=load_network(start))
    *_, last = train(setup.network, setup.examples, setup.settings, setup.validation)
    for ours, theirs in zip(network.weights, last.network.weights, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    assert network.card["start"] == {"file": "start.npz", **load_network(start).card}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--activation", "relu"], "has Tanh in its hidden layers, but the settings say ReLU; make them agree"),
        (["--hidden", "7"], "is 784-6-10, but the settings say 784-7-10; make them agree"),
    ],
)
def test_layers_other_than_those_learned_on_from_are_refused(
    digits: Path, tmp_path: Path, capsys: Capture, options: list[str], words: str
) -> None:
    start = tmp_path / "start.npz"
    trained(digits, tmp_path, "--hidden", "6", "--activation", "tanh", "--epochs", "1").rename(start)
    capsys.readouterr()
    path = tmp_path / "m.npz"
    assert cli.run(["train", str(digits), "-o", str(path), "--start", str(start), *options]) == 2
    assert words in capsys.readouterr().err
    assert not path.exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--hidden", "50,x"], "--hidden"),
        (["--hidden", "0"], "neurons"),
        (["--dropout", "1"], "Dropout"),
        (["--learning-rate", "nan"], "Learning rate"),
        (["--optimizer", "magic"], "magic"),
        (["--scheme", "magic"], "magic"),
        (["--epochs", "2", "--activation", "magic"], "magic"),
        (["--start", "none.npz"], "none.npz cannot be read"),
    ],
)
def test_a_wrong_value_says_why(digits: Path, tmp_path: Path, capsys: Capture, options: list[str], words: str) -> None:
    assert cli.run(["train", str(digits), "-o", str(tmp_path / "m.npz"), *options]) == 2
    complaint = capsys.readouterr().err
    assert words in complaint
    assert complaint.count("\n") == 1
    assert not (tmp_path / "m.npz").exists()


@pytest.mark.filterwarnings("error")
def test_a_training_that_runs_away_writes_nothing(digits: Path, tmp_path: Path, capsys: Capture) -> None:
    options = ["--hidden", "20", "--optimizer", "sgd", "--learning-rate", "900", "--epochs", "5"]
    assert cli.run(["train", str(digits), "-o", str(tmp_path / "m.npz"), *options]) == 2
    assert "take a smaller learning rate than 900." in capsys.readouterr().err.splitlines()[-1]
    assert not (tmp_path / "m.npz").exists()


def test_a_training_that_went_wrong_says_so_at_its_end(digits: Path, tmp_path: Path, capsys: Capture) -> None:
    trained(digits, tmp_path, "--hidden", "20", "--activation", "relu", "--learning-rate", "1", "--epochs", "2")
    assert "take a smaller learning rate than 1." in capsys.readouterr().err
