"""Training: it learns a real if tiny problem, reports truly, repeats itself to the bit, and keeps its promises."""

import itertools
import math

import numpy as np
import pytest

from nncore.arrays import FloatArray
from nncore.errors import DivergedError, NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES
from nncore.functions.targets import one_hot
from nncore.learning.descent import Batch, descend
from nncore.learning.gradients import backpropagate
from nncore.learning.muon import NETWORK_OPTIMIZERS
from nncore.learning.settings import TrainingSettings, learning_rate_at
from nncore.learning.training import Progress, fixed_examples, score, train
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import to_vector


def spirals(n: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Return points on two arms of a spiral, (2n, 2), and their targets: no straight line separates them."""
    t = np.linspace(0.3, 3.0, n)
    arm = np.stack([t * np.cos(2 * t), t * np.sin(2 * t)], axis=1)
    inputs = np.concatenate([arm, -arm]).astype(np.float32)
    return inputs, one_hot(np.repeat([0, 1], n), 2)


def fresh(key: str = "tanh", **fields: object) -> Network:
    functions = (ACTIVATIONS[key], ACTIVATIONS[key])
    return init_network((2, 16, 16, 2), functions, rng=np.random.default_rng(0)).replace(**fields)


def run(network: Network | None = None, validation: bool = False, **settings: object) -> list[Progress]:
    chosen = TrainingSettings(**{"epochs": 2, "batch_size": 32, "learning_rate": 0.01} | settings)
    examples = fixed_examples(*spirals())
    return list(train(network or fresh(), examples, chosen, spirals() if validation else None))


def same_bits(left: Network, right: Network) -> bool:
    return to_vector(left).tobytes() == to_vector(right).tobytes()


def test_the_spirals_are_learned() -> None:
    last = run(epochs=80, validation=True)[-1]
    assert last.validation is not None
    assert last.validation.accuracy == 1.0
    assert last.validation.loss < 0.05


@pytest.mark.parametrize("optimizer", NETWORK_OPTIMIZERS)
@pytest.mark.parametrize("key", [key for key in ACTIVATIONS if key != "step"])
def test_every_activation_and_optimiser_lowers_the_loss(key: str, optimizer: str) -> None:
    rate = {"sgd": 0.1, "momentum": 0.02, "adam": 0.005, "muon": 0.005}[optimizer]
    network = fresh(key)
    last = run(network, epochs=10, optimizer=optimizer, learning_rate=rate)[-1].network
    assert score(last, *spirals()).loss < score(network, *spirals()).loss


def test_reports_count_steps_and_epochs() -> None:
    reports = run(epochs=3, batch_size=50, validation=True)  # 120 examples: batches of 50, 50 and 20
    assert [report.step for report in reports] == list(range(1, 10))
    assert [report.epoch for report in reports] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert {report.steps for report in reports} == {9}
    assert [report.validation is not None for report in reports] == [False, False, True] * 3


def test_the_first_report_is_one_step_of_gradient_descent() -> None:
    network = fresh()
    report = run(network, epochs=1, batch_size=120, optimizer="sgd", learning_rate=0.5)[0]
    loss, gradient = backpropagate(network, *spirals())
    assert report.loss == pytest.approx(loss, rel=1e-5)
    assert float(np.linalg.norm(report.gradient)) == pytest.approx(float(np.linalg.norm(gradient)), rel=1e-4)
    np.testing.assert_allclose(to_vector(report.network), to_vector(network) - 0.5 * gradient, atol=1e-6)


def test_reports_share_nothing_that_changes() -> None:
    chosen = TrainingSettings(epochs=2, batch_size=32)
    kept, bits = [], []
    for report in train(fresh(), fixed_examples(*spirals()), chosen):
        kept.append(report.network)
        bits.append(to_vector(report.network).tobytes())
    assert [to_vector(network).tobytes() for network in kept] == bits
    assert len(set(bits)) == len(bits)
    with pytest.raises(ValueError, match="read-only"):
        kept[0].weights[0][0, 0] = 1.0


def test_neither_the_start_nor_the_examples_are_changed() -> None:
    network, (inputs, targets) = fresh(), spirals()
    before = to_vector(network)
    list(train(network, fixed_examples(inputs, targets), TrainingSettings(epochs=1, label_smoothing=0.1, dropout=0.2)))
    np.testing.assert_array_equal(to_vector(network), before)
    np.testing.assert_array_equal(inputs, spirals()[0])
    np.testing.assert_array_equal(targets, spirals()[1])


@pytest.mark.parametrize("optimizer", NETWORK_OPTIMIZERS)
def test_the_same_seed_gives_the_same_bits(optimizer: str) -> None:
    settings = {"optimizer": optimizer, "dropout": 0.2, "averaging": 0.9, "weight_decay": 0.01, "seed": 5}
    ours, theirs = run(fresh("rrelu"), **settings)[-1], run(fresh("rrelu"), **settings)[-1]
    assert same_bits(ours.network, theirs.network)
    assert not same_bits(ours.network, run(fresh("rrelu"), **settings | {"seed": 6})[-1].network)


def test_stopping_early_gives_what_a_full_run_has_there() -> None:
    examples, chosen = fixed_examples(*spirals()), TrainingSettings(epochs=5, batch_size=32)
    third = next(itertools.islice(train(fresh(), examples, chosen), 2, None))
    assert same_bits(third.network, list(train(fresh(), examples, chosen))[2].network)


def test_each_epoch_asks_for_its_examples_and_shuffles_them() -> None:
    asked: list[int] = []

    def examples(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        asked.append(int(rng.integers(1_000_000)))
        return spirals()

    losses = [report.loss for report in train(fresh(), examples, TrainingSettings(epochs=3, learning_rate=1e-9))]
    assert len(set(asked)) == 3
    assert len(losses) == 3
    np.testing.assert_allclose(losses, losses[0], rtol=1e-5)  # one batch an epoch: the same examples in another order


def test_prelu_learns_its_slope() -> None:
    network = run(fresh("prelu"), epochs=20)[-1].network
    assert [round(f.settings["alpha"], 3) for f in network.activations] != [0.25, 0.25]
    assert network.activations[0].settings["alpha"] != network.activations[1].settings["alpha"]


def test_weight_decay_shrinks_weights_and_leaves_biases() -> None:
    network = fresh(biases=tuple(np.ones(n, np.float32) for n in (16, 16, 2)))
    network = network.replace(activations=(ACTIVATIONS["step"],) * 2)
    plain, decayed = (
        run(network, epochs=1, batch_size=120, optimizer="sgd", learning_rate=0.1, weight_decay=decay)[0].network
        for decay in (0.0, 2.0)
    )
    np.testing.assert_allclose(decayed.weights[0], 0.8 * plain.weights[0], rtol=1e-6)  # no gradient passes the step
    np.testing.assert_array_equal(decayed.biases[0], plain.biases[0])
    np.testing.assert_allclose(decayed.biases[2], plain.biases[2])


def test_weight_decay_takes_its_share_of_the_weights_before_the_step() -> None:
    network, rate, decay = fresh(), 0.1, 2.0
    decayed = run(network, epochs=1, batch_size=120, optimizer="sgd", learning_rate=rate, weight_decay=decay)[0]
    weights = network.weights[2]
    gradient = decayed.gradient[-weights.size - 2 : -2].reshape(weights.shape)  # two biases stand behind it
    np.testing.assert_allclose(decayed.network.weights[2], 0.8 * weights - rate * gradient, atol=1e-6)


def test_label_smoothing_by_hand() -> None:
    network = Network((np.eye(2),), (np.zeros(2),), ())
    examples = fixed_examples(np.array([[math.log(3.0), 0.0]]), np.array([[1.0, 0.0]]))
    (report,) = train(network, examples, TrainingSettings(epochs=1, label_smoothing=0.2))
    # The network says 3/4 and 1/4; the target 1, 0 becomes 0.9, 0.1.
    assert report.loss == pytest.approx(-(0.9 * math.log(0.75) + 0.1 * math.log(0.25)))


def steady_walk(averaging: float, n_steps: int) -> list[float]:
    """Return what is handed out of a number that goes up by 1 each step, from 0."""
    settings = TrainingSettings(epochs=n_steps, optimizer="sgd", learning_rate=1.0, averaging=averaging)
    examples = fixed_examples(np.zeros((1, 1)), np.zeros((1, 1)))
    walk = descend(np.zeros(1), np.ones(1), lambda *_: (0.0, np.array([-1.0])), examples, settings)
    return [float(step.vector[0]) for step in walk]


def test_the_running_mean_begins_without_clinging_to_the_start() -> None:
    assert steady_walk(0.0, 3) == [1.0, 2.0, 3.0]
    # A memory of k / (k + 10) after k steps: 1/11 · 0 + 10/11 · 1, then 2/12 · 10/11 + 10/12 · 2, …
    assert steady_walk(0.999, 50) == pytest.approx([10.0 * step / 11.0 for step in range(1, 51)])


@pytest.mark.parametrize(("averaging", "lag"), [(0.5, 1.0), (0.75, 3.0), (0.9, 9.0)])
def test_the_running_mean_lags_by_its_memory(averaging: float, lag: float) -> None:
    assert steady_walk(averaging, 500)[-1] == pytest.approx(500.0 - lag)  # decay / (1 − decay) steps


def test_the_cosine_starts_at_the_rate_ends_near_0_and_never_rises() -> None:
    cosine = TrainingSettings(learning_rate=0.2, schedule="cosine")
    rates = [learning_rate_at(cosine, step, 100) for step in range(101)]
    assert rates[0] == 0.2
    assert rates[50] == pytest.approx(0.1)
    assert rates[25] == pytest.approx(0.1 * (1 + math.sqrt(0.5)))
    assert rates[100] == pytest.approx(0.0, abs=1e-16)
    assert all(left > right for left, right in itertools.pairwise(rates))
    assert learning_rate_at(TrainingSettings(learning_rate=0.2), 99, 100) == 0.2


def test_the_schedule_is_followed() -> None:
    settings = {"epochs": 2, "batch_size": 120, "optimizer": "sgd", "learning_rate": 0.5}
    first, second = run(schedule="cosine", **settings)
    _, gradient = backpropagate(first.network, *spirals())
    moved = to_vector(second.network) - to_vector(first.network)
    np.testing.assert_allclose(moved, -0.25 * gradient, atol=1e-6)


def test_score_by_hand() -> None:
    network = Network((np.eye(2),), (np.zeros(2),), ())
    inputs = np.log([[1.0, 3.0], [3.0, 1.0], [1.0, 1.5]])
    scores = score(network, inputs, one_hot(np.array([1, 1, 1]), 2, np.float64))
    assert scores.accuracy == pytest.approx(2 / 3)
    assert scores.loss == pytest.approx(-(math.log(0.75) + math.log(0.25) + math.log(0.6)) / 3)


def test_other_losses_train_too() -> None:
    network, chosen = fresh(output="sigmoid"), TrainingSettings(epochs=10, learning_rate=0.01, batch_size=32)
    for key, loss in LOSSES.items():
        last = list(train(network, fixed_examples(*spirals()), chosen, loss=loss))[-1].network
        assert score(last, *spirals(), loss).loss < score(network, *spirals(), loss).loss, key


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("epochs", 0, "Epochs must be from 1 to 100000, not 0"),
        ("batch_size", 0, "Batch size must be from 1"),
        ("learning_rate", math.nan, "Learning rate must be from 1e-09 to 1000.0, not nan"),
        ("dropout", 1.0, "Dropout must be from 0 to 0.95, not 1.0"),
        ("label_smoothing", -0.1, "Label smoothing must be"),
        ("averaging", 1.0, "Averaging must be"),
        ("weight_decay", -1.0, "Weight decay must be"),
        ("seed", -1, "Seed must be"),
        ("seed", 2**63, "Seed must be"),
        ("schedule", "linear", "There is no schedule 'linear'; choose one of: constant, cosine"),
        ("optimizer", "lion", "There is no optimiser 'lion'; choose one of: sgd, momentum, adam, muon"),
    ],
)
def test_settings_out_of_range_are_refused(field: str, value: object, sentence: str) -> None:
    with pytest.raises(NNCoreError, match=sentence):
        TrainingSettings(**{field: value})


def test_examples_that_do_not_match_are_refused() -> None:
    for inputs, targets in ((np.ones((2, 2)), np.ones((3, 2))), (np.ones((0, 2)), np.ones((0, 2)))):
        with pytest.raises(ShapeError, match="as many inputs as targets, and at least one"):
            fixed_examples(inputs, targets)


def test_bytes_learn_like_the_numbers_they_stand_for() -> None:
    bytes_ = np.random.default_rng(1).integers(0, 256, (40, 2), dtype=np.uint8)
    targets = one_hot(np.arange(40) % 2, 2)
    chosen = TrainingSettings(epochs=3, batch_size=16)
    floats = np.divide(bytes_, np.float32(255.0), dtype=np.float32)
    ours, theirs = (list(train(fresh(), fixed_examples(x, targets), chosen))[-1] for x in (bytes_, floats))
    assert same_bits(ours.network, theirs.network)


def test_the_layers_share_the_gradient_among_them() -> None:
    report = run(fresh("prelu"))[0]
    assert len(report.layer_gradient_norms) == 3
    assert math.hypot(*report.layer_gradient_norms) == pytest.approx(float(np.linalg.norm(report.gradient)), rel=1e-5)


@pytest.mark.parametrize("optimizer", NETWORK_OPTIMIZERS)
def test_a_training_that_runs_away_is_ended_with_its_learning_rate(optimizer: str) -> None:
    settings = TrainingSettings(epochs=50, batch_size=4, learning_rate=1000.0, optimizer=optimizer, seed=1)
    rng = np.random.default_rng(0)
    examples = fixed_examples(10.0 * rng.random((16, 4)), one_hot(np.arange(16) % 2, 2, np.float64))
    network = init_network((4, 8, 2), [ACTIVATIONS["relu"]], rng=rng)
    with pytest.raises(
        DivergedError, match=r"^Training diverged in epoch \d+, step \d+: .* learning rate than 1000\.$"
    ):
        list(train(network, examples, settings))


def test_a_last_step_into_infinity_is_seen() -> None:
    def loss_and_gradient(vector: FloatArray, batch: Batch, rng: np.random.Generator) -> tuple[float, FloatArray]:
        return 1.0, np.array([np.inf])

    settings = TrainingSettings(epochs=1, batch_size=1, optimizer="sgd", learning_rate=0.5)
    steps = descend(np.ones(1), np.ones(1), loss_and_gradient, fixed_examples([[1.0]], [[1.0]]), settings)
    with pytest.raises(DivergedError, match=r"no longer a finite number; take a smaller learning rate than 0\.5"):
        list(steps)


def test_what_is_no_setting_is_said() -> None:
    with pytest.raises(NNCoreError, match=r"Epochs must be a whole number, not 2\.5"):
        TrainingSettings(epochs=2.5)
    with pytest.raises(NNCoreError, match=r"Learning rate must be a number, not '0\.1'"):
        TrainingSettings(learning_rate="0.1")


def test_examples_and_scores_of_lists() -> None:
    network = Network(([[1, 0], [0, 1]],), ([0, 0],), ())
    progress = next(train(network, fixed_examples([[1, 0], [0, 1]], [[1, 0], [0, 1]]), TrainingSettings(epochs=1)))
    assert progress.loss == pytest.approx(float(np.log1p(np.exp(-1.0))))
    assert score(network, [[1, 0], [0, 1]], [[1, 0], [1, 0]]).accuracy == 0.5
    with pytest.raises(ShapeError, match="at least 1"):
        score(network, np.ones((0, 2)), np.ones((0, 2)))
