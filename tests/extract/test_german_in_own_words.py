"""What German licences say in words of their own: whom a sentence spares, and for whom it holds."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

ASKED = [
    "Ein Unternehmen mit mehr als 50 Mitarbeitern muss eine Lizenz erwerben.",
    "Wer mehr als 50 Mitarbeiter beschäftigt, braucht eine Lizenz von uns.",
    "Hat der Lizenznehmer mehr als 50 Mitarbeiter, so ist eine Lizenz einzuholen.",
]
KINDS = {
    "Hochschulen": "academic",
    "Behörden": "government",
    "Privatpersonen": "individual",
    "Schulen in öffentlicher Trägerschaft": "academic",
}
CLAUSES = ["Diese Klausel", "Abschnitt 3", "Das Vorstehende", "Satz 1", "Diese Bestimmung", "§ 12"]
SPARES = [
    "gilt nicht für {kind}.",
    "findet auf {kind} keine Anwendung.",
    "ist auf {kind} nicht anzuwenden.",
    "betrifft {kind} nicht.",
    "trifft {kind} nicht.",
    "erstreckt sich nicht auf {kind}.",
    "richtet sich nicht an {kind}.",
    "ist für {kind} nicht verbindlich.",
]
ALONE = [
    "Ausgenommen sind {kind}.",
    "Nicht betroffen sind {kind}.",
    "Für {kind} gilt das nicht.",
    "Für {kind} gilt das alles nicht.",
    "Für {kind} machen wir eine Ausnahme.",
    "Für {kind} entfällt diese Pflicht.",
    "Nichts davon gilt für {kind}.",
    "Auf {kind} findet dies keine Anwendung.",
]
THEY = [
    "{kind} bleiben außen vor.",
    "{kind} müssen das nicht.",
    "{kind} trifft diese Pflicht nicht.",
    "{kind} brauchen keine.",
    "{kind} brauchen nie eine Lizenz.",
    "{kind} schulden nichts.",
    "{kind} fallen nicht unter diese Regelung.",
    "{kind} sind hieran nicht gebunden.",
    "{kind} unterliegen dieser Pflicht nicht.",
    "{kind} kommen ohne aus.",
    "{kind} nehmen wir davon aus.",
    "{kind} dürfen es auch ohne Vertrag einsetzen.",
    "{kind} bekommen es kostenlos, unabhängig von ihrer Größe.",
]
SPARED = [
    *(f"{c} {s.format(kind=k)}|{k}" for c, s, k in product(CLAUSES, SPARES, KINDS)),
    *(f"{a.format(kind=k)}|{k}" for a, k in product(ALONE, KINDS)),
    *(f"{t.format(kind=k)}|{k}" for t, k in product(THEY, ["Hochschulen", "Behörden"])),
]


@pytest.mark.parametrize(("number", "spared"), list(enumerate(SPARED)))
def test_spared(number: int, spared: str) -> None:
    sentence, kind = spared.split("|")
    party = KINDS[kind]
    assert said(f"{ASKED[number % 3]} {sentence}") in (
        [f"obtain-license if (not {party} and employees gt 50 licensee)"],
        [f"obtain-license if (employees gt 50 licensee and not {party})"],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Diese Klausel erfasst Bestandteile Dritter nicht.",
        "Hochschulen sind von Preisänderungen nicht betroffen.",
        "Gesetzliche Rechte von Privatpersonen bleiben unberührt.",
        "Die Rechte der Verbraucher bleiben davon unberührt.",
        "Hiervon unberührt bleiben die Rechte der Verbraucher.",
        "Hochschulen sind davon nicht ausgenommen.",
        "Auch für Hochschulen machen wir keine Ausnahme.",
        "Eine Ausnahme für Hochschulen gibt es nicht.",
    ],
)
def test_not_spared(sentence: str) -> None:
    assert said(f"{ASKED[0]} {sentence}") == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(
    ("kinds", "parties"),
    [
        ("Gebietskörperschaften und staatlich anerkannte Hochschulen", {"government", "academic"}),
        ("staatlich anerkannte Filmschulen", {"academic"}),
        ("Kommunen und Behörden", {"government"}),
    ],
)
def test_kinds(kinds: str, parties: set[str]) -> None:
    (rule,) = said(f"{ASKED[0]} Dies gilt nicht für {kinds}.")
    assert {party for party in ("academic", "government") if party in rule} == parties


@pytest.mark.parametrize(
    "sentence",
    [
        "Ausgenommen ist die Forschung.",
        "Davon ausgenommen ist die Forschung.",
        "Forschung und Lehre bleiben frei.",
        "Satz 1 findet auf die Forschung keine Anwendung.",
    ],
)
def test_uses_are_spared(sentence: str) -> None:
    assert said(f"{ASKED[0]} {sentence}") == [
        "obtain-license if (employees gt 50 licensee and not research)"
    ]


SIZES = [
    "Als groß gilt ein Unternehmen, das mehr als 80 Mitarbeiter beschäftigt.",
    "Als großes Unternehmen gilt, wer mehr als 80 Mitarbeiter beschäftigt.",
    "Groß ist ein Unternehmen, wenn es mehr als 80 Mitarbeiter beschäftigt.",
    "Ein Unternehmen gilt als groß, sobald es mehr als 80 Mitarbeiter hat.",
    "Große Unternehmen sind solche mit mehr als 80 Mitarbeitern.",
    "Unter großen Unternehmen verstehen wir solche, die mehr als 80 Mitarbeiter haben.",
]
OWED = [
    "Große Unternehmen müssen einen Lizenzvertrag mit uns schließen.",
    "Die Nutzung durch große Unternehmen bedarf unserer schriftlichen Genehmigung.",
    "Für große Unternehmen ist ein Vertrag erforderlich.",
]


@pytest.mark.parametrize(("size", "owed"), list(product(SIZES, OWED)))
def test_size(size: str, owed: str) -> None:
    assert said(f"{size}\n\n{owed}") == ["obtain-license if employees gt 80 licensee"]


@pytest.mark.parametrize(
    "term",
    [
        "Wer mehr als 80 Mitarbeiter beschäftigt, gilt als Großnutzer.",
        "Mit Großnutzern meinen wir Unternehmen mit mehr als 80 Mitarbeitern.",
        "„Großnutzer“ ist ein Lizenznehmer, der mehr als 80 Mitarbeiter beschäftigt.",
    ],
)
def test_term(term: str) -> None:
    assert said(f"{term}\n\nGroßnutzer brauchen eine Lizenz.") == [
        "obtain-license if employees gt 80 licensee"
    ]


PARAGRAPHS = """§ 3 Große Nutzer

