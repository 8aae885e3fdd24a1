"""Whether a network whose file leaves something open reads digits far better with another activation or input scale.

A few hundred digits of MNIST's training set tell, of a large network fewer. The window looks step by step and lives on,
for each of many choices is a reading of its own. Imported by the commands and the pages and windows that open networks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np

import resources
from app.language import tr
from app.sources.networks import reads_digits
from app.sources.orientation import turned_every_way
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import as_inputs, load_dataset
from nncore.data.digit_sets import joined
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.in_steps import InSteps, result_of
from nncore.models.assumptions import assumed, input_scale
from nncore.network.network import Network

_SAMPLE, _LEAST_SAMPLE = 400, 100  # digits
INPUT_SCALES_TRIED = ("0-1", "0-255", "0.1307,0.3081", "0.5,0.5", "1-0")
_ERRORS_LEFT, _FEWER_ERRORS = 0.6, 8  # of the errors so far, and in digits: beyond what chance does on so few
_STRANGE = 0.02  # as good as so many digits read, in all
_POOR, _GOOD = 0.5, 0.7  # the shares read right below which it is said, and from which on another reading is meant
_N_DIGITS = 10
_FEW, _LIKELY = 0.25, 4  # every choice is tried on so much of the sample, and as many as are likely then on all of it
_MOST_PRODUCTS = 2e10  # of a large network fewer activations are tried
_MOST_PRODUCTS_OF_A_SAMPLE = 2.5e9  # and on fewer digits: a second for all that is tried
_USUAL = ("relu", "sigmoid", "tanh")
_Choice: TypeAlias = tuple[str | None, str | None]  # an activation and an input scale that are not as assumed


@dataclass(frozen=True)
class BetterReading:
    """Other assumptions under which a network reads digits far better.

    Attributes
    ----------
    activation, input_scale : str or None
        None where it is as it was assumed, or as the file says.
    accuracy, accuracy_so_far : float
        Shares of the digits tried.
    n_digits : int
        So many were.
    """

    activation: str | None
    input_scale: str | None
    accuracy: float
    accuracy_so_far: float
    n_digits: int = _SAMPLE

    @property
    def options(self) -> str:
        """The command line's options that choose it."""
        told = (("--activation", self.activation), ("--input-scale", self.input_scale))
        return " ".join(f"{option} {value}" for option, value in told if value is not None)

    @property
    def sentence(self) -> str:
        """What was found, without a full stop."""
        other = [ACTIVATIONS[self.activation].name] if self.activation else []
        other += [tr("pixels of the scale {input_scale}", input_scale=self.input_scale)] if self.input_scale else []
        return tr(
            "of {sample} digits of MNIST's training set it reads {accuracy_so_far:.0f} % so, but "
            "{accuracy:.0f} % with {other}",
            sample=self.n_digits,
            accuracy_so_far=100.0 * self.accuracy_so_far,
            accuracy=100.0 * self.accuracy,
            other=tr(" and ").join(other),
        )


class _Trials:
    """A network's readings of a sample under other choices: what these leave as it is, is computed once for all.

    The first layer's products with the pixels depend neither on the activation nor on the scale, for
    (x - mean) / deviation · W = (x W - mean · the sums of W's columns) / deviation.
    """

    def __init__(self, network: Network) -> None:
        self.network = network
        self.n_digits = _sample_of(network)
        inputs, self._labels = _digits(self.n_digits)
        first = network.weights[0]
        with np.errstate(all="ignore"):
            self._products, self._sums = inputs.astype(network.dtype, copy=False) @ first, first.sum(axis=0)

    def accuracy(self, choice: _Choice = (None, None), n_digits: int | None = None) -> float:
        """Return the share of the sample, or of its first digits, that is read right."""
        with np.errstate(all="ignore"):
            found = self._logits(*choice, self._products[:n_digits]).argmax(axis=1)
        return float((found == self._labels[:n_digits]).mean())

    def _logits(self, key: str | None, scale_name: str | None, products: FloatArray) -> FloatArray:
        network = self.network
        if scale_name is not None:
            scale = input_scale(scale_name)
            products = (products - scale.mean * self._sums) / scale.deviation
        z: FloatArray = products + network.biases[0]
        if not network.activations:
            return z
        activations = network.activations if key is None else (activation(key),) * len(network.activations)
        rest = Network(network.weights[1:], network.biases[1:], activations[1:])
        return rest.logits(activations[0](z))


def look_for_better(network: Network) -> InSteps[tuple[BetterReading | None, str | None]]:
    """Find, step by step, a better reading or, where there is none, what `poor_reading` says."""
    better = yield from _better_reading(network)
    return better, (None if better is not None else (yield from _poor_reading(network)))


def better_reading(network: Network) -> BetterReading | None:
    """Return the assumptions that read far more digits than those made, or None if there are none."""
    return result_of(_better_reading(network))


def poor_reading(network: Network) -> str | None:
    """Return that a network reads few digits whatever is assumed of it, without a full stop.

    None if it reads them, or its file says all of it.
    """
    return result_of(_poor_reading(network))


