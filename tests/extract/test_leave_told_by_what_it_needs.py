"""What needs leave, told by what is had or passed before it, in lists too; and passives, which
order nothing."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, spaced

CLAUSES = """
Folgende Tätigkeiten sind ohne gesonderte Lizenz nicht gestattet:
| - das Anbieten der Software als Dienst für Dritte
| - der Verkauf der Software
=> obtain-license if (hosted-service or distribute)

Die folgenden Tätigkeiten sind ohne eine separate, vom Lizenzgeber erhältliche kommerzielle Lizenz
nicht gestattet:
| (i) Anbieten des Werks als gehosteter Dienst für Dritte;
| (ii) Verkaufen des Werks.
=> obtain-license if (hosted-service or distribute)

Das Anbieten der Software als Dienst für Dritte ist ohne gesonderte Lizenz nicht gestattet.
=> obtain-license if hosted-service

Erlaubte Nutzungen (keine separate kommerzielle Lizenz erforderlich): interne Nutzung, Forschung.

Für die interne Nutzung ist keine kommerzielle Lizenz erforderlich.

Es werden keine Inhalte an den Anbieter oder an einen Dienstleister übertragen.

Das Modell nicht verkaufen oder übertragen.
=> distribute
=> sublicense

若被许可方在任意连续12个月内总收入超过50亿元，则在将软件用于任何商业用途之前，须通过许可方的安全审查。
=> obtain-license if (revenue gt 5000000000 CNY 12-months licensee and commercial)

若您运营“模型即服务”业务，且您的年收入超过70亿美元，则在任何商业用途之前，须通过Foo的安全审查。
=> obtain-license if (hosted-service and revenue gt 7000000000 USD year licensee and commercial)

生成内容须通过国家主管部门的安全审查。
=> ? 生成内容须通过国家主管部门的安全审查。

为付费客户开展的工作不在免费范围内，即使使用个人设备、个人账号进行，也不例外。
=> ? 为付费客户开展的工作不在免费范围内，即使使用个人设备、个人账号进行，也不例外。

用于商业用途的，应当通过许可方审批。
=> obtain-license if commercial

在以下任一情形下，用户需获得商业授权：
| a. 修改本软件的代码。
| b. 向企业客户提供支持 20 人或以上用户的多租户服务。
| c. 将本软件预装至硬件设备中。
=> obtain-license if (modify or (users gteq 20 product and hosted-service) or product)

向企业客户提供支持20人以上用户的多租户服务的，须取得商业授权。
=> obtain-license if (users gteq 20 product and hosted-service)

如果您使用本模型的材料来训练、微调或以其他方式改进已分发的 AI 模型，您还应在其名称的开头添加“FooX”。
=> name-derivative if (train-model and distribute)
"""
ENGLISH = """
Users must obtain a commercial licence in any of these cases:
| a. modifying the code
| b. supporting 20 or more users with multi-tenant services
| c. pre-installing the software in hardware
=> obtain-license if (modify or (users gteq 20 product and hosted-service) or product)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_a_clause_says(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(ENGLISH))
def test_a_figure_and_a_use_are_one_case_of_a_list(clause: str, rules: list[str]) -> None:
    assert answered(clause + IN_ENGLISH) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Hierbei wird der Lizenznehmer das Modell nicht verkaufen.",
        "Dabei werden Sie keine Kopien weitergeben.",
    ],
)
def test_a_future_with_a_subject_forbids(clause: str) -> None:
    assert answered(clause) == ["distribute"]
