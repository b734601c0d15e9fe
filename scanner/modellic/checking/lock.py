"""modellic.lock: what was known of each model when somebody last looked, and accepted it.

One JSON object a line, sorted by model, so that a change shows as the lines that changed and two
branches merge line by line. Each line names its model; docs/lock.md is the reference. What a lock
holds is enough to judge a model without a network, with the clauses quoted.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from modellic.checking.kept import (
    MalformedError,
    claim_from_json,
    claim_to_json,
    problem_from_json,
    problem_to_json,
    rule_from_json,
    rule_to_json,
    unparsed_from_json,
    unparsed_to_json,
)
from modellic.checking.uses import Key
from modellic.errors import UsageError
from modellic.policies import License
from modellic.rules import Json
from modellic.sources.snapshot import Role
from modellic.subjects import Facts

VERSION: Final = 1
HEAD: Final = "modellic-lock"
MAX_BYTES: Final = 64 * 1024 * 1024
_MALFORMED: Final = (
    MalformedError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)
_NO_DAY: Final = datetime.date.min
_ANEW: Final = "write it anew with `modellic lock`, and look at what changes"


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A licence text, card prompt or use policy of a locked model."""

    path: str
    role: Role
    sha256: str


@dataclass(frozen=True, slots=True)
class LockedAncestor:
    """A base model of a locked model, and the commit that was read of it."""

    id: str
    revision: str | None


@dataclass(frozen=True, slots=True)
class Locked:
    """A model as it was when the lock was written.

    `asked` is the revision that the repository asks for (None: the default branch), `revision` the
    commit that it was, `license` what its licence is called, `ancestors` its base models with
    their commits.
    """

    id: str
    asked: str | None
    revision: str
    license: str
    date: datetime.date
    files: tuple[LockedFile, ...]
    ancestors: tuple[LockedAncestor, ...]
    facts: Facts

    @property
    def key(self) -> Key:
        """What tells it from other models."""
        return self.id.casefold(), self.asked


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that was read."""

    path: Path
    models: Mapping[Key, Locked]

    def others(self, key: Key) -> list[Locked]:
        """Return the entries of the same model at other revisions."""
        return [m for k, m in self.models.items() if k[0] == key[0] and k != key]


# Writing ------------------------------------------------------------------------------------------


def written(models: Iterable[Locked]) -> str:
    """Return a lock as text: a line that says what it is, then the lines of each model."""
    lines = [_dump({HEAD: VERSION})]
    for model in sorted(models, key=lambda m: (m.key[0], m.asked or "")):
        lines += _block(model)
    return "\n".join(lines) + "\n"


def _block(model: Locked) -> list[str]:
    name: Json = {"model": model.id} | ({"asked": model.asked} if model.asked else {})
    rest = [_dump(name | form) for form in _forms(model)]
    facts = model.facts
    head: Json = {
        "revision": model.revision,
        "license": model.license,
        "licenses": _licenses(facts, modified=False),
        "modified_from": _licenses(facts, modified=True),
        "names": list(facts.names),
        "released": {sha: day.isoformat() for sha, day in sorted(facts.released.items())},
        "locked": model.date.isoformat(),
    }
    return [_dump(name | head | {"lines": _digest(rest)}), *rest]


def _licenses(facts: Facts, *, modified: bool) -> Json:
    return {each.id: each.kind for each in facts.licenses if each.modified is modified}


def _forms(model: Locked) -> Iterator[Json]:
    facts = model.facts
    yield from ({"file": f.path, "role": str(f.role), "sha256": f.sha256} for f in model.files)
    for above in model.ancestors:
        yield {"ancestor": above.id, "revision": above.revision}
    yield from ({"rule": rule_to_json(held)} for held in facts.rules)
    yield from ({"unparsed": unparsed_to_json(passage)} for passage in facts.unparsed)
    yield from ({"problem": problem_to_json(problem)} for problem in facts.problems)
    yield from ({"claim": claim_to_json(claim, facts.problems)} for claim in facts.claims)


def _dump(form: Json) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(", ", ": "))


def _digest(lines: Iterable[str]) -> str:
    """Return what tells whether a line of a model was lost, added or edited by a merge."""
    return hashlib.sha256("\n".join(lines).encode("utf-8", "replace")).hexdigest()[:16]


# Reading ------------------------------------------------------------------------------------------


def read_lock(path: Path) -> Lock:
    """Read a lock. Raises `UsageError` with the line where it is none, or was edited or merged."""
    blocks: dict[tuple[str, str | None], _Block] = {}
    for number, text in _lines(path):
        form = _form(text, path, number)
        key = (form["model"], form.get("asked"))
        block = blocks.setdefault(key, _Block(number))
        if "locked" in form:
            if block.head is not None and block.head != form:
                what = f"{key[0]} is there twice"
                raise UsageError(what, where=f"{path}:{number}", hint=_ANEW)
            block.head = form
        elif text not in block.lines:
            block.lines[text] = form
    models = [_read(block, path, key[0]) for key, block in blocks.items()]
    return Lock(path, {model.key: model for model in models})


class _Block:
    """The lines of one model."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.head: Json | None = None
        self.lines: dict[str, Json] = {}


