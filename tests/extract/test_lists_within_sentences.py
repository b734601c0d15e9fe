"""Lists within a sentence: "(a) ...; (b) ..." with no word between their members."""

from __future__ import annotations

import pytest

from clauses import flagged, said

EITHER = "obtain-license if (employees gt 300 licensee or revenue gt 9000000 {} year licensee)"
BOTH = "obtain-license if (employees gt 300 licensee and revenue gt 9000000 {} year licensee)"
FREE = "obtain-license if (employees gteq 8 licensee or revenue gteq 400000 {} year licensee)"

LISTS = [
    (
        "The following need a licence: (a) firms with more than 300 staff; (b) firms with "
        "annual revenue above $9 million.",
        EITHER.format("USD"),
    ),
    (
        "You need a licence if: (i) you have more than 300 employees; (ii) your annual revenue "
        "exceeds $9 million.",
        EITHER.format("USD"),
    ),
    (
        "Not entitled to use the model are: (a) firms with more than 300 employees; (b) firms "
        "with annual revenue above $9 million.",
        EITHER.format("USD"),
    ),
    (
        "You need a licence if: (a) you have more than 300 employees; and (b) your annual "
        "revenue exceeds $9 million.",
        BOTH.format("USD"),
    ),
    (
        "The model is free for firms with: (a) fewer than 8 employees; (b) annual revenue "
        "below $400,000.",
        FREE.format("USD"),
    ),
    (
        "Eine Lizenz benötigen: a) Betriebe mit mehr als 300 Beschäftigten; b) Betriebe mit "
        "einem Jahresumsatz von über 9 Mio. EUR.",
        EITHER.format("EUR"),
    ),
    (
        "Nicht zur Nutzung berechtigt sind: (a) Betriebe mit mehr als 300 Beschäftigten; "
        "(b) Betriebe mit einem Jahresumsatz von über 9 Mio. EUR.",
        EITHER.format("EUR"),
    ),
    (
        "Frei ist die Nutzung für Betriebe mit: (a) weniger als 8 Mitarbeitern; (b) weniger als "
        "400.000 Euro Jahresumsatz.",
        FREE.format("EUR"),
    ),
    (
        "Doivent obtenir une licence : (i) les firmes de plus de 300 salariés ; (ii) les firmes "
        "réalisant plus de 9 M€ de chiffre d'affaires annuel.",
        EITHER.format("EUR"),
    ),
    (
        "L'usage est gratuit pour les entreprises : a) de moins de 8 salariés ; b) réalisant moins "
        "de 400 k€ de chiffre d'affaires annuel.",
        FREE.format("EUR"),
    ),
]


@pytest.mark.parametrize(("clause", "expected"), LISTS)
def test_members_of_a_list_are_joined_as_its_lead_in_wants(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


def test_definitions_in_a_list_are_no_conditions() -> None:
    clause = 'In these terms a) "small" means fewer than 8 staff; b) "large" means over 300 staff.'
    assert said(clause) == []
    assert flagged(clause)


LEADS = [
    "You may not (a) {}, (b) {}, or (c) {}.",
    "You must not: (1) {}; (2) {}; (3) {}.",
    "The following is prohibited: (i) to {}; (ii) to {}; (iii) to {}.",
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_figure_in_one_member_of_a_list_is_of_no_other(lead: str) -> None:
    clause = lead.format(
        "host the model for others",
        "use it if your annual revenue is over EUR 5 million",
        "resell it",
    )
    assert said(clause) == [
        "distribute",
        "host-as-service",
        "obtain-license if revenue gt 5000000 EUR year licensee",
    ]


def test_each_member_of_a_list_needs_the_consent_by_itself() -> None:
    clause = (
        "The following are not permitted without our written consent: (1) offering the model as a "
        "hosted API; (2) use by entities with annual revenue over EUR 5 million; (3) reselling it."
    )
    needed = (
        "obtain-license if (hosted-service or revenue gt 5000000 EUR year licensee or distribute)"
    )
    assert needed in said(clause)
