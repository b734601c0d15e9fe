"""Words from outside as Markdown that says just these words, on GitHub and on GitLab.

No markup, HTML, image, link, mention of a person or number of an issue comes of them.
"""

from __future__ import annotations

import re
from typing import Any, Final

from modellic.reports.visible import visible

_BREAK: Final = "&#8203;"
"""A space without width: it parts what a site would make a link of, and is not seen."""
_LINKED: Final = re.compile(
    r"@(?=[\w-])|:(?=//)|:(?=[\w+-]+:)|\bwww(?=\.)|[#!](?=\d)|\bGH(?=-\d)", re.IGNORECASE
)
_SYNTAX: Final = re.compile(r"[\\`*_{}\[\]<>#~&$|]")
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;"}
_BLOCK: Final = re.compile(r"^(\d+)(?=[.)])|^(?=[-+=])")
_TICKS: Final = re.compile("`+")


def prose(words: str) -> str:
    """Return words for within a paragraph, a list item or a cell; they begin no line."""
    pieces, here = [], 0
    shown = visible(words)
    for match in _LINKED.finditer(shown):
        pieces += [_plain(shown[here : match.end()]), _BREAK]
        here = match.end()
    return "".join([*pieces, _plain(shown[here:])])


def opening(words: str) -> str:
    """Return words that may stand first in a line or a list item: they begin no list or rule."""
    return _BLOCK.sub(r"\1\\", prose(words))


def marked(value: Any) -> Any:
    """Return a value of a template as words that are no markup, unless it is markup already."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return opening(value)


def _plain(words: str) -> str:
    return _SYNTAX.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), words)


def code(words: str) -> str:
    """Return words as code, also within a cell, where a bar would end it."""
    shown = visible(words) or " "
    if "|" in shown:
        return f"<code>{prose(shown)}</code>"
    longest = max((len(run) for run in _TICKS.findall(shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def link(words: str, address: str) -> str:
    """Return a link; nothing in `address` may end it (`listed.address`). Without one, code."""
    return f"[{prose(words)}](<{address}>)" if address else code(words)
