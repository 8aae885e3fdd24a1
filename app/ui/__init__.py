"""What the program looks like, in rooms: style, painting, accessibility, words, text, pictures, layout, widgets.

Imports Qt, numpy and resources. ``from app import ui`` gives the five makers of every page: `ui.column`, `ui.row`,
`ui.grid`, `ui.head` and `ui.button`; all else is imported from its module. They are loaded when they are first asked
for, so that a command without a window may write its numbers as the window does (`app.ui.text.numbers`) and load no Qt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.ui.layout.boxes import column, grid, row
    from app.ui.layout.folding import head
    from app.ui.widgets.buttons import button

__all__ = ["button", "column", "grid", "head", "row"]

_MODULE_OF_NAME = {
    "button": "widgets.buttons",
    "column": "layout.boxes",
    "grid": "layout.boxes",
    "head": "layout.folding",
    "row": "layout.boxes",
}


def __getattr__(name: str) -> Any:
    """Load the module of a maker when it is first asked for."""
    if name not in _MODULE_OF_NAME:
        raise AttributeError(f"module 'app.ui' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(f"app.ui.{_MODULE_OF_NAME[name]}"), name)
    return found
