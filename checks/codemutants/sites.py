"""Where code can be changed in one place, and into what."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
}
QUIET = ("message", "plural", "Fault", "Place", "TypeAdapter", "TypeVar", "dataclass", "lru_cache")
"""Calls whose arguments are words or settings: what is changed there, other checks compare."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place of a file where its code can be changed.

    Attributes:
        file: the path from the root.
        line: the number (1-based) of its line.
        code: that line, without the space around it.
        change: what is done to it, in words.
        number: which of the places of the file it is.
    """

    file: str
    line: int
    code: str
    change: str
    number: int


class Changer(ast.NodeTransformer):
    """Finds the places of a tree in their order, and changes one of them.

    Args:
        wanted: the number of that place; -1 for none.
    """

    def __init__(self, wanted: int = -1) -> None:
        self.wanted = wanted
        self.found: list[tuple[int, str]] = []  # line and change

    def takes(self, node: ast.expr | ast.stmt, change: str) -> bool:
        """Note a place; whether it is the one to change."""
        self.found.append((node.lineno, change))
        return len(self.found) - 1 == self.wanted

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Go through a body alone: decorators, annotations and docstrings tell nothing."""
        start = 1 if ast.get_docstring(node, clean=False) is not None else 0
        node.body[start:] = [self.visit(one) for one in node.body[start:]]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Go through the methods alone."""
        node.body = [
            self.visit(one) if isinstance(one, ast.FunctionDef) else one for one in node.body
        ]
        return node

    def visit_Module(self, node: ast.Module) -> ast.AST:
        """Go through functions and classes alone: tables are data."""
        kinds = ast.FunctionDef | ast.ClassDef
        node.body = [self.visit(one) if isinstance(one, kinds) else one for one in node.body]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """Leave out the annotation."""
        node.value = self.visit(node.value) if node.value else None
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Leave out words and settings."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else None
        name = node.func.id if isinstance(node.func, ast.Name) else name
        return node if name in QUIET else self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """Exchange the first comparison."""
        self.generic_visit(node)
        other = COMPARED[type(node.ops[0])]
        if self.takes(node, f"{type(node.ops[0]).__name__} → {other.__name__}"):
            node.ops[0] = other()
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """Exchange a calculation."""
        self.generic_visit(node)
        other = RECKONED.get(type(node.op))
        if other and self.takes(node, f"{type(node.op).__name__} → {other.__name__}"):
            node.op = other()
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """Exchange and and or."""
        self.generic_visit(node)
        is_and = isinstance(node.op, ast.And)
        if self.takes(node, "and → or" if is_and else "or → and"):
            node.op = ast.Or() if is_and else ast.And()
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        """Leave out a not."""
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and self.takes(node, "not left out"):
            return node.operand
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """Count one further, and turn true and false."""
        value = node.value
        if isinstance(value, bool):
            if self.takes(node, f"{value} → {not value}"):
                return ast.copy_location(ast.Constant(not value), node)
        elif isinstance(value, int) and self.takes(node, f"{value} → {value + 1}"):
            return ast.copy_location(ast.Constant(value + 1), node)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        """Turn a condition."""
        self.generic_visit(node)
        if self.takes(node, "if … else turned"):
            node.body, node.orelse = node.orelse, node.body
        return node

    def visit_Continue(self, node: ast.Continue) -> ast.AST:
        """End a loop instead of its turn."""
        if self.takes(node, "continue → break"):
            return ast.copy_location(ast.Break(), node)
        return node


def sites(file: str, text: str) -> Iterator[Site]:
    """Yield the places of a file where its code can be changed."""
    changer = Changer()
    changer.visit(ast.parse(text))
    lines = text.splitlines()
    for number, (line, change) in enumerate(changer.found):
        yield Site(file, line, lines[line - 1].strip(), change, number)


def changed(text: str, site: Site) -> str:
    """Return the code of a file with one of its places changed."""
    return ast.unparse(ast.fix_missing_locations(Changer(site.number).visit(ast.parse(text))))
