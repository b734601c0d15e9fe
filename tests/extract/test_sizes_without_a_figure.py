"""Companies that are small or large without a figure: no rule tells them apart from others."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

FREED = """
Commercial use requires a license. Small companies need no license.
=> obtain-license if commercial

Commercial use requires a license. Non-profit companies need no license.
=> obtain-license if commercial

Small companies may use it for free. Everyone else needs a license.
=> obtain-license

Only large companies need a license.
=> obtain-license if company

Kleine Unternehmen dürfen das Modell kostenlos nutzen. Alle anderen benötigen eine Lizenz.
=> obtain-license

商业使用须取得许可。小企业无需许可。
=> obtain-license if commercial

商用利用には許諾が必要です。中小企業は許諾を必要としません。
=> obtain-license if commercial
"""
TOLD = """
Small companies (under 50 employees) need no license for commercial use.
=> obtain-license if (commercial and employees gteq 50 licensee)

Large companies must obtain a license. Large companies are those with more than 500 employees.
=> obtain-license if employees gt 500 licensee

Kleine Unternehmen mit weniger als 50 Mitarbeitern benötigen keine Lizenz, alle anderen schon.
=> obtain-license if employees gteq 50 licensee
"""


@pytest.mark.parametrize(("text", "rules"), table(FREED))
def test_nobody_is_free_by_a_size_that_no_figure_tells(text: str, rules: list[str]) -> None:
    """All companies were, of a sentence on small ones; now it is reported."""
    assert said(text) == rules
    assert flagged(text)


@pytest.mark.parametrize(("text", "rules"), table(TOLD))
def test_a_figure_beside_it_tells_the_size(text: str, rules: list[str]) -> None:
    assert said(text) == rules
    assert not flagged(text)
