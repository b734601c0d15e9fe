"""Words to be shown that stand beside the sentence that asks for them.

"You must display an attribution. It must read "Powered by Meadow".", or the words without quotation
marks, set off below "the following notice:".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.evidence.quotations import Quotation, quotations
from modellic.extract.lexing.token import MODALS, Token, meaning
from modellic.rules import Duty, Span
from modellic.segments import Sentence
from modellic.text import Text

_REACH = 2
"""How many sentences later the words to be shown may be spelled out."""
_LONGEST = 600
"""Code points of words that are set off; more are a document of their own."""
_OPENING = 4
"""Characters before the words by which a sentence takes up what is to be shown: "the following"."""
_MOST_WAYS = 8
_NOTICE_WORDS = 4
"""A notice has at least so many words."""
_SHOWN = (Duty.DISPLAY_ATTRIBUTION, Duty.RETAIN_NOTICES)
_BLANK = " \t\r\n>"
_LINE = re.compile(r"[^\r\n]*(?:\r?\n|$)")
_MARGIN = re.compile(r"[ \t>]*")
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[\w+-]*\s*$")
_LISTED = re.compile(r"[ \t>]*(?:[-*#\u2022]+\s|\(?\w{1,3}[.)]\s)")


def spelled_out(readings: Sequence[Reading], text: Text) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences, what is to be shown with the words spelled out.

    The sentence that spells them out has a token SPELLS; it becomes evidence too, and is no duty of
    its own: "The acknowledgement must read ...".
    """
    out = [r.deeds for r in readings]
    for at, reading in enumerate(readings):
        deed = _wanting(reading)
        if deed is None:
            continue
        last = _taken_up(readings, at)
        near = readings[at : at + _REACH + 1]
        found = _spelled([readings[last]] if last else near, text, first=not last)
        if found is not None and _is_enough(deed, found.words):
            ways = [n for n in range(at + 1, last) if _shown_in(readings[n])]
            places = {*found.places, *(readings[n].sentence.span for n in ways)}
            places -= {reading.sentence.span}
            told = replace(deed, said=(found.words,), also=(*deed.also, *sorted(places)))
            out[at] = tuple(told if d is deed else d for d in out[at])
            for further in (*ways, *((last,) if last else ())):
                out[further] = tuple(d for d in out[further] if d.action not in _SHOWN)
    return out


def _taken_up(readings: Sequence[Reading], at: int) -> int:
    """Return where the next sentence stands if it but spells out the words: "It must read ...".

    A list may stand between of the ways to show them. 0 where there is none.
    """
    for further in range(at + 1, min(len(readings), at + _MOST_WAYS)):
        reading = readings[further]
        lead = reading.sentence.lead
        if lead is not None and lead.span == readings[at].sentence.span:
            continue
        opens = any(_announces(t) and t.span[0] <= _OPENING for t in reading.own)
        quotes = _shown_in(reading) or quotations(reading.sentence.text)
        return further if opens and quotes else 0
    return 0


def _announces(token: Token) -> bool:
    """Say whether words spell out what is to be shown, and do not but take it up."""
    return token.type == "SPELLS" and meaning(token) != "again"


def _shown_in(reading: Reading) -> bool:
    return any(d.action in _SHOWN for d in reading.deeds)


@dataclass(frozen=True, slots=True)
class _Spelled:
    """Words to be shown, and where they are announced and stand."""

    words: str
    places: tuple[Span, ...]


def _wanting(reading: Reading) -> Deed | None:
    """Return the deed of a sentence that shows words, where it quotes none itself."""
    asked = [d for action in _SHOWN for d in reading.deeds if d.action is action]
    if not asked or any(not q.of_file for q in quotations(reading.sentence.text)):
        return None
    return asked[0]


def _spelled(readings: Sequence[Reading], text: Text, *, first: bool) -> _Spelled | None:
    """Return the words that the first sentence, or one soon after it, spells out.

    `first` is true where the first is the one that asks for them.
    """
    for at, reading in enumerate(readings, 0 if first else 1):
        if at and first and _shown_in(reading):
            return None
        spells = next((t for t in reading.own if _announces(t)), None)
        if spells is None:
            continue
        sentence = reading.sentence
        behind = (q for q in quotations(sentence.text) if q.span[0] >= spells.span[1])
        quoted = next(behind, None) if at else None
        if quoted is not None:
            return _Spelled(_inside(quoted, sentence, text), (sentence.span,))
        alone = _stands_alone(readings[at + 1 : at + 2] if first else ())
        if alone is not None:
            return _Spelled(_inside(alone[1], alone[0], text), (sentence.span, alone[0].span))
        below = _below(text.source, sentence.span[1])
        if below is not None:
            orders = any(_speaks_inside(r, below) for r in readings[at + first :])
            if _is_set_off(text.source, sentence.span, below) or not orders:
                return _Spelled(_joined(text.quote(below)), (sentence.span, below))
    return None


def _inside(quoted: Quotation, sentence: Sentence, text: Text) -> str:
    """Return the words of a quotation on one line."""
    inner = text.quote(sentence.clean.source_span(quoted.inner))
    return " ".join(inner.split()).strip(" ,;*_")


def _stands_alone(after: Sequence[Reading]) -> tuple[Sentence, Quotation] | None:
    """Return the sentence behind, if it is nothing but a quotation: "the notice below."."""
    for reading in after:
        quoted = quotations(reading.sentence.text)
        if (
            quoted
            and quoted[0].span[0] == 0
            and not reading.sentence.text[quoted[0].span[1] :].strip(" .;")
        ):
            return reading.sentence, quoted[0]
    return None


def _below(source: str, end: int) -> Span | None:
    """Return where the paragraph stands below a line that ends with a colon, or fenced below one
    that ends with a full stop; no item of a list."""
    set_off = source[end - 1 : end] in (":", "\uff1a")
    first: int | None = None
    last = end
    rest, *lines = _LINE.finditer(source, end, end + 2 * _LONGEST)
    for line in lines:
        fence = _FENCE.match(line[0])
        if fence and first is None:
            set_off = True
            continue
        blank = not line[0].strip(_BLANK)
        if not (blank or set_off):
            return None
        if fence or _LISTED.match(line[0]) or (first is not None and blank):
            break
        if not blank:
            first = line.start() if first is None else first
            last = line.start() + len(line[0].rstrip())
    if first is None or last - first > _LONGEST or rest[0].strip(" \t\r\n*_"):
        return None
    return first + _margin(source[first:last]), last


def _is_set_off(source: str, above: Span, below: Span) -> bool:
    """Say whether a paragraph is indented more than the line above, or quoted by ">"."""
    lines = [source.rfind("\n", 0, span[1]) + 1 for span in (above, (0, below[0]))]
    return _margin(source[lines[1] : below[1]]) > _margin(source[lines[0] : above[1]])


def _joined(paragraph: str) -> str:
    return " ".join(" ".join(line[_margin(line) :] for line in paragraph.splitlines()).split())


def _speaks_inside(reading: Reading, within: Span) -> bool:
    """Say whether a sentence of a paragraph orders or allows something, and is not to be shown."""
    inside = within[0] <= reading.sentence.span[0] < within[1]
    return inside and any(t.type in MODALS or t.type == "DEED" for t in reading.own)


def _margin(line: str) -> int:
    match = _MARGIN.match(line)
    return match.end() if match else 0


def _is_enough(deed: Deed, words: str) -> bool:
    return deed.action is not Duty.RETAIN_NOTICES or len(words.split()) >= _NOTICE_WORDS
