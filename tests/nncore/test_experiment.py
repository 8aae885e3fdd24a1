"""One's own experiment: its limits, how it deals out the digits, its card, and the signs of life."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from nncore.activations import ACTIVATIONS
from nncore.errors import DatasetError, NNCoreError
from nncore.experiment import EXPERIMENTS, Experiment, as_bytes, as_floats, card_of, experiment_of, set_up
from nncore.losses import one_hot
from nncore.network import init_network
from nncore.training import TrainingSettings, train
from nncore.vital_signs import dead_shares, take_vital_signs

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
        ({"hidden": ((513, "relu"),)}, "from 1 to 512 units, not 513"),
        ({"hidden": ((5, "rulu"),)}, "rulu"),
        ({"scheme": "hi"}, "no initialisation 'hi'"),
        ({"distortion": 4.0}, "from 0 to 3, not 4"),
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


def test_fewer_digits_are_chosen_at_random_by_the_seed() -> None:
    first, again, other = (set_up(replace(SMALL, n_digits=40, settings=TrainingSettings(seed=seed)), IMAGES, LABELS)
                           for seed in (1, 1, 2))  # fmt: skip
    assert first.n_training == 36
    assert first.training_sample[0].tobytes() == again.training_sample[0].tobytes()
    assert first.training_sample[0].tobytes() != other.training_sample[0].tobytes()


@pytest.mark.parametrize("distortion", [0.0, 1.0])
def test_bytes_and_floats_give_the_same_bits(distortion: float) -> None:
    experiment = replace(SMALL, distortion=distortion)
    assert last_bits(experiment, IMAGES) == last_bits(experiment, as_floats(IMAGES))


def test_floats_between_two_bytes_stay_floats() -> None:
    exact, between = as_floats(IMAGES), as_floats(IMAGES) * np.float32(0.999)
    assert as_bytes(exact).dtype == np.uint8
    np.testing.assert_array_equal(as_bytes(exact), IMAGES)
    assert as_bytes(between) is between


def test_long_work_can_be_stopped_from_within() -> None:
    class EnoughError(Exception):
        pass

    def enough() -> None:
        raise EnoughError

    setup = set_up(replace(SMALL, distortion=1.0), IMAGES, LABELS, checkpoint=enough)
    with pytest.raises(EnoughError):
        setup.examples(np.random.default_rng(0))


def test_learning_on_needs_the_same_layers() -> None:
    start = SMALL.fresh_network(np.random.default_rng(9))
    assert set_up(SMALL, IMAGES, LABELS, start=start).network.weights[0].tobytes() == start.weights[0].tobytes()
    with pytest.raises(NNCoreError, match="784-6-10, but the settings say 784-7-10"):
        set_up(replace(SMALL, hidden=((7, "relu"),)), IMAGES, LABELS, start=start)


def test_too_few_digits_are_refused() -> None:
    with pytest.raises(DatasetError, match="at least 20 digits, not 19"):
        set_up(SMALL, IMAGES[:19], LABELS[:19])


@pytest.mark.parametrize("experiment", [SMALL, *EXPERIMENTS.values()])
def test_a_card_tells_the_experiment(experiment: Experiment) -> None:
    card = card_of(experiment, "mnist:train", {"validation": 0.5})
    assert experiment_of(card) == experiment
    assert card["licences"] == ["MNIST: CC BY-SA 3.0"]


@pytest.mark.parametrize("card", [{}, {"experiment": 3}, {"experiment": {**asdict(SMALL), "scheme": "hi"}}])
def test_a_card_that_tells_of_none_gives_none(card: dict[str, object]) -> None:
    assert experiment_of(card) is None


def test_dead_neurons_are_counted_a_layer() -> None:
    network = init_network((784, 4, 5, 10), [ACTIVATIONS["relu"]] * 2, rng=np.random.default_rng(0))
    biases = list(network.biases)
    biases[0] = np.array([-1e6, -1e6, -1e6, 1e6], np.float32)  # three that nothing can wake, one always awake
    biases[1] = np.full(5, 1e9, np.float32)
    assert dead_shares(network.replace(biases=tuple(biases)), as_floats(IMAGES)) == (0.75, 0.0)


def test_vital_signs_do_without_validation() -> None:
    sample = as_floats(IMAGES), one_hot(LABELS)
    signs = take_vital_signs(SMALL.fresh_network(np.random.default_rng(0)), sample, None)
    assert signs.validation is None
    assert 0.0 <= signs.training.accuracy <= 1.0
    assert len(signs.dead) == 1
