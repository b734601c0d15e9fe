"""Bans beside who bears what comes of a breach, cases amid deeds, leave that hangs on a deed in
Japanese, and what all others need in Chinese."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table(
    """
禁止将本软件用于赌博、诈骗及其他违法用途，由此产生的一切后果由使用者自行承担。
=> restricted-use

不得将本软件用于违法用途，否则由此产生的一切法律责任由使用者承担。
=> restricted-use

用户使用本模型所产生的一切后果由用户自行承担，禁止用于违法用途。
=> restricted-use

禁止违法使用。
=> restricted-use

違法な目的での利用を禁止します。
=> restricted-use

本モデルを違法な目的に使用することを禁止し、これにより生じた損害については利用者が責任を負うものとします。
=> restricted-use

再配布の際は、本規約の写しを添付し、改変した場合はその旨を明記してください。
=> include-license if distribute
=> state-changes if modify

クレジットを表記していただければ、申請不要で商用利用いただけます。
=> display-attribution if commercial

著作権表示を残していただければ、自由にご利用いただけます。
=> retain-notices if distribute

事前にご連絡いただければ、商用利用も可能です。
=> obtain-license if commercial

クレジットを表記してください。
=> display-attribution if product

クレジットをご記載ください。
=> display-attribution if product

高校和个人可以免费使用；其他主体商业使用的，须取得授权。
=> obtain-license if (not academic and not individual and commercial)

个人可以免费使用，其他用户商业使用的，须取得授权。
=> obtain-license if (not individual and commercial)

个人用户免费，其他用户须取得授权。
=> obtain-license if not individual

散布衍生作品時，須以相同之授權條款釋出，並標示變更之處。
=> share-alike if (modify and distribute)
=> state-changes if (modify and distribute)

您必须在修改的文件中附带显著的修改说明。
=> state-changes if (modify and distribute)

凡使用本資料集所產出之論文，應於致謝或參考文獻中註明「海狸語言模型」。
=> display-attribution if publish-research

使用本组件的网站须在页脚保留指向本项目主页的链接。
=> display-attribution if product

商业授权：888元/年
=> pay-royalty if commercial
"""
)


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_the_clause_says_this_and_no_more(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "因违法使用本软件产生的一切后果，由使用者自行承担。",
        "クレジット表記は任意ですが、していただけると嬉しいです。",
    ],
)
def test_what_binds_nobody_is_no_rule(clause: str) -> None:
    assert answered(clause) == []
