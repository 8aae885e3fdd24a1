"""Recipes as records: every setting of a training, under a name. `nncore.recipes.run` runs them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from nncore.errors import check_choice
from nncore.functions.activations import activation
from nncore.ink.augment_images import ImageAugmentation
from nncore.learning.settings import TrainingSettings
from nncore.network.initialisation import Scheme, suited_scheme
from nncore.network.network import Network
from nncore.recipes.copies import Augmentation
from nncore.recipes.distillation import Teaching
from nncore.recipes.emphasis import MissesFirst
from nncore.recipes.fine_tuning import FineTuning
from nncore.recipes.pruning import Pruning


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
    augmentation : ImageAugmentation or None
        Of the images, anew in every epoch; None trains on them as they are.
    stock : Augmentation or None
        Train instead on a stock of augmented images and strokes, and on what is no digit as an eleventh class.
    teaching : Teaching or None
        Teachers to train on the stock first, whose answers take the place of the labels.
    emphasis : MissesFirst or None
        How much more the examples count that the network misses; None counts all alike.
    pruning : Pruning or None
        How much wider the hidden layers are at first; None begins with those of `hidden`.
    fine_tuning : FineTuning or None
        Fit the upper layers to the drawings as they are, after a training on a stock.
    n_validation : int
        Images kept apart to choose by, at most a tenth of them; of drawings it is a tenth of the writers.
    rejected_share : float
        Share of the validation's digits to be rejected, of those drawn as strokes if there are any; 0 rejects nothing.
    """

    key: str
    summary: str
    activation: str = "swish"
    hidden: tuple[int, ...] = (50, 100)
    scheme: Scheme = "he"
    settings: TrainingSettings = field(default_factory=TrainingSettings)
    augmentation: ImageAugmentation | None = None
    stock: Augmentation | None = None
    teaching: Teaching | None = None
    emphasis: MissesFirst | None = None
    pruning: Pruning | None = None
    fine_tuning: FineTuning | None = None
    n_validation: int = 5000
    rejected_share: float = 0.0


@dataclass(frozen=True, eq=False)
class RecipeProgress:
    """How far a recipe has come.

    Attributes
    ----------
    fraction : float
        Of the whole work, 0 … 1; 1 only when the network is finished.
    text : str
        What is being done: "Epoch 3 of 60".
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


_BEST = Recipe(
    "best",
    "The network in the box: digits of many sources augmented into a large stock, soft answers of two teachers.",
    settings=TrainingSettings(
        epochs=2400,
        batch_size=256,
        learning_rate=4e-3,
        schedule="cosine",
        optimizer="muon",
        averaging=0.9995,
        weight_decay=0.01,
    ),
    stock=Augmentation(),
    teaching=Teaching(),
    emphasis=MissesFirst(),
    pruning=Pruning(),
    fine_tuning=FineTuning(),
    rejected_share=0.008,
)

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
        "Adam on digits bent, slanted and thickened anew in every epoch: two minutes, and about 99 %.",
        settings=TrainingSettings(
            epochs=80, batch_size=256, learning_rate=4e-3, schedule="cosine", averaging=0.999, weight_decay=0.01
        ),
        augmentation=ImageAugmentation(),
    ),
    _BEST,
    replace(
        _BEST,
        key="shelf",
        summary="As best, in fewer passes and not fine-tuned: for the same network with other activations.",
        settings=replace(_BEST.settings, epochs=150),
        fine_tuning=None,
    ),
)

RECIPES: Mapping[str, Recipe] = MappingProxyType({recipe.key: recipe for recipe in _TABLE})
"""All recipes by key, simplest first."""


def find_recipe(key: str) -> Recipe:
    """Return a recipe by key.

    Parameters
    ----------
    key : str

    Returns
    -------
    Recipe

    Raises
    ------
    NNCoreError
        If there is none of that name; the message lists them.
    """
    check_choice("recipe", key, RECIPES)
    return RECIPES[key]


def with_activation(recipe: Recipe, key: str) -> Recipe:
    """Return a recipe for another activation, with the fresh weights that suit it.

    Parameters
    ----------
    recipe : Recipe
    key : str
        Of the activation.

    Returns
    -------
    Recipe

    Raises
    ------
    NNCoreError
        If there is no activation of that key.
    """
    scheme = recipe.scheme if recipe.scheme == "primer" else suited_scheme(activation(key))
    return replace(recipe, activation=key, scheme=scheme)
