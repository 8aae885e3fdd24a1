"""The networks in the box, and those in files. Imported by commands, pages, the window."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

import resources
from app.language import listed, mark_text, tr
from nncore.atomic_file import why
from nncore.data.folder_faults import largest_known
from nncore.data.idx_folder import files_below
from nncore.errors import ModelFileError, named
from nncore.files import kind_if_readable, kind_of
from nncore.files.kinds import KINDS
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.strokes import SIDE
from nncore.models.npz import load_network
from nncore.network.network import Network

N_DIGITS = 10
CHANGED = mark_text("changed")
"""Where the card of a network says how a person changed it by hand; translated, what its name ends in."""
_SHELF = "shelf"  # the recipe of those in the box that stand for their activation, and are listed by it
_OF_RECIPES = {"primer": "Sigmoid · primer"}
"""The others by their files, as `network_name` calls them: nothing is read to list them."""
_APART = ", kept apart"
_ARRAYS = frozenset({"csv", "npy", "digits-npy", "number-lines"})


def network_in_the_box() -> Network:
    """Return the network that the program starts with."""
    return load_network(resources.path("digit_model.npz"))


def others_in_the_box() -> dict[str, Path]:
    """Return the files of the other networks in the box by their names, in the order they are listed."""
    files = sorted(resources.path("networks").glob("*.npz"))
    return {_OF_RECIPES.get(path.stem) or ACTIVATIONS[path.stem].name: path for path in files}


def names_in_the_box() -> tuple[str, ...]:
    """Return what the networks in the box are called."""
    return network_name(network_in_the_box()), *others_in_the_box()


def open_network(
    path: str | None, activation: str | None = None, input_scale: str | None = None, *, is_for_drawing: bool = False
) -> Network:
    """Return the network in a file that reads digits, or the one in the box.

    Parameters
    ----------
    path : str or None
        None stands for the network in the box; a folder for the only network in it.
    activation, input_scale : str, optional
        What the file does not say, see `nncore.models.any_file.load_any_network`.
    is_for_drawing : bool
        Whether it has to end in a softmax, as the window's pages need it.

    Raises
    ------
    NNCoreError
        If it cannot be read, reads no digits, or the choices do not fit it.
    """
    if path is None:
        if activation is not None or input_scale is not None:
            raise ModelFileError(
                tr("The network in the box says all of itself; leave out its activation and input scale.")
            )
        return network_in_the_box()
    from nncore.models.any_file import load_any_network  # the readers of others' files, once one is opened

    path = str(_the_only_network(networks_in(Path(path)), path)) if Path(path).is_dir() else path
    network = load_any_network(path, activation, input_scale)
    _check_sizes(network, path)
    if is_for_drawing:
        _check_output(network, path)
    _check_answers(network, path)
    return network


def networks_in(folder: Path) -> list[Path]:
    """Return the networks in a folder and below it.

    Raises
    ------
    NNCoreError
        If it cannot be listed, or holds far too many files.
    """
    try:
        return list(_networks(folder).values())
    except OSError as error:
        raise ModelFileError(tr("{folder} cannot be read: {why}.", folder=folder, why=tr(why(error)))) from error


def _the_only_network(networks: Sequence[Path], folder: str) -> Path:
    """Return the only network of a folder; without any the folder, which is told as what it is.

    Raises
    ------
    ModelFileError
        If there are several, or other files that are known.
    """
    if len(networks) > 1:
        names = listed(str(path.relative_to(folder)) for path in networks[:5])
        raise ModelFileError(
            tr(
                "{folder} holds several networks ({names}); give the one that is meant.",
                folder=folder,
                names=names,
            )
        )
    if networks or kind_of(folder).name != "folder":
        return networks[0] if networks else Path(folder)
    if largest := largest_known(folder):
        path, kind = largest
        if kind.name in _ARRAYS and path.parent == Path(folder):  # whatever they are called
            raise ModelFileError(f"{folder} {KINDS['weights-apart'].why_not('network', folder)}.")
        raise ModelFileError(
            tr(
                "{folder} holds no network that can be read: {file} {why}.",
                folder=folder,
                file=path.relative_to(folder),
                why=kind.why_not("network", path),
            )
        )
    return Path(folder)


def _networks(folder: Path) -> dict[Path, Path]:
    """Return the networks of a folder by their files; several of one network, in one folder, count once."""
    found: dict[Path, Path] = {}
    for path in files_below(folder):
        kind = kind_if_readable(path)
        if kind.role == "network":
            found.setdefault(path.parent if kind.name == "network-part" else path, path)
    return found


def reads_digits(network: Network) -> bool:
    """Tell whether a network takes 28 × 28 pixels and gives ten outputs."""
    return network.sizes[0] == SIDE * SIDE and network.sizes[-1] == N_DIGITS


def network_name(network: Network) -> str:
    """Return what a network is called: its activation, its recipe or run where the card says it, whether changed."""
    parts = [network.activations[0].name if network.activations else "linear"]
    recipe = network.card.get("recipe")
    if isinstance(recipe, dict) and isinstance(key := recipe.get("key"), str):
        parts += [named(key)] if key != _SHELF else []
    elif "step" in network.card and isinstance(run := network.card.get("name"), str):
        parts.append(run)
    return " · ".join([*parts, *([tr(CHANGED)] if is_changed(network) else [])])


def marked_as_changed(network: Network, words: str) -> Network:
    """Return a network whose card says that it is changed by hand, and how."""
    return network.replace(card={**network.card, CHANGED: words})


def is_changed(network: Network) -> bool:
    """Tell whether a person changed it by hand since it was trained."""
    return CHANGED in network.card


def digits_name(name: str) -> str:
    """Return what the digits of a card's figure are called as one says it: "scans of other writers"."""
    for ending in (".ndjson.gz", ".ndjson", ".tar"):
        name = name.replace(ending, "")
    if name.endswith(_APART):
        return tr("{name} of other writers", name=tr(name.removesuffix(_APART).replace("_", " ")))
    return tr(name.replace("_", " "))


def _check_sizes(network: Network, path: str) -> None:
    if not reads_digits(network):
        raise ModelFileError(
            tr(
                "{path} holds a network {sizes}; to read digits it needs 784 inputs and ten outputs, so choose "
                "another.",
                path=path,
                sizes=_sizes(network),
            )
        )


def _check_output(network: Network, path: str) -> None:
    if network.output != "softmax":
        raise ModelFileError(
            tr(
                "{path} holds a network with the output {output}; to read a drawing it needs a softmax over the "
                "ten digits. 'digitscope evaluate' reads it as it is.",
                path=path,
                output=network.output,
            )
        )


def _check_answers(network: Network, path: str) -> None:
    with np.errstate(all="ignore"):  # what runs over is told in the sentence
        logits = network.forward(np.ones(SIDE * SIDE)).logits
    if not np.isfinite(logits).all():
        raise ModelFileError(
            tr("{path} holds weights so large that its answers are no numbers; train it again.", path=path)
        )


def _sizes(network: Network) -> str:
    return "-".join(map(str, network.sizes))
