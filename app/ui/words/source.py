"""The one place that knows the words of the glossary, and underlines them on the pages. Imported by all worded text.

In each view, a page or a panel that says so by `set_word_view`, a word is underlined where it first stands. What
changes with the pen is looked at when it has rested for a moment, or three times a second: only a line that says other
words than before has the whole view looked through anew.
"""

from functools import cache

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.words.link import WordLink
from app.ui.words.vocabulary import Place, Vocabulary
from app.ui.words.worded_text import WordedText

_VIEW = "word_view"
_REST_MS, _AT_THE_LATEST_MS = 60, 300


def set_word_view(widget: QWidget) -> None:
    """Let words be underlined in this widget, each where it first stands."""
    widget.setProperty(_VIEW, True)


class WordSource(QObject):
    """Underlines the words of a vocabulary, once it is taught one. GUI thread only.

    Signals
    -------
    asked(str, QWidget)
        The person wants to know more of the word with this key; the widget is where it stands.
    """

    asked = Signal(str, QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._vocabulary: Vocabulary | None = None
        self._changed: set[WordedText] = set()
        self._links: dict[WordedText, list[WordLink]] = {}
        self._keys: dict[WordedText, tuple[str, ...]] = {}  # of every text, which words it said when it was looked at
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.look)
        self._since_first = QElapsedTimer()

    def teach(self, vocabulary: Vocabulary) -> None:
        """Underline these words from now on, on all that is shown already too."""
        self._vocabulary = vocabulary
        self.look_anew()

    @property
    def is_waiting(self) -> bool:
        """Whether texts have changed and are not looked at yet."""
        return bool(self._changed)

    def look_anew(self) -> None:
        """Look at every text again: all of them may stand elsewhere now."""
        self._forget_the_gone()
        for text in self._keys:
            self._keys[text] = ()
            self.note(text)

    def note(self, text: WordedText) -> None:
        """Look at a text once it rests: it says something else, or is shown, or has another size."""
        self._keys.setdefault(text, ())
        if self._vocabulary is not None:
            for link in self._links.get(text, ()):
                link.hide_unless_in_place()
            if not self._changed:
                self._since_first.start()
            self._changed.add(text)
            if self._since_first.elapsed() < _AT_THE_LATEST_MS:
                self._timer.start()

    def place(self, text: WordedText) -> None:
        """Put the lines of a text under their words."""
        if not (links := self._links.get(text)):
            return
        laid_out = text.laid_out()
        for link in links:
            place = next((place for place in self._places(text) if place.key == link.key), None)
            if place is None:
                link.hide()  # the text says something else now; it is looked at once it rests
            else:
                link.lie_under(place, text.rect_of(laid_out, place.start, place.end))

    def look(self) -> None:
        """Look at the texts that have changed, without waiting any longer for them to rest."""
        changed = {text for text in self._changed if shiboken6.isValid(text)}
        self._changed.clear()
        self._forget_the_gone()
        views = {view for text in changed if self._says_other_words(text) and (view := _view_of(text)) is not None}
        for view in views:
            self._underline(view)
        for text in changed:
            self.place(text)

    def _says_other_words(self, text: WordedText) -> bool:
        keys = tuple(place.key for place in self._places(text))
        is_other = keys != self._keys.get(text, ())
        self._keys[text] = keys
        return is_other

    def _places(self, text: WordedText) -> tuple[Place, ...]:
        if self._vocabulary is None or not text.isVisible():
            return ()
        return self._vocabulary.places(text.shown_words())

    def _underline(self, view: QWidget) -> None:
        """Give each word of a view its line where it first stands, and none elsewhere."""
        seen: set[str] = set()
        for text in self._texts_in(view):
            first: list[str] = []
            for place in self._places(text):
                if place.key not in seen:
                    seen.add(place.key)
                    first.append(place.key)
            self._link(text, first)

    def _texts_in(self, view: QWidget) -> list[WordedText]:
        """Return the texts of a view, hidden ones first, the others from the upper left to the lower right."""

        def place(text: QWidget) -> tuple[bool, int, int]:
            at = text.mapTo(view, QPoint())
            return text.isVisible(), at.y(), at.x()

        return sorted((text for text in self._keys if view.isAncestorOf(text)), key=place)

    def _link(self, text: WordedText, keys: list[str]) -> None:
        if self._vocabulary is None:
            return
        links = self._links.setdefault(text, [])
        if [link.key for link in links] == keys:
            return
        for link in links:
            link.hide()
            link.deleteLater()
        links[:] = [WordLink(text, key, self._vocabulary.says[key]) for key in keys]
        for link in links:
            link.clicked.connect(self._on_clicked)
        self.place(text)

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, WordLink):
            self.asked.emit(link.key, link)

    def _forget_the_gone(self) -> None:
        for kept in (self._links, self._keys):
            for text in [text for text in kept if not shiboken6.isValid(text)]:
                del kept[text]


@cache
def word_source() -> WordSource:
    """Return the program's one source of words; before it is taught any, it underlines nothing."""
    return WordSource()


def _view_of(widget: QWidget | None) -> QWidget | None:
    """Return the view a text stands in."""
    while widget is not None and not widget.property(_VIEW):
        widget = widget.parentWidget()
    return widget
