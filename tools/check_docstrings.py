"""Check the docstrings of nncore's public callables: numpydoc's form, shapes of arrays, attributes, errors.

    python tools/check_docstrings.py            # every room
    python tools/check_docstrings.py functions  # these rooms alone

Ends with status 1 and a line for each fault. `.ci/run` calls it.
"""

import argparse
import ast
import builtins
import dataclasses
import importlib
import inspect
import pkgutil
import re
import sys
import textwrap
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

from numpydoc.docscrape import NumpyDocString
from numpydoc.validate import validate

import nncore

CODES = {
    "GL06": "an unknown section",
    "GL07": "sections in another order than numpydoc's",
    "GL08": "no docstring",
    "SS02": "the summary does not begin with a capital letter",
    "SS03": "the summary does not end with a full stop",
    "SS06": "the summary has more than one line",
    "PR01": "parameters that are not described",
    "PR02": "described parameters that are not there",
    "PR03": "parameters in another order than in the signature",
    "PR04": "a parameter without a type",
    "RT01": "no Returns section",
    "YD01": "no Yields section",
}
"""What of numpydoc's validation is asked for: all that makes a docstring complete, and nothing of taste."""

_SHAPE = re.compile(r"shape|of any shape|\(N,|\(n,|\(n_|\(\.\.\.|\(H, W\)|\(height, width\)|of shapes")
_ARRAY = re.compile(r"FloatArray|IntArray|BoolArray|ArrayLike|ndarray|NDArray|_SupportsArray|Picture\b|Stroke\b")


def modules(rooms: list[str]) -> Iterator[ModuleType]:
    """Yield nncore's public modules, or those of some rooms."""
    for found in pkgutil.walk_packages(nncore.__path__, "nncore."):
        room = found.name.split(".")[1]
        if not found.ispkg and "._" not in found.name and (not rooms or room in rooms):
            yield importlib.import_module(found.name)


def callables(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Yield the public functions, classes and methods that a module defines, by name."""
    for name, thing in vars(module).items():
        if name.startswith("_") or getattr(thing, "__module__", None) != module.__name__:
            continue
        if isinstance(thing, FunctionType | type):
            yield name, thing
        if isinstance(thing, type):
            for inner, member in vars(thing).items():
                if isinstance(member, FunctionType) and (not inner.startswith("_") or inner == "__call__"):
                    yield f"{name}.{inner}", member


def names_a_shape(thing: Any) -> bool:
    """Whether a callable with arrays in its signature says a shape, or a class of arrays in its attributes."""
    hints = " ".join(map(str, getattr(thing, "__annotations__", {}).values()))
    return not _ARRAY.search(hints) or bool(_SHAPE.search(inspect.getdoc(thing) or ""))


def untold_attributes(thing: Any) -> list[str]:
    """Return the public fields of a dataclass that its section Attributes does not tell of."""
    if not (isinstance(thing, type) and dataclasses.is_dataclass(thing)):
        return []
    told = _section(thing, "Attributes")
    own = [name for name in vars(thing).get("__annotations__", {}) if not name.startswith("_")]
    return [name for name in own if name not in told]


def untold_errors(thing: Any) -> list[str]:
    """Return the public errors that a function raises in its own lines and its section Raises does not tell of."""
    if not isinstance(thing, FunctionType):
        return []
    known = {**vars(builtins), **thing.__globals__}
    told = tuple(known[name] for name in _section(thing, "Raises") if name in known)
    raised = [known.get(name) for name in _raised(thing) if not name.startswith("_")]
    return [error.__name__ for error in raised if isinstance(error, type) and not issubclass(error, told)]


def _section(thing: Any, name: str) -> list[str]:
    """Return the names that a section of a docstring tells of; one entry may tell of several, "low, high : float"."""
    entries = NumpyDocString(inspect.getdoc(thing) or "")[name]
    return [part for entry in entries for part in (entry.name or entry.type).split(", ")]


def _raised(function: FunctionType) -> Iterator[str]:
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            yield node.exc.func.id


def faults(module: ModuleType) -> Iterator[str]:
    """Yield a line for each fault of a module's docstrings."""
    for name, thing in callables(module):
        place = f"{module.__name__}.{name}"
        for code, said in validate(place)["errors"]:
            if code in CODES and not (isinstance(thing, type) and code.startswith(("PR", "RT"))):
                yield f"{place}: {code} {said}"
        if not names_a_shape(thing):
            yield f"{place}: an array without a shape"
        yield from (f"{place}: no word on the attribute {attribute}" for attribute in untold_attributes(thing))
        yield from (f"{place}: no word on {error} under Raises" for error in untold_errors(thing))


def main() -> int:
    """Print the faults and their number."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", help="rooms of nncore; without them all")
    found = [fault for module in modules(parser.parse_args().rooms) for fault in faults(module)]
    print("\n".join([*found, f"{len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
