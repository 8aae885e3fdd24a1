"""What text a file is, in whatever encoding. Used by `recognise` alone."""

import codecs
import re
from collections.abc import Sequence

from nncore.files.content.json_texts import kind_of_json
from nncore.files.content.narrow_tables import are_labels, kind_of_narrow_table
from nncore.files.digit_sizes import SIDES

_NUMBER = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d+)?", re.IGNORECASE)
_LEAST_SEPARATORS, _FEWEST_NUMBERS, _FIRST_LINES = 64, 8, 20
_DIGITS = frozenset(range(11))  # 10 stands for 0 in some
_TABLE_NAMES = (".csv", ".tsv", ".tab")
_TEXT_SIDES = (28, *SIDES)
_STARTS = tuple((re.compile(pattern, re.DOTALL), kind) for pattern, kind in (
    (r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype )?svg\b", "svg"),
    (r"(<\?xml[^>]*>\s*)?<pmml\b", "pmml"),
    (r"(<\?xml[^>]*>\s*)?<error>", "server-error"),
    (r"# created by octave", "octave"),
    (r"tree\s*\nversion=", "trees"),
    (r"(<\?xml[^>]*>\s*)?<net\b[^>]*\bversion=", "openvino"),
    (r"7767517\n", "ncnn"),
    (r"\S[^,;\n]* \.\.\. [^,;\n]*\n *\S+ [^,;\n]* \.\.\. ", "csv-cut-short"),  # as pandas prints a table
    (r"(<!--.*?-->\s*)*<(!doctype html|html|table)\b(?=.*?(<t[dh]\b[^>]*>[^<]*</t[dh]>\s*){8})", "html-table"),
    (r"(<!--.*?-->\s*)*<(!doctype html|html|head|body|table)\b", "html"),
    (r"(\s*[%#][^\n]*\n)*\s*@relation", "arff"),
    (r"(#[^\n]*\n)*[+-]?\d+(\.\d+)?(e[+-]?\d+)?( +qid:\d+)?( +\d+:[-+.\de]+){8,}", "libsvm"),
    (r"\[(internetshortcut|desktop entry)\]", "shortcut"),
    (r"(<\?xml[^>]*>\s*)?<!doctype plist\b.*<key>url</key>", "shortcut"),
    (r"data:image/[\w.+-]+;base64,", "data-url"),
    (r"\{\\rtf", "rtf"),
    (r"(\s|%[^\n]*\n)*\\(documentclass|usepackage|begin|centering|caption|(top|mid|h)(rule|line))\b", "latex"),
    (r"(/\*.*?\*/\s*)?#define\s+\w*_width\s+\d+\s", "picture"),  # XBM: its name may be missing
    (r"/\* xpm \*/", "picture"),
    (r"([^\d\n][^\n]*\n)?([ \t]*\d{1,3}([ \t]*[,;]|[ \t])){16}[ \t]*\d\s*?(\n|$)", "pen-digits"),
    (r"%%matrixmarket ", "matrix-market"),
    (r"(array|tensor)\(\[", "numpy-text"),
    (r"encog,|fann_flo|<?\s*ir_version:|(node|layers?) \{|name: \"[^\n]*\n(layer|input|state)|model_checkpoint_path:|"
     r"// neural network file", "other-network"),
    (r"(\d{3}:? )?(not found|forbidden|bad gateway|access denied)\b", "server-error"),
    (r"(from|received|return-path|mime-version|delivered-to|content-type): ", "email"),
    (r"([#;][^\n]*\n|\s)*\[[a-z][\w .-]*\]\s*\n\s*[\w.-]+\s*=", "settings"),
    (r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(\w+:)?ink\b", "inkml"),
    (r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<xournal\b", "notes"),
    (r"<(\?xml|[a-z]\w*)\b", "xml"),
    (r"(//[^\n]*\n\s*)*word \S+ \S+\s+numstrokes ", "uji"),
    (r"\.version\b|\.hierarchy\b|\.coord\b|\.pen_down\b", "unipen"),
    (r"\|\w+ [\d.]+( [\d.]+)* \|\w+ [\d.]+ ", "cntk"),
    (r"(---\s*)?(- )?\w+:( \d+)?\s*\n(\s+(- )?\w+:? *\[?|\s*- )", "yaml"),
    (r"#!|library\(|diff --git |\{'|ordereddict\(|"
     r"((static|const) )*(float|double|u?int(8_t)?|char) \w+\[|"
     r"#(include|ifn?def|define|pragma)\b|//|/\*|--[^\n]*\n|drop table|"
     r"((export|static|const|unsigned|var|let) )+\w+|(import|from|package|using) [\w.]+(;|\s)|def \w+\(|"
     r"insert into|create table|\w+ ?(<-|=) ?(structure\(|[\[({c])", "program"),
))  # fmt: skip
"""By its first thousand characters in lower case."""
_BLANKS = re.compile(r"\[+\s*-?\d+\.?\d*\s+-?\d+\.?\d*\s")  # where JSON has commas
_BITS_AND_LABEL = re.compile(r"^([01]{28}|[01]{32})\s*\n[ \t]*\d\s*$", re.MULTILINE)
_PRINTED = re.compile(r"\[+[^,]*\.\.\.")  # as NumPy prints an array


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
        return _as_unmarked_utf16(head) or _before_zeros(head)
    strange = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return head.decode("utf-8", "replace") if strange <= len(head) // 100 else None


def _before_zeros(head: bytes) -> str | None:
    """Return the lines of a text at whose end a crash has left zero bytes."""
    lines = head.rstrip(b"\0")
    return as_text(lines) if b"\n" in lines and b"\0" not in lines else None


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
    if found := next((kind for pattern, kind in _STARTS if pattern.match(start)), None):
        return found
    if start.startswith(("{", "[")):
        return _kind_of_brackets(text, start, name)
    return _kind_of_lines(text, name)


def _kind_of_lines(text: str, name: str) -> str:
    lines = text.lstrip().splitlines()
    if _BITS_AND_LABEL.search(text):
        return "optdigits"
    if lines and len(lines[0]) in _TEXT_SIDES and set("".join(lines[:_FIRST_LINES])) <= set("01"):
        return "picture-as-text"
    is_table = name.endswith(_TABLE_NAMES) or any(map(_is_row, lines[:_FIRST_LINES]))
    if is_table and (found := kind_of_narrow_table(text)):
        return found
    by_line = "number-lines" if _are_numbers_by_line(lines[:-1]) else "labels" if are_labels(lines) else None
    return by_line or ("csv" if is_table else "strokes" if name.endswith(".ndjson") else "text")


def _kind_of_brackets(text: str, start: str, name: str) -> str:
    if _PRINTED.match(start):
        return "csv-cut-short"
    return "numpy-text" if _BLANKS.match(start) else kind_of_json(text, name)


def _is_row(line: str) -> bool:
    """Tell whether a line has as many cells as only a table of pixels has, or numbers alone, a few, between space."""
    has_cells = max(map(line.count, ",;\t|")) >= _LEAST_SEPARATORS
    n_numbers = sum(map(bool, map(_NUMBER.fullmatch, line.split())))
    return has_cells or n_numbers >= _LEAST_SEPARATORS or n_numbers == len(line.split()) >= _FEWEST_NUMBERS


def _are_numbers_by_line(lines: Sequence[str]) -> bool:
    """Tell whether many lines hold a number each, and not only one digit as where they are labels."""
    numbers = [line.strip() for line in lines if line.strip()]
    return (
        len(numbers) >= _LEAST_SEPARATORS
        and all(map(_NUMBER.fullmatch, numbers))
        and not all(float(number) in _DIGITS for number in numbers)
    )
