"""Protocol buffers: the encodings of the format's own description, round trips, and what is no message."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.errors import ModelFileError
from nncore.models.onnx.protobuf import fields_of, message, varints_of

NUMBERS = st.integers(0, (1 << 64) - 1)


@pytest.mark.parametrize(
    ("fields", "encoded"),
    [  # protobuf.dev/programming-guides/encoding
        ([(1, 150)], "089601"),
        ([(2, "testing")], "120774657374696e67"),
        ([(3, b"\x08\x96\x01")], "1a03089601"),
        ([(1, 0), (1, 127), (1, 128)], "0800087f088001"),
        ([(1, -2)], "08feffffffffffffffff01"),
        ([(16, 1)], "800101"),
    ],
)
def test_fields_are_encoded_as_the_format_says(fields: list[tuple[int, int | bytes | str]], encoded: str) -> None:
    assert message(fields).hex() == encoded


@given(st.lists(st.tuples(st.integers(1, 5000), NUMBERS | st.binary(max_size=300))))
def test_what_is_encoded_is_read_back(fields: list[tuple[int, int | bytes]]) -> None:
    assert list(fields_of(message(fields))) == fields


def test_numbers_of_fixed_size_come_as_their_bytes() -> None:
    content = b"\x0d" + struct.pack("<f", 0.5) + b"\x11" + struct.pack("<d", 0.25) + b"\x08\x07"
    assert list(fields_of(content)) == [(1, struct.pack("<f", 0.5)), (2, struct.pack("<d", 0.25)), (1, 7)]


@pytest.mark.parametrize("content", [message([(1, 300), (2, "seven")]), b"\x0d\0\0\0\0", b"\x11" + bytes(8)])
def test_a_message_that_is_cut_off_is_told_wherever_it_ends(content: bytes) -> None:
    wholes = {0, 3} if content[0] == 8 else {0}  # where a field ends, a message may
    for end in range(len(content)):
        if end in wholes:
            assert len(list(fields_of(content[:end]))) == (end > 0)
            continue
        with pytest.raises(ModelFileError, match="it is cut off"):
            list(fields_of(content[:end]))


@pytest.mark.parametrize("kind", [3, 4, 6, 7])
def test_fields_of_other_kinds_are_told(kind: int) -> None:
    with pytest.raises(ModelFileError, match=f"field of kind {kind} at byte 3"):
        list(fields_of(b"\x08\x07" + bytes([1 << 3 | kind]) + b"\0" * 9))


def test_a_number_has_at_most_ten_bytes() -> None:
    assert list(fields_of(b"\x08" + b"\x80" * 9 + b"\x01")) == [(1, 1 << 63)]
    with pytest.raises(ModelFileError, match="endless number before byte 11"):
        list(fields_of(b"\x08" + b"\x80" * 10 + b"\x01"))


# --- packed numbers ------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(-(1 << 63), (1 << 63) - 1), max_size=40))
def test_packed_numbers_are_read_back_with_their_signs(values: list[int]) -> None:
    packed = b"".join(message([(1, value)])[1:] for value in values)
    found = varints_of(packed)
    assert found.dtype == np.int64
    assert found.tolist() == values


@pytest.mark.parametrize("content", [b"\x80", b"\x07\xff", b"\x80\x80\x80"])
def test_packed_numbers_that_end_in_the_middle_are_told(content: bytes) -> None:
    with pytest.raises(ModelFileError, match="it is cut off"):
        varints_of(content)


def test_a_packed_number_has_at_most_ten_bytes() -> None:
    assert varints_of(b"\x07" + b"\x80" * 9 + b"\x01").tolist() == [7, -(1 << 63)]
    with pytest.raises(ModelFileError, match="endless number"):
        varints_of(b"\x07" + b"\x80" * 10 + b"\x01")
