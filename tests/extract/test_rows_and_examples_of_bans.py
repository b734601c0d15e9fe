"""Bans of which one was lost in a row, and words that were taken for a ban of their own."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said, spaced

CLAUSES = """
Users may not (nor let anyone else) rent, sell, modify, sublicense or distribute the dataset.
=> create-derivatives
=> distribute
=> sublicense

You must not (i) lend, modify, sublicense, publish, distribute or decompile the archive.
=> create-derivatives
=> distribute
=> reverse-engineer
=> sublicense

You must not distribute, sublicense, lend, or use the tool for a service bureau.
=> distribute
=> host-as-service
=> sublicense

You may not sell, rent or offer the tool as a service.
=> host-as-service

You will not: (a) sublicense the tool; (b) allow any other person to run it; (c) distribute the
tool.
=> distribute
=> sublicense

You may not use the tool for commercial purposes, including but not limited to: (a) selling or
sublicensing it; (b) offering it as a hosted service.
=> commercial-use

You may not sublicense the tool or use it for commercial purposes, including resale.
=> commercial-use
=> sublicense

You may not use the tool for commercial purposes, including resale, and you may not sublicense it.
=> commercial-use
=> sublicense

不得将本模型用于任何商业目的，包括但不限于：出售或转许可本模型及其修改版本；以软件即服务的形式对外提供本模型。
=> commercial-use

禁止转许可本模型，包括但不限于：出租本模型。
=> sublicense

不得将修改后的版本用于商业目的。
=> commercial-use

不得对本模型进行修改。
=> create-derivatives

Il est interdit de vendre le logiciel, ni une version modifiée.
=> distribute

Le logiciel ne peut être modifié.
=> create-derivatives

Der Verkauf der Software oder bearbeiteter Fassungen ist untersagt.
=> distribute

Die Software darf nicht bearbeitet werden.
=> create-derivatives

当社は、本ソフトウェアを使用し、頒布する、非独占的かつ譲渡不可能な権利を許諾します。

本ライセンスを第三者に譲渡することはできません。
=> sublicense

Your rights end if you break these terms or bring a copyright or patent claim against us.
=> litigate

Your rights end if you break these terms or bring a copy of the patent to us.

| 在以下情况下，我方可终止本协议：
| (1) 被授权人违反本协议；
| (2) 被授权人对我方提起或参与任何法律诉讼。
=> litigate

| 在以下情况下，我方可参与任何法律诉讼：
| (1) 被授权人违反本协议。

Die Software darf nirgends verkauft werden.
=> distribute

商业使用需要单独的商业许可协议。
=> obtain-license if commercial

