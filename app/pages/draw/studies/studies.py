"""The middle of the Draw page: the layers at work, or one of the ways to look into the answer, chosen by tabs."""

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.draw.studies.study import Reading, Study
from app.state.timeline import Timeline
from app.ui.export import copy_lines
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import Scroller
from app.ui.overriding import override
from app.ui.pictures.icons import icon
from app.ui.style.themed import Themed
from app.ui.widgets.tabs import Tabs
from nncore.network.network import Network


class _StudySpec(NamedTuple):
    """A study: the name of its folder beside this module, its word for people, and the class in its ``study``."""

    name: str
    word: str
    class_name: str

    def build(self) -> Study:
        made: Study = getattr(import_module(f"app.pages.draw.studies.{self.name}.study"), self.class_name)()
        return made


LAYERS = "layers"
_COPY = tr("Copy as numpy")
_SPECS = (
    _StudySpec("why", tr("Why"), "WhyStudy"),
    _StudySpec("change", tr("What if"), "ChangeStudy"),
    _StudySpec("neighbours", tr("Neighbours"), "NeighboursStudy"),
    _StudySpec("compare", tr("Compare"), "CompareStudy"),
    _StudySpec("pixels", tr("Pixels"), "PixelsStudy"),
)


class Studies(Themed, QWidget):
    """Tabs, the study that is chosen, and "Copy as numpy" for what it shows. A study is built when it is first opened.

    Signals
    -------
    overlay_changed()
        The study that is shown lays something else over the ink, or asks about other digits.
    picture_chosen(array, str), message(str), patch_moved(int or None, int)
        As a study tells them.
    network_wanted(int)
        A study wants the network at this place of the list beside the one that reads.
    """

    NAMES = (LAYERS, *(spec.name for spec in _SPECS))
    """The names of all studies."""

    overlay_changed = Signal()
    picture_chosen = Signal(object, str)
    message = Signal(str)
    patch_moved = Signal(object, int)
    network_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._built: dict[str, Study] = {}
        self._reading: Reading | None = None
        self._timeline: Timeline | None = None
        self._network_names: tuple[str, ...] = ()
        self._is_large = False
        self.tabs = Tabs(
            {LAYERS: tr("Layers")} | {spec.name: spec.word for spec in _SPECS}, tr("What is shown of the answer")
        )
        self.copy_button = ui.button(
            _COPY,
            tr("Put the lines that reproduce what is shown here on the clipboard; they run as they are."),
        )
        self._places: dict[str, QWidget] = {}
        self._copy_width = self.copy_button.sizeHint().width() + GAP
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._column = ui.column(ui.row((self.tabs, 1), self.copy_button), parent=self, gap=GAP // 2)
        self._add(LAYERS, Study())  # keeps the place until the layers are built
        self.tabs.chosen.connect(self._on_chosen)
        self.copy_button.clicked.connect(self._copy)
        self._soon.timeout.connect(self._settle)
        self.follow_theme()

    @property
    def current(self) -> Study:
        """The study that is shown."""
        return self._built[self.tabs.key]

    def show_study(self, name: str) -> Study:
        """Show a study and return it."""
        self.tabs.choose(name)
        return self.current

    def present(self, *, is_large: bool) -> None:
        """Show before an audience what has room in large type, and nothing to copy; or all of it again."""
        self._is_large = is_large
        self.copy_button.setVisible(not is_large)
        for study in self._built.values():
            study.present(is_large=is_large)

    def set_layers(self, layers: Study) -> None:
        """Take the study of the layers, which is built after the first paint."""
        kept = self._places[LAYERS]
        self._add(LAYERS, layers)
        layers.setVisible(self.tabs.key == LAYERS)
        self._column.removeWidget(kept)
        kept.hide()
        kept.setParent(None)
        kept.deleteLater()
        if self._reading is not None and self.current is layers:
            layers.show_reading(self._reading)

    def show_reading(self, reading: Reading) -> None:
        """Tell the study that is shown; the others see the latest when they come back."""
        self._reading = reading
        self.current.show_reading(reading)

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Tell the study that is shown that the pen rests."""
        self._timeline = timeline
        if self.isVisible():
            self._settle()

    def list_networks(self, names: tuple[str, ...], index: int) -> None:
        """Take note of the networks there are."""
        self._network_names = names
        for study in self._built.values():
            study.list_networks(names)

    def take_network(self, network: Network) -> None:
        """Hand the study that is shown the network it wanted."""
        self.current.take_network(network)

    def shut_down(self) -> None:
        """End all work."""
        for study in self._built.values():
            study.shut_down()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.apply_theme()
        super().resizeEvent(event)

    @override
    def apply_theme(self) -> None:
        """Let the button be a picture alone, in the theme's colour, where the tabs need the room."""
        is_narrow = self.tabs.sizeHint().width() + self._copy_width > self.width()
        self.copy_button.setText("" if is_narrow else _COPY)
        self.copy_button.setIcon(icon("copy", self.theme) if is_narrow else QIcon())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._soon.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.current.rest()
        super().hideEvent(event)

    def _add(self, name: str, study: Study) -> None:
        self._built[name] = study
        study.present(is_large=self._is_large)
        # The layers scroll with the page; what is as tall as it likes scrolls by itself.
        inside = ui.column()
        self._places[name] = study if name == LAYERS else Scroller(inside)
        self._column.addWidget(self._places[name], 1)
        if name != LAYERS:
            inside.addWidget(study, 1)
        study.overlay_changed.connect(self._on_overlay_changed)
        study.picture_chosen.connect(self.picture_chosen)
        study.message.connect(self.message)
        study.patch_moved.connect(self.patch_moved)
        study.network_wanted.connect(self.network_wanted)
        study.list_networks(self._network_names)

    def _on_chosen(self, name: str) -> None:
        for other in self._built.values():
            other.rest()
        if name not in self._built:
            self._add(name, next(spec for spec in _SPECS if spec.name == name).build())
        for key, place in self._places.items():
            place.setVisible(key == name)
        if self._reading is not None:
            self.current.show_reading(self._reading)
            self._soon.start()
        self.patch_moved.emit(None, 0)
        self.overlay_changed.emit()

    def _on_overlay_changed(self) -> None:
        if self.sender() is self.current:
            self.overlay_changed.emit()

    def _settle(self) -> None:
        if self._reading is not None:
            self.current.settle(self._reading, self._timeline)

    def _copy(self) -> None:
        self.message.emit(copy_lines(self.current.numpy_code()))
