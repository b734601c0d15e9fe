"""What the mark before a line tells of it: that it heads what stands below, or is one of many."""

from __future__ import annotations

import re

from modellic.segments.blocks import LEADS, Block
from modellic.segments.cjk import has_cjk
from modellic.segments.cjk_rows import is_beside
from modellic.segments.titles import is_cjk_title, names_clauses

_DOTS = "\u30fb\u00b7\u2022"
"""Bullets that stand before no title."""
_BULLETS = frozenset("-*+\u2022\u2013")
"""Plain marks of the items of a list."""
_DASHES = "-*+\u2013"
_SQUARES = "\u25a0\u25a1\u25c6\u25c7\u25bc\u25bd\u25cf\u2605\u2606"
"""Marks that stand before titles, where other lines follow."""
_TITLE = 24
"""Characters of such a title."""
ENDS = re.compile(r"[.!?;\u3002\uff01\uff1f\uff1b][\"')\]\u300d\u300f\uff09]*\s*$")
"""How a sentence ends, with what closes behind its stop."""
_ARTICLE = "article"


def is_dashed(source: str, block: Block) -> bool:
    """Say whether a dash stands before words: an item, where nothing but a heading follows it."""
    return _sign(source, block) in _DASHES


def dashed_with(source: str, block: Block, other: Block) -> bool:
    """Say whether two items of one list have dashes: words that name something stand between
    others that say more of it."""
    return (
        block.style == other.style == "bullet"
        and block.indent == other.indent
        and is_dashed(source, block)
        and _sign(source, block) == _sign(source, other)
    )


def in_row(source: str, block: Block, other: Block) -> bool:
    """Say whether a line is one of several in a row that are as short, or stands behind a dot."""
    return _sign(source, block) in _DOTS or (
        bool(block.style)
        and block.style == other.style
        and _sign(source, block) == _sign(source, other)
        and is_cjk_title(source[slice(*block.span)])
        and (is_cjk_title(source[slice(*other.span)]) or is_beside(source, block, other))
    )


def heads(source: str, block: Block, below: Block) -> bool:
    """Say whether a line is a title as other lines stand below it: one behind a square or the like,
    or a few words behind "§ 3"."""
    if block.style == _ARTICLE and below.style != _ARTICLE and not below.heading:
        words = source[slice(*block.span)]
        return not has_cjk(words) and names_clauses(words.strip())
    if _sign(source, block) not in _SQUARES or (
        below.style == block.style and _sign(source, below) in _SQUARES
    ):
        return False
    words = source[slice(*block.span)]
    return len(words) <= _TITLE and not ENDS.search(words) and not LEADS.search(words)


def leads_bullets(source: str, block: Block, below: Block) -> bool:
    """Say whether a line behind a sign of its own, no plain mark, leads into the bullets below."""
    signs = _sign(source, block), _sign(source, below)
    return (
        block.style == below.style == "bullet"
        and block.indent <= below.indent
        and signs[0] not in _BULLETS
        and signs[1] in _BULLETS
        and source[slice(*block.span)].rstrip(" *_").endswith(":")
    )


def _sign(source: str, block: Block) -> str:
    """Return the bullet before an item, a blank where none is: \u25a0 heads what \u30fb lists."""
    if block.style != "bullet":
        return " "
    before = source[max(0, block.span[0] - 3) : block.span[0]].strip()
    return before[-1:] or " "
