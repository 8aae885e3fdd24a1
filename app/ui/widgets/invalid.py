"""A field whose text makes no sense is marked, and says why. Imported by whatever has fields to type in."""

from PySide6.QtWidgets import QWidget

from app.ui.tips import plain_tip

_INVALID, _TIP = "invalid", "tip_while_valid"


def mark_invalid(field: QWidget, sentence: str) -> None:
    """Mark a field, and say why under the pointer and to a screen reader; an empty sentence takes the mark away."""
    if not sentence and not is_invalid(field):
        return
    if not is_invalid(field):
        field.setProperty(_TIP, field.toolTip())
    field.setProperty(_INVALID, bool(sentence))
    field.style().polish(field)
    field.setToolTip(plain_tip(sentence) or str(field.property(_TIP)))
    field.setAccessibleDescription(sentence)


def is_invalid(field: QWidget) -> bool:
    """Return whether a field is marked."""
    return bool(field.property(_INVALID))
