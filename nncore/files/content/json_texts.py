"""What a text in JSON is: strokes, a network, or a table as pandas and others write them. Used by `texts` alone."""

import re

_LABEL = re.compile(r'"(label|class|target|y)"\s*:', re.IGNORECASE)
_LIST = re.compile(r":\s*\[\s*[\[\d-]")
_NUMBERS = re.compile(r"\[\s*-?\d|^\s*\[\s*\{.*:\s*-?\d|(\"[^\"]*\"\s*:\s*-?[\d.]+\s*,\s*){8}", re.DOTALL)
_LISTS = re.compile(r"\s*\[\s*-?\d[^\[\]]*\]\s*\n\s*\[\s*-?\d")
_PICTURES = re.compile(r"\s*(\[\s*){3}-?\d")
_ONE_LIST = re.compile(r"\s*\[\s*-?\d")
_STROKES = re.compile(
    r'"(drawings|strokes|points|coordinates|traces|lines|paths|ink|strokeGroups)"\s*:\s*\[\s*[\[{]|'
    r'"points"\s*:\s*(\[\s*-?\d|"[-\d])|"path"\s*:\s*\[\s*\[\s*"[mM]"'
)
_BARE_STROKES = re.compile(  # points by name, pairs of numbers, or a list of x and one of y, perhaps of times
    r'\s*(\[\s*){1,3}\{\s*"x"\s*:\s*-?\d|\s*(\[\s*){3}-?[\d.]+\s*,\s*-?[\d.]+\s*\]|'
    r"\s*(\[\s*){2,3}(\[[-\d.eE,\s]*\]\s*,\s*){1,2}\[[-\d.eE,\s]*\]\s*\]"
)
_ONE_A_LINE = re.compile(r'\s*\{[^\n]*"drawing"')
_NEXT_LINE = re.compile(r"}\s*\n\s*\{")
_MARKS = tuple((re.compile(pattern), kind) for pattern, kind in (
    (r'"cell_type"|"nbformat"\s*:|^\s*\{\s*"cells"\s*:', "notebook"),
    (r'"weight_map"\s*:\s*\{', "network-part"),
    (r'"modelTopology"|"weightsManifest"', "tfjs"),
    (r'"class_name"', "keras-json"),
    (r'^\s*\{\s*"learner"\s*:', "trees"),
    (r'^\s*\{\s*("\w+"\s*:\s*("[^"]*"|\w+)\s*,\s*)*"(error|errors|message|detail)"\s*:', "server-error"),
    (r'"(weights|biases)"\s*:\s*\[', "network-json"),  # of a network only one of them is near the start
    (r'^\s*\{\s*"((digit|class|label)s?)?[-_ ]?\d"\s*:\s*\[\s*\[', "json-by-class"),
    (r'^\s*\{\s*"\d+"\s*:\s*\{\s*"(?!\d+")[^"]+"\s*:', "json-by-row"),
    (r'^\s*\{\s*"[^"]*"\s*:\s*\{\s*"\d+"\s*:', "json-table"),
    (r'^\s*\{\s*"columns"\s*:\s*\[', "json-split"),
    (r'^\s*\{\s*"schema"\s*:\s*\{\s*"fields"', "json-schema"),
))  # fmt: skip


def kind_of_json(text: str, name: str) -> str:
    """Return the name of the kind of a text in JSON.

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
    found = _kind_of_strokes(text, name) or next((kind for mark, kind in _MARKS if mark.search(text)), None)
    if found is not None:
        return found
    has_lists = _LIST.search(text) is not None
    if not (has_lists or _NUMBERS.search(text)):
        return "json-words"
    if _PICTURES.match(text) or _ONE_LIST.match(text):
        return "json"
    if text.lstrip().startswith("["):
        return "json-rows" if has_lists else "json-table"
    if not (name.endswith((".jsonl", ".ndjson")) or _NEXT_LINE.search(text)):
        return "json"
    return "json-lines" if has_lists else "json-table-lines"


def _kind_of_strokes(text: str, name: str) -> str | None:
    """Return which strokes these are, lines of lists, or None if there are none of both."""
    if _LISTS.match(text):
        return "json-list-lines"
    if _STROKES.search(text) or _BARE_STROKES.match(text) or ('"drawing"' in text and not _ONE_A_LINE.match(text)):
        return "json-strokes"
    is_of_lines = name.endswith((".ndjson", ".jsonl")) and not _LABEL.search(text)
    return "strokes" if '"drawing"' in text or is_of_lines else None
