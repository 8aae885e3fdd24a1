"""nncore runs without Qt, its public face is whole, and importing it costs next to nothing."""

import pkgutil
import subprocess
import sys
from importlib import import_module

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


@pytest.mark.parametrize("name", nncore.__all__)
def test_every_public_name_is_that_of_its_module(name: str) -> None:
    module = nncore._MODULE_OF_NAME[name]
    assert getattr(nncore, name) is getattr(import_module(f"nncore.{module}"), name)


def test_the_public_names_are_those_that_are_found() -> None:
    assert set(nncore.__all__) == set(nncore._MODULE_OF_NAME)
    assert set(nncore.__all__) <= set(dir(nncore))
    with pytest.raises(AttributeError, match="module 'nncore' has no attribute 'Netwrok'"):
        _ = nncore.Netwrok


def test_the_map_names_every_room() -> None:
    rows = (nncore.__doc__ or "").split("::")[1].strip().split("\n\n")[0].splitlines()
    assert sorted(row.split()[0] for row in rows) == sorted([*ROOMS, "primer"])
