"""Sentences that are put into plainer words first: neither … nor, both … and, "only Foo may"."""

from __future__ import annotations

import re

import pytest

from clauses import flagged, said
from modellic.errors import DataError
from modellic.extract import extract
from modellic.extract.document import recasting
from modellic.extract.document.recasting import Recast, recasts
from modellic.extract.document.turn_words import needed_by
from modellic.resources import data_folder
from modellic.rules import Duty
from modellic.text import Text

EXAMPLES = {
    "en": (
        (
            "Neither individuals nor companies with fewer than 50 employees need a license.",
            ["obtain-license if (not individual and employees gteq 50 licensee)"],
        ),
        (
            "Companies with more than 9 employees must register with us. Neither schools nor "
            "individuals have to register.",
            ["register if employees gt 9 licensee"],
        ),
        ("Neither universities nor individuals are required to register.", []),
        (
            "Neither distribution nor modification of the model is permitted.",
            ["create-derivatives", "distribute"],
        ),
        (
            "You are neither allowed to sell the model nor to offer it as a service.",
            ["distribute", "host-as-service"],
        ),
        (
            "If you are neither an individual nor an academic institution, you need a license.",
            ["obtain-license if (not individual and not academic)"],
        ),
        (
            "Unless you are either an individual or an academic institution, you need a license.",
            ["obtain-license if (not individual and not academic)"],
        ),
        (
            "A license is required both for hosting and for use by companies with more than 50 "
            "employees.",
            ["obtain-license if (hosted-service or employees gt 50 licensee)"],
        ),
        (
            "You must register both when you host the model and when you sell it.",
            ["register if (hosted-service or distribute)"],
        ),
        (
            "You must register both if you host the model and if you sell it.",
            ["register if (hosted-service or distribute)"],
        ),
        ("Commercial use and redistribution are both forbidden.", ["commercial-use", "distribute"]),
        (
            "Modification is allowed but redistribution and commercial use are not.",
            ["commercial-use", "distribute"],
        ),
        ("You may use the outputs commercially, but not the model itself.", ["commercial-use"]),
        ("Only the licensor may offer the model as a hosted service.", ["host-as-service"]),
        ("Only Foo may offer the model as a hosted service.", ["host-as-service"]),
        ("Hosting the model as a service is reserved for Foo.", ["host-as-service"]),
        (
            "You may not use the model commercially until you have registered with Foo.",
            ["register if commercial"],
        ),
        (
            "You may not host the model before you have registered with us.",
            ["register if hosted-service"],
        ),
        (
            "You may not distribute the model before adding this notice.",
            ["retain-notices if distribute"],
        ),
        (
            "You may not distribute the model unless you add this notice.",
            ["retain-notices if distribute"],
        ),
    ),
    "de": (
        (
            "Weder Privatpersonen noch Unternehmen mit weniger als 50 Mitarbeitern benötigen eine "
            "Lizenz.",
            ["obtain-license if (not individual and employees gteq 50 licensee)"],
        ),
        ("Für Hochschulen ist weder eine Registrierung noch eine Lizenz erforderlich.", []),
        (
            "Erlaubt ist weder die kommerzielle Nutzung noch die Weitergabe.",
            ["commercial-use", "distribute"],
        ),
        (
            "Ich gestatte weder die kommerzielle Nutzung noch die Weitergabe.",
            ["commercial-use", "distribute"],
        ),
        (
            "Diese Lizenz gilt weder für Cloud-Anbieter noch für Behörden.",
            ["obtain-license if (cloud-provider or government)"],
        ),
        (
            "Sowohl für das Hosting als auch für die Weitergabe ist eine Lizenz erforderlich.",
            ["obtain-license if (hosted-service or distribute)"],
        ),
        (
            "Sowohl das Hosting als auch die Nutzung durch Unternehmen mit mehr als 50 "
            "Mitarbeitern erfordert eine Lizenz.",
            ["obtain-license if (hosted-service or employees gt 50 licensee)"],
        ),
        (
            "Nur der Lizenzgeber darf das Modell als gehosteten Dienst anbieten.",
            ["host-as-service"],
        ),
        ("Nur Foo darf das Modell als gehosteten Dienst anbieten.", ["host-as-service"]),
        (
            "Bis auf Unternehmen mit weniger als 50 Mitarbeitern benötigen alle eine Lizenz.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            "Bis auf Privatpersonen müssen alle eine Lizenz erwerben.",
            ["obtain-license if not individual"],
        ),
        (
            "Abgesehen von Privatpersonen benötigen alle eine Lizenz.",
            ["obtain-license if not individual"],
        ),
        (
            "Abgesehen von Unternehmen mit weniger als 50 Mitarbeitern müssen alle eine Lizenz "
            "erwerben.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            "Das Modell darf nicht weitergegeben und auch nicht als Dienst angeboten werden.",
            ["distribute", "host-as-service"],
        ),
        (
            "Die Gewichte dürfen nicht weitergegeben und auch nicht als Dienst angeboten werden.",
            ["distribute", "host-as-service"],
        ),
        (
            "Erlaubt ist die Veränderung, nicht aber die Weitergabe und die kommerzielle Nutzung.",
            ["commercial-use", "distribute"],
        ),
        (
            "Die Ausgaben dürfen kommerziell genutzt werden, das Modell selbst jedoch nicht.",
            ["commercial-use"],
        ),
        (
            "Privatpersonen und Hochschulen benötigen keine Lizenz, alle anderen schon.",
            ["obtain-license if (not individual and not academic)"],
        ),
        (
            "Sie dürfen das Modell nicht kommerziell nutzen, bevor Sie sich bei Foo registriert "
            "haben.",
            ["register if commercial"],
        ),
        (
            "Das Modell darf ohne Registrierung nicht kommerziell genutzt werden.",
            ["register if commercial"],
        ),
        (
            "Das Modell darf nicht weitergegeben werden, ohne dass diese Lizenz beigefügt wird.",
            ["include-license if distribute"],
        ),
        (
            "Nur wer sich bei Foo registriert hat, darf das Modell kommerziell nutzen.",
            ["register if commercial"],
        ),
        (
            "Eine kommerzielle Nutzung kommt nur in Betracht, wenn Foo zugestimmt hat.",
            ["obtain-license if commercial"],
        ),
    ),
    "zh": (("仅Foo可以将本模型作为托管服务提供。", ["host-as-service"]),),
}
EVERY = [
    pytest.param(clause, expected, id=clause)
    for examples in EXAMPLES.values()
    for clause, expected in examples
]


