"""The glossary has the words that stand on the pages, each complete, and finds them by any of their names."""

import re
import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

import resources
from app.language import speak
from app.sources.glossary import all_terms, search
from app.window.main_window import MainWindow
from nncore import primer

NAMES_IN_FORMULAS = {
    "softmax", "tanh", "max", "min", "lim", "ln", "cos", "XOR", "AND", "NAND", "OR", "n_in", "n_out", "fan_in",
    "fan_out", "_t", "He", "Glorot", "dL", "dx", "du", "TP", "FP", "FN", "βz", "ECE", "n_b",
}  # fmt: skip


def names(words: str) -> list[str]:
    return [term.term for term in search(words, all_terms())]


def test_there_are_as_many_as_a_student_needs() -> None:
    assert 80 <= len(all_terms()) <= 120
    assert len({term.term for term in all_terms()}) == len(all_terms())


def test_each_term_is_complete(window_pages: list[str]) -> None:
    for term in all_terms():
        assert all((term.term, term.formula, term.see, term.chapter)), term
        assert term.says.endswith("."), term
        assert term.page in window_pages, term


def word_count(formula: str) -> int:
    """Return how many words of English stand in a formula, beside the names of functions and of the primer's code."""
    words = re.findall(r"[A-Za-z_]{2,}", formula)
    return sum(word not in NAMES_IN_FORMULAS for word in words)


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_no_formula_is_left_in_english(language: str) -> None:
    english, said = (
        tomllib.loads(resources.path(name).read_text("utf-8"))
        for name in ("glossary.toml", f"glossary.{language}.toml")
    )
    assert said.keys() == english.keys()
    left = [key for key, entry in english.items() if word_count(entry["formula"]) and "formula" not in said[key]]
    assert not left


@pytest.fixture(scope="module")
def window_pages() -> list[str]:
    from app.window.navigation.pages import LABS

    return ["draw", *(spec.name for spec in LABS)]


@pytest.mark.parametrize(
    ("words", "found"),
    [("TP", "confusion matrix"), ("ece", "calibration"), ("logit", "logit"), ("δ", "δ (delta)"),
     ("evidence", "evidence"),
     ("SiLU", "Swish"), ("epoch", "epoch"), ("  Softmax ", "softmax"), ("backprop", "back-propagation")],
)  # fmt: skip
def test_a_word_is_found_first_by_each_of_its_names(words: str, found: str) -> None:
    assert names(words)[0] == found


@pytest.mark.parametrize(
    ("code", "found"),
    [("perceptron(x, w, b)", "perceptron"), ("step(x)", "binary step"), ("sigmoid(x)", "sigmoid"), ("tanh(x)", "tanh"),
     ("relu(x)", "ReLU"), ("leaky_relu(x, alpha=0.01)", "leaky ReLU"), ("softmax(z)", "softmax"),
     ("init_network()", "layer"), ("init_params(layers)", "weight initialisation"),
     ("forward(x, params)", "forward pass"), ("load_parameters", "parameters"),
     ("predict(img)", "argmax"), ("mse(y, t)", "mean squared error"),
     ("cross_entropy(y, t)", "cross-entropy")],
)  # fmt: skip
def test_each_line_of_the_primer_has_its_place(code: str, found: str) -> None:
    assert names(code)[0] == found
    assert hasattr(primer, code.partition("(")[0])


def test_a_search_for_nothing_lists_all_and_a_wrong_one_none() -> None:
    assert len(names(" ")) == len(all_terms())
    assert names("zzz") == []


def test_the_window_opens_it_and_goes_where_a_word_can_be_seen(window: MainWindow) -> None:
    next(entry for entry in window.actions() if entry.text() == "&Glossary").trigger()
    assert window.help.glossary.isVisible()
    window.help.glossary.field.setText("Jacobian")
    window.help.glossary.article.go.click()
    assert window.current_page == "softmax"
    window.help.glossary.field.setText("zzz")
    assert window.help.glossary.term is None
    assert window.help.glossary.article.go.isHidden()


@pytest.fixture
def german() -> Iterator[None]:
    speak("de", lambda text, _n: text)  # its glossary, without its other texts
    yield
    speak("en")


def test_a_word_is_not_said_to_be_found_by_itself(window: MainWindow, german: None) -> None:
    window.help.glossary.open_term("softmax")
    labels = window.help.glossary.article.findChildren(QLabel)
    assert [label.text() for label in labels if "found by" in label.text()] == ["Also found by: softmax(z)"]
