"""Two and three cases of one duty in German, as lawyers draft them: each is told, and as the words
between them join them."""

from __future__ import annotations

import pytest

from clauses import answered, table

ROWS = table("""
Unternehmen mit mehr als 60 Mitarbeitern sowie Anbieter, die das Modell für Dritte hosten, benötigen
eine Lizenz.
=> obtain-license if (employees gt 60 licensee or hosted-service)

Unternehmen, die das Modell verkaufen, und Anbieter, die es für Dritte hosten, müssen eine Gebühr
zahlen.
=> pay-royalty if (distribute or hosted-service)

Unternehmen, die das Modell verkaufen, Anbieter, die das Modell für Dritte hosten, und Betreiber mit
mehr als 60 Mitarbeitern müssen eine Lizenz erwerben.
=> obtain-license if (distribute or hosted-service or employees gt 60 licensee)

Eine Lizenz benötigen Unternehmen, die das Modell verkaufen, sowie Wettbewerber des Lizenzgebers.
=> obtain-license if (distribute or licensor-competitor)

Jedes Unternehmen, das das Modell verkauft oder das das Modell für Dritte hostet, muss eine Lizenz
erwerben.
=> obtain-license if (distribute or hosted-service)

Jedes Unternehmen, das mehr als 60 Mitarbeiter beschäftigt und das das Modell verkauft, muss eine
Lizenz erwerben.
=> obtain-license if (employees gt 60 licensee and distribute)

Wer mit dem Lizenzgeber im Wettbewerb steht oder wer das Modell verkauft, hat eine Gebühr zu
entrichten.
=> pay-royalty if (licensor-competitor or distribute)

Bei mehr als 60 Mitarbeitern, bei Weiterverkauf oder bei Hosting ist eine Lizenz erforderlich.
=> obtain-license if (employees gt 60 licensee or distribute or hosted-service)

Bei mehr als 60 Mitarbeitern sowie bei kommerzieller Nutzung müssen Sie „Heron“ in Ihrem Produkt
anzeigen.
=> display-attribution if (employees gt 60 licensee or commercial)

Bei mehr als 60 Mitarbeitern und einem Jahresumsatz von mehr als 2 Millionen Euro ist eine Lizenz
erforderlich.
=> obtain-license if (employees gt 60 licensee and revenue gt 2000000 EUR year licensee)

Eine Lizenz ist bei mehr als 60 Mitarbeitern oder Verkauf des Modells erforderlich.
=> obtain-license if (employees gt 60 licensee or distribute)

Bei mehr als 60 Mitarbeitern oder einem Jahresumsatz von mehr als 2 Millionen Euro müssen Sie
„Heron“ in Ihrem Produkt anzeigen.
=> display-attribution if (employees gt 60 licensee or revenue gt 2000000 EUR year licensee)

Sie müssen eine Lizenz erwerben, wenn Sie mehr als 60 Mitarbeiter beschäftigen, wenn Sie das Modell
für Dritte hosten oder wenn Sie das Modell verkaufen.
=> obtain-license if (employees gt 60 licensee or hosted-service or distribute)

Eine Lizenz ist erforderlich, wenn Sie mehr als 60 Mitarbeiter beschäftigen, ebenso wenn Sie das
Modell verkaufen.
=> obtain-license if (employees gt 60 licensee or distribute)
""")

