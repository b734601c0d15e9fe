"""Lists of the only purposes that a work may be used for: "use it only for:", and below it
"- research".

The item that makes a ban of the lead-in is read with its words before it: "use it only for
research". A list that names trade as well bans none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Prohibition, Use
from modellic.segments import Sentence

_LONGEST = 160
"""Characters of the lead-in and of an item that are looked at."""
_COLONS = " \t*_:\uff1a"
_MARKS = " \t*_.;,"
_TRADE = frozenset((Use.COMMERCIAL, Use.PRODUCT, Use.HOSTED_SERVICE, Use.DISTRIBUTE))


def with_only_listed(every: Sequence[Known]) -> list[Known]:
    """Return the sentences of a text, such an item with the words of its lead-in before it."""
    lists: dict[int, list[int]] = {}
    for n, (sentence, _) in enumerate(every):
        if sentence.lead is not None and _opens(sentence.lead):
            lists.setdefault(id(sentence.lead), []).append(n)
    out = list(every)
    for items in lists.values():
        for n, sentence in _banning([every[n] for n in items]):
            out[items[n]] = (sentence, every[items[n]][1])
    return out


def _opens(lead: Sentence) -> bool:
    return not lead.heading and len(lead.text) <= _LONGEST and lead.text.rstrip(" *_").endswith(":")


def _banning(items: Sequence[Known]) -> Iterator[tuple[int, Sentence]]:
    """Yield the first item with which its lead-in bans trade, and its place; none where an item
    names trade."""
    for n, (item, lexicon) in enumerate(items):
        if lexicon is None or item.lead is None or len(item.text) > _LONGEST:
            return
        if _names_trade(item, lexicon):
            return  # Which saves to read it with its lead-in.
        if _bans(item.lead, item, lexicon):
            if not any(_names_trade(other, known) for other, known in items):
                led = f"{item.lead.text.strip(_COLONS)} "
                view = item.clean.with_words((0, 0), led)
                yield n, replace(item, clean=view, lead=None, item=False)
            return


def _bans(lead: Sentence, item: Sentence, lexicon: Lexicon) -> bool:
    """Whether words of the lead-in and the item together forbid trade."""
    before = lead.text.strip(_COLONS)
    found = tokens(f"{before} {item.text.strip(_MARKS)}.", lexicon)
    if any(t.type == "MUST_NOT" for t in found):
        return False
    return any(
        t.type == "DEED"
        and meaning(t) == Prohibition.COMMERCIAL_USE
        and t.span[0] < len(before) < t.span[1]
        for t in found
    )


def _names_trade(item: Sentence, lexicon: Lexicon | None) -> bool:
    if lexicon is None:
        return True
    return any(map(_is_trade, tokens(item.text, lexicon)))


def _is_trade(token: Token) -> bool:
    return token.type == "BUSINESS" or (token.type == "USE" and meaning(token) in _TRADE)
