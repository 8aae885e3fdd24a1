"""The drawing's ways in and out, wired to the actions of the window: pictures, My digits, and what is taken away."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.canvas.canvas import DrawingCanvas
from app.state.session import Session
from app.window.actions import Actions
from app.window.exchange.drawing_keeper import DrawingKeeper
from app.window.exchange.panel_export import PanelExport, report_lines
from app.window.exchange.picture_exchange import PictureExchange
from app.window.exchange.window_drops import WindowDrops
from app.window.navigation.page_stack import PageStack


class Exchange(PictureExchange):
    """Opens, pastes, saves and copies pictures, keeps the drawing, takes away what a page shows. GUI thread only.

    Signals
    -------
    label_given(drawing, str)
        The drawing is to be kept among My digits under this label.
    kept_badly(str)
        Why a drawing cannot be kept.
    """

    label_given = Signal(object, str)
    kept_badly = Signal(str)

    def __init__(
        self, session: Session, canvas: DrawingCanvas, actions: Actions, pages: PageStack, window: QWidget
    ) -> None:
        super().__init__(session, canvas, window)
        self._actions, self._pages = actions, pages
        self._keeper = DrawingKeeper(session, window)
        self._panel_export = PanelExport(window, pages)
        canvas.picture_dropped.connect(self._on_dropped)
        WindowDrops(window).dropped.connect(self._on_dropped)
        self.picture_seen.connect(self._on_picture_seen)
        self._keeper.label_given.connect(self.label_given)
        self._keeper.failed.connect(self.kept_badly)
        self._panel_export.done.connect(self.done)
        self._panel_export.failed.connect(self.failed)
        self._connect_actions()

    def offer(self, place: QPoint) -> bool:
        """Offer what can be taken away of the panel at this place of the screen; tell whether there is any."""
        return self._panel_export.offer(place)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.open_picture.triggered.connect(self.ask_and_open)
        actions.save_picture.triggered.connect(self.ask_and_save)
        actions.look_at_picture.triggered.connect(self.look)
        actions.copy.triggered.connect(self.copy)
        actions.paste.triggered.connect(self.paste)
        actions.samples_menu.triggered.connect(self.load_sample)
        actions.keep.triggered.connect(self._keeper.ask)
        actions.take_away_menu.aboutToShow.connect(self._fill_export_menu)
        actions.report.triggered.connect(self._report)

    def _on_dropped(self, source: Path | tuple[Path, ...] | QImage | QMimeData) -> None:
        if isinstance(source, QImage):
            self.load(source)
        elif isinstance(source, QMimeData):
            self.take_text(source)
        else:
            self.choose_files(source if isinstance(source, tuple) else (source,))

    def _on_picture_seen(self) -> None:
        self._actions.look_at_picture.setEnabled(True)

    def _fill_export_menu(self) -> None:
        self._panel_export.fill_menu(self._actions.take_away_menu)

    def _report(self) -> None:
        title = self._pages.titles[self._pages.current_name]
        self._panel_export.save_report(title, report_lines(self._session))
