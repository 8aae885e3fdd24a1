"""What strangers wrote is shown on one line and not at length."""

from nncore.errors import named, shown


def test_a_text_of_at_most_24_characters_is_shown_whole() -> None:
    assert shown("n" * 24) == repr("n" * 24)
    assert shown("n" * 25) == repr("n" * 23 + "…")
    assert shown("seven", 4) == "'sev…'"


def test_lines_and_bells_are_shown_as_their_escapes() -> None:
    assert shown("7\n8\a") == r"'7\n8\x07'"


def test_a_plain_name_of_at_most_60_characters_stands_as_it_is() -> None:
    assert named("fc1.weight") == "fc1.weight"
    assert named("n" * 60) == "n" * 60
    assert named("n" * 61) == repr("n" * 59 + "…")
    assert named("fc1", 2) == "'f…'"


def test_a_name_that_could_be_mistaken_is_put_in_quotes() -> None:
    assert named("") == "''"
    assert named("fc1\n.weight") == r"'fc1\n.weight'"
