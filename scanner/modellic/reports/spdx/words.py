"""How strings are written in the two forms of SPDX 2.3, so that none can break out of its field."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from modellic.reports.visible import code, unseen, visible

_TAG = re.compile(r"(?:Tool|Organization|Person|[A-Z][A-Za-z0-9-]+) ?:|<text>|\d{4}-\d\d-\d\dT")
"""What a reader of tag-value could take for an actor, a checksum, a text or a date."""
_DROPPED: Final = {8: None, 12: None}
_END: Final = re.compile(r"</(?=text>)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """`line` writes a value of one line, `block` a text of many."""

    line: Callable[[str], str]
    block: Callable[[str], str]


def _same(text: str) -> str:
    return text


def _json_block(text: str) -> str:
    """Return a text without form feeds and backspaces: readers of SPDX drop them."""
    return text.translate(_DROPPED)


def _tag_value_line(text: str) -> str:
    from spdx_tools.spdx.parser.tagvalue.lexer import SPDXLexer

    flat = visible(text)
    return f"“{flat}”" if flat in SPDXLexer.reserved or _TAG.match(flat) else flat


def _tag_value_block(text: str) -> str:
    """Return a text that ends where it ends: a `</text>` within it is written `<\\/text>`."""
    lines = "\n".join(_json_block(text).splitlines())
    shown = "".join(
        code(char) if unseen(char) and char not in "\n\t" else char for char in lines
    ).strip()
    if "\n" not in shown:
        return _tag_value_line(shown)
    return _END.sub(r"<\\/", shown)


AS_JSON: Final = Words(_same, _json_block)
"""JSON escapes by itself; lines are visible already."""
AS_TAG_VALUE: Final = Words(_tag_value_line, _tag_value_block)
