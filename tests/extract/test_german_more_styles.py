"""German duties and bans by other hands: contracts, notices and plain talk."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Namensnennung: „Modell Star, Institut für Vogelkunde“.
=> display-attribution if product

Bei Nutzung ist wie folgt zu zitieren: „Star 2.0, Institut für Vogelkunde“.
=> display-attribution if product

Urheberhinweise und dieser Lizenztext müssen in allen Kopien enthalten sein.
=> include-license if distribute
=> retain-notices if distribute

Eine Kopie der Lizenz muss mitgeliefert werden.
=> include-license if distribute

Wer das Modell weitergibt, muss den Empfängern diese Lizenz zugänglich machen.
=> include-license if distribute

Bitte kennzeichnet alle Änderungen.
=> state-changes if modify

Weitergabe nur unter gleichen Bedingungen.
=> share-alike if (modify and distribute)

Angepasste Modelle müssen unter derselben Lizenz veröffentlicht werden.
=> share-alike if (modify and distribute)

Der vollständige Quelltext ist bei Verbreitung mitzuliefern.
=> disclose-source if distribute

Die Weitergabe setzt voraus, dass der Empfänger sich zur Einhaltung der Nutzungsbeschränkungen
verpflichtet.
=> pass-through-restrictions if distribute

Der Nutzer hat sicherzustellen, dass auch seine Kunden die Verbote des § 4 beachten.
=> pass-through-restrictions if distribute

Es gilt unsere Nutzungsrichtlinie in der jeweils aktuellen Fassung, die Sie einzuhalten haben.
=> follow-acceptable-use

Chatbots auf Basis des Modells müssen sich gegenüber Menschen als KI zu erkennen geben.
=> disclose-ai-generated if publish-outputs

KI-generierte Inhalte sind als solche kenntlich zu machen.
=> disclose-ai-generated if publish-outputs

Für Schäden, die dem Lizenzgeber durch eine rechtswidrige Nutzung entstehen, hat der Lizenznehmer
Ersatz zu leisten.
=> indemnify

Der Lizenznehmer wird den Lizenzgeber von allen Forderungen Dritter freihalten.
=> indemnify

Mit Vertragsende sind die Gewichte von sämtlichen Datenträgern zu entfernen.
=> delete-on-termination if terminated

Nach einer Kündigung darf das Modell nicht mehr verwendet werden; vorhandene Kopien sind zu
löschen.
=> delete-on-termination if terminated

Bei der Ausfuhr sind die Exportkontrollbestimmungen der EU und der USA einzuhalten.
=> comply-with-law

Die Nutzung muss im Einklang mit geltendem Recht erfolgen.
=> comply-with-law

Der Download setzt eine Registrierung mit Namen und Institution voraus.
=> register

Die Aufnahme des Betriebs ist der Geschäftsstelle schriftlich mitzuteilen.
=> register

Der Name des abgeleiteten Modells muss den Zusatz „auf Basis von Star“ enthalten.
=> name-derivative if modify

Nicht gestattet sind: die Weiterlizenzierung, der Weiterverkauf der Gewichte und die Umgehung der
Sicherheitsfilter.
=> distribute
=> remove-safeguards
=> sublicense

Der Lizenznehmer ist nicht berechtigt, Unterlizenzen zu erteilen.
=> sublicense

Die Rechte sind nicht übertragbar und dürfen nicht unterlizenziert werden.
=> sublicense

Ohne unsere Zustimmung dürfen Sie die Gewichte nicht an Dritte weitergeben.
=> obtain-license if distribute

Die Software darf nicht disassembliert werden.
=> reverse-engineer

Das Auslesen der Trainingsdaten ist verboten.
=> reverse-engineer

Modellausgaben dürfen nicht als Trainingsdaten für andere Sprachmodelle verwendet werden.
=> train-other-models

Es ist untersagt, das Modell als SaaS-Angebot zu vermarkten.
=> host-as-service

Eine Bereitstellung als API für Dritte ist ausgeschlossen.
=> host-as-service

Aus dieser Lizenz ergeben sich keine Rechte an Marken oder Logos.
=> use-trademark

Es darf nicht der Eindruck entstehen, das Institut unterstütze das Produkt.
=> use-trademark

Sie dürfen die Rechte der Empfänger nicht durch zusätzliche Klauseln beschneiden.
=> add-restrictions if distribute

Wer gegen den Lizenzgeber Patentklage erhebt, verliert alle Rechte aus dieser Lizenz.
=> litigate

Verboten sind: Massenüberwachung, Waffenentwicklung, Desinformation und Social Scoring.
=> restricted-use

Nicht erlaubt: Erzeugung sexualisierter Darstellungen von Kindern.
=> restricted-use

Der Einsatz zur automatisierten Entscheidung über Bewerbungen ist unzulässig.
=> restricted-use

Das Modell ist nicht für den kommerziellen Einsatz bestimmt.
=> commercial-use

Nutzung nur zu nichtkommerziellen Forschungszwecken.
=> commercial-use

Kommerzielle Nutzung auf Anfrage: vertrieb@star.example.
=> obtain-license if commercial

Kommerzielle Nutzung nur nach schriftlicher Vereinbarung.
=> obtain-license if commercial

Natürliche oder juristische Personen mit Sitz in Nordkorea oder Iran dürfen das Modell nicht
nutzen.
=> use-in-territory if KP IR

Der Lizenznehmer darf das Modell Dritten nicht entgeltlich als gehosteten Dienst anbieten.
=> host-as-service

Die Bereitstellung des Modells für Dritte im Wege des Software-as-a-Service ist nicht gestattet.
=> host-as-service

Das Modell darf nicht als eigenständiger Inferenzdienst betrieben werden.
=> host-as-service

Das Modell darf nicht so angeboten werden, dass Dritte über das Internet auf seine Funktionen
zugreifen können.
=> host-as-service

Nicht zulässig ist es, Dritten entgeltlich Zugriff auf das Modell zu gewähren.
=> host-as-service

Hosting für Dritte ist ausgeschlossen.
=> host-as-service

Der Kunde darf Dritten keinen Zugang zum Modell über das Netz verschaffen.
=> host-as-service

Ein Anbieten des Modells als Managed Service ist untersagt.
=> host-as-service

Die Bezeichnung eines abgeleiteten Modells ist mit dem Präfix „Star-“ zu versehen.
=> name-derivative if modify

Abgeleitete Modelle sind so zu benennen, dass ihr Name mit „Star“ beginnt.
=> name-derivative if modify

„Star“ ist an den Anfang des Modellnamens zu stellen.
=> name-derivative if modify

Wer ein abgeleitetes Modell veröffentlicht, stellt dessen Namen die Bezeichnung „Star“ voran.
=> name-derivative if (modify and distribute)

Wird ein auf Star beruhendes Modell veröffentlicht, muss „Star“ Bestandteil seines Namens sein.
=> name-derivative if distribute

Modelle, die mit Ausgaben von Star trainiert wurden, müssen „Star“ im Namen führen.
=> name-derivative if modify

Erhebt der Lizenznehmer Klage wegen Verletzung eines Patents durch das Modell, so erlöschen die
Rechte aus dieser Lizenz.
=> litigate

Im Falle einer patentrechtlichen Klage gegen den Lizenzgeber enden sämtliche Rechte des
Lizenznehmers.
=> litigate

Macht der Lizenznehmer gerichtlich geltend, dass das Modell Schutzrechte verletzt, endet die
Lizenz.
=> litigate

Die Lizenz erlischt, wenn der Lizenznehmer gegen den Lizenzgeber wegen angeblicher
Patentverletzung gerichtlich vorgeht.
=> litigate

Leiten Sie gegen uns ein Verfahren wegen einer behaupteten Schutzrechtsverletzung ein, enden Ihre
Rechte.
=> litigate

Nimmt der Nutzer die Herausgeberin wegen einer Patentverletzung gerichtlich in Anspruch, so fällt
das Nutzungsrecht weg.
=> litigate

Der Quellcode abgeleiteter Werke ist zu veröffentlichen.
=> disclose-source if distribute

Der Lizenznehmer hat Empfängern auf Verlangen den Quellcode zu überlassen.
=> disclose-source if distribute

Bei Weitergabe im Objektcode ist der vollständige korrespondierende Quelltext mitzugeben.
=> disclose-source if distribute

Feinabgestimmte Gewichte sind der Allgemeinheit unentgeltlich zur Verfügung zu stellen.
=> disclose-source if distribute

Mit jedem abgeleiteten Modell sind die verwendeten Trainingsdaten zu beschreiben und zugänglich zu
machen.
=> disclose-source if distribute

Änderungen am Quellcode sind in einem öffentlichen Repositorium bereitzustellen.
=> disclose-source if distribute

Auf die Verwendung des Modells ist mit den Worten „Erstellt mit Star“ hinzuweisen.
=> display-attribution if product

In der Anwendung ist ein Hinweis auf das Modell Star und die Herausgeberin anzubringen.
=> display-attribution if product

Die Herausgeberin ist in geeigneter Weise als Urheberin zu nennen.
=> display-attribution if product

Der Name des Urhebers ist anzugeben.
=> display-attribution if product

Produkte, die das Modell enthalten, sind mit „Powered by Star“ zu kennzeichnen.
=> display-attribution if product

Wer Ausgaben veröffentlicht, muss darauf hinweisen, dass sie künstlich erzeugt wurden.
=> disclose-ai-generated if publish-outputs

Synthetische Stimmen sind dem Hörer gegenüber offenzulegen.
=> disclose-ai-generated if publish-outputs

Deepfakes sind als künstlich erzeugt zu kennzeichnen.
=> disclose-ai-generated if publish-outputs

Im Gespräch mit Kunden muss erkennbar sein, dass eine Maschine antwortet.
=> disclose-ai-generated if publish-outputs

Vorhandene Vermerke über Urheber- und sonstige Schutzrechte sind zu erhalten.
=> retain-notices if distribute

Hinweise auf den Urheber dürfen nicht beseitigt werden.
=> retain-notices

Dem Empfänger ist der Text dieser Lizenz auszuhändigen.
=> include-license if distribute

Der Lizenztext ist weiterzugeben.
=> include-license if distribute

Eine Weitergabe ist nur zusammen mit diesem Lizenztext zulässig.
=> include-license if distribute

Das Modell darf nicht zur Verletzung von Persönlichkeitsrechten oder zur Verbreitung von Hassrede
genutzt werden.
=> restricted-use

Eine Nutzung für Waffensysteme, Strafverfolgung oder biometrische Fernidentifizierung ist
ausgeschlossen.
=> restricted-use

Der Nutzer enthält sich jeder Verwendung zu militärischen oder nachrichtendienstlichen Zwecken.
=> restricted-use
"""

