"""Places that somebody is not in, kinds that a duty does not apply to, and examples of commerce."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PLACES = spaced("""
You represent that you are not located in Russia, Belarus or Iran.
=> use-in-territory if RU BY IR

The licensee warrants that it is not established in the European Union.
=> use-in-territory if EU

By downloading the Model, you warrant that neither you nor your affiliates are based in North
Korea.
=> use-in-territory if KP

You represent that you are not located in a country under US embargo.
=> comply-with-law

You may not use the Model anywhere other than in Norway.
=> use-in-territory if not NO

The Model may not be used elsewhere than in Canada.
=> use-in-territory if not CA

You may not use the Model in China or outside the United States.
=> use-in-territory if (CN or not US)

You may not use the Model outside Germany, Austria and Switzerland.
=> use-in-territory if not DE AT CH

You must register with us. This requirement does not apply to companies.
=> register if not company

Commercial use, including resale and hosting, requires a licence.
=> obtain-license if commercial

Any commercial use, in particular resale or hosting for others, requires a paid licence.
=> obtain-license if commercial

Modification and resale require our written permission.
=> obtain-license if (modify or distribute)

Modification is subject to our prior consent.
=> obtain-license if modify

Changes, translation and resale require our written permission.
=> obtain-license if (modify or distribute)
""")


@pytest.mark.parametrize(("clause", "expected"), PLACES)
def test_places_and_kinds_that_are_left_out(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
