"""The README's lines for nncore run as they are, and the order in which to read the code is one."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"


def test_the_lines_learn_xor(capsys: pytest.CaptureFixture[str]) -> None:
    programs = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (lines,) = [program for program in programs if "from nncore import" in program]
    exec(lines, {})
    (said,) = re.findall(r"print\(.*\)  # (.*)", lines)
    assert capsys.readouterr().out.strip() == said == "[0 1 1 0]"


def test_a_file_of_the_reading_order_imports_only_those_before_it() -> None:
    named = re.findall(r"^\d+\. `(\S+)`", (ROOT / "docs" / "reading.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(named) > 20
    for place, path in enumerate(named):
        assert not imported_files(ROOT / path) & set(named[place:]), path


def imported_files(path: Path) -> set[str]:
    """Return the files that a module imports from, as they would be if each name were one, too."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom)]
    names = [f"{node.module}.{alias.name}" for node in nodes for alias in node.names]
    return {f"{name.replace('.', '/')}.py" for each in names for name in (each, each.rpartition(".")[0])}
