"""German that says by many a verb who is beyond a limit: "wer sie hinter sich lässt"."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import lines, said, spaced

LIMITS = lines("""
Unsere Grenze liegt bei 50 Mitarbeitern.
Unternehmen mit höchstens 50 Mitarbeitern zahlen nichts.
Maßgeblich ist eine Schwelle von 50 Mitarbeitern.
50 Mitarbeiter sind die Obergrenze der freien Nutzung.
""")

CASES = lines("""
Wer sie überschreitet, muss sich registrieren.
Wer diese Zahl hinter sich lässt, muss sich registrieren.
Jeder, der diesen Wert überschritten hat, muss sich registrieren.
Ein Unternehmen, das über dieser Grenze liegt, muss sich registrieren.
Jedes Unternehmen, das größer ist, muss sich registrieren.
Unternehmen, die darüber hinauswachsen, müssen sich registrieren.
Alle, die mehr beschäftigen, müssen sich registrieren.
Wenn Ihr Unternehmen das Limit sprengt, müssen Sie sich registrieren.
Sobald Ihr Unternehmen mehr Mitarbeiter hat, müssen Sie sich registrieren.
Falls Sie über diesem Wert liegen, müssen Sie sich registrieren.
Größere müssen sich registrieren.
Jeder andere muss sich registrieren.
""")


@pytest.mark.parametrize(("limit", "case"), list(product(LIMITS, CASES)))
def test_registers(limit: str, case: str) -> None:
    assert said(f"{limit} {case}") == ["register if employees gt 50 licensee"]


OTHERS = spaced("""
Unsere Grenze liegt bei 50 Mitarbeitern. Wer sie überschreitet, darf das Modell nicht für Dritte
hosten.
=> host-as-service if employees gt 50 licensee

Haben Sie mehr als 5.000 Nutzer? Dann dürfen Sie die Gewichte nicht weitergeben.
=> distribute if users gt 5000 licensee

Bis 500 Nutzer ist nichts zu tun, danach müssen Sie unser Logo anzeigen.
=> display-attribution if users gt 500 product

Wir ziehen die Grenze bei 50 Mitarbeitern. Alle darüber zahlen eine Gebühr.
=> pay-royalty if employees gt 50 licensee

Sobald Sie 100 Geräte haben, brauchen Sie eine Lizenz.
=> obtain-license if devices gteq 100 licensee

Sobald Sie mehr als 100 Geräte haben, brauchen Sie eine Lizenz.
=> obtain-license if devices gt 100 licensee

Kleine Firmen, also solche mit höchstens 50 Mitarbeitern, zahlen nichts. Alle anderen müssen sich
registrieren.
=> register if employees gt 50 licensee

Sie müssen unser Logo anzeigen.
=> display-attribution if product

Unternehmen mit über 50 Mitarbeitern ist das Modell nur mit unserer Erlaubnis zugänglich.
=> obtain-license if employees gt 50 licensee

Hatte der Lizenznehmer an dem Tag, an dem das Modell veröffentlicht wurde, mehr als 1.000 Nutzer,
muss er eine Lizenz erwerben.
=> obtain-license if users gt 1000 licensee

Folgende Nutzer müssen sich registrieren: (1) solche mit mehr als 50 Mitarbeitern; (2) solche, deren
Umsatz 1 Mio. Euro übersteigt.
=> register if (employees gt 50 licensee or revenue gt 1000000 EUR licensee)

Folgende Lizenznehmer sind befreit: (a) solche mit weniger als 50 Mitarbeitern; (b) solche mit
weniger als 1 Mio. Euro Umsatz. Alle anderen müssen eine Lizenz erwerben.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 EUR licensee)

Befreit sind: (1) wer weniger als 50 Mitarbeiter hat; (2) wer weniger als 1 Mio. Euro umsetzt. Alle
anderen müssen eine Lizenz erwerben.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 EUR licensee)
""")


@pytest.mark.parametrize(("clause", "rules"), OTHERS)
def test_binds_those_beyond(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


NOTHING = lines("""
Wer mehr Speicher hat, kann längere Texte verarbeiten.
Die Software nutzt bis zu 50 Geräte. Größere brauchen mehr Speicher.
Sobald Sie 50 Nutzer haben, zeigt die Oberfläche eine Liste.
Unternehmen, die größer sind, finden weitere Hinweise im Handbuch.
50 Nutzer sind das Maximum der Vorführung.
""")


@pytest.mark.parametrize("clause", NOTHING)
def test_says_nothing(clause: str) -> None:
    assert said(clause) == []
