"""Modules are imported beside PySide without their texts being read: some 50 ms less at the start.

PySide looks through the text of each module for the name PySide6, for the sake of its own `__feature__`, by which a
module may choose other names for Qt's methods; Python keeps what was read, 11 MB. No
module here chooses any.
"""

import sys

import PySide6.QtCore  # noqa: F401 - with it comes what reads


def leave_texts_unread() -> None:
    """Let PySide take it from now on that no module chooses other names. Called before the window is imported."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):  # no public name: without it, it is only slower
        vars(feature)["_mod_uses_pyside"] = lambda module: False
