"""What the person is asked to write next: all ten digits in turn, round after round, or one thing only. No Qt."""

from collections.abc import Collection

from app.language import tr
from app.pages.handwriting.collection import NONE_WORD

IN_TURN = "turn"
"""The choice that walks through all ten digits."""


class Prompts:
    """Goes on by one digit for each drawing that is kept, and back when it is taken away again."""

    def __init__(self) -> None:
        self.choice = IN_TURN
        self._step = 0
        self._written: list[tuple[int, int]] = []  # keys of drawings with the step that each was written at

    @property
    def word(self) -> str:
        """The label of what is to be written."""
        return str(self._step % 10) if self.choice == IN_TURN else self.choice

    @property
    def prompt(self) -> str:
        """The same as a request."""
        return tr("Write no digit") if self.word == NONE_WORD else tr("Write {a_or_an}", a_or_an=a_or_an(self.word))

    @property
    def progress(self) -> str:
        """How far the walk has come."""
        if self.choice == IN_TURN:
            return tr("round {step}", step=self._step // 10 + 1)
        return tr("a letter, a sign, a scribble") if self.word == NONE_WORD else tr("again and again")

    def note_kept(self, key: int) -> None:
        """Go on, for what was asked for is written and kept under this key."""
        self._written.append((key, self._step))
        self.skip()

    def note_present(self, keys: Collection[int]) -> None:
        """Go back to what was written last, if it is no longer among the drawings that are there."""
        while self._written and self._written[-1][0] not in keys:
            self._step = self._written.pop()[1]

    def skip(self) -> None:
        """Ask for the next digit."""
        if self.choice == IN_TURN:
            self._step += 1

    def ask_for(self, digit: int) -> None:
        """Ask for this digit; in turn, the walk goes on from there."""
        if self.choice == IN_TURN:
            self._step += digit - self._step % 10
        else:
            self.choice = str(digit)


def a_or_an(word: str) -> str:
    """Return a label with its article.

    Examples
    --------
    >>> a_or_an("8"), a_or_an("3"), a_or_an("none")
    ('an 8', 'a 3', 'no digit')
    """
    if word == NONE_WORD:
        return tr("no digit")
    return tr("an {word}", word=word) if word.startswith("8") else tr("a {word}", word=word)
