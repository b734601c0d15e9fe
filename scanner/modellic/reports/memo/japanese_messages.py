"""Findings and gaps in Japanese: said anew from what the report knows, and not from their English.

Where a message says more than the report has as data, its well-known forms are translated whole;
any other stays in English, as a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from modellic.reports.memo.japanese_words import FINDINGS, PROBLEMS
from modellic.reports.words import joined_lines
from modellic.wording import japanese

if TYPE_CHECKING:
    from modellic.finding import Finding
    from modellic.identify import Identification
    from modellic.report import TargetReport
    from modellic.sources import Problem

_SHOWN: Final = 6
"""Things of one kind that are named."""
_QUOTED: Final = re.compile(r"“([^”]+)”")

_FORMS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.DOTALL), said)
    for pattern, said in (
        (
            r"the licence asks to obey a policy(?: \((?P<name>.+)\))?, whose list is neither .+",
            "ライセンスが遵守を求める利用ポリシー{name}の内容が、原文にも同じ場所にもない",
        ),
        (
            r"(?P<bare>.+) asks to obey a use policy, whose list no record holds",
            "{bare}が遵守を求める利用ポリシーの内容が、記録にない",
        ),
        (
            r"no known licence, and no rule was found in the text",
            "既知のライセンスに該当せず、条件も見当たらなかった",
        ),
        (
            r"no known licence, and in no language that is understood here",
            "既知のライセンスに該当せず、解釈できない言語で書かれている",
        ),
        (
            r"(?P<count>\d+) words? of (?P<bare>.+) missing near line (?P<lines>[\d, ]+): what .+",
            "{bare}の{count}語が{lines}行付近で欠けており、その意味を解釈できなかった",
        ),
        (
            r"the file holds bytes that are no UTF-8 text; they were passed over",
            "UTF-8で読めない部分があり、その部分は読み取っていない",
        ),
        (
            r"no licence text(?: .+)? and no declared licence: nothing shows .+",
            "ライセンスの原文も表示もなく、利用が許諾されていることを示すものがない",
        ),
        (
            r"no licence text(?: .+)?; the terms are those of (?P<bare>.+), which the card .+",
            "ライセンスの原文がない。条件は、モデルカードが表示する{bare}のものである",
        ),
        (
            r"the repository is gated; not read without access: (?P<bare>.+)",
            "アクセス権がないため、次のファイルは未読である：{bare}",
        ),
        (
            r"the repository is gated, .+",
            "リポジトリへのアクセスが制限されており、権限がない",
        ),
        (r"license_link names this file, which is not there", "license_link が指すファイルがない"),
        (
            r"the text that license_link names was not read without the network",
            "ネットワークを使用しないため、license_link が指す原文は未読である",
        ),
        (
            r"the base model is called (?P<bare>.+), which is no id of the hub",
            "派生元の名称{bare}は、ハブのIDではない",
        ),
        (
            r".+; neither the cache of this machine nor a bundled record knows it",
            "手元の写しにも既知ライセンスの記録にもない",
        ),
        (
            r"no record names this repository; the nearest, (?P<bare>.+), knows the pattern .+",
            "このリポジトリを明示する記録がなく、名称の近い記録{bare}による",
        ),
        (
            r"no record speaks of the revision (?P<bare>.+) \(noted .+\)",
            "リビジョン{bare}に関する記録がない",
        ),
        (r"the cache lacks this file", "手元の写しに、このファイルがない"),
    )
)


def problem_in_japanese(problem: Problem) -> str:
    """Say what was not read."""
    return f"{problem.where}：{_gap(problem)}"


def _gap(problem: Problem) -> str:
    for pattern, said in _FORMS:
        if found := pattern.fullmatch(problem.what):
            parts = found.groupdict()
            name = f"（{parts['name']}）" if parts.get("name") else ""
            return said.format(**{**parts, "name": name})
    return f"{PROBLEMS[problem.kind]}（「{problem.what}」）"


def finding_in_japanese(finding: Finding, target: TargetReport) -> str:
    """Say a finding, and what it is about as far as the report tells."""
    said = FINDINGS[finding.id]
    if gap := next((p for p in target.problems if p.what in finding.message), None):
        return f"{said}（{problem_in_japanese(gap)}）"
    tell = _DETAILS.get(finding.id)
    detail = "、".join(tuple(tell(finding, target))[:_SHOWN]) if tell else f"「{finding.message}」"
    return f"{said}（{detail}）" if detail else said


def identified(known: Identification) -> str:
    """Say which licence a text is."""
    if known.modified:
        lines = [passage.lines for passage in known.added if not passage.heading]
        where = f"：{joined_lines(lines[:6])}行" if lines else ""
        if known.exact:
            return f"{known.license_label}（{known.nearest_label}に改変または追加あり{where}）"
        return f"{known.nearest_label}（改変または追加あり{where}）"
    return f"{known.license_label}（改変なし）" if known.exact else "既知のライセンスに該当しない"


# What a finding is about -------------------------------------------------------------------------


def _declared(finding: Finding, target: TargetReport) -> Iterator[str]:  # noqa: ARG001  # one form
    said = dict.fromkeys(d.name or d.tag for d in target.declared if d.name or d.tag)
    if said:
        yield f"表示：{'、'.join(filter(None, said))}"
    for file in target.files:
        if file.role == "license" and file.identification is not None:
            yield f"{file.path}：{identified(file.identification)}"


def _lacking(finding: Finding, target: TargetReport) -> Iterator[str]:
    lost = [key for key in ("license_name", "license_link") if f"without {key}" in finding.message]
    if lost:
        yield f"{'及び'.join(lost)}の記載がない"
    if "which says nothing" in finding.message:
        names = (d.name for d in target.declared if d.name and repr(d.name) in finding.message)
        yield from (f"license_nameの「{name}」は特定のライセンスを示さない" for name in names)


def _links(finding: Finding, target: TargetReport) -> Iterator[str]:
    yield from (d.link for d in target.declared if d.link and d.link in finding.message)


def _datasets(finding: Finding, target: TargetReport) -> Iterator[str]:
    for dataset in target.lineage.datasets:
        if f" {dataset.id}," in finding.message:
            yield f"{dataset.id}：{'・'.join(dataset.licenses)}"


def _added(finding: Finding, target: TargetReport) -> Iterator[str]:
    path = finding.place.file if finding.place else ""
    names = (japanese.NAMES[r.rule.action] for r in target.rules if r.rule.evidence.file == path)
    yield from dict.fromkeys(names)


def _phrases(finding: Finding, target: TargetReport) -> Iterator[str]:
    ids = [a.id for a in target.lineage.ancestors if f" {a.id} " in f"{finding.message} "]
    yield from ids[:1]
    yield from (f"「{words}」" for words in _QUOTED.findall(finding.message))


def _figure(finding: Finding, target: TargetReport) -> Iterator[str]:
    del target
    yield re.split(r"[\s:]", finding.message, maxsplit=1)[0]


def _place(finding: Finding, target: TargetReport) -> Iterator[str]:
    del target
    if finding.place is not None:
        lines = f":{joined_lines(finding.place.lines)}" if finding.place.lines else ""
        yield f"{finding.place.file}{lines}"


_DETAILS: Final[Mapping[str, Callable[[Finding, TargetReport], Iterator[str]]]] = {
    "license-contradicts-text": _declared,
    "license-text-modified": _declared,
    "license-files-disagree": _declared,
    "license-text-missing": _declared,
    "license-unnamed": _lacking,
    "license-link-dead": _links,
    "license-link-mutable": _links,
    "dataset-non-commercial": _datasets,
    "gated-terms-added": _added,
    "derivative-name": _phrases,
    "attribution-missing": _phrases,
    "card-contradicts-license": _phrases,
    "figure-stale": _figure,
    "figure-unread": _figure,
    "assessment-missing": _place,
    "publisher-unknown": _place,
    "waiver-expired": _place,
    "waiver-unmatched": _place,
    "model-unlisted": _place,
    "no-license": _place,
    "use-policy-missing": _place,
    "ancestor-unknown": _place,
}
"""What tells of a finding of each kind; the message of any other is quoted."""
