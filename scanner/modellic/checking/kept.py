"""Rules and gaps as lines of a lock: what a judgement needs of them, and no offsets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modellic.extract.unparsed import Unparsed
from modellic.finding import Claim, Place
from modellic.kinds import FINDINGS
from modellic.rules import Evidence, Json, Rank, Rule
from modellic.sources.snapshot import Problem, ProblemKind
from modellic.subjects import HeldRule

_KINDS = {kind.id: kind for kind in FINDINGS}


class MalformedError(Exception):
    """A line that is not what this module writes."""


def rule_to_json(held: HeldRule) -> Json:
    """Return a rule with the words that prove it."""
    form = held.rule.to_json()
    evidence = held.rule.evidence
    form["evidence"] = {
        key: value
        for key, value in (
            ("file", evidence.file),
            ("lines", [list(pair) for pair in evidence.lines]),
            ("quote", evidence.quote),
            ("sha256", evidence.sha256),
            ("record", evidence.rank is Rank.RECORD),
            ("verified", evidence.verified),
        )
        if value
    }
    return form | ({"inherited_from": list(held.inherited_from)} if held.inherited_from else {})


def rule_from_json(form: Json) -> HeldRule:
    """Read a rule."""
    said = form["evidence"]
    evidence = Evidence(
        spans=(),
        lines=_lines(said.get("lines", [])),
        quote=str(said.get("quote", "")),
        file=str(said.get("file", "")),
        sha256=str(said.get("sha256", "")),
        rank=Rank.RECORD if said.get("record") else Rank.TEXT,
        verified=said.get("verified"),
    )
    bare = Rule.from_json({**form, "evidence": ()})
    rule = Rule(
        bare.action,
        evidence,
        bare.when,
        bare.text,
        bare.place,
        bare.fields,
        bare.contact,
        bare.rate,
    )
    return HeldRule(rule, inherited_from=tuple(map(str, form.get("inherited_from", []))))


def _lines(value: Any) -> tuple[tuple[int, int], ...]:
    return tuple((int(first), int(last)) for first, last in value)


def unparsed_to_json(passage: Unparsed) -> Json:
    """Return a passage that was not understood."""
    return {"file": passage.file, "lines": list(passage.lines), "quote": passage.quote}


def unparsed_from_json(form: Json) -> Unparsed:
    """Read a passage that was not understood."""
    ((first, last),) = _lines([form["lines"]])
    return Unparsed((0, 0), (first, last), str(form["quote"]), str(form["file"]))


def problem_to_json(problem: Problem) -> Json:
    """Return something that was not read."""
    out: Json = {"kind": str(problem.kind), "where": problem.where, "what": problem.what}
    return out | {"hint": problem.hint, "partial": problem.partial}


def problem_from_json(form: Json) -> Problem:
    """Read something that was not read."""
    where, what, hint = (str(form[key]) for key in ("where", "what", "hint"))
    return Problem(ProblemKind(form["kind"]), where, what, hint, bool(form["partial"]))


def claim_to_json(claim: Claim, problems: Sequence[Problem]) -> Json:
    """Return what is wrong with a card or a file; the problem that it explains as a number."""
    out: Json = {"id": claim.kind.id, "message": claim.message}
    if claim.place is not None:
        out |= {"file": claim.place.file, "lines": [list(pair) for pair in claim.place.lines]}
    if claim.explains is not None and claim.explains in problems:
        out["explains"] = problems.index(claim.explains)
    return out


def claim_from_json(form: Json, problems: Sequence[Problem]) -> Claim:
    """Read what is wrong with a card or a file. Raises `MalformedError`."""
    kind = _KINDS.get(form["id"])
    if kind is None:
        raise MalformedError(f"there is no finding {form['id']!r}")
    place = Place(str(form["file"]), _lines(form["lines"])) if "file" in form else None
    number = form.get("explains")
    explains = problems[number] if isinstance(number, int) else None
    return Claim(kind, str(form["message"]), place, explains)
