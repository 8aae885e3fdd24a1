"""What comes before training: the teachers' answers are as soft as their temperature says."""

from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset
from nncore.network.initialisation import init_network
from nncore.recipes.copies import Augmentation
from nncore.recipes.distillation import Teaching
from nncore.recipes.recipe import RECIPES
from nncore.recipes.sources import Split
from nncore.recipes.stock import stock_examples


def soft_targets(temperature: float) -> FloatArray:
    """Return what teachers, the same in each call, answer at this temperature, float32, shape (n, 11)."""
    rng = np.random.default_rng(0)
    images = Dataset("images", rng.random((60, 784), np.float32), np.arange(60) % 10)
    teaching = Teaching(1, replace(Teaching().settings, epochs=2, batch_size=16), temperature)
    stock = Augmentation(n_styled=0, n_not_digits=80, image_copies=1, stroke_copies=1, per_pass=60)
    recipe = replace(RECIPES["best"], stock=stock, teaching=teaching)
    network = init_network((784, 11), [], rng=rng)
    work = stock_examples(recipe, Split((images,), ()), network, rng)
    while True:
        try:
            next(work)
        except StopIteration as ending:
            _, targets = ending.value(np.random.default_rng(1))
            return targets


def test_a_temperature_takes_the_root_of_what_teachers_say() -> None:
    plain, soft = soft_targets(1.0), soft_targets(3.0)
    cube_roots = np.cbrt(plain)  # softmax(z / 3) is proportional to softmax(z) to the power of 1/3
    np.testing.assert_allclose(soft, cube_roots / cube_roots.sum(axis=1, keepdims=True), rtol=5e-3)
    assert soft.max(axis=1).mean() < plain.max(axis=1).mean()
