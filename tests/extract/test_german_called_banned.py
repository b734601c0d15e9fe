"""German bans by nouns or predicates: "zählt zu den verbotenen Zwecken", "verletzt die Lizenz"."""

from __future__ import annotations

import pytest

from clauses import said, table

CASES = """
Gesichtserkennung und Kreditscoring zählen zu den unzulässigen Zwecken.
=> restricted-use

Zu den untersagten Nutzungen gehören Spam und Wahlwerbung.
=> restricted-use

Waffenentwicklung ist eine verbotene Verwendung.
=> restricted-use

Spam, Betrug und Stalking gelten als missbräuchliche Nutzungen.
=> restricted-use

Verbotene Verwendungen sind Spam und Betrug.
=> restricted-use

Die Destillation unserer Gewichte ist tabu.
=> train-other-models

Nicht lizenziert ist die Nutzung für Glücksspiele; dies müssen Sie unterlassen.
=> restricted-use

Lizenziert ist nicht der Einsatz zur Kreditvergabe.
=> restricted-use

Lassen Sie die Software keine Diagnosen stellen.
=> restricted-use

Sie geloben, das Modell nicht für Waffen einzusetzen.
=> restricted-use

Weitere Auflagen, die diese Rechte schmälern, dürfen Sie den Empfängern nicht auferlegen.
=> add-restrictions if distribute

Zum Anlernen fremder Modelle dürfen die Antworten nicht benutzt werden, wenn Ihr Konzern mehr
als 900 Angestellte hat.
=> train-other-models if employees gt 900 licensee-and-affiliates

Wer die Gewichte zum Aufbau eines anderen Sprachmodells nutzt, verstößt gegen diese Bedingungen.
=> train-other-models

Es verletzt diese Lizenz, wer das Modell weiterverkauft.
=> distribute

Die Vermietung des Modells scheidet aus.
=> distribute

Sie sehen davon ab, das Modell zu dekompilieren.
=> reverse-engineer

Sie halten das Modell von militärischen Anwendungen fern.
=> restricted-use

Nutzer aus Russland sind ausgeschlossen.
=> use-in-territory if RU

Die Unterlizenzierung der Gewichte ist Ihnen versagt.
=> sublicense

Massenüberwachung und Strafverfolgung sind verboten.
=> restricted-use

Die Destillation des Modells ist verboten.
=> train-other-models

Sie dürfen das Modell nicht destillieren.
=> train-other-models

Du versprichst, keine Schadsoftware zu schreiben.
=> restricted-use

Zusätzliche Vertragsbedingungen darf der Weitergebende den Empfängern nicht auferlegen.
=> add-restrictions if distribute

Der Weitergebende darf den Empfängern keine zusätzlichen Vertragsbedingungen auferlegen.
=> add-restrictions if distribute

Weitere Bedingungen oder Schutzmaßnahmen, die Rechte aus dieser Lizenz beschränken, dürfen Sie
nicht auferlegen.
=> add-restrictions if distribute

Wer Ausgaben zum Training eines anderen Modells nutzt, verletzt diese Lizenz.
=> train-other-models

Wer das Modell weiterverkauft, verletzt diese Bedingungen.
=> distribute

Schulen brauchen keine Lizenz; alle anderen müssen eine Lizenz einholen.
=> obtain-license if not academic

Schulen brauchen keine Erlaubnis; alle anderen müssen eine Lizenz einholen.
=> obtain-license if not academic

Schulen brauchen keine Lizenz; alle anderen benötigen eine.
=> obtain-license if not academic

Niemand darf Ausgaben zum Aufbau eines weiteren KI-Modells verwenden.
=> train-other-models

Wenn der Lizenznehmer mehr als 500 Mitarbeiter hat, ist die Nutzung untersagt.
=> obtain-license if employees gt 500 licensee

Das Hosting ist untersagt, wenn Sie mehr als 1 Million Nutzer haben.
=> host-as-service if users gt 1000000 licensee

Das Hosting ist denjenigen Firmen untersagt, die mehr als 1 Million Nutzer haben.
=> host-as-service if users gt 1000000 licensee

Hat Ihre Firma mehr als 500 Mitarbeiter, ist Ihnen die Verwendung der Software nicht gestattet.
=> obtain-license if employees gt 500 licensee

Zur Überwachung von Mitarbeitern darf das Modell nicht verwendet werden.
=> restricted-use

Zur Weitergabe dürfen die Ausgaben nicht genutzt werden.
=> distribute

Eine Lizenz ist nicht nötig; melden müssen Sie sich ab 5.000 Nutzern.
=> register if users gteq 5000 licensee

Wer mit dem Modell ein anderes Sprachmodell aufbaut, verstößt gegen diese Lizenz.
=> train-other-models

Der Aufbau eines weiteren KI-Modells mit den Ausgaben ist nicht gestattet.
=> train-other-models

Wer dabei Urheberhinweise entfernt, bricht diese Vereinbarung.
=> retain-notices

Sie verpflichten sich, mit den Gewichten keine Waffen zu entwickeln.
=> restricted-use

Sie verpflichten sich, den Lizenztext beizufügen und mit dem Modell keinen Spam zu versenden.
=> include-license if distribute

Reichen Sie das Modell weiter, legen Sie den Wortlaut dieser Lizenz bei.
=> include-license if distribute

Vor dem ersten produktiven Einsatz tragen Sie sich in unser Verzeichnis ein.
=> register

Du gibst in deiner App an, dass sie auf "Blaufuchs 3" beruht.
=> display-attribution if product

Der Nutzer hält die Hinweise auf Urheber in allen Kopien aufrecht.
=> retain-notices if distribute

Sie versehen geänderte Dateien mit einem Vermerk über Art und Datum der Änderung.
=> state-changes if modify

Der Betreiber setzt die Nutzer davon in Kenntnis, dass sie mit einer KI sprechen.
=> disclose-ai-generated if publish-outputs

Wer Bilder veröffentlicht, die mit dem Modell erzeugt wurden, weist auf deren künstliche
Herkunft hin.
=> disclose-ai-generated if publish-outputs

Endet die Lizenz, vernichten Sie sämtliche Kopien der Gewichte.
=> delete-on-termination if terminated

Mit dem Ende der Lizenz sind alle Exemplare zu löschen.
=> delete-on-termination if terminated

Abgeleitete Modelle beginnen im Namen mit "Blaufuchs".
=> name-derivative if modify

Sie stellen uns von Ansprüchen Dritter frei, die aus Ihrer Nutzung entstehen.
=> indemnify

Ihren Abnehmern erlegen Sie dieselben Nutzungsbeschränkungen auf.
=> pass-through-restrictions if distribute

Der Lizenznehmer meldet uns vierteljährlich seine mit dem Modell erzielten Umsätze.
=> register

Von den Einnahmen stehen uns 4 Prozent zu.
=> pay-royalty

Fünf Prozent der mit dem Modell erzielten Einnahmen führen Sie an uns ab.
=> pay-royalty

Waffenentwicklung, Massenüberwachung und Social Scoring: all das ist untersagt.
=> restricted-use

Finger weg von medizinischen Diagnosen.
=> restricted-use

Der Einsatz zur biometrischen Identifizierung kommt nicht in Betracht.
=> restricted-use

Keinesfalls eingesetzt werden darf das Modell zur Beeinflussung von Wahlen.
=> restricted-use

Von der Erlaubnis nicht umfasst sind Einsätze im militärischen Bereich.
=> restricted-use

Für Überwachungszwecke steht das Modell nicht zur Verfügung.
=> restricted-use

Sie unterlassen es, mit dem Modell Falschnachrichten zu erzeugen.
=> restricted-use

Hassrede, Betrug und Belästigung dulden wir nicht.
=> restricted-use

Wer mit unserem Modell Deepfakes realer Personen erstellt, verliert seine Lizenz.
=> restricted-use

Die Gewichte verbleiben bei Ihnen; eine Weitergabe findet nicht statt.
=> distribute

Verkauf, Vermietung und Verleih der Gewichte sind ausgeschlossen.
=> distribute

Eine Veränderung der Gewichte ist nicht vorgesehen.
=> create-derivatives

Der Betrieb als öffentlich zugängliche API bleibt uns vorbehalten.
=> host-as-service

Unsere Marken nutzen Sie nur mit unserer Zustimmung.
=> use-trademark

Das Logo dürfen Sie nicht zu Werbezwecken verwenden.
=> use-trademark

Die eingebauten Sicherheitsfilter rühren Sie nicht an.
=> remove-safeguards

Wasserzeichen sind in den Ausgaben zu belassen.
=> remove-safeguards

Versuche, die Trainingsdaten zu rekonstruieren, sind unzulässig.
=> reverse-engineer

Die kommerzielle Nutzung behalten wir uns vor.
=> commercial-use

Für gewerbliche Vorhaben brauchen Sie unser Einverständnis.
=> obtain-license if commercial

Wer Geld damit verdienen will, fragt uns vorher.
=> obtain-license if commercial

In der Europäischen Union ist die Nutzung nicht erlaubt.
=> use-in-territory if EU

Nutzer mit Sitz in China sind von dieser Lizenz ausgenommen.
=> use-in-territory if CN

Wer uns wegen Patentverletzung durch das Modell verklagt, verliert alle Rechte.
=> litigate

Sie beachten das geltende Recht, insbesondere das Datenschutzrecht.
=> comply-with-law

In wissenschaftlichen Arbeiten zitieren Sie unseren Aufsatz.
=> display-attribution if publish-research

Den Quelltext Ihrer Bearbeitung machen Sie öffentlich zugänglich.
=> disclose-source if distribute

Sobald eine neue Fassung erscheint, stellen Sie binnen 60 Tagen darauf um.
=> use-latest-version

Die Ausgaben dienen nicht als Trainingsmaterial für andere Modelle.
=> train-other-models

Unsere Marken dürfen nur mit unserer Zustimmung genutzt werden.
=> use-trademark

Die Sicherheitsfilter schalten Sie nicht ab.
=> remove-safeguards

Die Gewichte geben Sie nicht weiter.
=> distribute

Den Urhebervermerk entfernen Sie nicht.
=> retain-notices

Das Modell setzen Sie nicht zur Überwachung ein.
=> restricted-use

Sie geben die Gewichte nicht an Dritte weiter.
=> distribute

Du verkaufst das Modell nicht.
=> distribute

Der Lizenznehmer trainiert mit den Ausgaben keine anderen Modelle.
=> train-other-models

Der Nutzer nimmt keine Änderungen am Modell vor.
=> create-derivatives

Die Nutzer lassen die Wasserzeichen unangetastet.
=> remove-safeguards

Mit den Ausgaben trainieren Sie keine anderen Modelle.
=> train-other-models

Sie betreiben das Modell nicht als Dienst für Dritte.
=> host-as-service

Sie versehen geänderte Dateien mit einem Hinweis.
=> state-changes if modify

Geänderte Dateien sind mit einem Vermerk zu versehen.
=> state-changes if modify

Das Modell darf nicht zur Beeinflussung von Wahlen eingesetzt werden.
=> restricted-use

Das Modell darf nicht zur Wahlbeeinflussung eingesetzt werden.
=> restricted-use

Der Betrieb als öffentlich zugängliche API ist nicht gestattet.
=> host-as-service

Der Betrieb des Modells als API ist nicht gestattet.
=> host-as-service

Niemals genutzt werden dürfen die Ausgaben zum Training konkurrierender Modelle.
=> train-other-models
"""


@pytest.mark.parametrize(("clause", "expected"), table(CASES))
def test_says(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
