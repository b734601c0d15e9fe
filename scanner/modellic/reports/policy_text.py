"""What a company's policy makes of a model, for people: which entry decided what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from modellic.reports.page import Page, phrase, plain
from modellic.reports.words import DIM

if TYPE_CHECKING:
    from rich.text import Text

    from modellic.company import Company
    from modellic.finding import Finding
    from modellic.kinds import FindingKind
    from modellic.policies import Referee
    from modellic.report import TargetReport
    from modellic.reports import Style

_STYLES: Final = {"error": "bold red", "warning": "yellow", "note": DIM}


def render(target: TargetReport, referee: Referee, style: Style) -> str:
    """Return which entry of the company file decided what about one model."""
    page = Page(style.width, colour=style.colour)
    page.add(plain(target.id, "bold"))
    for label, value in _facts(referee):
        page.add(value, plain(f"  {label:<11}", DIM))
    for finding in target.findings:
        page.blank()
        lead = phrase((f"  {finding.severity:<11}", _STYLES[str(finding.severity)]))
        about = f" ({finding.product})" if finding.product else ""
        page.add(phrase((finding.id, "bold"), f"{about}  {finding.message}"), lead)
        by = finding.decided_by or _by_default(finding, referee.subject.company)
        page.add(phrase((f"by {by}", DIM)), " " * 13)
    return page.text()


def render_failure(target: TargetReport, style: Style) -> str:
    """Return why there is no answer about a target."""
    page = Page(style.width, colour=style.colour)
    page.add(plain(target.id, "bold"))
    if target.error is not None:
        page.add(plain(target.error.what, "bold red"), plain("  no answer  "))
    return page.text()


def _facts(referee: Referee) -> Iterator[tuple[str, Text]]:
    subject = referee.subject
    publisher = subject.publisher
    if publisher is not None:
        seat = ", ".join(filter(None, (publisher.city, publisher.seat)))
        source = f"  {publisher.source}, {publisher.date.isoformat()}"
        yield "publisher", phrase(f"{publisher.name}, seated in {seat}", (source, DIM))
    else:
        yield "publisher", plain("nothing says who it is or where its seat is")
    for licence in subject.licenses:
        yield "licence", plain(f"{licence.id} ({licence.kind or 'of no known kind'})")
    if not subject.licenses:
        yield "licence", plain("none that is known")
    names = ", ".join(product.name for product in subject.products)
    yield "products", plain(names or "none lists it")
    ruling = referee.on_model()
    if ruling is None:
        yield "the model", plain("no entry of policy.rules about models matches: it is let pass")
    else:
        yield "the model", phrase(ruling.why, (f"  by {ruling.decided_by}", DIM))


def _by_default(finding: Finding, company: Company) -> str:
    """Say which key decided where no entry did."""
    from modellic.company import ALWAYS, WITH_COMPANY

    event = kind_of(finding).fails_by
    if event is None:
        return "the finding's own severity"
    if event in ALWAYS:
        return f"`{event}`, which always fails"
    if event in company.policy.counts_as:
        return f"policy.counts-as.{event}"
    default = company.policy.fail_on == WITH_COMPANY.fail_on
    where = "policy.fail-on as it is by default" if default else "policy.fail-on"
    has = "has" if event in company.policy.fail_on else "does not have"
    return f"{where}, which {has} `{event}`"


def kind_of(finding: Finding) -> FindingKind:
    """Return the kind of a finding."""
    from modellic.kinds import FINDINGS

    return next(kind for kind in FINDINGS if kind.id == finding.id)
