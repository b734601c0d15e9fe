"""Rows of Chinese and Japanese of which any member will do: those who are meant, "firms with N
staff, and providers who host it" (…的企业和…的服务商), and cases that an "or" ends (A、B或C)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from modellic.extract.lexing.token import (
    MODALS,
    OWED,
    USE_OF_BAN,
    Token,
    as_use,
    closes,
    is_banned,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Prohibition, Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_NAMED = r"(?:{CJK_WHO}|(?:{JA_VERB_END})(?:{JA_WHO}))"
_NEXT = r"(?!{CJK_AND_THEIRS})(?:[\u3001\uff0c,]?(?:{CJK_JOINS_WHO})|\u3001)"
_WHO = Shape(rf"{_NAMED}(?P<joint>{_NEXT})")
"""The last words of a member that names somebody, and what joins the next to it."""
_ENDS = Shape(rf"{_NAMED}(?!{_NEXT})")
_NAMED_LAST = Shape(rf"{_NAMED}[\u3001\uff0c,]?\s?\Z")
_GOES_ON = Shape(r"{CJK_GOES_ON_WITH}")
_TRADE = frozenset((Use.COMMERCIAL, Use.PRODUCT))
_IS = Shape(r"{CJK_IS}")
_MARKS = ("\u3001", "\uff0c", ",", ";", "\uff1b")
_COMMA = re.compile(r"[\u3001\uff0c,;\uff1b]\s?")
_NUMBER = re.compile(r"\s?[(\uff08]\d{1,2}[)\uff09]")
_SENTENCE = re.compile(r"[\u3002\uff1a:]")
_CASES = frozenset(("USE", "AMOUNT", "TERM"))
_JOINTS = frozenset(("AND", "OR"))
_OPENS = MODALS | {"IF", "ONLY_IF", "UNLESS", "GRANT", "REFERS", "CONCEDES", "LEAVES"}
"""Behind what a row begins."""
_REFUSES = frozenset(("MUST_NOT", "FORBIDS", "LEAVES", "VOIDS"))
"""What makes an act what is forbidden, and no case."""
_MOST = 16
"""Members of one row, and rows of one sentence; no licence strings more together."""
_MARK = 1
"""Characters between a semicolon and the joint behind it."""


def with_asian_rows(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "or" wherever two members meet."""
    if not has_cjk(text):
        return own
    own = _without_joints_of_references(own)
    own = _in_series(_without_told_again(_with_acts(_opened_once(_without_numbers(own, text)))))
    people = [("OR", place) for place in _between_people(own, text)]
    for how, place in [*people, *_between_cases(own, text)]:
        own = _joined(own, how, place)
    return own


def _without_joints_of_references(own: list[Token]) -> list[Token]:
    """Leave out an "or" that is but part of the words which look back: 超过|任一|条件."""
    refers = [t.span for t in own if t.type == "REFERS"]
    if not refers:
        return own
    return [t for t in own if t.type != "OR" or not within_one(t.span, refers)]


def _without_numbers(own: list[Token], text: str) -> list[Token]:
    """Leave out the number of a member behind a joint: または（2）."""
    joints = [t.span[1] for t in own if t.type in _JOINTS]
    marks = [m.span() for end in joints if (m := _NUMBER.match(text, end))]
    if not marks:
        return own
    return [t for t in own if t.type != "AMOUNT" or not touches_one(t.span, marks)]


def _opened_once(own: list[Token]) -> list[Token]:
    """Leave out a word for the licensee as what opens a case, 您修改, where an "if" does so
    already: 如果员工超过60人，您修改."""
    people = {t.span for t in own if t.type == "WHOSE"}
    out: list[Token] = []
    opened = False
    for token in own:
        if token.type in MODALS:
            opened = False
        if token.type == "IF" and token.span in people and opened:
            continue
        opened |= token.type == "IF" and not closes(token)
        out.append(token)
    return out


