"""What a person changed of the network on this page, version by version, so that each can be taken back."""

from dataclasses import dataclass, field, replace
from typing import Any

from app.language import listed, tr, tr_n
from app.pages.network.neuron import Neuron
from app.pages.network.words import layer_name, unit_name
from app.sources.networks import marked_as_changed
from app.ui.text.numbers import percent, signed_number
from nncore.explanations.learning_step import LossGradient, stepped
from nncore.explanations.surgery import Surgery
from nncore.network.network import Network


@dataclass(frozen=True)
class Change:
    """Steps of learning first, then the surgery on what they led to.

    Attributes
    ----------
    surgery : Surgery
        What is off, shifted, noisy, pruned.
    learned : Network or None
        The network after the steps of learning, before the surgery; None without any.
    n_steps : int
        How many there were.
    """

    surgery: Surgery = field(default_factory=Surgery)
    learned: Network | None = None
    n_steps: int = 0

    def with_surgery(self, **changes: Any) -> "Change":
        """Return this change with some of the surgery's fields anew."""
        return replace(self, surgery=replace(self.surgery, **changes))

    def with_step(self, trained: Network, gradient: LossGradient, rate: float) -> "Change":
        """Return this change and one more step of learning; what is cut stays cut."""
        return replace(self, learned=stepped(self.learned or trained, gradient, rate), n_steps=self.n_steps + 1)

    def on(self, trained: Network) -> Network:
        """Return the network that comes of it: itself if nothing is changed, else marked as changed."""
        if words := self.words(trained):
            return marked_as_changed(self.surgery.on(self.learned or trained), words)
        return trained

    def words(self, network: Network) -> str:
        """Return what is changed, in a line."""
        surgery = self.surgery
        off = sorted(surgery.off)
        parts = []
        if self.n_steps:
            parts.append(tr_n("{n} step of learning", "{n} steps of learning", self.n_steps))
        if len(off) == 1:
            parts.append(tr("{neuron} off", neuron=unit_name(network, Neuron(*off[0]))))
        elif off:
            parts.append(tr_n("{n} neuron off", "{n} neurons off", len(off)))
        parts += _moved_words(network, surgery)
        parts += [
            tr("noise {share} into {network}", share=percent(share, 0), network=layer_name(network, layer))
            for layer, share in surgery.noise.items()
        ]
        if surgery.pruned:
            parts.append(tr("{pruned} of the weights gone", pruned=percent(surgery.pruned, 0)))
        return listed(parts)


def _moved_words(network: Network, surgery: Surgery) -> list[str]:
    """Return which biases and weights are moved: one by its name, several by their number."""
    biases, weights = list(surgery.bias_shifts.items()), list(surgery.weight_shifts.items())
    words = []
    if len(biases) == 1:
        at, shift = biases[0]
        words.append(tr("b of {unit} {shift}", unit=unit_name(network, Neuron(*at)), shift=signed_number(shift)))
    elif biases:
        words.append(tr_n("{n} bias moved", "{n} biases moved", len(biases)))
    if len(weights) == 1:
        (layer, source, unit), shift = weights[0]
        source_name, unit_words = (unit_name(network, Neuron(*at)) for at in ((layer - 1, source), (layer, unit)))
        said = {"source": source_name, "unit": unit_words, "shift": signed_number(shift)}
        words.append(tr("w from {source} to {unit} {shift}", **said))
    elif weights:
        words.append(tr_n("{n} weight moved", "{n} weights moved", len(weights)))
    return words


class Changes:
    """The versions of one network that this page has seen, each under a number that JSON can hold."""

    def __init__(self) -> None:
        self.trained: Network | None = None
        self.network: Network | None = None
        self._versions: dict[int, Change] = {0: Change()}
        self.version = 0

    @property
    def current(self) -> Change:
        """What is changed now."""
        return self._versions[self.version]

    def begin(self, network: Network) -> None:
        """Forget all versions: another network reads."""
        self.trained = self.network = network
        # Numbers are given once, so that a step of another network's history leads nowhere.
        self.version = max(self._versions) + 1
        self._versions = {self.version: Change()}

    def take(self, change: Change) -> None:
        """Make a new version."""
        version = max(self._versions) + 1
        self._versions[version] = change
        self.go(version)

    def go(self, version: object) -> bool:
        """Go to a version; tell whether there is one of this number, and it is another."""
        if self.trained is None or not isinstance(version, int) or version not in self._versions:
            return False
        is_other = version != self.version
        self.version = version
        self.network = self.current.on(self.trained)
        return is_other
