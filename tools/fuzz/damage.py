"""Small faults in files: bytes and numbers changed, parts cut, doubled and moved, also inside of what is packed.

Imported by `tools.fuzz.readers`. Each change takes the bytes of a whole file and gives others; what it finds no hold
in, it leaves to the plain ones.
"""

import contextlib
import gzip
import io
import json
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

from nncore.errors import ModelFileError
from nncore.models.onnx.protobuf import fields_of, message

Change = Callable[[bytes, random.Random], bytes]

_NUMBERS = [
    0,
    1,
    2,
    127,
    128,
    255,
    256,
    783,
    785,
    32767,
    65535,
    2**24,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**53,
    2**63,
    2**64 - 1,
]
_TEXTS = [
    *(b"-1 0 1e999 -0 1e-400 nan NaN Infinity 00 0x10 1_000 99999999999999999999 true null".split()),
    *("² ٣ \ud7ff é \u2028 \x00 \ufeff".encode().split()),
    *(b'"" [] {} [[]] \\ud800 , ; \t \r \n " \' #'.split(b" ")),
    b"[" * 20_000,
    b"9" * 5_000,
]
_STRANGE = [None, True, -1, 0, 2**31, 2**63, 10**400, 1e308, 0.5, "", "²", "\ud800", "7" * 3000, [], [[]], {}, {"a": 1}]


