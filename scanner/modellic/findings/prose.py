"""`card-contradicts-license`: the words of the card, held against the tag.

Only phrases that say what may be done with this model, or under which licence it stands, count;
a sentence that is about something else (data, code, another model) is passed over. One that begins
with such a phrase has no subject, and speaks of what the card is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from modellic.catalog import Catalog, Named, Record
from modellic.finding import Claim, Place
from modellic.findings.case import Case, called
from modellic.frontmatter import locate
from modellic.kinds import CARD_CONTRADICTS_LICENSE
from modellic.lineage.told import NON_COMMERCIAL
from modellic.rules import Span
from modellic.text import Text
from modellic.wording import join

MAX_BODY = 400_000
"""Code points of a card that are read."""
_MAX_CLAIMS = 3
_MAX_QUOTE = 240
_MAX_SENTENCE = 3000

# What is no prose: code, comments, tables, quotations, images and badges.
_NO_PROSE = re.compile(
    r"^(?:```|~~~).*?(?:^(?:```|~~~)|\Z)|<!--.*?(?:-->|\Z)|^[ \t]*[|>][^\n]*"
    r"|!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)"
    r"|^[ \t]*[^|\n]{0,200}\|[^|\n]{0,200}\|[^\n]*",
    re.MULTILINE | re.DOTALL,
)
_SENTENCE = re.compile(
    r"\S(?:[^\n.!?。！？]|[.!?](?=\S)|\n(?!\s*(?:\n|[-*+#]|\d+\.)))*[.!?。！？]?"
)
_MARKUP = re.compile(r"\]\([^)\s]*\)|<[^<>\n]{0,200}>|[*_`\[\]]")

_ABOUT_MODEL = re.compile(
    r"\b(?:this|the|our|these)\s+(?:\w+\s+){0,2}?(?:models?|weights|checkpoints?|adapters?|lora|merge"
    r"|release|fine-?tunes?)\b"
    r"|\bmodel\s+weights\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s*(?:[-+#]\s*)*(?:model\s+)?licen[cs]e\s*(?:\(s\))?\s*[:：]", re.IGNORECASE)
# What may stand before a phrase that begins a sentence.
_OPENING = re.compile(
    r"[-+#:\s]*(?:(?:please\s+note|note|important|warning)\s*[:,!-]?\s+(?:that\s+)?)?"
    r"(?:it\s+is\s+)?(?:(?:strictly|intended|solely|only|meant)\s+)?",
    re.IGNORECASE,
)
_ABOUT_ELSE = re.compile(
    r"\b(?:data|data\s?sets?|corpus|corpora|code|scripts?|software|base|original|upstream|parent"
    r"|teacher|outputs?|demo|api|paper|previous|other|unless|if|contact|except)\b",
    re.IGNORECASE,
)

_NON_COMMERCIAL = re.compile(
    r"\bfor\s+(?:(?:academic|personal|educational|research|and|or)[\s,/]+){0,4}"
    r"non-?\s?commercial\s+(?:research\s+)?(?:use|usage|purposes?|applications?)\b"
    r"|\bnon-?\s?commercial\s+(?:use|usage|purposes?|research)\s+only\b"
    r"|\bnot?\s+(?:be\s+used\s+|allowed\s+|permitted\s+|licensed\s+|available\s+)?for\s+(?:any\s+)?"
    r"commercial\s+(?:use|usage|purposes?|applications?)\b"
    r"|\bcommercial\s+(?:use|usage)\s+is\s+(?:strictly\s+)?(?:not\s+(?:allowed|permitted)"
    r"|prohibited|forbidden)\b"
    r"|\b(?:no|without)\s+commercial\s+use\b"
    r"|\b(?:for\s+(?:academic\s+)?research\s+(?:use|purposes?)|research\s+use)\s+only\b"
    r"|\bonly\s+for\s+(?:academic\s+)?research\s+(?:use|purposes?)\b",
    re.IGNORECASE,
)
_COMMERCIAL = re.compile(
    r"\b(?:free|available|allowed|permitted|ready|licensed)\s+for\s+(?:\w+\s+and\s+)?"
    r"commercial\s+(?:use|usage|purposes?)\b"
    r"|\bsupports?\s+commercial\s+use\b"
    r"|\bcommercial\s+(?:use|usage)\s+is\s+(?:allowed|permitted)\b"
    r"|\bpermissively\s+licensed\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(r"\b(?:no|not|non|never|neither|without)\b", re.IGNORECASE)
_UNDER = re.compile(
    r"\b(?:licen[cs]ed|released|distributed|published|available|open-?sourced)\s+under\s+"
    r"(?:the\s+|an?\s+)?(?P<name>[\w .,+-]{2,60}?)(?:\s+licen[cs]e\b|[.;!)]|\s*$)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"[:：]\s*(?P<name>[\w .,+-]{2,60}?)\s*(?:licen[cs]e\b|[.;(]|$)", re.IGNORECASE
)
_FILLER = re.compile(r"\b(?:licen[cs]e|the|version)\b|\bv(?=\d)|[,()]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence without its markup, and where it stands."""

    words: str
    span: Span