def _with_acts(own: list[Token]) -> list[Token]:
    """Return the tokens with what bans alone name as the case that it is, where nothing is banned
    and a licence, a message or a fee is due: "whoever hosts it must register"."""
    acts = [t for t in own if is_banned(t) and meaning(t) in USE_OF_BAN]
    if not acts or any(t.type in _REFUSES for t in own) or _lacks_leave(own):
        return own
    owed = [t.span for t in own if t.type == "DEED" and meaning(t) in OWED]
    if not owed and all(t.type not in ("UNLESS", "EXEMPTS") for t in own):
        return own
    uses = [t for t in own if t.type == "USE"]
    figures = [t.span for t in own if t.type in ("METRIC", "ATTRIBUTABLE")]
    acts = [t for t in acts if not touches_one(t.span, figures)]
    trade = [t.span for t in uses if meaning(t) == Use.COMMERCIAL]
    trade = trade if any(t.type == "OR" for t in own) else []
    told: set[int] = set()
    new: set[int] = set()
    for act in acts:
        paid = meaning(act) == Prohibition.COMMERCIAL_USE
        if touches_one(act.span, trade if paid else [t.span for t in uses]):
            told.add(id(act))
        elif not paid and not touches_one(act.span, owed):
            new.add(id(act))
    return [as_use(t) if id(t) in new else t for t in own if id(t) not in told]


def _lacks_leave(own: Sequence[Token]) -> bool:
    """Say whether an item of a list names what is done without leave: 許可なく再配布すること."""
    asked = any(t.type == "LEAVE" and meaning(t) == "asked" for t in own)
    return asked and all(t.type not in MODALS for t in own)


def _without_told_again(own: list[Token]) -> list[Token]:
    """Leave out a duty that begins with the words of a case, and is told once more behind it:
    商用利用する場合、または……ライセンスを取得."""
    uses = {t.span[0] for t in own if t.type == "USE"}
    owed = [t for t in own if t.type == "DEED" and meaning(t) in OWED]
    last = {meaning(t): t.span[0] for t in owed}
    joints = [t.span for t in own if t.type == "OR"]
    again = [t for t in owed if t.span[0] in uses and touches_one(t.span, joints)]
    again = [t for t in again if last[meaning(t)] > t.span[0]]
    gone = {id(t) for t in again}
    return [t for t in own if id(t) not in gone] if gone else own


def _in_series(own: list[Token]) -> list[Token]:
    """Return the tokens with each semicolon of a row as the joint that stands behind its last one:
    如果（1）……；或（2）……."""
    breaks = [t for t in own if t.type == "SEP"]
    if not breaks or any(t.type == "CRITERIA" for t in own):
        return own
    order = next((t.span[0] for t in own if t.type in MODALS), 0)
    head = next((t.span[1] for t in own if t.type == "IF" and not closes(t)), order)
    row = [t for t in breaks if head <= t.span[0] < order]
    if not row:
        return own
    end = row[-1].span[1]
    joint = next((t for t in own if t.type in _JOINTS and 0 <= t.span[0] - end <= _MARK), None)
    if joint is None:
        return own
    again = {id(t): Token(joint.type, joint.type.lower(), t.span) for t in row[:-1]}
    return [again.get(id(t), t) for t in own if t is not row[-1]]


def _joined(own: Sequence[Token], how: str, place: Span) -> list[Token]:
    """Return the tokens with an "or", or an "and", in place of whatever joint stands somewhere."""
    kept = [t for t in own if not (t.type in _JOINTS and overlap(t.span, place))]
    return sorted([*kept, Token(how, Meaning(how, ""), place)], key=lambda t: t.span[0])


def _between_people(own: Sequence[Token], text: str) -> Iterator[Span]:
    """Yield the joints of a row of those who are meant, each told by what he is or does."""
    start = 0
    for member in islice(_WHO.pattern.finditer(text), _MOST):
        joint = member.span("joint")
        last, following = _ENDS.search(text, joint[1]), _WHO.search(text, joint[1])
        ends = [m.end() for m in (last,) if m] + [m.start("joint") for m in (following,) if m]
        if not ends:
            return
        if _tells(own, (start, joint[0])) and _tells(own, (joint[1], min(ends))):
            yield joint
        start = joint[1]


