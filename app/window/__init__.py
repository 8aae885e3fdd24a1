"""The window: its menus, its bar of pages, what it remembers, and the drawing's way in and out.

Imports pages and all below.
"""

from app.window.main_window import MainWindow

__all__ = ["MainWindow"]
