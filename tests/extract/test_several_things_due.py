"""Several things that are due in one sentence, each for a case of its own."""

from __future__ import annotations

import pytest

from clauses import said

STAFF = "employees gt 50 licensee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A license is required for commercial use; a license is required for hosting the model "
            "as a service.",
            ["obtain-license if commercial", "obtain-license if hosted-service"],
        ),
        (
            "A license is required for commercial use, and a license is required for hosting the "
            "model.",
            ["obtain-license if commercial", "obtain-license if hosted-service"],
        ),
        (
            "A license is required for companies with more than 50 employees; registration is "
            "required for hosting the model as a service.",
            [f"obtain-license if {STAFF}", "register if hosted-service"],
        ),
        (
            "Eine Lizenz ist erforderlich für kommerzielle Nutzung; eine Registrierung ist "
            "erforderlich für das Hosting des Modells.",
            ["obtain-license if commercial", "register if hosted-service"],
        ),
        (
            "A license is required for: (a) commercial use by companies with more than 50 "
            "employees; (b) hosting the model as a service; and (c) distribution.",
            [
                f"obtain-license if ({STAFF} and commercial)",
                "obtain-license if distribute",
                "obtain-license if hosted-service",
            ],
        ),
        (
            "You must obtain a license for (a) hosting, (b) commercial use, and (c) distribution.",
            [
                "obtain-license if commercial",
                "obtain-license if distribute",
                "obtain-license if hosted-service",
            ],
        ),
        (
            "Companies with more than 50 employees, and anyone hosting the model, must obtain a "
            "license.",
            [f"obtain-license if ({STAFF} or hosted-service)"],
        ),
        (
            "The following uses require a license: commercial use by companies with more than 50 "
            "employees and hosting the model as a service.",
            [f"obtain-license if ({STAFF} and commercial)", "obtain-license if hosted-service"],
        ),
        (
            "Military use is prohibited; a license is required for commercial use.",
            ["obtain-license if commercial", "restricted-use"],
        ),
        (
            "Registration is required for hosting; you may not use it for military purposes.",
            ["register if hosted-service", "restricted-use"],
        ),
        (
            "Attribution to “Foo” is required for products with more than 1 million users, and "
            "commercial use requires a license.",
            [
                "display-attribution if users gt 1000000 product",
                "obtain-license if commercial",
            ],
        ),
        (
            "Kommerzielle Nutzung erfordert eine Lizenz und das Hosting des Modells erfordert eine "
            "Registrierung.",
            ["obtain-license if commercial", "register if hosted-service"],
        ),
        (
            "Eine Lizenz ist für kommerzielle Nutzung erforderlich; das Hosting des Modells "
            "erfordert eine Registrierung.",
            ["obtain-license if commercial", "register if hosted-service"],
        ),
        (
            "Commercial use requires a license and hosting the model requires registration.",
            ["obtain-license if commercial", "register if hosted-service"],
        ),
        (
            "You must register if you host the model and you need a license if you have more than "
            "50 employees.",
            [f"obtain-license if {STAFF}", "register if hosted-service"],
        ),
        (
            "You must obtain a license (a) to host the model as a service; (b) if you have more "
            "than 50 employees.",
            [f"obtain-license if {STAFF}", "obtain-license if hosted-service"],
        ),
        (
            "A license is required for commercial use and hosting of the model.",
            ["obtain-license if (commercial or hosted-service)"],
        ),
        ("No license is required for (a) research or (b) education.", []),
        (
            "No license is required for research; a license is required for commercial use.",
            ["obtain-license if commercial"],
        ),
    ],
)
def test_each_thing_is_due_in_its_own_case(text: str, expected: list[str]) -> None:
    assert sorted(said(text)) == expected
