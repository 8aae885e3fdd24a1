"""One's own experiment: its limits, how it deals out the digits, its card, and the signs of life."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from nncore.data.datasets import as_inputs
from nncore.errors import DatasetError, NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.learning.diagnostics import dead_shares, diagnose
from nncore.learning.experiment import EXPERIMENTS, Experiment, card_of, experiment_of, hidden_of, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.network.initialisation import init_network

RNG = np.random.default_rng(0)
LABELS = np.arange(200) % 10
IMAGES = (RNG.integers(0, 2, (10, 784))[LABELS] * 200 + RNG.integers(0, 56, (200, 784))).astype(np.uint8)
SMALL = Experiment(hidden=((6, "relu"),), settings=TrainingSettings(epochs=2, batch_size=32, seed=3))


def last_bits(experiment: Experiment, images: np.ndarray) -> bytes:
    setup = set_up(experiment, images, LABELS)
    *_, last = train(setup.network, setup.examples, setup.settings, setup.validation)
    return last.vector.tobytes()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"hidden": ()}, "1 to 4 hidden layers, not 0"),
        ({"hidden": ((5, "relu"),) * 5}, "1 to 4 hidden layers, not 5"),
        ({"hidden": ((513, "relu"),)}, "from 1 to 512 neurons, not 513"),
        ({"hidden": ((5, "rulu"),)}, "rulu"),
        ({"scheme": "hi"}, "no initialisation 'hi'"),
        ({"augmentation": 4.0}, "from 0 to 3, not 4"),
        ({"n_digits": 5}, "at least 20 digits, not 5"),
        ({"validation_share": 0.6}, "from 0 to 50 %, not 60 %"),
    ],
)
def test_a_wrong_value_says_why(wrong: dict[str, object], says: str) -> None:
    with pytest.raises(NNCoreError, match=says):
        replace(SMALL, **wrong)


def test_the_digits_are_dealt_out_without_rest_or_overlap() -> None:
    images = np.repeat(np.arange(200, dtype=np.uint8)[:, None], 784, axis=1)  # each image knows its own number
    setup = set_up(replace(SMALL, validation_share=0.25), images, LABELS)
    inputs, targets = setup.examples(np.random.default_rng(0))
    assert setup.validation is not None
    apart = np.rint(setup.validation[0][:, 0] * 255).astype(int)
    assert len(apart) == 50
    assert sorted([*inputs[:, 0].tolist(), *apart.tolist()]) == list(range(200))
    np.testing.assert_array_equal(targets, one_hot(LABELS[inputs[:, 0]]))
    np.testing.assert_array_equal(setup.validation[1], one_hot(LABELS[apart]))


def test_the_samples_are_digits_with_their_targets_of_either_part() -> None:
    images = np.repeat(np.arange(200, dtype=np.uint8)[:, None], 784, axis=1)  # each image knows its own number
    setup = set_up(replace(SMALL, validation_share=0.25), images, LABELS)
    assert setup.validation is not None
    assert setup.validation_sample is not None
    learned = set(setup.examples(np.random.default_rng(0))[0][:, 0].tolist())
    apart = set(np.rint(setup.validation[0][:, 0] * 255).astype(int).tolist())
    for (inputs, targets), part in ((setup.training_sample, learned), (setup.validation_sample, apart)):
        numbers = np.rint(inputs[:, 0] * 255).astype(int)
        assert set(numbers.tolist()) == part  # all of it, as few as there are here
        np.testing.assert_array_equal(targets, one_hot(LABELS[numbers]))


def test_fewer_digits_are_chosen_at_random_by_the_seed() -> None:
    first, again, other = (set_up(replace(SMALL, n_digits=40, settings=TrainingSettings(seed=seed)), IMAGES, LABELS)
                           for seed in (1, 1, 2))  # fmt: skip
    assert first.n_training == 36
    assert first.training_sample[0].tobytes() == again.training_sample[0].tobytes()
    assert first.training_sample[0].tobytes() != other.training_sample[0].tobytes()


@pytest.mark.parametrize("augmentation", [0.0, 1.0])
def test_bytes_and_floats_give_the_same_bits(augmentation: float) -> None:
    experiment = replace(SMALL, augmentation=augmentation)
    assert last_bits(experiment, IMAGES) == last_bits(experiment, as_inputs(IMAGES))


def test_long_work_can_be_stopped_from_within() -> None:
    class EnoughError(Exception):
        pass

    def enough() -> None:
        raise EnoughError

    setup = set_up(replace(SMALL, augmentation=1.0), IMAGES, LABELS, checkpoint=enough)
    with pytest.raises(EnoughError):
        setup.examples(np.random.default_rng(0))


def test_learning_on_needs_the_same_layers() -> None:
    start = SMALL.fresh_network(np.random.default_rng(9))
    assert set_up(SMALL, IMAGES, LABELS, start=start).network.weights[0].tobytes() == start.weights[0].tobytes()
    assert hidden_of(start) == SMALL.hidden
    with pytest.raises(NNCoreError, match="784-6-10, but the settings say 784-7-10"):
        set_up(replace(SMALL, hidden=((7, "relu"),)), IMAGES, LABELS, start=start)
    with pytest.raises(NNCoreError, match="has ReLU in its hidden layers, but the settings say Tanh; make them agree"):
        set_up(replace(SMALL, hidden=((6, "tanh"),)), IMAGES, LABELS, start=start)


def test_small_sets_weigh_more_and_nothing_learned_is_kept_apart() -> None:
    images = np.repeat(np.arange(200, dtype=np.uint8)[:, None], 784, axis=1)  # each image knows its own number
    setup = set_up(replace(SMALL, validation_share=0.25), images, LABELS, (196, 4))
    inputs, targets = setup.examples(np.random.default_rng(0))
    rows, times = np.unique(inputs[:, 0], return_counts=True)
    assert dict(zip(rows.tolist(), times.tolist(), strict=True)) == {row: 1 + 4 * (row >= 196) for row in rows.tolist()}
    np.testing.assert_array_equal(targets, one_hot(LABELS[inputs[:, 0]]))
    assert setup.validation is not None
    apart = np.rint(setup.validation[0][:, 0] * 255).astype(int)
    assert sorted([*rows.tolist(), *apart.tolist()]) == list(range(200))
    assert (apart >= 196).sum() == 1
    assert setup.n_training == len(inputs) == 147 + 5 * 3


def test_one_set_is_dealt_out_as_if_it_were_not_named() -> None:
    plain, named = (set_up(SMALL, IMAGES, LABELS, sizes) for sizes in (None, (200,)))
    assert (
        plain.examples(np.random.default_rng(0))[0].tobytes() == named.examples(np.random.default_rng(0))[0].tobytes()
    )
    assert plain.network.weights[0].tobytes() == named.network.weights[0].tobytes()


def test_too_few_digits_are_refused() -> None:
    with pytest.raises(DatasetError, match="at least 20 digits, not 19"):
        set_up(SMALL, IMAGES[:19], LABELS[:19])


@pytest.mark.parametrize("experiment", [SMALL, *EXPERIMENTS.values()])
def test_a_card_tells_the_experiment(experiment: Experiment) -> None:
    card = card_of(experiment, ("mnist:train", "mine.ndjson"), {"validation": 0.5})
    assert experiment_of(card) == experiment
    assert card["data"] == ["mnist:train", "mine.ndjson"]
    assert card["licences"] == ["MNIST: CC BY-SA 3.0"]
    assert "start" not in card


@pytest.mark.parametrize(
    ("inherited", "licences"),
    [
        (["MNIST: CC BY-SA 3.0", "CC BY 4.0"], ["MNIST: CC BY-SA 3.0", "CC BY 4.0"]),
        ("CC BY 4.0", ["MNIST: CC BY-SA 3.0"]),
    ],
)
def test_a_card_tells_what_was_learned_on_from_and_keeps_its_terms(inherited: object, licences: list[str]) -> None:
    before = {"name": "before", "step": 7, "licences": inherited}
    card = card_of(SMALL, ("mnist:train",), {}, before)
    assert card["start"] == before
    assert card["licences"] == licences


@pytest.mark.parametrize("card", [{}, {"experiment": 3}, {"experiment": {**asdict(SMALL), "scheme": "hi"}}])
def test_a_card_that_tells_of_none_gives_none(card: dict[str, object]) -> None:
    assert experiment_of(card) is None


def test_a_card_of_a_former_version_tells_of_its_augmentation() -> None:
    card = card_of(replace(SMALL, augmentation=1.5), ("mine",), {})
    card["experiment"]["distortion"] = card["experiment"].pop("augmentation")
    assert experiment_of(card) == replace(SMALL, augmentation=1.5)


def test_dead_neurons_are_counted_a_layer() -> None:
    network = init_network((784, 4, 5, 10), [ACTIVATIONS["relu"]] * 2, rng=np.random.default_rng(0))
    biases = list(network.biases)
    biases[0] = np.array([-1e6, -1e6, -1e6, 1e6], np.float32)  # three that nothing can wake, one always awake
    biases[1] = np.full(5, 1e9, np.float32)
    assert dead_shares(network.replace(biases=tuple(biases)), as_inputs(IMAGES)) == (0.75, 0.0)


def test_vital_signs_do_without_validation() -> None:
    sample = as_inputs(IMAGES), one_hot(LABELS)
    signs = diagnose(SMALL.fresh_network(np.random.default_rng(0)), sample, None)
    assert signs.validation is None
    assert 0.0 <= signs.training.accuracy <= 1.0
    assert len(signs.dead) == 1
