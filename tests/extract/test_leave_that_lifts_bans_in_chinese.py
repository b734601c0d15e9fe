"""Bans of Chinese texts that leave lifts: behind "但经同意的除外", or by a sentence that says how
it is asked for."""

from __future__ import annotations

import pytest

from clauses import answered, table

SAYS = """
禁止转售水獭软件，但经许可方书面同意的除外。
=> obtain-license if distribute

不得以 SaaS 方式提供本软件，经我方书面授权的除外。
=> obtain-license if hosted-service

不得商用，但获得作者书面许可的情形除外。
=> obtain-license if commercial

不得改动本软件，事先取得授权者不在此限。
=> obtain-license if modify

除取得我方授权的情形外，任何人不得修改、分发本软件。
=> obtain-license if (modify or distribute)

不得向第三方披露模型权重，但事先征得甲方书面同意的，不在此限。
=> obtain-license if distribute

不得将本模型用于军事用途，但经主管部门批准的除外。
=> restricted-use

不得逆向工程，但法律允许的除外。
=> reverse-engineer

您不得将本模型部署为向外部用户开放的服务。如需面向公网部署的商业授权，请联系：sales@example.org。
=> obtain-license if hosted-service

不得将本软件作为托管服务提供给第三方。如有此类需求，请与我们联系。
=> obtain-license if hosted-service

禁止以 SaaS 形式运营本软件。若有 SaaS 运营需求，请与我们联系获取授权。
=> obtain-license if hosted-service

不得转售本模型。如需转售授权，请联系 a@example.org。
=> obtain-license if distribute

不得再分发本模型。确需再分发的，应事先取得许可方书面同意。
=> obtain-license if distribute

严禁任何形式的转载。转载请联系作者授权。
=> obtain-license if distribute

如需转售本模型，您须向接收方提供本许可证的副本。
=> include-license if distribute

You may not resell the weights. If you distribute them, you must obtain our written permission.
=> obtain-license if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_leave_lifts_a_ban(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_leave_that_the_next_sentence_asks_for_lifts_a_ban_of_training() -> None:
    found = answered("不得用于训练其他模型。如确有需要，须另行取得书面许可。")
    assert found == ["obtain-license if train-model"]


def test_a_marked_heading_is_no_item_of_a_line_that_only_ends_without_a_full_stop() -> None:
    text = "## 1. 授权\n\n如需商业授权，请联系：a@example.org\n\n"
    text += "---\n\n## 2. 保留标识\n\n您不得移除标识。"
    assert "obtain-license if commercial" in answered(text)
    assert not any(rule.startswith("retain-notices if") for rule in answered(text))
