"""Gather the texts of the program, keep their translations in order, and compile them for Qt.

    python tools/languages.py                 # gather, merge into resources/languages, compile, tell what is missing
    python tools/languages.py --check         # change nothing; status 1 if a text is missing, stale or ill translated
    python tools/languages.py --missing de    # the untranslated texts of one language, as JSON
    python tools/languages.py --fill de FILE  # take translations from JSON: text to translation, or to its plural forms

Qt's own lupdate finds no ``tr(…)`` with named values in Python, so the texts are gathered here; the files are Qt's own
(Linguist opens them), and pyside6-lrelease, of PySide6-Essentials, compiles them.

To add a language: name it in `app.language.LANGUAGES`, run this, translate. Beside the texts of the code each language
has its own glossary and lessons: ``resources/glossary.de.toml``, ``resources/lessons.de/``.
"""

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import get_args

from app.language import CONTEXT, LANGUAGES
from nncore.atomic_file import REASONS
from nncore.concepts.landscapes import LANDSCAPES, Outcome
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES
from nncore.learning.experiment import EXPERIMENTS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
N_FORMS = {"de": 2, "zh_CN": 1}
"""How many plural forms a language has, as Qt counts them."""


CARD_NAMES = (
    "scans",
    "pen digits",
    "train",
    "uji",
    "pendigits",
    "MNIST test",
    "validation",
    "validation sample",
    "own digits, held back",
)
"""What the cards of the networks call their digits: those in the box, and the taught ones."""


@dataclass
class Text:
    """A text of the program: where it stands, whether it counts something, its translation (or forms) in a language."""

    source: str
    places: list[str] = field(default_factory=list)
    is_plural: bool = False
    translation: list[str] = field(default_factory=list)


# ---- gathering ------------------------------------------------------------------------------------


def gathered() -> dict[str, Text]:
    """Return every text that people read, in the order of the files."""
    texts: dict[str, Text] = {}
    for path in sorted((ROOT / "app").rglob("*.py")):
        for source, is_plural in _texts_of(path):
            text = texts.setdefault(source, Text(source))
            text.places.append(path.relative_to(ROOT).as_posix())
            text.is_plural |= is_plural
    for place, source in _texts_of_nncore():
        texts.setdefault(source, Text(source)).places.append(place)
    return texts


@cache
def _texts_of(path: Path) -> list[tuple[str, bool]]:
    """Return the texts of a module in order, and whether each counts something; it is read once."""
    return sorted(_calls_of(path), key=lambda found: found[0])


def _calls_of(path: Path) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id in ("tr", "mark_text"):
            text = _literal(node.args[0])
            if text is not None:
                yield text, False
        elif node.func.id == "tr_n":
            many = _literal(node.args[1])
            if many is None:
                raise SystemExit(f"{path}:{node.lineno}: tr_n wants two texts as they are.")
            yield many, True


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _texts_of_nncore() -> Iterator[tuple[str, str]]:
    """Yield where a text of nncore's tables stands, and the text; nncore itself speaks English alone."""
    for each in (*ACTIVATIONS.values(), *LOSSES.values()):
        place = "nncore/functions"
        yield from ((place, text) for text in (each.name, each.used_for, each.beware_of))
        yield from ((place, parameter.meaning) for parameter in each.parameters.values())
    for entry in (*LANDSCAPES.values(), *SCALAR_FUNCTIONS.values()):
        yield "nncore/concepts", entry.name
        if entry.remark:
            yield "nncore/concepts", entry.remark
    yield from (("nncore/learning", name) for name in EXPERIMENTS)
    yield from (("resources/networks", name) for name in CARD_NAMES)
    yield from (("nncore/concepts", outcome) for outcome in get_args(Outcome))
    yield from (("nncore", reason) for reason in REASONS)


# ---- Qt's files -------------------------------------------------------------------------------------


def read_ts(code: str) -> dict[str, list[str]]:
    """Return the translations of a language: one to a text, or one for each plural form."""
    path = FOLDER / f"app_{code}.ts"
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", "")] = forms
    return found


