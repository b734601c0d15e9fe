"""The same licence in HTML, and a clause wrapped otherwise than the licence before it."""

from __future__ import annotations

import html
import unicodedata

import pytest

from figures import conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

TITLE = "Otter Licence"
LEAD = "You may not use the model to:"
BANS = ("host it for others as a service;", "train another model;", "give it away.")
CLAUSE = (
    "If your products have more than 40 million monthly active users, you shall prominently display"
    ' "Otter-7B" on the user interface.'
)


def pages() -> dict[str, str]:
    """Return one licence as plain text and in several kinds of HTML."""
    items = "".join(f"<li>{ban}</li>" for ban in BANS)
    paragraphs = "".join(f"<p><span>&bull;&nbsp;</span>{ban}</p>" for ban in BANS)
    words = html.escape(CLAUSE)
    return {
        "text": f"# {TITLE}\n\n{LEAD}\n\n" + "".join(f"- {b}\n" for b in BANS) + f"\n{CLAUSE}\n",
        "a list": f"<h1>{TITLE}</h1><p>{LEAD}</p><ul>{items}</ul><p>{words}</p>",
        "a page": f"<!DOCTYPE html>\n<html><head><title>{TITLE}</title></head><body>\n<div>{LEAD}\n"
        f"<ol>\n{items}\n</ol></div>\n<div>{words}</div>\n</body></html>",
        "written bullets": f"<h2>{TITLE}</h2>\n<p>{LEAD}</p>\n{paragraphs}\n<p>{words}</p>",
        "broken lines": f"{TITLE}<br><br>{LEAD}<br>"
        + "".join(f"- {ban}<br>" for ban in BANS)
        + f"<br>{words}",
    }


@pytest.mark.parametrize("page", pages())
def test_a_page_says_what_its_words_say(page: str) -> None:
    plain = extract(Text(pages()["text"])).rules
    found = extract(Text(pages()[page])).rules
    assert [(r.action, r.when) for r in found] == [(r.action, r.when) for r in plain]
    assert [str(r.action) for r in plain] == [
        "host-as-service",
        "train-other-models",
        "distribute",
        "display-attribution",
    ]


def test_the_evidence_of_a_page_is_a_place_in_its_file() -> None:
    page = pages()["a list"]
    shown = extract(Text(page)).rules[-1]
    assert shown.evidence.quote == html.escape(CLAUSE)
    assert page[slice(*shown.evidence.spans[0])] == html.escape(CLAUSE)
    assert shown.text == ("Otter-7B",)


def test_a_wrapped_clause_behind_long_lines_is_one_sentence() -> None:
    long_line = "The software is provided as it is, " + "without warranty of any kind, " * 20
    text = f"""\
{long_line}.

{long_line} whatever it is used for.

If the software is part of a product or service of yours that has
more than 40 million monthly active users, or more than 5 million US dollars
(or as much in another currency) in monthly revenue, you shall prominently
display "Otter-7B" on the user interface.
"""
    assert conditions(text, Duty.DISPLAY_ATTRIBUTION) == [
        "monthly-active-users > 40000000 of product or revenue > 5000000 USD / month of product"
    ]


LEADS = {
    "**You agree not to use the model:**": ["restricted-use"],
    "**You may not use the model:**": ["restricted-use"],
    "**When you share the model you must do all of this:**": [],
    "**Permitted uses (no licence required):**": [],
    "**What is prohibited:**": ["restricted-use"],
}


@pytest.mark.parametrize("lead", LEADS)
def test_a_bold_line_that_leads_into_a_list_is_no_title(lead: str) -> None:
    text = f"# {TITLE}\n\n{lead}\n\n- To defame others;\n- For surveillance.\n"
    found = [str(r.action) for r in extract(Text(text)).rules]
    plain = [str(r.action) for r in extract(Text(text.replace("**", ""))).rules]
    assert found == plain == LEADS[lead]


def test_a_chinese_heading_that_forbids_leads_into_its_list() -> None:
    for lead in ("### 您不得将模型用于：", "**您不得将模型用于：**", "您不得将模型用于："):
        rules = extract(Text(f"# 水獭许可协议\n\n{lead}\n\n- 监控他人\n- 诽谤他人\n")).rules
        assert [str(r.action) for r in rules] == ["restricted-use"]


