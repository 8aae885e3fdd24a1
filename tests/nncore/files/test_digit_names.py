"""The words for digits mean one digit each, in whatever language."""

from nncore.files import digit_names


def test_a_word_means_the_same_digit_in_all_languages_that_have_it() -> None:
    for words in digit_names._IN_OTHER_LANGUAGES:
        assert [digit_names.digit_of(word) for word in words.split()] == list(range(10)), words
