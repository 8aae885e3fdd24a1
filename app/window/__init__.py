"""The window: its menus, its bar of pages, what it remembers, and the drawing's way in and out.

Imports pages and all below. `MainWindow` is loaded when it is asked for: the language is settled before any page is.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

__all__ = ["MainWindow"]


def __getattr__(name: str) -> Any:
    """Return the main window's class, the handle of scripts: ``from app.window import MainWindow``."""
    if name == "MainWindow":
        from app.window.main_window import MainWindow

        return MainWindow
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
