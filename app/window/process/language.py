"""Which language is spoken: the one that was chosen, or the first of the system's that there is.

It is settled before the window is imported, so nothing here may import a page. Another choice counts from the next
start on, which can be at once: the program begins anew and brings drawing, page and network back.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.language import LANGUAGES, LanguageError, speak, spoken
from app.window.remembered.settings import Choice, Settings

LANGUAGE = Choice("language", "system", *LANGUAGES)


def speak_chosen(settings: Settings, asked: str | None = None) -> str:
    """Speak the language that is asked for, or else was chosen; or English, and then return a sentence why."""
    choice = asked or settings.value(LANGUAGE)
    problem = ""
    try:
        speak(language_of(QLocale.system().uiLanguages()) if choice == "system" else choice)
    except LanguageError as error:
        problem = str(error)
    # Digits are those of the languages here, whatever the system counts with, and nothing stands between thousands.
    QLocale.setDefault(QLocale(spoken()))
    return problem


def language_of(wanted: list[str]) -> str:
    """Return the first of some languages, such as ``zh-Hans-CN``, that there is, or English."""
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def translate_qt(application: QCoreApplication) -> None:
    """Let the boxes and file dialogs of Qt itself speak the language too."""
    if spoken() == "en":
        return
    translator = QTranslator(application)
    if translator.load(f"qtbase_{spoken()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def begin_anew() -> None:
    """Put the same program in the place of this one; the language that was asked for at its start is forgotten."""
    words = [word for word in sys.orig_argv[1:] if not word.startswith("--language=")]
    while "--language" in words:
        at = words.index("--language")
        del words[at : at + 2]
    os.execv(sys.executable, [sys.executable, *words])
