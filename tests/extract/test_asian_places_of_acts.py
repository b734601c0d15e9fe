"""Where something is done, or somebody is, in Chinese and Japanese: 「EU域内で再配布する場合」."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

PLACES = {"EU域内": "EU", "米国": "US", "日本国外": "not JP"}
ACTS = {"商用利用": "commercial", "再配布": "distribute", "改変": "modify"}
DUE = {
    "許諾が必要です。": "obtain-license",
    "登録が必要です。": "register",
    "当社に届出をしなければならない。": "register",
}
FRAMES = ("{0}で{1}する場合は、{2}", "{0}での{1}には{2}")

MORE = """
EU域内で利用する場合は許諾が必要です。
=> obtain-license if EU

EUでサービスを提供する場合は、AI生成である旨を表示してください。
=> disclose-ai-generated if EU

EUでサービスを提供する場合は、クレジットを表示してください。
=> display-attribution if EU

米国で商用利用する企業は、許諾が必要です。
=> obtain-license if (US and commercial and company)

米国で商用利用することはできません。
=> commercial-use if US

EU域内で再配布してはならない。
=> distribute if EU

日本に本店を有しない企業は許諾が必要です。
=> obtain-license if (not JP and company)

日本国外の企業は、登録しなければならない。
=> register if (not JP and company)

国内企業は年商2億円以上、海外企業は年商300万米ドル以上の場合に許諾が必要です。
=> obtain-license if (JP and revenue gteq 200000000 JPY year licensee)
=> obtain-license if (not JP and revenue gteq 3000000 USD year licensee)

国内企业年收入超过2000万元、海外企业年收入超过300万美元的，须取得授权。
=> obtain-license if (CN and revenue gt 20000000 CNY year licensee)
=> obtain-license if (not CN and revenue gt 3000000 USD year licensee)

境外企业年收入超过300万美元的，须取得授权。
=> obtain-license if (not CN and revenue gt 3000000 USD year licensee)

国内企業は無償で利用できます。

海外企业可以免费使用。

米国の輸出規制を遵守しなければならない。
=> comply-with-law

本契約は日本法に準拠し、商用利用する場合は登録が必要です。
=> register if commercial

当社は日本国内の企業です。商用利用する場合は登録が必要です。
=> register if commercial
"""


@pytest.mark.parametrize(("frame", "place", "act", "due"), list(product(FRAMES, PLACES, ACTS, DUE)))
def test_an_act_in_a_place(frame: str, place: str, act: str, due: str) -> None:
    # Which of the two the condition names first is all the same.
    (rule,) = said(frame.format(place, act, due))
    action, _, when = rule.partition(" if ")
    assert action == DUE[due]
    assert set(when.strip("()").split(" and ")) == {PLACES[place], ACTS[act]}


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_who_is_in_a_place(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
