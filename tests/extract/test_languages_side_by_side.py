"""Texts with parts in two languages of Latin script: each sentence is read in its own."""

from __future__ import annotations

import pytest

from clauses import answered
from modellic.extract.words.language import language_of

ENGLISH = (
    "You may use the software free of charge. You must not sell the software to anybody. "
    "Companies whose annual revenue exceeds 2 million euros must obtain a licence from us."
)
GERMAN = (
    "Sie dürfen die Software kostenlos nutzen. Sie dürfen die Software nicht an Dritte verkaufen. "
    "Unternehmen mit einem Jahresumsatz von mehr als 2 Millionen Euro müssen bei uns eine Lizenz "
    "erwerben."
)
FRENCH = (
    "Vous pouvez utiliser le logiciel gratuitement. Vous ne devez pas vendre le logiciel à des "
    "tiers. Les entreprises dont le chiffre d'affaires annuel dépasse 2 millions d'euros doivent "
    "obtenir une licence auprès de nous."
)
SAID = ["distribute", "obtain-license if revenue gt 2000000 EUR year licensee"]


@pytest.mark.parametrize(
    ("first", "second"),
    [(ENGLISH, GERMAN), (GERMAN, ENGLISH), (FRENCH, ENGLISH), (ENGLISH, FRENCH)],
)
def test_two_parts_that_say_the_same_say_it_once(first: str, second: str) -> None:
    assert answered(f"{first}\n\n{second}\n") == SAID


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ENGLISH, "Sie müssen die Urheberrechtsvermerke in allen Kopien der Software beibehalten."),
        (ENGLISH, "Vous devez conserver les avis de droit d'auteur dans toutes les copies."),
        (GERMAN, "You must retain the copyright notices in all copies of the software."),
    ],
)
def test_what_only_the_second_part_says_is_read(first: str, second: str) -> None:
    repeated = f"{second} {second} {second}"
    told = answered(f"{first}\n\n{repeated}\n")
    assert "retain-notices if distribute" in told


@pytest.mark.parametrize(
    "part",
    [
        "El usuario no puede vender el software ni alquilarlo a terceros sin la licencia.",
        "L'utente non può vendere il programma né noleggiarlo a terzi senza la licenza.",
    ],
)
def test_a_part_in_a_language_without_lists_is_reported(part: str) -> None:
    told = answered(f"{ENGLISH}\n\n{part}\n")
    assert f"? {part}" in told
    assert set(SAID) <= set(told)


def test_names_of_parts_and_addresses_hide_no_language() -> None:
    names = "\n".join(f"- [kit-{n}-core-ui](https://example.com/kit/{n})" for n in range(40))
    text = f"The parts of the kit:\n\n{names}\n\n## Terms\n\nOver 1m MAU you must register with us."
    assert language_of(text) == "en"
    assert answered(text)[0].startswith("register if monthly-active-users gt 1000000")
