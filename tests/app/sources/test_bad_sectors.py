"""Files whose content the disk does not give: a true input/output error of the system, in one sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.sources.data import open_data
from app.sources.lessons import read_lesson
from app.sources.networks import open_network
from app.sources.session_file import is_session, read_session
from nncore.errors import NNCoreError
from nncore.files import recognise

BAD = Path("/proc/self/mem")  # its first byte is never mapped: to read it is an input/output error
pytestmark = pytest.mark.skipif(not BAD.exists(), reason="such a file is there on Linux")

PACKED = ("a.csv.gz", "a.zip", "x-idx3-ubyte.gz", "a.npz", "a.pkl.gz")
DATA = ("a.csv", "x-idx3-ubyte", "a.npy", "a.ndjson", "a.png", "a.svg", "a.pgm", "a.mat", "a", *PACKED)
NETWORKS = ("m.npz", "m.onnx", "m.safetensors", "m.json", "m.pt", "m.h5", "m.pkl.gz", "m")


@pytest.fixture(autouse=True)
def _as_on_a_disk_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the file be read, as one of the system's own would not be."""
    monkeypatch.setattr(recognise, "_system_disks", frozenset)


def read_lesson_of_no_page(path: Path) -> object:
    return read_lesson(path, ())


READERS = [
    *((name, open_data) for name in DATA),
    *((name, open_network) for name in NETWORKS),
    ("a.session", read_session),
    ("a.toml", read_lesson_of_no_page),
]


@pytest.mark.parametrize(("name", "read"), READERS, ids=[f"{name}, {read.__name__}" for name, read in READERS])
def test_a_file_that_the_disk_does_not_give_is_told_in_a_sentence(
    tmp_path: Path, name: str, read: Callable[..., object]
) -> None:
    path = tmp_path / name
    path.symlink_to(BAD)
    with pytest.raises(NNCoreError) as told:
        read(path if read in (read_session, read_lesson_of_no_page) else str(path))
    sentence = str(told.value)
    assert name in sentence
    assert "\n" not in sentence
    assert "cannot be read" in sentence


def test_what_cannot_be_read_is_no_session(tmp_path: Path) -> None:
    (tmp_path / "a.session").symlink_to(BAD)
    assert not is_session(tmp_path / "a.session")
