"""Rows whose members open alike: "firms with N staff and providers who host it need a licence",
"bei Verkauf, bei Hosting sowie bei mehr als N Nutzern". Each member is a case of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    OWED,
    WITH_LEAVE,
    Token,
    as_use,
    closes,
    is_banned,
    meaning,
    names_kind,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Party, Span
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_WHO = Shape(r"\b(?:{WHO_IS})\b", re.IGNORECASE)
_CASE = Shape(r"\b(?:{IN_CASE})\s", re.IGNORECASE)
_LEFT_OUT = Shape(r"\b(?:{LEFT_OUT})\s", re.IGNORECASE)
_GOES_ON = Shape(r"(?:{GOES_ON})\b", re.IGNORECASE)
_JOINT = Shape(
    r"(?:[,;]?\s(?P<word>{JOINS}|{JOINS_NOUNS}|{AS_WELL})|[,;])\s(?:\(?\w{1,3}\)\s)?$",
    re.IGNORECASE,
)
_NEXT = Shape(r"(?:,?\s(?P<word>{JOINS}|{JOINS_NOUNS}|{AS_WELL})|,)\s", re.IGNORECASE)
_EITHER = Shape(r"{AS_WELL}|{EITHER_JOINS}", re.IGNORECASE)
_WIDE = 24
"""Characters of a joint: ", as well as (iii) "."""
_NOUN = 12
"""Characters before what is done or counted in a member: "einem Umsatz", "Nutzung zu Zwecken"."""
_MOST = 12
"""Members of one row; no licence strings more together."""
_MAY_TELL = frozenset(("PARTY", "DEED"))
_PAIR = 2
_ACTS = {str(action) for action in WITH_LEAVE}
_STOPS = MODALS | {"GRANT", "UNLESS", "ONLY_IF", "NOT", "REFERS", "CONCEDES"}
"""Behind what no member goes on."""
_IF = Meaning("IF", "")
_TOLD = frozenset(("USE", "AMOUNT", "TERM", "TERRITORY"))


def with_alike_rows(own: list[Token], words: str) -> list[Token]:
    """Return the tokens with a joint before each further member, and what is done as a use."""
    if has_cjk(words) or len(_told(own)) < _PAIR:
        return own
    if {"CRITERIA", "ELLIPSIS"} <= {t.type for t in own}:
        return own
    opened = [t.span for t in own if t.type == "IF" and not closes(t)][:_MOST]
    people = list(islice(_WHO.finditer(words), _MOST))
    starts = [m.start() for m in people]
    if people and all(starts[0] <= start for start, _ in opened):
        # "Wer es verkauft und mit uns im Wettbewerb steht" is one: words of a verb name nobody.
        kinds = [t.span[0] for t in own if names_kind(t) and option(t, "bound")][:_MOST]
        excepted = any(t.type == "UNLESS" and t.span[0] < starts[0] for t in own)
        first = starts[0] if excepted else 0
        kinds = [at for at in kinds if at >= first and (at < starts[0] or _joint(words, at))]
        # "Firms with N staff and M of revenue, schools and agencies": told by the kinds alone.
        amounts = sum(t.type == "AMOUNT" for t in own)
        counted = amounts > 1 or (amounts and any(t.type == "USE" for t in own))
        kinds = kinds if starts[1:] or not counted or kinds[:1] < starts[:1] else []
        joined = _with_row(own, words, sorted({*_used(own, words, starts), *starts, *kinds}))
        own = joined if joined is not own else _with_relatives(own, words, people[0])
    own = _with_row(own, words, list(_nominal(own, words)))
    return _with_conditions(own, words, [start for start, _ in opened])


def _used(own: Sequence[Token], words: str, starts: Sequence[int]) -> Iterator[int]:
    """Yield where users are told of by their use before the first others: "gewerbliche Nutzer und
    Unternehmen mit …". A comma alone makes no row: "for commercial use, firms with N staff"."""
    start = starts[0]
    joints = [j for at in starts if (j := _joint(words, at))]
    joint = _joint(words, start) if any(j["word"] for j in joints) else None
    uses = [t.span for t in own if t.type == "USE"] if joint else []
    close = (s for s in uses if joint and 0 <= joint.start() - s[1] <= _NOUN)
    yield from (s[0] for s in close if not words[: s[0]].rpartition(";")[2].strip())


def _nominal(own: Sequence[Token], words: str) -> Iterator[int]:
    """Yield where "bei" opens cases, and where the next one stands behind a joint without it: "bei
    Verkauf, Hosting oder mehr als N Nutzern". Two figures joined by "und" must both be reached."""
    opened = [m.start() for m in islice(_CASE.finditer(words), _MOST)]
    excepted = None if opened else _LEFT_OUT.search(words)
    if excepted:
        opened = [excepted.end()]
    if not opened:
        return
    acts = [t.span[0] for t in own if t.type == "USE" or _is_act(t)]
    figures = [t.span[0] for t in own if t.type in ("CMP", "AMOUNT", "METRIC")]
    last = opened[0]
    yield last
    for joint in islice(_NEXT.finditer(words, last), _MOST):
        start = joint.end()
        if excepted and joint["word"] is None and _GOES_ON.match(words, start):
            continue  # "Ausgenommen sind Firmen mit N Leuten, deren Umsatz unter M liegt": both.
        act, figure = (any(0 <= a - start <= _NOUN for a in told) for told in (acts, figures))
        act = act or any(last < a < start for a in acts)
        either = joint["word"] is None or _EITHER.fullmatch(joint["word"]) is not None
        if start in opened or (act or (figure and either)):
            yield start


