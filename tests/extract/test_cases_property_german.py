"""Cases that are no figures, in German: who is bound, and for what, where the meaning is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clauses import said

USES: dict[tuple[str, ...], str] = {
    (
        "das Modell",
        "kommerziell nutzen",
        "kommerziell nutzt",
        "kommerziell zu nutzen",
    ): "commercial",
    ("das Modell", "weitergeben", "weitergibt", "weiterzugeben"): "distribute",
    ("das Modell", "verändern", "verändert", "zu verändern"): "modify",
    (
        "das Modell",
        "in einem Produkt einsetzen",
        "in einem Produkt einsetzt",
        "in einem Produkt einzusetzen",
    ): "product",
}
DEEDS: dict[tuple[str, ...], str] = {
    ("sich bei uns", "registrieren", "registriert", "zu registrieren"): "register",
    ("uns eine Lizenzgebühr", "zahlen", "zahlt", "zu zahlen"): "pay-royalty",
    ("alle Urheberrechtsvermerke", "beibehalten", "beibehält", "beizubehalten"): "retain-notices",
    ("eine Kopie dieser Lizenz", "beifügen", "beifügt", "beizufügen"): "include-license",
}
OF_A_USE = (
    "Wenn Sie {what} {use}, müssen Sie {whom} {do}.",
    "Sie müssen {whom} {do}, wenn Sie {what} {use}.",
    "Sofern der Nutzer {what} {uses}, ist er verpflichtet, {whom} {to_do}.",
    "Sie dürfen {what} nur {use}, wenn Sie {whom} {do}.",
    "Der Nutzer darf {what} {use}, sofern er {whom} {does}.",
    "Der Nutzer darf {what} {use}, vorausgesetzt, dass er {whom} {does}.",
    "Bevor Sie {what} {use}, müssen Sie {whom} {do}.",
    "Jedes Mal, wenn der Nutzer {what} {uses}, muss er {whom} {do}.",
    "Um {what} {to_use}, müssen Sie {whom} {do}.",
    "Möchten Sie {what} {use}, müssen Sie {whom} {do}.",
    "Jeder Lizenznehmer, der {what} {uses}, ist verpflichtet, {whom} {to_do}.",
    "Es ist nur dann gestattet, {what} {to_use}, wenn Sie {whom} {do}.",
)
PARTIES = {
    ("eine Hochschule", "Hochschulen"): "academic",
    ("eine Behörde", "Behörden"): "government",
    ("eine Privatperson", "Privatpersonen"): "individual",
}
OF_SOMEBODY = {
    "Wenn Sie {one} sind, müssen Sie {whom} {do}.": "{party}",
    "Sofern Sie k{one} sind, müssen Sie {whom} {do}.": "not {party}",
    "Sie müssen {whom} {do}, es sei denn, Sie sind {one}.": "not {party}",
    "Alle Nutzer außer {many} müssen {whom} {do}.": "not {party}",
    "Mit Ausnahme von {many} müssen alle Nutzer {whom} {do}.": "not {party}",
    "Alle Nutzer, ausgenommen {many}, müssen {whom} {do}.": "not {party}",
    "{many} müssen {whom} {do}.": "{party}",
    "{many} sind verpflichtet, {whom} {to_do}.": "{party}",
}
OF_THE_FREE = (
    "{many} müssen nicht {whom} {do}; alle anderen müssen {whom} {do}.",
    "{many} brauchen nicht {whom} {to_do}. Alle anderen müssen {whom} {do}.",
)
A_DEED = st.sampled_from(sorted(DEEDS))


@given(st.sampled_from(OF_A_USE), st.sampled_from(sorted(USES)), A_DEED)
def test_a_duty_is_due_for_the_use_that_its_sentence_names(
    frame: str, use: tuple[str, ...], deed: tuple[str, ...]
) -> None:
    what = dict(zip(("what", "use", "uses", "to_use"), use, strict=True))
    assert said(frame.format(**what, **_done(deed))) == [f"{DEEDS[deed]} if {USES[use]}"]


@given(st.sampled_from(sorted(OF_SOMEBODY)), st.sampled_from(sorted(PARTIES)), A_DEED)
def test_a_duty_binds_those_whom_its_sentence_names(
    frame: str, who: tuple[str, str], deed: tuple[str, ...]
) -> None:
    clause = frame.format(one=who[0], many=who[1], **_done(deed))
    assert said(clause) == [f"{DEEDS[deed]} if {OF_SOMEBODY[frame].format(party=PARTIES[who])}"]


@given(
    st.sampled_from(OF_THE_FREE),
    st.sampled_from(sorted(PARTIES)),
    st.sampled_from([deed for deed in sorted(DEEDS) if DEEDS[deed] != "pay-royalty"]),
)
def test_whoever_need_not_do_it_is_free(
    frame: str, who: tuple[str, str], deed: tuple[str, ...]
) -> None:
    clause = frame.format(many=who[1], **_done(deed))
    assert said(clause) == [f"{DEEDS[deed]} if not {PARTIES[who]}"]


def _done(deed: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(("whom", "do", "does", "to_do"), deed, strict=True))
