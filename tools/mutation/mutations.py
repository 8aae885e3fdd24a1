"""The small faults that `mutants.py` plants: one operator, number, condition or call of a module changed at a time.

Left alone is what only people read or only type checkers use: sentences, whatever is raised, annotations, decorators;
and the arguments `repr`, `copy` and `strict`, which change no answer.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.And: ast.Or, ast.Or: ast.And, ast.USub: ast.UAdd,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip

_PAIRS = (
    ("min", "max"), ("any", "all"), ("minimum", "maximum"), ("argmin", "argmax"), ("floor", "ceil"),
    ("sin", "cos"), ("zeros", "ones"), ("zeros_like", "ones_like"), ("sorted", "list"),
)  # fmt: skip
_FUNCTIONS = {**dict(_PAIRS), **{right: left for left, right in _PAIRS if right != "list"}}


@dataclass(frozen=True)
class Mutation:
    """One fault that can be planted.

    Attributes
    ----------
    line : int
    node : ast.AST
        What a person should see of it, before and after.
    plant : callable
        Changes the tree to which the node belongs.
    """

    line: int
    node: ast.AST
    plant: Callable[[], None]


def mutations_of(tree: ast.AST) -> Iterator[Mutation]:
    """Yield every fault that can be planted in a tree, always in the same order; plant one at most."""
    for child in _children(tree):
        yield from _mutations_here(child)
        if not _is_negative_number(child):  # one number, whose sign is changed already
            yield from mutations_of(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (ast.Raise, ast.JoinedStr)) or _is_for_type_checkers(node) or _is_beside_the_answer(node):
        return
    for field, value in ast.iter_fields(node):
        if field not in ("annotation", "returns", "decorator_list"):
            yield from (item for item in (value if isinstance(value, list) else [value]) if isinstance(item, ast.AST))


def _is_negative_number(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _is_beside_the_answer(node: ast.AST) -> bool:
    """Tell whether an argument changes how things look or how soon, or guards what is checked before."""
    return isinstance(node, ast.keyword) and node.arg in ("repr", "copy", "strict")


def _mutations_here(node: ast.AST) -> Iterator[Mutation]:
    if isinstance(node, (ast.BinOp, ast.AugAssign, ast.BoolOp, ast.UnaryOp)) and type(node.op) in _OPERATORS:
        yield _change(node, "op", _OPERATORS[type(node.op)]())
    if isinstance(node, ast.Compare):
        yield _change(node, "ops", [_OPERATORS[type(node.ops[0])](), *node.ops[1:]])
    if isinstance(node, (ast.If, ast.While, ast.IfExp)) and not _is_for_type_checkers(node):
        yield _change(node, "test", ast.UnaryOp(ast.Not(), node.test), node.test)
    if isinstance(node, ast.comprehension) and node.ifs:
        yield _change(node, "ifs", [ast.UnaryOp(ast.Not(), node.ifs[0]), *node.ifs[1:]], node.ifs[0])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _change(node, "operand", ast.UnaryOp(ast.Not(), node.operand))
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        yield _change(node, "value", _other_number(node.value))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield _change(node, "value", ast.Constant(None))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
        yield _change(node.func, "id", _FUNCTIONS[node.func.id], node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FUNCTIONS:
        yield _change(node.func, "attr", _FUNCTIONS[node.func.attr], node)


def _change(owner: ast.AST, field: str, value: object, shown: ast.AST | None = None) -> Mutation:
    node = shown or owner
    return Mutation(getattr(node, "lineno", 0), owner, lambda: setattr(owner, field, value))


def _other_number(value: float) -> float:
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) or value == 0.0 else 2.0 * value
