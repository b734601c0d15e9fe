"""The memo as a page in a real browser, in both languages: it fits, all can read it, it prints."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import papers
import samples
from modellic.company import load_company
from modellic.pipeline import scan
from modellic.reports.memo import LANGUAGES, render
from samples import LONG

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from modellic.report import Report

PHONE, DESK = 360, 1280
WIDE = samples.report(samples.target(id=LONG, target=LONG), company=samples.COMPANY)
PAGES = {
    "triggered": samples.TRIGGERED,
    "several": samples.SEVERAL,
    "derived": samples.DERIVED,
    "no-answer": samples.NO_ANSWER,
    "wide": WIDE,
    "hostile": papers.hostile('"><img src=https://evil.example/x><script>alert(1)</script>'),
}
LICENCE = """\
# Otter terms

You shall display "Otter" on the user interface if your product has more than 5 million monthly
active users. You must not use the names or the marks of the licensor. If you distribute the model,
you must keep the copyright notices and pass on a copy of these terms.

If you make another model with Otter or with what it writes and give that model to others, you shall
put "Otter" at the beginning of the name of the model, and you shall tell them in a file beside it
what you changed, so that nobody takes your work for that of Otter Labs or of its partners.

If on the day on which this version was released you and your affiliates together had more than 300
million monthly active users of all products and services, you must request a separate licence from
Otter Labs, which it may refuse, and until you have it you must not use any right of these terms.

You must not use Otter or what it writes to improve any other language model, and you must not use
it for weapons, for surveillance or to deceive people. You shall obey the laws on export.

Otter Labs may revise these terms at any time. Your rights end if you break one of them, and Otter
Labs can revoke them. These terms are governed by the law of Denmark.
"""
COMPANY = """\
[company]
name = "Example KK"
seat = "JP"

[products.chat]
models = ["./otter"]
uses = ["commercial", "product", "distribute"]
monthly-active-users = {"2026-08" = "3M", "2026-09" = "3.5M", "2026-10" = "4M"}

[[policy.rules]]
effect = "warn"
models = ["./otter"]
reason = "behind our own gateway only"
"""


def opened(browser: Browser, html: str, folder: Path, width: int) -> Page:
    file = folder / "memo.html"
    file.write_text(html, encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(file.as_uri())
    return page


def memo(report: Report, language: str) -> str:
    named = tuple(replace(t, target="otter/Otter-7B") for t in report.targets)
    return render(replace(report, targets=named), None, language=language, form="html")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_memo_fits_and_axe_finds_nothing(
    name: str, language: str, width: int, browser: Browser, tmp_path: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    page = opened(browser, memo(PAGES[name], language), tmp_path, width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    found = Axe().run(page)
    page.close()
    grave = [
        (entry["id"], [node["html"][:200] for node in entry["nodes"]])
        for entry in found.response["violations"]
        if entry["impact"] in {"serious", "critical", "moderate"}
    ]
    assert grave == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_memo_of_a_company_prints_on_two_sheets(
    language: str, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("otter").mkdir()
    Path("otter/LICENSE").write_text(LICENCE, "utf-8")
    Path("modellic.toml").write_text(COMPANY, "utf-8")
    company = load_company(Path("modellic.toml"))
    report = scan("./otter", company=company, offline=True)
    html = render(report, company, language=language, form="html")
    page = opened(browser, html, tmp_path, DESK)
    sheets = len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))
    page.close()
    assert sheets == 2
