"""The files of a folder of notices, as values: the same report gives the same bytes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from modellic.reports.marks import code, marked, opening
from modellic.reports.notices.copies import INDEX
from modellic.reports.notices.gathering import Notices
from modellic.reports.templates import environment
from modellic.reports.visible import escaped, visible

if TYPE_CHECKING:
    from jinja2 import Environment

    from modellic.reports.notices.copies import Copy

SCHEMA: Final = "modellic.notice/1"
_FOLDER: Final = "notices/templates"
_ADDRESS: Final = re.compile(r"(https?://[^\s()`]*[^\s()`.,;:!?])")
_RUNS: Final = re.compile(r"`+")


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A file: its path in the folder (POSIX), its bytes, and what it is, in a few words."""

    path: str
    content: bytes
    about: str


def files_of(notices: Notices) -> tuple[NoticeFile, ...]:
    """Return all files of a folder of notices, those to read first."""
    made = [
        _made("todo.md", "what a person must still do", notices),
        _made("display.md", "phrases to display, and where", notices),
        NoticeFile("display.json", _display_json(notices), "the same phrases, for programs"),
        _made("NOTICE", "text that goes with the product", notices),
        _made("footer.html", "snippet for a web page", notices),
        _made("about.md", "snippet for an about page", notices),
        _made(INDEX, "which licence texts are here, and which are not", notices),
    ]
    made += [
        NoticeFile(copy.path, copy.content, f"{_kind(copy)} of {copy.model}")
        for copy in notices.copies()
        if copy.path is not None and copy.content is not None
    ]
    return tuple({file.path: file for file in made}.values())


def _kind(copy: Copy) -> str:
    return "NOTICE file" if copy.notice else "licence text"


def _made(path: str, about: str, notices: Notices) -> NoticeFile:
    engines = {".md": _markdown, ".html": environment}
    engine = next((e for end, e in engines.items() if path.endswith(end)), _plain)
    name = path.replace("/README.md", ".md") if "/" in path else path
    text = engine().get_template(f"{_FOLDER}/{name}").render(notices=notices)
    text = re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
    return NoticeFile(path, text.encode("utf-8", "backslashreplace"), about)


def _display_json(notices: Notices) -> bytes:
    """Return the phrases for programs: their characters as they are, unseen ones too."""
    phrases = [
        {
            "model": model.name,
            "any_of": list(phrase.words),
            "places": list(phrase.places),
            "prominent": phrase.prominent,
            "products": list(phrase.term.products),
            "verdict": phrase.term.word,
            "clause": phrase.term.place,
        }
        for model in notices.models
        for phrase in model.phrases
    ]
    form = {"schema": SCHEMA, "all": notices.everything, "phrases": phrases}
    text = json.dumps(form, indent=2, ensure_ascii=True) + "\n"
    return text.encode("ascii")


# Engines -----------------------------------------------------------------------------------------


@cache
def _markdown() -> Environment:
    """Return the engine of Markdown: every value is words, and becomes no markup."""
    made = environment().overlay(autoescape=False, finalize=marked)
    ours = {"code": _code, "fenced": _fenced, "addresses": _addresses}
    made.filters = {**made.filters, **ours}
    return made


@cache
def _plain() -> Environment:
    """Return the engine of plain text: every value is on one line, and seen."""
    return environment().overlay(
        autoescape=False, finalize=lambda value: visible(value) if isinstance(value, str) else value
    )


def _code(words: str) -> Any:
    from markupsafe import Markup

    return Markup(code(words))  # noqa: S704  # `code` lets nothing end it


def _addresses(words: str) -> Any:
    """Return words with their addresses as code, which can be copied and leads nowhere."""
    from markupsafe import Markup

    parts = _ADDRESS.split(words)
    said = (code(part) if n % 2 else _between(part) for n, part in enumerate(parts) if part)
    return Markup("".join(said).strip())  # noqa: S704  # every part is escaped, or code


def _between(words: str) -> str:
    """Return words that stand beside code, with the blanks that part them from it."""
    before, after = (" " if end.isspace() else "" for end in (words[:1], words[-1:]))
    return f"{before}{opening(words)}{after}" if words.strip() else " "


def _fenced(words: str) -> Any:
    """Return words in a block of code, as they are: nothing in them ends it, nothing is hidden."""
    from markupsafe import Markup

    lines = [escaped(line) for line in re.split(r"\r\n|\n|\r", words)]
    longest = max((len(run) for run in _RUNS.findall(words)), default=0)
    fence = "`" * max(longest + 1, 3)
    return Markup("\n".join([f"{fence}text", *lines, fence]))  # noqa: S704  # see above
