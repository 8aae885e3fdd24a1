"""Open every page, view, menu and box in Chinese, point at everything, and print the English words that are left.

    python tools/walks/untranslated.py
    python tools/walks/untranslated.py --page softmax

What is drawn, said in tips and to a screen reader, listed and asked is gathered. Among Chinese characters a text that
was forgotten shows by its Latin letters; the field's own names, keys and formulas are known below.
"""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGraphicsTextItem,
    QGraphicsView,
    QMenu,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from app.language import speak
from app.ui.accessibility.access_keys import without_access_key
from app.ui.pictures.formula import Formula

NAMES = set(
    re.findall(
        r"\w+",
        """
        MNIST EMNIST Digitscope UNIPEN UJI Pen Digits Characters Quick Draw NumberPad Omniglot Inter Noto
        Sans SC SIL OFL MIT CC BY SA Apache Python numpy NumPy PyTorch Kaggle ONNX Runtime LeCun Cortes
        Burges Rosenblatt Novikoff Himmelblau ReLU Leaky PReLU RReLU ELU SELU GELU Hard swish Swish SiLU
        Mish Softplus Softsign Softmax softmax sigmoid Sigmoid tanh Tanh Huber Smooth smooth MSE MAE CE ECE
        BCE logit logits Adam SGD Momentum Dropout dropout Glorot He Primer primer best XOR AND OR NAND NOT SNE PCA
        exp ln log max min sin cos erf nat nats float32 float64 nan inf Ctrl Shift Alt Esc Del Return Enter
        Space Tab Home End Left Right Up Down Ins PNG JPEG SVG PDF CSV IDX npz npy onnx safetensors json csv
        png svg pdf gz toml ndjson digitscope idx3 ubyte images KB MB ms UTF English Deutsch Delete
        Rosenbrock epoch TP ROC AUC softplus argmax jpg jpeg jfif bmp gif webp tif tiff txt handwriting
        session playground px unit node neuron kensanata numbers CC0 Google International Foundation Based
        Recognition Handwritten Alpaydin Alimoglu Prat Maxwell Lake Open Font Licence of Muon delta Unipen
        Project Authors
        """,
    )
)
"""What is the same in every language: names, keys, endings of files, and what stands in formulas."""

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]+(?![A-Za-z0-9(])")  # what stands before a parenthesis is a function: step(x)
_TAG = re.compile(r"<[^>]*>|&\w+;")
Seen = dict[str, str]
"""Each text with the first place where it was seen."""


def english_words(text: str) -> list[str]:
    """Return the words of a text that are no names of the field; what stands for a number (e.g. w2) is none either.

    >>> english_words("学习率 Adam: learning rate"), english_words("<b>z</b> = step(x) · W2")
    (['learning', 'rate'], [])
    """
    words = _WORD.findall(without_access_key(_TAG.sub(" ", text)))
    return [word for word in words if word not in NAMES and not re.fullmatch(r"\w\d+", word)]


def texts_of(part: QWidget) -> Iterator[str]:
    """Yield all that a widget says: its text, its tips, its names, its entries, what a screen reader is told."""
    for ask in _questions(type(part)):
        found = getattr(part, ask)()
        yield from [found] if isinstance(found, str) else []
    interface = QAccessible.queryAccessibleInterface(part)
    if isinstance(part, Formula):
        return  # the words in it are English: it is a picture of one text
    if interface is not None and interface.isValid():
        yield from (interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        yield interface.text(QAccessible.Text.Description)
    if isinstance(part, QComboBox | QAbstractItemView) and part.model() is not None:
        yield from _entries(part.model())
    if isinstance(part, QGraphicsView) and part.scene() is not None:
        for item in part.scene().items():
            if isinstance(item, QGraphicsTextItem):
                yield item.toPlainText()


@cache
def _questions(kind: type[QWidget]) -> list[str]:
    """Return which of its methods tell what a widget of this kind says; what a menu says are its actions."""
    asks = ("text", "title", "windowTitle", "toolTip", "statusTip", "placeholderText", "prefix", "suffix")
    return [] if issubclass(kind, QMenu) else [ask for ask in asks if callable(getattr(kind, ask, None))]


def _entries(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), 200)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                if isinstance(found := index.data(role), str):
                    yield found


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


class Ear:
    """Hears what is painted and asked, and keeps every text with its place."""

    def __init__(self) -> None:
        self.seen: Seen = {}
        self.place = ""
        self._hear_painting()
        self._answer_boxes()

    def hear(self, text: str) -> None:
        """Keep a text."""
        self.seen.setdefault(text, self.place)

    def look(self, place: str) -> None:
        """Keep all that is shown now, and what can be in a moment."""
        for window in self.look_again(place):
            for part in window.findChildren(QWidget):
                self._listen(() if part.isVisible() else texts_of(part))
            for action in (each for each in window.findChildren(QAction) if each.associatedObjects()):
                self._listen(_texts_of_action(action))

    def look_again(self, place: str) -> list[QWidget]:
        """Keep what is shown now, by the windows that are returned."""
        self.place = place
        windows = [each for each in QApplication.topLevelWidgets() if isValid(each) and each.isVisible()]
        for window in windows:
            window.grab()
            for part in (window, *window.findChildren(QWidget)):
                self._listen(texts_of(part) if part.isVisible() else ())
        return windows

    def _listen(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.hear(text)

    def _hear_painting(self) -> None:
        for name in ("drawText", "drawStaticText"):
            setattr(QPainter, name, self._heard(getattr(QPainter, name)))

    def _heard(self, paint: Callable[..., Any]) -> Callable[..., Any]:
        def painted(painter: QPainter, *given: Any) -> Any:
            for each in given:
                text = each.text() if hasattr(each, "text") and callable(each.text) else each
                if isinstance(text, str):
                    self.hear(text)
            return paint(painter, *given)

        return painted

    def _answer_boxes(self) -> None:
        """Let no box wait: keep its words and give none of its answers."""

        def asked(*given: Any, **named: Any) -> Any:
            for each in (*given, *named.values()):
                if isinstance(each, str):
                    self.hear(each)
            return ("", "")

        for name in ("getOpenFileName", "getSaveFileName"):
            setattr(QFileDialog, name, staticmethod(asked))
        QFileDialog.getExistingDirectory = staticmethod(lambda *given: asked(*given)[0])  # type: ignore[method-assign]
        for name in ("warning", "about", "information"):
            setattr(QMessageBox, name, staticmethod(asked))

        def looked_at(box: QDialog) -> int:
            box.show()
            self.look(f"box: {box.windowTitle()}")
            box.close()
            return 0

        for kind in (QMessageBox, QDialog):
            kind.exec = looked_at  # type: ignore[method-assign]


def walk(ear: Ear, names: list[str]) -> None:
    """Go to every page and view, point at everything there, then choose every entry of every menu."""
    from app.sources.samples import sample_picture
    from app.window.main_window import MainWindow
    from app.window.process.application import make_application
    from app.window.process.language import translate_qt
    from app.window.remembered.settings import Settings
    from tools.walks.readouts import point_at, pointed_at
    from tools.walks.stations import make_quick, settle, stations

    translate_qt(make_application())
    make_quick()
    window = MainWindow(Settings.volatile())
    window.resize(1366, 768)
    window.show()
    window.session.load_picture(sample_picture(5))
    for station in stations(window, names or window.page_names):
        settle()
        window.session.settle()
        ear.look(station)
        for part in list(pointed_at(window)):
            for share in (0.35, 0.6):
                if isValid(part) and not part.visibleRegion().isEmpty():
                    point_at(part, share, share)
                    ear.look_again(f"{station}, pointing at {type(part).__name__}")
    if not names:
        _choose_everything(ear, window, settle)
    window.close()


def _choose_everything(ear: Ear, window: Any, settle: Callable[[], None]) -> None:
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        entries = [(action, action.text()) for action in menu.actions() if action.menu() is None]
        for action, text in entries:
            if isValid(action) and action.isEnabled() and action.shortcut().toString() != "Ctrl+Q":
                action.trigger()
                settle()
                ear.look(f"menu: {text}")
                for other in QApplication.topLevelWidgets():
                    if isValid(other) and other is not window and other.isVisible():
                        other.close()


def main() -> int:
    """Speak Chinese, then import the window and walk; print each text with an English word and where it was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", action="append", help="this page alone; may be given again")
    arguments = parser.parse_args()
    speak("zh_CN")
    ear = Ear()
    walk(ear, arguments.page or [])
    faults = {text: place for text, place in ear.seen.items() if english_words(text)}
    for text, place in faults.items():
        print(f"{place}: {text!r}: {' '.join(english_words(text))}")
    print(f"{len(faults)} of {len(ear.seen)} texts have English words")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
