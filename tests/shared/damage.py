"""What the readers of files say of a file in which one bit is another."""

from pathlib import Path

from nncore.errors import ModelFileError
from nncore.models.any_file import load_any_network


def complaints_of_damaged(path: Path, whole: bytes, every: int = 1) -> list[str]:
    """Turn a bit of every so-many-th byte, one at a time, and return the sentences; a file may also still be read."""
    complaints = []
    for place in range(0, len(whole), every):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            load_any_network(path)
        except ModelFileError as error:
            complaints.append(str(error))
    return complaints
