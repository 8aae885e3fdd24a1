"""What a clipboard without files and pictures may still hold: a picture as an address, or as numbers. For pasting."""

import base64
import binascii
import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.language import tr
from app.sources.orientation import light_on_dark
from nncore.arrays import FloatArray
from nncore.data.digit_text import digit_of_text
from nncore.errors import DatasetError
from nncore.files import kind_of_head

_HEAD = 1 << 14  # letters of a text that tell what it is
_DATA = re.compile(r"\s*data:image/[\w.+-]+;base64,")
_IN_PAGE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[a-z][a-z\d+.-]+://|blob:|mailto:)\S+", re.IGNORECASE)


def picture_by_address(content: QMimeData) -> QImage | None:
    """Return the picture that a ``data:`` address holds, in a text or in a piece of a web page, or None.

    Raises
    ------
    DatasetError
        If it cannot be decoded, or the address leads elsewhere.
    """
    found = _IN_PAGE.search(content.html())
    address = (found[1] if found else content.text()).strip()
    if start := _DATA.match(address):
        return _decoded(address[start.end() :])
    if _ADDRESS.fullmatch(address):
        raise DatasetError(
            tr(
                "This is only the address of a picture or a page, {address}; copy the picture itself, or save it and "
                "open the file.",
                address=address,
            )
        )
    return None


def _decoded(code: str) -> QImage:
    try:
        image = QImage.fromData(base64.b64decode(code))
    except binascii.Error:
        image = QImage()
    if image.isNull():
        raise DatasetError(tr("The picture in this data: address cannot be decoded; copy all of it."))
    return image


def digit_in_numbers(text: str) -> tuple[FloatArray, str] | None:
    """Return the digit that a text of numbers is, light on dark (784,), and what was assumed of it; or None.

    Raises
    ------
    DatasetError
        If the numbers are on no scale of pixels.
    """
    if (found := digit_of_text(text)) is None:
        return None
    pixels, inverted = light_on_dark(found[0][None])
    said = "; ".join(filter(None, (*found[1], inverted)))
    return pixels[0], said and f"{said[0].upper()}{said[1:]}."


def why_nothing(text: str) -> str:
    """Return why nothing can be pasted where the clipboard holds this text, which may be data that are in no file."""
    kind = kind_of_head(text[:_HEAD].encode("utf-8", "replace"))
    if kind.name == "svg":
        return tr("The clipboard holds an SVG drawing, which is not read; copy it as a picture, or export it as PNG.")
    if kind.role == "none":
        return tr("The clipboard holds no picture and no file; copy one first.")
    return tr(
        "The clipboard holds text, which is {what}; save it as a file and open that, or copy the file itself.",
        what=kind.what,
    )
