"""What German licences of weights order and forbid, in words of their own."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

LAW_AND_NEWEST_VERSIONS = spaced("""
Die Nutzenden halten das auf sie anwendbare Recht ein, namentlich die Vorschriften über den
Export.
=> comply-with-law

Die Nutzenden haben die Sperrliste jeweils in der neusten Fassung anzuwenden.
=> use-latest-version

Die Sperrliste ist in der Fassung vom Mai beigefügt.
""")

TALKING_TO_A_MACHINE = spaced("""
Betreiber von Chatdiensten weisen die Gesprächspartner auf den maschinellen Charakter hin.
=> disclose-ai-generated if hosted-service

Anbieter eines Chatbots weisen ihre Kunden darauf hin, dass sie mit einer Maschine sprechen.
=> disclose-ai-generated if hosted-service
""")

WHAT_OTHERS_ARE_BOUND_TO = spaced("""
Wer die Gewichte weitergibt oder als Dienst anbietet, überbindet die Buchstaben C bis E seinen
Vertragspartnern.
=> pass-through-restrictions if (distribute or hosted-service)

Die Verwendungsbeschränkungen nach Absatz 3 sind für Sie verbindlich.
=> follow-acceptable-use

Zusätzliche Bedingungen dürfen Sie nicht vorsehen.
=> add-restrictions if distribute

Cloud-Anbieter, die die Software weiterverkaufen, brauchen eine Lizenz.
=> obtain-license if (cloud-provider and distribute)
""")

COPIES_AND_THEIR_FILES = spaced("""
Wer Gewichte weitergibt, legt den Lizenztext bei und belässt die Datei QUELLEN.txt an ihrem
Platz.
=> include-license if distribute
=> retain-notices if distribute

Den Lizenztext bitte dazulegen.
=> include-license if distribute

Diesen Abschnitt bitte als `LIZENZ.txt` beilegen.
=> include-license if distribute

Bearbeitungen sind als solche kenntlich zu machen; anzugeben sind das Ausgangsmodell und die Art
der Bearbeitung.
=> state-changes if modify

Feingetunte Stimmen, die ihr veröffentlicht, müssen unter dieselbe Lizenz und im Namen mit
`otter-` anfangen.
=> name-derivative if (modify and distribute)
=> share-alike if (modify and distribute)

Nach Auflösung hat der Nutzer die Modelle von sämtlichen Datenträgern zu entfernen.
=> delete-on-termination if terminated
""")

BANNED_FIELDS = spaced("""
| Die Modelle dürfen nicht verwendet werden,
| a) um Mandanten anstelle eines Anwalts juristisch zu beraten,
| b) um Bescheide ohne Prüfung durch einen Menschen zu erlassen,
| c) um Bewerber wegen ihrer Herkunft oder ihres Glaubens schlechter zu behandeln,
| d) um gegen strafrechtliche Bestimmungen zu verstoßen.
=> restricted-use

Die Modelle dürfen nicht zur heimlichen Beobachtung einzelner Personen und nicht zur
Vorbereitung von Straftaten verwendet werden.
=> restricted-use

| Was gar nicht geht
| ¶
| - Enkeltrick, Schockanrufe, überhaupt jeder Betrug
| - Stimmen echter Leute nachmachen
| - das hörbare Wasserzeichen rausrechnen
| - die Modelle als Mietdienst an andere verkaufen
=> host-as-service
=> remove-safeguards
=> restricted-use
""")

TABLES_OF_BANS = spaced("""
| | Verboten | Warum |
| |---|---|
| | Überwachung | Das ist hässlich |
| | Weiterverkauf der Gewichte | Davon leben wir |
=> distribute
=> restricted-use

| | Nutzung | Status |
| |---|---|
| | Forschung | erlaubt |
| | Weiterverkauf | verboten |
=> distribute
""")


@pytest.mark.parametrize(("clause", "rules"), LAW_AND_NEWEST_VERSIONS)
def test_law_and_newest_versions(clause: str, rules: list[str]) -> None:
    """Law that is applicable to somebody, and versions that are the newest."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), TALKING_TO_A_MACHINE)
def test_talking_to_a_machine(clause: str, rules: list[str]) -> None:
    """Who says that a machine speaks."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), WHAT_OTHERS_ARE_BOUND_TO)
def test_what_others_are_bound_to(clause: str, rules: list[str]) -> None:
    """Restrictions that are handed on, and that bind."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), COPIES_AND_THEIR_FILES)
def test_copies_and_their_files(clause: str, rules: list[str]) -> None:
    """What stays in copies, and goes with them."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), BANNED_FIELDS)
def test_banned_fields(clause: str, rules: list[str]) -> None:
    """Fields of use that are banned, in many words."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), TABLES_OF_BANS)
def test_tables_of_bans(clause: str, rules: list[str]) -> None:
    """What a table bans beside the reason."""
    assert answered(clause) == rules
