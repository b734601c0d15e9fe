"""The rules of a licence, and what is not known of it, as notes for a bill of materials."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.reports.visible import visible
from modellic.reports.words import cut, place, quoted
from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.extract import Unparsed
    from modellic.report import AncestorReport, JudgedRule, TargetReport
    from modellic.rules import Json

LONGEST_QUOTE: Final = 2_000


@dataclass(frozen=True, slots=True)
class RuleNote:
    """One rule: in plain English, as data (JSON, docs/rules.md), and where its words stand.

    `quote` is empty where only a record says so. `inherited_from` names base models.
    """

    type: str
    action: str
    sentence: str
    form: str
    place: str
    quote: str
    inherited_from: tuple[str, ...]

    def told(self) -> str:
        """Return it as lines for people, the rule as data last."""
        lines = [f"{self.type} {self.action}: {self.sentence}"]
        lines += [f"where: {self.place}"]
        lines += (
            [f"inherited from: {', '.join(self.inherited_from)}"] if self.inherited_from else []
        )
        lines += [f"words: {quoted(self.quote)}"] if self.quote else []
        return "\n".join([*lines, f"rule: {self.form}"])


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is not known: `kind` is `not-understood`, `not-read` or `no-answer`."""

    kind: str
    text: str

    def told(self) -> str:
        """Return it in one line."""
        return f"{self.kind}: {self.text}"


def rule_note(judged: JudgedRule, target: TargetReport) -> RuleNote:
    """Return the note of a rule; nothing that was judged is in it."""
    rule = judged.rule
    where = place(rule.evidence)
    if rule.evidence.rank is Rank.RECORD:
        bases = [base.records for base in target.lineage.ancestors]
        names = {r.sha256: r.name for records in (target.records, *bases) for r in records}
        name = names.get(rule.evidence.sha256)
        where += f" ({name})" if name else ""
    return RuleNote(
        type=rule.type,
        action=str(rule.action),
        sentence=visible(judged.sentence),
        form=one_line({k: v for k, v in rule.to_json().items() if k != "evidence"}),
        place=visible(where),
        quote=visible(cut(rule.evidence.quote, LONGEST_QUOTE)),
        inherited_from=tuple(map(visible, judged.inherited_from)),
    )


def one_line(form: Json) -> str:
    """Return JSON on one line; all but ASCII is escaped, so that no reader can be misled."""
    return json.dumps(form, sort_keys=True)


def target_notes(target: TargetReport) -> Iterator[Note]:
    """Yield what is not known of a target."""
    if target.error is not None:
        error = target.error
        yield Note("no-answer", visible(f"{error.where}: {error.what}"))
    yield from _not_understood(target.unparsed)
    for file in target.files:
        if not file.understood:
            yield Note("not-understood", visible(f"{file.path}: the text as a whole"))
    for problem in target.problems:
        if problem.partial:
            yield Note("not-read", visible(f"{problem.where}: {problem.what}"))


def ancestor_notes(ancestor: AncestorReport) -> Iterator[Note]:
    """Yield what is not known of a base model."""
    if ancestor.standing == "unknown":
        yield Note("not-read", "the model was not read")
    yield from _not_understood(ancestor.unparsed)
    for file in ancestor.files:
        if not file.understood:
            yield Note("not-understood", visible(f"{file.path}: the text as a whole"))


def _not_understood(passages: tuple[Unparsed, ...]) -> Iterator[Note]:
    for passage in passages:
        first, last = passage.lines
        words = visible(cut(passage.quote, LONGEST_QUOTE))
        yield Note("not-understood", f"{visible(passage.file)}:{first}-{last} {quoted(words)}")
