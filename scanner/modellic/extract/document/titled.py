"""Lists that a heading leads into: "Commercial license required for" above those who need one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TypeAlias

from modellic.extract.document.free_lines import hung_on_free
from modellic.extract.document.headed import is_owed, speaks_alone
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, is_said, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Prohibition
from modellic.segments import Sentence

Known: TypeAlias = tuple[Sentence, Lexicon | None]
"""A sentence with the word lists of its language."""

_FIGURE = frozenset(("AMOUNT", "METRIC"))
_MOST_ITEMS = 40
"""Items of one list that are looked at; a longer one is no list of cases."""


def with_titles(every: Sequence[Known]) -> list[Known]:
    """Return the sentences that are read, items below a heading that they complete tied to it.

    Other headings say nothing by themselves, unless they are sentences of their own.
    """
    told: dict[int, Sentence] = {}
    leading = set()
    for at, (heading, lexicon) in enumerate(every):
        items = list(_items(every, at)) if heading.heading and lexicon is not None else []
        tied = [item for item in items if lexicon and _completes(item, heading, lexicon)]
        if tied:
            leading.add(id(heading))
            told |= {id(i): replace(i, lead=heading) for i in tied if i.lead is not heading}
    told |= {id(limit): replace(limit, lead=line) for limit, line in hung_on_free(every)}
    return [
        (_retold(s, told), lexicon)
        for s, lexicon in every
        if not s.heading or id(s) in leading or speaks_alone(s.text, lexicon)
    ]


def _retold(sentence: Sentence, told: dict[int, Sentence]) -> Sentence:
    """Return a sentence with the lead-in that it hangs on as it stands now."""
    if id(sentence) in told:
        return told[id(sentence)]
    if sentence.lead is not None and id(sentence.lead) in told:
        return replace(sentence, lead=told[id(sentence.lead)])
    return sentence


def _items(every: Sequence[Known], at: int) -> Iterator[Sentence]:
    """Yield the items of the list right below a heading, those of inner lists left out."""
    heading = every[at][0]
    below = (s for s, _ in every[at + 1 : at + 1 + _MOST_ITEMS])
    for sentence in takewhile(lambda s: s.item and not s.heading, below):
        if sentence.lead is None or sentence.lead is heading:
            yield sentence


def _completes(item: Sentence, heading: Sentence, lexicon: Lexicon) -> bool:
    """Say whether an item is a case of what its heading asks for, or a limit of what it grants."""
    above = tokens(heading.text, lexicon)
    if any(t.type == "TITLE" for t in above):
        return False
    of_item = tokens(item.text, lexicon)
    own = {t.type for t in of_item}
    if any(map(_asks, above)):
        case = "USE" in own or ("PARTY" in own and "?" not in heading.text)
        return own >= _FIGURE or case or any(map(_is_of_hosting, of_item))
    return own >= _FIGURE and any(t.type == "GRANT" for t in above)


def _asks(token: Token) -> bool:
    """Say whether words ask for a licence by themselves: "license required for"."""
    return is_said(token) and is_owed(token)


def _is_of_hosting(token: Token) -> bool:
    """Say whether words name what only a ban would: "operation as a service"."""
    return token.type == "DEED" and meaning(token) == Prohibition.HOST_AS_SERVICE
