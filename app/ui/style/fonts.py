"""The one typeface of the program, which travels with it, its sizes and its weights."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

import resources
from app.language import spoken
from app.ui.style.text_size import enlarged

SMALL, BODY, TITLE, ANSWER = 12, 14, 18, 64
"""The four sizes of text at 100 per cent, in logical pixels."""

REGULAR, MEDIUM, SEMI_BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


@cache
def _font_families() -> list[str]:
    """Load the shipped faces once and return their families, the Chinese one if Chinese is spoken; Qt's own else.

    Of Inter's faces the semi-bold one is flagged as the bold one (macStyle, fsSelection), or Qt would smear every <b>.
    """
    files = [f"Inter-{face}.otf" for face in ("Regular", "Medium", "SemiBold")]
    if spoken() == "zh_CN":
        files += [f"NotoSansSC-{face}.otf" for face in ("Regular", "Bold")]
    families: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(resources.path("fonts", file)))
        families += QFontDatabase.applicationFontFamilies(number)
    return list(dict.fromkeys(families)) or [QFont().family()]


def font(size: int = BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """Return the program's font at `size` logical pixels, more where larger text is wanted; figures of one width."""
    face = QFont(_font_families())
    face.setPixelSize(enlarged(size))
    face.setWeight(weight)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face
