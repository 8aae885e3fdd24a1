"""What comes before training: the teachers' answers are as soft as their temperature says."""

from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.in_steps import result_of
from nncore.network.initialisation import init_network
from nncore.recipes.copies import Augmentation
from nncore.recipes.distillation import Teaching
from nncore.recipes.recipe import RECIPES
from nncore.recipes.sources import NONE_CLASS, Split
from nncore.recipes.stock import stock_examples


def soft_targets(temperature: float, label_share: float = 0.0) -> FloatArray:
    """Return targets by teachers, the same in each call, at this temperature, float32, shape (n, 11)."""
    rng = np.random.default_rng(0)
    images = Dataset("images", rng.random((60, 784), np.float32), np.arange(60) % 10)
    teaching = Teaching(1, replace(Teaching().settings, epochs=2, batch_size=16), temperature, label_share)
    stock = Augmentation(n_styled=0, n_not_digits=8, image_copies=1, stroke_copies=1, per_pass=60)
    recipe = replace(RECIPES["best"], stock=stock, teaching=teaching)
    network = init_network((784, 11), [], rng=rng)
    examples = result_of(stock_examples(recipe, Split((images,), ()), network, rng))
    return examples(np.random.default_rng(1))[1]


def test_a_temperature_takes_the_root_of_what_teachers_say() -> None:
    plain, soft = soft_targets(1.0), soft_targets(3.0)
    cube_roots = np.cbrt(plain)  # softmax(z / 3) is proportional to softmax(z) to the power of 1/3
    np.testing.assert_allclose(soft, cube_roots / cube_roots.sum(axis=1, keepdims=True), rtol=5e-3)
    assert soft.max(axis=1).mean() < plain.max(axis=1).mean()


def labels_of_a_pass(stock: Augmentation) -> set[int]:
    """Return the labels in a pass over a stock made from drawn threes alone."""
    rng = np.random.default_rng(0)
    threes = [StrokeRecord((np.array([[0, 0], [9, 3], [4, 7], [9, 11], [0, 14.0]]),), "3") for _ in range(12)]
    recipe = replace(RECIPES["best"], stock=stock, teaching=None)
    examples = result_of(
        stock_examples(
            recipe, Split((dataset_of_strokes(threes, "threes"),), ()), init_network((784, 11), [], rng=rng), rng
        )
    )
    _, targets = examples(np.random.default_rng(1))
    return set(targets.argmax(axis=1).tolist())


def test_drawn_digits_bring_every_digit_in_its_rarer_styles() -> None:
    stock = Augmentation(n_styled=6, n_not_digits=3, stroke_copies=1, per_pass=900)
    assert labels_of_a_pass(stock) == {*range(10), NONE_CLASS}
    assert labels_of_a_pass(replace(stock, n_styled=0)) == {3, NONE_CLASS}


def test_a_label_has_its_share_beside_the_teachers_answer() -> None:
    answers, mixed = soft_targets(2.0), soft_targets(2.0, 0.25)
    labels = (mixed - 0.75 * answers).round(2)
    np.testing.assert_array_equal(np.unique(labels), [0.0, 0.25])
    np.testing.assert_array_equal(np.count_nonzero(labels, axis=1), 1)
