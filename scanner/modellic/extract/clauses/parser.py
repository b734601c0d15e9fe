"""Tokens in, parts of a sentence out: the Lark grammar and its tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from modellic.extract.lexing.token import Token, kind_of, lifts_bans
from modellic.resources import data_folder

if TYPE_CHECKING:
    from lark import Lark, Tree

_ORDERS = frozenset(("MUST", "ONLY_IF"))
"""What makes a duty of a deed; the "only if" of a list orders as "must" does."""
_LONGEST = 48
"""Tokens of a sentence whose tree is kept for the next one that has the same types."""


class Head(StrEnum):
    """The word that opens a condition."""

    IF = "IF"
    UNLESS = "UNLESS"
    ONLY_IF = "ONLY_IF"
    AGAIN = "AGAIN"
    NONE = ""


class Mode(StrEnum):
    """What a sentence does: order, forbid or allow."""

    MUST = "must"
    MUST_NOT = "must-not"
    MAY = "may"


@dataclass(frozen=True, slots=True)
class Measure:
    """The parts of one or more comparisons, in the order of the text."""

    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Atom:
    """A condition on use, party or territory."""

    token: Token


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by `all`, `any` or negated by `not`."""

    how: str
    parts: tuple[Term, ...]


Term: TypeAlias = Measure | Atom | Joined


