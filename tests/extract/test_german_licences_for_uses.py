"""German clauses that ask for a licence for some use, and bans that are told by a row of nouns."""

from __future__ import annotations

import pytest

from clauses import answered


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie dürfen das Modell nur weitergeben, wenn Sie eine Lizenz von uns erwerben.",
            ["obtain-license if distribute"],
        ),
        (
            "Die Weitergabe ist nur gestattet, wenn eine Lizenz vorliegt.",
            ["obtain-license if distribute"],
        ),
        (
            "Die Bearbeitung der Software bedarf unserer Zustimmung; die private Nutzung ist frei.",
            ["obtain-license if modify"],
        ),
        (
            "Das Modell darf nur mit einer Lizenz als Dienst angeboten werden.",
            ["obtain-license if hosted-service"],
        ),
        (
            "Unternehmen, die das Modell für andere hosten, benötigen eine Lizenz.",
            ["obtain-license if hosted-service"],
        ),
        (
            "Firmen, die das Modell weiterverkaufen, müssen eine Lizenz erwerben.",
            ["obtain-license if distribute"],
        ),
        (
            "Sie müssen eine Lizenz von uns erwerben, wenn Sie das Modell weitergeben.",
            ["obtain-license if distribute"],
        ),
        (
            "Sie müssen eine Lizenz erwerben und bei der Weitergabe die Urheberrechtsvermerke "
            "beibehalten.",
            ["obtain-license", "retain-notices if distribute"],
        ),
        (
            "You must obtain a license and, upon distribution, keep the copyright notices.",
            ["obtain-license", "retain-notices if distribute"],
        ),
        (
            "Die Dateien dürfen nur mit einer gültigen Lizenz verwendet, kopiert, modifiziert, "
            "verteilt oder anderweitig genutzt werden.",
            ["obtain-license"],
        ),
        (
            "Nach Bearbeitung Ihres Antrags erhalten Sie die Lizenz, die für die Nutzung "
            "erforderlich ist.",
            ["obtain-license"],
        ),
        (
            "Wer die Ausgaben zum Training eines anderen Modells nutzt, muss uns eine "
            "Lizenzgebühr zahlen.",
            ["pay-royalty if train-model"],
        ),
    ],
)
def test_a_licence_is_for_the_use_that_is_named(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Eine Lizenz ist erforderlich für die Weitergabe und die Bearbeitung der Software.",
            "distribute or modify",
        ),
        (
            "Eine Lizenz ist für die Weitergabe oder die Bearbeitung der Software erforderlich.",
            "distribute or modify",
        ),
        (
            "Eine Lizenz ist für die kommerzielle Nutzung und für die Weitergabe an Dritte "
            "erforderlich.",
            "commercial or distribute",
        ),
        (
            "Eine Lizenz ist für die kommerzielle Nutzung und die Weitergabe an Dritte nötig.",
            "commercial or distribute",
        ),
        (
            "Für kommerzielle Nutzung, Weitergabe und Hosting brauchen Sie eine Lizenz.",
            "commercial or distribute or hosted-service",
        ),
        (
            "A license is required for distributing or modifying the software.",
            "distribute or modify",
        ),
        (
            "A commercial license is required for resale and hosting for third parties.",
            "distribute or hosted-service",
        ),
        (
            "A license is required for commercial use and for redistribution.",
            "commercial or distribute",
        ),
    ],
)
def test_a_licence_is_for_each_of_the_uses_that_are_named(clause: str, expected: str) -> None:
    assert answered(clause) == [f"obtain-license if ({expected})"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Untersagt sind der Weiterverkauf sowie das Anbieten als SaaS.",
            ["distribute", "host-as-service"],
        ),
        (
            "Untersagt sind das Hosten für Dritte, der Weiterverkauf und die Bearbeitung der "
            "Software.",
            ["create-derivatives", "distribute", "host-as-service"],
        ),
        (
            "Es ist untersagt: Weiterverkauf, Bearbeitung und Hosting als Dienst für Dritte.",
            ["create-derivatives", "distribute", "host-as-service"],
        ),
        (
            "Insbesondere ist es nicht erlaubt, das Modell Dritten als API zugänglich zu machen "
            "oder es weiterzuverkaufen.",
            ["distribute", "host-as-service"],
        ),
        (
            "Ausgeschlossen sind insbesondere der Verkauf der Software, ihre Bereitstellung als "
            "Dienst sowie die Entwicklung konkurrierender Produkte.",
            ["distribute", "host-as-service", "restricted-use"],
        ),
    ],
)
def test_each_noun_of_a_row_is_forbidden(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Bei kommerzieller Nutzung ist der Hinweis „Erstellt mit Falke“ anzubringen.",
            ["display-attribution if commercial"],
        ),
        (
            "Bei gewerblicher Nutzung müssen Sie uns als Urheber nennen.",
            ["display-attribution if commercial"],
        ),
        (
            "Bei Weitergabe der Software sind alle Urheberrechtsvermerke beizubehalten und "
            "Änderungen zu kennzeichnen.",
            ["retain-notices if distribute", "state-changes if (distribute and modify)"],
        ),
        (
            "Bei der Nutzung des Modells sind die geltenden Gesetze zu beachten.",
            ["comply-with-law"],
        ),
        (
            "Bei einem Umsatz über 2 Millionen Euro ist eine Lizenz zu erwerben.",
            ["obtain-license if revenue gt 2000000 EUR licensee"],
        ),
        (
            "Cloud-Anbieter müssen den Hinweis „Built with Otter“ anzeigen.",
            ["display-attribution if cloud-provider"],
        ),
    ],
)
def test_a_noun_opens_a_condition(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Nutzer darf das Modell nicht weitergeben, es sei denn, er erwirbt eine Lizenz "
            "von uns.",
            ["obtain-license if distribute"],
        ),
        (
            "Der Nutzer darf das Modell nicht weitergeben, ohne eine Kopie dieser Lizenz "
            "beizufügen.",
            ["include-license if distribute"],
        ),
        (
            "Der Nutzer darf das Modell nicht weitergeben, ohne alle Urheberrechtsvermerke "
            "beizubehalten.",
            ["retain-notices if distribute"],
        ),
        (
            "Wer das Modell weitergibt, hat den Hinweis „Built with Otter“ anzuzeigen.",
            ["display-attribution if distribute"],
        ),
        (
            "Wer das Modell verändert, muss die Ausgaben als KI-generiert kennzeichnen.",
            ["disclose-ai-generated if modify"],
        ),
        (
            "Wer das Werk verändert, hat einen Hinweis auf die Änderung anzubringen.",
            ["state-changes if modify"],
        ),
        (
            "Änderungen am Quellcode sind erlaubt, dürfen aber nicht veröffentlicht werden.",
            ["distribute"],
        ),
        (
            "Entspricht Ihre Nutzung des lizenzierten Werks nicht den Anforderungen dieser "
            "Lizenz, müssen Sie eine kommerzielle Lizenz erwerben.",
            ["obtain-license"],
        ),
        (
            "Firmen und Selbständige wenden sich für eine Lizenz bitte an lizenz@falke.example.",
            ["obtain-license if company"],
        ),
        (
            "Möchtest du sie gewerblich nutzen, schreib mir bitte eine E-Mail.",
            ["obtain-license if commercial"],
        ),
        (
            "In Produktivumgebungen darf die Software nur mit gültigem Abonnement betrieben "
            "werden.",
            ["obtain-license"],
        ),
        (
            "Die Lizenz berechtigt zur Nutzung auf einem Server mit höchstens 8 CPU-Kernen.",
            ["? Die Lizenz berechtigt zur Nutzung auf einem Server mit höchstens 8 CPU-Kernen."],
        ),
        (
            "Solange Sie weniger als 10.000 Euro im Monat verdienen, ist die Nutzung frei. "
            "Danach ist eine Lizenz zu erwerben.",
            [
                "obtain-license if revenue gteq 10000 EUR month licensee",
                "? Danach ist eine Lizenz zu erwerben.",
            ],
        ),
    ],
)
def test_what_a_use_hangs_on_is_asked_for(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie brauchen eine kommerzielle Lizenz, wenn:\n\n- Sie die Software als SaaS "
            "anbieten,\n- Sie die Software weiterverkaufen.\n",
            "hosted-service or distribute",
        ),
        (
            "Eine kommerzielle Lizenz ist erforderlich, wenn:\n\n- die Software als SaaS angeboten "
            "wird\n- die Software weiterverkauft wird\n",
            "hosted-service or distribute",
        ),
        (
            "You must obtain a license if:\n\n- you distribute the software\n- you use the "
            "software commercially\n",
            "distribute or commercial",
        ),
        (
            "You need a license if you:\n\n- have more than 10 employees, and\n- earn more than "
            "$1M a year.\n",
            "employees gt 10 licensee and revenue gt 1000000 USD year licensee",
        ),
        (
            "Sie benötigen eine Lizenz, wenn:\n\n- Sie mehr als 10 Mitarbeiter beschäftigen und\n"
            "- Ihr Jahresumsatz 1 Mio. Euro übersteigt.\n",
            "employees gt 10 licensee and revenue gt 1000000 EUR year licensee",
        ),
        (
            "Sobald du mit dem Projekt Geld verdienst oder es in einer Firma mit mehr als 3 "
            "Personen einsetzt, brauchst du eine Lizenz.",
            "commercial or employees gt 3 licensee",
        ),
        (
            "Darf ich die Software kommerziell nutzen? Ja, sofern dein Jahresumsatz unter 100.000 "
            "Euro liegt.",
            "commercial and revenue gteq 100000 EUR year licensee",
        ),
    ],
)
def test_cases_below_a_licence_that_is_needed(clause: str, expected: str) -> None:
    assert answered(clause) == [f"obtain-license if ({expected})"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie müssen jede Weitergabe des Modells innerhalb von 30 Tagen per E-Mail an "
            "modelle@falke.example melden.",
            ["register if distribute"],
        ),
        (
            "Für die Weitergabe an Dritte ist eine Gebühr von 100 Euro zu zahlen.",
            ["pay-royalty if distribute"],
        ),
        (
            "Die Lizenz endet automatisch, wenn der Lizenznehmer gegen ihre Bestimmungen verstößt.",
            [],
        ),
    ],
)
def test_fees_and_reports_are_due_for_the_use_that_is_named(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Nutzer darf das Modell nicht weitergeben, ohne eine Lizenz von uns zu erwerben.",
            ["obtain-license if distribute"],
        ),
        (
            "Bedingung für die Weitergabe ist die Beifügung dieser Lizenz.",
            ["include-license if distribute"],
        ),
        (
            "Die Weitergabe ist nur unter Beifügung dieser Lizenz zulässig.",
            ["include-license if distribute"],
        ),
        (
            "Voraussetzung der kommerziellen Nutzung ist die Zahlung einer Lizenzgebühr.",
            ["pay-royalty if commercial"],
        ),
        (
            "Einzige Bedingung für die Verbreitung ist die Beibehaltung aller "
            "Urheberrechtsvermerke.",
            ["retain-notices if distribute"],
        ),
        (
            "Studierende und Lehrende dürfen das Modell kostenlos verwenden. Für alle anderen "
            "gilt: Nutzung nur mit Lizenz.",
            ["obtain-license if not academic"],
        ),
    ],
)
def test_what_is_told_by_nouns_is_asked_for(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Die Nutzung, Vervielfältigung oder Weitergabe bedarf der schriftlichen Genehmigung.",
            ["obtain-license"],
        ),
        (
            "Die Nutzung ist frei, die Weitergabe bedarf der Genehmigung.",
            ["obtain-license if distribute"],
        ),
        ("You need a licence to use, copy or distribute the software.", ["obtain-license"]),
        ("Use is free, distribution requires a licence.", ["obtain-license if distribute"]),
        (
            "Institutionen, in denen die Daten von mehr als 1.000 Personen verarbeitet werden, "
            "benötigen eine kommerzielle Lizenz.",
            ["obtain-license if users gt 1000 licensee"],
        ),
    ],
)
def test_plain_use_among_others_is_any_use(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Nach Bearbeitungen ist der Quellenvermerk um einen Veränderungshinweis zu ergänzen.",
            ["state-changes if modify"],
        ),
        (
            "Die Bezeichnung des Modells muss den Zusatz „Falke“ enthalten.",
            ["name-derivative if modify"],
        ),
    ],
)
def test_notes_on_changes_and_names_of_what_is_changed(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
