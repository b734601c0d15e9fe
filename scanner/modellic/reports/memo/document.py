"""The memo as a document: the paper is put together, and a template writes it down."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from modellic.catalog import Catalog
from modellic.reports.listed import address
from modellic.reports.marks import link, marked
from modellic.reports.memo.english import English
from modellic.reports.memo.gathering import matter_of
from modellic.reports.memo.japanese import Japanese
from modellic.reports.memo.paper import Facts, Paper, Paragraph, Part, Row, Section, Signature
from modellic.reports.memo.sections import sections_of
from modellic.reports.templates import MAX_ADDRESS, environment, style_hash, stylesheet
from modellic.results import Location

if TYPE_CHECKING:
    from jinja2 import Environment

    from modellic.company import Company
    from modellic.report import Report, TargetReport
    from modellic.reports.memo.language import Language

LANGUAGES: Final[Mapping[str, type[Language]]] = {"en": English, "ja": Japanese}
"""The languages of the memo, by ISO 639-1."""
FORMATS: Final = ("markdown", "html")
_FOLDER: Final = "memo/templates"


def render(report: Report, company: Company | None, *, language: str, form: str) -> str:
    """Return the memo about the models of a report, in one of `FORMATS`."""
    paper = paper_of(report, company, LANGUAGES[language]())
    if form == "markdown":
        text = _markdown().get_template(f"{_FOLDER}/memo.md").render(paper=paper)
        return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
    sheets = ("html/templates/page.css", "html/templates/print.css", f"{_FOLDER}/memo.css")
    css = "".join(map(stylesheet, sheets))
    return (
        environment()
        .get_template(f"{_FOLDER}/memo.html")
        .render(
            paper=paper,
            report=report,
            language=paper.language,
            style=css,
            style_hash=style_hash(css),
        )
    )


def paper_of(report: Report, company: Company | None, language: Language) -> Paper:
    """Return the paper about the models of a report."""
    catalog = Catalog.load()
    one = len(report.targets) == 1
    count = len(report.targets)
    what = report.targets[0].id if one else language.say("models", count=count)
    return Paper(
        language=language.code,
        title=language.say("title", what=what),
        head=_head(report, what, language),
        parts=tuple(
            Part("" if one else target.id, _told(target, report, company, language, catalog))
            for target in report.targets
        ),
        end=(_decision(language),),
        foot=language.say("foot", version=report.version),
        skip=language.say("skip"),
    )


def _told(
    target: TargetReport,
    report: Report,
    company: Company | None,
    language: Language,
    catalog: Catalog,
) -> tuple[Section, ...]:
    if target.error is not None:
        hint = f"; {target.error.hint}" if target.error.hint else ""
        words = language.say("no-answer", what=f"{target.error.what}{hint}")
        return (Section(language.say("open"), (Paragraph(words),)),)
    return sections_of(matter_of(target, report, company, catalog), language)


def _head(report: Report, what: str, language: Language) -> Facts:
    told = report.company
    company = (told.name or told.path) if told else language.say("no-company")
    day = language.day(report.as_of) if report.as_of else language.say("no-date")
    drafted = language.say("drafted", version=report.version)
    return Facts(
        (
            Row(language.say("subject"), language.say("subject-text", what=what)),
            Row(language.say("company"), company),
            Row(language.say("as-of"), day),
            Row(language.say("drafted-by"), drafted),
        )
    )


def _decision(language: Language) -> Section:
    heads = ("sign-role", "sign-name", "sign-date", "sign-decision", "sign-mark")
    block = Signature(
        head=tuple(map(language.say, heads)),
        roles=tuple(language.say("roles").split(" | ")),
        choices=tuple(language.say("choices").split(" | ")),
    )
    return Section(language.say("decision"), (block,))


@cache
def _markdown() -> Environment:
    """Return the engine of Markdown: every value is words, and becomes no markup."""
    made = environment().overlay(autoescape=False, finalize=marked)
    made.filters["link"] = _link
    return made


def _link(words: str, url: str) -> Any:
    from markupsafe import Markup

    place = address(Location(url)) if url and len(url) <= MAX_ADDRESS else ""
    return Markup(link(words, place) if place else marked(words))  # noqa: S704  # escaped above