def check(case: Case) -> Iterator[Claim]:
    """Look for sentences that say other than the tag, where it is known what that means."""
    if case.card_file is None or not case.declared_records:
        return
    text = Text.decode(case.card_file.content, case.card_file.path)
    found = 0
    for sentence in sentences(text):
        if found < _MAX_CLAIMS and (why := _contradicts(sentence.words, case)):
            found += 1
            said = join(list(dict.fromkeys(called(entry) for entry in case.declared)), "and")
            message = (
                f"{said} is declared, and the card says {why}: “{sentence.words[:_MAX_QUOTE]}”"
            )
            place = Place(text.name, (text.lines(sentence.span),))
            yield Claim(CARD_CONTRADICTS_LICENSE, message, place)


def sentences(text: Text) -> Iterator[Sentence]:
    """Yield the sentences of a card's body; what is no prose is passed over."""
    block = locate(text)
    start = text.source.find("\n", block[1] + 1) if block else 0
    body = text.source[:MAX_BODY]
    # Same length, so that places stay.
    prose = _NO_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), body)
    for found in _SENTENCE.finditer(prose, max(start, 0)):
        words = " ".join(_MARKUP.sub(" ", found[0][:_MAX_SENTENCE]).split())
        yield Sentence(words, found.span())


def _contradicts(words: str, case: Case) -> str:
    """Return what a sentence says that the declared licence does not; empty where nothing."""
    label = _LABEL.match(words)
    if _ABOUT_ELSE.search(words) or not (label or _is_about_model(words, case.model.snapshot.id)):
        return ""
    non_commercial = {record.kind in NON_COMMERCIAL for record in case.declared_records}
    if non_commercial == {False} and _NON_COMMERCIAL.search(words):
        return "that commercial use is not allowed"
    if non_commercial == {True} and _COMMERCIAL.search(words) and not _NEGATION.search(words):
        return "that commercial use is allowed"
    named = _UNDER.search(words) or (_LABELLED.search(words) if label else None)
    records = _named(named["name"], case.catalog) if named else ()
    if records and not {record.id for record in records} & case.declared_ids:
        return f"that it is under {records[0].names[0]}"
    return ""


def _is_about_model(words: str, model_id: str) -> bool:
    """Tell whether a sentence speaks of the model: as such, by its name, or without a subject."""
    phrase = _OPENING.sub("", words, count=1)
    if _ABOUT_MODEL.search(words) or _NON_COMMERCIAL.match(phrase) or _COMMERCIAL.match(phrase):
        return True
    name = model_id.partition("/")[2] if not model_id.startswith("/") else ""
    return bool(name and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words, re.IGNORECASE))


def _named(name: str, catalog: Catalog) -> tuple[Record, ...]:
    """Return the records that a licence's name in a sentence means; none where that is open."""
    tag = "-".join(_FILLER.sub(" ", name).casefold().split())
    meaning = catalog.meaning_of_tag(tag)
    return meaning.records if isinstance(meaning, Named) else catalog.for_name(tag)
