"""Verbs that share the object of the last one: "if you sell, rent or host the model for others".

The lists find a verb with its object behind it. One that is told before another is looked up once
more with the object of that: "sell the model for others".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from modellic.extract.lexing.passive import is_done, use_of
from modellic.extract.lexing.rephrased import Search
from modellic.extract.lexing.token import FORBIDDEN, Token, is_banned, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Use

_VERBS = re.compile(r"\b((?:[^\W\d_]{3,14},? ){1,4})(?:or|nor|and|ou|et) $")
"""Words before a joint, the last of which may be verbs of one object."""
_VERB = re.compile(r"[^\W\d_]{3,14}")
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
    bans = [t.span[1] for t in found if t.type == "MUST_NOT"]
    banned = {meaning(t) for t in done if is_banned(t)}
    for start, end in list(dict.fromkeys(told))[:_MOST]:
        stop = _STOP.search(words, end, end + _BEHIND)
        object_ = words[start : stop.start() if stop else end].partition(" ")[2]
        before = _VERBS.search(words, max(0, start - _WORDS), start) if object_ else None
        if before is None:
            continue
        for verb in _last_listed(before):
            if any(overlap(verb.span(), span) for span in told):
                continue
            if not bans:
                yield from _uses(verb, object_, search, is_done)
            elif any(_VERBS.fullmatch(words, end + 1, start) for end in bans if end < start):
                # Behind a ban that the list begins at once, each verb is forbidden.
                for deed in _uses(verb, object_, search, is_banned):
                    if meaning(deed) in FORBIDDEN and meaning(deed) not in banned:
                        banned.add(meaning(deed))
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
