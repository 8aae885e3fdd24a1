"""Hold what a module's first lines say of who imports it against who does.

    python tools/check_importers.py

A sentence "Imported by `descent` and the page Gradients." names modules in backticks, whole or as seen from its room,
or a class of one of them; each named one has to import the module. Behind "alone" there may be no other importer.
Words without backticks are for people. Ends with status 1 and a line for each fault. `.ci/run` calls it.
"""

import argparse
import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_SENTENCE = re.compile(r"[Ii]mported by ((?:[^.]|\.(?=\w))*)\.")


def module_name(path: Path) -> str:
    """Return how a file is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_by(tree: ast.Module, modules: set[str]) -> Iterator[str]:
    """Yield the modules that a module imports, or imports something from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in modules else node.module


def resolved(name: str, module: str, trees: dict[str, ast.Module]) -> str | None:
    """Return the module that a name in backticks means to a reader of another module's docstring."""
    room = module.rpartition(".")[0]
    while room:
        beside = [each for each in trees if each.startswith(f"{room}.")]
        if f"{room}.{name}" in trees:
            return f"{room}.{name}"
        for each in beside:
            if any(isinstance(node, ast.ClassDef) and node.name == name for node in trees[each].body):
                return each
        room = room.rpartition(".")[0]
    return name if name in trees else None


def faults(trees: dict[str, ast.Module]) -> Iterator[str]:
    """Yield a line for each statement that is not true."""
    importers: dict[str, set[str]] = defaultdict(set)
    for module, tree in trees.items():
        for imported in imported_by(tree, set(trees)):
            importers[imported].add(module)
    for module, tree in trees.items():
        said = _SENTENCE.search(" ".join((ast.get_docstring(tree) or "").split()))
        if said is None:
            continue
        named = {name: resolved(name, module, trees) for name in re.findall(r"(?<!`)`([\w.]+)`(?!`)", said[1])}
        for name, meant in named.items():
            if not any(each == meant or each.startswith(f"{meant}.") for each in importers[module]):
                yield f"{module}: `{name}` does not import it"
        if said[1].endswith(" alone") and named:
            for other in sorted(importers[module] - set(filter(None, named.values()))):
                yield f"{module}: {other} imports it too"


def main() -> int:
    """Print the faults and their number."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    files = [path for package in ("app", "nncore", "resources") for path in sorted((ROOT / package).rglob("*.py"))]
    found = list(faults({module_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in files}))
    print("\n".join([*found, f"{len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
