"""Which fields of use the words of one sentence ban, and where they are about something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.bans.partial_bans import names_a_field
from modellic.extract.clauses.conditions import parts_of
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.part import Part
from modellic.extract.clauses.readings import Reading, values
from modellic.extract.lexing.token import (
    MODALS,
    Token,
    closes,
    is_asked,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Duty, IsParty, Party, Prohibition, Span
from modellic.shapes import Shape

VAGUE = frozenset(
    ("illegal", "other", "competing-product", "privacy", "harassment", "disinformation")
)
"""Fields that make no list by themselves: a ban on breaking the law is `comply-with-law`, one on
insulting the licensor or on naming people in the data is about other things than use."""
_DECEIT = frozenset(("disinformation", "fraud", "other"))
"""Fields that a ban on passing outputs off as human names besides."""
_FOR_RIVALS = frozenset((Prohibition.TRAIN_OTHER_MODELS, Prohibition.REVERSE_ENGINEER))
"""Bans that name a competing product as the purpose of something else."""
_BREACHES = Shape(r"\((?:{EXAMPLE}|{INCLUDING})[^()]*\)", re.IGNORECASE)
"""Examples of what breaks the law name no fields: "(including fraud)"."""
_EXAMPLES = Shape(r"\({EXAMPLE}[^()]*\)", re.IGNORECASE)
_NEXT_AIM = Shape(r",?\s{JOINS}\s(?:in\sorder\s)?to\s", re.IGNORECASE)
_BESIDE = 6
"""Characters between two fields that but are named: "no weapons, and no spying"."""
_FIRST = 4
"""Characters before the words with which a list of bans begins."""
_COMMA = re.compile("[,\u3001]")
NO_BAN = frozenset(("warranty", "liability", "law", "definition"))
_NONE_OF = frozenset(("NOT", "FIELD"))


def bans_a_use(reading: Reading, fields: frozenset[str]) -> bool:
    """Say whether a sentence bans what is done with the model, rather than deeds of any kind.

    What is done is named in "collecting personal data is forbidden" and "do not make deepfakes",
    and a list of fields bans them: "Forbidden are: ...".
    """
    bans = values(reading.own, "BAN")
    plain = is_outright(reading) and fields != {"other"}
    if "use" in bans or plain or ("list" in bans and len(fields - VAGUE) > 1):
        return True
    return not reading.deeds and not fields <= VAGUE and any(map(_bans_outright, reading.own))


def _bans_outright(token: Token) -> bool:
    of_subject = option(token, "side") == "subject"
    return token.type == "MUST_NOT" and (of_subject or token.span[0] == token.span[1])


def names_none(reading: Reading) -> bool:
    """Say whether a sentence but names fields of which there is to be nothing: "No weapons, no
    spying."."""
    if not reading.kinds >= _NONE_OF:
        return False
    nones = [t.span for t in reading.own if t.type == "NOT" and meaning(t) == "none"]
    fields = [t.span for t in reading.own if t.type == "FIELD"]
    if not fields or len(nones) < len(fields):
        return False
    words = reading.sentence.text
    opens = [max((n for n in nones if n[0] < f[0]), default=(0, -_BESIDE)) for f in fields]
    led = words[: opens[0][0]].rstrip()
    ends = [*(n[0] for n in opens[1:]), len(words.rstrip(" ."))]
    return (
        (not led or led.endswith(":"))
        and all(0 <= f[0] - n[1] <= 1 for n, f in zip(opens, fields, strict=True))
        and all(0 <= end - f[1] <= _BESIDE for f, end in zip(fields, ends, strict=True))
    )


def is_outright(reading: Reading) -> bool:
    """Say whether a sentence names a field so plainly that it needs no list: "to compete"."""
    return any(t.type == "OUTRIGHT" for t in reading.own)


