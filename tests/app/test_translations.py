"""Every text is there in every language, with the same values and the field's own terms."""

import re
import tomllib
from functools import cache

import pytest
from PySide6.QtGui import QRawFont

import resources
from app.language import LANGUAGES, speak
from app.sources.glossary import all_terms
from app.sources.lessons import read_lesson, shipped_lessons
from app.ui.text.numbers import number_text
from tools import languages

CODES = [code for code in LANGUAGES if code != "en"]
TERMS = {
    "learning rate": ("ernrate", "学习率"),
    "hidden layer": ("erborgene", "隐藏层"),
    "activation function": ("ktivierungsfunktion", "激活函数"),
    "cross-entropy": ("reuzentropie", "交叉熵"),
    "weight decay": ("eight Decay", "权重衰减"),
    "decision boundary": ("ntscheidungsgrenze", "决策边界"),
    "confusion matrix": ("onfusionsmatrix", "混淆矩阵"),
    "label smoothing": ("abel-Glättung", "标签平滑"),
    "outlier": ("usreißer", "离群点"),
    "central difference": ("zentrale Differenz", "中心差分"),
}

OLD_WORDS = re.compile(
    r"\b(refus\w*|verdicts?|mistakes?|distort\w*|soft labels?|learn(s|ed)? on from|rightly|flat cuts?|with bends"
    r"|(hidden|each|a) units?)\b",
    re.IGNORECASE,
)
"""What stood on the screen before the field's words did; `docs/words.md` has both."""


def test_no_text_of_the_screen_has_an_old_word():
    said = [re.sub(r"\{\w+\}", "", text) for text in languages.gathered()]
    lessons = [path.read_text(encoding="utf-8") for path in shipped_lessons()]
    said += [f"{term.says} {term.see}" for term in all_terms()] + lessons
    assert len(said) > 1500
    assert [text for text in said if OLD_WORDS.search(text)] == []


@cache
def texts_in(code):
    """Return the texts of the program in a language: they are gathered out of six hundred modules."""
    return tuple(languages.merged(code).values())


@pytest.fixture(params=CODES)
def code(request):
    yield request.param
    speak("en")


def test_nothing_is_missing_stale_or_ill_translated(code):
    assert list(languages.faults(code)) == []


def test_what_is_loaded_is_what_the_translators_wrote(code, tmp_path):
    languages.compile_qm(code, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == resources.path("languages", f"{code}.qm").read_bytes()


@pytest.mark.parametrize(("term", "words"), TERMS.items())
def test_terms_are_the_same_everywhere(term, words, code):
    wanted = words[CODES.index(code)].lower()
    texts = [text for text in texts_in(code) if re.search(rf"\b{term}s?\b", text.source.lower())]
    assert texts
    assert [text.source for text in texts if wanted not in text.translation[0].lower()] == []


def test_a_wrong_value_and_a_lost_tag_are_found(code):
    text = languages.Text("<b>{n:,}</b> digits")
    assert list(languages.form_faults(text, "<b>{n:,}</b> x", code)) == []
    assert any("values" in fault for fault in languages.form_faults(text, "<b>{m:,}</b> x", code))
    assert any("tags" in fault for fault in languages.form_faults(text, "{n:,} x", code))


def test_the_glossary_has_every_word(code):
    english = {term.key: term for term in all_terms()}
    said = tomllib.loads(resources.path(f"glossary.{code}.toml").read_text(encoding="utf-8"))
    assert said.keys() == english.keys()
    known = {"term", "formula", "says", "see", "chapter", "also", "everyday"}
    assert all(entry.keys() <= known for entry in said.values())
    speak(code)
    spoken = {term.key: term for term in all_terms()}
    assert [key for key, term in spoken.items() if term.says == english[key].says] == []
    assert [key for key, term in spoken.items() if english[key].term not in (term.term, *term.also)] == []
    signs = {key: (signs_in(term.formula), signs_in(spoken[key].formula)) for key, term in english.items()}
    assert {key: both for key, both in signs.items() if both[0] != both[1]} == {}


def signs_in(formula):
    """Return the signs of a formula; only its words are translated."""
    return re.findall(r"[^\w\s.,;:'()、，；：（）…]", formula)


def test_every_lesson_is_whole(code):
    pages = [
        "draw", "network", "activations", "softmax", "losses",
        "neuron", "gradients", "train", "evaluate", "handwriting",
    ]  # fmt: skip
    english = [read_lesson(path, pages) for path in shipped_lessons()]
    speak(code)
    spoken = [read_lesson(path, pages) for path in shipped_lessons()]
    assert {lesson.chapter for lesson in spoken} <= {term.chapter for term in all_terms()}
    for one, other in zip(english, spoken, strict=True):
        assert other.text != one.text
        assert other.text.count("\n\n") == one.text.count("\n\n")
        assert (other.page, other.settings, other.network) == (one.page, one.settings, one.network)
        for question, said in zip(one.questions, other.questions, strict=True):
            assert said.asks != question.asks
            assert (said.answer, said.tolerance) == (question.answer, question.tolerance)
            assert len(said.choices) == len(question.choices)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_chinese_typeface_has_every_character(qapp, weight):
    face = QRawFont(str(resources.path("fonts", f"NotoSansSC-{weight}.otf")), 16.0)
    files = [*resources.path("lessons.zh_CN").glob("*.toml"), resources.path("glossary.zh_CN.toml")]
    files.append(resources.path("languages", "app_zh_CN.ts"))
    used = {char for path in files for char in path.read_text(encoding="utf-8")}
    chinese = {char for char in used if "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"}
    assert {char for char in chinese if not face.supportsCharacter(ord(char))} == set()


def test_numbers_of_every_language_read_back(code):
    speak(code)
    assert float(number_text(-1.5).replace(",", ".").replace("\u2212", "-")) == -1.5
