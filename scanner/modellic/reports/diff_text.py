"""The differences for people: what binds now and did not, first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rich.text import Text

from modellic.diff import Scope
from modellic.reports.page import Page, phrase, plain
from modellic.reports.words import DIM, cut, joined_lines, place, quoted
from modellic.wording import plural, sentence

if TYPE_CHECKING:
    from modellic.diff import Diff, Paragraph, RuleChange, Side, TextChange
    from modellic.reports import Style
    from modellic.rules import Rule

MAX_QUOTE: Final = 800
MAX_EDITS: Final = 60
"""Paragraphs of a text difference that are shown; `--format json` has all."""

_INDENT: Final = " " * 13
_ADDED: Final = ("+", "ADDED", "bold red")
_REMOVED: Final = ("-", "REMOVED", "green")
_UNCLEAR: Final = ("!", "UNCLEAR", "bold magenta")
_MISSING: Final = ("!", "MISSING", "bold magenta")
_SCOPES: Final = {
    Scope.WIDER: ("~", "WIDER", "bold red"),
    Scope.OTHER: ("~", "CHANGED", "bold red"),
    Scope.NARROWER: ("~", "NARROWER", "green"),
    Scope.SAME: ("~", "REWORDED", DIM),
}


def render(found: Diff, style: Style) -> str:
    """Return the differences as text of `style.width` columns."""
    page = Page(style.width, colour=style.colour)
    for label, side in (("old", found.old), ("new", found.new)):
        _side(page, label, side)
    _rules(page, found)
    _gaps(page, found)
    for change in found.texts:
        _text(page, change)
    page.blank()
    page.add(plain(_verdict(found), "bold red" if found.outcome else "bold green"))
    return page.text()


def _side(page: Page, label: str, side: Side) -> None:
    snapshot = side.model.snapshot
    page.add(plain(side.target, "bold"), plain(f"  {label:<11}", DIM))
    said = "; ".join(side.licenses) or "no known licence"
    page.add(plain(said), _INDENT)
    if snapshot.revision:
        page.add(
            plain(f"revision {snapshot.revision}, read from the {snapshot.source}", DIM), _INDENT
        )


def _rules(page: Page, found: Diff) -> None:
    for rule in found.added:
        _rule(page, rule, _ADDED)
    for change in sorted(found.changed, key=lambda change: not change.binding):
        _change(page, change)
    for rule in found.removed:
        _rule(page, rule, _REMOVED)


def _rule(page: Page, rule: Rule, mark: tuple[str, str, str]) -> None:
    page.blank()
    page.add(plain(sentence(rule), "bold"), _mark(*mark))
    if rule.evidence.quote:
        bar = f"{_INDENT}│ "
        page.add(plain(cut(rule.evidence.quote, MAX_QUOTE), "italic"), plain(bar, DIM), rest=bar)
    page.add(plain(place(rule.evidence), "cyan"), _INDENT)


def _change(page: Page, change: RuleChange) -> None:
    page.blank()
    page.add(plain(sentence(change.new), "bold"), _mark(*_SCOPES[change.scope]))
    for aspect in change.aspects:
        moved = f"{aspect.old or 'none'} → {aspect.new or 'none'}"
        page.add(phrase((f"{aspect.name}: ", DIM), moved), _INDENT)
    old, new = change.old.evidence, change.new.evidence
    page.columns(
        plain(cut(old.quote, MAX_QUOTE), "italic"), plain(cut(new.quote, MAX_QUOTE), "italic")
    )
    page.columns(plain(place(old), "cyan"), plain(place(new), "cyan"))


def _gaps(page: Page, found: Diff) -> None:
    if found.passages or found.new.gaps:
        page.blank()
    for passage in found.passages:
        where = f"  {passage.file}:{joined_lines([passage.lines])}"
        page.add(phrase(quoted(cut(passage.quote, 240)), (where, "cyan")), _mark(*_UNCLEAR))
    for problem in found.new.gaps:
        hint = f" ({problem.hint})" if problem.hint else ""
        page.add(phrase((f"{problem.where}: ", "bold"), f"{problem.what}{hint}"), _mark(*_MISSING))


def _text(page: Page, change: TextChange) -> None:
    page.blank()
    names = dict.fromkeys(name for name in (change.old, change.new) if name)
    page.add(plain(f"{' → '.join(names)}{_note(change)}", "bold"), "  ")
    for edit in change.edits[:MAX_EDITS]:
        _paragraph(page, edit.old, "-", "green")
        _paragraph(page, edit.new, "+", "red")
    if (more := len(change.edits) - MAX_EDITS) > 0:
        page.add(plain(f"{more} more paragraphs; --format json has them all", DIM), "  ")


def _paragraph(page: Page, paragraph: Paragraph | None, sign: str, style: str) -> None:
    if paragraph is not None:
        lead = f"  {sign} {joined_lines([paragraph.lines]):<9}"
        page.add(plain(cut(paragraph.words, MAX_QUOTE), style), plain(lead, DIM))


def _note(change: TextChange) -> str:
    if change.old is None:
        return ": a new text"
    if change.new is None:
        return ": this text is gone"
    return "" if change.compared else ": too long to compare"


def _mark(mark: str, word: str, style: str) -> Text:
    return plain(f"  {mark} {word:<9}", style)


def _verdict(found: Diff) -> str:
    line = "; ".join(_counts(found)) or "no term was added, changed or removed"
    return f"{line[0].upper()}{line[1:]}."


def _counts(found: Diff) -> Iterator[str]:
    if found.partial:
        yield "the comparison is partial: see what is missing"
    binding = sum(change.binding for change in found.changed)
    for count, what in (
        (len(found.added), "added"),
        (binding, "changed and may bind more"),
        (len(found.changed) - binding, "changed and binding no more"),
        (len(found.removed), "removed"),
        (found.unchanged, "as before"),
    ):
        if count:
            yield f"{plural(count, 'term')} {what}"
    if count := len(found.passages):
        yield f"{plural(count, 'new passage')} not understood"
