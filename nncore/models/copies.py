"""One network of two in a file: averaged copies (EMA) of the weights stand beside them. Imported by `state_dict`."""

import re
from collections.abc import Mapping

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError

_IS_AVERAGED = re.compile(r"ema|averag|shadow|swa|teacher|target", re.IGNORECASE)
_SAVE_ONE = 'save one of them alone, as save_file(net.state_dict(), "net.safetensors") does'


def without_copies(tensors: Mapping[str, FloatArray]) -> tuple[Mapping[str, FloatArray], str]:
    """Return a network's own tensors, without averaged copies of them under another prefix, and what was left out.

    Parameters
    ----------
    tensors : mapping of str to array, any shape

    Returns
    -------
    tensors : mapping of str to array, any shape
        The same where there are no copies.
    said : str
        Which of the two was taken; nothing where there are no copies.

    Raises
    ------
    ModelFileError
        If there are two networks of one form, and none is named as an average.
    """
    large = {name: values.shape for name, values in tensors.items() if values.size > 1}
    for prefix in sorted({name[: end.end()] for name in large for end in re.finditer(r"\.", name)}, key=len):
        other = _prefix_of_others(large, prefix)
        if other is None:
            continue
        averaged = [each for each in (prefix, other) if _IS_AVERAGED.search(each)]
        if len(averaged) != 1:
            raise ModelFileError(f"it holds two networks of one form, {prefix[:-1]} and {other[:-1]}; {_SAVE_ONE}")
        own = other if averaged == [prefix] else prefix
        kept = {name: values for name, values in tensors.items() if name in large and _is_under(name, own, *averaged)}
        return kept, f"the weights {own[:-1] or 'without a prefix'}, not their averaged copy {averaged[0][:-1]}"
    return tensors, ""


def _prefix_of_others(shapes: Mapping[str, tuple[int, ...]], prefix: str) -> str | None:
    """Return the prefix of all names without this one, if what they name is of the same form; None if it is not."""
    copies = {name.removeprefix(prefix): shape for name, shape in shapes.items() if name.startswith(prefix)}
    others = {name: shape for name, shape in shapes.items() if not name.startswith(prefix)}
    if not others:
        return None
    first = min(others)
    for end in {0, *(dot.end() for dot in re.finditer(r"\.", first))}:
        if (
            all(name.startswith(first[:end]) for name in others)
            and {name[end:]: shape for name, shape in others.items()} == copies
        ):
            return first[:end]
    return None


def _is_under(name: str, own: str, averaged: str) -> bool:
    return name.startswith(own) and not (name.startswith(averaged) and len(averaged) > len(own))
