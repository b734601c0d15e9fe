"""Short notes, as cards hold them: "Redistribution: permission required", one below another."""

from __future__ import annotations

import pytest

from clauses import answered
from modellic.extract import extract
from modellic.text import Text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommerzielle Nutzung: nein\nWeitergabe: ja", ["commercial-use"]),
        ("商用：❌\n修改：✅\n再分发：❌", ["commercial-use", "distribute"]),
        ("商用利用：○\n改変：○\n再配布：×", ["distribute"]),
        ("Commercial use: no. Redistribution: no.", ["commercial-use", "distribute"]),
        ("Multilingual: yes\nQuantized: no", []),
        ("Redistribution: permission required.", ["obtain-license if distribute"]),
        ("Redistribution: with permission only.", ["obtain-license if distribute"]),
        (
            "Hosting it for others: only with our written consent",
            ["obtain-license if hosted-service"],
        ),
        (
            "Kommerzielle Nutzung: nur mit Genehmigung\nWeitergabe: nur mit Genehmigung",
            ["obtain-license if commercial", "obtain-license if distribute"],
        ),
        (
            "Commercial use: no\nRedistribution: with permission only",
            ["commercial-use", "obtain-license if distribute"],
        ),
        ("This is a non-commercial licence.", ["commercial-use"]),
        ("The weights are non-commercial.", ["commercial-use"]),
        ("Juniper Labs reserves all commercial rights.", ["commercial-use"]),
        ("No commercial rights are granted.", ["commercial-use"]),
        ("Not to be sold or redistributed.", ["distribute"]),
        ("No API access for third parties.", ["host-as-service"]),
        ("The model is not only for research; commercial use is allowed.", []),
        ("研究目的だけでなく商用利用も可能です。", []),
        ("本模型可免费商用，但须署名。", ["retain-notices if distribute"]),
        ("Anyone, whether an individual or a company, must register.", ["register"]),
    ],
)
def test_a_note_says_what_is_allowed(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "## Commercial use\nYou must obtain a licence from us.",
            ["obtain-license if commercial"],
        ),
        (
            "# Commercial Use\n\nYou must register with us and pay an annual fee.",
            ["pay-royalty if commercial", "register if commercial"],
        ),
        (
            "# Hosted services\nYou must obtain our prior approval.",
            ["obtain-license if hosted-service"],
        ),
        ("# 商业使用\n您必须取得我们的授权。", ["obtain-license if commercial"]),
        (
            "# Kommerzielle Nutzung\nSie müssen eine Lizenz erwerben.",
            ["obtain-license if commercial"],
        ),
        ("# Licence\nYou must obtain a licence from us.", ["obtain-license"]),
        (
            "# Commercial use\nYou must obtain a licence if you have more than 50 employees.",
            ["obtain-license if employees gt 50 licensee"],
        ),
    ],
)
def test_an_order_is_of_the_use_that_its_heading_names(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Commercial use allowed, resale not.", True),
        ("Hosting allowed, limitation: resale not.", True),
        ("No restrictions on commercial use.", False),
        ("No limits on commercial use or redistribution.", False),
        ("Keine Einschränkungen bei kommerzieller Nutzung.", False),
        ("商用不受限制。", False),
    ],
)
def test_a_note_of_which_nothing_was_made_is_reported(text: str, reported: bool) -> None:
    found = extract(Text(text))
    assert not found.rules
    assert bool(found.unparsed) is reported


def test_what_a_figure_frees_from_is_reported_beside_what_others_owe() -> None:
    text = "Credit is not required below 50 users; companies must pay us a fee."
    assert answered(text) == ["pay-royalty if company", f"? {text}"]
