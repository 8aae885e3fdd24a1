"""Learning from teachers: convolutional networks are trained first, and the small network learns their soft answers.

A teacher's answer says more than a label: that this 4 is nearly a 9, and that that smudge is hardly anything. At a
temperature above 1 these small shares weigh enough to be learnt from (Hinton, Vinyals and Dean 2015), and a wrong
label that no teacher believes does little harm. Imported by the recipes.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.learning.descent import Batch, Descent, Examples, descend
from nncore.learning.settings import TrainingSettings
from nncore.recipes.conv_net import ConvNet, init_conv_net
from nncore.recipes.copies import Copies


@dataclass(frozen=True)
class Teaching:
    """How teachers learn and answer.

    Attributes
    ----------
    n_teachers : int
        At least 1; a thread each.
    settings : TrainingSettings
        Of each of them; their seed is replaced.
    temperature : float
        T > 0 of the answers that are learned from; above 1 they are softer.
    label_share : float
        How much of a target is the label, 0 … 1; the rest is the teachers' mean answer.
    """

    n_teachers: int = 2
    settings: TrainingSettings = field(
        default_factory=lambda: TrainingSettings(
            epochs=8,
            batch_size=128,
            learning_rate=2e-3,
            schedule="cosine",
            averaging=0.998,
            weight_decay=0.01,
            dropout=0.3,
        )
    )
    temperature: float = 2.0
    label_share: float = 0.2


@dataclass(frozen=True, eq=False)
class Lesson:
    """The teachers as they are.

    Attributes
    ----------
    share : float
        Of their training that is done, 0 … 1.
    teachers : tuple of ConvNet
    """

    share: float
    teachers: tuple[ConvNet, ...]


def train_teachers(
    teaching: Teaching, examples: Examples, n_classes: int, rng: np.random.Generator
) -> Iterator[Lesson]:
    """Train all teachers side by side, a thread each.

    Parameters
    ----------
    teaching : Teaching
    examples : Examples
        Gives batches of inputs, shape (B, 784), and targets, shape (B, n_classes), both float32.
    n_classes : int
    rng : numpy.random.Generator
        The same generator gives the same teachers.

    Yields
    ------
    Lesson
        After each step that `nncore.learning.descent.descend` reports.
    """
    teachers = [init_conv_net(n_classes, own_rng) for own_rng in rng.spawn(teaching.n_teachers)]
    seeds = rng.integers(2**32, size=len(teachers)).tolist()
    walks = [
        _walk(teacher, examples, replace(teaching.settings, seed=seed))
        for teacher, seed in zip(teachers, seeds, strict=True)
    ]
    with ThreadPoolExecutor(len(walks)) as threads:
        while True:
            steps = [step for step in threads.map(lambda walk: next(walk, None), walks) if step is not None]
            if not steps:
                return
            yield Lesson(steps[0].step / steps[0].steps, tuple(ConvNet(step.vector, n_classes) for step in steps))


def _walk(teacher: ConvNet, examples: Examples, settings: TrainingSettings) -> Iterator[Descent]:
    def loss_and_gradient(vector: FloatArray, batch: Batch, rng: np.random.Generator) -> tuple[float, FloatArray]:
        return replace(teacher, vector=vector).loss_and_gradient(batch, rng, settings.dropout)

    return descend(teacher.vector, teacher.is_weight(), loss_and_gradient, examples, settings)


def answer(teachers: Sequence[ConvNet], copies: Copies) -> Iterator[FloatArray]:
    """Yield the teachers' mean logits for one copy after the other.

    Parameters
    ----------
    teachers : sequence of ConvNet
        At least one.
    copies : Copies

    Yields
    ------
    array of float32, shape (n, n_classes)
    """

    def mean_logits(inputs: FloatArray) -> FloatArray:
        mean: FloatArray = np.mean([teacher.logits(inputs) for teacher in teachers], axis=0, dtype=np.float32)
        return mean

    with ThreadPoolExecutor(len(teachers)) as threads:
        for number in range(len(copies.pictures)):
            parts = threads.map(mean_logits, np.array_split(copies.inputs(number), len(teachers)))
            yield np.concatenate(list(parts))
