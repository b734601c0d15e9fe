"""Rows of Chinese and Japanese of people and of firms that a figure tells of, whatever joins them.

"Firms below N, schools and individuals" (N以下的企业、高校和个人): each of the three is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from modellic.extract.lexing.token import MODALS, Token, closes, meaning, names_kind, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Operator, Party, Prohibition, Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_JOINT = Shape(r"(?!{CJK_AND_THEIRS})(?:[\u3001\uff0c,]\s?(?:{CJK_JOINS_WHO})?|{CJK_JOINS_WHO})\s?")
_NOUN = Shape(r"(?:{CJK_PEOPLE})")
_ENDS_IN_NOUN = Shape(r"(?:{CJK_PEOPLE})$")
_FIRM = Shape(r"(?:{CJK_FIRM})$")
"""Whoever is no person: "an organization or an individual" are all there are."""
_TAIL = Shape(r"\s?(?:{CJK_PEOPLE})?(?:\u7b49)?")
"""Behind a kind of people, up to the end of its member: 高校**师生**."""
_COMMA = re.compile(r"[\uff0c,;\uff1b]")
_NEXT = 4
"""Characters between a joint and the kind of people that the next member names: 公立的大学."""
_FIGURE = 8
"""The same before a figure: 上一年度年收入."""
_REACH = 24
"""Characters between an amount and the end of its member."""
_BESIDE = 6
"""Characters between an amount and how it is compared."""
_MOST = 24
_STOPS = MODALS | {"SEP", "GRANT", "UNLESS", "ONLY_IF", "REFERS", "CRITERIA", "EXEMPTS", "DEED"}
_BELOW = frozenset((str(Operator.LT), str(Operator.LTEQ)))
_OR = Meaning("OR", "")
_AFTER = Meaning("IF", "", (("side", "after"),))


@dataclass(frozen=True, slots=True)
class _Joint:
    """What joins two members, and the amounts that tell of them, None for one that is a kind."""

    span: Span
    left: Token | None
    right: Token | None
    hosts: Token | None
    """What says that the second of them offers the work to others."""


def with_people_rows(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "or" at each joint of a row."""
    if not has_cjk(text):
        return own
    for row in _rows(list(_joints(own, text)), own):
        own = _joined(own, text, row)
    return own


def _joints(own: Sequence[Token], text: str) -> Iterator[_Joint]:
    """Yield what joins two members."""
    for found in islice(_JOINT.pattern.finditer(text), _MOST):
        start, end = found.span()
        amount = _figured(own, text, start)
        if amount is None and not _ends_kind(own, text, start):
            continue
        following = _figured_next(own, text, end)
        hosts = None if following else _hosting(own, text, end)
        kind = next((t for t in own if names_kind(t) and 0 <= t.span[0] - end <= _NEXT), None)
        if following is None and hosts is None and kind is None:
            continue
        if _COMMA.match(found[0]) and following is None and hosts is None:
            continue  # A comma begins a clause of its own: 企业须授权，个人……
        alone = kind is not None and meaning(kind) == Party.INDIVIDUAL
        if amount and alone and not (_is_below(own, amount) and _FIRM.search(text, 0, start)):
            continue  # "Firms and individuals above N", "groups and people": it is of both.
        yield _Joint((start, end), amount, following, hosts)


def _figured(own: Sequence[Token], text: str, end: int) -> Token | None:
    """Return the amount of somebody whose name ends somewhere."""
    if _ENDS_IN_NOUN.search(text, max(0, end - _REACH), end) is None:
        return None
    near = [t for t in own if t.type == "AMOUNT" and 0 <= end - t.span[1] <= _REACH]
    stops = [t for t in own if t.type in _STOPS and not _hosts(t)]
    if not near or any(near[-1].span[1] <= t.span[0] < end for t in stops):
        return None
    return near[-1] if _JOINT.search(text, near[-1].span[1], end) is None else None


def _ends_kind(own: Sequence[Token], text: str, end: int) -> bool:
    """Say whether a kind of people is named right before a place."""
    near = (t for t in own if names_kind(t) and 0 <= end - t.span[1] <= _REACH)
    return any(_TAIL.fullmatch(text, t.span[1], end) for t in near)


