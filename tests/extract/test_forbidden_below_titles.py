"""Lists of what is forbidden whose items have titles: "The following is prohibited: 3.1 Copies"."""

from __future__ import annotations

import pytest

from clauses import said

HOSTING_OR_CHANGE = "obtain-license if (modify or hosted-service)"
LISTS = [
    (
        "## § 3 Verbote\n\nOhne schriftliche Genehmigung der Urheberin ist Folgendes untersagt:\n\n"
        "### 3.1 Abgeleitete Werke\nDie Erstellung abgeleiteter Werke.\n\n"
        "### 3.2 Betrieb\nDas Hosten des Projekts als Dienst für Dritte.\n\n"
        "### 3.3 Zerlegen\nDas Dekompilieren des Projekts.\n\n"
        "### 3.4 Vermerke\nDas Entfernen von Copyright-Hinweisen in allen Dateien.\n\n"
        "## § 4 Nutzung\n\nSie dürfen das Werk für sich und mit anderen frei nutzen.\n",
        [HOSTING_OR_CHANGE, "retain-notices", "reverse-engineer"],
    ),
    (
        "## 3. Restrictions\n\nWithout our written permission, the following is prohibited:\n\n"
        "### 3.1 Derivatives\nCreation of derivative works of the software.\n\n"
        "### 3.2 Hosting\nHosting the software for third parties.\n\n"
        "### 3.3 Reverse engineering\nDecompiling the software.\n\n"
        "## 4. Use\n\nYou may use the software at home and change it as you like.\n",
        [HOSTING_OR_CHANGE, "reverse-engineer"],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), LISTS)
def test_what_stands_below_a_title_is_forbidden(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_the_next_section_is_not_forbidden() -> None:
    clause = (
        "## 3. Restrictions\n\nThe following is prohibited:\n\n- decompiling the software\n\n"
        "## 4. Sharing\n\nSale of copies is up to you, and you may change the software.\n"
    )
    assert said(clause) == ["reverse-engineer"]


EXAMPLES = [
    "Commercial use is strictly prohibited, including but not limited to:\n\n"
    "- selling or renting the software\n- offering it as a hosted service\n\n"
    "You may use the software at home.\n",
    "Kommerzielle Nutzung ist untersagt, einschließlich:\n\n- Verkauf oder Vermietung\n"
    "- Betrieb als SaaS für Dritte\n\nSie dürfen die Software für sich nutzen.\n",
    "L'utilisation commerciale est interdite, notamment :\n\n- la vente ou la location\n"
    "- l'hébergement du logiciel pour des tiers\n\nVous pouvez utiliser le logiciel chez vous.\n",
]


@pytest.mark.parametrize("clause", EXAMPLES)
def test_examples_of_forbidden_commerce_are_no_bans_of_their_own(clause: str) -> None:
    assert said(clause) == ["commercial-use"]


def test_items_that_are_no_examples_stay_bans() -> None:
    clause = (
        "The following is prohibited:\n\n- commercial use\n- selling or renting the software\n\n"
        "You may use the software at home.\n"
    )
    assert said(clause) == ["commercial-use", "distribute"]