def merged(code: str) -> dict[str, Text]:
    """Return every text with what is known of its translation."""
    texts, known = gathered(), read_ts(code)
    for text in texts.values():
        forms = known.get(text.source, [])
        text.translation = forms if len(forms) == _n_forms(text, code) else []
    return texts


def _n_forms(text: Text, code: str) -> int:
    return N_FORMS[code] if text.is_plural else 1


def write_ts(code: str, texts: dict[str, Text]) -> None:
    """Write a language's file anew; what the code no longer says is left out."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.is_plural else {})
        for place in dict.fromkeys(text.places):
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation", {} if text.translation else {"type": "unfinished"})
        if text.is_plural:
            for form in text.translation or [""] * N_FORMS[code]:
                ET.SubElement(translation, "numerusform").text = form
        elif text.translation:
            translation.text = text.translation[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"app_{code}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_qm(code: str, target: Path) -> None:
    """Make of a language's file what the program loads."""
    source = FOLDER / f"app_{code}.ts"
    new = target.with_suffix(".new")  # a program that runs has the old file before it
    command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(source), "-qm", str(new)]
    subprocess.run(command, check=True)
    new.replace(target)


# ---- checks -----------------------------------------------------------------------------------------


def faults(code: str) -> Iterator[str]:
    """Yield a sentence for each text that is missing or ill translated, and one for a stale file."""
    texts = merged(code)
    for source in sorted(read_ts(code).keys() - texts.keys()):
        yield f"{code}: the program no longer says {source!r}"
    for text in texts.values():
        if not text.translation:
            yield f"{code}: not translated: {text.source!r} ({text.places[0]})"
        for form in text.translation:
            yield from (f"{code}: {text.source!r} is {form!r}: {fault}" for fault in form_faults(text, form, code))


def form_faults(text: Text, form: str, code: str) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    wanted, found = _fields(text.source), _fields(form)
    if text.is_plural:
        wanted.discard("{n}"), found.discard("{n}")
    if wanted != found:
        yield f"its values are {sorted(found)}, not {sorted(wanted)}"
    if sorted(re.findall(r"</?\w+", text.source)) != sorted(re.findall(r"</?\w+", form)):
        yield "its tags are others"
    for edge in (r"^\s*", r"\s*$"):
        ends = [re.search(edge, each) for each in (text.source, form)]
        if code != "zh_CN" and ends[0] and ends[1] and ends[0].group() != ends[1].group():
            yield "it begins or ends with other spaces"
    if code != "zh_CN" and ("&" in re.sub(r"&\w+;", "", text.source)) != ("&" in re.sub(r"&\w+;", "", form)):
        yield "only one of them has a key in it (&)"


def _fields(text: str) -> set[str]:
    """Return the fields of a text with values, as they are written."""
    if not re.search(r"\{[a-z_]\w*[^{}]*\}", text):
        return set()
    return {
        "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"
        for _, name, spec, conversion in string.Formatter().parse(text)
        if name is not None
    }


# ---- the command ------------------------------------------------------------------------------------


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", metavar="CODE", choices=N_FORMS)
    parser.add_argument("--fill", nargs=2, metavar=("CODE", "FILE"))
    given = parser.parse_args()
    if given.missing:
        rest = [text.source for text in merged(given.missing).values() if not text.translation]
        print(json.dumps(rest, ensure_ascii=False, indent=0))
        return 0
    if given.fill:
        _fill(*given.fill)
    found = []
    for code in (code for code in LANGUAGES if code != "en"):
        if not given.check:
            write_ts(code, merged(code))
            compile_qm(code, FOLDER / f"{code}.qm")
        found += faults(code)
    print(*found, sep="\n")
    print(f"{len(found)} faults in {len(gathered())} texts")
    return int(bool(found) and given.check)


def _fill(code: str, name: str) -> None:
    """Put translations from a JSON file into a language's file."""
    given = json.loads(Path(name).read_text(encoding="utf-8"))
    texts = merged(code)
    for source, translation in given.items():
        if source in texts:
            texts[source].translation = [translation] if isinstance(translation, str) else translation
        else:
            print(f"The program does not say {source!r}.")
    write_ts(code, texts)


if __name__ == "__main__":
    sys.exit(main())
