"""What is typed and makes no sense is marked where it stands. Imported by whatever has fields to type in."""

from PySide6.QtWidgets import QWidget

from app.ui.tips import plain_tip

_WRONG, _TIP = "wrong", "tip_while_right"


def mark_wrong(field: QWidget, sentence: str) -> None:
    """Mark a field, and say why under the pointer and to a screen reader; an empty sentence takes the mark away."""
    if not sentence and not is_wrong(field):
        return
    if not is_wrong(field):
        field.setProperty(_TIP, field.toolTip())
    field.setProperty(_WRONG, bool(sentence))
    field.style().polish(field)
    field.setToolTip(plain_tip(sentence) or str(field.property(_TIP)))
    field.setAccessibleDescription(sentence)


def is_wrong(field: QWidget) -> bool:
    """Return whether a field is marked."""
    return bool(field.property(_WRONG))
