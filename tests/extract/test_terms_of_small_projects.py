"""What those ask who publish alone: limits beside a licence that all know, and shares of a sale."""

from __future__ import annotations

import pytest

from clauses import answered

CLAUSES = {
    "The engine is free until $250,000/year revenue, then 2% on revenue above that.": [
        "pay-royalty if revenue gt 250000 USD year licensee"
    ],
    "Revenue above $60,000 a year: 4% royalty.": [
        "pay-royalty if revenue gt 60000 USD year licensee"
    ],
    "A license is required for companies with either more than 70 PCs or users or more than three "
    "million US dollars in annual revenues.": [
        "obtain-license if (devices gt 70 licensee or users gt 70 licensee or revenue gt 3000000 "
        "USD year licensee)"
    ],
    "Commercial use requires execution of the Trade Addendum.": ["obtain-license if commercial"],
    "You may use the corpus only in connection with a research purpose that is non-commercial.": [
        "commercial-use"
    ],
    'Attribution: if you use the free tier, include "Powered by Otter" in your game credits.': [
        "display-attribution if product"
    ],
    'You must get a license if any of these is true of you (and "you" means your company together '
    "with its subsidiaries): (a) your revenue was above $4 million last year; (b) you have more "
    "than 90 employees.\n\nYou shall indemnify us against claims of third parties.": [
        "indemnify",
        "obtain-license if (revenue gt 4000000 USD year licensee-and-affiliates preceding or "
        "employees gt 90 licensee-and-affiliates)",
    ],
    "If, in any consecutive twelve-month period, the model is used in a commercial service that "
    "generates revenue in excess of USD 70,000, you must pay a royalty.": [
        "pay-royalty if (commercial and revenue gt 70000 USD 12-months product)"
    ],
    "If your yearly profit exceeds $2,000,000 you need a commercial license.": [
        "? If your yearly profit exceeds $2,000,000 you need a commercial license.",
        "obtain-license if revenue gt 2000000 USD year licensee",
    ],
    "Contributing requires signing our Contributor License Agreement.": [],
    "Contributions require a signed Contributor License Agreement.": [],
    "This offer is subject to execution of the Agreement.": [],
    "Die Netze dürfen Sie nicht weitergeben oder zum Herunterladen anbieten.": ["distribute"],
    "Ohne Schlüssel können Sie einen Server mit bis zu 40 gleichzeitig verbundenen Benutzern "
    "betreiben.": ["obtain-license if users gt 40 licensee"],
    "Endet der Vertrag, müssen Sie die Netze von Ihren Systemen löschen.": [
        "delete-on-termination if terminated"
    ],
    "Für die Einhaltung der datenschutzrechtlichen Vorschriften beim Betrieb sind Sie "
    "verantwortlich.": ["comply-with-law"],
}
NO_BAN = (
    "Sie dürfen die Ergebnisse nicht im Netz veröffentlichen.",
    "Dies gilt auch, wenn der Lizenzgeber gerichtlich Urheberrechte geltend macht.",
    "Bei einem Vorfall müssen Sie die Software von allen Geräten entfernen.",
    "You may redistribute the weights only as part of a research project.",
)


@pytest.mark.parametrize("clause", NO_BAN)
def test_words_that_only_seem_to_tell_of_the_work(clause: str) -> None:
    assert [said for said in answered(clause) if not said.startswith("?")] == []


@pytest.mark.parametrize(("clause", "rules"), CLAUSES.items())
def test_terms_of_small_projects(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
