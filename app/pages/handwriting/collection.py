"""One's own drawings with their labels: added, relabelled, taken away, and all of it undone again. No widgets."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Collection as Keys
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
        The drawings, whether they are saved, or what there is to tell about the file.
    """

    changed = Signal()

    def __init__(self, file: OwnFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._undo: list[tuple[Kept, ...]] = []
        self._redo: list[tuple[Kept, ...]] = []
        self._drawings: tuple[Kept, ...] = ()
        self._in_file: tuple[Kept, ...] = ()
        self.problem = ""
        self.notice = ""
        if file.has_changed:
            self._open()

    @property
    def drawings(self) -> tuple[Kept, ...]:
        """All drawings, the oldest first."""
        return self._drawings

    @property
    def path(self) -> Path:
        """The file they are kept in."""
        return self._file.path

    @property
    def is_saved(self) -> bool:
        """Are all drawings in the file?"""
        return not self.problem

    def add(self, records: Iterable[StrokeRecord]) -> tuple[Kept, ...]:
        """Keep drawings, as one step of undo, and return them."""
        added = _kept(records)
        self._commit(lambda drawings: (*drawings, *added))
        return added

    def relabel(self, keys: Keys[int], word: str) -> None:
        """Give these drawings another label."""
        self._commit(lambda drawings: tuple(_relabelled(each, word) if each.key in keys else each for each in drawings))

    def remove(self, keys: Keys[int]) -> None:
        """Take these drawings away; undo brings them back."""
        self._commit(lambda drawings: _without(drawings, keys))

    @property
    def n_steps(self) -> int:
        """How many steps can be taken back."""
        return len(self._undo)

    @property
    def can_redo(self) -> bool:
        """Is there a step that was taken back?"""
        return bool(self._redo)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what undo took back last."""
        self._step(self._redo, self._undo)

    def save(self) -> None:
        """Write all drawings to the file; if that fails, `problem` says why, and nothing is lost here."""
        with self._file.held():
            self._merge()
            self._save()

    def catch_up(self) -> None:
        """Take in what somebody else, such as a second window, has changed in the file meanwhile."""
        if self._file.has_changed:
            self.save()

    def note_read(self) -> None:
        """Take the notice about the file away: the person has read it."""
        self.notice = ""
        self.changed.emit()

    def _commit(self, change: Callable[[tuple[Kept, ...]], tuple[Kept, ...]]) -> None:
        with self._file.held():
            self._merge()
            self._undo.append(self._drawings)
            self._redo.clear()
            self._drawings = change(self._drawings)
            self._save()

    def _step(self, source: list[tuple[Kept, ...]], target: list[tuple[Kept, ...]]) -> None:
        with self._file.held():
            self._merge()
            if source:
                target.append(self._drawings)
                self._drawings = source.pop()
                self._save()

    def _open(self) -> None:
        """Read the file; what could be read of a damaged one is written again at once."""
        with self._file.held():
            self._merge()
            if self.notice:
                self._save()

    def _save(self) -> None:
        self.problem = self._file.write(each.line for each in self._drawings)
        if self.is_saved:
            self._in_file = self._drawings
        self.changed.emit()

    def _merge(self) -> None:
        """Bring what others added and took away into every state that undo knows."""
        if not self._file.has_changed:
            return
        found = self._file.read()
        self.notice = found.sentence or self.notice
        theirs = Counter(_lines(found.records))
        gone: set[int] = set()
        for each in self._in_file:
            if theirs[each.line]:
                theirs[each.line] -= 1
            elif found.is_whole:
                gone.add(each.key)
        added = _kept(record for record in found.records if _takes_one(theirs, stroke_line(record)))
        self._drawings = (*_without(self._drawings, gone), *added)
        for pile in (self._undo, self._redo):
            pile[:] = [(*_without(state, gone), *added) for state in pile]
        self._in_file = (*_without(self._in_file, gone), *added)


def _without(drawings: tuple[Kept, ...], keys: Keys[int]) -> tuple[Kept, ...]:
    return tuple(each for each in drawings if each.key not in keys)


def _lines(records: Iterable[StrokeRecord]) -> list[bytes]:
    return [stroke_line(record) for record in records]


def _takes_one(counts: "Counter[bytes]", line: bytes) -> bool:
    """Take a line from the counts, from the last to the first of equal ones, if there is one."""
    counts[line] -= 1
    return counts[line] >= 0


def _kept(records: Iterable[StrokeRecord]) -> tuple[Kept, ...]:
    return tuple(Kept(next(_new_key), record) for record in records)


def _relabelled(drawing: Kept, word: str) -> Kept:
    """Return a drawing with another label; what a network gets of it is the same."""
    made = Kept(drawing.key, replace(drawing.record, word=word))
    if "pixels" in vars(drawing):
        vars(made)["pixels"] = drawing.pixels
    return made
