"""`license-unnamed`: `license: other` without the name or the link that it needs.

https://huggingface.co/docs/hub/repositories-licenses asks for both beside `other`.
"""

from __future__ import annotations

from collections.abc import Iterator

from modellic.card import Declared
from modellic.catalog import NoLicense
from modellic.finding import Claim
from modellic.findings.case import Case, place_of
from modellic.kinds import LICENSE_UNNAMED

_NO_TAGS = frozenset({"other", "unknown"})
_NO_NAMES = frozenset({"custom", "licence", "license", "n/a", "none", "other", "unknown"})
"""Words that name no licence."""


def check(case: Case) -> Iterator[Claim]:
    """Tell what is missing beside a tag that names no licence."""
    for entry in case.declared:
        if not _names_none(entry, case):
            continue
        if missing := _missing(entry, has_text=bool(case.license_files)):
            tag = f"license: {entry.tag}" if entry.tag else "a licence"
            yield Claim(LICENSE_UNNAMED, f"{tag} is declared {missing}", place_of(entry))


def _names_none(entry: Declared, case: Case) -> bool:
    tag = (entry.tag or "").casefold()
    return tag in _NO_TAGS or isinstance(case.catalog.meaning_of_tag(tag), NoLicense)


def _missing(entry: Declared, *, has_text: bool) -> str:
    lost = []
    if not entry.name:
        lost.append("without license_name")
    elif entry.name.casefold() in _NO_NAMES:
        lost.append(f"with the license_name {entry.name!r}, which says nothing")
    if not entry.link and not has_text:
        lost.append("without license_link")
    return " and ".join(lost)