NOTHING = """
Der Lizenzgeber gewährt dem Lizenznehmer das Recht, das Modell zu bearbeiten und Bearbeitungen zu
verbreiten.

Sie sind berechtigt, das Modell zu ändern und weiterzugeben.

Der Lizenzgeber kann die Lizenz aus wichtigem Grund kündigen.

Das Modell wird „wie besehen“ bereitgestellt; jede Gewährleistung ist ausgeschlossen.

Sollte eine Bestimmung unwirksam sein, bleiben die übrigen Bestimmungen wirksam.

Es gilt österreichisches Recht unter Ausschluss des UN-Kaufrechts.

Die Ausgaben des Modells sind keine abgeleiteten Werke.

Abgeleitetes Modell ist jedes Modell, das durch Feinabstimmung entsteht.

Das Modell darf kommerziell genutzt werden.

Wir übernehmen keine Haftung für Schäden, die aus der Nutzung entstehen.

Der Lizenzgeber räumt dem Lizenznehmer das nicht ausschließliche, weltweite und unbefristete Recht
ein, das Modell zu vervielfältigen, zu verbreiten und öffentlich zugänglich zu machen.

Der Lizenznehmer darf das Modell verändern, mit anderen Werken verbinden und Dritten überlassen.

Sie können das Modell als Dienst anbieten und dafür ein Entgelt verlangen.

Die Ausgaben dürfen Sie frei verwenden, auch zum Training eigener Modelle.

Eine Lizenzgebühr wird nicht erhoben.

Die Nutzung der Ausgaben ist ohne Einschränkung gestattet.

Das Modell wurde von der Universität entwickelt und mit Mitteln des Bundes gefördert.

Der Lizenzgeber behält sich alle nicht ausdrücklich eingeräumten Rechte vor.

Der Lizenzgeber kann diese Lizenz bei einem schweren Verstoß mit sofortiger Wirkung kündigen.

Die Haftung für leichte Fahrlässigkeit ist ausgeschlossen.

Für Vorsatz und grobe Fahrlässigkeit haftet der Lizenzgeber unbeschränkt.

Der Lizenzgeber gewährleistet nicht, dass das Modell fehlerfrei ist oder Rechte Dritter nicht
verletzt.

Das Modell kann unrichtige oder anstößige Ausgaben erzeugen.

Diese Lizenz ersetzt alle früheren Vereinbarungen zwischen den Parteien.

Die Parteien verpflichten sich, eine unwirksame Bestimmung durch eine wirksame zu ersetzen.

Gerichtsstand ist, soweit gesetzlich zulässig, Hamburg.

Im Sinne dieser Lizenz ist „Verbreitung“ jede Weitergabe von Kopien an Dritte.

„Bearbeitung“ bezeichnet jedes Werk, das auf dem Modell beruht oder aus ihm abgeleitet wurde.

Eine Pflicht zur Veröffentlichung von Bearbeitungen besteht nicht.

Sie müssen den Quellcode nicht offenlegen.

Ein Hinweis auf den Einsatz des Modells ist nicht erforderlich.

Die Lizenz tritt mit dem Herunterladen des Modells in Kraft.

Mit der Nutzung des Modells erklären Sie sich mit diesen Bedingungen einverstanden.

Updates können unter anderen Bedingungen bereitgestellt werden.

Das Modell umfasst 22 Milliarden Parameter und wurde auf 3.000 Grafikprozessoren trainiert.

Die Trainingsdaten enthalten personenbezogene Daten nur in geringem Umfang.

Das Projekt wird seit 2021 von mehr als 40 Freiwilligen betreut.

Bei Fragen wenden Sie sich bitte an support@star.example.

Für Bearbeitungen, die Sie vornehmen, dürfen Sie eigene Urheberrechtsvermerke anbringen.

Sie dürfen für Ihre Bearbeitungen andere Lizenzbedingungen festlegen.

Gesetzliche Schranken des Urheberrechts bleiben unberührt.

Die Rechte enden automatisch, wenn Sie gegen diese Lizenz verstoßen.

Verbraucherrechte werden durch diese Lizenz nicht eingeschränkt.

Diese Lizenz ist in deutscher und englischer Sprache abgefasst; maßgeblich ist die deutsche
Fassung.

Die Nutzung erfolgt auf eigene Gefahr.

Der Anbieter kann den Preis mit einer Frist von vier Wochen ändern.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_more_styles(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_binds_nobody_in_german_more_styles(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
