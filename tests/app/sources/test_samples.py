"""The sample digits."""

from app.sources.samples import sample_digits


def test_nothing_is_told_of_how_the_digits_in_the_box_were_chosen_among_their_files() -> None:
    """What was assumed of a person's own data is told on Evaluate; these are the program's."""
    assert len(sample_digits()) == 10_000
    assert sample_digits().notes == ()
