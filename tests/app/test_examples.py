"""The examples in the docstrings of app are true; pytest itself looks in nncore alone, for it would load all of app."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import app

ROOT = Path(app.__file__).parent.parent
WITH_EXAMPLES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "app").rglob("*.py"))
    if "    >>> " in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_every_example_gives_what_it_says(name: str) -> None:
    failed, attempted = doctest.testmod(import_module(name))
    assert attempted > 0
    assert failed == 0
