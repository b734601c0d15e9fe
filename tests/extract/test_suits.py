"""Lawsuits that cost the licence, told in any order."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said, table

SUITS = [
    "You lose every right in the model on the day you sue anybody over patents in it.",
    "The patent licence falls away as soon as the user brings an action which asserts that the "
    "model infringes a patent.",
    "Whoever goes to court against us, claiming that the weights violate copyright, forfeits all "
    "permissions granted here.",
    "Starting patent proceedings against any user of it costs you all rights under section 2.",
    "All licences granted to a company are withdrawn from the date on which it, or one of its "
    "affiliates, launches a lawsuit alleging that the code infringes a patent.",
    "Should a licensee take the publisher to court contending that the data infringes its rights, "
    "the permission given in these terms is forfeited.",
    "A licensee that litigates on the allegation that the model infringes its patents is divested "
    "of the patent licence.",
    "任何人以专利侵权起诉我们的，其许可随即终止。",
    "凡状告贡献者侵权者，丧失全部授权。",
    "On the filing of any claim by you that the tool infringes your patents, this licence is at "
    "an end.",
]
NONE = [
    "This licence ends after one year. Lawsuits are heard by the courts of Reykjavik.",
    "The end of this agreement does not affect claims that arose before it.",
    "The licence covers those patent claims that we can license, unless the licence is revoked.",
    "A lawsuit by a third party does not end your licence.",
    "因本协议产生的诉讼由原告所在地法院管辖，许可期满自动终止。",
]


@pytest.mark.parametrize("clause", SUITS)
def test_a_suit_that_costs_the_licence_is_forbidden(clause: str) -> None:
    assert said(clause) == ["litigate"]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", NONE)
def test_a_suit_and_an_end_that_have_nothing_to_do_with_each_other(clause: str) -> None:
    assert said(clause) == []


OUTSIDERS = """
If a third party claims that the model infringes a patent, we may terminate this licence.
Should anyone else bring an action alleging that the weights infringe a copyright, we may end it.
We may suspend the licence if a claim is brought against us by a third party over the code.
If a third-party claim of patent infringement is made, the licensor may terminate this agreement.
If the model becomes the subject of an infringement claim, we may terminate the licence.
If a rights holder asserts that the data infringes its copyright, your licence terminates.
We may terminate this licence if we are sued by others for patent infringement.
第三方起诉我们侵犯其专利的，我们可以终止本许可。
如有他人主张本模型侵犯其知识产权，许可方有权终止本协议。
若任何第三方声称模型侵犯其专利权，我们可暂停或终止授权。
如果权利人对我们提起侵权诉讼，我们可能终止您的许可。
模型被第三方指控侵权时，许可方可以终止许可。
Behauptet ein Dritter, dass das Modell ein Patent verletzt, können wir diese Lizenz beenden.
Erhebt jemand anderes Klage, weil das Modell seine Patente verletze, endet die Lizenz.
Werden wir von Dritten wegen einer Patentverletzung verklagt, erlischt die Lizenz.
第三者が本モデルが特許を侵害すると主張した場合、当社は本ライセンスを終了することができます。
権利者から侵害の申立てがあった場合、本ライセンスは終了します。
"""
AGAINST_OUTSIDERS = """
If you or a third party acting for you claims that the model infringes a patent, this licence ends.
If you sue a third party claiming that the model infringes your patent, your licence terminates.
If you bring a claim against any third party alleging that the model infringes, your rights end.
Whoever, alone or through a third party, files suit claiming infringement loses the licence.
You shall not sue us, and we may end this licence if a third party claims that it infringes.
您对任何第三方提起诉讼，声称模型侵犯专利的，您的许可终止。
您或您的关联公司起诉第三方，主张本模型侵犯专利的，许可终止。
Erheben Sie gegen einen Dritten Klage, weil das Modell ein Patent verletze, endet Ihre Lizenz.
Wer gegen Dritte klagt und behauptet, das Modell verletze ein Patent, verliert die Lizenz.
利用者が第三者に対して特許を侵害すると主張する訴訟を提起した場合、ライセンスは終了します。
あなたが当社または第三者を特許侵害で提訴した場合、ライセンスは終了する。
"""


@pytest.mark.parametrize("clause", lines(OUTSIDERS))
def test_a_suit_of_somebody_else_forbids_nothing(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize("clause", lines(AGAINST_OUTSIDERS))
def test_a_suit_against_somebody_else_or_beside_them_is_forbidden(clause: str) -> None:
    assert answered(clause) == ["litigate"]


BESIDE = table(
    """
If you sue us, your licence ends, and you may not use our logo.
=> litigate
=> use-trademark

If you sue us, your licence ends, and you must delete all copies.
=> litigate
=> delete-on-termination if terminated

If you or your employer sue us over a patent, this licence ends, and all copies must be deleted.
=> litigate
=> delete-on-termination if terminated

Should you bring a patent claim against a contributor, your rights under this licence end at once
and you shall stop using the model.
=> litigate
=> delete-on-termination if terminated

You must not remove notices; anyone who sues the licensor loses this licence.
=> litigate
=> retain-notices

Keep the notices; if you start patent litigation against us, your rights end.
=> litigate
=> retain-notices if distribute

Wenn Sie uns verklagen, endet Ihre Lizenz, und Sie müssen alle Kopien löschen.
=> litigate
=> delete-on-termination if terminated

Verklagen Sie uns wegen eines Patents, erlischt Ihre Lizenz, und Sie dürfen unser Logo nicht
verwenden.
=> litigate
=> use-trademark

Wer uns verklagt, verliert seine Lizenz und hat alle Kopien zu löschen.
=> litigate
=> delete-on-termination if terminated

如果您对我们提起专利诉讼，本许可自动终止，您必须删除所有副本。
=> litigate
=> delete-on-termination if terminated

当社に対して特許訴訟を提起した場合、ライセンスは終了し、すべてのコピーを削除しなければなりません。
=> litigate
=> delete-on-termination if terminated

If we sue you, this licence ends, and you must delete all copies.
=> delete-on-termination if terminated

If a third party sues us, this licence ends and you must stop using the model.
=> delete-on-termination if terminated
"""
)


@pytest.mark.parametrize(("clause", "expected"), BESIDE)
def test_what_else_is_ordered_where_a_suit_costs_the_licence(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == sorted(expected)


def test_an_order_of_which_nothing_came_beside_a_suit_is_reported() -> None:
    clause = "If you sue us, your licence ends and you owe us damages."
    assert answered(clause) == ["litigate", f"? {clause}"]
