"""The sentences of a text, each with the section it stands in and the lead-in it hangs on.

A licence says "You must:" once and means every item below it, so each sentence knows the lead-in
that it completes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.layout import laid_out
from modellic.segments.blocks import LEADS, Block, blocks, with_quoted_blocks
from modellic.segments.cases import forbids_below, is_of_some, is_title_of_case, leads_to_titles
from modellic.segments.cjk import has_cjk
from modellic.segments.cjk_rows import goes_on_below
from modellic.segments.remarks import is_remark
from modellic.segments.run_on import with_run_on
from modellic.segments.signs import ENDS, dashed_with, heads, in_row, is_dashed, leads_bullets
from modellic.segments.splitting import Sentence, split
from modellic.segments.titles import is_cjk_title
from modellic.shapes import Shape

_PARAGRAPH = "paragraph"
"""The number of a Japanese article's second paragraph: 「2　前項に…」."""
_UNLED = frozenset(("article", _PARAGRAPH))
_SECTIONS = frozenset(("article", "ideograph", _PARAGRAPH))
"""Marks that number sections: a list of another style is never above one."""
_FIRST = frozenset(("1", "a", "i"))
_UNMARKED, _INDENTED = "unmarked", "indented"
"""Items without a mark, set in below their lead-in: each ends with a full stop and is one still."""
_CJK_LEADS = Shape(
    r"(?<![\d%\u4e07\u842c\u5104\u4ebf\u5186\u5143\u4eba\u540d])(?:{LEADS})(?!\"|{NO_LEAD})"
)
"""Words that announce a list though a full stop follows: "the following must not be done.". None
is what names a term, 以下"本契约", or closes an amount, 10万円以下.
"""
_LEADS_WITH_STOP = Shape(r"\b{LEADS_WITH_STOP}\s*\.\s*$", re.IGNORECASE)
_FORBIDS_WITH_STOP = Shape(r"\b{FORBIDS_WITH_STOP}\s*\.\s*$", re.IGNORECASE)
"""The same of other languages: "to whom any of the following applies."."""
_ANNOUNCES = Shape(r"{ANNOUNCES}", re.IGNORECASE)
_GOES_ON = Shape(r"(?:[;,\uff0c\uff1b]|{JOINS})\s*$", re.IGNORECASE)
_UNENDED = Shape(r"(?:[:\uff1a]|\b(?:{PREDICATE}|{UNFINISHED}))\s*$", re.IGNORECASE)
"""Words that only a list ends: "In shipping it, you may not"."""
_ASIDE = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)[\s.;,]*(?:and|or)?\s*")
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+ ")
_BOLD = re.compile(r"[*_]{2}")
_DATED = re.compile(r"[:\uff1a]\s*[^:\uff1a]*\d\s?[\uc77c\u65e5]?\s*$")
"""A line that tells a date or number, "Release date: 14 May 2025", leads into nothing."""


@dataclass(frozen=True, slots=True)
class _Level:
    """One open level of a nested list."""

    style: str
    mark: str
    indent: int
    lead: Sentence | None
    titled: bool = False
    """True where headings are its items: a list of anything else ends where a heading stands."""


