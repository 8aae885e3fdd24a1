"""nncore runs without Qt, its public face is whole, and importing it costs next to nothing."""

import ast
import inspect
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import FunctionType

import pytest

import nncore

MODULES = [module.name for module in pkgutil.walk_packages(nncore.__path__, "nncore.")]
ROOMS = [module.name for module in pkgutil.iter_modules(nncore.__path__) if module.ispkg]


def run(code: str) -> str:
    """Return what a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def test_all_of_nncore_loads_neither_qt_nor_app() -> None:
    loads = "; ".join(f"import {name}" for name in MODULES)
    forbidden = "{'PySide6', 'shiboken6', 'pyqtgraph', 'app', 'resources', 'scipy', 'pandas'}"
    code = f"import sys; {loads}; print(sorted({forbidden} & {{name.split('.')[0] for name in sys.modules}}))"
    assert run(code) == "[]"


def test_importing_nncore_loads_nothing_more() -> None:
    assert run("import sys, nncore; print([m for m in sys.modules if m.startswith(('nncore.', 'numpy'))])") == "[]"


def test_the_forward_pass_needs_no_numpy_random() -> None:
    names = "Network, ACTIVATIONS, to_pixels, predict_trace"
    code = f"import sys; from nncore import {names}; print('numpy.random' in sys.modules)"
    assert run(code) == "False"


def names_that_type_checkers_see() -> dict[str, str]:
    """Return the module of each name that the face of nncore imports for type checkers."""
    tree = ast.parse(Path(nncore.__file__).read_text("utf-8"))
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module != "typing")
    return {alias.name: node.module for node in imports for alias in node.names if node.module and "." in node.module}


def test_type_checkers_see_the_names_that_are_found() -> None:
    found = {name: inspect.getmodule(getattr(nncore, name)) for name in nncore.__all__}
    seen = names_that_type_checkers_see()
    assert set(seen) == set(found) <= set(dir(nncore))
    for name, module in seen.items():
        assert getattr(nncore, name) is getattr(import_module(module), name)


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(AttributeError, match="module 'nncore' has no attribute 'Netwrok'"):
        _ = nncore.Netwrok


def test_the_functions_of_the_primer_are_functions_at_the_prompt() -> None:
    names = [*nncore.ACTIVATIONS, *nncore.LOSSES, "softmax", "log_softmax", "one_hot"]
    assert [name for name in names if not isinstance(getattr(nncore, name), FunctionType)] == []


def test_help_is_readable() -> None:
    things = {name: getattr(nncore, name) for name in nncore.__all__}
    asked = {name: thing for name, thing in things.items() if callable(thing) and not issubclass_of_exception(thing)}
    assert len(asked) > 40
    for name, thing in asked.items():
        signature = str(inspect.signature(thing))
        for noise in ("dtype[", "Union[", "object at 0x", "<function", "mappingproxy"):
            assert noise not in signature, name
        assert len(signature) < 600, name


def issubclass_of_exception(thing: object) -> bool:
    return isinstance(thing, type) and issubclass(thing, Exception)


def test_the_map_names_every_room() -> None:
    rows = (nncore.__doc__ or "").split("::")[1].strip().split("\n\n")[0].splitlines()
    assert sorted(row.split()[0] for row in rows) == sorted(ROOMS)
