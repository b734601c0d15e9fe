"""German ways to ask for something, or to refuse it, around plain duties and bans."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said

ASKED = {
    "alle Urheberrechtshinweise beibehalten": "retain-notices",
    "sich bei uns registrieren": "register",
    "den Quellcode offenlegen": "disclose-source",
}
ASKS = (
    "Diese Lizenz verlangt, dass Sie {}.",
    "Wir erwarten, dass Sie {}.",
)
TO_BE_DONE = {
    "alle Urheberrechtshinweise beizubehalten": "retain-notices",
    "eine Kopie der Lizenz beizufügen": "include-license",
    "den Quellcode offenzulegen": "disclose-source",
}
TO_DO = (
    "Mit der Nutzung erklären Sie sich bereit, {}.",
    "Vergessen Sie nicht, {}.",
)
NOT_TO_BE_DONE = {
    "das Modell kommerziell zu nutzen": "commercial-use",
    "das Modell weiterzugeben": "distribute",
    "das Modell zu verändern": "create-derivatives",
    "Sicherheitsfilter zu umgehen": "remove-safeguards",
}
REFUSES = (
    "Sie haben kein Recht, {}.",
    "Es ist illegal, {}.",
    "Sie werden es unterlassen, {}.",
)


@pytest.mark.parametrize(("duty", "order"), list(product(ASKED, ASKS)))
def test_what_is_asked_for(duty: str, order: str) -> None:
    assert _actions(order.format(duty)) == [ASKED[duty]]


@pytest.mark.parametrize(("duty", "order"), list(product(TO_BE_DONE, TO_DO)))
def test_what_is_to_be_done(duty: str, order: str) -> None:
    assert _actions(order.format(duty)) == [TO_BE_DONE[duty]]


@pytest.mark.parametrize(("act", "refusal"), list(product(NOT_TO_BE_DONE, REFUSES)))
def test_what_is_refused(act: str, refusal: str) -> None:
    assert _actions(refusal.format(act)) == [NOT_TO_BE_DONE[act]]


def _actions(clause: str) -> list[str]:
    return [rule.split(" if ")[0] for rule in said(clause)]
