"""Rows of cases: "if you sell it, host it for others, or have more than 50 staff, you need …".

What is done stands there beside figures, and any of the members will do. The lists know some acts
only as what a ban forbids; told as a case, they forbid nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from modellic.extract.lexing.token import (
    CONTRASTS,
    MODALS,
    OWED,
    WITH_LEAVE,
    Token,
    as_use,
    closes,
    is_asked,
    is_banned,
    meaning,
    option,
)
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_USES = {
    str(action): str(use)
    for action, use in WITH_LEAVE.items()
    if action is not Prohibition.COMMERCIAL_USE
}
"""What is done where a ban of it is told as a case; words for commerce may tell of a figure, too:
"has earned no more than N"."""
_ORDERS = MODALS | {"GRANT"}
_ELSEWHERE = frozenset(("VOIDS", "ENDS", "SUIT", "CLAIMANT"))
"""What makes a sentence tell of the end of the licence."""
_OTHERWISE = frozenset(("UNLESS", "ONLY_IF", "NOT", "NOR", "SEP", "REFERS", "IF"))
"""What makes the words of a case say more than a row."""
_WHOLE = frozenset(("USE", "AMOUNT", "QUOTE"))
"""Kinds whose commas and joints part nothing."""
_CASES = frozenset(("USE", "AMOUNT", "TERM", "PARTY", "TERRITORY"))
_TRAINING = str(Prohibition.TRAIN_OTHER_MODELS)
_WHO = Shape(r"{WHO_USES}\b|(?:{WHOEVER_DOES})(?=\s\w+ing\b)|^\W{0,3}(?:{IS_FOR})\s", re.IGNORECASE)
_WHO_DOES = Shape(r"\b{RELATIVE}\s$")
_FOR = Shape(r"\s(?:{IS_FOR})\s", re.IGNORECASE)
_ARE = Shape(r"\s(?:{CLOSING_VERB})\s", re.IGNORECASE)
_COMMA = re.compile(r"[,\uff0c]\s")
_NEXT_VERB = Shape(r"(?:,|\s(?:{JOINS}|{JOINS_NOUNS}))\s", re.IGNORECASE)
_ACT = Shape(
    r"\W{0,3}(?:(?:{PERSON}\s)?[^\W\d]{3,14}\s(?:{THE_WORK})|(?:{DETERMINER}\s)?(?:{ACT_NOUN}))\b",
    re.IGNORECASE,
)
"""How a member opens that tells what is done with the work: "paint it blue", "use in vans"."""
_GOES_ON = Shape(
    r"\W{0,3}(?:(?:{GOES_ON})\b|(?:{RELATIVE_ARTICLE})\s(?-i:[a-z\u00df-\u00ff]))", re.IGNORECASE
)
_ARTICLE = 4
"""Characters between a verb and its object."""
_MOST = 12
"""Cases of one sentence; no licence strings more together."""
_MEMBER = 8
"""Characters between a joint and who does what the next member tells: "or (iii) if you"."""
_SOMEBODY = 4
"""Characters before a kind of people at which a piece opens with it: "a ", "the "."""


def with_case_rows(own: list[Token], words: str) -> list[Token]:
    """Return the tokens with the acts of a row as uses, and an "or" at each comma that stands for
    one. A member that tells of an act nobody knows is for a person to read."""
    if has_cjk(words) or any(t.type in _ELSEWHERE for t in own):
        return own
    for row in _rows(own, words):
        own = _with_row(own, words, row)
    return own


def _with_row(own: list[Token], words: str, row: Span) -> list[Token]:
    series = _in_series(own, row)
    if _says_more(series, row):
        return own
    told = list(_told(series, words, row))
    pieces = list(_pieces(own, words, row, ("OR",)))
    if not pieces and _asked_for(own, words) in (row[0], row[0] + 1):
        # "A licence is needed for resale and use in large firms": for either.
        pieces = list(_pieces(own, words, row, ("AND",)))
        if not _is_of_either(pieces, told):
            return own
        told = [t.typed("OR") if t.type == "AND" and _parts(t, pieces) else t for t in told]
        told = [t for t in told if t.type != "BAN" or row[0] - t.span[1] not in (0, 1)]
    if not _is_case(row, told) or _tells_when(own, told, row):
        return own
    blanks = [b[0] - 1 for a, b in pairwise(pieces[:-1]) if _joined(a, b, told, words)]
    unread = [p for p in pieces if not _is_case(p, told) and _ACT.match(words, p[0])]
    added = [Token("OR", "or", (at, at)) for at in blanks]
    if _asks(own) and any(_is_case(p, told) for p in pieces):
        added += [Token("UNREAD", "", p) for p in unread[:1]]
    if not added and all(a is b for a, b in zip(told, own, strict=False)):
        return told
    return sorted([*told, *added], key=lambda t: t.span[0])


def _rows(own: Sequence[Token], words: str) -> Iterator[Span]:
    """Yield where the words of each case stand: up to the order or the next case, or behind what is
    asked for."""
    starts = _starts(own, words)
    for n, start in enumerate(starts):
        if any(t.type == "MUST_NOT" and t.span[0] < start and not _leaves_out(t, own) for t in own):
            continue
        orders = [t.span[0] for t in own if t.span[0] > start and t.type in _ORDERS]
        due = [t.span for t in own if t.span[0] > start and _is_due(t)]
        # "…commercially, you must buy a licence" may be the words of one duty, with the order in.
        due = [s for s in due if not any(s[0] < at < s[1] for at in orders)]
        end = min((*orders, *(s[0] for s in due)), default=len(words))
        ordered = end < len(words) or any(_orders(t) and t.span[0] < start for t in own)
        heads = (t.span[0] for t in own if t.span[1] in starts[n + 1 :])
        cuts = (t.span[0] for t in own if t.value == CONTRASTS and t.span[0] >= start)
        if ordered:
            yield start, min((end, *heads, *cuts))


def _says_more(own: Sequence[Token], row: Span) -> bool:
    told = [t for t in own if _in(t, row) and t.span[1] > row[0]]
    return any(t.type in _OTHERWISE and not _opens_again(t, told) for t in told)


def _opens_again(token: Token, told: Sequence[Token]) -> bool:
    """Say whether a member is opened as the first one is: "if you sell it, or if you host it"."""
    joints = (t.span[1] for t in told if t.type == "OR")
    return token.type == "IF" and any(0 <= token.span[0] - end <= 1 for end in joints)


def _in_series(own: Sequence[Token], row: Span) -> list[Token]:
    """Return the tokens with each semicolon of a row as the joint that stands behind the last one:
    "(a) …; (b) …; or (c) …"."""
    breaks = [t for t in own if t.type == "SEP" and _in(t, row)]
    last = breaks[-1].span[1] if breaks else row[1]
    joint = next((t for t in own if t.type in ("AND", "OR") and 0 <= t.span[0] - last <= 1), None)
    if joint is None or not breaks or any(t.type == "CRITERIA" and _in(t, row) for t in own):
        return list(own)
    again = {t: Token(joint.type, joint.type.lower(), t.span) for t in breaks[:-1]}
    return [again.get(t, t) for t in own if t is not breaks[-1]]


def _starts(own: Sequence[Token], words: str) -> list[int]:
    """Return where cases begin: behind an "if", "anyone who", or "a licence is needed for"."""
    heads = (t for t in own if t.type in ("IF", "UNLESS") and not closes(t))
    opened = list(islice(heads, _MOST))
    starts = [t.span[1] for t in opened if not _opens_again(t, own)]
    order = next((t.span[0] for t in own if t.type == "MUST"), 0)
    acts = islice((t.span[0] for t in own if is_banned(t) and t.span[0] < order), _MOST)
    who_does = next((at - 1 for at in acts if _WHO_DOES.search(words, at - _MEMBER, at)), None)
    if who_does is not None and who_does < min(starts, default=order):
        return [who_does, *starts]
    if starts:
        return starts
    joined = any(t.type == "OR" for t in takewhile(lambda t: t.type not in _ORDERS, own))
    if joined and (who := _WHO.search(words)) is not None and _is_row(own, who.end()):
        counted = any(t.type == "AMOUNT" and t.span[0] < who.start() for t in own)
        return [0 if counted else who.end()]  # "Firms with N users, firms that sell it, and …"
    left_out = (t.span[1] for t in own if _leaves_out(t, own))
    at = _asked_for(own, words) or next(left_out, None)
    return [at] if at is not None else []


def _asked_for(own: Sequence[Token], words: str) -> int | None:
    """Return where the acts begin that a licence is needed for: "lizenzpflichtig sind"."""
    owed = [t for t in own if _is_owed(t)]
    asked = (m.end() for t in owed if (m := _FOR.match(words, t.span[1])))
    first = (m.end() for t in owed if not t.span[0] if (m := _ARE.match(words, t.span[1])))
    return next(asked, next(first, None))


def _tells_when(own: Sequence[Token], told: Sequence[Token], row: Span) -> bool:
    """Say whether a case is but that of changes, of which a duty says by itself when it is due:
    "whoever changes the model must share it alike"."""
    cases = [t for t in told if t.type in _CASES and _in(t, row)]
    asked = [f"{option(t, 'when')} {option(t, 'with')}" for t in own if is_asked(t)]
    return all(meaning(t) == Use.MODIFY for t in cases) and any(Use.MODIFY in a for a in asked)


def _is_of_either(pieces: Sequence[Span], told: Sequence[Token]) -> bool:
    """Say whether each member is a case, one of them an act, and not two by their figures: "for
    firms with N staff and M of revenue" is of those with both."""
    figures = [t.span for t in told if t.type == "AMOUNT"]
    uses = [t.span for t in told if t.type == "USE"]
    if sum(touches_one(p, figures) for p in pieces) > 1:
        return False
    return any(touches_one(p, uses) for p in pieces) and all(_is_case(p, told) for p in pieces)


