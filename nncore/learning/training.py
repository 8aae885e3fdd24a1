"""Training as a generator: each step of gradient descent yields a frozen report with the network as it is then.

Whoever iterates decides the pace, may stop at any step, and owns the thread, if there is one. The same network,
examples and settings give the same weights on the same machine, bit for bit. A run whose loss runs away ends with a
`DivergedError`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_array, as_floats, as_rows
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.descent import Batch, Examples, descend
from nncore.learning.gradients import Emphasis, backpropagate, loss_and_delta
from nncore.learning.settings import TrainingSettings
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network
from nncore.network.parameter_vector import blocks, from_vector, layer_blocks, to_vector


@dataclass(frozen=True)
class Scores:
    """How well a network does over a set of examples.

    Attributes
    ----------
    loss : float
        Mean loss.
    accuracy : float
        Share of the examples that are answered rightly, by the likeliest class, 0 to 1.
    """

    loss: float
    accuracy: float


@dataclass(frozen=True, eq=False)
class Progress:
    """The state after one step; what is costly is worked out when it is first asked for.

    Attributes
    ----------
    epoch : int
        The epoch this step belongs to, from 1.
    step, steps : int
        This step, from 1, and how many there will be.
    loss : float
        Mean loss over this step's batch.
    validation : Scores or None
        At the last step of each epoch, if there are examples to validate on.
    start : Network
        The network that the training started from.
    vector, gradient : array of the network's dtype, shape (parameters,)
        All numbers of the network as it is now (averaged, where weights are averaged), and this step's gradient.
    state : callable
        See `Descent`.
    """

    epoch: int
    step: int
    steps: int
    loss: float
    validation: Scores | None
    start: Network = field(repr=False)
    vector: FloatArray = field(repr=False)
    gradient: FloatArray = field(repr=False)
    state: Callable[[], TrainingState] = field(repr=False)

    @cached_property
    def network(self) -> Network:
        """The network as it is now; it shares nothing that changes."""
        return from_vector(self.start, self.vector)

    @property
    def layer_gradient_norms(self) -> tuple[float, ...]:
        """Length of each layer's part of the gradient, weights and biases together, first layer to last."""
        squares = [0.0] * len(self.start.weights)
        for block in blocks(self.start):
            squares[block.layer - 1] += float(np.square(block.of(self.gradient)).sum())
        return tuple(math.sqrt(square) for square in squares)


def fixed_examples(inputs: npt.ArrayLike, targets: npt.ArrayLike) -> Examples:
    """Return examples that are the same in every epoch; see `Examples`.

    Parameters
    ----------
    inputs : array_like, shape (N, n_in)
        Floats; or uint8, which stand for 0 … 255 parts of ink.
    targets : array_like, shape (N, n_out)

    Returns
    -------
    callable
        What `train` takes.

    Raises
    ------
    ShapeError
        If there is not one target for each input, or no input at all.
    """
    x, t = as_array(inputs), as_floats(targets)
    x = x if x.dtype == np.uint8 else as_floats(x)
    if x.ndim != 2 or t.ndim != 2 or len(x) != len(t) or not len(x):
        raise ShapeError(
            "Training needs as many inputs as targets, and at least one, of shapes (N, n_in) and (N, n_out), "
            f"not {x.shape} and {t.shape}; `one_hot` makes targets of labels."
        )
    return lambda rng: (x, t)


def train(
    network: Network,
    examples: Examples,
    settings: TrainingSettings,
    validation: tuple[npt.ArrayLike, npt.ArrayLike] | None = None,
    loss: Loss = LOSSES["cross_entropy"],
    *,
    emphasis: Emphasis | None = None,
    resumed: TrainingState | None = None,
) -> Iterator[Progress]:
    """Train a network, one report a step.

    Parameters
    ----------
    network : Network
        Where to start; it is not changed.
    examples : callable
        See `Examples` and `fixed_examples`.
    settings : TrainingSettings
    validation : (inputs, targets) or None
        Examples to score after each epoch, shapes (N, n_in) and (N, n_out).
    loss : Loss
    emphasis : callable, optional
        How much each example of a batch counts; without it all count alike. See `nncore.learning.gradients.Emphasis`.
    resumed : TrainingState, optional
        Go on from here, to the same bits as if it had not stopped; of `network` only the architecture counts then.

    Yields
    ------
    Progress

    Raises
    ------
    DivergedError
        If the loss is no longer finite, or `DIVERGED_ABOVE` times where it began: the learning rate is too large.
    NNCoreError
        If the state belongs to other settings or digits, or an argument is of another kind.
    ShapeError
        If the examples do not fit the network.

    Examples
    --------
    >>> from nncore import activation, init_network
    >>> xor = fixed_examples([[0, 0], [0, 1], [1, 0], [1, 1]], [[1, 0], [0, 1], [0, 1], [1, 0]])
    >>> network = init_network([2, 8, 2], [activation("tanh")], rng=np.random.default_rng(0))
    >>> for progress in train(network, xor, TrainingSettings(epochs=100, learning_rate=0.1)):
    ...     pass
    >>> progress.network.predict([[0, 0], [0, 1], [1, 0], [1, 1]]).tolist()
    [0, 1, 1, 0]
    """
    if not callable(examples) or not isinstance(settings, TrainingSettings):
        raise NNCoreError("Train with train(network, fixed_examples(inputs, targets), TrainingSettings()).")

    def loss_and_gradient(vector: FloatArray, batch: Batch, rng: np.random.Generator) -> tuple[float, FloatArray]:
        dropout = settings.dropout
        return backpropagate(network, *batch, loss, rng=rng, dropout=dropout, vector=vector, emphasis=emphasis)

    start, is_weight = to_vector(network), _weight_mask(network)
    hidden = [layer.weights for layer in layer_blocks(network)[:-1]]
    for descent in descend(start, is_weight, loss_and_gradient, examples, settings, matrices=hidden, resumed=resumed):
        scores = None
        if validation is not None and descent.ends_epoch:
            scores = score(from_vector(network, descent.vector), *validation, loss)
        yield Progress(
            epoch=descent.epoch,
            step=descent.step,
            steps=descent.steps,
            loss=descent.loss,
            validation=scores,
            start=network,
            vector=descent.vector,
            gradient=descent.gradient,
            state=descent.state,
        )


def score(
    network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike, loss: Loss = LOSSES["cross_entropy"]
) -> Scores:
    """Return mean loss and accuracy of a network.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
        One-hot.
    loss : Loss

    Returns
    -------
    Scores

    Raises
    ------
    ShapeError
        If there are no examples, or they do not fit the network.
    """
    logits = network.logits(inputs)
    wanted = as_rows(targets, network.sizes[-1], "Targets of this network").astype(network.dtype)
    losses, _ = loss_and_delta(loss, network.output, logits, wanted)
    return Scores(float(losses.mean()), float((logits.argmax(axis=1) == wanted.argmax(axis=1)).mean()))


def _weight_mask(network: Network) -> FloatArray:
    """Return 1 for each weight and 0 for each bias and learned parameter, shape (n,)."""
    mask = np.zeros(to_vector(network).size, network.dtype)
    for layer in layer_blocks(network):
        layer.weights.of(mask)[...] = 1.0
    return mask