def test_decomposed_letters_are_those_of_the_language() -> None:
    text = (
        "Lizenz\n\nFür Unternehmen mit mehr als 250 Beschäftigten ist eine kostenpflichtige Lizenz"
        " erforderlich. Geänderte Dateien müssen als geändert gekennzeichnet werden.\n"
    )
    plain = extract(Text(text))
    found = extract(Text(unicodedata.normalize("NFD", text)))
    assert [(r.action, r.when) for r in found.rules] == [(r.action, r.when) for r in plain.rules]
    assert (found.language, len(plain.rules)) == ("de", 2)


WRAPPED = {
    "German, nouns at the beginning of lines": (
        """\
Sie dürfen die Software für Forschung, Lehre und private Zwecke unentgeltlich nutzen.

Eine kommerzielle Lizenz ist erforderlich, wenn Ihre
Anwendung oder Ihr Spiel

- in zwölf aufeinanderfolgenden Monaten Einnahmen von 200.000 US-Dollar oder mehr erzielt hat;
- den Wegfall der Namensnennung voraussetzt.
""",
        "revenue >= 200000 USD / 12-months of product",
    ),
    "German, a remark in brackets at the beginning of a line": (
        """\
Einrichtungen mit mehr als 500
Beschäftigten haben vor der Nutzung
eine Lizenz bei uns
(lizenzen@otter.example) zu erwerben.
""",
        "employees > 500",
    ),
    "Chinese, a number in two lines": (
        """\
本协议适用于水獭模型及其全部权重文件，使用前请仔细阅读
。个人免费使用。对于员工超过 100 人或者年收入超过 2
00 万美元的企业，必须向我们另行购买商业许可证后才能使用
本模型。
""",
        "employees > 100 or revenue > 2000000 USD / year",
    ),
    "Japanese, behind items of one long line each": (
        """\
本モデルの利用条件は次のとおりです。

1. 個人の方は、目的を問わず、本モデルを無料で利用し、研究のために変更することができます。
2. 大学および公的研究機関は、教育または研究のために、本モデルを無料で利用することができます。

従業員が300人を超える企業が本モデルを
利用する場合は、あらかじめ当社から商用
ライセンスを取得しなければなりません。
""",
        "employees > 300",
    ),
}


@pytest.mark.parametrize("case", WRAPPED)
def test_a_wrapped_clause_is_one_sentence(case: str) -> None:
    text, meant = WRAPPED[case]
    assert meant in conditions(text)


def test_lists_that_lost_their_indents_are_parted_by_their_numbers() -> None:
    text = """\
# Otter Licence

1. If your company has more than 2 million dollars in annual revenue, you must have one of:
1. a contributor licence
2. a service agreement
2. You may not distribute the software.
3. You may not remove any copyright notices.
"""
    rules = {str(r.action): r.when for r in extract(Text(text)).rules}
    assert rules["obtain-license"] is not None
    assert (rules["distribute"], rules["retain-notices"]) == (None, None)


POINTED = {
    "links": CLAUSE.replace("users,", "[users](https://otter.example/users),"),
    "notes": CLAUSE.replace("users,", "users[^1],").replace("interface.", "interface.[2]"),
}


@pytest.mark.parametrize("case", POINTED)
def test_what_points_elsewhere_says_nothing(case: str) -> None:
    neighbour = " You may not sell copies."
    found = extract(Text(POINTED[case] + neighbour)).rules
    plain = extract(Text(CLAUSE + neighbour)).rules
    assert [(r.action, r.when, r.text) for r in found] == [
        (r.action, r.when, r.text) for r in plain
    ]


@pytest.mark.parametrize(
    ("clause", "contact"),
    [
        ("Ask [us](mailto:hi@otter.example) for a licence.", "hi@otter.example"),
        ("Ask for a licence [here](https://otter.example/form)", "https://otter.example/form"),
        (
            'Get a licence <a href="https://otter.example/form">here</a>.',
            "https://otter.example/form",
        ),
    ],
)
def test_a_link_tells_where_to_ask(clause: str, contact: str) -> None:
    (rule,) = extract(Text(f"For commercial use you need a licence. {clause}")).rules
    assert rule.contact == contact
