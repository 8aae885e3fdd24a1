"""Boxes that ask or tell something. Their text is plain: names of files are shown as they are."""

import html
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.language import listed, tr


def complain(parent: QWidget, sentence: str) -> None:
    """Tell what is wrong, and wait until the person has read it."""
    # What would be taken for rich text becomes rich text that shows it as it is.
    text = f"<p>{html.escape(sentence)}</p>" if "<" in sentence else sentence
    QMessageBox.warning(parent, "Digitscope", text)


def ask(parent: QWidget, question: str, answers: Sequence[str]) -> str:
    """Let the person choose one of some answers; the last is the careful one, which Escape gives too."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    box.setDefaultButton(buttons[-1])
    box.setEscapeButton(buttons[-1])
    box.exec()
    return next((button.text() for button in buttons if button is box.clickedButton()), answers[-1])


def ask_where_to_save(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Let the person choose a file to write; a new name without an ending gets that of the kind, or suggested.

    None if they choose none, or let one stay that is there already.
    """
    name, kind = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    if not name:
        return None
    path = Path(name)
    if not path.suffix and not os.path.exists(path):  # that of an older file is left as it is
        of_kind = re.search(r"\*(\.\w+)", kind)
        path = path.with_suffix(of_kind[1] if of_kind else Path(suggested).suffix)
    return path if may_replace(parent, name, [path]) else None


def may_replace(parent: QWidget, chosen: str, paths: Iterable[Path]) -> bool:
    """Tell whether files may be written that the dialog for files could not ask about, as it knew one name alone.

    `chosen` is that name; a name that got an ending since, or a second file beside the first, may be there already.
    """
    there = [str(path) for path in paths if path != Path(chosen) and os.path.exists(path)]
    if not there:
        return True
    replace, cancel = tr("Replace"), tr("Cancel")
    question = tr("{files} exists already. Replace it?", files=listed(there))
    return ask(parent, question, (replace, cancel)) == replace


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("Digitscope")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
