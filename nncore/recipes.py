"""Named ways to train the network, from raw digits to a finished network with its card.

`run_recipe` is what the command line and the Train page call. It is a generator on top of `nncore.training.train`:
whoever iterates may stop at any report and keep the network of the last one.
"""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.activations import ACTIVATIONS
from nncore.arrays import FloatArray, IntArray
from nncore.augment_images import ImageDistortion, distort_images
from nncore.errors import DatasetError, NNCoreError
from nncore.losses import one_hot
from nncore.network import Network, Scheme, init_network
from nncore.training import Examples, Progress, TrainingSettings, train

Digits = tuple[npt.NDArray[Any], IntArray]
"""Images (N, 784), float in [0, 1] or uint8, and their labels (N,)."""


@dataclass(frozen=True, eq=False)
class Sources:
    """What a recipe may learn from, and what it only reports on.

    Attributes
    ----------
    images : array, shape (N, 784)
        Uint8 (0 … 255) or float (0 … 1), ink on paper.
    labels : array, shape (N,)
    names : tuple of str
        What these are, for the card: "MNIST, 60,000 training digits".
    licences : tuple of str
        Under which terms.
    reports : mapping of str to (images, labels)
        Digits never trained on and never chosen by; the card says how many of them the network reads.
    """

    images: npt.NDArray[Any]
    labels: IntArray
    names: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    reports: Mapping[str, Digits] = field(default_factory=dict)


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
        Applied anew in every pass; None trains on the images as they are.
    n_validation : int
        Digits kept apart to choose by, at most a tenth of all.
    """

    key: str
    summary: str
    activation: str = "swish"
    hidden: tuple[int, ...] = (50, 100)
    scheme: Scheme = "he"
    settings: TrainingSettings = field(default_factory=TrainingSettings)
    distortion: ImageDistortion | None = None
    n_validation: int = 5000


@dataclass(frozen=True, eq=False)
class RecipeProgress:
    """How far a recipe has come.

    Attributes
    ----------
    fraction : float
        Of the whole work, 0 … 1; 1 only when the network is finished.
    text : str
        What is being done: "Pass 3 of 60".
    loss : float
        Mean loss over the latest batch.
    validation_accuracy : float or None
        Latest known, 0 … 1.
    network : Network
        As it is now; the finished one, with its card, in the last report.
    """

    fraction: float
    text: str
    loss: float
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
        "Adam on digits bent, slanted and thickened anew in every pass: two minutes, and about 98.5 %.",
        settings=TrainingSettings(
            epochs=80, batch_size=256, learning_rate=4e-3, schedule="cosine", averaging=0.999, weight_decay=0.01
        ),
        distortion=ImageDistortion(),
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
        One report a step of training; the last one holds the finished network.

    Raises
    ------
    DatasetError
        If there are fewer than ten digits.
    """
    if len(sources.images) < 10:
        raise DatasetError(f"A recipe needs at least ten digits to learn from, not {len(sources.images)}.")
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(sources.images))
    n_validation = min(recipe.n_validation, len(order) // 10)
    chosen, kept_apart = np.sort(order[n_validation:]), np.sort(order[:n_validation])
    network = init_network(
        (784, *recipe.hidden, 10), [ACTIVATIONS[recipe.activation]] * len(recipe.hidden), rng=rng, scheme=recipe.scheme
    )
    validation = as_inputs(sources.images[kept_apart]), one_hot(sources.labels[kept_apart])
    examples = _examples(sources.images[chosen], sources.labels[chosen], recipe.distortion)
    settings = TrainingSettings(**{**asdict(recipe.settings), "seed": seed})
    accuracy: float | None = None
    for progress in train(network, examples, settings, validation if n_validation else None):
        accuracy = progress.validation.accuracy if progress.validation else accuracy
        yield _report(progress, settings.epochs, accuracy)
    card = _card(recipe, sources, seed, command, accuracy)
    finished = progress.network.replace(
        card={**card, "figures": {**card["figures"], **_reports(progress.network, sources)}}
    )
    yield RecipeProgress(1.0, "Finished", progress.loss, accuracy, finished)


def as_inputs(images: npt.NDArray[Any]) -> FloatArray:
    """Return images as the network reads them, float32 in [0, 1]; bytes are divided by 255."""
    scale = 255.0 if images.dtype == np.uint8 else 1.0
    inputs: FloatArray = np.divide(images, scale, dtype=np.float32)
    return inputs


def _examples(images: npt.NDArray[Any], labels: IntArray, distortion: ImageDistortion | None) -> Examples:
    inputs, targets = as_inputs(images), one_hot(labels)
    if distortion is None:
        return lambda rng: (inputs, targets)
    return lambda rng: (distort_images(inputs, distortion, rng), targets)


def _report(progress: Progress, epochs: int, accuracy: float | None) -> RecipeProgress:
    fraction = 0.999 * progress.step / progress.steps
    return RecipeProgress(fraction, f"Pass {progress.epoch} of {epochs}", progress.loss, accuracy, progress.network)


def _reports(network: Network, sources: Sources) -> dict[str, float]:
    """Return the share of digits read in each set of the sources' reports, by its name."""
    return {
        name: float((network.predict(as_inputs(images)) == labels).mean())
        for name, (images, labels) in sources.reports.items()
    }


def _card(recipe: Recipe, sources: Sources, seed: int, command: str, accuracy: float | None) -> dict[str, Any]:
    """Return the card of a network: where it comes from, in what JSON can hold."""
    sizes = "-".join(map(str, (784, *recipe.hidden, 10)))
    return {
        "name": f"{sizes} {ACTIVATIONS[recipe.activation].name}, recipe {recipe.key}",
        "data": list(sources.names),
        "recipe": asdict(recipe),
        "command": command,
        "seed": seed,
        "figures": {} if accuracy is None else {"validation": accuracy},
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "licences": list(sources.licences),
    }