def _figured_next(own: Sequence[Token], text: str, start: int) -> Token | None:
    """Return the amount of somebody whose description begins somewhere."""
    counted = (t for t in own if t.type in ("METRIC", "AMOUNT"))
    if not any(0 <= t.span[0] - start <= _FIGURE for t in counted):
        return None
    amount = next((t for t in own if t.type == "AMOUNT" and t.span[0] >= start), None)
    if amount is None or _COMMA.search(text, start, amount.span[0]):
        return None
    stops = (t.span[0] for t in own if t.type in _STOPS and t.span[0] >= amount.span[1])
    end = min(stops, default=len(text))
    noun = _NOUN.search(text, amount.span[1], min(end, amount.span[1] + _REACH))
    return amount if noun and not _COMMA.search(text, amount.span[1], noun.start()) else None


def _hosting(own: Sequence[Token], text: str, start: int) -> Token | None:
    """Return what says that somebody, named behind a place, offers the work to others."""
    near = (t for t in own if t.span[0] <= start + _NEXT and start < t.span[1])
    hosts = next((t for t in near if _hosts(t)), None)
    if hosts is None or _NOUN.search(text, hosts.span[1] - _NEXT, hosts.span[1] + _NEXT) is None:
        return None
    return hosts


def _hosts(token: Token) -> bool:
    deed = token.type == "DEED" and meaning(token) == Prohibition.HOST_AS_SERVICE
    return deed or (token.type == "USE" and meaning(token) == Use.HOSTED_SERVICE)


def _is_below(own: Sequence[Token], amount: Token) -> bool:
    """Say whether a figure tells of those below it."""
    start, end = amount.span
    near = (t for t in own if t.type == "CMP" and start - _BESIDE <= t.span[1])
    return any(meaning(t) in _BELOW for t in near if t.span[0] <= end + _BESIDE)


def _rows(joints: Sequence[_Joint], own: Sequence[Token]) -> Iterator[list[_Joint]]:
    """Yield the joints of each row: between two of them nothing is said of anybody."""
    if not joints:
        return
    row = [joints[0]]
    for before, joint in pairwise(joints):
        between = (before.span[1], joint.span[0])
        if any(t.type in _STOPS and not _hosts(t) and overlap(t.span, between) for t in own):
            yield row
            row = []
        row.append(joint)
    yield row


def _joined(own: Sequence[Token], text: str, row: Sequence[_Joint]) -> list[Token]:
    """Return the tokens with each member of a row as one of several, and what closes the case of
    one of them behind all of them."""
    spans = [j.span for j in row]
    firms = [(t.span[1], t.span[1] + _REACH) for j in row for t in (j.left, j.right) if t]
    hosts = {id(j.hosts): _as_host(j.hosts, j.span[1]) for j in row if j.hosts}
    told = [t.span for t in hosts.values()]
    inner = [t for t in own if _closes_within(t, firms, spans[-1])]
    gone = {id(t) for t in inner}
    for token in own:
        joint = token.type in ("AND", "OR") and any(overlap(token.span, s) for s in spans)
        firm = token.type == "PARTY" and not names_kind(token)
        firm = firm and any(a <= token.span[0] < b for a, b in firms)
        if joint or firm or (_hosts(token) and any(overlap(token.span, s) for s in told)):
            gone.add(id(token))
    kept = [t for t in own if id(t) not in gone]
    kept += [*hosts.values(), *(Token("OR", _OR, s) for s in spans)]
    if inner:
        end = _end(own, text, row[-1])
        kept.append(Token("IF", _AFTER, (end, end)))
    return sorted(kept, key=place)


def _closes_within(token: Token, firms: Sequence[Span], last: Span) -> bool:
    """Say whether what closes the case of a member stands before the last joint."""
    inside = bool(firms) and firms[0][0] <= token.span[0] < last[1]
    return token.type == "IF" and closes(token) and inside


def _as_host(token: Token, start: int) -> Token:
    use = Meaning("USE", str(Use.HOSTED_SERVICE))
    return Token("USE", use, (max(start, token.span[0]), token.span[1]), token.own)


def _end(own: Sequence[Token], text: str, last: _Joint) -> int:
    """Return where the member behind the last joint of a row ends."""
    if last.right:
        noun = _NOUN.search(text, last.right.span[1])
        return noun.end() if noun else last.right.span[1]
    if last.hosts:
        return last.hosts.span[1]
    return next(t.span[1] for t in own if names_kind(t) and t.span[0] >= last.span[1])
