"""The networks of runs as files of the person's own. For the Train page."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import tr
from app.pages.train.runs.run import Run
from app.training.worker import RunReport
from app.ui.dialogs import may_replace
from nncore.errors import NNCoreError
from nncore.models.any_file import save_any_network

_KINDS = tr("Networks (*.npz);;ONNX (*.onnx)")


def ask_and_save(parent: QWidget, run: Run, moment: RunReport) -> str:
    """Let the person choose a file, and save a run's network there as it was then; return what there is to say."""
    name, kind = QFileDialog.getSaveFileName(parent, tr("Save the network"), f"{run.name}.npz", _KINDS)
    if not name:
        return ""
    path = _with_ending(name, kind)
    if not may_replace(parent, name, [Path(path)]):
        return ""
    try:
        save_any_network(run.network_at(moment), path)
    except NNCoreError as error:
        return str(error)
    run.saved = moment
    return tr("{name} is saved in {path}.", name=run.name, path=path)


def _with_ending(name: str, kind: str) -> str:
    """Return a name from the dialog with the ending of the kind chosen there, where the person typed none."""
    ending = ".onnx" if ".onnx" in kind else ".npz"
    return name if Path(name).suffix in (".npz", ".onnx") else name + ending