OPENED = table("""
Verkaufen Sie das Modell oder beschäftigen Sie mehr als 60 Mitarbeiter, so müssen Sie eine Lizenz
erwerben.
=> obtain-license if (distribute or employees gt 60 licensee)

Beschäftigen Sie mehr als 60 Mitarbeiter oder verändern Sie das Modell, ist eine Lizenz
erforderlich.
=> obtain-license if (employees gt 60 licensee or modify)

Wird das Modell verkauft oder für Dritte gehostet, müssen Sie uns eine Gebühr zahlen.
=> pay-royalty if (distribute or hosted-service)

Wird das Modell verkauft, ist eine Lizenz erforderlich.
=> obtain-license if distribute

Wenn Sie das Modell kommerziell nutzen oder Sie das Modell verändern, ist eine Lizenz erforderlich.
=> obtain-license if (commercial or modify)

Wenn Sie das Modell für Dritte hosten und Sie das Modell verkaufen, ist eine Lizenz erforderlich.
=> obtain-license if (hosted-service and distribute)

Sie müssen „Heron“ in Ihrem Produkt anzeigen, wenn Sie mehr als 60 Mitarbeiter beschäftigen oder Sie
das Modell kommerziell nutzen.
=> display-attribution if (employees gt 60 licensee or commercial)

Eine Lizenz ist erforderlich, wenn Ihr Produkt mehr als 5000 monatlich aktive Nutzer hat oder
Sie mit uns im Wettbewerb stehen.
=> obtain-license if (monthly-active-users gt 5000 product or licensor-competitor)

Eine Lizenz ist erforderlich, wenn Sie das Modell verkaufen; das Gleiche gilt, wenn Sie mehr als 60
Mitarbeiter beschäftigen.
=> obtain-license if distribute
=> obtain-license if employees gt 60 licensee

Wenn Sie mehr als 60 Mitarbeiter beschäftigen, müssen Sie „Heron“ in Ihrem Produkt anzeigen.
Dies gilt auch, wenn Ihr Jahresumsatz 2 Millionen Euro übersteigt.
=> display-attribution if employees gt 60 licensee
=> display-attribution if revenue gt 2000000 EUR year licensee

Eine Lizenz ist erforderlich, wenn eine der folgenden Bedingungen erfüllt ist:
| - Sie mehr als 60 Mitarbeiter beschäftigen.
| - Sie das Modell verkaufen.
=> obtain-license if (employees gt 60 licensee or distribute)

Eine Lizenz ist erforderlich, wenn:
| a) Sie das Modell verkaufen; und
| b) Sie mehr als 60 Mitarbeiter beschäftigen.
=> obtain-license if (distribute and employees gt 60 licensee)

Eine Lizenz benötigen:
| - Unternehmen, die das Modell verkaufen
| - Unternehmen mit mehr als 60 Mitarbeitern
=> obtain-license if (distribute or employees gt 60 licensee)
""")

LEFT_OUT = table("""
Sie dürfen das Modell kostenlos nutzen, es sei denn, Sie verkaufen das Modell oder Sie beschäftigen
mehr als 60 Mitarbeiter.
=> obtain-license if (employees gt 60 licensee or distribute)

Sie dürfen das Modell kostenlos nutzen, es sei denn, Sie hosten das Modell für Dritte oder Sie
beschäftigen mehr als 60 Mitarbeiter.
=> obtain-license if (employees gt 60 licensee or hosted-service)

Sie dürfen das Modell kostenlos nutzen, wenn weder Sie mehr als 60 Mitarbeiter beschäftigen noch Sie
das Modell verkaufen.
=> obtain-license if (employees gt 60 licensee or distribute)

Die Nutzung ist kostenlos, sofern Sie weniger als 60 Mitarbeiter beschäftigen und Sie das Modell
nicht verkaufen.
=> obtain-license if (employees gteq 60 licensee or distribute)

Sie dürfen das Modell kostenlos nutzen, wenn Sie das Modell weder verkaufen noch für Dritte hosten.
=> distribute
=> host-as-service

Sie dürfen das Modell kostenlos nutzen, sofern:
| a) Sie das Modell nicht verkaufen und
| b) Sie das Modell nicht für Dritte hosten.
=> distribute
=> host-as-service

Das Modell ist kostenlos. Dies gilt nicht, wenn Sie das Modell verkaufen oder Sie das Modell für
Dritte hosten.
=> obtain-license if (distribute or hosted-service)

Sie müssen eine Lizenz erwerben, wenn Sie das Modell verkaufen und Sie keine Hochschule sind.
=> obtain-license if (distribute and not academic)
""")

