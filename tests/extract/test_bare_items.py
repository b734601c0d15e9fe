"""Items of a list of bans that are but a verb or a noun, and what the law allows anyway."""

from __future__ import annotations

import pytest

from clauses import rows, said, table
from modellic.extract import extract
from modellic.text import Text

ITEMS = """
The following is prohibited:
| - Modification
| - Sublicensing
| - Decompilation
=> create-derivatives
=> reverse-engineer
=> sublicense

You may not:
| - modify
| - share
| - sell
=> create-derivatives
=> distribute

You may:
| - modify
| - share

You must not:
| - harass
| - panic

以下行为是禁止的：
| - 再分发
| - 修改
| - 反编译
=> create-derivatives
=> distribute
=> reverse-engineer

次の行為を禁止します。
| - 再配布
| - 改変
=> create-derivatives
=> distribute

다음 행위는 금지됩니다.
| - 재배포하는 행위
| - 수정
| - 역설계
=> create-derivatives
=> distribute
=> reverse-engineer

Es ist verboten:
| - Weitergabe
| - Veränderung
=> create-derivatives
=> distribute

Il est interdit de :
| - modifier
| - revendre
=> create-derivatives
=> distribute
"""

BY_LAW = """
You may not:
| - except as permitted by law, decompile the tool or make derivative works of it
=> create-derivatives
=> reverse-engineer

利用者は、次の行為を行ってはなりません。
| - 法令により認められる場合を除き、本アプリを解析、改変する行為
=> create-derivatives
=> reverse-engineer

您不得：
| - 除法律允许的情况外，对本软件进行反向工程或修改
| - 除非适用法律允许，再分发本软件
=> create-derivatives
=> distribute
=> reverse-engineer

다음 행위는 금지됩니다.
| - 법령에 의해 허용되는 경우를 제외하고 본 소프트웨어를 수정하는 행위
=> create-derivatives

Es ist verboten:
| - außer soweit gesetzlich zulässig, die Software zu verändern
=> create-derivatives

Il est interdit de :
| - sauf dans les cas prévus par la loi, modifier le logiciel
=> create-derivatives
"""


@pytest.mark.parametrize(("clause", "rules"), table(ITEMS))
def test_a_verb_alone_in_a_list_of_bans_is_of_the_work(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(BY_LAW))
def test_what_the_law_allows_leaves_a_ban_as_it_is(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rule"),
    rows(
        {
            "create-derivatives": "您不得对本软件进行反向工程、反编译、修改或翻译。",
            "distribute": "Ich werde diese Daten nicht weiterverteilen.",
        }
    ),
)
def test_a_ban_of_a_row_or_a_promise_is_heard(clause: str, rule: str) -> None:
    assert rule in said(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "您同意本协议与由您签署的书面协议一样。",
        "电子文本形式的授权协议如同双方书面签署的协议一样，具有同等的法律效力。",
        "Ich werde die Software weiter pflegen, so gut ich kann und solange es mir Freude macht.",
        "The software and its modifications are provided under the terms of your choice.",
    ],
)
def test_words_that_ask_for_nothing(clause: str) -> None:
    assert not said(clause)


def test_an_address_proves_a_licence_only_where_no_clause_does() -> None:
    text = (
        "For a commercial licence write to sales@example.com.\n\n## Uses\n\nThis is the text of "
        "the terms.\n\nCommercial use requires a commercial licence."
    )
    (rule,) = extract(Text(text)).rules
    assert rule.evidence.quote == "Commercial use requires a commercial licence."