def _with_relatives(own: list[Token], words: str, who: re.Match[str]) -> list[Token]:
    """Return the tokens with what the same people do joined: "a firm that sells it or that …"."""
    which = who[0].rsplit(maxsplit=1)[-1]
    again = re.compile(rf"\s{re.escape(which)}\s", re.IGNORECASE)
    heads = [m.start() + 1 for m in islice(again.finditer(words, who.end()), _MOST)]
    heads = [at for at in heads if (j := _joint(words, at)) and j["word"]]
    if not heads:
        return own
    joint = _joint(words, heads[-1])
    either = joint is not None and _EITHER.fullmatch(joint["word"])
    return _with_row(own, words, [who.start(), *heads], "OR" if either else "AND")


def _with_row(own: list[Token], words: str, heads: Sequence[int], kind: str = "OR") -> list[Token]:
    """Return the tokens with the first row of such heads as cases, of which any will do or, where
    `kind` says so, all must hold."""
    if not heads[1:]:
        return own
    told = [t for t in own if t.type != "MUST" or t.span[0] not in heads]
    row = _row(told, words, heads)
    if not row:
        return own
    start, end = row[0][0], row[-1][1]
    out = next(
        (t.span[1] for t in reversed(told) if t.type == "UNLESS" and t.span[0] < start), None
    )
    if out is not None and any(names_kind(t) and out <= t.span[0] < start for t in told):
        return own  # "Except individuals, schools and agencies": the row began before.
    inside = [t for t in _acts_as_uses(told, (start, end)) if start <= t.span[0] < end]
    if any(t.type == "IF" and t.span[1] - t.span[0] and t.span[0] not in heads for t in inside):
        return own
    cuts = list(_cuts(row, words))
    firsts = {at for at, _ in row}  # The "für" that opens a member tells of no use.
    inside = [t for t in inside if t.type != "BAN" or t.span[0] not in firsts]
    kept = [t for t in inside if t.type != "IF" and not _is_joint(t, cuts)]
    joints = [Token(kind, Meaning(kind, ""), (at - 1, at - 1)) for _, at in cuts]
    before = [t for t in told if t.span[0] < start]
    behind = [t for t in told if t.span[0] >= end]
    led = any(t.type in HEADS and t.span[1] == start - 1 for t in before)
    opened = [] if led else [Token("IF", _IF, (start, start))]
    return [*before, *opened, *sorted([*kept, *joints], key=place), *behind]


def _with_conditions(own: list[Token], words: str, heads: Sequence[int]) -> list[Token]:
    """Return the tokens with the conditions of a row joined as the last joint says: "if A, if B and
    if C"."""
    row = _row(own, words, heads) if heads[1:] else []
    cuts = list(_cuts(row, words))
    last = [t for t in own if _is_joint(t, cuts[-1:])]
    joint = _joint(words, row[-1][0]) if row else None
    either = joint is not None and joint["word"] and _EITHER.fullmatch(joint["word"])
    kind = "OR" if either else last[-1].type if last else ""
    if not kind:
        return own
    joints = [Token(kind, Meaning(kind, ""), (at - 1, at - 1)) for _, at in cuts]
    return sorted([*(t for t in own if not _is_joint(t, cuts)), *joints], key=place)


def _cuts(row: Sequence[Span], words: str) -> Iterator[Span]:
    """Yield where the joints between the members of a row stand."""
    return (j.span() for start, _ in row[1:] if (j := _joint(words, start)))


def _is_joint(token: Token, cuts: Sequence[Span]) -> bool:
    return token.type in ("AND", "OR", "SEP") and touches_one(token.span, cuts)


def _joint(words: str, start: int) -> re.Match[str] | None:
    return _JOINT.pattern.search(words, max(0, start - _WIDE), start)


def _row(own: Sequence[Token], words: str, heads: Sequence[int]) -> list[Span]:
    """Return the members of the first row of heads each of which stands behind a joint, if each
    tells of a case."""
    stops = [t.span[0] for t in own if t.type in _STOPS or _is_owed(t)]
    told = _told(own)
    row: list[int] = []
    for start in heads:
        goes_on = bool(row) and _joint(words, start) is not None
        if goes_on and not any(row[-1] <= at < start for at in stops):
            row.append(start)
        elif row[1:]:
            break
        else:
            row = [start]
    if not row[1:]:
        return []
    stops += [t.span[0] for t in own if t.type == "SEP"]
    end = min((at for at in stops if at > row[-1]), default=len(words))
    members = list(pairwise([*row, end]))
    ends = [t.span[1] for t in told]
    return members if all(any(a < at <= b for at in ends) for a, b in members) else []


def _told(own: Iterable[Token]) -> list[Token]:
    """Return what tells of a case: each member of a row has one of its own."""
    return [
        t for t in own if t.type in _TOLD or (t.type in _MAY_TELL and (names_kind(t) or _is_act(t)))
    ]


def _acts_as_uses(own: Iterable[Token], row: Span) -> Iterator[Token]:
    """Yield the tokens with the acts of a row as uses, and without the firms that do them."""
    uses = [t.span for t in own if t.type == "USE"]
    for token in own:
        inside = row[0] <= token.span[0] < row[1]
        if inside and token.type == "PARTY" and meaning(token) == Party.COMPANY:
            continue
        if not inside or not _is_act(token):
            yield token
        elif not touches_one(token.span, uses):
            yield as_use(token)


def _is_act(token: Token) -> bool:
    return is_banned(token) and meaning(token) in _ACTS


def _is_owed(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in OWED and not is_banned(token)