def is_lock(path: Path) -> bool:
    """Tell whether a file is a lock of this version, whatever else is wrong with it."""
    try:
        next(_lines(path), None)
    except UsageError:
        return False
    return True


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines after the first, which has to say that this is a lock."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        hint = "see that it can be read"
        raise UsageError(error.strerror or str(error), where=str(path), hint=hint) from error
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    head = _json(lines[0])
    known = head.get(HEAD) if isinstance(head, dict) else None
    if not isinstance(known, int) or len(data) > MAX_BYTES:
        hint = f"move it away, or {_ANEW}"
        raise UsageError("is no lock of modellic", where=f"{path}:1", hint=hint)
    if known != VERSION:
        what = f"is a lock of version {known}, and this modellic reads version {VERSION}"
        raise UsageError(what, where=f"{path}:1", hint="use the modellic that wrote it, or a newer")
    yield from ((number, line) for number, line in enumerate(lines[1:], 2) if line.strip())


def _json(text: str) -> object:
    try:
        form: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return form


def _form(text: str, path: Path, number: int) -> Json:
    form = _json(text)
    named = isinstance(form, dict) and isinstance(form.get("model"), str)
    if not isinstance(form, dict) or not named or not isinstance(form.get("asked"), str | None):
        conflict = text.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||"))
        what = "is a conflict of a merge" if conflict else "is no line of a lock"
        raise UsageError(what, where=f"{path}:{number}", hint=_ANEW)
    return form


def _read(block: _Block, path: Path, name: str) -> Locked:
    where = f"{path}:{block.line}"
    head = block.head
    if head is None or head.get("lines") != _digest(block.lines):
        what = f"the lines of {name} are not as `modellic lock` wrote them"
        raise UsageError(what, where=where, hint=_ANEW)
    try:
        return _locked(head, list(block.lines.values()))
    except _MALFORMED as error:
        what = f"the lines of {name} cannot be read: {error}"
        raise UsageError(what, where=where, hint=_ANEW) from error


def _locked(head: Json, forms: list[Json]) -> Locked:
    problems = tuple(problem_from_json(form["problem"]) for form in forms if "problem" in form)
    facts = Facts(
        names=tuple(_texts(head["names"])),
        rules=tuple(rule_from_json(form["rule"]) for form in forms if "rule" in form),
        unparsed=tuple(unparsed_from_json(f["unparsed"]) for f in forms if "unparsed" in f),
        problems=problems,
        claims=tuple(claim_from_json(f["claim"], problems) for f in forms if "claim" in f),
        licenses=(
            *(License(id_, kind) for id_, kind in head["licenses"].items()),
            *(License(id_, kind, modified=True) for id_, kind in head["modified_from"].items()),
        ),
        released={s: datetime.date.fromisoformat(d) for s, d in head["released"].items()},
    )
    return Locked(
        id=head["model"],
        asked=head.get("asked"),
        revision=str(head["revision"]),
        license=str(head["license"]),
        date=datetime.date.fromisoformat(head["locked"]),
        files=tuple(_file(form) for form in forms if "file" in form),
        ancestors=tuple(_ancestor(form) for form in forms if "ancestor" in form),
        facts=facts,
    )


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
        raise MalformedError("names are strings")
    return value


def _file(form: Json) -> LockedFile:
    return LockedFile(str(form["file"]), Role(form["role"]), str(form["sha256"]))


def _ancestor(form: Json) -> LockedAncestor:
    return LockedAncestor(str(form["ancestor"]), form["revision"])


def same(one: Locked, other: Locked) -> bool:
    """Tell whether two entries say the same of a model, whatever their days."""
    return _block(replace(one, date=_NO_DAY)) == _block(replace(other, date=_NO_DAY))
