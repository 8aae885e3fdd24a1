"""What is asked for next: ten digits in turn, or one thing only, back where a drawing was taken away again."""

import pytest

from app.pages.handwriting.collection import NONE_WORD
from app.pages.handwriting.writing.prompts import Prompts


@pytest.fixture
def prompts() -> Prompts:
    return Prompts()


def test_after_nine_comes_nought_in_another_round(prompts: Prompts) -> None:
    asked = []
    for key in range(11):
        asked.append((prompts.word, prompts.progress))
        prompts.note_kept(key)
    assert asked[0] == ("0", "round 1")
    assert asked[9:] == [("9", "round 1"), ("0", "round 2")]


def test_what_is_taken_away_again_is_asked_for_again(prompts: Prompts) -> None:
    for key in (5, 6, 7):
        prompts.note_kept(key)
    prompts.note_present({5, 7})
    assert prompts.word == "3", "only the latest leads back"
    prompts.note_present({5})
    assert prompts.word == "1"
    prompts.note_present(())
    assert prompts.word == "0"


def test_a_digit_one_asks_for_stays_in_the_round(prompts: Prompts) -> None:
    for _ in range(13):
        prompts.skip()
    prompts.ask_for(8)
    assert (prompts.prompt, prompts.progress) == ("Write an 8", "round 2")
    prompts.note_kept(1)
    assert prompts.word == "9"
    prompts.ask_for(1)
    assert (prompts.word, prompts.progress) == ("1", "round 2")


def test_one_thing_only_is_asked_for_again_and_again(prompts: Prompts) -> None:
    prompts.choice = NONE_WORD
    prompts.note_kept(1)
    assert (prompts.prompt, prompts.progress) == ("Write no digit", "a letter, a sign, a scribble")
    prompts.ask_for(4)
    prompts.skip()
    assert (prompts.prompt, prompts.progress) == ("Write a 4", "again and again")
