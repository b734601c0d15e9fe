"""Headings and lead-ins that forbid what stands below them, in a list or as bare words."""

from __future__ import annotations

import pytest

from clauses import flagged, said

ALL = ["commercial-use", "distribute", "retain-notices"]

HEADINGS = {
    "- Resale of the software\n- Removal of copyright notices\n- Commercial use": """
Prohibited
Forbidden uses
Not permitted
Unacceptable use
Banned
Usage restrictions
Limitations
Not included
What this license does not allow
The following are prohibited
""",
    "- Reselling the software\n- Removing copyright notices\n- Using it commercially": """
You can't
What is off limits
Restrictions
""",
    "- Weiterverkauf der Software\n- Entfernen von Urheberhinweisen\n- Kommerzielle Nutzung": """
Verboten
Was Sie nicht dürfen
Nutzungsbeschränkungen
Einschränkungen
Unzulässige Nutzung
""",
    "- Revendre le logiciel\n- Supprimer les mentions d'auteur\n- Utilisation commerciale": """
Restrictions
Non autorisé
Interdictions
""",
    "- 转售本软件\n- 删除版权声明\n- 商业使用": """
使用限制
限制条款
禁止事项
您不可以
""",
    "- 本ソフトウェアの販売\n- 著作権表示の削除\n- 商用利用": """
制限事項
NG事項
禁止
できないこと
""",
    "- 소프트웨어의 재판매\n- 저작권 표시 삭제\n- 상업적 이용": """
금지
제한 사항
할 수 없는 것
허용되지 않는 것
""",
}
CASES = [
    (heading, items) for items, block in HEADINGS.items() for heading in block.strip().splitlines()
]


@pytest.mark.parametrize("form", ["## {}\n\n{}\n", "**{}**\n\n{}\n"])
@pytest.mark.parametrize(("heading", "items"), CASES)
def test_a_heading_forbids_its_items(heading: str, items: str, form: str) -> None:
    assert [rule.split(" if ")[0] for rule in said(form.format(heading, items))] == ALL


def test_a_lead_in_forbids_with_its_verb_last() -> None:
    clause = "Was Sie nicht dürfen:\n- Weiterverkauf der Software\n- Kommerzielle Nutzung\n"
    assert said(clause) == ["commercial-use", "distribute"]


def test_a_heading_forbids_bare_deeds_without_a_list() -> None:
    clause = (
        "## What is off limits\nReverse engineering the plugins.\nRemoving the content filter.\n"
    )
    assert said(clause) == ["remove-safeguards", "reverse-engineer"]


UNTOUCHED = [
    "## Limitations\n- The model may produce wrong output\n- Distribution shift\n",
    "## Restrictions\n- Credit us in your paper.\n",
    "## 责任限制\n- 您将对其通过使用、复制或再分发等方式利用模型所产生的后果，独自承担责任。\n",
    "## Permissions\n- Resale of the software\n- Commercial use\n",
]


@pytest.mark.parametrize("clause", UNTOUCHED)
def test_what_names_no_ban_is_none_below_such_a_heading(clause: str) -> None:
    bans = {"commercial-use", "distribute", "retain-notices", "use-in-territory"}
    assert not bans & {rule.split(" if ")[0] for rule in said(clause)}


def test_a_duty_below_restrictions_stays_one() -> None:
    clause = "## Restrictions\n- Keep all copyright notices.\n- Resale of the software\n"
    assert said(clause) == ["distribute", "retain-notices if distribute"]


def test_nothing_of_a_forbidding_list_is_silent() -> None:
    clause = "## Prohibited\n- Resale of the software\n- claim that you made it\n"
    assert said(clause) == ["distribute"]
    assert flagged(clause)


def test_the_column_of_a_table_forbids_its_cells_and_no_others() -> None:
    clause = (
        "| Allowed | Not allowed |\n| --- | --- |\n"
        "| Commercial use | Resale of the software |\n| Modification | Hosting for others |\n\n"
        "Removing the badge is up to you.\n"
    )
    assert said(clause) == ["distribute", "host-as-service"]


@pytest.mark.parametrize("mark", ["D1.", "D.1", "D.1."])
def test_a_mark_may_lead_with_the_letter_of_its_part(mark: str) -> None:
    clause = (
        f"What is off limits\n\n{mark} Reverse engineering the weights.\n\n"
        f"{mark.replace('1', '2')} Removing the content filter.\n"
    )
    assert said(clause) == ["remove-safeguards", "reverse-engineer"]
