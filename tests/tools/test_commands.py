"""Every command of the makers says how it is called, and takes its words by argparse, so that --help is no fault."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMANDS = [
    path.relative_to(ROOT).as_posix()
    for folder in ("tools", "benchmarks", "packaging")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if '__name__ == "__main__"' in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_how_it_is_called_and_knows_help(command: str) -> None:
    source = (ROOT / command).read_text(encoding="utf-8")
    assert f"python {command}" in (ast.get_docstring(ast.parse(source)) or "")
    assert "ArgumentParser(description=__doc__, formatter_class=" in source
