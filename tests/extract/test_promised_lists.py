"""Lists of what somebody promises not to do: "Sie werden nicht: ...", 您不会: ..."""

from __future__ import annotations

import pytest

from clauses import said

BANNED = ["create-derivatives", "reverse-engineer"]
FRENCH = "\n\n- modifier le logiciel ;\n- décompiler le logiciel.\n"
GERMAN = "\n\n- die Software modifizieren oder übersetzen;\n- die Software dekompilieren.\n"
CHINESE = "\n\n- 修改本软件；\n- 反编译本软件。\n"
JAPANESE = "\n\n- 本ソフトウェアの改変\n- 本ソフトウェアの逆コンパイル\n"
KOREAN = "\n\n- 소프트웨어를 수정하는 행위\n- 소프트웨어를 디컴파일하는 행위\n"


@pytest.mark.parametrize(
    "text",
    [
        "Sie werden nicht:" + GERMAN,
        "Der Lizenznehmer wird nicht:" + GERMAN,
        "Vous ne devrez pas :" + FRENCH,
        "Vous n'allez pas :" + FRENCH,
        "Vous vous abstiendrez de :" + FRENCH,
        "您不会：" + CHINESE,
        "用户不会做以下事情：" + CHINESE,
        "利用者は次のことをしません：" + JAPANESE,
        "사용자는 다음 행위를 하지 않습니다:" + KOREAN,
    ],
)
def test_what_is_promised_not_to_be_done_is_forbidden(text: str) -> None:
    assert said(text) == BANNED


def test_what_is_promised_is_due() -> None:
    text = (
        "Sie werden:\n\n- alle Urheberrechtsvermerke beibehalten;\n- eine Kopie dieser Lizenz "
        "beifügen.\n"
    )
    assert said(text) == ["include-license if distribute", "retain-notices if distribute"]


@pytest.mark.parametrize(
    "text",
    [
        "Sie werden nicht benachrichtigt, wenn einer der folgenden Dienste endet:" + GERMAN,
        "Nous ne vous demanderons pas de :" + FRENCH,
        "软件不会：" + CHINESE,
    ],
)
def test_what_others_will_not_do_forbids_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Schutzvermerke, Copyright-Hinweise und Kennzeichnungen dürfen nicht entfernt werden.",
        "Es ist untersagt, Copyright-Hinweise oder sonstige Kennzeichnungen zu entfernen.",
    ],
)
def test_marks_beside_notices_are_notices(clause: str) -> None:
    assert said(clause) == ["retain-notices"]
