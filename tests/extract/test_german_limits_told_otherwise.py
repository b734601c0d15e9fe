"""Limits of German licences in other words: what is enough, what is reached, who counts along."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced, table

CLAUSES = """
Eine zulässige Nutzung liegt nur vor, wenn in Ihrem Betrieb weniger als 80 Menschen arbeiten und
sein Umsatz im letzten Geschäftsjahr unter 2 Mio. Euro (Preisstand 2021) lag.
=> obtain-license if (employees gteq 80 licensee
or revenue gteq 2000000 EUR year licensee preceding)

Setzt euer Verein mehr als drei Millionen Euro im Jahr um, dann reicht diese Lizenz nicht aus.
=> obtain-license if revenue gt 3000000 EUR year licensee

Nimmt Ihr Unternehmen im Jahr mehr als 500.000 Franken ein, deckt diese Lizenz die Nutzung nicht
mehr ab.
=> obtain-license if revenue gt 500000 CHF year licensee

Unternehmen, die mehr als 4 Millionen Euro im Jahr umsetzen, brauchen eine gesonderte Lizenz von
uns.
=> obtain-license if revenue gt 4000000 EUR year licensee

Gewerblich verwenden dürfen Sie das Werk nur, solange Ihr Jahresumsatz unter 3 Mio. Euro liegt.
=> obtain-license if (commercial and revenue gteq 3000000 EUR year licensee)

Für Betriebe, die samt ihren Töchtern mehr als 400 Beschäftigte zählen, gilt diese Lizenz nicht.
=> obtain-license if employees gt 400 licensee-and-affiliates

Haben Sie mehr als 6 Mio. Dollar Wagniskapital aufgenommen, endet die freie Nutzung.
=> obtain-license if funding gt 6000000 USD licensee

Die Lizenz ist auf Unternehmen mit weniger als 2 Mio. Euro Jahresumsatz beschränkt.
=> obtain-license if revenue gteq 2000000 EUR year licensee

Gewerblich ist die Nutzung nur bis zu einem Jahresumsatz von 3 Mio. Euro frei.
=> obtain-license if (commercial and revenue gt 3000000 EUR year licensee)

Firmen, die im Jahr über 3 Mio. Euro erwirtschaften, benötigen eine gesonderte Lizenz.
=> obtain-license if revenue gt 3000000 EUR year licensee

Zählt ein Dienst mehr als 60 Nutzer, also natürliche Personen mit Zugang, so ist „Star“ in der
Oberfläche anzuzeigen.
=> display-attribution if users gt 60 product

Diese Lizenz deckt nur Forschung ab, nicht den Druck der Unterlagen.

Mit „Kunde“ ist jede Person gemeint, die eine Lizenz benötigt.

Nimmt Ihr Unternehmen ein Darlehen über 500.000 Euro auf, so berührt das diese Lizenz nicht.
"""

TEXTS = """
Umsatzgrenze: erreicht, wenn der Jahresumsatz 4 Mio. Euro oder mehr beträgt.
¶
Geschäftlich nutzen dürfen Sie das Werk nur, solange Ihre Firma unterhalb der Umsatzgrenze bleibt.
=> obtain-license if (commercial and revenue gteq 4000000 EUR year licensee)

Die Nutzergrenze ist erreicht, wenn ein Dienst 2 Mio. monatlich aktive Nutzer zählt.
¶
Wer die Nutzergrenze erreicht, muss eine Lizenz erwerben.
=> obtain-license if monthly-active-users gteq 2000000 product

„Umsatzgrenze“ ist ein Jahresumsatz von 6 Mio. Euro.
¶
Gewerblich nutzen dürfen Sie das Werk nur, solange Ihr Unternehmen die Umsatzgrenze nicht erreicht.
=> obtain-license if (commercial and revenue gteq 6000000 EUR year licensee)

Mit „deinem Betrieb“ ist die Firma gemeint, für die du arbeitest, samt allen Gesellschaften, die
sie beherrscht.
¶
Die Nutzung ist nur erlaubt, wenn dein Betrieb weniger als 30 Beschäftigte hat.
=> obtain-license if employees gteq 30 licensee-and-affiliates

Ist der Umsatz deiner Firma höher als 7 Mio. Euro im Jahr, brauchst du eine Lizenz von uns.
¶
Deine Firma: das Unternehmen, für das du arbeitest, und dazu alle Mütter, Töchter und Schwestern.
=> obtain-license if revenue gt 7000000 EUR year licensee-and-affiliates

Übersteigt der Jahresumsatz Ihrer Organisation 8 Mio. Euro, ist eine Lizenz zu erwerben.
¶
Zu einer Organisation zählen alle Einheiten, die sie kontrollieren oder die sie kontrolliert.
=> obtain-license if revenue gt 8000000 EUR year licensee-and-affiliates

Übersteigt der Jahresumsatz Ihrer Organisation 8 Mio. Euro, ist eine Lizenz zu erwerben.
¶
Unter „Organisation“ verstehen wir das Unternehmen und seine Mitarbeiter.
=> obtain-license if revenue gt 8000000 EUR year licensee

„Weitergabe“ umfasst jede Überlassung an Dritte, auch das Angebot als gehosteter Dienst.
¶
Bei der Weitergabe ist eine Kopie dieser Lizenz beizufügen.
=> include-license if (distribute or hosted-service)

| | Einsatz | Endgeräte | Anwendung | Was zu tun ist |
| |---|---|---|---|
| | klein | bis 300 Stück | unter 2 Mio. DAU | Anmeldeformular ausfüllen. |
| | groß | mehr als 300 Stück | ab 2 Mio. DAU | Die Genehmigung ist einzuholen. |
=> obtain-license if (devices gt 300 licensee and daily-active-users gteq 2000000 product)
=> register if (devices lteq 300 licensee and daily-active-users lt 2000000 product)
"""

IN_GERMAN = "\n\nDas ist der Text der Regeln für alle, die es nutzen und mit dem Werk arbeiten."

INFINITIVES = """
Lizenztext beilegen.
=> include-license if distribute

Urhebervermerke stets beibehalten!
=> retain-notices if distribute

Vor der gewerblichen Nutzung Formular ausfüllen und einsenden.
=> register if commercial

Wenn Sie Änderungen kennzeichnen.

Wir werden Ihnen eine Kopie der Lizenz beilegen.

Firmen, die eine Kopie der Lizenz beilegen.

Jetzt Lizenz kaufen!
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("text", "rules"), spaced(TEXTS))
def test_reads_terms_and_tables(text: str, rules: list[str]) -> None:
    assert answered(text) == rules


@pytest.mark.parametrize(("clause", "rules"), table(INFINITIVES))
def test_takes_an_infinitive_that_ends_a_clause_for_an_order(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules
