"""A recipe carried out, from raw digits to a finished network with its card.

`run_recipe` is what the command line calls. It is a generator on top of
`nncore.learning.training.train`: whoever iterates may stop at any report; nothing is written anywhere.
"""

import datetime
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, TypeAlias

import numpy as np

from nncore.data.datasets import Dataset
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.ink.augment_images import augment_images
from nncore.learning.descent import Examples
from nncore.learning.training import Progress, train
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.recipes.calibration import best_temperature, with_rejection, with_temperature, without_none_class
from nncore.recipes.copies import Augmentation, kinds
from nncore.recipes.fine_tuning import FineTuning, fine_tune
from nncore.recipes.pruning import train_pruned
from nncore.recipes.recipe import Recipe, RecipeProgress
from nncore.recipes.sources import NONE_CLASS, Sources, Split, digits_of, split
from nncore.recipes.stock import share_before_training, stock_examples

Card: TypeAlias = dict[str, Any]

_FINE_TUNING_STARTS = 0.99
"""Where in the whole work, as measured."""


def run_recipe(recipe: Recipe, sources: Sources, seed: int = 0, command: str = "") -> Iterator[RecipeProgress]:
    """Train a network by a recipe.

    Parameters
    ----------
    recipe : Recipe
    sources : Sources
    seed : int
        The same recipe, sources and seed give the same network on the same machine, bit for bit.
    command : str
        How the run was started, for the card.

    Yields
    ------
    RecipeProgress
        The last one holds the finished network.
    """
    rng = np.random.default_rng(seed)
    parts = split(sources.datasets, recipe.n_validation, rng)
    network = _fresh_network(recipe, rng)
    if recipe.stock is None:
        examples = _plain_examples(recipe, parts)
    else:
        examples = yield from stock_examples(recipe, parts, network, rng)
    seeded = replace(recipe, settings=replace(recipe.settings, seed=seed))
    network, loss = yield from _trained(network, examples, seeded, parts)
    if recipe.fine_tuning is not None and recipe.stock is not None:
        network, loss = yield from _fine_tuned(network, recipe.fine_tuning, recipe.stock, parts)
    network = _finished(recipe, network, parts)
    figures = _figures(network, sources, parts)
    card = _card(recipe, sources, figures, seed, command)
    yield RecipeProgress(1.0, "Finished", loss, figures["validation"], network.replace(card=card))


def _fresh_network(recipe: Recipe, rng: np.random.Generator) -> Network:
    n_classes = 10 if recipe.stock is None else NONE_CLASS + 1
    hidden = recipe.hidden if recipe.pruning is None else recipe.pruning.hidden
    activations = [ACTIVATIONS[recipe.activation]] * len(hidden)
    return init_network((784, *hidden, n_classes), activations, rng=rng, scheme=recipe.scheme)


def _plain_examples(recipe: Recipe, parts: Split) -> Examples:
    """Return all digits as images, augmented anew in every epoch if the recipe says so."""
    inputs, labels = digits_of(parts.training)
    targets, augmentation = one_hot(labels), recipe.augmentation
    if augmentation is None:
        return lambda rng: (inputs, targets)
    return lambda rng: (augment_images(inputs, augmentation, rng), targets)


def _trained(
    network: Network, examples: Examples, recipe: Recipe, parts: Split
) -> Generator[RecipeProgress, None, tuple[Network, float]]:
    """Train, reporting from where the work before has come to, and return the network and its last loss."""
    start, end = share_before_training(recipe), 0.999 if recipe.fine_tuning is None else _FINE_TUNING_STARTS
    accuracy: float | None = None
    for progress in _steps(network, examples, recipe, parts):
        accuracy = progress.validation.accuracy if progress.validation else accuracy
        fraction = start + (end - start) * progress.step / progress.steps
        text = f"Epoch {progress.epoch} of {recipe.settings.epochs}"
        yield RecipeProgress(fraction, text, progress.loss, accuracy, progress.network)
    return progress.network, progress.loss


def _steps(network: Network, examples: Examples, recipe: Recipe, parts: Split) -> Iterator[Progress]:
    inputs, labels = digits_of(parts.validation)
    validation = (inputs, one_hot(labels, network.sizes[-1])) if len(inputs) else None
    settings, emphasis, pruning = recipe.settings, recipe.emphasis, recipe.pruning
    if pruning is None:
        return train(network, examples, settings, validation, emphasis=emphasis)
    return train_pruned(network, recipe.hidden, pruning, examples, settings, validation=validation, emphasis=emphasis)


def _fine_tuned(
    network: Network, tuning: FineTuning, augmentation: Augmentation, parts: Split
) -> Generator[RecipeProgress, None, tuple[Network, float]]:
    """Fit the upper layers to the drawings as they are, each set counting as it did in the training."""
    sets = kinds(parts.training)
    for step, (loss, tuned) in enumerate(fine_tune(network, sets, augmentation.counts(sets), tuning), 1):
        fraction = _FINE_TUNING_STARTS + (0.999 - _FINE_TUNING_STARTS) * step / tuning.settings.epochs
        yield RecipeProgress(fraction, "Fine-tuning", loss, None, tuned)
    return tuned, loss


def _finished(recipe: Recipe, network: Network, parts: Split) -> Network:
    """Return the network without its eleventh class, calibrated, and with its threshold of rejection.

    For the temperature each set counts alike, however large; for the threshold each digit.
    """
    if recipe.stock is None:
        return network
    network = without_none_class(network)
    judges = [digits for part in parts.validation if len(digits := part.subset(part.is_digit))]
    if not judges:
        return network
    inputs, labels = digits_of(judges)
    weights = np.concatenate([np.full(len(part), 1.0 / len(part)) for part in judges])
    network = with_temperature(network, best_temperature(network.logits(inputs), labels, weights))
    return with_rejection(network, _drawn(judges), recipe.rejected_share)


def _drawn(judges: Sequence[Dataset]) -> Sequence[Dataset]:
    """Return the sets of strokes, for what is no digit is known as strokes; without such sets, all."""
    return [part for part in judges if part.strokes is not None] or judges


def _figures(network: Network, sources: Sources, parts: Split) -> dict[str, float | None]:
    """Return the share of digits read in the validation, in each of its sets, and in each report, by name."""
    figures = {"validation": _share_read(network, parts.validation)}
    if len(parts.validation) > 1:
        of_digits = [part for part in parts.validation if part.is_digit.any()]
        figures |= {f"{part.name}, kept apart": _share_read(network, [part]) for part in of_digits}
    return figures | {name: _share_read(network, [report]) for name, report in sources.reports.items()}


def _share_read(network: Network, datasets: Sequence[Dataset]) -> float | None:
    inputs, labels = digits_of(datasets)
    return float((network.predict(inputs) == labels).mean()) if len(inputs) else None


def _card(recipe: Recipe, sources: Sources, figures: Mapping[str, float | None], seed: int, command: str) -> Card:
    """Return the card of a network: where it comes from, in what JSON can hold."""
    sizes = "-".join(map(str, (784, *recipe.hidden, 10)))
    return {
        "name": f"{sizes} {ACTIVATIONS[recipe.activation].name}, recipe {recipe.key}",
        "data": list(sources.names),
        "recipe": asdict(recipe),
        "command": command,
        "seed": seed,
        "figures": {name: figure for name, figure in figures.items() if figure is not None},
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "licences": list(sources.licences),
    }
