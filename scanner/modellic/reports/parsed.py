"""What licence files say, file by file: the formats of `modellic parse` (docs/parse.md)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from modellic.parsing import Parsed
from modellic.reports import Style
from modellic.reports.words import cut
from modellic.wording import sentence

MAX_QUOTE: Final = 600
"""Code points of a clause that the text format shows."""


def as_json(parsed: Parsed) -> dict[str, Any]:
    """Return one file as JSON. `base` is null: only the catalogue knows it (`modellic scan`)."""
    form: dict[str, Any] = {
        "file": parsed.file,
        "language": parsed.extraction.language,
        "base": None,
        "rules": [rule.to_json() for rule in parsed.extraction.rules],
        "unparsed": [list(unparsed.span) for unparsed in parsed.extraction.unparsed],
    }
    return form | ({"problem": parsed.problem} if parsed.problem else {})


def jsonl(files: Iterable[Parsed], style: Style) -> Iterator[str]:  # noqa: ARG001  # for people
    """Yield one JSON object a line, each as soon as its file is read."""
    for parsed in files:
        yield json.dumps(as_json(parsed), ensure_ascii=False) + "\n"


def array(files: Iterable[Parsed], style: Style) -> Iterator[str]:  # noqa: ARG001  # for people
    """Yield one JSON array, an element a file."""
    opening = "["
    for parsed in files:
        yield f"{opening}\n{json.dumps(as_json(parsed), ensure_ascii=False, indent=2)}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def text(files: Iterable[Parsed], style: Style) -> Iterator[str]:
    """Yield a page a file: each rule as a sentence above the clause that states it."""
    from modellic.reports.page import Page, plain

    for parsed in files:
        page = Page(style.width, colour=style.colour)
        page.add(plain(parsed.file, "bold"))
        for label, style_name, said, quote, lines in _entries(parsed):
            page.add(plain(said, style_name), label)
            if quote:
                page.add(plain(quote, "italic"), plain("  │ ", "bright_black"), rest="  │ ")
                page.add(plain(_lines(lines), "cyan"), "  ")
            page.blank()
        yield page.text()


_Entry = tuple[str, str, str, str, Iterable[tuple[int, int]]]


def _entries(parsed: Parsed) -> Iterator[_Entry]:
    """Yield label, style, sentence, quote and lines of what a page shows, in order."""
    if parsed.problem:
        yield "  ! ", "bold magenta", f"not read: {parsed.problem}", "", ()
    for rule in parsed.extraction.rules:
        evidence = rule.evidence
        yield "  ", "bold", sentence(rule), cut(evidence.quote, MAX_QUOTE), evidence.lines
    for odd in parsed.extraction.unparsed:
        what = "not understood: a person must read this"
        yield "  ! ", "bold magenta", what, cut(odd.quote, MAX_QUOTE), (odd.lines,)
    if not (parsed.problem or parsed.extraction.rules or parsed.extraction.unparsed):
        yield "  ", "", "no rule was found in this text", "", ()


def _lines(lines: Iterable[tuple[int, int]]) -> str:
    told = dict.fromkeys(lines)
    return ", ".join(f"line {a}" if a == b else f"lines {a}-{b}" for a, b in told)


Writer = Callable[[Iterable[Parsed], Style], Iterator[str]]
PARSE_FORMATS: Final[dict[str, Writer]] = {"text": text, "json": array, "jsonl": jsonl}
"""The formats of `modellic parse`: each yields its output piece by piece."""
