"""Which network reads the drawing: the chooser, and what its card says."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.sources.networks import CHANGED, digits_name, is_changed
from app.ui.layout.boxes import GAP
from app.ui.text.numbers import percent
from app.ui.widgets.chooser import Chooser
from app.ui.widgets.labels import caption, heading
from nncore.errors import named
from nncore.network.network import Network

_OF_TRAINING = ("validation",)
_MNIST_IMAGES = "train-images"
_LEAST_WIDTH = 192
_MOST_SHOWN = 2
_LONGEST_NAME, _LONGEST_TIP = 32, 400  # letters


class NetworkCard(QWidget):
    """The chooser of networks with a line of figures.

    Signals: ``network_chosen(int)``, the place of the chosen one in the list.
    """

    network_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("networkCard")
        self.setAccessibleName(tr("Network"))
        self._choice = Chooser()
        self._choice.setAccessibleName(tr("Network"))
        self._choice.setToolTip(
            tr("Which network reads the drawing. Each was trained with an activation function of its own.")
        )
        self._choice.setMinimumWidth(_LEAST_WIDTH)  # else the longest name would set the width of the column
        self._figures = caption()
        self._figures.setMinimumHeight(2 * self._figures.fontMetrics().lineSpacing())
        self._names: tuple[str, ...] = ()
        self._is_changed = False
        self._title = heading(tr("Network that reads"))
        ui.column(self._title, self._choice, self._figures, parent=self, gap=GAP // 2)
        self._choice.activated.connect(self.network_chosen)

    def set_names(self, names: Sequence[str], current: int) -> None:
        """List the networks there are."""
        self._names = tuple(names)
        self._choice.clear()
        self._choice.addItems(list(names))
        self._choice.setCurrentIndex(current)
        self._mark_current()

    def show_network(self, network: Network, trained: Network) -> None:
        """Show the figures of the network that runs."""
        sizes = "-".join(map(str, network.sizes))
        self._is_changed = is_changed(network)
        changed = named(str(network.card.get(CHANGED)), _LONGEST_TIP)
        self._figures.setToolTip(tr("Changed: {card}.", card=changed) if self._is_changed else "")
        self._mark_current()
        if network is not trained:
            name = tr(network.activations[0].name)
            self._figures.setText(
                tr("{sizes} · trial with {name}: it never learned with it, so no figures hold.", sizes=sizes, name=name)
            )
        elif self._is_changed:
            self._figures.setText(tr("{sizes} · changed by hand on the page Network, so no figures hold.", sizes=sizes))
        else:
            self._figures.setText(" · ".join([sizes, *figures_in_words(trained.card)]))

    def _mark_current(self) -> None:
        """Say that the network which reads is changed: in the chooser, and above it, for a long name is cut there."""
        self._title.setText(
            tr("Network · {changed}", changed=tr(CHANGED)) if self._is_changed else tr("Network that reads")
        )
        for index, name in enumerate(self._names):
            is_marked = self._is_changed and index == self._choice.currentIndex()
            self._choice.setItemText(index, f"{name} · {tr(CHANGED)}" if is_marked else name)


def figures_in_words(card: Any) -> list[str]:
    """Return the accuracies a card reports on digits it was not chosen by: "MNIST test 99.02 %"."""
    figures = card.get("figures", {})
    shown: list[str] = []
    for name, accuracy in figures.items() if isinstance(figures, dict) else ():
        is_other = name not in _OF_TRAINING and not name.startswith(_MNIST_IMAGES)
        if is_other and isinstance(accuracy, int | float) and 0 <= accuracy <= 1:
            shown.append(f"{named(digits_name(name), _LONGEST_NAME)} {percent(accuracy)}")
    return shown[-_MOST_SHOWN:]
