"""A training that stops and goes on makes the bits of one that never stopped; what is no state is refused in words."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from nncore.errors import ModelFileError, NNCoreError
from nncore.learning.experiment import Experiment, Setup, set_up
from nncore.learning.muon import NETWORK_OPTIMIZERS
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import Progress, train
from nncore.learning.training_state import TrainingState, load_state, save_unfinished
from nncore.models.npz import load_network
from nncore.network.parameter_vector import to_vector

PER_EPOCH = 4  # 99 digits in batches of 32, one in ten of 110 being kept apart


def digits(**settings: object) -> Setup:
    chosen = TrainingSettings(**{"epochs": 3, "batch_size": 32, "learning_rate": 0.01, "seed": 3} | settings)
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (110, 784), dtype=np.uint8), np.arange(110) % 10
    augmentation = 1.0 if settings.get("dropout") else 0.0
    return set_up(Experiment(hidden=((6, "prelu"),), settings=chosen, augmentation=augmentation), images, labels)


def steps(setup: Setup, resumed: TrainingState | None = None) -> list[Progress]:
    return list(train(setup.network, setup.examples, setup.settings, setup.validation, resumed=resumed))


def kept_at(setup: Setup, step: int, path: Path) -> TrainingState:
    """Return the state after a step, by way of its file, of a training that then went on for two more."""
    walk = train(setup.network, setup.examples, setup.settings)
    progress = next(islice(walk, step - 1, None))
    save_unfinished(progress.network, progress.state(), path)
    list(islice(walk, 2))
    state = load_state(path)
    assert state is not None
    return state


HARD = {"dropout": 0.3, "averaging": 0.9, "weight_decay": 0.1, "label_smoothing": 0.1, "schedule": "cosine"}


@pytest.mark.parametrize("step", [1, PER_EPOCH - 1, PER_EPOCH, PER_EPOCH + 1, 2 * PER_EPOCH + 2])
@pytest.mark.parametrize("optimizer", NETWORK_OPTIMIZERS)
@pytest.mark.parametrize("special", [{}, HARD], ids=["plain", "hard"])
def test_a_continued_training_is_one_that_never_stopped(
    special: dict[str, object], optimizer: str, step: int, tmp_path: Path
) -> None:
    setup = digits(optimizer=optimizer, **special)
    whole = steps(setup)
    state = kept_at(setup, step, tmp_path / "run.npz")
    assert to_vector(load_network(tmp_path / "run.npz")).tobytes() == whole[step - 1].vector.tobytes()
    rest = steps(setup, state)
    assert [each.step for each in rest] == list(range(step + 1, 3 * PER_EPOCH + 1))
    for continued, straight in zip(rest, whole[step:], strict=True):
        assert continued.vector.tobytes() == straight.vector.tobytes()
        assert (continued.epoch, continued.loss, continued.steps) == (straight.epoch, straight.loss, straight.steps)
        assert continued.validation == straight.validation


def test_it_may_stop_again_and_again(tmp_path: Path) -> None:
    setup = digits(**HARD)
    whole, state = steps(setup), None
    for done in range(3 * PER_EPOCH):
        progress = next(train(setup.network, setup.examples, setup.settings, resumed=state))
        assert progress.step == done + 1
        save_unfinished(progress.network, progress.state(), tmp_path / "run.npz")
        state = load_state(tmp_path / "run.npz")
    assert progress.vector.tobytes() == whole[-1].vector.tobytes()


def test_a_state_of_other_settings_or_digits_is_refused(tmp_path: Path) -> None:
    setup = digits()
    state = kept_at(setup, 5, tmp_path / "run.npz")
    for other in (digits(optimizer="sgd"), digits(epochs=1)):
        with pytest.raises(NNCoreError, match="belongs to other settings"):
            steps(other, state)
    wider = set_up(Experiment(hidden=((7, "relu"),)), np.zeros((110, 784), np.uint8), np.arange(110) % 10)
    with pytest.raises(NNCoreError, match="belongs to other settings"):
        steps(wider, state)
    with pytest.raises(NNCoreError, match="amid 98 digits and now there are 99"):
        steps(setup, replace(state, counts=replace(state.counts, n_examples=98)))


def test_a_network_without_a_state_says_so(tmp_path: Path) -> None:
    save_unfinished(digits().network, None, tmp_path / "run.npz")
    assert load_state(tmp_path / "run.npz") is None


ODD = [None, "5", -1, 0, 2**60, 1e308, [], {}, True, 0.5]


@pytest.mark.parametrize("name", ["n_examples", "epoch", "batches", "step", "first_loss", "rng", "epoch_rng", "more"])
def test_odd_counts_are_a_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / "run.npz"
    state = kept_at(digits(), 5, path)
    arrays = dict(np.load(path))
    told = json.loads(str(arrays["training_counts"]))
    allowed = {"batches": [0], "first_loss": [1e308, 0.5]}.get(name, [])
    for odd in ODD:
        if any(odd is each or (type(odd) is type(each) and odd == each) for each in allowed):
            continue
        np.savez(path, **arrays | {"training_counts": np.array(json.dumps(told | {name: odd}))})
        with pytest.raises(ModelFileError, match="does not say how its training goes on"):
            load_state(path)
    for odd_array in (np.zeros(3), np.array("{"), np.array("[" * 9000), np.array(["{}"])):
        np.savez(path, **arrays | {"training_counts": odd_array})
        with pytest.raises(ModelFileError):
            load_state(path)
    for rows in (state.vector, np.full((4, 3), np.nan, np.float32), np.array([["a"]]), np.zeros((1, 3), np.float32)):
        np.savez(path, **arrays | {"training_vectors": rows})
        with pytest.raises(ModelFileError):
            load_state(path)
