"""Walk all pages at all sizes, as `tools/walks/sizes.py` does, in another language.

python tools/walks/languages.py de --size 1366x768 --all
python tools/walks/languages.py longer    # every text 40 % longer than in English
python tools/walks/languages.py mirrored  # English, laid out from right to left
"""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt

from app.language import speak

FILLER = "und noch ein wenig mehr davon, wie es andere Sprachen gern haben, "
"""What makes a text longer: words, so that it can be wrapped."""


def longer(text: str, n: int) -> str:
    """Return a text and 40 % more of it."""
    more = round(0.4 * len(text))
    return text + (" " + FILLER * (more // len(FILLER) + 1))[:more].rstrip()


def main() -> None:
    """Speak the language, then import the window and walk."""
    language = sys.argv.pop(1)
    if language == "longer":
        speak("en", longer)  # its glossary is English
    elif language != "mirrored":
        speak(language)
    from tools.walks import sizes

    if language == "mirrored":
        sizes.make_application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sizes.main()


if __name__ == "__main__":
    main()
