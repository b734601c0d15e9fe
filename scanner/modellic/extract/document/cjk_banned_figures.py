"""Uses with a figure below a ban of Japanese or Chinese: "禁止される用途:" above
"年間売上が100万ドルを超える企業での利用".

Such an item names by a noun who may not use it, so it is read as the sentence that it is:
"…企業での利用は禁止します", 禁止…的企业使用.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, meaning
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence
from modellic.shapes import Shape

_USE = {
    "ja": Shape(r"(?:{JA_NAMES_A_USE})(?P<end>[\u3002;]?)\s*$"),
    "zh": Shape(r"[^,;\u3002]{0,80}?(?:{ZH_NAMES_A_USE})[^,;\u3002]{0,40}(?P<end>[\u3002;]?)\s*$"),
}
_STOP = "\u3002"
_FORBIDDEN = "\u306f\u7981\u6b62\u3057\u307e\u3059\u3002"
_FORBIDS, _MAY_NOT = "\u7981\u6b62", "\u4e0d\u5f97"
_OF_VERBS = frozenset("\u7528\u5728\u5c06\u628a\u4f9b\u4e3a\u88ab")
"""With which an item begins that names no subject: 用于, 在, 将, 把."""
_LEAVE = frozenset(("MAY", "GRANT", "IF", "UNLESS", "ONLY_IF", "LEAVE", "MUST"))


def with_banned_figures(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, each such item with the ban that its list is of."""
    return [(_banned(s, lexicon) if lexicon is not None else s, lexicon) for s, lexicon in every]


def _banned(sentence: Sentence, lexicon: Lexicon) -> Sentence:
    use = _USE.get(lexicon.language)
    if use is None or not sentence.item or len(sentence.text) > 120:
        return sentence
    found = use.search(simplified(sentence.text, lexicon.language))
    if found is None or not _has_bare_figure(sentence.text, lexicon):
        return sentence
    if not _forbids(sentence.lead.text if sentence.lead else sentence.section, lexicon):
        return sentence
    ja = lexicon.language == "ja"
    view = sentence.clean.with_words(found.span("end"), _FORBIDDEN if ja else _STOP)
    if not ja:
        what = _MAY_NOT if sentence.text[found.start()] in _OF_VERBS else _FORBIDS
        view = view.with_words((found.start(), found.start()), what)
    # It says all by itself: its lead-in would forbid it once more.
    return replace(sentence, clean=view, lead=None)


def _has_bare_figure(words: str, lexicon: Lexicon) -> bool:
    kinds = {t.type for t in tokens(words, lexicon)}
    return {"AMOUNT", "CMP"} <= kinds and kinds.isdisjoint(MODALS)


def _forbids(words: str, lexicon: Lexicon) -> bool:
    found = tokens(words, lexicon) if words else []
    forbids = any(
        t.type == "MUST_NOT" or (t.type == "FORBIDS" and meaning(t) == "all") for t in found
    )
    return forbids and _LEAVE.isdisjoint(t.type for t in found)
