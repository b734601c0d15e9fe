"""Whom a sentence spares a licence, a fee or a registration, whatever the words for these and
wherever the exception stands."""

from __future__ import annotations

import pytest

from clauses import said

LICENCE = "obtain-license"
DUE = [
    ("you need a license", LICENCE, ""),
    ("you need a license to use the software", LICENCE, ""),
    ("you need our permission to use the model", LICENCE, ""),
    ("you must obtain a license to use the model", LICENCE, ""),
    ("a license is required to use the model", LICENCE, ""),
    ("a license is required for commercial use", LICENCE, "commercial"),
    ("use of the model requires a license", LICENCE, ""),
    ("you may not use the model without a license", LICENCE, ""),
    ("you may not host the model without a license", LICENCE, "hosted-service"),
    ("hosting the model requires our permission", LICENCE, "hosted-service"),
    ("you must register with us", "register", ""),
    ("you must pay a fee", "pay-royalty", ""),
]
SPARED = [
    ("unless you are a student", ["not academic"]),
    ("except if you are a student", ["not academic"]),
    ("unless you are an individual or a school", ["not individual", "not academic"]),
    ("unless you have fewer than 10 employees", ["employees gteq 10 licensee"]),
    ("unless you use it for research", ["not research"]),
    ("if you are a company", ["company"]),
    ("if you have more than 10 employees", ["employees gt 10 licensee"]),
]
MORE = " Dies ist der Text der Lizenz für alle, die es nutzen."
ORDERS = ["{due} {case}.", "{due}, {case}.", "{case}, {due}."]


GERMAN_DUE = [
    ("Sie benötigen eine Lizenz, um die Software zu nutzen", LICENCE, ""),
    ("Sie müssen eine Lizenz erwerben, bevor Sie das Modell nutzen", LICENCE, ""),
    ("Die kommerzielle Nutzung bedarf einer Lizenz", LICENCE, "commercial"),
    ("Das Hosten des Modells bedarf unserer Zustimmung", LICENCE, "hosted-service"),
    ("Sie dürfen das Modell nicht ohne Lizenz nutzen", LICENCE, ""),
    ("Sie dürfen das Modell nicht ohne Lizenz hosten", LICENCE, "hosted-service"),
    ("Sie müssen sich registrieren", "register", ""),
]
GERMAN_SPARED = [
    ("es sei denn, Sie sind Student", ["not academic"]),
    ("sofern Sie kein Student sind", ["not academic"]),
    ("außer für die Forschung", ["not research"]),
    ("es sei denn, Sie haben weniger als 10 Mitarbeiter", ["employees gteq 10 licensee"]),
    ("wenn Sie mehr als 10 Mitarbeiter haben", ["employees gt 10 licensee"]),
]
CHINESE_DUE = [
    ("使用本模型须取得授权", LICENCE, ""),
    ("您须取得我们的书面许可方可使用本模型", LICENCE, ""),
    ("商业使用须取得授权", LICENCE, "commercial"),
    ("未经授权，不得将本模型用于商业用途", LICENCE, "commercial"),
    ("未经授权，不得以API形式提供本模型", LICENCE, "hosted-service"),
    ("您必须向我们登记", "register", ""),
]
CHINESE_SPARED = [
    ("{due}，个人除外。", ["not individual"]),
    ("{due}，但个人和高校除外。", ["not individual", "not academic"]),
    ("除高校外，{due}。", ["not academic"]),
    ("除非您是学生，否则{due}。", ["not academic"]),
]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("case", "spared"), SPARED)
def test_nobody_is_asked_for_what_he_is_spared(order: str, case: str, spared: list[str]) -> None:
    sentences = [(order.format(due=due, case=case), action, use) for due, action, use in DUE]
    assert (
        _wrong([(w[0].upper() + w[1:], action, use) for w, action, use in sentences], spared) == {}
    )


@pytest.mark.parametrize(("case", "spared"), GERMAN_SPARED)
def test_a_german_exception_spares(case: str, spared: list[str]) -> None:
    sentences = [(f"{due}, {case}.{MORE}", action, use) for due, action, use in GERMAN_DUE]
    assert _wrong(sentences, spared) == {}


@pytest.mark.parametrize(("frame", "spared"), CHINESE_SPARED)
def test_a_chinese_exception_spares(frame: str, spared: list[str]) -> None:
    sentences = [(frame.format(due=due), action, use) for due, action, use in CHINESE_DUE]
    assert _wrong(sentences, spared) == {}


BANNED = [
    ("You may not sell the model", "distribute"),
    ("You may not modify the model", "create-derivatives"),
    ("You may not host the model as a service", "host-as-service"),
]
ALLOWED = [
    ("unless you have fewer than 10 employees", "employees gteq 10 licensee"),
    ("unless your annual revenue is below $1M", "revenue gteq 1000000 USD year licensee"),
    ("unless you are a student", "not academic"),
]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("case", "banned"), ALLOWED)
def test_a_ban_is_of_those_whom_it_does_not_except(order: str, case: str, banned: str) -> None:
    wrong = {}
    for due, action in BANNED:
        words = order.format(due=due[0].lower() + due[1:], case=case)
        got = said(words[0].upper() + words[1:])
        if f"{action} if {banned}" not in got:
            wrong[words] = got
    assert wrong == {}


@pytest.mark.parametrize("ban", ["verkaufen", "verändern", "als Dienst anbieten"])
@pytest.mark.parametrize(
    ("case", "banned"),
    [
        ("es sei denn, Sie haben weniger als 10 Mitarbeiter", "employees gteq 10 licensee"),
        ("wenn Sie mehr als 10 Mitarbeiter haben", "employees gt 10 licensee"),
    ],
)
def test_a_german_ban_is_of_those_with_the_figure(ban: str, case: str, banned: str) -> None:
    got = said(f"Sie dürfen das Modell nicht {ban}, {case}.{MORE}")
    assert any(rule.endswith(f" if {banned}") for rule in got), got


@pytest.mark.parametrize("ban", ["不得出售本模型", "不得修改本模型", "不得以API形式提供本模型"])
@pytest.mark.parametrize(
    ("case", "banned"),
    [
        ("如果您的员工超过10人，您", "employees gt 10 licensee"),
        ("除非您的员工少于10人，否则您", "employees gteq 10 licensee"),
    ],
)
def test_a_chinese_ban_is_of_those_with_the_figure(ban: str, case: str, banned: str) -> None:
    got = said(f"{case}{ban}。")
    assert any(rule.endswith(f" if {banned}") for rule in got), got


def _wrong(sentences: list[tuple[str, str, str]], spared: list[str]) -> dict[str, list[str]]:
    """The sentences that do not ask just this of all but those who are spared."""
    wrong = {}
    for words, action, use in sentences:
        got = said(words)
        meant = sorted([action, *filter(None, [use]), *spared])
        if [sorted(_parts(rule)) for rule in got] != [meant]:
            wrong[words] = got
    return wrong


def _parts(rule: str) -> list[str]:
    """The action of a rule and the conditions that must all hold."""
    action, _, when = rule.partition(" if ")
    return [action, *filter(None, when.removeprefix("(").removesuffix(")").split(" and "))]
