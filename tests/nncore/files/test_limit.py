"""One limit on memory for all readers."""

from pathlib import Path

import pytest

from nncore.errors import DatasetError, ModelFileError
from nncore.files import check_memory, memory_limit
from nncore.files.limit import MemoryBudget


@pytest.mark.parametrize("error", [DatasetError, ModelFileError])
def test_what_a_header_promises_beyond_the_limit_is_refused(tmp_path: Path, error: type) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"1234")
    check_memory(path, 512 << 20, error)
    with pytest.raises(error, match=r"would take at least 0\.5 GB"):
        check_memory(path, (512 << 20) + 1, error)


def test_a_large_file_may_take_ten_times_its_size() -> None:
    assert memory_limit(1 << 30) == 10 << 30


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
