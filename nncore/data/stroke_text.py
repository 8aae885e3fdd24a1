"""One drawing in a text of JSON, as copied from a stroke file or a drawing program. For what is pasted."""

from nncore.data.canvas_strokes import UnclearStrokesError, drawings_in
from nncore.data.stroke_file import StrokeRecord, salvaged
from nncore.errors import DatasetError
from nncore.files import kind_of_head

_HEAD = 1 << 14  # letters that tell what a text is
_LONGEST = 1 << 20


def drawing_of_text(text: str) -> StrokeRecord | None:
    """Return the only drawing of a text.

    Parameters
    ----------
    text : str

    Returns
    -------
    StrokeRecord or None
        None where it holds no strokes, more than one drawing, or more than a person would draw.

    Raises
    ------
    DatasetError
        If its strokes cannot be told from other numbers, or its JSON is broken.

    Examples
    --------
    >>> drawing_of_text('{"word": "1", "drawing": [[[5, 5], [0, 9]]]}').word
    '1'
    """
    kind = kind_of_head(text[:_HEAD].encode("utf-8", "replace")).name
    if len(text) > _LONGEST or kind not in ("strokes", "json-strokes"):
        return None
    records, n_lost = salvaged(text.encode("utf-8", "replace"))
    if n_lost:
        try:
            records = tuple(StrokeRecord(strokes, word) for word, strokes in drawings_in(text))
        except UnclearStrokesError as error:
            raise DatasetError(f"The text cannot be read as strokes: {error}.") from error
    return records[0] if len(records) == 1 else None
