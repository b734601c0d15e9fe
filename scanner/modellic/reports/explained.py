"""How clauses were read, for a contributor at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.extract.explain import Explanation, Part, explain
from modellic.reports import Style
from modellic.reports.page import Page, phrase, plain
from modellic.text import Text
from modellic.wording import sentence


def pages(text: Text, line: int | None, style: Style) -> Iterator[str]:
    """Yield a page for each sentence of the file, or for those that stand on a line (1-based)."""
    for explanation in explain(text, line):
        page = Page(style.width, colour=style.colour)
        _page(page, explanation, text.name)
        yield page.text()


def _page(page: Page, explanation: Explanation, name: str) -> None:
    first, last = explanation.lines
    page.add(plain(f"{name}:{first}-{last}" if first != last else f"{name}:{first}", "cyan"))
    page.add(plain(explanation.quote, "italic"), plain("  │ ", "bright_black"), rest="  │ ")
    page.blank()
    for part in explanation.parts:
        _part(page, part)
    for rule in explanation.rules:
        page.add(plain(sentence(rule), "bold"), "  = ")
    if explanation.unparsed:
        page.add(plain("not understood: a person must read this", "bold magenta"), "  ! ")
    page.blank()


def _part(page: Page, part: Part) -> None:
    for kind, value, words in part.tokens:
        page.line(phrase(f"{kind:<10} ", f"{value:<26} ", words), "  ")
    page.blank()
    for row in part.tree.splitlines():
        page.line(plain(row.replace("\t", "  ")), "  ")
    page.blank()
