"""Pictures and numbers of the panels, and a report of a page, to files and to the clipboard. Imported by the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QPoint, QSizeF, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.lab.segments import what_it_is_with_digits
from app.language import listed, tr
from app.pages.draw.answer.network_card import figures_in_words
from app.pages.draw.answer.prediction import in_words
from app.sources.networks import network_name
from app.sources.pictures.writer import write_png, write_svg
from app.state.session import Session
from app.ui.accessibility.access_keys import give_access_keys
from app.ui.accessibility.speech import Speaks
from app.ui.dialogs import ask_where_to_save
from app.ui.export import GivesArrays, HasNumbers, copy_lines, csv_text, numpy_text
from app.ui.text.numbers import percent
from app.window.exchange.on_paper import on_paper
from app.window.exchange.report import report_pdf
from nncore.atomic_file import replacing, why
from nncore.network.network import Network

_SHARPNESS = 2.0  # pixels of a saved picture for one of the window, so that it is sharp in print
_PICTURES = tr("PNG (*.png);;SVG (*.svg)")


class PanelExport(QObject):
    """Offers what the panels of a page show: by a menu of the window, and by the right button on a panel.

    Signals
    -------
    done(str), failed(str)
        What was written where, or why not, in a sentence.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages

    def _page(self) -> QWidget:
        return self._pages.currentWidget() or self._window

    def fill_menu(self, menu: QMenu) -> None:
        """List the page itself and every panel of it that shows numbers."""
        menu.clear()
        self._add_choices(menu, self._page(), tr("The whole page"))
        menu.addSeparator()
        for panel in self.panels():
            self._add_choices(menu.addMenu(_name(panel).replace("&", "&&")), panel, "")
        give_access_keys(menu.actions())

    def offer(self, at: QPoint) -> bool:
        """Open the menu of the panel at a place of the screen; return whether there is one."""
        panel: QWidget | None = self._window.childAt(self._window.mapFromGlobal(at))
        while panel is not None and not isinstance(panel, HasNumbers):
            panel = panel.parentWidget()
        if panel is None:
            return False
        menu = QMenu(self._window)
        self._add_choices(menu, panel, "")
        menu.popup(at)
        return True

    def panels(self) -> list[QWidget]:
        """Return the panels of the page that are shown and have numbers, in the order of the eye."""
        found = [part for part in self._page().findChildren(QWidget) if isinstance(part, HasNumbers)]
        shown = [part for part in found if part.isVisible()]
        return sorted(shown, key=lambda part: part.mapTo(self._window, QPoint()).toTuple()[::-1])

    def save_picture(self, panel: QWidget) -> None:
        """Ask for a file and write the picture of a panel to it: SVG if it is called so, else PNG."""
        path = self._ask(panel, tr("Save picture"), ".png", _PICTURES)
        if path is not None:
            self._write(path, lambda: _write_picture(panel, path))

    def save_numbers(self, panel: QWidget) -> None:
        """Ask for a file and write the numbers of a panel to it."""
        path = self._ask(panel, tr("Save numbers"), ".csv", tr("CSV (*.csv)"))
        if path is not None and isinstance(panel, HasNumbers):
            text = csv_text(panel.rows())
            self._write(path, lambda: _write_bytes(text.encode(), path))

    def save_report(self, title: str, lines: Sequence[str]) -> None:
        """Ask for a file and write the page that is shown to it, under a title and what is to be known of it."""
        page = self._page()
        path = self._ask(page, tr("Save report"), ".pdf", tr("PDF (*.pdf)"))
        if path is not None:
            with on_paper(page):
                content = report_pdf(page, title, lines)
            self._write(path, lambda: _write_bytes(content, path))

    def _add_choices(self, menu: QMenu, panel: QWidget, prefix: str) -> None:
        start = f"{prefix}: " if prefix else ""
        menu.addAction(start + tr("Save picture…"), lambda: self.save_picture(panel))
        menu.addAction(start + tr("Copy picture"), lambda: self._copy_picture(panel))
        if isinstance(panel, HasNumbers):
            menu.addAction(start + tr("Save numbers…"), lambda: self.save_numbers(panel))
            menu.addAction(start + tr("Copy numbers"), lambda: self._copy_numbers(panel))
        if isinstance(panel, GivesArrays):
            menu.addAction(start + tr("Copy as numpy"), lambda: self._copy_numpy(panel))
        give_access_keys(menu.actions())

    def _ask(self, panel: QWidget, title: str, suffix: str, filters: str) -> Path | None:
        start = "".join(letter if letter.isalnum() else "_" for letter in _name(panel)).strip("_").lower()
        return ask_where_to_save(self._window, title, f"{start or 'digitscope'}{suffix}", filters)

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            self.failed.emit(tr("{path} cannot be written: {reason}.", path=path, reason=tr(why(error))))
        else:
            self.done.emit(tr("Written to {path}.", path=path))

    def _copy_picture(self, panel: QWidget) -> None:
        QGuiApplication.clipboard().setPixmap(panel.grab())
        self.done.emit(tr("The picture is on the clipboard."))

    def _copy_numbers(self, panel: QWidget) -> None:
        if isinstance(panel, HasNumbers):
            QGuiApplication.clipboard().setText(csv_text(panel.rows()))
            self.done.emit(tr("The numbers are on the clipboard."))

    def _copy_numpy(self, panel: GivesArrays) -> None:
        self.done.emit(copy_lines(numpy_text(panel.arrays())))


def report_lines(session: Session) -> list[str]:
    """Return what is to be known of the network and of its answer to the drawing."""
    network, prediction, trace = session.network, session.prediction, session.trace
    lines = [
        tr(
            "Network: {name} ({sizes})",
            name=_called(network),
            sizes="-".join(map(str, network.sizes)),
        ),
        "; ".join(figures_in_words(network.card)),
    ]
    if prediction is None or trace is None:
        return lines
    order = np.argsort(-trace.probabilities, kind="stable").tolist()
    shares = listed(f"{digit}: {percent(float(trace.probabilities[digit]))}" for digit in order)
    words = in_words(prediction) if session.segments is None else what_it_is_with_digits(session.segments)
    return [*lines, tr("Answer to the drawing: {words}. {shares}.", words=words, shares=shares)]


def _called(network: Network) -> str:
    """Return the name that the list of networks has for one of the program's, or what another's card says."""
    recipe = network.card.get("recipe")
    if isinstance(recipe, dict) and "key" in recipe:
        return network_name(network)
    return str(network.card.get("name", tr("without a name")))


def _name(panel: QWidget) -> str:
    return (panel.spoken_name() if isinstance(panel, Speaks) else panel.accessibleName()) or panel.objectName()


def _write_picture(panel: QWidget, path: Path) -> None:
    if path.suffix.lower() == ".svg":
        write_svg(panel, path)
    else:
        write_png(enlarged(panel), path)


def _write_bytes(content: bytes, path: Path) -> None:
    with replacing(path) as file:
        file.write(content)


def enlarged(panel: QWidget) -> QImage:
    """Return the picture of a panel, twice as sharp as on the screen."""
    image = QImage((QSizeF(panel.size()) * _SHARPNESS).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(panel.palette().window().color())
    panel.render(image)
    return image
