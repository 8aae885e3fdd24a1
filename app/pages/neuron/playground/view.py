"""A net to play with: built by hand, learning points of the plane while one watches. A view of the page Neuron."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from app import ui
from app.lab.view import View
from app.language import capital, tr
from app.pages.neuron.playground.controls import PlaygroundControls
from app.pages.neuron.playground.losses import LossBoard
from app.pages.neuron.playground.maps import map_images, plane_maps
from app.pages.neuron.playground.net_layout import Unit
from app.pages.neuron.playground.net_picture import NetPicture, NetScene
from app.pages.neuron.playground.numpy_lines import playground_lines
from app.pages.neuron.playground.plane_map import MapScene, PlaneMap
from app.pages.neuron.playground.presets import PRESETS
from app.pages.neuron.playground.run import PlaygroundRun
from app.pages.neuron.playground.transport import SPEEDS, Transport
from app.pages.neuron.playground.words import layer_heads, place_words, unit_name, unit_words
from app.pages.neuron.sentence import sentence
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.text.live_text import live_heading, live_readout
from nncore.concepts.playground import MOST_OWN, Playground
from nncore.concepts.playground_line import open_playground, playground_line
from nncore.errors import NNCoreError

_FRAME_MS = 16
_LONGEST_S = 0.010  # so long one picture's learning may take
_WIDE = 700  # pixels from which the net and the plane stand side by side
_REACH = 0.35  # how near to a point of one's own the right button must be, in the plane's unit
_SLID = {"n_points", "noise", "learning_rate"}  # what sliders set


class PlaygroundView(View):
    """The network at the left or above, the large map and the losses beside or below it."""

    def __init__(self) -> None:
        super().__init__()
        self.run = PlaygroundRun(Playground())
        self.net, self.plane, self.board = NetPicture(), PlaneMap(), LossBoard()
        self.transport, self.choices = Transport(), PlaygroundControls()
        self.steps, self.readout = live_readout(), live_readout()
        self.map_name, self.words = live_heading(), sentence(lines=2)
        self._said = ""
        self._unit: Unit | None = None
        self._place: tuple[float, float] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._build()
        self._connect()
        self.choices.show_playground(self.run.playground)

    @property
    def is_running(self) -> bool:
        """Does it learn by itself?"""
        return self._timer.isActive()

    @property
    def line(self) -> str:
        """The whole playground as it stands, weights and all."""
        return playground_line(self.run.playground, self.run.network, self.run.steps)

    def refresh(self) -> None:
        """Draw everything as it stands."""
        self.choices.show_playground(self.run.playground)
        self._show()

    def numpy_code(self) -> str:
        """Return lines that open this playground and go on with it."""
        return playground_lines(self.run.playground, self.run.network, self.run.steps)

    def own_state(self) -> Mapping[str, Any]:
        """Return all choices as a line, and the preset; what was learned is not remembered."""
        return {"line": playground_line(self.run.playground), "preset": self.transport.presets.currentData()}

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring the choices back."""
        try:
            playground = open_playground(str(state.get("line", ""))).playground
        except NNCoreError:
            return
        if playground != self.run.playground:
            self.run.change(playground)
        preset = state.get("preset")
        self._name_preset(preset if isinstance(preset, str) and preset in PRESETS else "")

    def reset_own(self) -> None:
        """Begin with the first playground."""
        self.pause()
        self.run = PlaygroundRun(Playground())
        self._name_preset("")

    def pause(self) -> None:
        """Stop learning by itself."""
        self._timer.stop()
        self._show_running()

    def open_line(self, line: str) -> None:
        """Open a line that was copied; say what is wrong with it."""
        try:
            opened = open_playground(line)
        except NNCoreError as error:
            self.transport.show_problem(str(error))
            self._say(str(error))
            return
        self.transport.show_problem("")
        self._begin(PlaygroundRun(opened.playground, opened.network, opened.steps), "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= _WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if is_wide else down)
        self._side.setDirection(down if is_wide else across)
        super().resizeEvent(event)

    def _build(self) -> None:
        net = ui.column(ui.row(live_heading(tr("Network")), self.steps), (self.net, 1))
        plane = ui.column(ui.head(self.map_name, self.readout), (self.plane, 1))
        self._side = ui.column(gap=2 * GAP)
        self._side.addLayout(plane, 3)
        self._side.addWidget(self.board, 2)
        self._body = ui.row(gap=2 * GAP)
        self._body.addLayout(net, 5)
        self._body.addLayout(self._side, 4)
        ui.column((self._body, 1), self.words, parent=self)
        self.column.addWidget(self.transport)
        self.column.addWidget(self.choices)
        self.column.addWidget(self.transport.line_part())
        self.keep_control("speed", self.transport.speed)
        self.keep_control("label", self.choices.label)
        self.keep_control("test", self.choices.has_test)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_frame)
        self.transport.played.connect(self._on_play)
        self.transport.stepped.connect(self._on_step)
        self.transport.restarted.connect(self._on_restart)
        self.transport.preset_chosen.connect(self._on_preset)
        self.transport.line_wanted.connect(self._on_line_wanted)
        self.transport.line_given.connect(self.open_line)
        self.choices.wanted.connect(self._on_wanted)
        self.net.looked_at.connect(self._on_looked_at)
        self.plane.place_clicked.connect(self._on_place_clicked)
        self.plane.place_removed.connect(self._on_place_removed)
        self.plane.pointed.connect(self._on_pointed)
        self.plane.pointer_left.connect(self._on_pointer_left)

    # ---- what is shown -----------------------------------------------------------------------

    def _show(self) -> None:
        run, network = self.run, self.run.network
        maps, deltas = plane_maps(network), run.mean_deltas()
        images = map_images(maps, self.theme)
        self.net.show_scene(NetScene(images, network.weights, deltas, layer_heads(network.sizes, deltas)))
        unit = self._unit or Unit(len(network.sizes) - 1, 0)
        data, shown = run.data, slice(None) if self.choices.has_test.isChecked() else slice(0)
        self.plane.show_scene(
            MapScene(
                images[unit.layer][unit.unit],
                data.inputs,
                data.targets[:, 0],
                data.test_inputs[shown],
                data.test_targets[shown, 0],
            )
        )
        self.board.show_losses(run.losses, run.scores())
        epoch = run.steps / max(run.steps_an_epoch, 1)
        self.steps.set_text(tr("step {steps:,} · epoch {epoch:,.1f}", steps=run.steps, epoch=epoch))
        self.map_name.set_text(tr("{unit} over the plane", unit=capital(unit_name(network.sizes, unit))))
        self.readout.set_text("" if self._place is None else place_words(network, unit, *self._place))
        self._show_words(unit_words(network, maps, deltas, self._unit) if self._unit else "")
        self._show_running()

    def _show_words(self, of_unit: str) -> None:
        if self.run.fault:
            self.words.set_text(self.run.fault)
        elif not len(self.run.data.inputs):
            self.words.set_text(tr("There are no points: click the plane to set some."))
        else:
            self.words.set_text(of_unit or self._said)

    def _show_running(self) -> None:
        self.transport.show_running(is_running=self.is_running, can_learn=self.run.can_learn)

    def _say(self, words: str) -> None:
        self._said = words
        self._show_words("")

    def _name_preset(self, key: str) -> None:
        self.transport.show_preset(key)
        self._said = PRESETS[key].sentence if key else ""

    # ---- what a person does ------------------------------------------------------------------

    def _on_frame(self) -> None:
        epochs = SPEEDS[self.transport.speed.word]
        self.run.advance(max(epochs * self.run.steps_an_epoch, 1), _LONGEST_S)
        if not self.run.can_learn:
            self.pause()
        self._show()

    def _on_play(self) -> None:
        if self.is_running:
            self.pause()
        elif self.run.can_learn:
            self._timer.start()
            self._show_running()

    def _on_step(self) -> None:
        self.run.advance(1, _LONGEST_S)
        self._show()

    def _on_restart(self) -> None:
        self.run.start_over()
        self._show()

    def _on_preset(self, key: str) -> None:
        self._begin(PlaygroundRun(PRESETS[key].playground), key)

    def _begin(self, run: PlaygroundRun, preset: str) -> None:
        self.pause()
        self.run = run
        self._name_preset(preset)
        self.acted.emit()

    def _on_wanted(self, fields: Mapping[str, Any]) -> None:
        self.run.change(replace(self.run.playground, **fields))
        if _SLID.issuperset(fields):
            self.changed.emit()  # all of a drag is one step
        else:
            self.acted.emit()

    def _on_line_wanted(self) -> None:
        QGuiApplication.clipboard().setText(self.line)
        self.transport.line.setText(self.line)
        self._say(tr("The text is on the clipboard: the whole playground, with what it has learned."))

    def _on_looked_at(self, unit: Unit | None) -> None:
        self._unit = unit
        self._show()

    def _on_pointed(self, x: float, y: float) -> None:
        self._place = x, y
        if not self.is_running:
            self._show()

    def _on_pointer_left(self) -> None:
        self._place = None
        self.readout.set_text("")

    def _on_place_clicked(self, x: float, y: float) -> None:
        own = self.run.playground.own
        if len(own) < MOST_OWN:
            point = round(x, 2), round(y, 2), int(self.choices.label.word)
            self._on_wanted({"own": (*own, point)})

    def _on_place_removed(self, x: float, y: float) -> None:
        own = self.run.own_without(x, y, _REACH)
        if own != self.run.playground.own:
            self._on_wanted({"own": own})
        else:
            self._say(tr('Only points of your own can be taken away; "None: my own" begins with an empty plane.'))
