"""What text a file is, in whatever encoding. Used by `recognise` alone."""

import codecs
import re

_NUMBER = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d+)?", re.IGNORECASE)
_LEAST_SEPARATORS = 64
_TABLE_NAMES = (".csv", ".tsv", ".tab")
_MATRICES_IN_JSON = re.compile(r'"(weights|biases)"\s*:\s*\[')  # of a network only one of them is near the start
_COMMENTS = re.compile(r"(\s*[%#][^\n]*\n)*\s*")
_LIBSVM = re.compile(r"[+-]?\d+(\.\d+)?( \d+:[-+.\de]+){8,}")
_LABEL = re.compile(r'"(label|class|target|y)"\s*:', re.IGNORECASE)
_LIST = re.compile(r":\s*\[\s*[\[\d-]")


def as_text(head: bytes) -> str | None:
    """Return the first bytes as text in the encoding that they show, or None if they are no text.

    Parameters
    ----------
    head : bytes

    Returns
    -------
    str or None
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return head.decode(encoding, "ignore").lstrip("\ufeff")
    if b"\0" in head:
        return _as_unmarked_utf16(head)
    strange = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return head.decode("utf-8", "replace") if strange <= len(head) // 100 else None


def _as_unmarked_utf16(head: bytes) -> str | None:
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if not any(head[start::2]) and b"\0" not in head[1 - start :: 2]:
            return head.decode(encoding, "ignore")
    return None


def kind_of_text(text: str, name: str) -> str:
    """Return the name of the kind of a text.

    Parameters
    ----------
    text : str
        Its beginning.
    name : str
        Of the file, in lower case.

    Returns
    -------
    str
    """
    start = text.lstrip()[:1000].lower()
    if re.match(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg\b", start, re.DOTALL):
        return "svg"
    if re.match(r"(<!--.*?-->\s*)*<(!doctype html|html|head|body|table)\b", start, re.DOTALL):
        return "html"
    if _COMMENTS.sub("", start, count=1).startswith("@relation"):
        return "arff"
    if _LIBSVM.match(start):
        return "libsvm"
    if start.startswith(("{", "[")):
        return _kind_of_json(text, name)
    is_table = name.endswith(_TABLE_NAMES) or any(map(_is_row, text.lstrip().splitlines()[:3]))
    return "csv" if is_table else "strokes" if name.endswith(".ndjson") else "text"


def _is_row(line: str) -> bool:
    """Tell whether a line has as many cells as only a table of pixels has, or as many numbers with space between."""
    has_cells = max(map(line.count, ",;\t|")) >= _LEAST_SEPARATORS
    return has_cells or sum(map(bool, map(_NUMBER.fullmatch, line.split()))) >= _LEAST_SEPARATORS


def _kind_of_json(text: str, name: str) -> str:
    if '"drawing"' in text or (name.endswith((".ndjson", ".jsonl")) and not _LABEL.search(text)):
        return "strokes"
    if '"modelTopology"' in text or '"weightsManifest"' in text or '"class_name"' in text:
        return "tfjs"
    if _MATRICES_IN_JSON.search(text):
        return "network-json"
    has_lists = _LIST.search(text) is not None
    if text.lstrip().startswith("["):
        return "json-rows" if has_lists else "json-table"
    has_lines = name.endswith(".jsonl") or re.search(r"}\s*\n\s*\{", text) is not None
    if not has_lines:
        return "json"
    return "json-lines" if has_lists else "json-table-lines"