(1) Wer mehr als 80 Mitarbeiter beschäftigt, braucht eine Lizenz.
(2) Absatz 1 gilt nicht für Hochschulen.

§ 5 Weitergabe

(1) Bei jeder Weitergabe ist eine Abschrift dieser Lizenz auszuhändigen.
"""


def test_paragraphs_are_those_of_their_clause() -> None:
    assert sorted(said(PARAGRAPHS)) == [
        "include-license if distribute",
        "obtain-license if (employees gt 80 licensee and not academic)",
    ]


FIGURES = """\
Wenn deine Webseite im Monat auf über 3 Millionen Aufrufe kommt, brauchst du eine Lizenz.
=> obtain-license if visits gt 3000000 month product

Verdienst du damit im Jahr mehr als 3 Mio. Euro, dann melde dich bei uns und wir machen einen
Vertrag.
=> obtain-license if revenue gt 3000000 EUR year licensee

Spielt ein Werk mehr als CHF 3 Mio. ein, so ist ein Vertrag mit uns nötig.
=> obtain-license if revenue gt 3000000 CHF product

Verkauft ein Hersteller mehr als 700 Roboter, die das Modell enthalten, so muss er eine Lizenz
erwerben.
=> obtain-license if devices gt 700 licensee

Wenn von deinem Gerät mehr als 700 Stück im Jahr verkauft werden, brauchst du eine Lizenz.
=> obtain-license if devices gt 700 product

Wenn Sie das Modell verkaufen und mehr als 700 Geräte haben, brauchen Sie eine Lizenz.
=> obtain-license if (distribute and devices gt 700 licensee)

Habt ihr mehr als 3 Mio. Euro von Investoren bekommen, so ist eine Lizenz zu erwerben.
=> obtain-license if funding gt 3000000 EUR licensee
"""
GROUPS = """\
Wer mehr als 90 Mitarbeiter beschäftigt, braucht einen Vertrag mit uns. Es zählt der ganze Konzern.
=> obtain-license if employees gt 90 licensee-and-affiliates

Wer mehr als 90 Mitarbeiter beschäftigt, braucht einen Vertrag mit uns. Wir rechnen verbundene
Unternehmen zusammen.
=> obtain-license if employees gt 90 licensee-and-affiliates

Wer mehr als 90 Mitarbeiter beschäftigt, braucht einen Vertrag mit uns. Firmen, an denen er die
Mehrheit hält, werden mitgerechnet.
=> obtain-license if employees gt 90 licensee-and-affiliates

