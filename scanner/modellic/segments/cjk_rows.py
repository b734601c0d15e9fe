"""Short lines of Chinese and Japanese that stand one below another: items, and no titles."""

from __future__ import annotations

import re

from modellic.segments.blocks import Block
from modellic.segments.titles import is_cjk_title

_TITLE = 24
"""Characters of a short line."""
_ENDS = re.compile(r"[.!?;\u3002\uff01\uff1f\uff1b][\"')\]\u300d\u300f\uff09]*\s*$")


def goes_on_below(source: str, above: Block, block: Block) -> bool:
    """Say whether a numbered line of Chinese stands right below another that is no title: one more
    item of its list, "1. 年营收不超过100万元" and "2. 保留版权声明"."""
    return (
        bool(block.style)
        and block.style == above.style
        and block.indent == above.indent
        and source.count("\n", above.span[1], block.span[0]) == 1
        and not (block.heading or above.heading)
        and is_cjk_title(source[slice(*block.span)])
        and not is_cjk_title(source[slice(*above.span)])
    )


def is_beside(source: str, block: Block, other: Block) -> bool:
    """Say whether the next line is a short item, too, which is no title: 「2. 再配布の禁止」."""
    words = source[slice(*other.span)]
    between = source[min(block.span[1], other.span[1]) : max(block.span[0], other.span[0])]
    short = len(words) <= _TITLE and "\n" not in words and not _ENDS.search(words)
    return short and between.count("\n") == 1
