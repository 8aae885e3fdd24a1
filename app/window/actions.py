"""Everything that can be done, as actions with a name, a shortcut and an icon; menus and buttons share them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.lab.history import REDO_KEYS
from app.language import LANGUAGES, tr
from app.ui.overriding import override
from app.ui.pictures.icons import icon
from app.ui.style.qt_style import ThemeChoice
from app.ui.style.themed import Themed

_LANGUAGE_NAMES = {"system": tr("As the system"), **LANGUAGES}
THEME_NAMES: dict[ThemeChoice, str] = {
    "system": tr("As the system"),
    "light": tr("Light"),
    "dark": tr("Dark"),
    "contrast": tr("High contrast"),
}

PRESENTED = {
    "input": tr("Draw: what the network sees"),
    "inside": tr("Draw: layers and studies"),
    "probabilities": tr("Draw: probabilities"),
    "timeline": tr("Draw: while drawing"),
    "network": tr("Draw: the network"),
    "explanation": tr("Numbers and explanation"),
    "controls": tr("Controls"),
}
"""The panels a presentation may show beside the canvas with its answer, and beside the plots of a page."""

PANELS = {
    "input": tr("What the network &sees"),
    "inside": tr("&Layers and studies"),
    "probabilities": tr("&Probabilities"),
    "timeline": tr("&While drawing"),
    "network": tr("&Network"),
}
"""The panels of the Draw page that can be hidden; the canvas and its answer always stand."""

Shortcut = QKeySequence | QKeySequence.StandardKey | str | None


def page_keys(number: int) -> str:
    """Return the shortcut of a page by its number, from 1; Ctrl+0 is the usual size of text, as everywhere."""
    return f"Ctrl+{number}" if number < 10 else "Ctrl+D"


class Actions(Themed, QObject):
    """The actions of the main window; it connects them."""

    def __init__(self, window: QMainWindow, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self._add_file_actions()
        self._add_edit_actions()
        self._add_view_actions()
        self._add_help_actions()
        self._add_large()
        self.samples, self.samples_menu = self._samples()
        self.languages = {code: self._language(code, name) for code, name in _LANGUAGE_NAMES.items()}
        self.themes = {choice: self._checkable_of_group(text, choice) for choice, text in THEME_NAMES.items()}
        self.pages = {name: self._page(number, name, title) for number, (name, title) in enumerate(pages, 1)}
        self._group(self.pen, self.eraser)
        self._group(*self.themes.values())
        self._group(*self.languages.values())
        self.pen.setChecked(True)
        self.follow_theme()

    def _add_file_actions(self) -> None:
        key, window = QKeySequence.StandardKey, self._window
        self.open_picture = self._action(
            tr("&Open…"), key.Open, "open", tr("Open a picture, a session, a lesson, a network or data")
        )
        self.look_at_picture = self._action(
            tr("&Digits in the picture…"), None, None, tr("See what was found in the opened picture, and choose")
        )
        self.look_at_picture.setEnabled(False)
        self.save_picture = self._action(
            tr("&Save drawing as picture…"), key.Save, None, tr("Save the drawing as a PNG")
        )
        self.report = self._action(
            tr("Re&port of this page…"), "Ctrl+P", None, tr("Save the page, what it shows and the network as a PDF")
        )
        self.take_away_menu = QMenu(tr("&Take away"), window)
        self.save_session = self._action(
            tr("Save sess&ion…"), "Ctrl+Shift+S", None, tr("Save drawing, network, page and all settings as one file")
        )
        self.recent_menu = QMenu(tr("&Recent"), window)
        self.open_network = self._action(
            tr("Open &network…"), "Ctrl+Shift+O", None, tr("Open a network from an .npz, .onnx or .safetensors file")
        )
        self.open_lesson = self._action(
            tr("Open &lesson…"), None, None, tr("Open a lesson from a .digitscope or .toml file")
        )
        self.save_lesson = self._action(
            tr("Save &as lesson…"),
            None,
            None,
            tr("Make a lesson of this page as it stands, with words and questions of yours"),
        )
        self.lessons_menu = QMenu(tr("L&essons"), window)
        self.quit = self._action(tr("&Quit"), "Ctrl+Q", None, tr("Close the program"))

    def _add_edit_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.undo = self._action(tr("&Undo"), key.Undo, "undo", tr("Take the last step on this page back"))
        self.redo = self._action(tr("&Redo"), REDO_KEYS[0], "redo", tr("Do it again"))
        self.redo.setShortcuts(REDO_KEYS)
        self.back = self._action(tr("&Back"), "Alt+Left", None, tr("Go to the page you came from"))
        self.forward = self._action(tr("&Forward"), "Alt+Right", None, tr("Go to the page you came back from"))
        self.next_part = self._action(
            tr("Next part of the window"),
            "F6",
            None,
            tr("Let the keyboard be in the page, its controls, …"),
        )
        self.part_before = self._action(
            tr("Part before"), "Shift+F6", None, tr("Let the keyboard be in the part before")
        )
        self.clear = self._action(tr("&Clear"), "Delete", "clear", tr("Empty the canvas; undo brings the drawing back"))
        self.copy = self._action(tr("C&opy drawing"), key.Copy, "copy", tr("Copy the drawing as a picture"))
        self.paste = self._action(
            tr("&Paste picture"), key.Paste, "paste", tr("Paste a picture of a digit, or a file that was copied")
        )
        self.keep = self._action(tr("&Keep this drawing as…"), "Ctrl+K", None, tr("Keep the drawing among my digits"))
        self.replay = self._action(
            tr("Draw it a&gain"), "Ctrl+G", "play", tr("See it drawn again at the hand's own speed")
        )

    def _add_view_actions(self) -> None:
        """Add what is held in the hand, and what the Draw page shows."""
        self.pen = self._action(tr("Pe&n"), "P", "pen", tr("Draw with the left button"), is_checkable=True)
        self.eraser = self._action(tr("&Eraser"), "E", "eraser", tr("Remove the strokes it touches"), is_checkable=True)
        self.grid = self._action(
            tr("&Grid"),
            "G",
            "grid",
            tr("Show, over the ink, the 28 × 28 squares that the pixels hold"),
            is_checkable=True,
        )
        self.show_z = self._action(
            tr("Show &z instead of a"), "Z", None, tr("z is before the activation"), is_checkable=True
        )
        self.show_logits = self._action(
            tr("Show &logits"), "L", None, tr("Logits instead of percent"), is_checkable=True
        )

    def _add_help_actions(self) -> None:
        self.glossary = self._action(
            tr("&Glossary"), "F1", None, tr("Look up a word, its formula, and where to see it")
        )
        self.glossary.setShortcuts([QKeySequence("F1"), QKeySequence("Ctrl+F")])
        self.tour = self._action(tr("&Tour"), None, None, tr("Ten steps that show what is where"))
        self.shortcuts = self._action(tr("&Keyboard"), "Ctrl+F1", None, tr("List the shortcuts"))
        self.copy_fault = self._action(tr("&Copy details"), None, None, tr("Copy what is known of the latest fault"))
        self.copy_fault.setEnabled(False)
        self.about = self._action(tr("&About Digitscope"), None, None, tr("What this is, and whose data it carries"))

    @property
    def parent_window(self) -> QMainWindow:
        """The window whose actions these are."""
        return self._window

    @override
    def apply_theme(self) -> None:
        for action, name in self._icons.items():
            action.setIcon(icon(name, self.theme))

    def toolbar(self) -> list[QAction | None]:
        """Return what stands under the canvas; None is a gap."""
        return [self.pen, self.eraser, None, self.undo, self.redo, self.clear, None, self.grid, self.open_picture,
                self.samples]  # fmt: skip

    def show_context(self, *, is_drawing: bool, has_ink: bool) -> None:
        """Enable what acts on the drawing only where the drawing is seen."""
        samples = self.samples_menu.actions()
        for action in (self.pen, self.eraser, self.grid, self.show_z, self.show_logits, *samples,
                       *self.panels.values(), self.all_panels):  # fmt: skip
            action.setEnabled(is_drawing)
        for action in (self.clear, self.copy, self.keep, self.save_picture):
            action.setEnabled(is_drawing and has_ink)

    def _action(
        self, text: str, shortcut: Shortcut, icon_name: str | None, tip: str, *, is_checkable: bool = False
    ) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        action.setCheckable(is_checkable)
        if icon_name is not None:
            self._icons[action] = icon_name
        self._window.addAction(action)
        return action

    def _samples(self) -> tuple[QAction, QMenu]:
        """Return the action with the menu of sample digits; each entry carries its label, or None for any."""
        menu = QMenu(tr("Sa&mple digit"), self._window)
        menu.menuAction().setToolTip(tr("A digit from MNIST's test set, which no network here was trained on"))
        surprise = menu.addAction(tr("&Any digit"))
        surprise.setShortcut("R")
        surprise.setData(None)
        self._window.addAction(surprise)
        menu.addSeparator()
        for label in range(10):
            action = menu.addAction(tr("A &{label}", label=label))
            action.setShortcut(str(label))
            action.setData(label)
            self._window.addAction(action)
        self._icons[menu.menuAction()] = "samples"
        return menu.menuAction(), menu

    def _checkable_of_group(self, text: str, choice: str) -> QAction:
        action = self._action(text, None, None, tr("Appearance: {text}", text=text), is_checkable=True)
        action.setData(choice)
        return action

    def _add_large(self) -> None:
        """Add what makes the window fit a projector, or weak eyes."""
        key = QKeySequence.StandardKey
        self.present = self._action(
            tr("&Presentation"),
            "F11",
            None,
            tr("Show chosen panels alone, in large type; Escape ends it"),
            is_checkable=True,
        )
        self.end_presentation = self._action(tr("&End the presentation"), "Escape", None, tr("Show all of it again"))
        self.presented = {name: self._presented(text) for name, text in PRESENTED.items()}
        self.panels = {name: self._panel(text) for name, text in PANELS.items()}
        self.all_panels = self._action(
            tr("Show &all panels"), None, None, tr("Show every panel of the Draw page, each in its usual size")
        )
        self.larger_text = self._action(tr("&Larger text"), key.ZoomIn, None, tr("Enlarge all text, up to 200 %"))
        self.smaller_text = self._action(tr("&Smaller text"), key.ZoomOut, None, tr("Let all text be smaller again"))
        self.usual_text = self._action(tr("&Usual text size"), "Ctrl+0", None, tr("Let all text be at 100 %"))
        self.larger_text.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def _presented(self, text: str) -> QAction:
        return self._action(text, None, None, tr("Show this in a presentation"), is_checkable=True)

    def _panel(self, text: str) -> QAction:
        return self._action(text, None, None, tr("Show this panel of the Draw page"), is_checkable=True)

    def _language(self, code: str, name: str) -> QAction:
        action = self._action(name, None, None, tr("Language: {name}", name=name), is_checkable=True)
        action.setData(code)
        return action

    def _page(self, number: int, name: str, title: str) -> QAction:
        action = self._action(title, page_keys(number), None, tr("Go to the page {title}", title=title))
        action.setData(name)
        return action

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self._window)
        for action in actions:
            group.addAction(action)
