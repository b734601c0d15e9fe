"""Items of a list and rows of a table that answer a use: "Resale: no", "| Resale | ❌ |"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.left_out import with_named_ban
from modellic.extract.lexing.token import MODALS, Token, is_said
from modellic.extract.words.lexicon import Meaning
from modellic.segments.blocks import CROSSES
from modellic.shapes import Shape

_REFUSED = Shape(
    rf"\W*[\w(][^:|?\n]{{1,80}}[:|][\s*_]*(?:{{REFUSED}}|[{CROSSES}]\ufe0f?)[\s*_|.!]*"
    rf"|[\s*_|]*[{CROSSES}][^:|?\n]{{2,80}}"
    rf"|[\s*_|]*\w[^:|?\n]{{1,80}}[{CROSSES}]\W*"
)


def with_verdict(own: Sequence[Token], words: str, *, listed: bool) -> list[Token]:
    """Return the tokens of an item or row with the ban that its answer is.

    `listed` is false for what stands in no list and no table, where a colon opens a title.
    """
    if not listed or any(t.type in MODALS or is_said(t) for t in own):
        return list(own)
    if _REFUSED.fullmatch(words) is None:
        return list(own)
    return [Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0)), *with_named_ban(own)]
