"""The faults that the mutation tool plants: each changes one thing, and what only people read stays as it is."""

import ast
from itertools import islice

import pytest

from tools.mutation.mutations import mutations_of


def mutants(source: str) -> list[str]:
    """Return the source with each of its faults."""
    n = len(list(mutations_of(ast.parse(source))))
    planted = []
    for number in range(n):
        tree = ast.parse(source)
        next(islice(mutations_of(tree), number, None)).plant()
        planted.append(ast.unparse(ast.fix_missing_locations(tree)))
    return planted


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a + b", ["a - b"]),
        ("a < b", ["a <= b"]),
        ("a and b", ["a or b"]),
        ("-a", ["+a"]),
        ("x = -1", ["x = +1"]),
        ("x = 3", ["x = 4"]),
        ("x = 0.5", ["x = 1.0"]),
        ("x = True", ["x = False"]),
        ("x *= y", ["x /= y"]),
        ("x = min(y)", ["x = max(y)"]),
        ("x = np.floor(y)", ["x = np.ceil(y)"]),
        ("check(y)", ["None"]),
        ("x = a if b else c", ["x = a if not b else c"]),
        ("x = [a for a in b if a]", ["x = [a for a in b if not a]"]),
    ],
)
def test_each_kind_of_fault(source: str, expected: list[str]) -> None:
    assert mutants(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "'''Of 3 things.'''",
        "raise ValueError(1 + 2)",
        "x = f'{1 + 2}'",
        "@dataclass(frozen=True)\nclass A:\n    b: Literal[3]",
        "if TYPE_CHECKING:\n    x = 3",
    ],
)
def test_what_only_people_or_type_checkers_read_is_left_alone(source: str) -> None:
    assert mutants(source) == []


def test_one_fault_at_a_time() -> None:
    assert mutants("x = a + b * 2") == ["x = a - b * 2", "x = a + b / 2", "x = a + b * 3"]
