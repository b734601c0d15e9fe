"""German bans that last until a duty is done: "Weitergabe ohne Lizenztext ist unzulässig".

And those of a deed that only business may not do: "nur zu Forschungszwecken hosten".
"""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, table

DONE = {
    "Lizenztext": "include-license",
    "Beifügung des Lizenztextes": "include-license",
    "Namensnennung": "display-attribution",
    "Quellenangabe": "display-attribution",
}
FRAMES = (
    "Eine Weitergabe ohne {} ist unzulässig.",
    "Die Verbreitung der Software ohne {} ist nicht gestattet.",
    "Das Modell darf nicht ohne {} weitergegeben werden.",
    "Verboten: Weitergabe ohne {}",
    "Keine Weitergabe ohne {}.",
    "Weitergabe nur mit {}.",
)
UNDONE = [
    (f"{frame.format(noun)}\n\nDiese Lizenz gilt für alle.", action)
    for frame, (noun, action) in product(FRAMES, DONE.items())
]

MORE = """
Das Modell darf nicht weitergegeben werden, wenn der Lizenztext fehlt.
=> include-license if distribute

Die Software darf nicht verbreitet werden, ohne dass eine Kopie der Lizenz beigefügt wird.
=> include-license if distribute

Das Modell darf nicht gewerblich genutzt werden, bevor Sie sich angemeldet haben.
=> register if commercial

Eine gewerbliche Nutzung ohne Registrierung ist unzulässig.
=> register if commercial

Das Modell darf nicht anders als unter dieser Lizenz weitergegeben werden.
=> share-alike if (modify and distribute)

Niemand darf die Software ohne Lizenz hosten.
=> obtain-license if hosted-service

Das Modell darf nicht ohne eine Lizenz von Otter weitergegeben werden.
=> obtain-license if distribute

Sie dürfen das Modell nur zu Forschungszwecken weitergeben.
=> distribute if commercial

Abgeleitete Modelle dürfen nur für nichtkommerzielle Zwecke veröffentlicht werden.
=> distribute if commercial

Das Hosting ist nur zu Forschungszwecken gestattet.
=> host-as-service if commercial

Sie dürfen die Software nur zu Forschungszwecken verändern.
=> create-derivatives if commercial

Das Modell darf nicht gewerblich gehostet werden.
=> host-as-service if commercial

Unter Beifügung des Lizenztextes darf das Modell weitergegeben werden.
=> include-license if distribute

Nicht für medizinische Zwecke. Das gilt für alle Nutzer.
=> restricted-use

Die Weitergabe ohne Änderungen ist gestattet.

Eine Weitergabe ohne Verpackung ist für alle unzulässig.
=> distribute

Die Nutzung ist ohne Registrierung möglich.

Nicht für alle Zwecke ist die Software geeignet.
"""

