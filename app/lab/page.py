"""What every page of the window is built from: one look, controls that are kept and reset, and "copy as numpy".

How to make one: derive from `Page`, fill its places, end the constructor with `finish`, and give it a line in
`app.window.navigation.pages`. The README shows a whole one.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.body import Body
from app.lab.controls import Control, line_up_sliders
from app.lab.explanation import Explanation
from app.lab.head import PageHead
from app.lab.history import History, PageState
from app.lab.kept_controls import KeptControls
from app.lab.view import View
from app.language import tr
from app.ui.accessibility.focus import keeping_keyboard
from app.ui.export import copy_lines
from app.ui.layout.boxes import GAP, PAGE_MARGINS
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.widgets.labels import heading
from app.ui.widgets.switch import Switch
from app.ui.words.source import set_word_view
from nncore.network.network import ForwardTrace, Network


class Page(Themed, QWidget):
    """Title and one line on top; plot, numbers and explanation at the left; controls at the right.

    A page puts its widgets into `plot_area`, `numbers` and `controls` (three `QVBoxLayout`), registers what a person
    can set with `add_control`, and draws all of it in `refresh`, which is called after every change of a control. What
    the controls stand at is in `kept`, by which a page may also set them itself. If it has more than one thing to show,
    it adds views, and each view does the same for itself.

    It is built when it is first opened, at its place: Qt would dress all that it holds once more for a later parent. It
    is then shown the network and the trace of that moment. While it is
    hidden it is told nothing; when it comes back it is shown the latest. The main window makes the connections. What
    only some pages give or take is told in `app.lab.roles`: a page has a role by having its signals and methods.

    Signals
    -------
    message(str)
        A sentence for the status line.
    undo_changed()
        There is more, or less, to take back.
    """

    message = Signal(str)
    undo_changed = Signal()

    def __init__(self, name: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot_area, self.numbers, self.controls = ui.column(), ui.column(), ui.column()
        self.explanation = Explanation()
        self._body = Body(self.plot_area, self.numbers, self.explanation, self.controls)
        self.views: dict[str, View] = {}
        self.kept = KeptControls(self)
        self.kept.changed.connect(self._on_control_changed)
        self._history = History(self.restore, self)
        self._history.changed.connect(self.undo_changed)
        self.copy_button = ui.button(
            tr("Copy as numpy"),
            tr("Put the lines that reproduce what is shown on the clipboard; they run as they are."),
        )
        self.reset_button = ui.button(tr("Reset"), tr("Bring this page back to how it was at first."))
        self.copy_button.clicked.connect(self._copy)
        self.reset_button.clicked.connect(self._on_reset)
        set_word_view(self)
        ui.column(
            PageHead(name, subtitle, self.copy_button, self.reset_button),
            (self._body, 1),
            parent=self,
            margins=PAGE_MARGINS,
        )

    # ---- what a page may give ----------------------------------------------------------------

    def refresh(self) -> None:
        """Draw everything from the controls and the latest trace; of views, the chosen one alone. The others rest."""
        for view in self.views.values():
            view.panel.setVisible(view is self.view and view.has_controls)
            if view is not self.view:
                view.pause()
                view.hide()
        if self.views:
            is_new = self.view.isHidden()
            self.view.show()
            self.view.refresh()
            self.explain(*self.view.explanation())
            if is_new:
                self._body.seek_room()

    def numpy_code(self) -> str:
        """Return lines that reproduce what is shown and run as they are, with numpy or nncore."""
        return self.view.numpy_code()

    def show_network(self, network: Network) -> None:
        """Take note of the network that reads the drawing."""
        for view in self.views.values():
            view.show_network(network)
        if self.views:
            self.refresh()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show what the network makes of the drawing; None says that it is empty."""
        for view in self.views.values():
            view.show_trace(trace)
        if self.views:
            self.refresh()

    # ---- what a page uses --------------------------------------------------------------------

    def add_heading(self, text: str) -> None:
        """Begin a group of controls."""
        if self.controls.count():
            self.controls.addSpacing(GAP)
        self.controls.addWidget(heading(text))

    def keep_control(self, name: str, control: Control, tip: str = "", *, is_passing: bool = False) -> None:
        """Keep a control under a name, wherever it stands, with its present value as the one to reset to."""
        self.kept.add(name, control, is_passing=is_passing)
        if tip:
            control.setToolTip(tip)

    def add_control(self, name: str, control: Control, tip: str = "") -> None:
        """Keep a control, and put it into the column."""
        self.keep_control(name, control, tip)
        self.controls.addWidget(control)

    def add_section(self, fill: Callable[[], None]) -> QWidget:
        """Return a part of the column that can be hidden as a whole; in it stands whatever `fill` adds."""
        section, outer = QWidget(), self.controls
        self.controls = ui.column()
        section.setLayout(self.controls)
        fill()
        self.controls = outer
        outer.addSpacing(GAP)
        outer.addWidget(section)
        return section

    def add_views(self, views: Mapping[str, View]) -> None:
        """Fill the plot area with views, of which one is shown; the switch and their controls stand in the column."""
        self.controls.addWidget(self.choose_views(views))
        self.controls.addSpacing(GAP)
        self.place_panels()

    def choose_views(self, views: Mapping[str, View], tip: str = tr("What this page shows.")) -> Switch:
        """Fill the plot area with views; the switch that is returned, and the panels, are still to be placed."""
        self.views = dict(views)
        self.choice = Switch(tuple(views), tr("View"), can_stand=True)
        self.keep_control("view", self.choice, tip)
        for view in views.values():
            self.plot_area.addWidget(view, 1)
            view.hide()
            view.changed.connect(self._on_view_changed)
            view.acted.connect(self._on_view_acted)
        return self.choice

    def place_panels(self) -> None:
        """Put the controls of the views into the column; those of the chosen one are seen."""
        for word, view in self.views.items():
            if view.has_controls:
                self.controls.addWidget(view.panel)
            for name, (control, tip) in view.kept.items():
                self.keep_control(f"{word.lower()}_{name}", control, tip)

    @property
    def view(self) -> View:
        """The view that is chosen."""
        return self.views[self.choice.word]

    def finish(self) -> None:
        """End the building: controls stay at the top, and the page is drawn for the first time."""
        self.controls.addStretch(1)
        line_up_sliders(self.controls, [view.panel for view in self.views.values()])
        self.follow_theme()

    def explain(self, formulas: Sequence[str], text: str) -> None:
        """Show formulas of ``resources/formulas`` and, beside them, rich text under the numbers."""
        self.explanation.setVisible(bool(text))
        self.explanation.show_explanation(formulas, text)

    def note_step(self, source: str) -> None:
        """Let undo take back what a person has just changed here, by a control or a button of this name."""
        self._history.note(self._step_state(), source)

    # ---- what the window uses ----------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Is there a step to take back?"""
        return self._history.n_steps > 0

    @property
    def can_redo(self) -> bool:
        """Is there a step that was taken back?"""
        return self._history.can_redo

    def present(self, panels: Collection[str]) -> None:
        """Show beside the plots only those of "explanation" and "controls" that are among these."""
        self._body.show_explanation(is_shown="explanation" in panels)
        self._body.show_controls(is_shown="controls" in panels)

    def show_view(self, word: str) -> None:
        """Show a view of this page, as if the person had chosen it."""
        self.restore({"view": word})
        self.note_step("view")

    def settle(self) -> None:
        """Take what the page shows now as where undo ends: the drawing or the network may have set its controls."""
        self._history.settle(self._step_state())

    def undo(self) -> None:
        """Take the last step back."""
        with keeping_keyboard(self):
            self._history.undo()

    def redo(self) -> None:
        """Do the step again that was taken back."""
        with keeping_keyboard(self):
            self._history.redo()

    @override
    def apply_theme(self) -> None:
        self.refresh()

    def state(self) -> Mapping[str, Any]:
        """Return the values of all kept controls and what each view remembers beside them, as JSON can hold it."""
        own = {f"own_{word}": view.own_state() for word, view in self.views.items()}
        return self.kept.values() | own

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring a remembered state back; what is missing or makes no sense keeps its value."""
        self.kept.restore(state)
        for word, view in self.views.items():
            own = state.get(f"own_{word}")
            if isinstance(own, Mapping):
                view.restore_own(own)
        self.refresh()

    def reset(self) -> None:
        """Bring everything back to how it was at first; the person stays at the view that is chosen."""
        self.kept.reset(but=("view",) if self.views else ())
        for view in self.views.values():
            view.reset_own()
        self.restore({})

    def shut_down(self) -> None:
        """End all long work; the window is about to close."""
        for view in self.views.values():
            view.shut_down()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Else Qt gives the keyboard to the first button, with a ring around it, though nobody went there.
        self.setFocus()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for view in self.views.values():
            view.pause()
        super().hideEvent(event)

    def _step_state(self) -> PageState:
        """Return what a step of undo brings back."""
        return {**self.state(), **self.kept.values(of_passing=True)}

    def _on_control_changed(self, name: str) -> None:
        self.refresh()
        self.note_step(name)

    def _on_view_changed(self) -> None:
        self.refresh()
        self.note_step("view")

    def _on_view_acted(self) -> None:
        self._history.end_step()
        self._on_view_changed()
        self._history.end_step()

    def _on_reset(self) -> None:
        self._history.quietly(self.reset)
        self.note_step("reset")

    def _copy(self) -> None:
        self.message.emit(copy_lines(self.numpy_code()))
