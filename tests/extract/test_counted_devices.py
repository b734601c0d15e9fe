"""Leave for so many devices, which ends with them, in every language."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

ONE = "obtain-license if devices gt 1 licensee"
FIVE = "obtain-license if devices gt 5 licensee"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You may install the tool on one computer." + IN_ENGLISH, ONE),
        ("You may install and use the tool on a single device." + IN_ENGLISH, ONE),
        ("The activation code may be used on one computer only." + IN_ENGLISH, ONE),
        ("You may use it in production if you run it on a single server only." + IN_ENGLISH, ONE),
        ("Use is free if your use is limited to a single server." + IN_ENGLISH, ONE),
        ("You may install the tool on 5 computers." + IN_ENGLISH, FIVE),
        ("Der Kunde ist berechtigt, das Programm auf 5 Computer zu installieren.", FIVE),
        ("Der Kunde ist berechtigt, das Programm auf einem Computer zu installieren.", ONE),
        ("您有权在单一设备上安装、运行本软件。", ONE),
        ("您可以在一台计算机上安装和使用本软件。", ONE),
        ("只能在一台设备上使用本程序。", ONE),
        ("本程序仅限一台电脑使用。", ONE),
        ("本软件仅限在一台电脑上使用。", ONE),
        ("본 프로그램은 한 대의 기기에서만 사용할 수 있습니다.", ONE),
        ("一台のパソコンにのみインストールできます。", ONE),
        ("每份授权仅允许一个用户在一台设备上使用。", ONE),
        ("本ソフトは1台のパソコンにインストールすることができます。", ONE),
        ("이 프로그램은 1대의 컴퓨터에 설치할 수 있습니다.", ONE),
        (
            "お客様は、本ソフトウェアを1台のコンピュータにインストールして使用することができます。",
            ONE,
        ),
    ],
)
def test_leave_for_so_many_devices_ends_with_them(clause: str, expected: str) -> None:
    assert said(clause) == [expected]
    assert not flagged(clause)


def test_french_leave_for_one_computer() -> None:
    clause = "Vous êtes autorisé à installer le logiciel sur un seul ordinateur."
    assert said(clause) == ["obtain-license if devices gt 1 product"]


@pytest.mark.parametrize(
    "clause",
    [
        "You may read the values of 4 sensors every hour.",
        "You may make one copy of the tool for safety.",
        "You must install the tool on one computer.",
        "Our liability is limited to a single server.",
        "You may not install the tool on a computer that others can reach.",
        "We tested the tool on 5 computers.",
        "We may install the agent on 5 computers of yours.",
        "You may install the tool on any computer.",
    ],
)
def test_other_counts_limit_no_leave(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Diese Software ist nur für die Ausführung auf EINEM Computer lizenziert.",
        "Cette licence est limitée à un seul ordinateur.",
        "This license is limited to a single user on one computer.",
        "本ライセンスは、1名の個人ユーザーが1台のデバイスでのみ使用することを許諾します。",
        "每个许可证仅允许一个用户在一台设备上使用。",
        "You may not use the tool on multiple devices without our consent.",
        "Using the same license on several devices is prohibited.",
        "未经作者书面许可，不得在多台设备上同时使用本软件。",
    ],
)
def test_a_licence_for_one_device_ends_with_it(clause: str) -> None:
    assert said(clause) == [ONE]


@pytest.mark.parametrize(
    "clause",
    [
        "The tool runs on several computers." + IN_ENGLISH,
        "You may use the tool on multiple devices." + IN_ENGLISH,
        "A user may install it on as many devices as wanted." + IN_ENGLISH,
        "Diese Software ist unter der MIT-Lizenz lizenziert und läuft auf mehreren Servern.",
    ],
)
def test_several_devices_that_nothing_forbids_are_no_limit(clause: str) -> None:
    assert not any("devices" in rule for rule in said(clause))