def _parts(joint: Token, pieces: Sequence[Span]) -> bool:
    return any(joint.span[1] == start for start, _ in pieces)


def _leaves_out(token: Token, own: Sequence[Token]) -> bool:
    """Say whether words tell that a licence is not for what follows: "it does not cover resale"."""
    if token.type != "MUST_NOT":
        return False
    licences = [t.span for t in own if t.type == "GAPPED"]
    needed = (t.span for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE)
    return token.span in needed and any(
        s[0] < token.span[0] and overlap(s, token.span) for s in licences
    )


def _is_row(own: Sequence[Token], start: int) -> bool:
    """Say whether an "or" may join what somebody does: an order stands only behind it."""
    first = next(
        (t for t in own if t.type in _ORDERS or (t.type == "OR" and t.span[0] >= start)), None
    )
    return first is not None and first.type == "OR"


def _is_owed(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in OWED and not is_banned(token)


def _is_due(token: Token) -> bool:
    """Say whether words ask for a licence, or a fee, whatever figures stand beside them."""
    return _is_owed(token) and option(token, "needs") != "threshold"


def _orders(token: Token) -> bool:
    """Say whether words order, or leave something to all but whom an "unless" behind them names."""
    return token.type in ("MUST", "MUST_NOT", "GRANT") or _is_owed(token)


def _asks(own: Sequence[Token]) -> bool:
    """Say whether a licence, a fee or a message is due in each of the cases."""
    return any(map(_is_owed, own)) and all(t.type != "UNLESS" for t in own)


def _in(token: Token, place: Span) -> bool:
    return place[0] <= token.span[0] < place[1]


def _told(own: Sequence[Token], words: str, row: Span) -> Iterator[Token]:
    """Yield the tokens with each act of a row told once, by words of a use where there are any."""
    uses = [t for t in own if t.type == "USE"]
    # "Users of what you provide", "on the date on which it is published"
    owners = [t.span for t in own if option(t, "makes") or t.type == "ASOF"]
    # "The foregoing licence does not apply" asks for one; a mere "use" tells of nothing.
    licences = [t.span for t in own if t.type in ("GAPPED", "EXEMPTS")]
    again = _told_again(own, row)
    for whole in (t for t in own if t not in again):
        token = _in_member(whole, own, words)
        told = [t for t in uses if overlap(t.span, token.span)]
        act = is_banned(token) and _in(token, row) and token.span[1] <= row[1]
        act = act and not (meaning(token) in OWED and touches_one(token.span, licences))
        if not act or touches_one(whole.span, owners):
            yield token if not act else whole
        elif _is_longer(token, told):
            yield _next_act(token, told, words) or whole
        elif meaning(token) in _USES and not told and _is_new(whole, token, uses, words):
            yield as_use(token).at(_behind_joint(token, own, words))


def _next_act(act: Token, told: Sequence[Token], words: str) -> Token | None:
    """Return an act behind a joint, whose object others before it have too: "die Software verkauft,
    hostet oder"."""
    end = max(t.span[1] for t in told)
    joint = _NEXT_VERB.match(words, end)
    known = joint is not None and joint.end() < act.span[1] and meaning(act) in _USES
    return as_use(act).at((joint.end(), act.span[1])) if joint is not None and known else None


def _told_again(own: Sequence[Token], row: Span) -> list[Token]:
    """Return duties that begin with words of a case, and are told once more behind it:
    "commercially, you must buy a licence"."""
    uses = {t.span[0] for t in own if t.type == "USE"}
    due = {meaning(t) for t in own if _is_due(t) and t.span[0] >= row[1]}
    over = [t for t in own if _is_owed(t) and _in(t, row) and t.span[1] > row[1]]
    return [t for t in over if meaning(t) in due and t.span[0] in uses]


def _is_new(whole: Token, act: Token, uses: Sequence[Token], words: str) -> bool:
    """Say whether an act, cut from all of its words, is none that a use tells of: neither itself
    nor one whose object is a product."""
    same = (t.span for t in uses if meaning(t) == _USES[meaning(act)])
    return not any(overlap(s, whole.span) for s in same) and not _is_of_product(act, uses, words)


def _behind_joint(act: Token, own: Sequence[Token], words: str) -> Span:
    """Return where an act stands whose object the one before it has too: "die Software verkauft,
    hostet oder"."""
    start, end = act.span
    joint = next((m.end() for m in _NEXT_VERB.finditer(words, start, end)), start)
    others = (t.span for t in own if is_banned(t) and t.value != act.value)
    shared = any(s < joint and start < e <= joint for s, e in others)
    return (joint if shared else start, end)


def _in_member(act: Token, own: Sequence[Token], words: str) -> Token:
    """Return an act up to the joint behind which somebody does something else: "sell it, or you use
    it commercially"."""
    if not is_banned(act):
        return act
    start, end = act.span
    doers = [t.span[0] for t in own if t.type == "WHOSE" and start < t.span[0] < end]
    joints = [t.span for t in own if t.type in ("AND", "OR") and start < t.span[0] < end]
    joints += [m.span() for m in _COMMA.finditer(words, start, end)]
    cuts = (s[0] for s in joints if any(0 <= at - s[1] <= _MEMBER for at in doers))
    cut = min(cuts, default=end)
    if cut < end and " " not in words[start:cut].strip():  # "das Modell oder hosten Sie es"
        return act.at((max(e for s, e in joints if s == cut), end))
    return act.at((start, len(words[:cut].rstrip()))) if cut < end else act


def _is_of_product(act: Token, uses: Sequence[Token], words: str) -> bool:
    """Say whether the object of an act is a product, and no copy: "share a product with it"."""
    end = act.span[1]
    objects = (t.span[0] for t in uses if meaning(t) == Use.PRODUCT)
    return any(0 <= at - end <= _ARTICLE and "," not in words[end:at] for at in objects)


def _is_longer(act: Token, told: Sequence[Token]) -> bool:
    """Say whether the words of an act embrace those of other uses: "the model sells, hosts"."""
    use = _USES.get(meaning(act))
    return bool(told) and all(meaning(t) != use and t.span[1] < act.span[1] for t in told)


def _pieces(own: Sequence[Token], words: str, row: Span, kinds: tuple[str, ...]) -> Iterator[Span]:
    """Yield the members that commas and the last joint part; none where no such joins cases."""
    # "To train, tune or improve a model" is one act.
    whole = (t.span for t in own if t.type in _WHOLE or meaning(t) == _TRAINING)
    inner = [(start, end - 1) for start, end in whole]  # A German noun has its comma with it.
    joints = [t.span for t in own if t.type in kinds and _in(t, row) and t.span[0] < t.span[1]]
    joints = [s for s in joints if not touches_one(s, inner)]
    if not joints:
        return
    last = joints[-1]
    commas = [m.span() for m in _COMMA.finditer(words, row[0], last[0])]
    cuts = [s for s in commas if not touches_one(s, inner)]
    if cuts and not words[cuts[-1][1] : last[0]].strip():
        cuts = cuts[:-1]
    starts = [row[0], *(s[1] for s in cuts), last[1]]
    ends = [*(s[0] for s in cuts), last[0], row[1]]
    yield from zip(starts, ends, strict=True)


def _is_case(piece: Span, own: Sequence[Token]) -> bool:
    return any(t.type in _CASES and overlap(t.span, piece) for t in own)


def _joined(before: Span, piece: Span, own: Sequence[Token], words: str) -> bool:
    """Say whether a piece is a case of its own, and no part of the one before: "with N users"."""
    if not (_is_case(before, own) and _is_case(piece, own)) or _GOES_ON.match(words, piece[0]):
        return False
    somebody = (t.span[0] - piece[0] for t in own if t.type == "PARTY" and _in(t, piece))
    return all(at > _SOMEBODY for at in somebody)