ELSEWHERE = table("""
Companies with more than 60 employees and providers who host the model for others need a licence.
=> obtain-license if (employees gt 60 licensee or hosted-service)

The model is free. This does not apply if you sell the model or you host it for others.
=> obtain-license if (distribute or hosted-service)
""")


@pytest.mark.parametrize(("clause", "rules"), [*ROWS, *OPENED, *LEFT_OUT, *ELSEWHERE])
def test_every_case_of_a_row_is_told(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


FURTHER = table("""
Eine Lizenz ist abzuschließen, sofern der Lizenznehmer mehr als 100 Mitarbeiter beschäftigt, das
Modell weiterverkauft oder es Dritten als Dienst zur Verfügung stellt.
=> obtain-license if (employees gt 100 licensee or distribute or hosted-service)

Wird die Software verkauft, vermietet oder gehostet, ist unsere Zustimmung einzuholen.
=> obtain-license if (distribute or hosted-service)

Sie müssen „Heron“ anzeigen, wenn Sie das Modell über eine API anbieten oder in einer App mit
mehr als 10.000 Nutzern einsetzen.
=> display-attribution if (hosted-service or users gt 10000 product)

Sie haben uns zu informieren, wenn Sie das Modell in einem Produkt mit mehr als 1.000 Nutzern
einsetzen, und eine Lizenz zu erwerben, wenn Sie es verkaufen.
=> obtain-license if distribute
=> register if users gt 1000 product

Die Nutzung ist frei, ausgenommen die Nutzung durch Unternehmen mit mehr als 100 Mitarbeitern
und der Weiterverkauf.
=> obtain-license if (employees gt 100 licensee or distribute)

Nicht von dieser Lizenz umfasst sind der Weiterverkauf, das Hosting und die Nutzung durch
Unternehmen mit mehr als 100 Mitarbeitern; hierfür ist eine gesonderte Lizenz zu erwerben.
=> obtain-license if (distribute or hosted-service or employees gt 100 licensee)

Eine Lizenz ist erforderlich (a) für Unternehmen mit mehr als 100 Mitarbeitern, (b) für den
Weiterverkauf und (c) für den Betrieb als Dienst für Dritte.
=> obtain-license if (employees gt 100 licensee or distribute or hosted-service)

Eine Lizenz benötigen: (1) Unternehmen mit mehr als 100 Mitarbeitern; (2) Anbieter, die das Modell
hosten; (3) Händler, die es weiterverkaufen.
=> obtain-license if (employees gt 100 licensee or hosted-service or distribute)

Wer das Modell verkauft und mit dem Lizenzgeber im Wettbewerb steht, muss eine Lizenz erwerben.
=> obtain-license if (distribute and licensor-competitor)

Unternehmen mit mehr als 60 Mitarbeitern sowie Wettbewerber des Lizenzgebers müssen eine Gebühr
zahlen.
=> pay-royalty if (employees gt 60 licensee or licensor-competitor)

Wird das Modell für Dritte gehostet oder verkauft, müssen Sie uns eine Gebühr zahlen.
=> pay-royalty if (hosted-service or distribute)

Sie müssen „Heron“ in Ihrem Produkt anzeigen, wenn dieses mehr als 1.000 Nutzer hat.
=> display-attribution if users gt 1000 product

En cas de revente, d'hébergement pour des tiers ou de plus de 10 000 utilisateurs, une licence est
nécessaire.
=> obtain-license if (distribute or hosted-service or users gt 10000 product)

모델을 판매하거나 제3자에게 서비스로 제공하거나 직원이 50명을 초과하는 경우 라이선스가 필요합니다.
=> obtain-license if (distribute or hosted-service or employees gt 50 licensee)
""")


@pytest.mark.parametrize(("clause", "rules"), FURTHER)
def test_rows_of_other_openings_are_told(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)