Wer mehr als 90 Mitarbeiter beschäftigt, braucht einen Vertrag mit uns. Verbundene Unternehmen
zählen nicht mit.
=> obtain-license if employees gt 90 licensee

Wer mehr als 90 Mitarbeiter beschäftigt, braucht einen Vertrag mit uns. Der Konzern haftet für
seine Töchter.
=> obtain-license if employees gt 90 licensee
"""
DUTIES = """\
Zu jeder weitergegebenen Kopie gehört dieser Lizenztext.
=> include-license if distribute

Wenn du das Modell weitergibst, pack die Lizenz dazu.
=> include-license if distribute

Endet die Erlaubnis, müssen alle Kopien weg.
=> delete-on-termination if terminated

Die Benutzung ist der Firma anzuzeigen.
=> register

Der Einsatz bedarf der Anzeige bei uns.
=> register

Im Abspann jedes Films steht: „Bilder mit Nordlicht“.
=> display-attribution if product

Wer eine Bearbeitung weitergibt, stellt sie unter diese Lizenz.
=> share-alike if (modify and distribute)

Der Lizenznehmer darf die Weitergabe nicht an Bedingungen knüpfen, welche die Rechte der Empfänger
verkürzen.
=> add-restrictions if distribute

Die Modelle dürfen nicht als Rechtsberatung angeboten werden.
=> restricted-use

Ein Bilddienst im Netz, bei dem Dritte mit dem Modell selber Bilder erzeugen, ist nicht erlaubt.
=> host-as-service

Bei jeder Veröffentlichung des Codes ist der Autor zu nennen.
=> display-attribution if distribute

In Veröffentlichungen ist der Autor zu nennen.
=> display-attribution if publish-research

Der Quellcode darf ohne Enterprise-Lizenz nicht weiterverkauft werden.
=> obtain-license if distribute

Die Gewichte dürfen ohne diese Lizenz nicht weitergegeben werden.
=> distribute

Zugang zu den Daten darf nur Mitarbeitern gewährt werden.
=> distribute

Zugang zu den Daten erhalten Sie nur nach Registrierung.
=> register

Die Nutzung ist kostenpflichtig.
=> pay-royalty

Die Nutzung ist kostenlos. Der Support ist kostenpflichtig.

Bei Bereitstellung über ein Netzwerk muss der Quellcode offengelegt werden.
=> disclose-source if hosted-service

Die Daten sind nach den Regeln guter wissenschaftlicher Praxis zu zitieren.
=> display-attribution if publish-research

Bis 60 Mitarbeiter: kostenlos. Von 61 bis 600 Mitarbeitern: Meldung an uns.
=> register if (employees gteq 61 licensee and employees lteq 600 licensee)

Auf der Verpackung ist „Mit Nordlicht“ aufzudrucken.
=> display-attribution if product

Der Hinweis „Mit Nordlicht“ gehört auf die Startseite des Angebots.
=> display-attribution if product

In der Dokumentation steht „Mit Nordlicht“ als Beispiel für einen Prompt.

Im Handbuch ist der Abschnitt „Installation“ zu lesen.

Nachtrainierte Modelle dürfen weitergegeben werden, wenn die Änderungen beschrieben sind.
=> state-changes if (modify and distribute)

Sie dürfen das Werkzeug auf einem Computer nutzen. Die Nutzung auf einem weiteren Gerät erfordert
einen weiteren Kauf.
=> obtain-license if devices gt 1 licensee

Der bloße Fernzugriff auf das Modell ist keine Weitergabe.

Die Ausgaben des Modells gelten nicht als Rechtsberatung.

Der Benutzer trägt sämtliche Risiken der Nutzung.
"""


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES + "\n" + GROUPS + "\n" + DUTIES))
def test_words_of_their_own(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("heading", ["Verbote", "Untersagte Verwendungen", "Was nicht geht"])
@pytest.mark.parametrize(
    ("item", "rule"),
    [
        ("Rückwärtige Entschlüsselung der Schichten", "reverse-engineer"),
        ("Benutzung unseres Namens in der Werbung", "use-trademark"),
        ("Weiterverkauf der Gewichte", "distribute"),
        ("Betrieb als Dienst für Dritte", "host-as-service"),
    ],
)
def test_noun_lists_of_bans(heading: str, item: str, rule: str) -> None:
    text = f"Sie dürfen das Modell frei nutzen.\n\n## {heading}\n\n- Nutzung für Waffen\n- {item}\n"
    assert rule in said(text)
