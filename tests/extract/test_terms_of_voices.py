"""Clauses of research licences for models of speech, and bans of vendors on breaking the law."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CLAUSES = spaced("""
| You may distribute the materials only if you:
¶
| (a) provide every recipient with a copy of this agreement;
¶
| (b) license the distributed materials under this agreement without adding terms that conflict with
| it.
=> include-license if distribute
=> share-alike if distribute
=> add-restrictions if distribute

Publication of research results in papers and reports is permitted, provided that you reasonably
acknowledge Otter 2 and comply with this agreement.
=> display-attribution if publish-research

| Licensee may NOT:
¶
| - Sell or rent the software
| - Use the software in violation of applicable laws or regulations
| - Compete with Otter by offering the software as a managed service
=> distribute
=> host-as-service
=> restricted-use
=> comply-with-law

| You may not:
| - use the model for surveillance
| - use the model in violation of the law
=> restricted-use
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_terms_of_voices(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
