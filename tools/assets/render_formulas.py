"""Draw the formulas of resources/formulas.toml as outlines into resources/formulas/NAME.svg.

    pip install -e ".[formulas]" && python tools/assets/render_formulas.py

An entry of the table has either ``latex``, one line in matplotlib's mathtext, or ``lines``, several below each other,
or ``before`` and ``cases``: rows of value and condition behind a brace; and ``text``, the formula in plain words for
screen readers. Entries named ``f_KEY`` and ``derivative_KEY`` take their text from the activation KEY. Formulas that
hold words stand once more in formulas.LANGUAGE.toml, and are drawn into resources/formulas.LANGUAGE.
"""

import argparse
import tomllib
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rc_context, rcParams
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Affine2D, Bbox

from nncore.functions.activations import ACTIVATIONS

_ROOT = Path(__file__).resolve().parents[2] / "resources"
_SIZE = 16.5  # pixels; STIX at this size stands well beside Inter of 14
_LEADING = 24.0  # between the baselines of lines, and of cases
_GAP = 6.0  # between the parts of a formula with cases
_MARGIN = 1.0
_UNITS = 32  # of the picture to a pixel; app.ui.pictures.formula knows it too
_AXIS = 0.26 * _SIZE  # height of fraction bars and of the middle of a brace over the baseline
_LETTERS = {Outline.MOVETO: "m", Outline.LINETO: "l", Outline.CURVE3: "q", Outline.CURVE4: "c"}

rcParams["mathtext.fontset"] = "stix"
_CHINESE = {
    "mathtext.fontset": "custom",
    "mathtext.fallback": "stix",
    "mathtext.rm": "STIXGeneral",
    "mathtext.it": "STIXGeneral:italic",
    "mathtext.tt": "Noto Sans CJK SC",
}
"""Beside STIX the program's own Chinese typeface, in place of the typewriter's, which no formula needs."""


def _set(latex: str) -> tuple[Outline, float]:
    """Return the outline of one line, y up from its baseline, and its width with the spaces at its end."""
    # As its own sign a prime stands close to its letter; mathtext sets ' as an exponent, too high and too far.
    latex = latex.replace("''", r"\hspace{0.09}″").replace("'", r"\hspace{0.09}′")
    font, converter = FontProperties(size=_SIZE), TextToPath()
    vertices, codes = converter.get_text_path(font, f"${latex}$", ismath=True)
    width, _, _ = converter.get_text_width_height_descent(f"${latex}$", font, ismath=True)
    scale = _SIZE / converter.FONT_SCALE
    return Outline(np.asarray(vertices).reshape(-1, 2) * scale, codes), width


def _at(outline: Outline, x: float, y: float) -> Outline:
    return outline.transformed(Affine2D().translate(x, y))


def _brace(height: float) -> Outline:
    """Return a left brace of this height, around the middle of a line of text."""
    outline, _ = _set(r"\{")
    box = outline.get_extents()
    stretch = Affine2D().translate(-box.x0, -0.5 * (box.y0 + box.y1)).scale(1.0, height / box.height)
    return outline.transformed(stretch.translate(0.0, _AXIS))


def _in_cases(before: str, cases: list[list[str]]) -> Outline:
    """Return ``before`` and a brace, behind it a row for each case: the value, then the condition, in columns."""
    start, start_width = _set(before)
    brace = _brace(_LEADING * len(cases) - 2.0)
    x = start_width + _GAP
    values_x = x + brace.get_extents().width + _GAP
    conditions_x = values_x + max(_set(value)[1] for value, _ in cases) + 3 * _GAP
    parts = [start, _at(brace, x, 0.0)]
    for row, (value, condition) in enumerate(cases):
        y = _LEADING * (0.5 * (len(cases) - 1) - row)
        parts += [_at(_set(value)[0], values_x, y), _at(_set(condition)[0], conditions_x, y)]
    return Outline.make_compound_path(*parts)


def _outline(entry: dict[str, Any]) -> Outline:
    if "cases" in entry:
        return _in_cases(entry["before"], entry["cases"])
    lines = entry.get("lines", [entry.get("latex")])
    return Outline.make_compound_path(*(_at(_set(line)[0], 0.0, -_LEADING * i) for i, line in enumerate(lines)))


def _svg_path(outline: Outline, box: Bbox) -> str:
    """Return the outline in SVG's words: y down, the box at (0, 0), in whole units and relative, to be short."""
    words, here, start = [], np.zeros(2, int), np.zeros(2, int)
    for points, code in outline.iter_segments(simplify=False):
        if code == Outline.CLOSEPOLY:
            words.append("z")
            here = start
        elif code != Outline.STOP:
            at = (points.reshape(-1, 2) * (1.0, -1.0) + (-box.x0, box.y1)) * _UNITS
            places = np.rint(at).astype(int)
            words.append(_LETTERS[code] + " ".join(map(str, (places - here).ravel().tolist())).replace(" -", "-"))
            here = places[-1]
            start = here if code == Outline.MOVETO else start
    return "".join(words)


def _text(name: str, entry: dict[str, Any]) -> str:
    kind, _, key = name.partition("_")
    if "text" in entry:
        return str(entry["text"])
    activation = ACTIVATIONS[key]
    return f"f(z) = {activation.formula}" if kind == "f" else f"f′(z) = {activation.derivative_formula}"


def svg(name: str, entry: dict[str, Any]) -> str:
    """Return the picture of one entry of the table."""
    outline = _outline(entry)
    # A line of text is never lower than this, so that formulas beside each other stand on one line.
    box = Bbox.union([outline.get_extents(), Bbox([[0.0, -0.25 * _SIZE], [0.0, 0.75 * _SIZE]])]).padded(_MARGIN)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {box.width * _UNITS:.0f} {box.height * _UNITS:.0f}">'
        f"<title>{escape(_text(name, entry), quote=False)}</title>"
        f'<path fill="currentColor" d="{_svg_path(outline, box)}"/></svg>\n'
    )


def draw(language: str = "") -> None:
    """Draw every formula of a table, and take away those that are no longer in it."""
    suffix = f".{language}" if language else ""
    table = tomllib.loads((_ROOT / f"formulas{suffix}.toml").read_text(encoding="utf-8"))
    folder = _ROOT / f"formulas{suffix}"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.stem not in table:
            old.unlink()
    with rc_context(_CHINESE if language == "zh_CN" else {}):
        for name, entry in table.items():
            (folder / f"{name}.svg").write_text(svg(name, entry), encoding="utf-8")
    print(f"{len(table)} formulas in {folder}")


def main() -> None:
    """Draw those of all languages."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    fontManager.addfont(_ROOT / "fonts" / "NotoSansSC-Regular.otf")
    draw()
    for table in sorted(_ROOT.glob("formulas.*.toml")):
        draw(table.name.split(".")[1])


if __name__ == "__main__":
    main()