@dataclass(frozen=True, slots=True)
class Given:
    """A condition of the sentence; `own` is false where it stands in the lead-in."""

    head: Head
    term: Term
    own: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A deed, a grant, a modal word, a break or the bare head of a condition."""

    token: Token
    mode: Mode | None = None


Part: TypeAlias = Given | Said


def has_measure(term: Term) -> bool:
    """Say whether a term compares a figure; the name of one alone, a "fee" to be paid, is none."""
    if isinstance(term, Joined):
        return any(has_measure(part) for part in term.parts)
    if isinstance(term, Measure):
        return any(t.type == "AMOUNT" for t in term.tokens)
    return term.token.type == "TERM"


@cache
def _lark() -> Lark:
    from lark import Lark
    from lark.lexer import Lexer
    from lark.lexer import Token as LarkToken

    class TokenLexer(Lexer):
        """Hands the parser the tokens that were found already."""

        def __init__(self, conf: object) -> None:
            """Take what Lark passes to a lexer; nothing of it is needed."""

        def lex(self, data: Any) -> Iterator[LarkToken]:  # type: ignore[override]
            """Yield tokens of these types, each carrying its number as `value`."""
            for number, kind in enumerate(data):
                made = LarkToken(kind, "")  # a string: of any other value Lark asks for one
                made.value = number
                yield made

    grammar = (data_folder("grammars") / "clause.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer=TokenLexer)


_LEAVES_OUT = (
    {"GRANT", "NOT", "PARTY"},
    {"GRANT", "UNLESS", "PARTY"},
    {"GRANT", "UNLESS", "USE"},
    {"EXEMPTS", "USE"},
)
"""What a leave has that is for all but somebody: "free for firms that are no cloud providers",
"free for all, except for agencies", "free unless you sell it", "this does not apply if you do"."""


def speaks(found: Sequence[Token], *, goes_on: bool) -> bool:
    """Say whether a sentence has anything to read: a deed under an order, a figure, a reference.

    Most sentences have none, and need not be parsed. `goes_on` is true where figures stand before
    it: without any, a sentence that but refers to some says nothing.
    """
    types = {t.type for t in found}
    if "TERM" in types or {"AMOUNT", "METRIC"} <= types or any(map(types.issuperset, _LEAVES_OUT)):
        return True
    if "REFERS" in types and (goes_on or types & {"AMOUNT", "DEED"}):
        return True
    if "DEED" not in types:
        return False
    kinds = {kind_of(t) for t in found if t.type == "DEED"}
    return (
        "says" in kinds
        or ("must" in kinds and (not types.isdisjoint(_ORDERS) or _lifts(found)))
        or ("must-not" in kinds and "MUST_NOT" in types)
    )


def _lifts(found: Sequence[Token]) -> bool:
    """Say whether a ban may be lifted by a deed, and so order it: "never without naming us"."""
    types = {t.type for t in found}
    return "MUST_NOT" in types and any(map(lifts_bans, found))


def parse(tokens: Sequence[Token]) -> list[Part]:
    """Return the parts of a sentence in order.

    The grammar has a reading for every sequence of tokens; see grammars/clause.lark.
    """
    return [_part(branch, tokens) for branch in _tree(tokens).branches]


@dataclass(frozen=True, slots=True)
class _Branch:
    """A node of a parse tree: its rule, the nodes below it, and the numbers of all its tokens.

    `children` has both, nodes and numbers of tokens, in the order of the text.
    """

    rule: str
    children: tuple[_Branch | int, ...]
    leaves: tuple[int, ...]

    @property
    def branches(self) -> list[_Branch]:
        """The nodes below it."""
        return [c for c in self.children if isinstance(c, _Branch)]


def _tree(tokens: Sequence[Token]) -> _Branch:
    """Return the parse tree of some tokens, which depends on nothing but their types."""
    types = tuple(t.type for t in tokens)
    return _read(types) if len(types) > _LONGEST else _known(types)


@lru_cache(maxsize=1024)
def _known(types: tuple[str, ...]) -> _Branch:
    return _read(types)


def _read(types: tuple[str, ...]) -> _Branch:
    return _branch(_lark().parse(types))


def _branch(tree: Tree[Any]) -> _Branch:
    children: list[_Branch | int] = []
    leaves: list[int] = []
    below: list[Any] = tree.children
    for child in below:
        if hasattr(child, "children"):
            made = _branch(child)
            children.append(made)
            leaves += made.leaves
        else:
            children.append(child.value)
            leaves.append(child.value)
    return _Branch(str(tree.data), tuple(children), tuple(leaves))


def tree_text(tokens: Sequence[Token], words: Callable[[Token], str]) -> str:
    """Return the parse tree as indented text, each token with its words, for people."""
    return "\n".join(_rows(_tree(tokens), tokens, words, 0))


def _rows(
    tree: _Branch | int, tokens: Sequence[Token], words: Callable[[Token], str], depth: int
) -> Iterator[str]:
    if isinstance(tree, int):
        yield f"{'  ' * depth}{tokens[tree].type} {words(tokens[tree])!r}"
        return
    yield "  " * depth + tree.rule
    for child in tree.children:
        yield from _rows(child, tokens, words, depth + 1)


_MODES = {"must": Mode.MUST, "must_not": Mode.MUST_NOT, "may": Mode.MAY}
_HEADS = {str(head): head for head in Head}


def _part(tree: _Branch, tokens: Sequence[Token]) -> Part:
    if tree.rule != "condition":
        return Said(tokens[tree.leaves[0]], _MODES.get(tree.rule))
    found = [tokens[at] for at in tree.leaves]
    head = _HEADS.get(found[0].type, Head.NONE)
    return Given(head, _beside(tree, tokens), own=any(t.own for t in found))


def _beside(tree: _Branch, tokens: Sequence[Token]) -> Term:
    """Return what the groups of a tree say, all of which must hold."""
    groups = tuple(_term(c, tokens) for c in tree.branches if c.rule == "group")
    return groups[0] if len(groups) == 1 else Joined("all", groups)


def _term(tree: _Branch, tokens: Sequence[Token]) -> Term:
    name, kids = tree.rule, tree.branches
    if name in ("group", "all") and len(kids) == 1:
        return _term(kids[0], tokens)
    match name:
        case "measure":
            return Measure(tuple(tokens[at] for at in tree.leaves))
        case "group":
            return Joined("any", tuple(_term(c, tokens) for c in kids))
        case "one":
            return _beside(tree, tokens)
        case "all" | "not":
            return Joined(name, tuple(_term(c, tokens) for c in kids))
        case _:
            return Atom(tokens[tree.leaves[0]])
