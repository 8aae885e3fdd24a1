"""What holds for all tests of the window."""

import pytest


@pytest.fixture(scope="module", autouse=True)
def nobody_asks_how_robust_a_network_is(few_are_perturbed: None) -> None:
    """Evaluate is shown by many: here as one of the pages."""
