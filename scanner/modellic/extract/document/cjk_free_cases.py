"""What needs no licence in a case, below a Chinese heading that frees: "嵌入产品，只要你是 X：".

Such an item is read as the sentence that it is under its heading: "只要你是 X，即可免费嵌入产品：".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, is_said
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence
from modellic.shapes import Shape

_CASE = Shape(
    r"(?P<act>[^,\uff0c\u3002;\uff1b:\uff1a]{2,60})[,\uff0c]\s?(?:{CJK_PROVIDED})"
    r"(?P<case>[^\u3002;\uff1b:\uff1a]{2,120}?)\s?(?=[:\uff1a\u3002;\uff1b]?$)"
)
_OPENS = "\u53ea\u8981"
_GRANTS = "\uff0c\u5373\u53ef\u514d\u8d39"
_BOUND = re.compile(r"[\u4e0d\u672a\u65e0]")
"""In an act that is denied, which nobody is free to do."""


def with_free_cases(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, each such item with its case before what it frees."""
    told: dict[int, Sentence] = {}
    out: list[Known] = []
    for sentence, lexicon in every:
        lead = told.get(id(sentence.lead), sentence.lead)
        here = sentence if lead is sentence.lead else replace(sentence, lead=lead)
        plain = _freed(here, lexicon) if lexicon is not None else here
        if plain is not sentence:
            told[id(sentence)] = plain
        out.append((plain, lexicon))
    return out


def _freed(sentence: Sentence, lexicon: Lexicon) -> Sentence:
    if lexicon.language != "zh" or not sentence.item or not frees(sentence.section, lexicon):
        return sentence
    found = _CASE.match(simplified(sentence.text, lexicon.language))
    if found is None or _BOUND.search(found["act"]):
        return sentence
    case, act = sentence.clean.part(*found.span("case")), sentence.clean.part(*found.span("act"))
    view = case.with_words((0, 0), _OPENS).followed(_GRANTS, act)
    end = sentence.text[found.end() :]
    return replace(sentence, clean=view.with_words((len(view.text), len(view.text)), end))


def frees(section: str, lexicon: Lexicon) -> bool:
    """Say whether a heading tells what needs no licence, and orders or forbids nothing."""
    found = tokens(section, lexicon) if section else []
    kinds = {t.type for t in found}
    bound = (MODALS - {"MAY"}) | {"UNLESS", "LEAVE"}
    return "GRANT" in kinds and not kinds & bound and not any(map(is_said, found))
