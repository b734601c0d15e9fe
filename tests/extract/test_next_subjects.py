"""A sentence that orders something of some, and something else of others whom it names next."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Products with more than US$20 million in annual revenue need written authorization from us, and
commercial products must display "Otter".
=> obtain-license if revenue gt 20000000 USD year product
=> display-attribution if commercial

If you have more than 100 employees, you must register, and commercial products must display
"Otter".
=> register if employees gt 100 licensee
=> display-attribution if commercial

You must keep the notices and commercial products must display "Otter".
=> retain-notices if distribute
=> display-attribution if commercial

If you share the weights or anything derived from them, include a copy of the Otter Community
Licence Agreement.
=> include-license if distribute

The fee is due from companies. It does not apply to researchers using the software strictly for
non-commercial, academic purposes.

You may not:
| - use the Model in violation of applicable law, including data protection law;
| - remove the notices in the files.
=> comply-with-law
=> retain-notices
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_each_order_is_of_those_named_before_it(clause: str, rules: list[str]) -> None:
    assert [r for r in said(clause) if not r.startswith("pay-royalty")] == rules


@pytest.mark.parametrize(
    "clause",
    [
        "You may not use the plugin for commercial use without our prior written permission; this "
        "includes in particular resale, sublicensing and integration into a paid product.",
        "Sie dürfen das Plugin nicht für kommerzielle Nutzung ohne schriftliche Genehmigung "
        "verwenden; dies umfasst insbesondere den Weiterverkauf und die Unterlizenzierung.",
        "Kommerzielle Nutzung, insbesondere Weiterverkauf und Hosting, bedarf einer Lizenz.",
    ],
)
def test_examples_of_trade_are_no_cases_beside_it(clause: str) -> None:
    assert said(clause) == ["obtain-license if commercial"]
