"""One limit on memory for all readers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nncore.errors import DatasetError, ModelFileError
from nncore.files import check_memory, memory_limit
from nncore.files.limit import MemoryBudget
from nncore.models.any_file import load_any_network
from nncore.models.nielsen import import_nielsen
from nncore.models.npz import load_network
from nncore.models.onnx.reader import import_onnx
from nncore.models.state_dict import import_safetensors


@pytest.mark.parametrize("error", [DatasetError, ModelFileError])
def test_what_a_header_promises_beyond_the_limit_is_refused(tmp_path: Path, error: type) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"1234")
    check_memory(path, 512 << 20, error)
    with pytest.raises(error, match=r"would take at least 0\.5 GB"):
        check_memory(path, (512 << 20) + 1, error)


def machine_with(n_bytes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sysconf_names", {"SC_PHYS_PAGES": 1, "SC_PAGE_SIZE": 2}, raising=False)
    monkeypatch.setattr("os.sysconf", {"SC_PHYS_PAGES": n_bytes >> 12, "SC_PAGE_SIZE": 1 << 12}.get, raising=False)


def test_a_large_file_may_take_ten_times_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    machine_with(64 << 30, monkeypatch)
    assert memory_limit(1 << 30) == 10 << 30


def test_no_file_may_take_more_than_half_of_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    machine_with(8 << 30, monkeypatch)
    check_memory(path, 4 << 30, DatasetError)
    with pytest.raises(DatasetError, match=r"4\.3 GB of memory, more than this machine has to spare"):
        check_memory(path, (4 << 30) + 1, DatasetError)
    machine_with(1 << 28, monkeypatch)
    assert memory_limit(1 << 30) == 512 << 20, "what every file may take is the same everywhere"


@pytest.mark.parametrize("read", [load_network, import_onnx, import_safetensors, import_nielsen, load_any_network])
@pytest.mark.parametrize("name", ["a.npz", "a.onnx", "a.safetensors", "a.json"])
def test_a_file_larger_than_the_memory_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Callable[[Path], object], name: str
) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(20 << 30)
    machine_with(8 << 30, monkeypatch)
    with pytest.raises(ModelFileError) as caught:
        read(path)
    assert "\n" not in str(caught.value)


def test_what_is_not_there_counts_as_nothing(tmp_path: Path) -> None:
    check_memory(tmp_path / "missing", 512 << 20, DatasetError)
    with pytest.raises(DatasetError, match=r"0\.5 GB of memory, far more than its 0\.0 MB explain"):
        check_memory(tmp_path / "missing", (512 << 20) + 1, DatasetError)


def test_a_budget_counts_all_parts_together() -> None:
    budget = MemoryBudget(0, ModelFileError)
    budget.take(500 << 20)
    budget.take(12 << 20)
    with pytest.raises(ModelFileError, match=r"^it would take at least 0\.5 GB"):
        budget.take(1)


def test_a_further_file_explains_ten_times_its_size() -> None:
    budget = MemoryBudget(60 << 20, ModelFileError)
    budget.explain(40 << 20)
    budget.take(1000 << 20)
    with pytest.raises(ModelFileError, match=r"far more than its 104\.9 MB explain"):
        budget.take(1)
