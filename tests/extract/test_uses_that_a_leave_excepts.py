"""What a leave excepts: a use, "free unless you sell it", or a company; beside a figure, either is
beyond the leave."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

EXCEPTED = spaced("""
You may use it for free if you have fewer than 60 employees, unless you offer it as a service.
=> obtain-license if (employees gteq 60 licensee or hosted-service)

It is free for companies with fewer than 60 employees unless they sell it.
=> obtain-license if (employees gteq 60 licensee or distribute)

You may use it for free unless you sell it.
=> obtain-license if distribute

You may use it for free unless you use it commercially.
=> commercial-use

You may use it free of charge, except if you host it for others.
=> obtain-license if hosted-service

The software is free unless you are a company.
=> obtain-license if company

The software is free except for companies, which need a licence.
=> obtain-license if company

You may copy the code unless otherwise stated.

You may make production use of it, provided you have fewer than 60 employees and do not offer it
as a service.
=> obtain-license if (employees gteq 60 licensee or hosted-service)

You may use it in production, provided that you (a) have fewer than 60 employees and (b) do not
offer it as a service.
=> host-as-service
=> obtain-license if employees gteq 60 licensee

It is free for companies with fewer than 60 employees, except for commercial use.
=> commercial-use
=> obtain-license if employees gteq 60 licensee

You may use it commercially if you have fewer than 10 users, but not to host it for others.
=> host-as-service
=> obtain-license if (commercial and users gteq 10 licensee)

Usage in organisations >100 ppl requires a licence.
=> obtain-license if employees gt 100 licensee

Free for firms with <10 bananas.
=> ? Free for firms with <10 bananas.

Companies that employ more people than fit in a bus need a licence.
=> obtain-license if company
=> ? Companies that employ more people than fit in a bus need a licence.
""")


@pytest.mark.parametrize(("words", "rules"), EXCEPTED)
def test_what_a_leave_excepts_needs_a_licence(words: str, rules: list[str]) -> None:
    assert sorted(answered(words)) == rules
