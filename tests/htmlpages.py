"""Pages of HTML as a test reads them: their elements, their text, and reports to make them of."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import samples
from modellic.company import load_company
from modellic.pipeline import scan
from modellic.report import Report
from modellic.reports import Style
from modellic.reports.html.document import render

VOID = frozenset({"br", "circle", "line", "meta", "rect"})
BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "article blockquote caption dd desc div dt figcaption footer h1 h2 h3 h4 h5 header li main "
        "nav p pre section svg table td th title tr ul ol",
    )
)


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]


@dataclass
class Page(HTMLParser):
    """A page, read to its end. `faults` says what is not well formed."""

    source: str
    elements: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    marked: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.source)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs)))
        if len(dict(attrs)) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        if tag not in VOID:
            self._open.append(tag)
        if tag in BLOCKS or tag == "br":
            self._words.append("\n")
        if tag == "mark":
            self.marked.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"</{tag}> closes nothing, within {self._open[-3:]}")
        else:
            self._open.pop()
        if tag in BLOCKS:
            self._words.append("\n")

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self._words.append(data)
        if "mark" in self._open:
            self.marked[-1] += data

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"a comment: {data}")

    @property
    def text(self) -> str:
        """The words of the page, a block a line."""
        lines = "".join(self._words).split("\n")
        return "\n".join(line for given in lines if (line := " ".join(given.split())))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [element.attributes for element in self.elements if element.tag == tag]

    def values(self, attribute: str) -> list[str]:
        return [v for e in self.elements if (v := e.attributes.get(attribute)) is not None]

    @property
    def headings(self) -> list[int]:
        return [int(e.tag[1]) for e in self.elements if re.fullmatch("h[1-6]", e.tag)]


def page_of(report: Report) -> Page:
    return Page(render(report, Style()))


LICENCE = """\
Otter licence

1. Whoever has more than five people may read on.
You shall display "Otter" on the user interface if your product has more than 5 million monthly
active users or more than 20 million US dollars of monthly revenue.

2. You must not use the names or the marks of the licensor.
"""
COMPANY = """\
[company]
name = "Example AG"
[products.chat]
models = ["./otter"]
uses = ["commercial"]
monthly-revenue = {value = "16M EUR", date = "2026-08"}
[products.chat.monthly-active-users]
"2026-05" = "3.6M"
"2026-06" = "3.9M"
"2026-07" = "4.2M"
"2026-08" = "4.4M..4.6M"
[products.search]
models = ["./otter"]
uses = ["commercial"]
monthly-active-users = {value = 7654321, date = "2026-08", confidential = true}
monthly-revenue = {value = "24M USD", date = "2026-08"}
[policy]
warn-at = "80%"
"""


def judged(folder: Path) -> Report:
    """Scan a licence for a company with figures of all kinds; `folder` is the current one."""
    model = folder / "otter"
    model.mkdir()
    (model / "LICENSE").write_text(LICENCE, encoding="utf-8")
    (folder / "modellic.toml").write_text(COMPANY, encoding="utf-8")
    company = load_company(folder / "modellic.toml")
    return scan("./otter", company=company, offline=True, as_of=datetime.date(2026, 9, 10))


ALL = samples.ALL
