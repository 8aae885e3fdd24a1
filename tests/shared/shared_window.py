"""One window for all tests of a module: each finds it as it was when it was opened."""

from PySide6.QtGui import QAction
from shared_page import forget_steps

from app.lab.page import Page
from app.ui.style.text_size import text_percent
from app.ui.widgets.switch import Switch
from app.window.main_window import MainWindow
from app.window.navigation.visited import Visited


class SharedWindow:
    """A shown window, and how it was when it was opened."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._size, self._names = window.size(), window.networks.names
        self._choices = {action: action.isChecked() for action in _choices(window)}

    def as_new(self) -> MainWindow:
        """Return it as it was: Draw with an empty canvas, every page as it is at first, no choice of a menu made."""
        window = self.window
        if "tour" in vars(window.help):  # built when somebody asks for it
            if window.help.tour.is_running:
                window.help.tour.leave()
            window.help.tour.at = 0
        self._bring_choices_back()
        if text_percent() != 100:
            window.text_size.choose(100)
        for name in window.networks.names:
            if name not in self._names:
                window.networks.drop(name)
        window.networks.choose(0)
        window.session.clear_drawing()
        window.session.drawing.forget_steps()
        window.resize(self._size)
        for page in window.findChildren(Page):
            page.reset()
            forget_steps(page)
        window.pages.visited = Visited()
        window.show_page("draw")
        for switch in window.draw_page.network_input.findChildren(Switch):
            switch.buttons[switch.words[0]].click()
        window.help.glossary.close()
        window.lessons.panel.close()
        window.messages.tell("")
        window.activateWindow()  # a dialog may have been closed last, and keys go to the active window
        window.draw_page.canvas.setFocus()
        return window

    def _bring_choices_back(self) -> None:
        changed = [action for action, is_checked in self._choices.items() if action.isChecked() is not is_checked]
        for action in changed:
            if action.isChecked() is not self._choices[action]:  # of a group, one brings the other along
                action.trigger()


def _choices(window: MainWindow) -> list[QAction]:
    """Return what can be chosen in a menu, but for the page."""
    pages = window._actions.pages.values()
    return [each for each in window.findChildren(QAction) if each.isCheckable() and each not in pages]