def _better_reading(network: Network) -> InSteps[BetterReading | None]:
    is_open = assumed(network)
    if not reads_digits(network) or not {"activation", "input_scale"} & set(is_open):
        return None
    yield 0.0
    trials = _Trials(network)
    so_far = trials.accuracy()
    few = round(_FEW * trials.n_digits)
    likely = (yield from _tried(trials, list(_choices(network)), few))[:_LIKELY]
    accuracy, (key, scale) = (yield from _tried(trials, [choice for _, choice in likely]))[0]
    fewer = (accuracy - so_far) * trials.n_digits
    if 1.0 - accuracy > _ERRORS_LEFT * (1.0 - so_far) or round(fewer) < _FEWER_ERRORS:
        return None
    return BetterReading(key, scale, accuracy, so_far, trials.n_digits)


def _poor_reading(network: Network) -> InSteps[str | None]:
    if not reads_digits(network) or not assumed(network):
        return None
    inputs, labels = _digits(_sample_of(network))
    found = _read(network, inputs)
    share = float((found == labels).mean())
    if share >= _POOR:
        return None
    yield 0.0
    if said := _other_digits(found, labels) or (yield from _other_way(network, inputs, labels)):
        return said
    return tr(
        "of {sample} digits of MNIST's training set it reads {share:.0f} %, and not many more by anything else that "
        "was tried; its layers may stand in another order, or it was made for other pictures",
        sample=len(labels),
        share=100.0 * share,
    )


def _other_digits(answers: IntArray, labels: IntArray) -> str | None:
    """Return that the ten outputs stand for the digits in another order, where most of each digit is one output's."""
    pairs = labels * _N_DIGITS + answers
    confusion = np.bincount(pairs, minlength=_N_DIGITS**2).reshape(_N_DIGITS, _N_DIGITS)
    found = confusion.argmax(axis=1)
    share = float(confusion.max(axis=1).sum()) / len(labels)
    if share < _GOOD or len(set(found.tolist())) < _N_DIGITS:
        return None
    digit = int(np.flatnonzero(found != np.arange(_N_DIGITS))[0])
    return tr(
        "its ten outputs stand for the digits in another order, as where they are sorted by their names in words: what "
        "shows a {digit} it mostly calls {found}; put the columns of its last weights and biases in order with "
        "[{order}]",
        digit=digit,
        found=found[digit],
        order=", ".join(map(str, found)),
    )


def _other_way(network: Network, inputs: FloatArray, labels: IntArray) -> InSteps[str | None]:
    """Return that a network was trained on digits that lie otherwise, where it reads such."""
    shares = [0.0]
    for turned in turned_every_way(inputs):
        shares.append(float((_read(network, turned) == labels).mean()))
        yield 0.5
    if max(shares) < _GOOD:
        return None
    return tr(
        "it seems to be trained on digits that are turned or mirrored, as EMNIST's lie on their side, for of those it "
        "reads {share:.0f} %; train it on upright ones, such as x.transpose(0, 2, 1) of EMNIST's",
        share=100.0 * max(shares),
    )


def _tried(
    trials: _Trials, choices: Sequence[_Choice], n_digits: int | None = None
) -> InSteps[list[tuple[float, _Choice]]]:
    """Return choices with the share that each reads, the best in front; where two read alike, the one met first."""
    tried: list[tuple[float, _Choice]] = []
    for choice in choices:
        tried.append((trials.accuracy(choice, n_digits), choice))
        yield len(tried) / len(choices)
    return sorted(tried, key=lambda pair: _strangeness(*pair[1]) - pair[0])


def _choices(network: Network) -> Iterator[_Choice]:
    """Yield what differs from the assumptions made; the usual ones first, so that they win where two read alike."""
    is_open = assumed(network)
    keys = (*_USUAL, *(key for key in ACTIVATIONS if key not in _USUAL)) if "activation" in is_open else ()
    if _FEW * _SAMPLE * len(INPUT_SCALES_TRIED) * len(keys) * network.parameter_count > _MOST_PRODUCTS:
        keys = keys[: len(_USUAL)]
    for scale in INPUT_SCALES_TRIED if "input_scale" in is_open else (None,):
        for key in keys or (None,):
            choice = (
                key if key != is_open.get("activation") else None,
                scale if scale != is_open.get("input_scale") else None,
            )
            if any(choice):
                yield choice


def _strangeness(key: str | None, scale: str | None) -> float:
    """Return by how many digits more a choice has to read: one that changes less, and is usual, is likelier meant."""
    is_unusual = key is not None and key not in _USUAL
    return _STRANGE * ((key is not None) + (scale is not None) + is_unusual)


def _sample_of(network: Network) -> int:
    """Return how many digits a network is tried on."""
    return int(np.clip(_MOST_PRODUCTS_OF_A_SAMPLE / network.parameter_count, _LEAST_SAMPLE, _SAMPLE))


def _read(network: Network, inputs: FloatArray) -> IntArray:
    """Return the answers; those that are no numbers are some digit, too."""
    with np.errstate(all="ignore"):
        answers: IntArray = network.logits(inputs).argmax(axis=1)
    return answers


def _digits(n: int) -> tuple[FloatArray, IntArray]:
    inputs, labels = _sample()
    return inputs[:n], labels[:n]


@cache
def _sample() -> tuple[FloatArray, IntArray]:
    """Return the digits of the whole sample: all of the training set is read for them, once."""
    digits = joined([load_dataset(resources.path("mnist"), "train").subset(range(_SAMPLE))])
    return as_inputs(digits.images), digits.labels
