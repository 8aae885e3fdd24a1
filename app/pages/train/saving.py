"""The networks of runs on the disk: as files of the person's own, and kept for the next start. For the Train page."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import tr
from app.pages.train.training_run import Run
from app.training import unfinished
from nncore.errors import NNCoreError
from nncore.models.any_file import save_any_network
from nncore.network.network import Network

_KINDS = tr("Networks (*.npz);;ONNX (*.onnx)")


def ask_and_save(parent: QWidget, run: Run, network: Network) -> str:
    """Let the person choose a file, and save a network of a run there; return what there is to say of it."""
    name, kind = QFileDialog.getSaveFileName(parent, tr("Save the network"), f"{run.name}.npz", _KINDS)
    if not name:
        return ""
    path = _with_ending(name, kind)
    try:
        save_any_network(network, path)
    except NNCoreError as error:
        return str(error)
    run.is_kept = True
    return tr("{name} is saved in {path}.", name=run.name, path=path)


def leave_for_later(run: Run) -> None:
    """Keep the network of a run that nobody saved, to be offered at the next start."""
    if run.latest is not None and run.latest.step:
        place = unfinished.new_run()
        place.keep(run.network_at(run.latest))
        place.leave()


def _with_ending(name: str, kind: str) -> str:
    """Return a name from the dialog with the ending of the kind chosen there, where the person typed none."""
    ending = ".onnx" if ".onnx" in kind else ".npz"
    return name if Path(name).suffix in (".npz", ".onnx") else name + ending
