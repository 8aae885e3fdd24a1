"""Recipes from raw digits to a finished network, on data small enough for seconds."""

import json
from dataclasses import replace

import numpy as np
import pytest

from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.errors import NNCoreError
from nncore.learning.settings import TrainingSettings
from nncore.network.prediction import is_rejected
from nncore.recipes.calibration import with_rejection
from nncore.recipes.copies import Augmentation
from nncore.recipes.distillation import Teaching
from nncore.recipes.recipe import RECIPES, Recipe, RecipeProgress, find_recipe, with_activation
from nncore.recipes.run import run_recipe
from nncore.recipes.sources import Sources, split

LINES = {
    "0": [[0, 0], [60, 0], [60, 100], [0, 100], [0, 0]],
    "1": [[0, 0], [0, 100]],
    "7": [[0, 0], [60, 0], [20, 100]],
    "x": [[0, 0], [40, 0], [0, 20], [40, 20], [0, 40], [40, 40]],
}
QUICK = TrainingSettings(epochs=6, batch_size=32, learning_rate=3e-3, schedule="cosine")


@pytest.fixture(scope="module")
def drawings() -> Dataset:
    """Four figures, each shakily drawn 24 times by 12 writers."""
    rng = np.random.default_rng(0)
    records = [
        StrokeRecord((np.array(LINES[word], float) + rng.normal(0.0, 4.0, (len(LINES[word]), 2)),), word, f"a/{n % 12}")
        for n in range(24)
        for word in LINES
    ]
    return dataset_of_strokes(records, "figures")


@pytest.fixture(scope="module")
def images(drawings: Dataset) -> Dataset:
    """The same digits as images."""
    return Dataset("images", drawings.inputs[drawings.is_digit], np.asarray(drawings.labels)[drawings.is_digit])


def last_of(recipe: Recipe, sources: Sources, seed: int = 3) -> RecipeProgress:
    *_, last = run_recipe(recipe, sources, seed, "the command")
    return last


@pytest.fixture(scope="module")
def small_best() -> Recipe:
    """The recipe of the network in the box, shrunk to seconds."""
    teaching = Teaching(settings=replace(Teaching().settings, epochs=2, batch_size=32))
    stock = Augmentation(n_styled=0, n_not_digits=40, image_copies=2, stroke_copies=3, per_pass=400)
    return replace(RECIPES["best"], settings=replace(QUICK, epochs=12), stock=stock, teaching=teaching)


@pytest.fixture(scope="module")
def smallest(small_best: Recipe) -> Recipe:
    """The same without the time to learn anything."""
    teaching = Teaching(settings=replace(Teaching().settings, epochs=1, batch_size=16))
    stock = Augmentation(n_styled=0, n_not_digits=4, image_copies=1, stroke_copies=1, per_pass=120)
    return replace(small_best, settings=replace(QUICK, epochs=1), stock=stock, teaching=teaching)


@pytest.fixture(scope="module")
def best_reports(small_best: Recipe, drawings: Dataset, images: Dataset) -> list[RecipeProgress]:
    return list(run_recipe(small_best, Sources((images, drawings)), 3))


def test_the_share_that_is_done_only_grows(best_reports: list[RecipeProgress]) -> None:
    fractions = [report.fraction for report in best_reports]
    assert fractions == sorted(fractions)
    assert 0.0 < fractions[0] < fractions[-1] == 1.0


def test_the_card_tells_how_each_set_kept_apart_is_read(best_reports: list[RecipeProgress]) -> None:
    figures = best_reports[-1].network.card["figures"]
    assert {"validation", "images, kept apart", "figures, kept apart"} <= set(figures)


@pytest.mark.parametrize("key", ["plain", "mnist"])
def test_a_simple_recipe_learns_its_digits(key: str, images: Dataset) -> None:
    recipe = replace(RECIPES[key], settings=replace(QUICK, epochs=25))
    last = last_of(recipe, Sources((images,), ("40 of each",), ("MIT",), {"again": images}))
    assert last.fraction == 1.0
    assert last.network.card["figures"]["again"] > 0.97
    assert last.validation_accuracy == last.network.card["figures"]["validation"]
    assert last.network.reject_below == 0.0


