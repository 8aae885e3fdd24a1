"""Teaching a hand: what was misread is read, little else is lost, and scribbles stay no digits."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

import resources
from nncore.data.datasets import Dataset, dataset_of_strokes, load_dataset
from nncore.data.stroke_file import StrokeRecord
from nncore.errors import DatasetError
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.styles import STYLES, written
from nncore.models.npz import load_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected
from nncore.recipes.own_hand import LEAST_DIGITS, SETTINGS, OwnHand, teach_hand
from nncore.recipes.synthetic import not_digits

MIRRORED = np.array([-1.0, 1.0])


def own_digits(n: int) -> Dataset:
    """Return n digits of a hand that writes as in a mirror."""
    rng = np.random.default_rng(0)
    records = []
    for number in range(n):
        style = next(style for style in STYLES if style.digit == number % 10)
        strokes = written(style, rng)
        records.append(StrokeRecord(tuple(stroke * MIRRORED for stroke in strokes), str(style.digit)))
    return dataset_of_strokes(records, "own")


@pytest.fixture(scope="module")
def network() -> Network:
    return load_network(resources.path("digit_model.npz"))


@pytest.fixture(scope="module")
def mnist() -> dict[str, Dataset]:
    return {part: load_dataset(resources.path("mnist"), part) for part in ("train", "test")}


@pytest.fixture(scope="module")
def told() -> list[float]:
    """The shares of the work that were told."""
    return []


@pytest.fixture(scope="module")
def hand(network: Network, mnist: dict[str, Dataset], told: list[float]) -> Iterator[OwnHand]:
    """A hand that was taught, beside a third of what the program keeps in mind meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nncore.recipes.own_hand._N_MNIST", 4000)
        patch.setattr("nncore.recipes.own_hand._N_MADE_UP", 3)
        yield teach_hand(network, own_digits(100), mnist["train"], mnist["test"], tell=told.append)


def test_what_is_held_back_is_read_better_and_mnist_hardly_worse(hand: OwnHand) -> None:
    assert 15 < len(hand.held_back) < 35
    assert hand.n_learned + len(hand.held_back) == 100
    assert hand.own_before < 0.8
    assert hand.own_after > 0.9
    assert hand.mnist_after > hand.mnist_before - 0.01


def test_the_figures_are_those_of_the_networks(hand: OwnHand, network: Network, mnist: dict[str, Dataset]) -> None:
    figures = {network: (hand.own_before, hand.mnist_before), hand.network: (hand.own_after, hand.mnist_after)}
    for reader, shares in figures.items():
        for dataset, share in zip((hand.held_back, mnist["test"]), shares, strict=True):
            assert share == (reader.predict(dataset.inputs) == dataset.labels).mean()


def test_scribbles_stay_no_digits(hand: OwnHand, network: Network) -> None:
    scribbles = not_digits(60, [], [], [], np.random.default_rng(7)).inputs
    before, after = (is_rejected(own, own.logits(scribbles)).mean() for own in (network, hand.network))
    assert before > 0.95
    assert after > 0.9
    assert hand.network.sizes == network.sizes


def test_work_rises_to_1(hand: OwnHand, told: list[float]) -> None:
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0


def test_whoever_is_told_may_end_the_work(network: Network, mnist: dict[str, Dataset]) -> None:
    def stop(share: float) -> None:
        raise InterruptedError(f"{share:.1f}")

    with pytest.raises(InterruptedError, match=r"0\.0"):
        teach_hand(network, own_digits(30), mnist["train"], mnist["test"], tell=stop)


def held_back(network: Network, mnist: dict[str, Dataset], own: Dataset) -> set[bytes]:
    """Return the pictures that are held back, by the digits alone: the small set to keep in mind makes it quick."""
    few = mnist["test"].subset(range(50))
    return {row.tobytes() for row in teach_hand(network, own, few, few).held_back.inputs}


@pytest.fixture
def one_pass(little_is_made_up: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Learn for one pass alone, where it does not matter how well."""
    monkeypatch.setattr("nncore.recipes.own_hand.SETTINGS", replace(SETTINGS, epochs=1))


@pytest.mark.usefixtures("one_pass")
def test_what_was_held_back_once_is_never_learned_and_its_copies_neither(
    network: Network, mnist: dict[str, Dataset]
) -> None:
    everything = own_digits(60)
    twice = everything.subset([*range(60), *range(60)])
    pictures = {row.tobytes() for row in everything.inputs[:30]}
    first, later = (held_back(network, mnist, own) for own in (everything.subset(range(30)), twice))
    assert first == later & pictures
    assert len(first) < len(later)


@pytest.mark.usefixtures("one_pass")
@pytest.mark.parametrize("hidden", [(), (9, 8, 7, 6)])
def test_a_network_of_any_depth_learns_it(mnist: dict[str, Dataset], hidden: tuple[int, ...]) -> None:
    rng = np.random.default_rng(0)
    fresh = init_network((784, *hidden, 10), (ACTIVATIONS["relu"],) * len(hidden), rng=rng)
    few = mnist["test"].subset(range(50))
    assert teach_hand(fresh, own_digits(30), few, few).network.sizes == fresh.sizes


def test_too_few_digits_of_one_kind_alike_or_pictures_alone_are_told(
    network: Network, mnist: dict[str, Dataset]
) -> None:
    sevens = own_digits(300)
    assert sevens.labels is not None
    for own, sentence in (
        (own_digits(19), f"at least {LEAST_DIGITS} digits; 19 are here, write 1 more"),
        (sevens.subset(sevens.labels == 7), "All 30 digits are a 7"),
        (own_digits(19).subset([*range(19), *range(19)]), "20 drawings that differ, not 19;"),
        (mnist["test"], "no labelled strokes"),
    ):
        with pytest.raises(DatasetError, match=sentence):
            teach_hand(network, own, mnist["train"], mnist["test"])
