"""What is kept apart: whole writers, the same ones for every seed, and a part of each collection."""

import numpy as np
import pytest

from nncore.data.datasets import Dataset
from nncore.errors import DatasetError
from nncore.recipes.sources import LOOK_ALIKES, NONE_CLASS, Sources, balance, digits_of, split, training_labels

STROKE = (np.array([[0.0, 0.0], [1.0, 1.0]]),)


def pen_digits(counts: dict[str, int]) -> Dataset:
    """Return drawings by writers, so many of each."""
    writers = tuple(writer for writer, count in counts.items() for _ in range(count))
    n = len(writers)
    return Dataset("pen", np.zeros((n, 784), np.float32), np.arange(n) % 10, (STROKE,) * n, writers)


def images(n: int) -> Dataset:
    return Dataset("images", np.zeros((n, 784), np.float32), np.arange(n) % 10)


def test_no_writer_is_on_both_sides_and_every_drawing_on_one() -> None:
    dataset = pen_digits({f"a/{number}": 5 + number % 3 for number in range(60)})
    parts = split([dataset], 100, np.random.default_rng(0))
    (training,), (validation,) = parts.training, parts.validation
    assert not set(training.writers or ()) & set(validation.writers or ())
    assert len(training) + len(validation) == len(dataset)
    assert 0.07 < len(validation) / len(dataset) <= 0.11


def test_the_same_writers_are_kept_apart_whatever_the_seed() -> None:
    dataset = pen_digits({f"a/{number}": 5 for number in range(50)})
    first, other = (split([dataset], 100, np.random.default_rng(seed)).validation[0] for seed in (0, 1))
    assert first.writers == other.writers


def test_each_collection_gives_its_tenth() -> None:
    counts = {f"a/{number}": 4 for number in range(30)} | {f"b/{number}": 10 for number in range(40)}
    validation = split([pen_digits(counts)], 100, np.random.default_rng(0)).validation[0]
    of_b = sum(writer.startswith("b/") for writer in validation.writers or ())
    assert 0 < len(validation) - of_b <= 14
    assert 0 < of_b <= 44


def test_a_writer_of_most_drawings_is_trained_on() -> None:
    dataset = pen_digits({"a/many": 500} | {f"a/{number}": 4 for number in range(20)})
    assert "a/many" in (split([dataset], 100, np.random.default_rng(0)).training[0].writers or ())


@pytest.mark.parametrize(("n", "expected"), [(50, 5), (5000, 100)])
def test_of_images_a_tenth_is_kept_apart_up_to_a_limit(n: int, expected: int) -> None:
    parts = split([images(n)], 100, np.random.default_rng(0))
    assert (len(parts.validation[0]), len(parts.training[0])) == (expected, n - expected)


def test_what_is_no_digit_has_the_eleventh_label_and_is_no_digit_of() -> None:
    dataset = Dataset("mixed", np.eye(3, 784, dtype=np.float32), np.array([4, -1, 0]))
    assert training_labels(dataset).tolist() == [4, NONE_CLASS, 0]
    inputs, labels = digits_of([dataset, dataset])
    assert labels.tolist() == [4, 0, 4, 0]
    assert np.array_equal(inputs[:2], dataset.inputs[[0, 2]])


def test_sources_need_labels_and_enough_digits() -> None:
    with pytest.raises(DatasetError, match="no labels"):
        Sources((Dataset("test.csv", np.zeros((20, 784), np.float32)),))
    with pytest.raises(DatasetError, match="ten digits"):
        Sources((images(9),))


def test_writers_without_a_collection_give_their_tenth_together() -> None:
    parts = split([pen_digits({f"uji-{number}": 20 for number in range(30)})], 100, np.random.default_rng(0))
    assert len(set(parts.validation[0].writers or ())) == 3


def test_who_wrote_a_hundred_times_as_much_is_learned_from_ten_times_as_often() -> None:
    dataset = pen_digits({"a/much": 200, "a/little": 2})
    weights = balance(dataset)
    assert weights[:200].sum() == pytest.approx(10.0 * weights[200:].sum())


def test_of_what_is_no_digit_words_are_balanced_and_images_are_alike() -> None:
    words = ("cat",) * 90 + ("tree",) * 10
    others = Dataset("doodles", np.zeros((100, 784), np.float32), np.full(100, -1), None, ("qd",) * 100, words)
    assert balance(others)[90:].sum() == pytest.approx(balance(others)[:90].sum() / 3.0)
    assert np.array_equal(balance(images(7)), np.ones(7))


def test_nothing_is_learned_from_letters_that_look_like_digits() -> None:
    words = ("O", "l", "E", "7")
    dataset = Dataset("letters", np.zeros((4, 784), np.float32), np.array([-1, -1, -1, 7]), None, None, words)
    assert {"O", "l"} <= LOOK_ALIKES
    parts = split([dataset], 0, np.random.default_rng(0))
    assert parts.training[0].words == ("E", "7")
    assert parts.validation[0].words == ()