def test_the_card_tells_where_a_network_comes_from(images: Dataset) -> None:
    card = last_of(replace(RECIPES["plain"], settings=QUICK), Sources((images,), ("figures",), ("MIT",))).network.card
    assert (card["command"], card["seed"], card["data"], card["licences"]) == ("the command", 3, ["figures"], ["MIT"])
    assert card["recipe"]["settings"]["epochs"] == 6
    assert json.loads(json.dumps(dict(card)))["figures"] == card["figures"]
    assert set(card["figures"]) == {"validation"}  # of one set alone nothing more can be told


def test_progress_rises_to_1_and_every_report_has_a_network(best_reports: list[RecipeProgress]) -> None:
    fractions = [report.fraction for report in best_reports]
    assert fractions == sorted(fractions)
    assert fractions[-2] < 1.0 == fractions[-1]
    texts = list(dict.fromkeys(report.text for report in best_reports))
    assert texts[:4] == ["Augmenting", "Teachers learn", "Teachers answer", "Epoch 1 of 12"]
    assert texts[-1] == "Finished"


def test_the_best_recipe_reads_digits_and_refuses_the_rest(
    best_reports: list[RecipeProgress], drawings: Dataset
) -> None:
    network = best_reports[-1].network
    assert network.sizes == (784, 50, 100, 10)
    digits, others = drawings.subset(drawings.is_digit), drawings.subset(~drawings.is_digit)
    assert (network.predict(digits.inputs) == digits.labels).mean() > 0.95
    assert is_rejected(network, network.logits(others.inputs), others.spare_strokes).mean() > 0.9
    assert is_rejected(network, network.logits(digits.inputs)).mean() < 0.15


def test_strokes_alone_set_the_threshold(smallest: Recipe, drawings: Dataset, images: Dataset) -> None:
    labels = np.random.default_rng(0).integers(0, 10, len(images))  # of which nobody could be sure
    unclear = replace(images, inputs=images.inputs * np.float32(0.3), labels=labels)
    recipe = replace(smallest, settings=QUICK, teaching=None, rejected_share=0.3)
    few = drawings.subset(range(0, len(drawings), 3))
    network = last_of(recipe, Sources((unclear, drawings, few)), seed=3).network
    parts = split((unclear, drawings, few), recipe.n_validation, np.random.default_rng(3)).validation[1:]
    assert network.reject_below == with_rejection(network, parts, 0.3).reject_below, "each digit counts alike"


def test_the_same_seed_gives_the_same_network(smallest: Recipe, drawings: Dataset, images: Dataset) -> None:
    sources = Sources((images.subset(range(0, len(images), 3)), drawings.subset(range(0, len(drawings), 2))))
    first, again, other = (last_of(smallest, sources, seed).network for seed in (5, 5, 6))
    assert all(np.array_equal(one, two) for one, two in zip(first.weights, again.weights, strict=True))
    assert first.reject_below == again.reject_below
    assert not np.array_equal(first.weights[0], other.weights[0])


@pytest.mark.parametrize("stage", ["Augmenting", "Teachers learn", "Teachers answer", "Epoch 1 of 1"])
def test_a_recipe_may_be_left_at_any_stage(smallest: Recipe, drawings: Dataset, stage: str) -> None:
    run = run_recipe(smallest, Sources((drawings,)))
    assert next(report for report in run if report.text == stage).fraction < 1.0
    run.close()


def test_an_unknown_recipe_is_answered_with_the_known_ones() -> None:
    with pytest.raises(NNCoreError, match="primer, plain, mnist"):
        find_recipe("cake")
    assert find_recipe("best") is RECIPES["best"]


def test_a_recipe_may_have_another_activation_with_fitting_weights() -> None:
    tanh, elu = (with_activation(RECIPES["best"], key) for key in ("tanh", "elu"))
    assert (tanh.activation, tanh.scheme) == ("tanh", "glorot")
    assert (elu.activation, elu.scheme) == ("elu", "he")
    assert with_activation(RECIPES["primer"], "relu").scheme == "primer"
    with pytest.raises(NNCoreError, match="cake"):
        with_activation(RECIPES["best"], "cake")
