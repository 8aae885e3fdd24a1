"""Everything that can be done, as actions with a name, a shortcut and an icon; menus and buttons share them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.icons import icon
from app.ui.overriding import override
from app.ui.theme import ThemeChoice
from app.ui.themed import Themed

THEME_NAMES: dict[ThemeChoice, str] = {"system": "As the system", "light": "Light", "dark": "Dark"}

Shortcut = QKeySequence.StandardKey | str | None


class Actions(Themed, QObject):
    """The actions of the main window; it connects them."""

    def __init__(self, window: QMainWindow, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        key = QKeySequence.StandardKey
        self.open_picture = self._action("&Open picture…", key.Open, "open", "Open a picture of a digit")
        self.look_at_picture = self._action(
            "&Digits in the picture…", None, None, "See what was found in the opened picture, and choose"
        )
        self.look_at_picture.setEnabled(False)
        self.save_picture = self._action("&Save drawing as picture…", key.Save, None, "Save the drawing as a PNG")
        self.open_network = self._action(
            "Open &network…", "Ctrl+Shift+O", None, "Open a network from an .npz, .onnx or .safetensors file"
        )
        self.open_lesson = self._action("Open &lesson…", None, None, "Open a lesson from a .digitscope or .toml file")
        self.save_lesson = self._action(
            "Save as l&esson…", None, None, "Make a lesson of this page as it stands, with words and questions of yours"
        )
        self.lessons_menu = QMenu("&Lessons", window)
        self.quit = self._action("&Quit", "Ctrl+Q", None, "Close the program")
        self.undo = self._action("&Undo", key.Undo, "undo", "Take the last step on this page back")
        self.redo = self._action("&Redo", "Ctrl+Shift+Z", "redo", "Do it again")
        self.back = self._action("&Back", "Alt+Left", None, "Go to the page you came from")
        self.forward = self._action("&Forward", "Alt+Right", None, "Go to the page you came back from")
        self.clear = self._action("&Clear", "Delete", "clear", "Empty the canvas; undo brings the drawing back")
        self.copy = self._action("C&opy drawing", key.Copy, "copy", "Copy the drawing as a picture")
        self.paste = self._action("&Paste picture", key.Paste, "paste", "Paste a picture of a digit")
        self.keep = self._action("&Keep this drawing as…", "Ctrl+K", None, "Keep the drawing among my digits")
        self.replay = self._action("Draw it a&gain", "Ctrl+P", "play", "See it drawn again at the hand's own speed")
        self.pen = self._action("&Pen", "P", "pen", "Draw with the left button", is_checkable=True)
        self.eraser = self._action("&Eraser", "E", "eraser", "Remove the strokes it touches", is_checkable=True)
        self.grid = self._action(
            "&Grid", "G", "grid", "Show, over the ink, the 28 × 28 squares that the pixels hold", is_checkable=True
        )
        self.show_z = self._action("Show &z instead of a", "Z", None, "z is before the activation", is_checkable=True)
        self.show_logits = self._action("Show &logits", "L", None, "Logits instead of percent", is_checkable=True)
        self.glossary = self._action("&Glossary", "F1", None, "Look up a word, its formula, and where to see it")
        self.tour = self._action("&Tour", None, None, "Ten deeds that show what is where")
        self.shortcuts = self._action("&Keyboard", "Ctrl+F1", None, "List the shortcuts")
        self.copy_fault = self._action("&Copy details", None, None, "Copy what is known of the latest fault")
        self.copy_fault.setEnabled(False)
        self.about = self._action("&About Digitscope", None, None, "What this is, and whose data it carries")
        self.samples, self.samples_menu = self._samples()
        self.themes = {choice: self._checkable_of_group(text, choice) for choice, text in THEME_NAMES.items()}
        self.pages = {name: self._page(number, name, title) for number, (name, title) in enumerate(pages, 1)}
        self._group(self.pen, self.eraser)
        self._group(*self.themes.values())
        self.pen.setChecked(True)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        for action, name in self._icons.items():
            action.setIcon(icon(name, self.theme))

    def fill_menu_bar(self) -> None:
        """Put every action into a menu."""
        bar = self._window.menuBar()
        file, edit, view, help_ = (bar.addMenu(name) for name in ("&File", "&Edit", "&View", "&Help"))
        file.addActions([self.open_picture, self.look_at_picture, self.samples, self.save_picture])
        file.addSeparator()
        file.addActions([self.open_network, self.lessons_menu.menuAction(), self.open_lesson, self.save_lesson])
        file.addSeparator()
        file.addAction(self.quit)
        edit.addActions([self.undo, self.redo, self.clear])
        edit.addSeparator()
        edit.addActions([self.copy, self.paste, self.keep, self.replay])
        edit.addSeparator()
        edit.addActions([self.pen, self.eraser])
        view.addActions([self.back, self.forward])
        view.addSeparator()
        view.addActions(list(self.pages.values()))
        view.addSeparator()
        view.addActions([self.grid, self.show_z, self.show_logits])
        view.addMenu("&Appearance").addActions(list(self.themes.values()))
        help_.addActions([self.tour, self.glossary, self.shortcuts, self.copy_fault, self.about])

    def toolbar(self) -> list[QAction | None]:
        """Return what stands under the canvas; None is a gap."""
        return [self.pen, self.eraser, None, self.undo, self.redo, self.clear, None, self.grid, self.open_picture,
                self.samples]  # fmt: skip

    def show_context(self, *, is_drawing: bool, has_ink: bool) -> None:
        """Enable what acts on the drawing only where the drawing is seen."""
        samples = self.samples_menu.actions()
        for action in (self.paste, self.pen, self.eraser, self.grid, self.show_z, self.show_logits, *samples):
            action.setEnabled(is_drawing)
        for action in (self.clear, self.copy, self.keep, self.save_picture):
            action.setEnabled(is_drawing and has_ink)

    def with_shortcuts(self) -> list[tuple[str, str]]:
        """Return the name and the shortcut of every action that has one."""
        actions = self._window.actions()
        return [
            (action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in actions
            if not action.shortcut().isEmpty()
        ]

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
        menu = QMenu("Sample &digit", self._window)
        menu.menuAction().setToolTip("A digit from MNIST's test set, which no network here was trained on")
        surprise = menu.addAction("&Any digit")
        surprise.setShortcut("R")
        surprise.setData(None)
        self._window.addAction(surprise)
        menu.addSeparator()
        for label in range(10):
            action = menu.addAction(f"A &{label}")
            action.setShortcut(str(label))
            action.setData(label)
            self._window.addAction(action)
        self._icons[menu.menuAction()] = "samples"
        return menu.menuAction(), menu

    def _checkable_of_group(self, text: str, choice: str) -> QAction:
        action = self._action(text, None, None, f"Appearance: {text.lower()}", is_checkable=True)
        action.setData(choice)
        return action

    def _page(self, number: int, name: str, title: str) -> QAction:
        action = self._action(title, f"Ctrl+{number % 10}", None, f"Go to the page {title}")
        action.setData(name)
        return action

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self._window)
        for action in actions:
            group.addAction(action)
