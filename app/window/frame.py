"""The window's parts, and the way to its pages: what all that acts on the window knows of it.

Imported by the main window, which connects the parts, and by all that is handed a window: lessons, sessions, help.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QWidget

from app import ui
from app.lab.page import Page
from app.language import tr
from app.pages.draw.page import DrawPage
from app.state.session import Session
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.window.actions import Actions
from app.window.menu_bar import fill_menu_bar
from app.window.messages import MessageLine
from app.window.navigation.bar import NavigationBar
from app.window.navigation.page_stack import PageStack
from app.window.networks.chooser import NetworkChooser
from app.window.networks.shelf import NetworkShelf
from app.window.remembered.settings import Settings
from app.window.text_size import TextSize

_LEAST = QSize(960, 600)


class Frame(QMainWindow):
    """A window with the drawing and its network, the pages, the bar to choose them, the menus and the status line."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Digitscope")
        self.setMinimumSize(_LEAST)
        shelf = NetworkShelf()
        self.session = Session(shelf.take(0), self)
        self.networks = NetworkChooser(shelf, self.session, self)
        self.pages = PageStack(settings)
        self.messages = MessageLine()
        self._actions = Actions(self, tuple(self.pages.titles.items()))
        self.navigation = NavigationBar(tuple(self.pages.titles.items()))
        self.text_size = TextSize(self._actions, self)
        self._timing = LiveText(font(SMALL), width_of=tr("read in 000.00 ms"))
        self._timing.setProperty("role", "muted")
        self._lay_out()

    @property
    def page_names(self) -> list[str]:
        """The names of the pages, in their order."""
        return list(self.pages.titles)

    @property
    def current_page(self) -> str:
        """The name of the page that is shown."""
        return self.pages.current_name

    @property
    def current_lab(self) -> Page | None:
        """The page that is shown, if it is another than Draw."""
        return self.pages.current_lab

    def show_page(self, name: str) -> None:
        """Go to a page; a lab is built when it is first opened."""
        self.pages.show_page(name)

    def _lay_out(self) -> None:
        fill_menu_bar(self._actions)
        body = QWidget()
        self.setCentralWidget(body)
        self._body = ui.row(self.navigation, (self.pages, 1), parent=body, gap=0)
        # Last, at its place: Qt dresses all that a widget holds anew for each further parent.
        self.draw_page = DrawPage(self.session.drawing, self.pages)
        self.draw_page.add_tools(self._actions.toolbar())
        self.pages.addWidget(self.draw_page)
        self.statusBar().addWidget(self.messages, 1)
        self.statusBar().addPermanentWidget(self._timing)
