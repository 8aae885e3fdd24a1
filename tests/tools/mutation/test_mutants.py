"""What the mutation tool runs: a fault lives in one process, and no test may be handed to another."""

from tools.mutation.mutants import OPTIONS


def test_the_tests_run_in_the_process_that_holds_the_fault() -> None:
    assert OPTIONS[OPTIONS.index("-n") + 1] == "0"  # with more they would see the module as it is, and notice nothing
