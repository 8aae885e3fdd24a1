"""One limit on memory for all readers."""

from pathlib import Path

import pytest

from nncore.errors import DatasetError, ModelFileError
from nncore.files import check_memory, memory_limit


@pytest.mark.parametrize("error", [DatasetError, ModelFileError])
def test_what_a_header_promises_beyond_the_limit_is_refused(tmp_path: Path, error: type) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"1234")
    check_memory(path, 512 << 20, error)
    with pytest.raises(error, match=r"would take at least 0\.5 GB"):
        check_memory(path, (512 << 20) + 1, error)


def test_a_large_file_may_take_ten_times_its_size() -> None:
    assert memory_limit(1 << 30) == 10 << 30
