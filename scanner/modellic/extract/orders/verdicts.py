"""Items of a list and rows of a table that answer a use: "Resale: no", "| Resale | ❌ |"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.left_out import with_named_ban
from modellic.extract.lexing.token import MODALS, Token, is_banned, is_said, place
from modellic.extract.orders.bare_items import with_object
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.segments.blocks import CROSSES
from modellic.segments.verdicts import is_noted
from modellic.shapes import Shape

_REFUSED = Shape(
    rf"\W*[\w(][^:|?\n]{{1,80}}(?:[:|][\s*_]*(?:{{REFUSED}}|[{CROSSES}]\ufe0f?)[\s*_]*){{1,8}}[\s*_|.!]*"
    rf"|[\s*_|]*[{CROSSES}][^:|?\n]{{2,80}}"
    rf"|[\s*_|]*\w[^:|?\n]{{1,80}}[{CROSSES}]\W*"
)
_LABEL = re.compile(r"[\s*_|\W]*(\w[^:|?\n]*?)[\s*_]*[:|]")
"""What a verdict is of, before the colon or bar behind it."""


def with_verdict(
    own: Sequence[Token], words: str, lexicon: Lexicon, *, listed: bool
) -> list[Token]:
    """Return the tokens of an item or row with the ban that its answer is.

    `listed` is false for what stands in no list and no table, where a colon opens a title, unless
    a verdict closes it.
    """
    if (
        not (listed or is_noted(words))
        or any(map(is_said, own))
        or _REFUSED.fullmatch(words) is None
    ):
        return list(own)
    labelled = _LABEL.match(words)
    end = labelled.end(1) if labelled else len(words)
    # The answer may be a word that forbids by itself.
    kept = [t for t in own if t.type != "MUST_NOT" or t.span[0] < end]
    if any(t.type in MODALS for t in kept):
        return list(own)
    named = with_named_ban(kept)
    if labelled and not any(is_banned(t) or t.type == "FIELD" for t in named):
        named = _of_label(named, labelled, lexicon)
    return [Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0)), *named]


def _of_label(own: Sequence[Token], labelled: re.Match[str], lexicon: Lexicon) -> list[Token]:
    """Return the tokens with the ban that the one word before an answer is: "Modification: no"."""
    start, end = labelled.span(1)
    inside = [t for t in own if start <= t.span[0] and t.span[1] <= end]
    alone = [t.at((t.span[0] - start, t.span[1] - start)) for t in inside]
    told = with_object(alone, labelled[1], lexicon)
    bans = [t.at((t.span[0] + start, t.span[1] + start)) for t in told if is_banned(t)]
    return sorted([*own, *bans], key=place)
