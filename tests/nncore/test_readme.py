"""The README's lines for nncore run as they are, and print what they say."""

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"


def test_the_lines_learn_xor(capsys: pytest.CaptureFixture[str]) -> None:
    programs = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (lines,) = [program for program in programs if "from nncore import" in program]
    exec(lines, {})
    (said,) = re.findall(r"print\(.*\)  # (.*)", lines)
    assert capsys.readouterr().out.strip() == said == "[0 1 1 0]"
