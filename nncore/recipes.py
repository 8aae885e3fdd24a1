"""Named ways to train the network, from raw digits to a finished network with its card.

`run_recipe` is what the command line and the Train page call. It is a generator on top of `nncore.training.train`:
whoever iterates may stop at any report; nothing is written anywhere.
"""

import datetime
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.augment_images import ImageDistortion, distort_images
from nncore.calibration import best_temperature, refusing, with_temperature, without_none_class
from nncore.copies import Copies, Distortions, distorted, examples_from, kinds
from nncore.datasets import Dataset
from nncore.distillation import Teaching, answer, train_teachers
from nncore.errors import NNCoreError
from nncore.losses import one_hot
from nncore.network import Network, Scheme, init_network
from nncore.softmax import softmax
from nncore.sources import NONE_CLASS, Sources, Split, digits_of, split, training_labels
from nncore.training import Examples, TrainingSettings, train

Card: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Recipe:
    """How a network is made.

    Attributes
    ----------
    key, summary : str
        What to call it, and what it does in one sentence.
    activation : str
        Key of the hidden layers' activation.
    hidden : tuple of int
        Units of the hidden layers.
    scheme : {"he", "glorot", "primer"}
    settings : TrainingSettings
        Their seed is replaced by the run's own.
    distortion : ImageDistortion or None
        Of the images, anew in every pass; None trains on them as they are.
    stock : Distortions or None
        Train instead on a stock of distorted images and strokes, and on what is no digit as an eleventh class.
    teaching : Teaching or None
        Teachers to train on the stock first, whose answers take the place of the labels.
    n_validation : int
        Images kept apart to choose by, at most a tenth of them; of drawings it is a tenth of the writers.
    refused_share : float
        Share of the validation's digits to be refused; 0 refuses nothing.
    """

    key: str
    summary: str
    activation: str = "swish"
    hidden: tuple[int, ...] = (50, 100)
    scheme: Scheme = "he"
    settings: TrainingSettings = field(default_factory=TrainingSettings)
    distortion: ImageDistortion | None = None
    stock: Distortions | None = None
    teaching: Teaching | None = None
    n_validation: int = 5000
    refused_share: float = 0.0


@dataclass(frozen=True, eq=False)
class RecipeProgress:
    """How far a recipe has come.

    Attributes
    ----------
    fraction : float
        Of the whole work, 0 … 1; 1 only when the network is finished.
    text : str
        What is being done: "Pass 3 of 60".
    loss : float or None
        Mean loss over the latest batch, if any.
    validation_accuracy : float or None
        Latest known, 0 … 1.
    network : Network
        As it is now; the finished one, with its card, in the last report.
    """

    fraction: float
    text: str
    loss: float | None
    validation_accuracy: float | None
    network: Network = field(repr=False)

    @property
    def is_finished(self) -> bool:
        """Whether this is the last report."""
        return self.fraction >= 1.0


_TABLE = (
    Recipe(
        "primer",
        "The primer's own: sigmoid, weights of 0.01, plain gradient descent, digits as they are.",
        activation="sigmoid",
        scheme="primer",
        settings=TrainingSettings(epochs=60, batch_size=32, learning_rate=0.5, optimizer="sgd"),
    ),
    Recipe(
        "plain",
        "Adam on the digits as they are: seconds to a minute, and about 97.5 % of MNIST's test digits.",
        settings=TrainingSettings(epochs=12, batch_size=128, learning_rate=2e-3, schedule="cosine"),
    ),
    Recipe(
        "mnist",
        "Adam on digits bent, slanted and thickened anew in every pass: two minutes, and about 99 %.",
        settings=TrainingSettings(
            epochs=80, batch_size=256, learning_rate=4e-3, schedule="cosine", averaging=0.999, weight_decay=0.01
        ),
        distortion=ImageDistortion(),
    ),
    Recipe(
        "best",
        "The network in the box: images and pen strokes distorted into a large stock, soft answers of two teachers.",
        settings=TrainingSettings(
            epochs=600, batch_size=256, learning_rate=4e-3, schedule="cosine", averaging=0.9995, weight_decay=0.01
        ),
        stock=Distortions(),
        teaching=Teaching(),
        refused_share=0.012,
    ),
)

RECIPES: Mapping[str, Recipe] = MappingProxyType({recipe.key: recipe for recipe in _TABLE})
"""All recipes by key, simplest first."""


def find_recipe(key: str) -> Recipe:
    """Return a recipe by key; NNCoreError that lists them if there is none of that name."""
    if key not in RECIPES:
        raise NNCoreError(f"There is no recipe '{key}'; choose one of: {', '.join(RECIPES)}.")
    return RECIPES[key]