def sentences(source: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order. Linear in the length of the text."""
    source = laid_out(source)
    levels: list[_Level] = []
    lead: Sentence | None = None
    section = ""
    last: Sentence | None = None
    told: list[Sentence] = []
    margin = 0
    case: Sentence | None = None
    for block, listed, below in _listed(source, _blocks(source)):
        aside = bool(levels) and _is_aside(source, block)
        begun = _announced(told, block) if lead is None else _announcing(told, lead)
        placed = _opened(source, block)
        levels, inherited = (levels, None) if aside else _place(levels, placed, begun, last, margin)
        titled = case is not None and not (block.style or block.heading)
        inherited = case if titled else inherited
        case = None
        before = last.text if last is not None else ""
        last, margin = None, block.indent
        told = []
        row = ""
        above: Sentence | None = None
        for sentence in split(source, block, before):
            inherited = above if sentence.member else inherited
            inherited = None if above is not None and is_remark(sentence.text) else inherited
            item = listed or _is_led(inherited)
            heading = sentence.heading and not (item and is_cjk_title(sentence.text))
            heading = heading and not _is_named_case(source, block, sentence, below, inherited)
            heading = heading and not (titled and forbids_below(inherited))
            case = _case_of(source, block, sentence, below, inherited) if last is None else None
            if case is not None:
                heading = True
            elif heading:
                # The head of a table is one, though a question in it ends a sentence.
                row = f"{row} {sentence.text}".strip() if "|" in sentence.text else ""
                section = row or sentence.text.strip()
                levels = [] if is_cjk_title(section) else levels
            last = Sentence(
                sentence.clean,
                sentence.span,
                inherited if case is None else None,
                section,
                heading,
                sentence.item or (titled and forbids_below(inherited)),
                sentence.member,
            )
            yield last
            above = above if sentence.member else last
            told.append(last)
            # What follows within an item stands on its own feet, but in a case of somebody.
            ended = case is None and ENDS.search(sentence.text) and not is_of_some(inherited)
            inherited = None if ended else inherited
        lead = last if last is not None and _is_lead(last) and not aside else None


def _blocks(source: str) -> Iterator[Block]:
    return with_run_on(source, with_quoted_blocks(source, blocks(source)))


def _case_of(
    source: str, block: Block, first: Sentence, below: Block | None, lead: Sentence | None
) -> Sentence | None:
    """Return the lead-in to a list of cases, where a block begins with the title of one."""
    if not leads_to_titles(lead):
        return None
    return lead if block.heading or is_title_of_case(source, block, first, below) else None


def _is_named_case(
    source: str, block: Block, named: Sentence, below: Block | None, lead: Sentence | None
) -> bool:
    """Say whether a numbered item below words that announce it but names what they say of it.

    "Untersagt ist: 1. Die Bearbeitung der Software. 2. Der Verkauf." has a capital on each noun.
    An item that more stands below is a title.
    """
    if lead is None or not (block.style and _is_led(lead)) or block.heading:
        return False
    if (
        not (LEADS.search(lead.text) or _FORBIDS_WITH_STOP.ends(lead.text))
        or named.span != block.span
        or _BOLD.match(source, block.span[0])
    ):
        return False
    ended = ENDS.search(named.text) is not None
    return ended or below is None or below.heading or below.style == block.style


def _announced(told: Sequence[Sentence], block: Block) -> Sentence | None:
    """Return the last sentence of a block that announces the list that begins behind it.

    Others may stand behind one that is numbered; bullets follow it at once.
    """
    numbered = block.mark in _FIRST
    near = told if numbered else told[-1:] if block.style == "bullet" else ()
    return next((s for s in reversed(near) if _ANNOUNCES.search(s.text)), None)


def _announcing(told: Sequence[Sentence], lead: Sentence) -> Sentence:
    """Return the sentence that announces the list below `lead`: the one before it, where that ends
    in a semicolon and but a remark follows, "if all of the following are met; no reply is due:"."""
    before = told[-2] if len(told) > 1 and told[-1] is lead else None
    if before is None or not before.text.rstrip().endswith((";", "\uff1b")):
        return lead
    announces = _ANNOUNCES.search(before.text) and not _ANNOUNCES.search(lead.text)
    return before if announces else lead


def _is_aside(source: str, block: Block) -> bool:
    """Say whether a paragraph is a note in brackets, which ends no list: "(See article 4)"."""
    return not block.style and bool(_ASIDE.fullmatch(source, *block.span))


def _listed(source: str, found: Iterable[Block]) -> Iterator[tuple[Block, bool, Block | None]]:
    """Tell of each block whether it is one of several short items in a row, and so no title; and
    which block stands below it.

    Chinese has no capitals: "1\u3001\u9a9a\u6270\u4ed6\u4eba" would pass for one,
    and what a title says binds nobody.
    """
    before, held = Block((0, 0)), Block((0, 0))
    for block in found:
        held = replace(held, style="", heading=True) if heads(source, held, block) else held
        held = replace(held, style="") if leads_bullets(source, held, block) else held
        if held.span[1]:
            beside = (before, block)
            listed = any(in_row(source, held, b) or dashed_with(source, held, b) for b in beside)
            listed = listed or goes_on_below(source, before, held)
            yield held, listed or (block.heading and is_dashed(source, held)), block
        before, held = held, block
    if held.span[1]:
        listed = in_row(source, held, before) or goes_on_below(source, before, held)
        yield held, listed or is_dashed(source, held), None


def _is_led(lead: Sentence | None) -> bool:
    return lead is not None and not lead.heading


def _is_lead(sentence: Sentence) -> bool:
    text = sentence.text
    if LEADS.search(text) or (has_cjk(text) and _CJK_LEADS.search(text)):
        return True
    ended = _LEADS_WITH_STOP.ends(text) or _FORBIDS_WITH_STOP.ends(text)
    if ended and not sentence.heading:
        return True
    if text.endswith("|"):
        return LEADS.search(text.rstrip(" |")) is not None
    return not (sentence.heading or ENDS.search(text) or _DATED.search(text))


def _place(
    levels: list[_Level],
    block: Block,
    lead: Sentence | None,
    last: Sentence | None,
    margin: int,
) -> tuple[list[_Level], Sentence | None]:
    """Return the open list levels once `block` is placed, and the lead-in it hangs on.

    `last` is the sentence before it, `margin` the indent of the block before it.
    """
    if block.heading:
        levels = [level for level in levels if level.titled and not _ends_cases(level, block)]
    if not block.style:
        return _place_unmarked(levels, block, lead, last, margin)
    style = _style(levels, block)
    if style in _SECTIONS:
        levels = [level for level in levels if level.style in _SECTIONS]
    depth = _depth(levels, block, style, lead)
    if depth is not None:
        level = levels[depth]
        return [*levels[:depth], replace(level, mark=block.mark)], level.lead
    if (style in _UNLED or block.heading) and not (lead and LEADS.search(lead.text)):
        lead = None
    above = (
        lead
        if lead is not None
        else (levels[-1].lead if levels and _nested(block, levels) else None)
    )
    return [*levels, _Level(style, block.mark, block.indent, above, block.heading)], above


def _ends_cases(level: _Level, heading: Block) -> bool:
    """Say whether a heading stands above the list of cases whose titles are headings themselves."""
    return heading.indent < level.indent and leads_to_titles(level.lead)


def _place_unmarked(
    levels: list[_Level],
    block: Block,
    lead: Sentence | None,
    last: Sentence | None,
    margin: int,
) -> tuple[list[_Level], Sentence | None]:
    """Place a paragraph without a mark: an item where it follows a lead-in, or such an item.

    So where it begins as the first item of announced conditions did: "You must".
    """
    titles = bool(levels) and levels[-1].titled and leads_to_titles(levels[-1].lead)
    if titles and block.heading and levels[-1].indent == block.indent:
        return levels, levels[-1].lead
    if titles and not block.heading:
        return levels, None
    if levels and levels[-1].style == _INDENTED and levels[-1].indent == block.indent:
        return levels, levels[-1].lead
    if lead is not None and LEADS.search(lead.text) and block.indent > margin and not block.heading:
        return [*levels, _Level(_INDENTED, "", block.indent, lead)], lead
    if levels and levels[-1].style == _UNMARKED and levels[-1].indent == block.indent:
        if last is not None and _GOES_ON.search(last.text):
            return levels, levels[-1].lead
        if block.mark and levels[-1].mark == block.mark:
            return levels, levels[-1].lead
    elif lead is not None and (LEADS.search(lead.text) or _is_set_in(block, levels)):
        mark = block.mark if _ANNOUNCES.search(lead.text) else ""
        return [*levels, _Level(_UNMARKED, mark, block.indent, lead, block.heading)], lead
    return [level for level in levels if block.indent > level.indent], None


def _opened(source: str, block: Block) -> Block:
    """Return a paragraph without a mark with its first two words as its mark."""
    found = None if block.style or block.heading else _TWO_WORDS.match(source, *block.span)
    return replace(block, mark=found[0]) if found else block


def _is_set_in(block: Block, levels: list[_Level]) -> bool:
    """Say whether a paragraph is set in; the marks of a heading set nothing in."""
    return block.indent > _indent(levels) and not block.heading


def _indent(levels: list[_Level]) -> int:
    """Return the indent of the innermost open list, 0 where none is open."""
    return levels[-1].indent if levels else 0


def _depth(levels: list[_Level], block: Block, style: str, lead: Sentence | None) -> int | None:
    """Return which open level `block` continues, None where it opens one.

    "a." right below a lead-in begins a list of its own, though one of letters is open already; so
    does a bullet below an item of another kind that only a list ends.
    """
    if style == "bullet" and lead is not None and _opens_bullets(levels, block, lead):
        return None
    if style != "bullet" and block.mark in _FIRST and lead is not None and LEADS.search(lead.text):
        return None
    same = [
        depth
        for depth, level in enumerate(levels)
        if level.style == style and not (style == "bullet" and block.indent > level.indent + 1)
    ]
    inner = [depth for depth in same if levels[depth].indent <= block.indent]
    if not inner:
        return next(iter(same), None)
    last = levels[inner[-1]]
    if not _follows(last.mark, block.mark):
        # Nothing but the numbers parts lists that lost their indents: "1.", "1.", "2.", "2.".
        beside = (d for d in reversed(inner[:-1]) if levels[d].indent == last.indent)
        return next((d for d in beside if _follows(levels[d].mark, block.mark)), inner[-1])
    return inner[-1]


def _follows(mark: str, after: str) -> bool:
    """Say whether a mark is the next one of a list: "2" behind "1", "b" behind "a"."""
    if mark.isdecimal() and after.isdecimal():
        return int(after) == int(mark) + 1
    return len(mark) == len(after) == 1 and ord(after) == ord(mark) + 1


def _opens_bullets(levels: list[_Level], block: Block, lead: Sentence) -> bool:
    """Say whether a bullet is the first of the list that an item, "2. You must", opens."""
    numbered = bool(levels) and levels[-1].style not in ("bullet", _UNMARKED, _INDENTED)
    leads = _UNENDED.search(lead.text) or (has_cjk(lead.text) and _CJK_LEADS.search(lead.text))
    return numbered and block.indent >= levels[-1].indent and bool(leads)


def _nested(block: Block, levels: list[_Level]) -> bool:
    return block.indent > levels[-1].indent


def _style(levels: list[_Level], block: Block) -> str:
    """Return the numbering style; "(i)" after "(h)" is a letter, elsewhere a roman number."""
    if block.style == "roman" and len(block.mark) == 1:
        before = chr(ord(block.mark) - 1)
        for level in levels:
            if level.style.startswith("letter") and level.mark == before:
                return level.style
    return block.style
