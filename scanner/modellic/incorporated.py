"""Use policies that a licence makes part of itself, and that nobody read here.

Whoever relies on the licence is bound by the policy's list; without it the answer is partial.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from modellic.catalog import Record
from modellic.rules import Duty, Evidence, Prohibition, Rule
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot
from modellic.text import Text
from modellic.texts import Texts

_POLICY = re.compile(
    r"(?:acceptable|prohibited|usage|use)[\s-]+(?:use[sd]?[\s-]+)?polic(?:y|ies)|\bAUP\b"
    r"|使用政策|使用规范",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]\"'“”]{3,300}"
    r"|(?<![\w@.])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}/[^\s<>()\[\]\"'“”]+",
    re.IGNORECASE,
)
_TITLE_WORDS = 10


def unread_policies(
    snapshot: Snapshot, texts: Texts, records: Iterable[Record] = ()
) -> Iterator[Problem]:
    """Yield a gap for each text, and each record, that binds to a policy which was not read.

    A policy counts as read where the repository has it as a file, where the licence holds it under
    a title of its own, and where a person who checked the licence's record took its list down.
    """
    if any(file.role is Role.USE_POLICY for file in snapshot.files):
        return
    yield from _of_texts(snapshot, texts)
    for record in records:
        rules = [reviewed.rule for reviewed in record.rules]
        if _has(rules, Duty.FOLLOW_ACCEPTABLE_USE) and not _has(rules, Prohibition.RESTRICTED_USE):
            what = f"{record.names[0]} asks to obey a use policy, whose list no record holds"
            hint = "read the policy where the licence says it stands"
            hint += f": {record.text_url}" if record.text_url else ""
            yield Problem(ProblemKind.NOT_FOUND, snapshot.id, what, hint)


def _of_texts(snapshot: Snapshot, texts: Texts) -> Iterator[Problem]:
    listed = {r.evidence.file for r, _ in texts.rules if r.action is Prohibition.RESTRICTED_USE}
    reviewed = {f.path for f in texts.files if f.identification and f.identification.exact}
    titled = {f.path for f in snapshot.files if _holds_policy(f.content)}
    told = set()
    for rule, also in texts.rules:
        if rule.action is not Duty.FOLLOW_ACCEPTABLE_USE:
            continue
        for place in (rule.evidence, *also):
            address = _address(place)
            named = _POLICY.search(place.quote)
            read = place.file in listed and (
                place.file in reviewed or place.file in titled or not address
            )
            if (named or address) and not read and place.file not in told:
                told.add(place.file)
                yield _gap(place.file, " ".join(named[0].split()) if named else "", address)


def _address(place: Evidence) -> str:
    found = _ADDRESS.search(place.quote)
    return found[0].rstrip(".,;:!?*_`") if found else ""


def _gap(file: str, name: str, address: str) -> Problem:
    called = f" ({name})" if name else ""
    what = f"the licence asks to obey a policy{called}, whose list is neither in it nor beside it"
    where = f"at {address}" if address else "where the licence says it stands"
    return Problem(ProblemKind.NOT_FOUND, file, what, f"read the policy {where}")


def _holds_policy(content: bytes) -> bool:
    """Tell whether a text has a title that names a policy: the list then stands below it."""
    lines = Text.decode(content).source.splitlines()
    return any(
        _POLICY.search(line) and len(line.split()) <= _TITLE_WORDS and not _ADDRESS.search(line)
        for line in lines
    )


def _has(rules: Iterable[Rule], action: Duty | Prohibition) -> bool:
    return any(rule.action is action for rule in rules)
