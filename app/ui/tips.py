"""Tips that show names of files and what stands in them as they are. Imported by whatever shows text from outside.

Qt takes a tip that looks like HTML for HTML: a file called ``<img src=…>`` would then be more than a name.
"""

import html

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """Return a text as a tip that Qt shows letter by letter."""
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def set_plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tip that is shown as it is."""
    widget.setToolTip(plain_tip(text))