CASES = """
Bei gewerblicher Nutzung und mehr als 40 Mitarbeitern ist eine Lizenz einzuholen.
=> obtain-license if (commercial and employees gt 40 licensee)

Bei Weitergabe und mehr als 600 Nutzern ist der Urheber zu nennen.
=> display-attribution if (distribute and users gt 600 product)

Firmen, die das Modell hosten und mehr als 40 Mitarbeiter beschäftigen, benötigen eine Lizenz.
=> obtain-license if (hosted-service and employees gt 40 licensee)

Firmen, die mehr als 40 Mitarbeiter beschäftigen und das Modell hosten, brauchen eine Lizenz.
=> obtain-license if (employees gt 40 licensee and hosted-service)

Wenn Sie mehr als 40 Mitarbeiter oder über 900 Kunden haben und das Modell gewerblich nutzen,
benötigen Sie eine Lizenz.
=> obtain-license if (commercial and (employees gt 40 licensee or users gt 900 licensee))

Für das Hosting und die Weitergabe ist eine Lizenz erforderlich.
=> obtain-license if (hosted-service or distribute)

Wenn Sie mehr als 600 Nutzer haben, bedarf das Hosting oder die Weitergabe einer Lizenz.
=> obtain-license if (users gt 600 licensee and (hosted-service or distribute))

Firmen mit mehr als 40 Mitarbeitern benötigen eine Lizenz, ebenso Cloud-Anbieter.
=> obtain-license if (employees gt 40 licensee or cloud-provider)

Firmen mit mehr als 40 Mitarbeitern benötigen eine Lizenz, Hochschulen ausgenommen.
=> obtain-license if (employees gt 40 licensee and not academic)

Schulen ausgenommen, benötigen alle Firmen mit mehr als 40 Mitarbeitern eine Lizenz.
=> obtain-license if (not academic and employees gt 40 licensee)

Eine Lizenz ist für alle Nutzer mit Ausnahme von Studierenden erforderlich.
=> obtain-license if not academic

Schulen sind von der Pflicht, den Lizenztext beizufügen, befreit.

Firmen mit weniger als 9 Mitarbeitern sind von der Pflicht befreit, den Lizenztext beizufügen.
=> include-license if employees gteq 9 licensee

Die Gebühr beträgt 800 Euro; für Firmen mit weniger als 9 Mitarbeitern entfällt sie.
=> pay-royalty if employees gteq 9 licensee

Brauche ich eine Lizenz? Nicht, wenn Ihre Firma weniger als 40 Mitarbeiter hat.
=> obtain-license if employees gteq 40 licensee

Die Nutzung ist kostenlos, sofern nicht mehr als 40 Mitarbeiter beschäftigt werden.
=> obtain-license if employees gt 40 licensee

Gewerbliche Nutzer müssen uns nennen, private nicht.
=> display-attribution if commercial

Private Nutzer dürfen das Modell weitergeben, gewerbliche nicht.
=> distribute if commercial

Eine Namensnennung ist nur bei gewerblicher Nutzung erforderlich.
=> display-attribution if commercial

Die Software ist frei nutzbar, Namensnennung nicht nötig.

Sie müssen eine Lizenz erwerben, wenn Ihr Umsatz 3 Mio. Euro übersteigt, und sich in jedem Fall
registrieren.
=> obtain-license if revenue gt 3000000 EUR licensee
=> register

Frei für Forschung und Lehre sowie für Firmen mit weniger als 40 Mitarbeitern.
=> obtain-license if (not research and employees gteq 40 licensee)

Alle Nutzer, Hochschulen ausgenommen, dürfen das Modell nutzen.

Gewerbliche Nutzer müssen nichts zahlen.

Firmen mit mehr als 40 Mitarbeitern benötigen eine Lizenz, auch für Tests.
=> obtain-license if employees gt 40 licensee

Bei gewerblicher Nutzung und Weitergabe ist der Lizenztext beizufügen.
=> include-license if (commercial or distribute)
"""

OF_SOME = """
Destillierte Modelle dürfen nicht weitergegeben werden.
=> distribute if modify

Das Wasserzeichen darf nur mit unserer Zustimmung entfernt werden.
=> remove-safeguards

Andere Modelle dürfen mit den Ausgaben nur mit unserer Zustimmung trainiert werden.
=> obtain-license if train-model

Die gewerbliche Nutzung ist Inhabern einer Enterprise-Lizenz vorbehalten.
=> obtain-license if commercial

Anbieter von Inferenz-APIs benötigen eine Lizenz.
=> obtain-license if hosted-service

Der Einbau des Modells in Geräte bedarf einer Geräte-Lizenz.
=> obtain-license if product

Eine Pflicht zur Namensnennung besteht nur bei der Weitergabe.
=> display-attribution if distribute

Für die Forschung ist keine Lizenz nötig, für alles andere schon.
=> obtain-license if not research

Wer das Modell über ein Netzwerk bereitstellt, muss den Quellcode offenlegen.
=> disclose-source if hosted-service

Der Lizenzgeber darf Ihre Daten nicht zum Training anderer Modelle nutzen.

Das Modell darf nicht an Dritte weitergegeben werden.
=> distribute

Quantisierte Modelle dürfen weitergegeben werden.

Die Testergebnisse dürfen veröffentlicht werden.
"""

PARTLY = (
    "Das Modell darf nicht an Firmen weitergegeben werden, die wir nicht kennen.",
    "Das Modell darf nicht an Minderjährige weitergegeben werden.",
    "Die Weitergabe in die Europäische Union ist untersagt.",
    "Eine militärische Nutzung ist nur mit vorheriger Zustimmung zulässig.",
    "Der Einsatz in der Medizin ist nur mit Lizenz erlaubt.",
)


@pytest.mark.parametrize(("clause", "action"), UNDONE)
def test_what_is_left_undone_is_owed(clause: str, action: str) -> None:
    assert said(clause) == [f"{action} if distribute"]
    assert not flagged(clause)


@pytest.mark.parametrize(("clause", "rules"), [*table(MORE), *table(CASES), *table(OF_SOME)])
def test_who_may_not_and_who_owes_it(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("clause", PARTLY)
def test_what_no_rule_can_say_of_some_is_no_ban_of_all(clause: str) -> None:
    assert flagged(clause)
    assert "distribute" not in said(clause)