@pytest.mark.parametrize(("clause", "expected"), EVERY)
def test_a_turn_is_read_as_its_plainer_words(clause: str, expected: list[str]) -> None:
    assert sorted(said(clause)) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Weder Cloud-Anbieter noch Behörden dürfen das Modell nutzen.",
        "Niemand außer Hochschulen darf das Modell nutzen.",
        "Sie dürfen es nutzen, aber es darf weder verkauft noch als Dienst angeboten werden.",
    ],
)
def test_what_is_not_understood_all_the_same_is_reported(clause: str) -> None:
    assert flagged(clause) or said(clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        # A term of the text is no name of somebody outside the licence.
        (
            "Small Shops are:\n\na) businesses with fewer than 8 employees and\nb) with less than "
            "$400,000 in annual sales.\n\nOnly Small Shops may use the model free of charge.",
            [
                "obtain-license if (employees gteq 8 licensee or "
                "revenue gteq 400000 USD year licensee)"
            ],
        ),
        ("Only companies may sell it.", []),
        ("Only the licensor may amend these terms.", []),
        (
            "Neither the name of Foo nor the names of its contributors may be used to endorse "
            "products derived from it.",
            ["use-trademark"],
        ),
    ],
)
def test_what_but_looks_like_a_turn_stays(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_what_is_told_elsewhere_keeps_its_place_in_the_source() -> None:
    source = "您仅可在标注“Powered by Foo”的前提下将本模型用于产品。"
    (rule,) = extract(Text(source)).rules
    assert rule.text == ("Powered by Foo",)
    assert "将本模型用于产品" in rule.evidence.quote
    start, end = rule.evidence.spans[0]
    assert 0 <= start < end <= len(source)


def test_a_turn_that_loses_words_is_refused() -> None:
    with pytest.raises(DataError, match="does not say what becomes"):
        recasting._parsed("neither <> nor <> need => <> do not need", "en/recasts/_plain.txt:1")


def test_a_turn_of_words_that_no_line_names_is_refused() -> None:
    with pytest.raises(DataError, match=r"what \{LEAVE\} stands for"):
        recasting._filled("no <{LEAVE}> => no <>", {}, "en/recasts/_plain.txt:1")


def _every_turn() -> list[Recast]:
    folders = data_folder("grammars").glob("*/recasts")
    turns = [t for folder in folders for kind in recasts(folder.parent.name).values() for t in kind]
    assert len(turns) > 1_000
    return turns


def test_each_turn_has_words_by_which_it_is_passed_over() -> None:
    assert all(turn.needed for turn in _every_turn())


@pytest.mark.parametrize(
    ("left", "needed"),
    [
        ("neither <> nor <> (needs?|requires?)", [{"neither"}, {"nor"}, {"need", "require"}]),
        ("^<you|users> must( always)? <->$", [{"you", "users"}, {"must"}]),
        ("<name> (a|the)? licen(s|c)e", [{"licen"}]),
        ("un(der|til (now|then)) <#> it", [{"un"}, {"der", "til"}, {"("}, {"it"}]),
        ("price:? <> = (a|b:) fee", [{"price"}, {"="}, {"fee"}]),
        ("(very )?(big|x) deal", [{"deal"}]),
        ("<$|€> <>每月", [{"每月"}]),
    ],
)
def test_words_that_a_turn_cannot_do_without(left: str, needed: list[set[str]]) -> None:
    assert [set(words) for words in needed_by(left)] == needed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "None of this applies to universities: you must register with us.",
            ["register if not academic"],
        ),
        (
            "The following obligations do not apply to universities: you must register with us.",
            ["register if not academic"],
        ),
        ("以下条款不适用于高校：您须登记。", ["register if not academic"]),
        ("高校无须遵守以下要求：\n（1）您须登记；", ["register if not academic"]),
        (
            "Free for non-commercial users and for companies with fewer than 50 employees.",
            ["obtain-license if (commercial and employees gteq 50 licensee)"],
        ),
        ("Free for individuals, $99 per year for companies.", ["pay-royalty if company"]),
        ("$99 per year for companies.", ["pay-royalty if company"]),
        ("$9.99 per year for companies.", ["pay-royalty if company"]),
        ("Free for individuals, $1.50 per seat for companies.", ["pay-royalty if company"]),
        (
            "Sie dürfen das Modell nicht verkaufen und nicht ohne Zustimmung hosten.",
            ["distribute", "obtain-license if hosted-service"],
        ),
        ("Commercial license: $99 per year.", ["pay-royalty if commercial"]),
        ("Companies must pay a fee of $99 per year.", ["pay-royalty if company"]),
        ("企业每年须支付许可费99元。", ["pay-royalty if company"]),
        ("- Free: personal use\n- Paid: commercial use\n", ["obtain-license if commercial"]),
        (
            "You need a license if either limit is exceeded: 50 employees, $1 million in revenue.",
            ["obtain-license if (employees gt 50 licensee or revenue gt 1000000 USD licensee)"],
        ),
    ],
)
def test_who_is_free_and_who_pays(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Please be sure to indicate “Foo” in the help page of the service. However, this shall "
            "not apply to a service which has less than 1,000 registered users.",
            ["display-attribution if (product and users gteq 1000 product)"],
        ),
        (
            "You shall not use this model for commercial purposes until you obtain our approval.",
            ["obtain-license if commercial"],
        ),
        (
            "Studios with more than 60 employees don't get these terms.",
            ["obtain-license if employees gt 60 licensee"],
        ),
        (
            "Once a title passes 200,000 daily active users we also want our logo on the splash "
            "screen.",
            ["display-attribution if daily-active-users gt 200000 product"],
        ),
        (
            "Every title that ships with Foo lists “Dialogue by Foo” in its credits.",
            ["display-attribution if product"],
        ),
    ],
)
def test_what_is_asked_in_plain_talk(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_no_turn_is_looked_for_from_every_place_of_a_sentence() -> None:
    gap = recasting._STAYS
    assert not [t for t in _every_turn() if t.turn.pattern.startswith(gap)]


def test_no_turn_has_a_long_run_of_the_same_words_that_matches_in_many_ways() -> None:
    """Any of `(a|b)?(a|b)?(a|b)?` may be the one left out, so that a hostile sentence makes a turn
    try all orders: 14 of them in two places took seconds. `((a|b)((a|b)(a|b)?)?)?` has one way."""
    repeated = re.compile(r"(\(.{4,2000}?\)\?)\1{7}")
    assert repeated.search("( (a|b))?" * 8)
    assert not [t.left for t in _every_turn() if repeated.search(t.turn.pattern)]


def test_the_evidence_of_a_price_that_opens_its_sentence_has_its_currency() -> None:
    (rule,) = extract(Text("$9.99 per seat for companies.")).rules
    assert rule.evidence.quote == "$9.99 per seat for companies."


def test_what_plainer_words_prove_ends_where_the_words_of_the_text_do() -> None:
    text = Text(
        "You may distribute it if:\n- you enclose this licence;\n- you keep the notices.\n", "L"
    )
    quotes = {rule.action: text.quote(rule.evidence.spans[0]) for rule in extract(text).rules}
    assert quotes[Duty.INCLUDE_LICENSE] == "you enclose this licence"
