"""What the program looks like: theme, typeface, icons, formulas and the small widgets all pages are put together from.

Imports Qt, numpy and resources. ``from app import ui`` gives the four makers of every page: `ui.column`, `ui.row`,
`ui.grid` and `ui.button`; all else is imported from its module.
"""

from app.ui.buttons import button
from app.ui.layout import column, grid, row

__all__ = ["button", "column", "grid", "row"]
