"""The way of the Tab key: what is shown, in the order of the eye. Imported by the main window and its parts.

Qt's own order is the one in which widgets were made, and whatever is built later comes last. Here it is that of the
layouts: a row from its beginning to its end, a column from top to bottom. Words to look up come after all else, for
there are many of them.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QSplitter, QWidget

from app.ui.words.link import WordLink


def stops(root: QWidget) -> list[QWidget]:
    """Return where the Tab key stops in a widget, in its order."""
    return [widget for widget in _in_order(root) if _is_stop(widget)]


def stop_after(root: QWidget, here: QWidget | None, *, is_back: bool = False) -> QWidget | None:
    """Return the stop after a widget, or before it; after the last comes the first.

    The widget need not be a stop: what has the keyboard may just have been hidden, and then the next one gets it.
    """
    ring = _in_order(root, here)
    at = ring.index(here) if here in ring else -1
    ring = ring[at + 1 :] + ring[: at + 1] if not is_back or at < 0 else ring[at:] + ring[:at]
    return next((widget for widget in (reversed(ring) if is_back else ring) if _is_stop(widget)), None)


def _in_order(root: QWidget, also: QWidget | None = None) -> list[QWidget]:
    """Return all that is shown in a widget, itself included, in the order of the eye, words to look up at the end.

    One widget has its place there though it is hidden.
    """
    return sorted(_shown(root, also), key=lambda widget: isinstance(widget, WordLink))


def _shown(widget: QWidget, also: QWidget | None) -> Iterator[QWidget]:
    yield widget
    for child in _children(widget):
        is_wanted = child.isVisible() or (also is not None and child.isAncestorOf(also))
        if is_wanted and not child.isWindow():
            yield from _shown(child, also)


def _children(widget: QWidget) -> list[QWidget]:
    """Return a widget's children: those in its layout as they are laid out, then the others by their place."""
    laid: list[QWidget] = []
    if isinstance(widget, QSplitter):
        parts = ((widget.handle(index), widget.widget(index)) for index in range(widget.count()))
        laid = [part for pair in parts for part in pair if part is not None]
    elif (layout := widget.layout()) is not None:
        laid = list(_laid(widget, layout))
    others = [child for child in widget.children() if isinstance(child, QWidget) and child not in laid]
    return laid + _by_place(others)


def _laid(widget: QWidget, layout: QLayout) -> Iterator[QWidget]:
    """Yield what is laid out, as it is laid out.

    The layout is asked where its parts stand, never for its items: PySide keeps what it made of an item longer than
    Qt keeps the item, and takes it for whatever is made in the same place of memory later.
    """
    parts = [part for part in (*widget.children(), *layout.children()) if isinstance(part, QWidget | QLayout)]
    places = {part: _place(layout, index) for part in parts if (index := layout.indexOf(part)) >= 0}
    for part in sorted(places, key=places.__getitem__):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid(widget, part)


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    """Return where the part of this index stands: its row and column, or its index."""
    if not isinstance(layout, QGridLayout):
        return (index,)
    place: tuple[int, ...] = layout.getItemPosition(index)  # type: ignore[assignment]  # the stubs leave it open
    return place


def _by_place(parts: Iterable[QWidget]) -> list[QWidget]:
    """Return widgets row by row: whatever begins above the lower edge of a row's first stands in that row."""
    rows: list[list[QWidget]] = []
    for part in sorted(parts, key=lambda part: part.y()):
        if not rows or part.y() >= rows[-1][0].geometry().bottom():
            rows.append([])
        rows[-1].append(part)
    return [part for row in rows for part in sorted(row, key=_along)]


def _along(widget: QWidget) -> int:
    return -widget.x() if widget.isRightToLeft() else widget.x()


def _is_stop(widget: QWidget) -> bool:
    policies, chosen = Qt.FocusPolicy, _chosen_beside(widget)
    # Qt takes the Tab key from all but the chosen one of several buttons, and does not give it to one chosen since.
    wanted = policies.TabFocus if chosen is not widget else policies.StrongFocus
    takes_tab = bool(widget.focusPolicy() & wanted) and widget.focusProxy() is None
    is_left_to_arrows = chosen is not None and chosen is not widget
    return takes_tab and widget.isVisible() and widget.isEnabled() and not is_left_to_arrows


def _chosen_beside(widget: QWidget) -> QAbstractButton | None:
    """Return the chosen one of several buttons of which this is one: arrow keys reach the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return None if group is None or not group.exclusive() else group.checkedButton()
