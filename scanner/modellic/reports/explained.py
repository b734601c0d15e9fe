"""How clauses were read, for a contributor at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.extract.explain import Explanation, explain
from modellic.reports import Style
from modellic.reports.page import Page, plain
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
    for kind, value, words in explanation.tokens:
        page.line(plain(f"{kind:<10} {value:<26} {words}"), "  ")
    page.blank()
    for row in explanation.tree.splitlines():
        page.line(plain(row.replace("\t", "  ")), "  ")
    page.blank()
    for rule in explanation.rules:
        page.add(plain(sentence(rule), "bold"), "  = ")
    if explanation.unparsed:
        page.add(plain("not understood: a person must read this", "bold magenta"), "  ! ")
    page.blank()
