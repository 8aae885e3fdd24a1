"""Which of the kept drawings are listed and how they look: what the page's choosers say, told to the gallery."""

from app.language import mark_text, tr, tr_n
from app.pages.handwriting.collection import NONE_WORD, Kept
from app.pages.handwriting.gallery.gallery import Gallery
from app.pages.handwriting.reader import ANY, Reader
from app.ui.style.fonts import BODY, SEMI_BOLD, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.chooser import combo
from app.ui.widgets.switch import Switch

_LABELS = {
    ANY: tr("Any label"),
    **{str(digit): tr("Label {digit}", digit=digit) for digit in range(10)},
    NONE_WORD: tr("No digit"),
}
_OUTCOMES = {ANY: tr("Correct and errors"), "right": tr("Correct"), "wrong": tr("Errors"), "rejected": tr("Rejected")}
_INK, _PIXELS = mark_text("Ink"), mark_text("Pixels")
_EMPTY = tr("Nothing is kept yet.\nWrite the digit that the paper asks for, or draw on the Draw page and press Ctrl+K.")
_NONE_FITS = tr("No drawing fits what is chosen at the right.")


class Listing:
    """The choosers of label, outcome and look, and the line that counts what they leave. GUI thread only."""

    def __init__(self, gallery: Gallery, reader: Reader) -> None:
        self._gallery, self._reader = gallery, reader
        self.labels, self.outcomes = combo(tr("Label"), _LABELS), combo(tr("Correct or errors"), _OUTCOMES)
        self.look, self.count = Switch((_INK, _PIXELS), tr("Look")), LiveText(font(BODY, SEMI_BOLD))

    def show_look(self) -> None:
        """Show the drawings as the switch says."""
        self._gallery.set_look(shows_pixels=self.look.word == _PIXELS)

    def show_drawings(self, drawings: tuple[Kept, ...]) -> None:
        """List those of the drawings that fit what is chosen."""
        rows = self._reader.rows(str(self.labels.currentData()), str(self.outcomes.currentData()))
        words = _NONE_FITS if drawings else _EMPTY
        self._gallery.show_drawings(drawings, self._reader.predictions, rows, words)
        self.count.set_text(_counted(len(rows), len(drawings)) if drawings else tr("My drawings"))


def _counted(n_listed: int, n: int) -> str:
    """Return how many drawings there are, and how many of them are listed."""
    if n_listed == n:
        return tr_n("{n:,} drawing", "{n:,} drawings", n)
    return tr_n("{listed:,} of {n:,} drawing", "{listed:,} of {n:,} drawings", n, listed=n_listed)
