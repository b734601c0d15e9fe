"""Kinds of licences that a Chinese page sells: "OEM 授权" above or before "适用于……".

Whoever does what such a licence is for needs one: "适用于提供托管服务。" is read as
"提供托管服务的，须取得商业授权。" Free kinds, "社区授权", ask for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, is_banned, meaning
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Prohibition
from modellic.segments import Sentence
from modellic.shapes import Shape

_KIND = Shape(
    r"(?!.*(?:{CJK_FREE_KIND}))[^:\uff1a\u3002,\uff0c]{0,16}(?:{CJK_SOLD_KIND})\s?"
    r"(?:{CJK_LICENCE_KIND})"
)
_FOR = Shape(r"(?:{CJK_IS_FOR})\s?(?P<what>[^\u3002:\uff1a]{4,160}?)(?P<end>[\u3002;\uff1b]?)$")
_NEEDS = "\u7684\uff0c\u987b\u53d6\u5f97\u5546\u4e1a\u6388\u6743"
_MARKS = ":\uff1a \t"
_ACTS = frozenset((Prohibition.HOST_AS_SERVICE, Prohibition.DISTRIBUTE))


def with_licence_kinds(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, what such a licence is for as what needs it."""
    for sentence, lexicon in every:
        of_page = lexicon is not None and lexicon.language == "zh" and not sentence.heading
        yield (_needing(sentence, lexicon) if of_page and lexicon else sentence), lexicon


def _needing(sentence: Sentence, lexicon: Lexicon) -> Sentence:
    text = simplified(sentence.text, lexicon.language)
    label = _KIND.match(text)
    start = label.end() if label else 0
    while label and text[start : start + 1] in _MARKS and start < len(text):
        start += 1
    sold = label is not None or _KIND.fullmatch(sentence.section.strip()) is not None
    found = _FOR.match(text, start) if sold else None
    if found is None or not _tells_case(text[slice(*found.span("what"))], lexicon):
        return sentence
    view = sentence.clean.part(*found.span("what"))
    view = view.with_words((len(view.text), len(view.text)), _NEEDS)
    return replace(sentence, clean=view.followed("", sentence.clean.part(*found.span("end"))))


def _tells_case(what: str, lexicon: Lexicon) -> bool:
    """Say whether words tell what is done with the work, and order nothing."""
    told = tokens(what, lexicon)
    if any(t.type in MODALS | {"GRANT", "THIS"} for t in told):
        return False
    acts = (t for t in told if is_banned(t) and meaning(t) in _ACTS)
    return any(t.type in ("USE", "AMOUNT") for t in told) or any(acts)
