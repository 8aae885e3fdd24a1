"""One's own drawings with their labels: added, relabelled, taken away, and all of it undone again. No widgets."""

import itertools
from collections.abc import Collection as Keys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.sources.own_digits import OwnFile
from nncore.arrays import FloatArray, read_only
from nncore.data.datasets import NOT_A_DIGIT, Dataset
from nncore.data.stroke_file import StrokeRecord, stroke_line
from nncore.ink.strokes import Stroke, to_pixels

NONE_WORD = "none"
"""The label of what is no digit."""

WORDS = (*"0123456789", NONE_WORD)
"""The labels a person can give."""

_new_key = itertools.count()


@dataclass(frozen=True, eq=False)
class Kept:
    """A drawing that is kept; `key` stays with it, whatever its label becomes."""

    key: int
    record: StrokeRecord

    @property
    def word(self) -> str:
        """What was drawn."""
        return self.record.word or ""

    @cached_property
    def label(self) -> int:
        """The digit, or `NOT_A_DIGIT`."""
        return int(self.word) if self.word in WORDS[:10] else NOT_A_DIGIT

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes, in the units they were drawn in."""
        return self.record.strokes

    @cached_property
    def line(self) -> bytes:
        """The drawing as a line of a stroke file."""
        return stroke_line(self.record)

    @cached_property
    def pixels(self) -> FloatArray:
        """What a network gets of it, shape (784,)."""
        return read_only(to_pixels(self.strokes))

    def draw_pixels(self) -> None:
        """Draw the pixels now, if they are not yet there."""
        _ = self.pixels


def dataset_of(drawings: Sequence[Kept]) -> Dataset:
    """Return the drawings as a labelled data set."""
    return Dataset(
        "My digits",
        np.stack([drawing.pixels for drawing in drawings]) if drawings else np.empty((0, 784), np.float32),
        np.array([drawing.label for drawing in drawings], np.int64),
        tuple(drawing.strokes for drawing in drawings),
        words=tuple(drawing.word for drawing in drawings),
    )


class Collection(QObject):
    """All drawings, in the order they were kept; each change is in the file before anybody hears of it.

    Signals
    -------
    changed()
        The drawings, or whether they are saved.
    told(str)
        Something about the file that a person should know, in a sentence.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, file: OwnFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._undo: list[tuple[Kept, ...]] = []
        self._redo: list[tuple[Kept, ...]] = []
        records, self.problem = file.read()
        self._drawings = _kept(records)
        self._in_file = self._drawings
        self.is_saved = True

    @property
    def drawings(self) -> tuple[Kept, ...]:
        """All drawings, the oldest first."""
        return self._drawings

    @property
    def path(self) -> Path:
        """The file they are kept in."""
        return self._file.path

    def add(self, records: Iterable[StrokeRecord]) -> tuple[Kept, ...]:
        """Keep drawings, as one step of undo, and return them."""
        self._merge()
        added = _kept(records)
        self._commit((*self._drawings, *added))
        return added

    def relabel(self, keys: Keys[int], word: str) -> None:
        """Give these drawings another label."""
        self._merge()
        self._commit(tuple(_relabelled(each, word) if each.key in keys else each for each in self._drawings))

    def remove(self, keys: Keys[int]) -> None:
        """Take these drawings away; undo brings them back."""
        self._merge()
        self._commit(tuple(each for each in self._drawings if each.key not in keys))

    @property
    def can_undo(self) -> bool:
        """Is there a step to take back?"""
        return bool(self._undo)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what undo took back last."""
        self._step(self._redo, self._undo)

    def save(self) -> None:
        """Write all drawings to the file; if that fails, `problem` says why, and nothing is lost here."""
        self.problem = self._file.write(each.line for each in self._drawings)
        self.is_saved = not self.problem
        if self.is_saved:
            self._in_file = self._drawings
        self.changed.emit()

    def save_again(self) -> None:
        """Try once more what failed, after somebody may have mended the file."""
        self._merge()
        self.save()

    def catch_up(self) -> None:
        """Take in what somebody else, such as a second window, has added to the file meanwhile."""
        if self._merge():
            self.save()

    def _commit(self, drawings: tuple[Kept, ...]) -> None:
        self._undo.append(self._drawings)
        self._redo.clear()
        self._drawings = drawings
        self.save()

    def _step(self, source: list[tuple[Kept, ...]], target: list[tuple[Kept, ...]]) -> None:
        self._merge()
        if source:
            target.append(self._drawings)
            self._drawings = source.pop()
            self.save()

    def _merge(self) -> bool:
        """Add what is new in the file to every state undo knows, so that no step loses it; tell if it changed."""
        if not self._file.has_changed:
            return False
        records, sentence = self._file.read()
        if sentence:
            self.told.emit(sentence)
        known = {each.line for each in self._in_file}
        added = tuple(each for each in _kept(records) if each.line not in known)
        self._drawings += added
        for pile in (self._undo, self._redo):
            pile[:] = [state + added for state in pile]
        return True


def _kept(records: Iterable[StrokeRecord]) -> tuple[Kept, ...]:
    return tuple(Kept(next(_new_key), record) for record in records)


def _relabelled(drawing: Kept, word: str) -> Kept:
    """Return a drawing with another label; what a network gets of it is the same."""
    made = Kept(drawing.key, replace(drawing.record, word=word))
    if "pixels" in vars(drawing):
        vars(made)["pixels"] = drawing.pixels
    return made
