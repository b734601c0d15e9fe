"""The report as a page in a real browser: it fits, it can be read by all, it asks for nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

import papers
import samples
from htmlpages import judged
from modellic.company import Assessment, Evaluation, Publisher
from modellic.report import AncestorReport, LineageReport, NamedBy, Recorded, Report, Standing
from modellic.reports import Style
from modellic.reports.html.document import render
from samples import LONG

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PHONE, DESK = 360, 1280
DAY = datetime.date(2026, 2, 1)
RECORDED = Recorded(
    Publisher("otter", "Otter Ltd", "GB", "https://otter.example/about", DAY, "London"),
    (Assessment((LONG,), "J. Doe", DAY, "leaks", DAY, "https://wiki.example/" + "x" * 300),),
    (Evaluation((LONG,), "Swim test", "Beaver Lab", DAY, "12 %", system_prompt=True),),
)


def deep_line(length: int) -> LineageReport:
    """A line of base models, one below the other, with names that no phone is wide enough for."""
    ids = ["otter/Otter-7B", *(f"{LONG}-{n}" for n in range(length))]
    return LineageReport(
        tuple(
            AncestorReport(id_, n, Standing.UNKNOWN, (NamedBy(ids[n - 1], "README.md", 5),))
            for n, id_ in enumerate(ids[1:], 1)
        )
    )


WIDE = samples.report(
    samples.target(
        id=LONG,
        target=LONG,
        lineage=deep_line(8),
        recorded=RECORDED,
        problems=(replace(samples.PARTIAL.targets[0].problems[0], where=LONG, what=LONG * 3),),
    ),
    *samples.DERIVED.targets,
    company=replace(samples.COMPANY, products=(LONG, LONG)),
)
PAGES = {
    "several": samples.SEVERAL,
    "derived": samples.DERIVED,
    "partial": samples.PARTIAL,
    "no-answer": samples.NO_ANSWER,
    "wide": WIDE,
    "hostile": papers.hostile('"><img src=https://evil.example/x><script>alert(1)</script>'),
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    """The reports to look at; one has bars, for which figures have to be judged."""
    folder = tmp_path_factory.mktemp("figures")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        return PAGES | {"figures": judged(Path())}


@contextmanager
def shown(
    browser: Browser,
    report: Report,
    folder: Path,
    width: int = DESK,
    scheme: Literal["light", "dark"] = "light",
) -> Iterator[Page]:
    """Open a page, and hold that it asked for nothing and that the browser found no fault."""
    file = folder / "report.html"
    file.write_text(render(report, Style()), encoding="utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.goto(file.as_uri())
    yield page
    context.close()
    assert asked == [file.as_uri()]
    assert said == []


NAMES = (*PAGES, "figures")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_nothing_is_wider_than_the_screen(
    name: str, width: int, browser: Browser, reports: dict[str, Report], tmp_path: Path
) -> None:
    with shown(browser, reports[name], tmp_path, width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == width
        outside = page.evaluate(
            """() => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(e => !e.closest('.unseen') && !e.closest('svg'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.outerHTML.slice(0, 200))"""
        )
        assert outside == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_serious(
    name: str,
    scheme: Literal["light", "dark"],
    browser: Browser,
    reports: dict[str, Report],
    tmp_path: Path,
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    with shown(browser, reports[name], tmp_path, PHONE, scheme) as page:
        found = Axe().run(page)
    grave = [
        (entry["id"], [node["html"][:200] for node in entry["nodes"]])
        for entry in found.response["violations"]
        if entry["impact"] in {"serious", "critical", "moderate"}
    ]
    assert grave == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_page_is_as_light_or_dark_as_the_system(
    scheme: Literal["light", "dark"],
    browser: Browser,
    reports: dict[str, Report],
    tmp_path: Path,
) -> None:
    with shown(browser, reports["derived"], tmp_path, scheme=scheme) as page:
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        red = int(colour.removeprefix("rgb(").split(",")[0])
        assert (red > 200) is (scheme == "light")
        page.emulate_media(media="print")
        printed = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert printed == "rgb(255, 255, 255)"


def test_each_model_begins_on_a_new_sheet(
    browser: Browser, reports: dict[str, Report], tmp_path: Path
) -> None:
    with shown(browser, reports["several"], tmp_path) as page:
        printed = page.pdf(prefer_css_page_size=True)
        breaks = page.evaluate(
            """() => { return [...document.querySelectorAll('.model, .made')]
                .map(e => getComputedStyle(e).breakBefore) }"""
        )
        assert breaks == ["auto"] * 4
        page.emulate_media(media="print")
        breaks = page.evaluate(
            """() => [...document.querySelectorAll('.model, .made')]
                .map(e => getComputedStyle(e).breakBefore)"""
        )
    assert breaks == ["page"] * 4
    assert printed.count(b"/Type /Page\n") >= 5


def test_a_keyboard_reaches_the_report_at_once(
    browser: Browser, reports: dict[str, Report], tmp_path: Path
) -> None:
    with shown(browser, reports["several"], tmp_path) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
        box = page.evaluate("document.activeElement.getBoundingClientRect().left")
        assert box >= 0
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_a_bar_is_as_long_as_its_figure(
    browser: Browser, reports: dict[str, Report], tmp_path: Path
) -> None:
    with shown(browser, reports["figures"], tmp_path) as page:
        drawn = page.evaluate(
            """() => [...document.querySelectorAll('.bar')].filter(b => b.querySelector('svg'))
                .map(b => {
                    const at = s => b.querySelector(s).getBoundingClientRect();
                    const [bar, mark] = [at('.surely'), at('line.mark')];
                    const reached = bar.width / ((mark.left + mark.right) / 2 - bar.left);
                    return [b.querySelector('.told').textContent, reached];
                })"""
        )
    shares = {said.split(" ")[0] + said.split(" ")[2]: round(reached, 2) for said, reached in drawn}
    assert shares["searcha"] == pytest.approx(1.2, abs=0.01)
    assert shares["chat4.4M"] == pytest.approx(0.88, abs=0.01)
    assert [reached > 1 for _, reached in drawn] == [True, False, False]
