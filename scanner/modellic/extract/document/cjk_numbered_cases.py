"""Numbered figures behind the colon of a sentence of Chinese or Japanese.

"同时满足以下条件的，可免费使用，否则须取得授权：（1）员工不超过10人；（2）月活不超过1万。" is read
as the lead-in, which tells how they are joined, with the members of a list below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.cjk_exempt_rows import LEAD, members_of
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence
from modellic.shapes import Shape

_NUMBERED = re.compile(r"\s*(?:[(\uff08][\d\u4e00-\u4e5d\u5341a-z]{1,3}[)\uff09]|[\u2460-\u2473])")
_CASES = Shape(r"(?:{CJK_LISTED_CASES})\s*$")

_TOLD = frozenset(("AMOUNT", "DEFINES"))
"""What makes a lead-in tell more than what is due in those cases."""

_TURNS = frozenset(("REFERS", "UNLESS"))
"""By which a lead-in asks something of those who are not in the cases."""


def with_numbered_cases(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, each such list as its lead-in and its members."""
    for sentence, lexicon in every:
        parts = list(_parts(sentence, lexicon)) if lexicon is not None else []
        yield from ((part, lexicon) for part in parts or (sentence,))


def _parts(sentence: Sentence, lexicon: Lexicon) -> Iterator[Sentence]:
    text = sentence.text
    lead = LEAD.match(text)
    if lexicon.language not in ("zh", "ja") or lead is None or sentence.heading or sentence.lead:
        return
    if not _NUMBERED.match(text, lead.end()):
        return
    above = tokens(lead[1], lexicon)
    kinds_above = {t.type for t in above}
    turned = kinds_above & _TURNS or any(
        t.type == "CRITERIA" and meaning(t) == "none" for t in above
    )
    if kinds_above & _TOLD or not ((turned and "CRITERIA" in kinds_above) or _CASES.ends(lead[1])):
        return
    told = members_of(sentence.clean.part(lead.end(), len(text)))
    kinds = [{t.type for t in tokens(member.text, lexicon)} for member in told]
    if len(told) < 2 or any(one & BINDING for one in kinds):
        return
    if not any("AMOUNT" in one for one in kinds):
        return
    start = sentence.span[0]
    view = sentence.clean.part(0, lead.end())
    first = replace(sentence, clean=view, span=(start, view.source_span((0, len(view.text)))[1]))
    yield first
    for member in told:
        at = member.source_span((0, len(member.text)))
        yield replace(sentence, clean=member, span=at, lead=first, item=True, member=True)
