"""Cut Noto Sans SC down to the characters that the Chinese texts use, and put it into ``resources/fonts``.

    python tools/subset_font.py NotoSansCJK-Regular.ttc NotoSansCJK-Bold.ttc

The fonts are those of https://github.com/notofonts/noto-cjk, in Debian's package fonts-noto-cjk. Run it again when
Chinese texts change: `tests/app/test_translations.py` tells of characters that are missing. Needs fonttools.
"""

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parent.parent
FAMILY = "Noto Sans CJK SC"
PUNCTUATION = (
    "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\u201c\u201d\u2018\u2019\uff08\uff09\u300a\u300b\u2026\u2014\u00b7"
)


def characters() -> set[str]:
    """Return every Chinese character, full-width sign and punctuation mark that a shipped text uses."""
    resources = ROOT / "resources"
    files = [resources / "languages" / "app_zh_CN.ts", resources / "glossary.zh_CN.toml", ROOT / "app" / "language.py"]
    files += (resources / "lessons.zh_CN").glob("*.toml")
    found = {char for path in files if path.exists() for char in path.read_text(encoding="utf-8")}
    return {char for char in found if is_chinese(char)} | set(PUNCTUATION)


def is_chinese(char: str) -> bool:
    """Return whether a character is set in the Chinese typeface rather than in Inter."""
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" or char in PUNCTUATION


def face_of(path: str) -> TTFont:
    """Return the simplified Chinese face of a collection."""
    return next(face for face in TTCollection(path).fonts if face["name"].getDebugName(1) == FAMILY)


def main() -> None:
    """Write one file for each weight that is given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fonts", nargs="+", help="Noto Sans CJK, one file a weight")
    options = subset.Options(layout_features=[], name_IDs=[0, 1, 2, 4, 6, 13], notdef_outline=True, hinting=False)
    for path in parser.parse_args().fonts:
        weight = "Bold" if "Bold" in path else "Regular"
        face = face_of(path)
        subsetter = subset.Subsetter(options)
        subsetter.populate(text="".join(characters()))
        subsetter.subset(face)
        target = ROOT / "resources" / "fonts" / f"NotoSansSC-{weight}.otf"
        face.save(target)
        print(f"{target.name}: {len(characters())} characters, {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