商业使用无需单独的许可。
"""

SHORT_AMONG_LONG = """### 禁止的用途：
- 任何形式的商业使用
- 年收入超过500万美元的企业使用
- 出租本模型
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_each_ban_of_a_row_and_none_that_is_but_named(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


BELOW_A_LICENCE = """# License agreement

You may not use the corpus for commercial purposes.

For papers, cite "The Meadow Corpus" in the references.
"""


def test_what_is_cited_in_papers_is_no_licence() -> None:
    rules = said(BELOW_A_LICENCE)
    assert "commercial-use" in rules
    assert not any(rule.startswith("obtain-license") for rule in rules)


def test_a_short_item_between_longer_ones_is_no_heading() -> None:
    assert "commercial-use" in said(SHORT_AMONG_LONG)
    assert "obtain-license if revenue gt 5000000 USD year licensee" in said(SHORT_AMONG_LONG)


REFUSED_BELOW = """
| You may use the tool for anything, provided that you do not:
| ¶
| - sell copies of the tool
| - use it for weapons
=> distribute
=> restricted-use

| Sie dürfen das Werkzeug frei nutzen, sofern Sie nicht:
| ¶
| - Kopien der Software verkaufen
| - die Software für Waffen einsetzen
=> distribute
=> restricted-use

| You must:
| ¶
| - include the licence
| - impose no further terms on recipients
=> add-restrictions if distribute
=> include-license if distribute

| You must:
| ¶
| - include the licence
| - make no changes to the notices
=> include-license if distribute
=> retain-notices

| Sie müssen:
| ¶
| - keine Kopien der Software verkaufen
| - die Lizenz beilegen
=> distribute
=> include-license if distribute

| Vous devez :
| ¶
| - inclure la licence ;
| - ne pas vendre le logiciel ;
=> distribute
=> include-license if distribute

Modifying the terms of the software is forbidden.

本ソフトウェアを改変しないこと。
=> create-derivatives

本契約を改変しないこと。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(REFUSED_BELOW))
def test_what_a_proviso_or_an_item_refuses(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_a_figure_below_a_refusal_is_a_limit() -> None:
    clause = "You may use it for free, provided that you do not:\n\n- have more than 20 employees"
    assert all(not rule.startswith("distribute") for rule in said(clause))


NO_RIGHT_TO = """
Cette licence ne vous accorde pas le droit de redistribuer le logiciel.
=> distribute

La licence vous accorde le droit de vendre des copies du logiciel.

Diese Lizenz gibt Ihnen kein Recht, die Software weiterzugeben.
=> distribute

Diese Lizenz gibt Ihnen das Recht, die Software weiterzugeben.

本契約は、本ソフトウェアを再配布する権利を付与するものではありません。
=> distribute

当社は、本ソフトウェアを再配布する権利を付与します。

본 계약은 소프트웨어를 재배포할 권리를 부여하지 않습니다.
=> distribute

당사는 본 소프트웨어를 재배포할 권리를 부여합니다.

Access to the archive is restricted to non-commercial purposes.
=> commercial-use

Access to the archive is restricted to members.

You undertake never to sell the tool.
=> distribute

Selling the software voids this licence.
=> distribute

The buyer voids this cheque.

Die gewerbliche Nutzung bleibt dem Herausgeber vorbehalten.
=> commercial-use

Der Weiterverkauf der Software führt zum Erlöschen der Lizenz.
=> distribute

Ein Verstoß führt zum Erlöschen der Lizenz.

Das Modell ist nicht zum Weiterverkauf bestimmt.
=> distribute

L'exploitation commerciale est réservée à l'auteur.
=> commercial-use

La revente du logiciel entraîne la résiliation de la licence.
=> distribute

Tout manquement entraîne la résiliation de la licence.

Aucune modification du logiciel n'est autorisée.
=> create-derivatives

Il ne vous est pas permis de redistribuer le logiciel.
=> distribute

商业使用权归作者所有。
=> commercial-use

著作权归作者所有。

只有作者可以出售本模型。
=> distribute

只有作者可以修改本页面。

商用利用は本ライセンスの対象外です。
=> commercial-use

비상업적 용도로 제한됩니다.
=> commercial-use
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(NO_RIGHT_TO))
def test_rights_that_are_not_given_or_are_kept(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


COMMON_OBJECT = """
You may not create, publish or sell derivative works.
=> create-derivatives

You may not publish or sell prints of the derivative works.

You must not distribute copies of it.
=> distribute

You must not run the tool on behalf of third parties.
=> host-as-service

You may run the tool on behalf of third parties.

対象著作物を競合する提供物として第三者に提供してはなりません。
=> restricted-use

対象著作物を第三者に提供してはなりません。
=> distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(COMMON_OBJECT))
def test_verbs_with_one_object_and_what_the_work_is_passed_on_as(
    clause: str, rules: list[str]
) -> None:
    assert said(clause) == rules


WAYS = """
| Commercial use of the model is prohibited.
| ¶
| If you need more seats, you must buy another licence.
=> commercial-use
=> obtain-license

| 不得将本模型用于商业用途。
| ¶
| 如需增加许可人数，需要另行购买追加许可。
=> commercial-use
=> obtain-license

| Commercial use of the model is prohibited.
| ¶
| If you would like to use it otherwise, you must obtain a licence from us.
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(WAYS))
def test_more_of_the_same_licence_is_no_way_to_commerce(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_another_ban_behind_examples_is_none_of_them() -> None:
    text = (
        "Commercial use is prohibited, including selling copies; offering it as a hosted service "
        "is prohibited too."
    )
    assert said(text + IN_ENGLISH) == ["commercial-use", "host-as-service"]
