"""German terms as institutes and small firms write them for one model of theirs."""

from __future__ import annotations

import pytest

from clauses import answered, table

TERMS = table("""
Übersteigt die Zahl der monatlich aktiven Nutzer der Dienste, die von Ihnen oder Ihren
verbundenen Unternehmen oder in deren Auftrag angeboten werden, im vorangegangenen Kalendermonat
30 Millionen, so müssen Sie eine Lizenz beantragen.
=> obtain-license if monthly-active-users gt 30000000 licensee-and-affiliates preceding

Wird Ihre Schnittstelle in einem Monat zwei Millionen Mal oder öfter aufgerufen, benötigen Sie
eine Lizenz.
=> obtain-license if api-calls gteq 2000000 month licensee

Wenn Ihre API mehr als 3 Millionen Mal im Monat aufgerufen wird, benötigen Sie eine Lizenz.
=> obtain-license if api-calls gt 3000000 month licensee

Wenn Ihr Umsatz im letzten Jahr über 4 Millionen Euro lag, brauchen Sie eine Lizenz.
=> obtain-license if revenue gt 4000000 EUR year licensee preceding

Ab 20 Millionen monatlich aktiven Nutzern möchten wir vorher gefragt werden.
=> obtain-license if monthly-active-users gteq 20000000 product

Dekompilieren ist nur erlaubt, soweit das Gesetz es zulässt.
=> reverse-engineer

Kopien dürfen nur zusammen mit dieser Datei weitergegeben werden.
=> include-license if distribute

Gibt der Nutzer veränderte Gewichte weiter, hat er einen Hinweis auf Art und Datum der Änderung
beizufügen.
=> state-changes if (modify and distribute)

Hast du etwas verändert, schreib dazu, was.
=> state-changes if modify

Die Namen „Wiesel“ und „Dachs“ dürfen nur verwendet werden, soweit es nötig ist.
=> use-trademark

Das Training anderer Modelle, die keine Bearbeitungen sind, ist nicht gestattet.
=> train-other-models

Jedes Produkt mit dem Modell trägt im Menüpunkt „Info“ den Hinweis „Stimme: Wiesel“.
=> display-attribution if product

Sie müssen auf einer „Über“-Seite den Schriftzug „Gebaut mit Wiesel“ anzeigen.
=> display-attribution if product

In wissenschaftlichen Arbeiten, die das Modell nutzen, ist die Quelle wie folgt zu nennen:
„Wiesel, Institut am See“.
=> display-attribution if publish-research

Für jede andere, insbesondere jede gewerbliche Nutzung ist vorab eine schriftliche Lizenz
einzuholen.
=> obtain-license if commercial

Wer eigene Garantien anbietet, handelt im eigenen Namen.

Bieten Sie eigene Garantien an, so haben Sie uns von daraus entstehenden Ansprüchen
freizustellen.

Das Modell darf ohne Vergütung auf höchstens 300 Geräten und durch höchstens 20 Nutzer verwendet
werden. Geht die Verwendung über eine der beiden Mengen hinaus, hat der Kunde eine Stücklizenz
zu bestellen.
=> obtain-license if (devices gt 300 licensee or users gt 20 product)

Ihr macht weniger als 2 Mio. € Umsatz im Jahr und seid weniger als 12 Leute? Dann legt einfach
los. Sobald eins von beiden nicht mehr passt, braucht ihr eine Lizenz.
=> obtain-license if (revenue gteq 2000000 EUR year licensee or employees gteq 12 licensee)

Betriebe, die nicht mehr als acht Dienstnehmerinnen und Dienstnehmer beschäftigen, dürfen es
unentgeltlich nutzen.
=> obtain-license if employees gt 8 licensee

Die geschäftliche Nutzung ist nur Kunden gestattet, die insgesamt weniger als 3 Mio. EUR an
Eigen- oder Wagniskapital eingeworben haben.
=> obtain-license if (commercial and funding gteq 3000000 EUR licensee)

Wer weniger als 9 Mitarbeiter hat, braucht keine Betriebslizenz.
=> obtain-license if employees gteq 9 licensee

Geben Sie das Modell weiter oder stellen Sie ein Produkt bereit, in dem es enthalten ist, so
haben Sie diese Lizenz beizufügen.
=> include-license if (distribute or product)

Setzen Sie das Modell ein, um ein KI-Modell zu trainieren, das verbreitet wird, so muss dessen
Name mit „Wiesel“ beginnen.
=> name-derivative if (train-model and distribute)

Fällt die Lizenz dahin, so haben Sie das Modell innert 20 Tagen zu löschen.
=> delete-on-termination if terminated

Wer die Gewichte in einem eigenen Dienst einsetzt, hat dies dem Institut binnen zwei Wochen
mitzuteilen.
=> register if product

Bei jeder Weitergabe ist der Text dieser Lizenz anzuschliessen.
=> include-license if distribute

Sie dürfen das Modell nicht entgegen diesen Beschränkungen nutzen.
=> follow-acceptable-use

Veröffentlichungen nennen das Modell mit der Formulierung „Wiesel, Institut am See“.
=> display-attribution if publish-research

Zur Änderung der Gewichte ist der Kunde nicht berechtigt.
=> create-derivatives

Rückentwicklung ist nur in den Grenzen des Gesetzes erlaubt.
=> reverse-engineer

Der Kunde löscht bei Vertragsende alle Kopien der Gewichte.
=> delete-on-termination if terminated

Keine Erlaubnis wird Personen erteilt, die ihren Sitz in Belarus haben.
=> use-in-territory if BY
""")


@pytest.mark.parametrize(("clause", "expected"), TERMS)
def test_a_term_of_an_institute(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "end",
    [
        "Trifft auch nur einer dieser Punkte nicht zu, brauchst du eine Lizenz.",
        "Ist eine dieser Bedingungen nicht erfüllt, brauchst du eine Lizenz.",
        "Sobald eine davon nicht mehr zutrifft, brauchst du eine Lizenz.",
        "Bist du nicht klein, brauchst du eine Lizenz.",
    ],
)
def test_all_who_are_not_small_need_a_licence(end: str) -> None:
    small = "Klein heißt:\n\n- weniger als 9 Leute arbeiten für dich, und\n- dein Umsatz lag im "
    small += f"letzten Jahr unter 4 Millionen Euro.\n\n{end}"
    rule = "obtain-license if (employees gteq 9 licensee or revenue gteq 4000000 EUR year licensee "
    assert answered(small) == [f"{rule}preceding)"]


def test_a_cell_tells_where_what_it_asks_for_is_to_be_had() -> None:
    rows = (
        "| Nutzer | Nutzung | Voraussetzung |\n|---|---|---|\n"
        "| Unternehmen mit einem Umsatz bis 4 Mio. € | gewerblich | kostenlose Registrierung unter "
        "https://halcyon.example/formular |\n"
        "| Unternehmen mit einem Umsatz über 4 Mio. € | gewerblich | Lizenzvertrag mit der "
        "Transferstelle (transfer@halcyon.example) |\n"
    )
    assert answered(rows) == [
        "obtain-license if (revenue gt 4000000 EUR licensee and commercial)",
        "register if (revenue lteq 4000000 EUR licensee and commercial)",
    ]
