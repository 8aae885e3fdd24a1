"""One kind of file, and the sentence that says what it is and how to mend it."""

import json
import os
import re
import shlex
from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal["data", "network", "picture", "none"]
"""What the program can do with a kind: learn from or test with it, let it read, look at it, or nothing."""


@dataclass(frozen=True)
class FileKind:
    """One kind of file.

    Attributes
    ----------
    name : str
        Short and unique, such as "csv" or "pytorch".
    what : str
        What it is, to follow "the file is".
    role : {"data", "network", "picture", "none"}
    as_data, as_network : str
        How to mend it where data, or a network, is wanted.
    """

    name: str
    what: str
    role: Role = "none"
    as_data: str = ""
    as_network: str = ""

    @property
    def usual(self) -> Literal["data", "network"]:
        """What such a file is wanted for where nobody said it: a network if only, or mostly, that can be made of it."""
        is_network = self.as_network and (not self.as_data or self.name in _MOSTLY_NETWORKS)
        return "network" if is_network else "data"

    def why_not(self, wanted: Literal["data", "network"], path: str | os.PathLike[str] = "FILE") -> str:
        """Return what a file of this kind is and how to mend it, to follow its name in a sentence.

        Parameters
        ----------
        wanted : {"data", "network"}
        path : path, optional
            The file, for lines that can be copied as they are.

        Returns
        -------
        str
            Without a full stop.
        """
        return f"is {self.what}; {self.mend(wanted, path)}"

    def mend(self, wanted: Literal["data", "network"], path: str | os.PathLike[str] = "FILE") -> str:
        """Return the line that turns such a file into what is wanted.

        Parameters
        ----------
        wanted : {"data", "network"}
        path : path, optional
            As for `why_not`.

        Returns
        -------
        str
            Without a full stop.
        """
        return in_line((self.as_data if wanted == "data" else self.as_network) or _GIVE[wanted], path)


def unread(name: str, what: str, as_data: str = "", as_network: str = "") -> FileKind:
    """Return a kind that the program knows and does not read.

    Parameters
    ----------
    name, what, as_data, as_network : str
        As in `FileKind`.

    Returns
    -------
    FileKind
    """
    return FileKind(name, what, "none", as_data, as_network)


def in_line(line: str, path: str | os.PathLike[str]) -> str:
    """Return a line with the path where it says FILE, quoted as Python does between quotes, and else as a shell does.

    What it writes is called otherwise where the file itself is called so.

    Parameters
    ----------
    line : str
    path : path

    Returns
    -------
    str
    """
    if "FILE" not in line:
        return line
    name = os.fspath(path)
    for written in _WRITTEN:
        if os.path.basename(name) == written:
            line = re.sub(rf"(?<=['\" ]){re.escape(written)}(?=['\" ]|$)", f"new_{written}", line)
    return line.replace('"FILE"', json.dumps(name, ensure_ascii=False)).replace("FILE", shlex.quote(name))


_WRITTEN = ("digits.csv", "digits.npz", "digits.ndjson", "digits.json", "net.npz", "net.onnx")
"""What the lines write; of a file that is called so they must not write over what they read."""
_MOSTLY_NETWORKS = frozenset({"pytorch", "sklearn", "hdf5"})
_GIVE = {
    "data": "give digits as CSV, IDX files, mnist.npz, strokes (.ndjson), pictures (PNG, JPEG) or a folder of them",
    "network": "give a network as .npz, .safetensors or .onnx",
}
