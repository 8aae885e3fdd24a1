import subprocess
import sys

import pytest

import resources
from app import language
from app.language import LanguageError, mark_text, speak, tr, tr_n, with_decimals
from app.pages.network.picture.heads import answer_head
from app.sources.networks import digits_name, marked_as_changed, network_in_the_box, network_name
from app.sources.session_file import SavedSession, SessionFileError, write_session
from app.ui.text.numbers import bare_numbers, count_text, number_text, percent, plain_number, scientific_number
from app.window.process.language import speak_chosen
from app.window.remembered.settings import Settings


@pytest.fixture
def german():
    speak("de")
    yield
    speak("en")


@pytest.fixture
def chinese():
    speak("zh_CN")
    yield
    speak("en")


def test_english_is_what_the_code_says():
    assert tr("Learning rate") == "Learning rate"
    assert tr("{a:.2f} of {b}", a=0.5, b="x") == "0.50 of x"
    assert tr("a brace {stays}") == "a brace {stays}"


def test_german_and_chinese_say_it_in_their_words(german):
    assert tr("Learning rate") == "Lernrate"
    speak("zh_CN")
    assert tr("Learning rate") == "学习率"


def test_the_numbers_of_a_table_are_taken_away_as_programs_read_them(german):
    assert number_text(-1234.5, 1) == "−1234,5"
    texts = number_text(-3.77, 2), count_text(10_000), scientific_number(-1.5e-5, 1), percent(0.981), number_text(None)
    assert [bare_numbers(text) for text in texts] == ["-3.77", "10000", "-1.5e-5", "98.10\u00a0%", ""]


@pytest.mark.parametrize("content", [None, b"", b"junk"])
def test_a_translation_that_cannot_be_loaded_is_told_and_english_is_spoken(tmp_path, monkeypatch, content):
    if content is not None:
        (tmp_path / "de.qm").write_bytes(content)
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    problem = speak_chosen(Settings.volatile(), "de")
    assert "Deutsch" in problem
    assert tr("Learning rate") == "Learning rate"


def test_why_a_file_cannot_be_written_is_said_in_the_language_of_the_sentence(german, tmp_path):
    with pytest.raises(SessionFileError) as told:
        write_session(tmp_path / "missing" / "mine.json", SavedSession({}))
    assert str(told.value).endswith("(es gibt keine solche Datei und keinen solchen Ordner; prüfe den Pfad).")


def test_a_text_without_a_translation_stays(german):
    assert tr("no such text, {n} times", n=2) == "no such text, 2 times"
    assert tr_n("one such text", "{n} such texts", 1) == "one such text"


def test_plurals_have_the_forms_of_the_language(german):
    assert [tr_n("{n:,} drawing", "{n:,} drawings", n) for n in (0, 1, 2)] == [
        "0 Zeichnungen", "1 Zeichnung", "2 Zeichnungen",
    ]  # fmt: skip


def test_chinese_has_one_form(chinese):
    assert tr_n("{n:,} drawing", "{n:,} drawings", 1).startswith("1 ")
    assert tr_n("{n:,} drawing", "{n:,} drawings", 2).startswith("2 ")


def test_numbers_in_a_german_text_have_a_comma(german):
    assert tr("read in {read_ms} ms", read_ms=number_text(1.25, 2)) == "gelesen in 1,25\u00a0ms"
    assert tr("{name} {n:,}", name="a.b", n=1234) == "a.b 1.234"
    assert [number_text(-0.5), percent(0.5, 1), plain_number(0.25), scientific_number(0.25, 1)] == [
        "−0,500", "50,0\xa0%", "0,25", "2,5e−1",
    ]  # fmt: skip


def test_numbers_elsewhere_have_a_point(chinese):
    assert number_text(0.5) == "0.500"
    assert with_decimals("1,234.5") == "1,234.5"


def test_a_marked_text_is_not_translated(german):
    assert mark_text("Curves") == "Curves"
    assert tr("Curves") == "Kurven"


def test_a_language_that_is_not_there_is_told():
    with pytest.raises(LanguageError, match="xx"):
        speak("xx")
    assert language.spoken() == "en"


def test_english_loads_nothing_of_qt():
    code = "import sys, app.language as l; l.speak('en'); l.tr('Draw'); print('PySide6' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_counts_and_names_of_cards_are_in_german(german):
    assert [count_text(1135), count_text(10_000), count_text(9)] == ["1.135", "10.000", "9"]
    assert digits_name("MNIST test") == "MNIST-Test"
    assert digits_name("scans.tar, kept apart") == "Scans anderer Schreiber"
    network = network_in_the_box()
    assert network_name(marked_as_changed(network, "x")) == f"{network_name(network)} · geändert"


def test_the_heads_of_the_network_are_in_german(german):
    assert answer_head(network_in_the_box(), is_gradient=False, is_rejected=False).detail == "Softmax"
