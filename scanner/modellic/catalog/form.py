"""The form of a record in its YAML file: read strictly, written in one order."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import replace

from modellic.catalog.fields import (
    Fields,
    day,
    listed,
    optional_string,
    ranges,
    string,
    strings,
)
from modellic.catalog.record import (
    Kind,
    Record,
    Repository,
    ReviewedRule,
    Verification,
    WordRange,
)
from modellic.rules import Json, Rank, Rule

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,99}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REPOSITORY = re.compile(r"[\w.-]+/[\w.*-]+", re.ASCII)


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not pattern.fullmatch(text := string(value)):
            raise ValueError(f"{text!r} has not the form {pattern.pattern}")
        return text

    return read


identifier = _matching(_ID)
"""Accepts the id of a licence, which is also the name of its file."""


def _count(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError(f"a number above zero is needed, not {value!r}")
    return value


def _range(value: object) -> WordRange:
    (pair,) = ranges([value])
    return pair


def hashes_from_base64(value: object) -> bytes:
    """Accept a fingerprint as it is written: base64. Raises `ValueError`."""
    try:
        data = base64.b64decode("".join(string(value).split()), validate=True)
    except ValueError as error:
        raise ValueError(f"base64 is needed ({error})") from error
    if len(data) % 4:
        raise ValueError("a whole number of 4-byte hashes is needed")
    return data


def _repository(value: object) -> Repository:
    fields = Fields(value, "repositories")
    repository = Repository(
        name=fields.take("name", _matching(_REPOSITORY)),
        seen=fields.take("seen", day),
        revision=fields.get("revision", string, None),
    )
    fields.close()
    return repository


def _verification(value: object) -> Verification:
    fields = Fields(value, "verified")
    verification = Verification(
        date=fields.take("date", day),
        sha256=fields.take("sha256", _matching(_SHA256)),
        against=fields.take("against", string),
    )
    fields.close()
    return verification


def _rule(value: object) -> ReviewedRule:
    fields = Fields(value, "rules")
    words = fields.take("words", ranges)
    lines = fields.take("lines", ranges)
    quoted = fields.get("quoted", ranges, ())
    form = fields.rest()
    rule = Rule.from_json(form)
    if not words or len(words) != len(lines):
        raise ValueError("a rule needs words, and a pair of lines for each of their ranges")
    if rule_form(rule) != form:
        raise ValueError(f"not a rule in the published form (docs/rules.md): {form!r}")
    evidence = replace(rule.evidence, lines=lines, rank=Rank.RECORD)
    return ReviewedRule(replace(rule, evidence=evidence), words, quoted)


def record_from_form(form: object, where: str) -> Record:
    """Read a record. Raises `DataError`, naming `where`, at the first thing that is wrong."""
    fields = Fields(form, where)
    record = Record(
        id=fields.take("id", identifier),
        names=fields.take("names", strings),
        titles=fields.take("titles", strings),
        tags=fields.take("tags", strings),
        license_names=fields.take("license_names", strings),
        licensor=fields.take("licensor", optional_string),
        version=fields.take("version", optional_string),
        released=fields.take("released", lambda value: None if value is None else day(value)),
        kind=fields.take("kind", Kind),
        base=fields.take("base", optional_string),
        language=fields.take("language", string),
        repositories=fields.take("repositories", lambda v: tuple(map(_repository, listed(v)))),
        text_url=fields.take("text_url", optional_string),
        file=fields.take("file", string),
        verified=fields.take("verified", _verification),
        rules=fields.take("rules", lambda v: tuple(map(_rule, listed(v)))),
        word_count=fields.take("word_count", _count),
        optional=fields.take("optional", ranges),
        holder=fields.get("holder", _range, None),
        normalized_sha256=fields.take("normalized_sha256", _digests),
        fingerprint=fields.take("fingerprint", hashes_from_base64),
    )
    fields.close()
    if not record.names:
        raise fields.error("a record needs at least one name")
    if record.holder and record.optional:
        raise fields.error("a record has either optional parts or a holder's name in its words")
    return record


def _digests(value: object) -> tuple[str, ...]:
    return tuple(map(_matching(_SHA256), listed(value)))


def rule_form(rule: Rule) -> Json:
    """Return a rule in the published form, without evidence and without an empty condition."""
    form = rule.to_json()
    del form["evidence"]
    if form["when"] is None:
        del form["when"]
    return form


def record_to_form(record: Record) -> Json:
    """Return the record in the order of its file."""
    names = ("names", "titles", "tags", "license_names")
    form: Json = {"id": record.id} | {key: list(getattr(record, key)) for key in names}
    form |= {key: getattr(record, key) for key in ("licensor", "version", "released")}
    form |= {"kind": str(record.kind), "base": record.base, "language": record.language}
    form["repositories"] = [_repository_form(repository) for repository in record.repositories]
    form |= {"text_url": record.text_url, "file": record.file}
    verified = record.verified
    form["verified"] = {
        "date": verified.date,
        "sha256": verified.sha256,
        "against": verified.against,
    }
    form["rules"] = [_rule_form(rule) for rule in record.rules]
    form |= {"word_count": record.word_count, "optional": _pairs(record.optional)}
    form |= {"holder": list(record.holder)} if record.holder else {}
    form["normalized_sha256"] = list(record.normalized_sha256)
    form["fingerprint"] = base64.b64encode(record.fingerprint).decode("ascii")
    return form


def _pairs(value: tuple[WordRange, ...]) -> list[list[int]]:
    return [list(pair) for pair in value]


def _repository_form(repository: Repository) -> Json:
    form: Json = {"name": repository.name, "seen": repository.seen}
    return form | ({"revision": repository.revision} if repository.revision else {})


def _rule_form(reviewed: ReviewedRule) -> Json:
    form = rule_form(reviewed.rule)
    form |= {"words": _pairs(reviewed.words), "lines": _pairs(reviewed.rule.evidence.lines)}
    return form | ({"quoted": _pairs(reviewed.quoted)} if reviewed.quoted else {})
