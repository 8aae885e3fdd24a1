"""A formula set as mathematics: an outline drawn in the colour of the theme, crisp at any scale.

The outlines in ``resources/formulas`` are made by ``tools/assets/render_formulas.py``. Imported by explanations.
"""

import math
import re
from functools import cache

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

import resources
from app.language import spoken
from app.ui.overriding import override
from app.ui.painting.svg import svg_renderer, svg_text
from app.ui.style.text_size import text_percent
from app.ui.style.themed import Themed

_UNITS = 32  # of the picture to a pixel; tools/assets/render_formulas.py knows it too
_SMALLEST = 0.6  # of its natural size; narrower than that it is cut


def has_formula(name: str) -> bool:
    """Return whether there is a formula of that name."""
    return resources.path("formulas", f"{name}.svg").is_file()


@cache
def _folder(name: str) -> str:
    """Return where a formula lies; one that holds words lies once more among those of each other language."""
    of_language = f"formulas.{spoken()}"
    return of_language if resources.path(of_language, f"{name}.svg").is_file() else "formulas"


def plain_text(name: str) -> str:
    """Return the formula in plain text, as screen readers say it."""
    found = re.search(r"<title>(.*?)</title>", svg_text(_folder(name), name))
    text = found.group(1) if found else name
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


class Formula(Themed, QWidget):
    """One formula, as high as its lines need beside text of 14 pixels; it shrinks where the column is too narrow."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_formula(name)

    @property
    def name(self) -> str:
        """The formula that is shown."""
        return self._name

    def set_formula(self, name: str) -> None:
        """Show another formula."""
        self._name = name
        self.setAccessibleName(plain_text(name))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = self._natural_size()
        return QSize(math.ceil(size.width()), math.ceil(size.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(_SMALLEST * self.sizeHint().width()), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        renderer = svg_renderer(_folder(self._name), self._name, self.theme.text)
        size = self._natural_size()
        size *= min(1.0, self.width() / size.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer.render(painter, QRectF(0.0, 0.5 * (self.height() - size.height()), size.width(), size.height()))

    def _natural_size(self) -> QSizeF:
        renderer = svg_renderer(_folder(self._name), self._name, self.theme.text)
        return renderer.viewBoxF().size() * (text_percent() / 100 / _UNITS)
