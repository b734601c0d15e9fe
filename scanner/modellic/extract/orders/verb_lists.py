"""Long lists of verbs: "you may not use, copy, modify, distribute or sell it without a licence".

Where use itself is the first of them, the others name no case of their own: a licence is needed
whatever is done. Where the last of them is done with the work, so are the others, though what
stands between hides their object: "il est interdit de modifier, distribuer ou vendre ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import HEADS, MODALS, Token, closes, is_banned, is_said, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.segments.cjk import has_cjk

_CLOSE = 2
"""Characters between the words of a ban and the first verb of its list."""
_WORDS = 3
"""Words between two commas of a list of verbs."""
_JOINT = re.compile(r" [a-z]{2,4} ")
"""A short word between two verbs."""
_ASIDE = re.compile(r"\([^()]*\)")
_MOST = 8
"""Bans of a sentence that may end a list of verbs."""
_DONE = frozenset((Use.MODIFY, Use.DISTRIBUTE, "modify+distribute"))

_NEAR = 200
"""Characters of a list of verbs behind the words of a ban."""
_ALWAYS = (("when", "always"),)
_BY_USE: dict[str, str] = {
    Use.MODIFY: Prohibition.CREATE_DERIVATIVES,
    Use.DISTRIBUTE: Prohibition.DISTRIBUTE,
}
_OF_THE_WORK = frozenset(
    (Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES, Prohibition.COMMERCIAL_USE)
)
_STEM = 1
"""Characters of a verb that the words of a ban behind it may begin with."""
_APART = 16
"""Characters between two verbs of such a list, or between the last of them and the ban."""
_JOINTS = frozenset(("AND", "OR"))
_ABOVE = Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0))
_LIST_MARKS = ",、・·/"
_LATIN = re.compile(r"[a-z]{2} [a-z]", re.IGNORECASE)
"""Words with blanks between: the lists of such languages are told by their commas, above."""
_PARTS = HEADS | MODALS | {"SEP"}
_VERBS = frozenset((Prohibition.SUBLICENSE, Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))


def without_other_verbs(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without the uses that only go on with "use, copy, ...".

    So where a licence lifts the ban for somebody, or for some use, that the sentence names; "you
    may not use, sublicense or sell it" forbids each.
    """
    asked = [t.span[1] for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    starts = list(_lists(own))
    if not starts or not any(t.type in ("LEAVE", "UNLESS") for t in own) or not asked:
        return list(own)
    if not any(map(_is_case, own)):
        return list(own)
    return [t for t in own if not (_is_verb(t) and _goes_on(words, starts, t.span[0]))]


def _lists(own: Sequence[Token]) -> Iterator[int]:
    """Yield where lists of verbs begin with that of use, behind a ban."""
    bans = [t.span[1] for t in own if t.type == "MUST_NOT"]
    for token in own:
        plain = token.type == "BAN" and meaning(token) == "use"
        if plain and any(0 <= token.span[0] - end <= _CLOSE for end in bans):
            yield token.span[1]


def _is_case(token: Token) -> bool:
    """Say whether a token names who needs the licence, or what for."""
    used = token.type == "USE" and meaning(token) not in _DONE
    return used or token.type in ("TERM", "AMOUNT", "PARTY", "TERRITORY")


def _is_verb(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) in _DONE
    return token.type == "DEED" and meaning(token) in _VERBS


def _goes_on(words: str, starts: Sequence[int], at: int) -> bool:
    """Say whether nothing but short pieces between commas stands before a verb."""
    start = max((s for s in starts if s <= at), default=None)
    if start is None:
        return False
    pieces = words[start:at].split(",")
    return len(pieces) > 1 and all(len(p.split()) <= _WORDS for p in pieces)


def with_listed_verbs(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens with the bans of a list of verbs in which one bans what is done with the
    work: before a ban that closes, as in Japanese and Korean, or behind one of Chinese."""
    if not has_cjk(words):
        return list(own)
    told = {meaning(t) for t in own if t.type == "DEED"}
    # What a list of bans forbids is of the ban above it: such deeds are none without one.
    bans = [t for t in own if t.type == "MUST_NOT"]
    bans = bans or ([] if any(t.type in MODALS or is_said(t) for t in own) else [_ABOVE])
    listed = {id(t) for ban in bans for t in _run(ban, own, words)}
    out: list[Token] = []
    for token in own:
        banned = _BY_USE.get(meaning(token)) if id(token) in listed else None
        if banned is None or banned in told or token.type != "USE":
            out.append(token)
        else:
            out.append(Token("DEED", Meaning("must-not", banned, _ALWAYS), token.span, token.own))
    return out


def _run(ban: Token, own: Sequence[Token], words: str) -> list[Token]:
    """Return the verbs of the list beside a ban, none where no ban of the work is among them."""
    if closes(ban):
        near = [t for t in own if t.span[1] <= ban.span[0] + _STEM and t is not ban]
        near.sort(key=lambda t: t.span[1], reverse=True)
    else:
        near = sorted((t for t in own if t.span[0] >= ban.span[1]), key=lambda t: t.span)
    run: list[Token] = []
    last = ban
    for token in near:
        if token.type in _PARTS or (token.type == "AND" and meaning(token) != "names"):
            break
        if not closes(ban) and _is_ordered_for(token, own):
            break
        if not (_ends_its_list(token) or (token.type == "USE" and meaning(token) in _BY_USE)):
            continue
        if not (run and overlap(token.span, last.span)):
            start, end = sorted((token.span, last.span))
            between = words[start[1] : end[0]]
            if len(between) > _APART or _LATIN.search(between):
                break
            joints = [t.span[1] for t in own if t.type in _JOINTS and _within(t, start[1], end[0])]
            if run and not _joins(between, [at - start[1] for at in joints], closes(ban)):
                break
            last = token
        run.append(token)
    return run if any(map(_ends_its_list, run)) else []


def _is_ordered_for(use: Token, own: Sequence[Token]) -> bool:
    """Say whether an order right behind a use begins a clause of its own: 转载请注明出处."""
    near = (use.span[1] <= t.span[0] <= use.span[1] + 1 for t in own if t.type == "MUST")
    return use.type == "USE" and any(near)


def _within(token: Token, start: int, end: int) -> bool:
    return start <= token.span[0] < end


def _joins(between: str, joints: Sequence[int], objects: bool) -> bool:
    """Say whether words between two verbs join them.

    Only where a ban closes do `objects` stand before their verb; elsewhere more words before one
    make it a noun: "or any change".
    """
    marks = [between.rfind(mark) + 1 for mark in _LIST_MARKS if mark in between]
    end = max([*joints, *marks], default=None)
    return end is not None and (objects or not between[end:].strip())


def with_banned_verbs(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens with the bans of a list of verbs whose last one bans what is done with the
    work, each for the use that it names."""
    banning = [t.span for t in own if t.type == "MUST_NOT"]
    bans = [end for _, end in banning]
    ends = (t for t in own if _ends_its_list(t) and not _spans_one(t, banning))
    lasts = [t.span[0] for t in ends][:_MOST] if bans else []
    told = {meaning(t) for t in own if t.type == "DEED"}
    out: list[Token] = []
    for token in own:
        banned = _BY_USE.get(meaning(token)) if token.type == "USE" else None
        if banned is not None and banned not in told and _is_listed(words, bans, token, lasts):
            out.append(Token("DEED", Meaning("must-not", banned, _ALWAYS), token.span, token.own))
            told.add(banned)
        else:
            out.append(token)
    return out


def _spans_one(token: Token, bans: Iterable[Span]) -> bool:
    """Say whether the words of a ban stand between an object and its verb."""
    return any(token.span[0] < start < token.span[1] for start, _ in bans)


def _ends_its_list(token: Token) -> bool:
    """Say whether verbs before a ban are of the same object: to decompile is of the work too."""
    return _is_of_the_work(token) or (
        is_banned(token) and meaning(token) == Prohibition.REVERSE_ENGINEER
    )


def _is_of_the_work(token: Token) -> bool:
    return is_banned(token) and meaning(token) in _OF_THE_WORK


def _is_listed(words: str, bans: Sequence[int], token: Token, lasts: Iterable[int]) -> bool:
    return any(
        _stands_in_list(words, bans, token, last) or _is_joined(words, token, last)
        for last in lasts
    )


def _stands_in_list(words: str, bans: Sequence[int], token: Token, last: int) -> bool:
    """Say whether a verb stands in a list that begins at a ban and ends with what is banned."""
    start, end = token.span
    if end >= last or not any(
        0 <= start - ban <= _NEAR and _pieces(words[ban:last]) for ban in bans
    ):
        return False
    return words[end:].lstrip().startswith(",") or words[end:last].strip().count(" ") == 1


def _is_joined(words: str, token: Token, last: int) -> bool:
    """Say whether nothing but a word that joins stands between a verb and the last: "ni modifier ni
    revendre le logiciel"."""
    return _JOINT.fullmatch(words, token.span[1], max(last, token.span[1])) is not None


def _pieces(between: str) -> bool:
    """Say whether nothing but verbs, short pieces between commas, stands between two places, and
    what is said in brackets: "may not (nor let others) (i) sell, modify"."""
    pieces = _ASIDE.sub("", between).split(",")
    return all(len(piece.split()) <= _WORDS + 1 for piece in pieces)