def _tells(own: Sequence[Token], piece: Span) -> bool:
    """Say whether words tell a case, and nothing that is due, or opens another, stands behind."""
    within = [t for t in own if piece[0] <= t.span[0] < piece[1]]
    first = next((t.span[0] for t in within if t.type in _CASES), None)
    if first is None:
        return False
    rest = (t for t in within if t.type in _OPENS | {"SEP"} and not closes(t))
    return all(t.span[1] <= first for t in rest)


def _between_cases(own: Sequence[Token], text: str) -> Iterator[tuple[str, Span]]:
    """Yield the commas of a row of cases up to the "or" before its last one, and how they join.

    A mere comma parts members of such a row where one stands before its "or", too.
    """
    joined = {t.span[0] for t in own if t.type in _JOINTS}
    ors = (t for t in own if t.type == "OR" and t.span[0] < t.span[1] <= len(text))
    for joint in islice(ors, _MOST):
        end = joint.span[0]
        comma = text.endswith(_MARKS, 0, end)
        start = _start(own, text, end)
        row = [m for m in _COMMA.finditer(text, start, end - comma) if comma or m[0] == _MARKS[0]]
        row = row[-_MOST:]
        starts = [start, *(m.end() for m in row)]
        for mark, before in zip(reversed(row), reversed(starts[:-1]), strict=True):
            cut = mark.start()
            piece, following = (before, cut), (mark.end(), end)
            if not (_is_case(own, text, piece) and _is_case(own, text, following)):
                break
            if _GOES_ON.match(text, mark.end()) or _is_of_trade(own, piece, following):
                break
            if _closes_member(text, piece, following):
                if cut not in joined:
                    yield "AND", (cut, cut)
                break
            if cut not in joined and _uses(own, piece) != _uses(own, following):
                yield "OR", (cut, cut)
            end = cut


def _closes_member(text: str, piece: Span, following: Span) -> bool:
    """Say whether two figures but tell of one member of a row of people, whose name ends it:
    年收入低于20万元、融资低于40万元的企业,或高校."""
    named = _NAMED_LAST.search(text, *following)
    return named is not None and _NAMED_LAST.search(text, *piece) is None


def _is_of_trade(own: Sequence[Token], piece: Span, following: Span) -> bool:
    """Say whether a piece but tells of commerce, or of a product, whose figures are the next:
    将本模型用于商业产品，月活跃用户超过N，或月收入超过M的."""
    told = _uses(own, piece)
    counted = any(t.type == "AMOUNT" and following[0] <= t.span[0] < following[1] for t in own)
    return bool(told) and told <= _TRADE and counted


def _uses(own: Sequence[Token], piece: Span) -> set[str]:
    """Return what a piece tells of but its figures; something new for each that tells of these."""
    within = [t for t in own if piece[0] <= t.span[0] < piece[1]]
    if any(t.type == "AMOUNT" for t in within):
        return {str(piece)}
    return {meaning(t) for t in within if t.type in ("USE", "PARTY", "TERM")}


def _start(own: Sequence[Token], text: str, end: int) -> int:
    """Return where the row that ends somewhere begins.

    An "if" that closes its case is of a member where one closes that right before the end, too.
    """
    closed = any(t.type == "IF" and closes(t) and 0 <= end - t.span[1] <= _MARK for t in own)
    heads = (t for t in own if t.type in _OPENS and t.span[1] <= end)
    starts = [t.span[1] for t in heads if not (closed and t.type == "IF" and closes(t))]
    starts += [m.end() for m in _SENTENCE.finditer(text, 0, end)]
    return max(starts, default=0)


def _is_case(own: Sequence[Token], text: str, piece: Span) -> bool:
    within = [t for t in own if piece[0] <= t.span[0] < piece[1]]
    if any(t.type in _JOINTS and t.span[0] - piece[0] <= _MARK for t in within):
        return False
    kind = any(t.type == "PARTY" for t in within) and _IS.search(text, *piece) is not None
    return kind or any(t.type in _CASES for t in within)
