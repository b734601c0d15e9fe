"""What goes on with an order and was not read is reported, in lists and between commas."""

from __future__ import annotations

import pytest

from clauses import answered, lines

UNREAD = """
You must do two things: keep the notices; [frobnicate the weights.]
You may not: remove the copyright notice; [paint the weights green]; sell the model.
We ask two things of you: keep our name in the footer; [feed the cat.]
Conditions: keep the notices; [frobnicate the weights.]
You may use the model on two conditions: you keep the notices; [you frobnicate the weights.]
When you share copies, you must: keep the copyright notices, [water the plants] and mark changes.
Users shall observe three duties: keep the notices, [call their mother], and indemnify the licensor.
You must keep the notices, [frobnicate the weights] and include this licence.
You shall retain the copyright notice and [water the plants.]
Keep the copyright notices, [water the plants], and mark your changes.
You may not remove the notices, [paint our weights] or reverse engineer the model.
Der Nutzer muss: die Urheberrechtsvermerke beibehalten; [die Blumen gießen]; die Lizenz beifügen.
Sie müssen die Urheberrechtsvermerke erhalten, [die Blumen gießen] und die Lizenz beifügen.
Der Lizenznehmer hat die Urheberrechtsvermerke beizubehalten und [die Gewichte zu polieren.]
使用者必须：保留版权声明；[每天给植物浇水；]随附本许可证副本。
您必须做到两点：保留版权声明；[对权重进行抛光。]
您不得：出售模型；[将权重涂成绿色；]进行反向工程。
您必须保留版权声明，[并每天给植物浇水]。
您必须保留版权声明、随附本许可证，[并向我们唱歌]。
利用者は、著作権表示を保持し、[毎朝歌を歌わなければなりません]。
"""
READ = """
You must keep the copyright notice, the patent notice and the disclaimer.
You must keep the notices that appear in the files and include the licence.
You must keep the notices, mark your changes and include this licence.
You must not circumvent or disable the content filter.
You may not use technical means to obstruct or control the reading of copies.
Keep the following: our name; the year; the address.
You must keep the notices: the software comes without any warranty; have fun.
Sie müssen eine Kopie der Lizenz beifügen, die Dritte erhalten.
您必须保留版权声明和许可证文本。
利用者は、著作権表示を保持しなければならず、本規約は引き続き効力を有するものとします。
"""


@pytest.mark.parametrize("clause", lines(UNREAD))
def test_what_was_not_read_beside_a_rule_is_reported(clause: str) -> None:
    before, _, rest = clause.partition("[")
    unread, _, after = rest.partition("]")
    found = answered(before + unread + after)
    assert [line for line in found if line.startswith("?")] == [f"? {unread}"]
    assert len(found) > 1


@pytest.mark.parametrize("clause", lines(READ))
def test_what_goes_on_with_no_order_is_not_reported(clause: str) -> None:
    assert not [line for line in answered(clause) if line.startswith("?")]
