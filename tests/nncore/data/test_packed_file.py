from pathlib import Path

from nncore.data.packed_file import writing_packed


def test_the_same_content_gives_the_same_bytes_at_any_time_and_under_any_name(tmp_path: Path) -> None:
    for name in ("one.gz", "other.gz"):
        with writing_packed(tmp_path / name) as file:
            file.write(b"digits")
    content = (tmp_path / "one.gz").read_bytes()
    assert content == (tmp_path / "other.gz").read_bytes()
    # RFC 1952: two bytes of magic, the method, flags (8 would be a name), then four bytes of time, 0 for none.
    assert content[3:8] == bytes(5)
