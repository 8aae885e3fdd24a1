"""Walk all pages at all sizes, as `tools/walks/sizes.py` does, in another language.

    python tools/walks/languages.py de --size 1366x768 --all
    python tools/walks/languages.py longer    # every text 40 % longer than in English
    python tools/walks/languages.py mirrored  # English, laid out from right to left

What follows the language is for that walk; its ``--help`` tells of it.
"""

import argparse
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt

from app.language import LANGUAGES, speak

FILLER = "und noch ein wenig mehr davon, wie es andere Sprachen gern haben, "
"""What makes a text longer: words, so that it can be wrapped."""


def longer(text: str, n: int) -> str:
    """Return a text and 40 % more of it."""
    more = round(0.4 * len(text))
    return text + (" " + FILLER * (more // len(FILLER) + 1))[:more].rstrip()


def main() -> None:
    """Speak the language, then import the window and walk."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=(*LANGUAGES, "longer", "mirrored"))
    arguments, words = parser.parse_known_args()
    language = arguments.language
    if language == "longer":
        speak("en", longer)  # its glossary is English
    elif language != "mirrored":
        speak(language)
    from tools.walks import sizes

    if language == "mirrored":
        sizes.make_application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sizes.main(words)


if __name__ == "__main__":
    main()
