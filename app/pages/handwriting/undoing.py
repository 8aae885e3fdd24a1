"""What undo and redo act on: ink on the paper, what was kept, and what was taught. Imported by the page."""

from app.pages.handwriting.collection import Collection
from app.pages.handwriting.teaching import Teaching
from app.pages.handwriting.writing_panel import WritingPanel


class Undoing:
    """Takes ink back before what was kept, and what was taught before that; does it again the other way round."""

    def __init__(self, writing: WritingPanel, collection: Collection, teaching: Teaching) -> None:
        self._writing, self._collection, self._teaching = writing, collection, teaching
        writing.undo_asked.connect(self._undo_kept)

    @property
    def can_undo(self) -> bool:
        """Is there anything to take back?"""
        return self._writing.drawing.can_undo or self.can_undo_kept

    @property
    def can_undo_kept(self) -> bool:
        """Is there anything to take back beside ink?"""
        return self._teaching.can_undo or self._collection.can_undo

    @property
    def can_redo(self) -> bool:
        """Is there anything to do again?"""
        return self._can_redo_kept or self._writing.drawing.can_redo

    def undo(self) -> None:
        """Take the last stroke back, or the last keeping, relabelling, deletion, import or teaching."""
        self._writing.undo()

    def redo(self) -> None:
        """Do again what undo took back last: ink after what was kept, as undo takes ink first."""
        if self._can_redo_kept:
            (self._teaching if self._teaching.can_redo else self._collection).redo()
        else:
            self._writing.redo()

    @property
    def _can_redo_kept(self) -> bool:
        return self._teaching.can_redo or self._collection.can_redo

    def _undo_kept(self) -> None:
        (self._teaching if self._teaching.can_undo else self._collection).undo()
