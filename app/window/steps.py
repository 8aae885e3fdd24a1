"""Undo and redo, back and forward, on the page that is shown; what has nothing to act on is disabled."""

from app.lab.page import Page
from app.state.session import Session
from app.window.actions import Actions
from app.window.navigation.page_stack import PageStack


class Steps:
    """Takes steps back and again: of the drawing, of a page's controls, and from page to page. GUI thread only."""

    def __init__(self, actions: Actions, pages: PageStack, session: Session) -> None:
        self._actions, self._pages, self._session = actions, pages, session
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        actions.back.triggered.connect(pages.go_back)
        actions.forward.triggered.connect(pages.go_forward)
        actions.clear.triggered.connect(session.clear_drawing)

    def show_what_can_be_done(self) -> None:
        """Enable what has something to act on, on the page that is shown."""
        actions, visited, undone = self._actions, self._pages.visited, self._undone
        actions.undo.setEnabled(undone.can_undo)
        actions.redo.setEnabled(undone.can_redo)
        actions.back.setEnabled(visited.can_go_back)
        actions.forward.setEnabled(visited.can_go_forward)
        is_drawing = self._pages.current_name == "draw"
        actions.show_context(is_drawing=is_drawing, has_ink=not self._session.drawing.is_empty)

    @property
    def _undone(self) -> Page | Session:
        """What undo and redo act on: the page that is shown."""
        return self._pages.current_lab or self._session

    def _undo(self) -> None:
        self._undone.undo()

    def _redo(self) -> None:
        self._undone.redo()
