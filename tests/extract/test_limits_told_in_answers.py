"""Answers that tell a limit, or what is to be done: "Q: What is the limit of the free edition?"."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

ANSWERS = spaced("""
Q: What is the limit of the free edition?
| A: 150 devices.
| Q: What if I have more?
| A: Get a licence.
=> obtain-license if devices gt 150 licensee

How many users does the free plan include?
| 6 users.
=> obtain-license if users gt 6 product

A: Get a licence.
=> obtain-license

## Free plan limits
| ¶
| - Users: 5
| - Servers: 3
=> obtain-license if (users gt 5 product or devices gt 3 licensee)

Excluded firms receive no rights under this licence if they have more than 90 employees.
=> obtain-license if employees gt 90 licensee

Is there a limit? Yes: 300 employees. Beyond that, you need a licence.
=> obtain-license if employees gt 300 licensee
""")


@pytest.mark.parametrize(("words", "rules"), ANSWERS)
def test_an_answer_tells_its_limit(words: str, rules: list[str]) -> None:
    assert sorted(answered(words)) == rules