def mutated(content: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """Return a file with one to four faults; `others` are whole files that parts may come from."""
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        content = _spliced(content, rng.choice(others), rng) if rng.random() < 0.04 else _changed(content, rng)
    return content


def _changed(content: bytes, rng: random.Random) -> bytes:
    """Change one thing: as often as not inside of what the file is packed or written in, whatever that is."""
    changes = rng.sample(_INSIDE, len(_INSIDE)) if rng.random() < 0.5 else [rng.choice(_PLAIN)]
    for change in changes:
        with contextlib.suppress(_NothingToChangeError, *_NOT_OF_THIS_KIND):
            return change(content, rng)
    return _byte(content, rng)


class _NothingToChangeError(Exception):
    """A change finds nothing in the content that it could change."""


_NOT_OF_THIS_KIND = (ValueError, KeyError, EOFError, OSError, struct.error, zlib.error, zipfile.BadZipFile, IndexError,
                     ModelFileError, NotImplementedError, RuntimeError)  # fmt: skip


def _place(content: bytes, rng: random.Random) -> int:
    """Return a place, more often near the start, where headers are."""
    if not content:
        raise _NothingToChangeError
    return rng.randrange(min(len(content), 400) if rng.random() < 0.6 else len(content))


def _byte(content: bytes, rng: random.Random) -> bytes:
    if not content:
        return bytes([rng.randrange(256)])
    at = _place(content, rng)
    new = rng.choice((content[at] ^ (1 << rng.randrange(8)), rng.randrange(256), 0, 255))
    return content[:at] + bytes([new]) + content[at + 1 :]


def _cut(content: bytes, rng: random.Random) -> bytes:
    return content[: _place(content, rng)]


def _removed(content: bytes, rng: random.Random) -> bytes:
    at = _place(content, rng)
    return content[:at] + content[at + rng.choice((1, 2, 4, 8, 50, 3000)) :]


def _doubled(content: bytes, rng: random.Random) -> bytes:
    at = _place(content, rng)
    end = at + rng.choice((1, 4, 40, 400, 4000))
    return content[:end] + content[at:end] * rng.choice((1, 1, 2, 30)) + content[end:]


def _spliced(content: bytes, other: bytes, rng: random.Random) -> bytes:
    return content[: _place(content or b"0", rng)] + other[_place(other or b"0", rng) :]


def _binary_number(content: bytes, rng: random.Random) -> bytes:
    size = rng.choice((2, 4, 8))
    number = (rng.choice(_NUMBERS) % (1 << 8 * size)).to_bytes(size, rng.choice(("little", "big")))
    at = _place(content, rng)
    return content[:at] + number + content[at + size :]


def _text_number(content: bytes, rng: random.Random) -> bytes:
    found = list(re.finditer(rb"-?\d+(\.\d+)?", content[:20_000]))
    if not found:
        raise _NothingToChangeError
    match = rng.choice(found)
    new = rng.choice((*_TEXTS, *(b"%d" % number for number in _NUMBERS)))
    return content[: match.start()] + new + content[match.end() :]


def _text(content: bytes, rng: random.Random) -> bytes:
    at = _place(content, rng)
    return content[:at] + rng.choice(_TEXTS) + content[at + rng.choice((0, 0, 1, 3)) :]


def _inside_gzip(content: bytes, rng: random.Random) -> bytes:
    return gzip.compress(_any(gzip.decompress(content), rng), 1, mtime=0)


def _inside_zip(content: bytes, rng: random.Random) -> bytes:
    """Change one file of a zip archive, its name, or how often it is there; the archive stays whole."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    chosen = rng.randrange(len(files))
    name, inner = files[chosen]
    what = rng.random()
    if what < 0.7:
        files[chosen] = name, _any(inner, rng)
    elif what < 0.8:
        files[chosen] = rng.choice((name[:-4], name + "x", "W0.npy", "card.npy", "../x", "é.npy")), inner
    elif what < 0.9:
        del files[chosen]
    else:
        files[chosen] = name, rng.choice(files)[1]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for each, held in files:
            undated = zipfile.ZipInfo(each)  # a case is the same at any time
            archive.writestr(undated, held, compress_type=archive.compression)
    return packed.getvalue()


def _inside_json(content: bytes, rng: random.Random) -> bytes:
    """Change one value of JSON, a whole file of it or one line."""
    lines = content.split(b"\n") if content.count(b"\n") > 1 and content.startswith(b"{") else [content]
    at = rng.randrange(len(lines))
    lines[at] = _json_changed(lines[at], rng)
    return b"\n".join(lines)


def _json_changed(text: bytes, rng: random.Random) -> bytes:
    root = [json.loads(text)]
    held, key = _some_value(root, rng)
    held[key] = rng.choice(_STRANGE)
    return json.dumps(root[0]).encode()


def _some_value(held: Any, rng: random.Random) -> tuple[Any, Any]:
    """Return a list or dictionary and the place in it of a value somewhere below."""
    key = rng.choice(list(held) if isinstance(held, dict) else range(len(held)))
    is_deeper = isinstance(held[key], dict | list) and held[key] and rng.random() < 0.8
    return _some_value(held[key], rng) if is_deeper else (held, key)


def _inside_safetensors(content: bytes, rng: random.Random) -> bytes:
    length = int.from_bytes(content[:8], "little")
    if not 2 <= length <= len(content) - 8:
        raise _NothingToChangeError
    header = _json_changed(content[8 : 8 + length], rng)
    return len(header).to_bytes(8, "little") + header + content[8 + length :]


def _inside_protobuf(content: bytes, rng: random.Random) -> bytes:
    """Change one field of a message, or of one inside it; all lengths stay right."""
    fields = list(fields_of(content))
    at = rng.randrange(len(fields))
    number, value = fields[at]
    if isinstance(value, int):
        fields[at] = number, rng.choice((*_NUMBERS, value + 1, rng.randrange(20)))
    elif value and rng.random() < 0.8:
        with contextlib.suppress(ModelFileError, IndexError, ValueError):
            fields[at] = number, _inside_protobuf(value, rng)
            return message(fields)
        fields[at] = number, _any(value, rng)
    else:
        fields[at : at + 1] = rng.choice(([], [(number, value)] * 2, [(number + 1, value)], [(number, b"")]))
    return message(fields)


def _inside_png(content: bytes, rng: random.Random) -> bytes:
    """Change one chunk of a PNG; the sums stay right."""
    if not content.startswith(b"\x89PNG"):
        raise _NothingToChangeError
    chunks, at = [], 8
    while at + 12 <= len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        chunks.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + size]))
        at += 12 + size
    chosen = rng.randrange(len(chunks))
    chunks[chosen] = chunks[chosen][0], _any(chunks[chosen][1], rng)
    written = (struct.pack(">I", len(b)) + n + b + struct.pack(">I", zlib.crc32(n + b)) for n, b in chunks)
    return content[:8] + b"".join(written)


def _any(content: bytes, rng: random.Random) -> bytes:
    return rng.choice(_PLAIN)(content, rng)


_PLAIN: tuple[Change, ...] = (_byte, _byte, _byte, _cut, _removed, _doubled, _binary_number, _text_number, _text)
_INSIDE: tuple[Change, ...] = (
    *(_inside_gzip, _inside_zip, _inside_json, _inside_safetensors, _inside_protobuf, _inside_png),
)
