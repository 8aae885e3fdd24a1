import sys

import pytest
from PySide6.QtCore import QLocale

from app.language import speak, spoken
from app.window.process import language
from app.window.process.language import LANGUAGE, language_of, speak_chosen
from app.window.remembered.settings import Settings


@pytest.fixture(autouse=True)
def english_again():
    locale = QLocale()
    yield
    speak("en")
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["eo", "de-DE"], "de"),
        (["ar-EG"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(wanted, code):
    assert language_of(wanted) == code


def test_what_is_asked_for_goes_before_what_was_chosen():
    settings = Settings.volatile()
    settings.remember(LANGUAGE, "de")
    speak_chosen(settings)
    assert spoken() == "de"
    speak_chosen(settings, "zh_CN")
    assert spoken() == "zh_CN"
    assert settings.value(LANGUAGE) == "de"


def test_digits_are_western_whatever_the_system_counts_with():
    QLocale.setDefault(QLocale("ar_EG"))
    speak_chosen(Settings.volatile(), "en")
    assert QLocale().toString(12) == "12"


def test_the_program_begins_anew_without_the_language_it_was_started_with(monkeypatch):
    begun = []
    monkeypatch.setattr(language.os, "execv", lambda program, words: begun.append((program, words)))
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "app", "window", "--language", "de", "a.png"])
    language.begin_anew()
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "app", "window", "--language=de", "--theme", "dark"])
    language.begin_anew()
    assert [words[1:] for _, words in begun] == [
        ["-m", "app", "window", "a.png"],
        ["-m", "app", "window", "--theme", "dark"],
    ]
