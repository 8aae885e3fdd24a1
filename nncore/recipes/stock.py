"""The part of a recipe that comes before training: a stock of augmented copies, and teachers to answer it.

Both report as they go; `nncore.recipes.run` passes the reports on.
"""

from collections.abc import Generator, Sequence
from dataclasses import replace

import numpy as np

from nncore.data.datasets import Dataset
from nncore.functions.softmax import softmax
from nncore.functions.targets import one_hot
from nncore.learning.descent import Examples
from nncore.network.network import Network
from nncore.recipes.copies import Augmentation, Copies, augmented, examples_from, kinds
from nncore.recipes.distillation import Teaching, answer, train_teachers
from nncore.recipes.recipe import Recipe, RecipeProgress
from nncore.recipes.sources import NONE_CLASS, Split, balance, training_labels
from nncore.recipes.synthetic import not_digits, styled_digits

# Where in the whole work the stages begin, as measured.
_TEACHERS_START, _ANSWERS_START, _TAUGHT_STUDENT_STARTS, _STUDENT_STARTS = 0.06, 0.4, 0.55, 0.3


def share_before_training(recipe: Recipe) -> float:
    """Return which part of a recipe's whole work lies before the network's own training.

    Parameters
    ----------
    recipe : Recipe

    Returns
    -------
    float
        0 … 1.
    """
    if recipe.stock is None:
        return 0.0
    return _STUDENT_STARTS if recipe.teaching is None else _TAUGHT_STUDENT_STARTS


def stock_examples(
    recipe: Recipe, parts: Split, network: Network, rng: np.random.Generator
) -> Generator[RecipeProgress, None, Examples]:
    """Make the stock, let teachers answer it, reporting on the way, and return examples drawn from it.

    Parameters
    ----------
    recipe : Recipe
    parts : Split
    network : Network
        As it is before the training, for the reports.
    rng : numpy.random.Generator

    Returns
    -------
    Examples
        Of inputs, shape (n, 784), and targets, shape (n, 11).

    Yields
    ------
    RecipeProgress
    """
    augmentation = recipe.stock or Augmentation()
    sets = kinds(parts.training)
    sets += _synthetic(sets, augmentation, rng)
    counts = augmentation.counts(sets)
    until = _STUDENT_STARTS if recipe.teaching is None else _TEACHERS_START
    stocks = yield from _made(augmentation, sets, network, until, rng)
    if recipe.teaching is not None:
        stocks = yield from _taught(recipe.teaching, stocks, counts, network, rng)
    return examples_from(stocks, counts, NONE_CLASS + 1)


def _synthetic(sets: Sequence[Dataset], augmentation: Augmentation, rng: np.random.Generator) -> list[Dataset]:
    """Return digits in rarer styles, if strokes of digits are learned at all, and what is no digit."""
    digits = [drawing for part in sets if part.is_digit.any() for drawing in part.strokes or ()]
    others = [
        (word, drawing)
        for part in sets
        if not part.is_digit.any()
        for word, drawing in zip(part.words or (), part.strokes or (), strict=True)
    ]
    signs = [drawing for word, drawing in others if len(word) > 1]
    styled = [styled_digits(augmentation.n_styled, rng)] if digits and augmentation.n_styled else []
    return [*styled, not_digits(augmentation.n_not_digits, digits, [drawing for _, drawing in others], signs, rng)]


def _made(
    augmentation: Augmentation, sets: Sequence[Dataset], network: Network, until: float, rng: np.random.Generator
) -> Generator[RecipeProgress, None, list[Copies]]:
    """Augment each set into its copies; this is the work up to the fraction `until`."""
    total = sum(augmentation.n_copies(part) * len(part) for part in sets)
    stocks, done = [], 0
    for part in sets:
        pictures = np.empty((augmentation.n_copies(part), *part.inputs.shape), np.uint8)
        for number, copy in enumerate(augmented(part, augmentation, rng)):
            pictures[number] = copy
            done += len(part)
            yield RecipeProgress(until * done / total, "Augmenting", None, None, network)
        stocks.append(Copies(pictures, training_labels(part), balance(part)))
    return stocks


def _taught(
    teaching: Teaching, stocks: Sequence[Copies], counts: Sequence[int], network: Network, rng: np.random.Generator
) -> Generator[RecipeProgress, None, list[Copies]]:
    """Train teachers on the stocks, and return the stocks with their soft answers and the labels as targets."""
    examples = examples_from(stocks, counts, NONE_CLASS + 1)
    for lesson in train_teachers(teaching, examples, NONE_CLASS + 1, rng):
        fraction = _TEACHERS_START + (_ANSWERS_START - _TEACHERS_START) * lesson.share
        yield RecipeProgress(fraction, "Teachers learn", None, None, network)
    total = sum(stock.pictures.shape[0] * stock.pictures.shape[1] for stock in stocks)
    taught, done = [], 0
    for stock in stocks:
        targets = np.empty((*stock.pictures.shape[:2], NONE_CLASS + 1), np.float16)
        labelled = teaching.label_share * one_hot(stock.labels, NONE_CLASS + 1)
        for number, logits in enumerate(answer(lesson.teachers, stock)):
            targets[number] = (1.0 - teaching.label_share) * softmax(logits, teaching.temperature) + labelled
            done += len(logits)
            fraction = _ANSWERS_START + (_TAUGHT_STUDENT_STARTS - _ANSWERS_START) * done / total
            yield RecipeProgress(fraction, "Teachers answer", None, None, network)
        taught.append(replace(stock, targets=targets))
    return taught
