"""Teaching a hand: what was misread is read, little else is lost, and scribbles stay no digits."""

import numpy as np
import pytest

import resources
from nncore.data.datasets import Dataset, dataset_of_strokes, load_dataset
from nncore.data.stroke_file import StrokeRecord
from nncore.errors import DatasetError
from nncore.ink.styles import STYLES, written
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected
from nncore.recipes.made_up import not_digits
from nncore.recipes.own_hand import LEAST_DIGITS, OwnHand, teach_hand

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
def reports(network: Network, mnist: dict[str, Dataset]) -> list[OwnHand]:
    return list(teach_hand(network, own_digits(100), mnist["train"], mnist["test"]))


def test_what_is_held_back_is_read_better_and_mnist_hardly_worse(reports: list[OwnHand]) -> None:
    last = reports[-1]
    assert last.n_held_back == 25
    assert last.own_before < 0.8
    assert last.own_after > 0.9
    assert last.mnist_after > last.mnist_before - 0.01


def test_the_figures_are_those_of_the_networks(
    reports: list[OwnHand], network: Network, mnist: dict[str, Dataset]
) -> None:
    for own, share in ((network, reports[-1].mnist_before), (reports[-1].network, reports[-1].mnist_after)):
        assert share == (own.predict(mnist["test"].inputs) == mnist["test"].labels).mean()


def test_scribbles_stay_no_digits(reports: list[OwnHand], network: Network) -> None:
    scribbles = not_digits(60, [], [], [], np.random.default_rng(7)).inputs
    before, after = (is_rejected(own, own.logits(scribbles)).mean() for own in (network, reports[-1].network))
    assert after > before - 0.05
    assert reports[-1].network.sizes == network.sizes


def test_work_rises_to_1(reports: list[OwnHand]) -> None:
    shares = [report.share for report in reports]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_too_few_digits_or_pictures_alone_are_told(network: Network, mnist: dict[str, Dataset]) -> None:
    with pytest.raises(DatasetError, match=f"at least {LEAST_DIGITS} digits, not 19"):
        next(teach_hand(network, own_digits(19), mnist["train"], mnist["test"]))
    with pytest.raises(DatasetError, match="no labelled strokes"):
        next(teach_hand(network, mnist["test"], mnist["train"], mnist["test"]))
