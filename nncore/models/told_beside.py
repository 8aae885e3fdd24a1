"""What stands in a file beside the weights: the name of the activation, and arrays that no layer takes.

Imported by `any_file` and `state_dict`.
"""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from nncore.functions.activations import ACTIVATIONS
from nncore.models.assumptions import assumed, with_choices
from nncore.models.npz_arrays import LAYER_ARRAY, ContentError, read_array, stored_header
from nncore.network.network import Network

_NAMES = re.compile(r"(hidden_?)?(activations?|act)(_?(fn|function|name|hidden))?", re.IGNORECASE)
_OTHER_NAMES = {"logistic": "sigmoid", "silu": "swish", "linear": "identity"}
_LONGEST = 64  # characters of such a name, and names of such a list
_MOST_SHOWN = 3


def as_told(network: Network, archive: zipfile.ZipFile, names: Sequence[str]) -> Network:
    """Return a network with the activation that its file names in a text beside the weights, as activation="relu".

    Parameters
    ----------
    network : Network
    archive : zipfile.ZipFile
        The npz file that it was read from.
    names : sequence of str
        Of its arrays, without ``.npy``.

    Returns
    -------
    Network
        The same where nothing is left open, or nothing that is known is named.
    """
    if "activation" not in assumed(network):
        return network
    told = {key for name in names if _NAMES.fullmatch(name) for key in _keys(archive, name)}
    return with_choices(network, told.pop()) if len(told) == 1 else network


def as_described(network: Network, metadata: Mapping[str, str]) -> Network:
    """Return a network with the activation that its file names in its metadata, as activation: relu.

    Parameters
    ----------
    network : Network
    metadata : mapping of str to str

    Returns
    -------
    Network
        The same where nothing is left open, or nothing that is known is named.
    """
    words = [word for name, text in metadata.items() if _NAMES.fullmatch(name) for word in re.split("[^\\w ]+", text)]
    told = _known(words[:_LONGEST])
    return with_choices(network, told.pop()) if "activation" in assumed(network) and len(told) == 1 else network


def with_rest_said(network: Network, archive: zipfile.ZipFile, names: Sequence[str]) -> Network:
    """Return a network of W1, b1 and so on whose card says which arrays beside these were passed over.

    Parameters
    ----------
    network : Network
    archive : zipfile.ZipFile
    names : sequence of str
        As for `as_told`.

    Returns
    -------
    Network
    """
    rest = [name for name in names if not LAYER_ARRAY.fullmatch(name) and _is_array(archive, name)]
    if not rest or not assumed(network):
        return network
    shown = ", ".join([*rest[:_MOST_SHOWN], *(["and so on"] if len(rest) > _MOST_SHOWN else [])])
    return network.replace(card={**network.card, "assumed": {**assumed(network), "order": f"without its {shown}"}})


def _keys(archive: zipfile.ZipFile, name: str) -> set[str]:
    """Return the keys of the activations that a text, or a list of them, names; those of the output are none."""
    shape, dtype = stored_header(archive, name)
    if dtype.kind not in "US" or dtype.itemsize > 4 * _LONGEST or max(shape, default=0) > _LONGEST:
        return set()
    try:
        words = read_array(archive, name).astype(str).reshape(-1).tolist()
    except ContentError:
        return set()
    return _known(words)


def _known(words: Iterable[str]) -> set[str]:
    plain = {key.replace("_", ""): key for key in ACTIVATIONS} | _OTHER_NAMES
    found = (re.sub("[^a-z0-9]", "", word.lower()) for word in words)
    return {plain[word] for word in found if word in plain}


def _is_array(archive: zipfile.ZipFile, name: str) -> bool:
    """Tell whether a name is of several numbers: a single one, or a text, is of no layer."""
    shape, dtype = stored_header(archive, name)
    return dtype.kind in "fiu" and len(shape) > 0 and max(shape) > 1
