"""Contracts put into Japanese: what a leave hangs on, what the licensor binds himself to, what a
definition tells, and bans that are of copies for money, of rivals or without leave alone."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
再配布は、著作権表示を保持し、本ライセンスの写しを添付する場合に限り認められる。
=> include-license if distribute
=> retain-notices if distribute

改変物の頒布は、変更箇所を明示し、かつ本ライセンスと同一の条件を適用する場合に限り、認められる。
=> share-alike if (modify and distribute)
=> state-changes if (modify and distribute)

著作権表示を保持し、ライセンス全文を同梱し、変更点を明記することを条件に、再配布を許可します。
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (distribute and modify)

本契約に基づく商用利用の許諾は、被許諾者の年間総収益が700万米ドルを超えないことを条件とする。
=> obtain-license if (commercial and revenue gt 7000000 USD year licensee)

無償での利用は、従業員数が40名以下であることを条件とします。
=> obtain-license if employees gt 40 licensee

ただし、(a) 本作品をマネージド型のサービスとして提供しないこと、
(b) 組織の年間収益が600万米ドルを超えないことを条件とします。
=> host-as-service
=> obtain-license if revenue gt 6000000 USD year licensee

本モデルの利用は、研究目的に限定される。
=> commercial-use

本データの使用は、非営利の研究目的のみとします。
=> commercial-use

あらゆる非商用目的は、許可された目的です。
=> commercial-use

金銭その他の対価と引き換えに、本ソフトを販売、賃貸、配布または提供してはなりません。
=> distribute if commercial

有償で本ソフトを配布することを禁止します。
=> distribute if commercial

お客様は、本ソフトを、競合する製品またはサービスにおいて商業的に提供することはできません。
=> restricted-use

禁止事項
| - 本ソフトの一部を無断で再配布・販売する行為
| - 合成音声を機械学習などのデータとして利用する行為
=> obtain-license if distribute
=> train-other-models

## 禁止される利用
| ¶
| 「商用利用」とは、主として商業上の利益を目的とした利用を意味し、次を含みますが限られません：
| ¶
| - 販売、賃貸その他の商業的配布を目的とした製品での使用
| - 営利企業内での事業運営のための内部使用

本ソフトまたはその改変版を配布する場合、著作権表示を保持してください。
=> retain-notices if distribute

原版または改変版を再配布する場合、著作権表示を保持しなければなりません。
=> retain-notices if distribute

利用者は、メンバーが本規約を遵守するよう監督する責任を負います。
=> pass-through-restrictions

利用者は、メンバーに対し以下の行為を禁止し、監督するものとします。
| - 本モデルの再配布
| - 権利表記の削除
=> distribute
=> retain-notices

特殊な製品の頒布を希望する場合は、otter@example.com に連絡するものとする。
=> obtain-license if distribute

違反行為を直ちに停止し、許可が回復するまで、本ライセンスに基づく利用および配布を停止してください。
=> delete-on-termination if terminated

利用者は、違法または非倫理的な目的のために本ソフトを利用してはならない。
=> restricted-use
"""

NOTHING = """
許諾者は、被許諾者の書面による同意なく、被許諾者の名称を使用してはならない。
本サービスの提供にあたり、当社は、個人情報を適切に管理し、法令を遵守するものとします。
当社は、お客様から通知を受領した後、速やかに登録情報を削除しなければならない。
本契約は、ケベック州（カナダ）の法律に準拠する。
本契約は、いずれかの当事者が30日以上前に書面で通知することにより解除できる。
著作権者の書面通知を受領後30日以内に完全に是正した場合、許可は自動的に回復します。
本アプリが利用する第三者ソフトには、それぞれのライセンスが適用されます。
表記は任意です。記載していただける場合は「Otter Studio」とご記載ください。
「頒布」とは、有償または無償を問わず、第三者に対して本ソフトの複製物を提供することをいう。
当社は、本規約を遵守する利用者に対し、本規約に定める範囲に厳密に限り本提供物を使用する譲渡不能の権利を付与する。
"""

FORBIDDEN_ALL_THE_SAME = """
当社は、利用者が本モデルを再配布することを禁止します。 | distribute
当社は、本モデルの商用利用を認めません。 | commercial-use
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_what_a_translated_contract_asks_and_forbids(clause: str, expected: list[str]) -> None:
    assert said(clause) == sorted(expected)


@pytest.mark.parametrize("clause", NOTHING.strip().splitlines())
def test_what_binds_nobody_but_the_licensor(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize("line", FORBIDDEN_ALL_THE_SAME.strip().splitlines())
def test_what_the_licensor_forbids_is_forbidden(line: str) -> None:
    clause, expected = line.split(" | ")
    assert said(clause) == [expected]
