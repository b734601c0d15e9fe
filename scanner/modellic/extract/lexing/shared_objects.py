"""Verbs that share the object of the last one: "if you sell, rent or host the model for others".

The lists find a verb with its object behind it. One that is told before another is looked up once
more with the object of that: "sell the model for others".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from modellic.extract.lexing.passive import is_done, use_of
from modellic.extract.lexing.rephrased import Search
from modellic.extract.lexing.token import WITH_LEAVE, Token, is_banned, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Use

_WORD = r"[^\W\d_]{2,14}(?:-[^\W\d_]{2,10})?"
_VERBS = re.compile(rf"\b((?:{_WORD},? ){{1,4}})(?:or|nor|and|ou|et) $")
"""Words before a joint, the last of which may be verbs of one object."""
_JOINTS = (" or ", " nor ", " and ", " ou ", " et ")
"""What such words end with: nearly no use has one of these before it."""
_LISTED = re.compile(
    r"(?:(?:is|are)\s)?(?:(?:may|allowed|permitted|entitled)\s)?(?:to\s)?"
    rf"((?:{_WORD},\s){{0,4}}{_WORD},?\s)(?:or|nor|and|ou|et)\s(?:to\s)?"
)
"""A list of verbs that opens right behind the words of a ban, up to its last joint."""
_VERB = re.compile(_WORD)
_PAIR = 2
_VERB_ALONE = 14
"""Characters of a verb that a joint follows."""
_WORDS = 80
"""Characters before a use in which such verbs are looked for."""
_STOP = re.compile("[,;.:]|$")
_BEHIND = 24
"""Characters behind a use that may still be of its object: "sells the | model"."""
_MOST = 6
"""Uses of a sentence that are looked at."""


def done_to_the_same(found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield the uses of verbs whose object stands behind the next verb only.

    `found` are the tokens of a sentence, `words` its text as the lists want it.
    """
    done = [t for t in found if is_done(t)]
    told = [t.span for t in done]
    joined = [s for s in list(dict.fromkeys(told))[:_MOST] if _is_joined(s[0], words)]
    if not joined:
        return
    bans = [t.span[1] for t in found if t.type in ("MUST_NOT", "FORBIDS")]
    banned = {(meaning(t), t.span) for t in done if is_banned(t)}
    for start, end in joined:
        stop = _STOP.search(words, end, end + _BEHIND)
        object_ = words[start : stop.start() if stop else end].partition(" ")[2]
        before = _VERBS.search(words, max(0, start - _WORDS), start) if object_ else None
        if before is None:
            continue
        if bans:
            for deed in _forbidden(bans, words, start, object_, search):
                if (meaning(deed), deed.span) not in banned:
                    banned.add((meaning(deed), deed.span))
                    yield deed
            continue
        for verb in _last_listed(before):
            # What reaches over the next verb is of that one's object: "alter, share or host it".
            near = (t for t in done if t.span[1] <= start and overlap(t.span, verb.span()))
            known = set(map(use_of, near))
            for use in _uses(verb, object_, search, is_done):
                if use_of(use) not in known:
                    yield use


def _is_joined(start: int, words: str) -> bool:
    return words.endswith(_JOINTS, max(0, start - _WORDS), start)


def _forbidden(
    bans: Sequence[int], words: str, start: int, object_: str, search: Search
) -> Iterator[Token]:
    """Yield what the verbs of a list forbid that begins right behind a ban, up to the last verb."""
    opened = (_LISTED.fullmatch(words, end + 1, start) for end in bans if end < start)
    listed = next(filter(None, opened), None)
    if listed is None:
        return
    for verb in _VERB.finditer(words, *listed.span(1)):
        for deed in _uses(verb, object_, search, is_banned):
            if meaning(deed) in WITH_LEAVE:
                yield deed


def _last_listed(before: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the words right before the joint, and those before them that a comma parts."""
    run = list(_VERB.finditer(before.string, *before.span(1)))
    for at, verb in enumerate(reversed(run)):
        if at and before.string[verb.end()] != ",":
            return
        yield verb


def _uses(
    verb: re.Match[str], object_: str, search: Search, wanted: Callable[[Token], bool]
) -> Iterator[Token]:
    for use in search(f"{verb[0]} {object_}"):
        if wanted(use) and use.span[0] == 0 and use.span[1] > len(verb[0]):
            yield use.at(verb.span())


def without_other_verbs_among(said: Sequence[Token]) -> list[Token]:
    """Return tokens with what reaches across another verb of the same object cut at its own: "host
    | or sell the model for others"."""
    joints = [t.span[0] for t in said if t.type in ("OR", "AND")]
    starts = [(t.span[0], use_of(t)) for t in said if is_done(t)] if joints else []
    if len(starts) < _PAIR:
        return list(said)
    return [
        _cut(t, joints, starts) if is_done(t) and use_of(t) == Use.HOSTED_SERVICE else t
        for t in said
    ]


def _cut(token: Token, joints: Sequence[int], starts: Sequence[tuple[int, str]]) -> Token:
    start, end = token.span
    others = [at for at, use in starts if start < at < end and use != use_of(token)]
    for joint in joints if others else ():
        if 0 < joint - start <= _VERB_ALONE and any(joint < at for at in others):
            return token.at((start, joint - 1))
    return token
