"""Lists of who is exempt in Chinese and Japanese: "以下主体除外：" above "- 高校" and "- 个人".

The members take the place of the words that announce them, "高校、个人除外", so that the sentence
is read as those that name whom they spare in line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from modellic.clean import Clean
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import is_said, meaning
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Duty
from modellic.segments import Sentence
from modellic.shapes import Shape

LEAD = re.compile(r"([^:\uff1a\u3002]{4,120})[:\uff1a]")
_ANNOUNCES = Shape(r"(?<![\u4e8e\u5408\u8db3\u6709\u4e3a])(?:{CJK_LISTED_WHO})")
"""Not whoever "belongs to" one of them, which is a case of its own."""
_NAMES = Shape(r"(?:{CJK_LISTED_EXEMPTIONS})\s*$")
"""A noun for all of them at the end of the lead-in: "豁免对象："."""
_SPARED = "\u9664\u5916"
_SPARES = Shape(r"{CJK_LISTED_SPARED}")
_NUMBER = re.compile(
    r"\s*(?:[(\uff08][\d\u4e00-\u4e5d\u5341a-z]{1,3}[)\uff09]|[\u2460-\u2473]|\d{1,2}[.)\u3001]|[-*\u30fb])?\s*"
)
_PARTS = re.compile(r"[;\uff1b\u3001\u3002]|(?=[\u2460-\u2473])")
_ENDS = " \t*_;,.\u3001\u3002\uff1b\uff0c"
_MOST = 12
"""Members of a list that is looked at."""
_LONGEST = 70
"""Characters of a member."""
_WHO = frozenset(("PARTY", "AMOUNT"))
"""What a member has that names somebody: his kind or his figure."""
_MORE = frozenset(("MUST", "MUST_NOT", "MAY", "UNLESS", "ONLY_IF", "DEED", "SEP"))


def with_exempt_rows(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, such lists with their members in line."""
    pairs = list(every)
    below: dict[int, list[int]] = {}
    for n, (sentence, _) in enumerate(pairs):
        if sentence.lead is not None:
            below.setdefault(id(sentence.lead), []).append(n)
    gone: set[int] = set()
    out: list[Known] = []
    for n, (sentence, lexicon) in enumerate(pairs):
        if n in gone:
            continue
        items = below.get(id(sentence), [])
        row = _row(sentence, [pairs[at][0] for at in items], lexicon) if lexicon else None
        if row is not None:
            gone.update(items)
        out.append((row or sentence, lexicon))
    return out


def _row(sentence: Sentence, items: Sequence[Sentence], lexicon: Lexicon) -> Sentence | None:
    if lexicon.language not in ("zh", "ja") or sentence.heading:
        return None
    text = simplified(sentence.text, lexicon.language)
    lead = LEAD.match(text)
    if lead is None:
        return None
    named = _NAMES.search(text, 0, lead.end(1))
    announced = named or _ANNOUNCES.search(text, 0, lead.end(1))
    if announced is None or not (named or _SPARES.search(text, 0, lead.end(1))):
        return None
    if _leaves_out(lead[1], lexicon):
        return None
    rest = sentence.clean.part(lead.end(), len(text))
    told = [_named(item.clean) for item in items] if items else members_of(rest)
    if bool(items) == bool(rest.text.strip()) or not 1 < len(told) <= _MOST:
        return None
    if not all(_names_somebody(member.text, lexicon) for member in told):
        return None
    view = sentence.clean.part(0, announced.start())
    for n, member in enumerate(told):
        view = view.followed("\u3001" if n else "", member)
    view = view.followed("", sentence.clean.part(announced.end(), lead.end(1)))
    stop = f"{_SPARED}\u3002" if named else "\u3002"
    view = view.with_words((len(view.text), len(view.text)), stop)
    end = items[-1].span[1] if items else sentence.span[1]
    return replace(sentence, clean=view, span=(sentence.span[0], end))


def _leaves_out(lead: str, lexicon: Lexicon) -> bool:
    """Say whether a lead-in leaves its list out of what is allowed, or of the licence as a whole:
    "除下列情形外，任何人均可免费使用：", "本许可对下列企业不适用：". They are no exemptions."""
    told = tokens(lead, lexicon)
    kinds = {t.type for t in told}
    grants = kinds & {"MAY", "GRANT"} and "MUST" not in kinds and "EXEMPTS" not in kinds
    refused = any(meaning(t) == Duty.OBTAIN_LICENSE and is_said(t) for t in told)
    return bool(grants) or (refused and "MUST" not in kinds)


def members_of(view: Clean) -> list[Clean]:
    """Return the members of a list that stands behind the colon of its own sentence."""
    cuts = [0, *(m.end() for m in _PARTS.finditer(view.text)), len(view.text)]
    parts = [_named(view.part(a, b)) for a, b in pairwise(cuts)]
    return [part for part in parts if part.text]


def _named(view: Clean) -> Clean:
    """Return a member without its number and what joins it to the next."""
    number = _NUMBER.match(view.text)
    start = number.end() if number else 0
    return view.part(start, max(start, len(view.text.rstrip(_ENDS))))


def _names_somebody(text: str, lexicon: Lexicon) -> bool:
    if not text or len(text) > _LONGEST:
        return False
    kinds = {t.type for t in tokens(text, lexicon)}
    return bool(kinds & _WHO) and not kinds & _MORE
