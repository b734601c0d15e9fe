"""The differences for machines: `modellic.diff/1`, every key of which docs/diff.md explains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from modellic.reports.json_report import as_text, problem_to_json, stated, unparsed_to_json
from modellic.wording import sentence

if TYPE_CHECKING:
    from modellic.diff import Diff, Paragraph, RuleChange, Side, TextChange
    from modellic.reports import Style
    from modellic.rules import Json, Rule

SCHEMA: Final = "modellic.diff/1"


def render(found: Diff, style: Style) -> str:  # noqa: ARG001  # JSON has one style
    """Return the differences as JSON, indented by two."""
    return as_text(to_json(found))


def to_json(found: Diff) -> Json:
    """Return the differences as JSON values."""
    return {
        "schema": SCHEMA,
        "modellic": found.version,
        "exit_status": int(found.outcome),
        "partial": found.partial,
        "old": _side(found.old),
        "new": _side(found.new),
        "added": [_rule(rule) for rule in found.added],
        "removed": [_rule(rule) for rule in found.removed],
        "changed": [_change(change) for change in found.changed],
        "unchanged": found.unchanged,
        "unparsed": [unparsed_to_json(passage) for passage in found.passages],
        "texts": [_text(change) for change in found.texts],
    }


def _side(side: Side) -> Json:
    snapshot = side.model.snapshot
    return {
        "target": side.target,
        "id": snapshot.id,
        "source": snapshot.source,
        "revision": snapshot.revision,
        "url": snapshot.url,
        "licenses": list(side.licenses),
        "problems": [problem_to_json(problem) for problem in side.model.problems],
    }


def _rule(rule: Rule) -> Json:
    return {"sentence": sentence(rule)} | stated(rule)


def _change(change: RuleChange) -> Json:
    return {
        "scope": str(change.scope),
        "aspects": [{"name": a.name, "old": a.old, "new": a.new} for a in change.aspects],
        "old": _rule(change.old),
        "new": _rule(change.new),
    }


def _text(change: TextChange) -> Json:
    return {
        "old": change.old,
        "new": change.new,
        "compared": change.compared,
        "edits": [
            {"old": _paragraph(edit.old), "new": _paragraph(edit.new)} for edit in change.edits
        ],
    }


def _paragraph(paragraph: Paragraph | None) -> Json | None:
    if paragraph is None:
        return None
    return {"lines": list(paragraph.lines), "words": paragraph.words}
