"""What was written, and what is left to do: for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from modellic.reports.page import Page, phrase, plain
from modellic.reports.words import DIM

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.reports.notices.files import NoticeFile
    from modellic.reports.notices.gathering import ModelNotices, Notices, Term

MAX_LISTED: Final = 12
"""Copies, and things to do of one model, that are listed; the others are counted."""
_PATH: Final = 20
"""Columns of a path; what it holds stands below a longer one."""
_RED, _YELLOW, _ODD = "bold red", "bold yellow", "bold magenta"
_OPEN: Final = frozenset({"binds", "may bind"})


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
        if len(file.path) > _PATH:
            page.add(plain(file.path), "  ")
            page.add(plain(file.about, DIM), " " * (_PATH + 4))
        else:
            page.add(plain(file.about, DIM), plain(f"  {file.path:<{_PATH}}  "))
    if (more := len(copies) - MAX_LISTED) > 0:
        page.add(plain(f"and {more} more licence texts", DIM), " " * (_PATH + 4))
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
    """Yield what is left to do, the gravest first: a mark, what it is, and how it looks."""
    if model.error:
        yield "NO ANSWER", model.error, _RED
        return
    stops = (model.ungranted, *(term.do for term in model.stops))
    yield from (("● STOP", said, _RED) for said in stops if said)
    yield from (("! MISSING", said, _ODD) for said in model.unread)
    yield from (("! UNCLEAR", said, _ODD) for said, _ in model.unclear)
    yield from (("! SETTLE", said, _ODD) for said in model.conflicts)
    absent = (copy for copy in model.copies if copy.missing)
    yield from (("! NO TEXT", f"{copy.original}: {copy.missing}", _ODD) for copy in absent)
    yield from map(_marked, (t for t in (*model.duties, *model.bans) if t.word in _OPEN))
    yield from (("? DECIDE", sentence, _YELLOW) for sentence, _ in model.unknown)


def _marked(term: Term) -> tuple[str, str, str]:
    if term.word == "may bind":
        return "? PERHAPS", term.do, _YELLOW
    return "● DO" if term.duty else "● DO NOT", term.do, _RED