def fields_of(reading: Reading, *, under_ban: bool) -> frozenset[str]:
    """Return the fields that the words of a sentence name under a ban.

    Where nothing but a ban is said, it holds for all words: "military use is prohibited".
    """
    if "FIELD" not in reading.kinds:
        return frozenset()
    modals = {t.type for t in reading.own if t.type in MODALS}
    banned = reading.own if under_ban or modals == {"MUST_NOT"} else _behind_ban(reading.own)
    pattern = _EXAMPLES
    if any(d.action is Duty.COMPLY_WITH_LAW for d in reading.deeds):
        pattern = _BREACHES
    aside = [m.span() for m in pattern.finditer(reading.sentence.text)]
    aside += _rivals_bound(reading)
    return frozenset(named_fields(t for t in banned if not within_one(t.span, aside)))


def _rivals_bound(reading: Reading) -> list[Span]:
    """Return where those are named whom a ban binds for competing: "anyone competing with us may
    not host it" names no field."""
    rivals = [t for t in reading.own if meaning(t) == Party.LICENSOR_COMPETITOR]
    bound = any(IsParty(Party.LICENSOR_COMPETITOR) in parts_of(d.when) for d in reading.deeds)
    return [t.span for t in rivals if bound]


def named_fields(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the fields that words name, banned or not."""
    for token in tokens:
        if token.type == "FIELD":
            yield from meaning(token).split()


def _behind_ban(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens that a ban rules: up to an order or permission in a part of its own.

    "May" in "any act that may harm" permits nothing. A ban at the end of its clause rules what
    stands before it there: "...; die militärische Nutzung ist untersagt".
    """
    banned, parted = False, False
    clause: list[Token] = []
    for token in tokens:
        if token.type == "MUST_NOT" and closes(token) and not banned:
            yield from clause
        deed = (is_asked(token) or is_said(token)) and option(token, "needs") is None
        ends = token.type in MODALS or token.type == "SEP" or deed
        clause = [] if ends else [*clause, token]
        if token.type == "MUST_NOT":
            banned, parted = True, False
        elif token.type == "SEP":
            parted = True
        elif token.type in MODALS and (parted or token.type == "MUST"):
            banned = False
        if banned:
            yield token


def is_other_rule(reading: Reading, fields: frozenset[str], *, alone: bool) -> bool:
    """Say whether a sentence is about something else, whatever fields it names besides.

    That is trade with places and people, a duty to obey the law and respect rights that stands by
    itself, and another model or a company that competes.
    """
    actions = {d.action for d in reading.deeds}
    if _is_on_trade(reading) and ("illegal" not in fields or len(fields) == 1):
        return True
    lawful = Duty.COMPLY_WITH_LAW in actions and fields <= VAGUE
    if alone and lawful and not is_outright(reading):
        return True
    if alone and Duty.DISCLOSE_AI_GENERATED in actions and fields <= _DECEIT:
        return True
    conditional = any(t.type in ("IF", "BARE") for t in reading.own)
    if fields != {"competing-product"}:
        return False
    rivals = [d for d in reading.deeds if d.action in _FOR_RIVALS and names_a_field(d, reading)]
    rivals = [d for d in rivals if not _is_of_a_ban_before(d, reading)]
    return conditional or any(not _is_listed_beside(d, reading) for d in rivals)


def _is_listed_beside(rival: Deed, reading: Reading) -> bool:
    """Say whether competing is told in full ahead of another ban, "for building competing products
    or training other models", or as an aim of its own behind it: "or to build what competes"."""
    fields = [t.span for t in reading.own if t.type == "FIELD"]
    if rival.token is None or not fields:
        return False
    behind = reading.sentence.text[rival.token.span[1] : fields[0][0]]
    if _NEXT_AIM.match(behind):
        return True
    if fields[-1][1] >= rival.token.span[0]:
        return False
    between = fields[-1][1], rival.token.span[0]
    joined = any(t.type in ("AND", "OR") and within_one(t.span, [between]) for t in reading.own)
    return joined or "," in reading.sentence.text[slice(*between)]


def _is_of_a_ban_before(rival: Deed, reading: Reading) -> bool:
    """Say whether another ban begins between a deed and the fields: "do not reverse engineer it,
    nor use it to build competing products"."""
    fields = [t.span[0] for t in reading.own if t.type == "FIELD"]
    bans = (t.span[0] for t in reading.own if t.type == "MUST_NOT" and t.span[0] < t.span[1])
    end = rival.token.span[1] if rival.token is not None else 0
    return bool(fields) and any(end <= at < fields[0] for at in bans)


def _is_on_trade(reading: Reading) -> bool:
    """Say whether fields are named beside trade: "obey export law; and do not use it in weapons"
    bans a field of its own."""
    trade = [t for t in reading.own if t.type == "BAN" and meaning(t) == "trade"]
    part = Part.of(reading.own)
    fields = [t for t in reading.own if t.type == "FIELD"]
    bans = [t for t in reading.own if t.type == "BAN" and meaning(t) == "use"]
    apart = (
        not any(part.alone(f, t) for t in trade) and any(part.alone(f, b) for b in bans)
        for f in fields
    )
    return bool(trade) and not any(apart)


def _excepts(token: Token) -> bool:
    return token.type == "MUST_NOT" and meaning(token) == "excepts"


def is_measured(reading: Reading) -> bool:
    """Say whether a sentence states a figure."""
    return {"AMOUNT", "METRIC"} <= reading.kinds


def is_excused(own: Sequence[Token], words: str) -> bool:
    """Say whether a disclaimer or a definition explains all fields that a sentence names.

    "We are not liable; you must not use it for weapons" disclaims, and forbids. So does "'Fair Use'
    means any purpose except for competing with us", and a ban to which Chinese adds who bears what
    comes of it: 禁止用于违法用途，后果由使用者承担.
    """
    defining = {"definition"} if any(map(_excepts, own)) else set()
    excuses = [t for t in own if t.type == "PASS" and meaning(t) in NO_BAN - defining]
    if not excuses:
        return False
    part = Part.of(own)
    fields = [t for t in own if t.type == "FIELD"]
    banned = [t.span for t in own if t.type in ("MUST_NOT", "BAN") and meaning(t) in ("", "use")]

    def explains(excuse: Token, field: Token) -> bool:
        shared = part.shared if meaning(field) in VAGUE else part.alone
        return shared(field, excuse) and not _is_added(excuse, field, banned, words)

    return all(any(explains(e, f) for e in excuses) for f in fields)


def _is_added(excuse: Token, field: Token, banned: Sequence[Span], words: str) -> bool:
    """Say whether a disclaimer stands behind the clause that bans a field, or ends the one before
    it."""
    commas = [m.start() for m in _COMMA.finditer(words)]
    clause = max((c for c in commas if c < excuse.span[1]), default=-1)
    stop = min((c for c in commas if c >= excuse.span[1]), default=len(words))
    behind = field.span[1] <= clause
    ahead = stop < field.span[0] and stop - excuse.span[1] <= 1
    within = (0, clause) if behind else (stop, len(words)) if ahead else (0, 0)
    return sum(within[0] <= start and end <= within[1] for start, end in banned) > 1


def lists_banned_fields(reading: Reading) -> bool:
    """Say whether a sentence begins as a list of bans and names several fields: "Prohibited uses:
    weapons, law enforcement and fraud"."""
    if "FIELD" not in reading.kinds:
        return False
    head = next((t for t in reading.own if _is_list_head(t)), None)
    if head is None or head.span[0] > _FIRST:
        return False
    modals = (t for t in reading.own if t.type in MODALS)
    if any(not overlap(t.span, head.span) for t in modals):
        return False
    behind = {meaning(t) for t in reading.own if t.type == "FIELD" and t.span[0] >= head.span[1]}
    return len(behind) > 1


def _is_list_head(token: Token) -> bool:
    of_list = token.type == "BAN" and meaning(token) == "list"
    return of_list or (token.type == "FORBIDS" and meaning(token) == "all")
