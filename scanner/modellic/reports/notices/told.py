"""What was written, and what is left to do: for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from modellic.reports.page import Page, phrase, plain
from modellic.reports.words import DIM

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.reports.notices.files import NoticeFile
    from modellic.reports.notices.gathering import ModelNotices, Notices

MAX_LISTED: Final = 12
"""Copies, and things to do of one model, that are listed; the others are counted."""


def render(
    notices: Notices,
    files: Sequence[NoticeFile],
    removed: Sequence[str],
    folder: str,
    style: Style,
) -> str:
    """Return what a folder has now, and what a person must still do."""
    page = Page(style.width, colour=style.colour)
    page.add(phrase((folder, "bold"), f"  {_scope(notices)}"))
    copies = [file for file in files if file.path.count("/") > 1]
    others = [file for file in files if file.path.count("/") <= 1]
    for file in (*others, *copies[:MAX_LISTED]):
        page.add(plain(file.about, DIM), plain(f"  {file.path:<20}  "), rest=" " * 24)
    if (more := len(copies) - MAX_LISTED) > 0:
        page.add(plain(f"and {more} more licence texts", DIM), " " * 24)
    for path in removed:
        page.add(phrase(f"{path}  ", ("no longer needed", DIM)), plain("  - "))
    for model in notices.models:
        page.blank()
        _left(page, model)
    return page.text()


def _scope(notices: Notices) -> str:
    if notices.company is None:
        return "all terms that could bind: there is no company file to judge them by"
    if notices.everything:
        return f"all terms, also those that do not bind {notices.company}"
    return f"the terms that bind {notices.company}"


def _left(page: Page, model: ModelNotices) -> None:
    page.add(plain(model.name, "bold"))
    lines = list(_lines(model))
    for mark, words, style in lines[:MAX_LISTED]:
        page.add(plain(words), plain(f"  {mark:<11}", style))
    if (more := len(lines) - MAX_LISTED) > 0:
        page.add(plain(f"{more} more in todo.md", DIM), " " * 13)
    if not lines:
        page.add(plain("nothing is left to do"), "  ")


def _lines(model: ModelNotices) -> Iterator[tuple[str, str, str]]:
    if model.error:
        yield "NO ANSWER", model.error, "bold red"
        return
    for said in model.unread:
        yield "! MISSING", said, "bold magenta"
    for said, _ in model.unclear:
        yield "! UNCLEAR", said, "bold magenta"
    for copy in model.copies:
        if copy.missing:
            yield "! NO TEXT", f"{copy.original}: {copy.missing}", "bold magenta"
    for term in model.terms:
        if term.duty and not term.met and term.word in {"binds", "may bind"}:
            mark = "● DO" if term.word == "binds" else "? PERHAPS"
            yield mark, term.do, "bold red" if term.word == "binds" else "bold yellow"
    for sentence, _ in model.unknown:
        yield "? DECIDE", sentence, "bold yellow"
