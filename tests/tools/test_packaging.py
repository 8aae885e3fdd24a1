"""What a desktop reads lies in the wheel as in the program without Python."""

import runpy
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_brings_what_a_desktop_reads() -> None:
    files = runpy.run_path(str(ROOT / "packaging" / "build.py"))["desktop_files"]()
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert {ROOT / source: Path(target) for source, target in wheel["shared-data"].items()} == files
    assert all(source.is_file() for source in files)