def run_recipe(recipe: Recipe, sources: Sources, seed: int = 0, command: str = "") -> Iterator[RecipeProgress]:
    """Train a network by a recipe.

    Parameters
    ----------
    recipe : Recipe
    sources : Sources
    seed : int
        The same recipe, sources and seed give the same network, bit for bit.
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
        examples, start = _plain_examples(recipe, parts), 0.0
    else:
        examples, start = (yield from _stock_examples(recipe, parts, network, rng)), _STUDENT_STARTS
    network, loss = yield from _trained(network, examples, replace(recipe.settings, seed=seed), parts, start)
    network = _finished(recipe, network, parts)
    figures = _figures(network, sources, parts)
    card = _card(recipe, sources, figures, seed, command)
    yield RecipeProgress(1.0, "Finished", loss, figures["validation"], network.replace(card=card))


# Where in the whole work the stages of a recipe with a stock begin, as measured; the last is the student's training.
_TEACHERS_START, _ANSWERS_START, _STUDENT_STARTS = 0.06, 0.4, 0.55


def _fresh_network(recipe: Recipe, rng: np.random.Generator) -> Network:
    n_classes = 10 if recipe.stock is None else NONE_CLASS + 1
    activations = [ACTIVATIONS[recipe.activation]] * len(recipe.hidden)
    return init_network((784, *recipe.hidden, n_classes), activations, rng=rng, scheme=recipe.scheme)


def _plain_examples(recipe: Recipe, parts: Split) -> Examples:
    """Return all digits as images, distorted anew in every pass if the recipe says so."""
    inputs, labels = digits_of(parts.training)
    targets, distortion = one_hot(labels), recipe.distortion
    if distortion is None:
        return lambda rng: (inputs, targets)
    return lambda rng: (distort_images(inputs, distortion, rng), targets)


def _stock_examples(
    recipe: Recipe, parts: Split, network: Network, rng: np.random.Generator
) -> Generator[RecipeProgress, None, Examples]:
    """Make the stock, let teachers answer it, reporting on the way, and return examples drawn from it."""
    distortions = recipe.stock or Distortions()
    sets = [part for dataset in parts.training for part in kinds(dataset)]
    counts = distortions.counts(sets)
    stocks = yield from _made(distortions, sets, network, rng)
    if recipe.teaching is not None:
        stocks = yield from _taught(recipe.teaching, stocks, counts, network, rng)
    return examples_from(stocks, counts, NONE_CLASS + 1)


def _made(
    distortions: Distortions, sets: Sequence[Dataset], network: Network, rng: np.random.Generator
) -> Generator[RecipeProgress, None, list[Copies]]:
    """Distort each set into its copies."""
    total = sum(distortions.n_copies(part) * len(part) for part in sets)
    stocks, done = [], 0
    for part in sets:
        pictures = np.empty((distortions.n_copies(part), *part.inputs.shape), np.uint8)
        for number, copy in enumerate(distorted(part, distortions, rng)):
            pictures[number] = copy
            done += len(part)
            yield RecipeProgress(_TEACHERS_START * done / total, "Distorting", None, None, network)
        stocks.append(Copies(pictures, training_labels(part)))
    return stocks


def _taught(
    teaching: Teaching, stocks: Sequence[Copies], counts: Sequence[int], network: Network, rng: np.random.Generator
) -> Generator[RecipeProgress, None, list[Copies]]:
    """Train teachers on the stocks, and return the stocks with the teachers' soft answers as targets."""
    examples = examples_from(stocks, counts, NONE_CLASS + 1)
    for lesson in train_teachers(teaching, examples, NONE_CLASS + 1, rng):
        fraction = _TEACHERS_START + (_ANSWERS_START - _TEACHERS_START) * lesson.share
        yield RecipeProgress(fraction, "Teachers learn", None, None, network)
    total = sum(stock.pictures.shape[0] * stock.pictures.shape[1] for stock in stocks)
    taught, done = [], 0
    for stock in stocks:
        targets = np.empty((*stock.pictures.shape[:2], NONE_CLASS + 1), np.float16)
        for number, logits in enumerate(answer(lesson.teachers, stock)):
            targets[number] = softmax(logits, teaching.temperature)
            done += len(logits)
            fraction = _ANSWERS_START + (_STUDENT_STARTS - _ANSWERS_START) * done / total
            yield RecipeProgress(fraction, "Teachers answer", None, None, network)
        taught.append(replace(stock, targets=targets))
    return taught


def _trained(
    network: Network, examples: Examples, settings: TrainingSettings, parts: Split, start: float
) -> Generator[RecipeProgress, None, tuple[Network, float]]:
    """Train, reporting from the fraction `start` on, and return the network and its last loss."""
    inputs, labels = digits_of(parts.validation)
    targets = one_hot(labels, network.sizes[-1])
    accuracy: float | None = None
    for progress in train(network, examples, settings, (inputs, targets) if len(inputs) else None):
        accuracy = progress.validation.accuracy if progress.validation else accuracy
        fraction = start + (0.999 - start) * progress.step / progress.steps
        text = f"Pass {progress.epoch} of {settings.epochs}"
        yield RecipeProgress(fraction, text, progress.loss, accuracy, progress.network)
    return progress.network, progress.loss


def _finished(recipe: Recipe, network: Network, parts: Split) -> Network:
    """Return the network without its eleventh class, calibrated, and with its threshold of refusal."""
    if recipe.stock is None:
        return network
    network = without_none_class(network)
    inputs, labels = digits_of(parts.validation)
    if len(inputs) == 0:
        return network
    network = with_temperature(network, best_temperature(network.logits(inputs), labels))
    thresholds = [
        refusing(network, part.inputs[part.is_digit], recipe.refused_share).refuse_below
        for part in parts.validation
        if part.is_digit.any()
    ]
    return network.replace(refuse_below=min(thresholds))


def _figures(network: Network, sources: Sources, parts: Split) -> dict[str, float | None]:
    """Return the share of digits read in the validation, and in each set of the sources' reports, by its name."""
    inputs, labels = digits_of(parts.validation)
    figures = {"validation": float((network.predict(inputs) == labels).mean()) if len(inputs) else None}
    for name, report in sources.reports.items():
        inputs, labels = digits_of([report])
        figures[name] = float((network.predict(inputs) == labels).mean())
    return figures


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
