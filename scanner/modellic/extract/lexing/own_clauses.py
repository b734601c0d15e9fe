"""Deeds of Chinese and Japanese that would take their words from two clauses that a comma parts:
不得修改本模型，您不得出售本模型, 表示を保持しなければならず、画面に名称を表示しなければならない."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import BINDING, OWED, Token, closes, kind_of, meaning
from modellic.shapes import Shape

_NEXT_CLAUSE = Shape(r"[,\uff0c]\s?(?:{CJK_ALSO})?$")
_COMMAS = (",", "\u3001")
_JOINT = 4
"""Characters of a comma and the joint behind it."""
_SAYING = BINDING | {"MAY", "GRANT"}
_LEADING = frozenset(("IF", "UNLESS", "LEAVE", "NOT"))
"""What goes before the order of its own clause: 未经许可，您不得."""


def within_clauses(found: Sequence[Token], text: str) -> Iterator[Token]:
    """Yield the tokens of a sentence without such deeds.

    Where an order ends its clause, only what is told in full there is none of the next:
    使用を中止し、複製物を破棄し is one deed.
    """
    deeds = [t for t in found if t.type == "DEED" and meaning(t) not in OWED]
    begun = list(_begun(found, text))
    across = [t for t in deeds if any(t.span[0] < at < t.span[1] for at in begun)]
    closed = [t.span[1] for t in found if t.type in BINDING and closes(t)]
    for end in (at for close in closed for at in (close - 1, close)):
        if text[end : end + 1] in _COMMAS:
            told = {(kind_of(t), meaning(t)) for t in deeds if t.span[1] <= end}
            longer = (t for t in deeds if t.span[0] < end < t.span[1])
            across += [t for t in longer if (kind_of(t), meaning(t)) in told]
    yield from (t for t in found if t not in across)


def _begun(found: Sequence[Token], text: str) -> Iterator[int]:
    """Yield where the commas stand behind which an order names whom it binds, with another order
    or a leave in the clause before it."""
    whole = [t.span for t in found if t.type == "SKIP" and meaning(t) == "word"]
    said = (t.span[0] for t in found if t.type in _SAYING)
    # 许可|将终止: no leave, 可将, begins amid a word.
    orders = [at for at in said if not any(start < at < end for start, end in whole)]
    led = {t.span[1] for t in found if t.type in _LEADING}
    for subject in (t.span[0] for t in found if t.type == "BINDS"):
        joint = _NEXT_CLAUSE.search(text, max(0, subject - _JOINT), subject)
        if joint is None or joint.start() in led:
            continue
        start = max(text.rfind(comma, 0, joint.start()) for comma in ",\uff0c")
        if any(start < at < joint.start() for at in orders):
            yield joint.start()
