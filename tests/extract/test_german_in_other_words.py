"""What lawyers and developers write in German for each duty and ban, and what binds nobody."""

from __future__ import annotations

import pytest

from clauses import grouped, lines, said

IN_GERMAN = "\n\nDas ist der Text der Regeln für alle, die es nutzen und mit dem Werk arbeiten."

BINDING = """
= include-license
Jeder weitere Empfänger der Dateien bekommt von Ihnen eine Ausfertigung dieser Bedingungen.
= retain-notices
Empfängern ist die Herkunft des Werks mitzuteilen.
Der Urheberrechtshinweis gehört in jede Kopie.
= state-changes
Geben Sie klar an, welcher Art Ihre Eingriffe sind.
Der Vermerk ist um die Angabe zu ergänzen, dass das Werk abgewandelt wurde.
= use-trademark
An Logos des Herstellers verschafft Ihnen diese Lizenz keine Rechte.
Eine Befugnis zur Verwendung von Produktnamen ist mit dieser Lizenz nicht verbunden.
Firmennamen und Domains des Instituts dürfen Sie nur einsetzen, wenn es dem zugestimmt hat.
Der Eindruck, es handele sich um ein geprüftes Produkt, ist zu vermeiden.
= litigate
Wer im Verfahren vorbringt, das Werk verletze seine Rechte, verliert die Lizenz.
= indemnify
Der Nutzer verteidigt das Institut gegen Forderungen, die aus seinem Gebrauch herrühren.
= follow-acceptable-use
Die in Anlage 2 genannten Nutzungen des Werks sind dem Kunden untersagt.
= pass-through-restrictions
Spätere Nutzer sind darauf hinzuweisen, dass § 3 auch für sie gilt.
= obtain-license
Für eine kommerzielle Tätigkeit ist zuvor beim Institut um eine Lizenz nachzusuchen.
= obtain-license
Wer mit dem Modell Geld verdienen möchte, muss sich vorher mit uns einigen.
Für den geschäftlichen Einsatz ist eine gesonderte Vereinbarung mit dem Rechteinhaber abzuschließen.
Gewerbliche Anwender wenden sich bitte wegen einer Lizenz an vertrieb@a.example.
Vor dem Einsatz in Produkten ist die Zustimmung des Herausgebers einzuholen.
Firmen mit mehr als 200 Beschäftigten dürfen das Modell ohne Vereinbarung nicht verwenden.
Bleibt der Umsatz unter 1 Mio. Euro, ist die Nutzung frei; darüber muss eine Lizenz gekauft werden.
Kostenfrei ist die Verwendung nur für Betriebe mit höchstens 50 Mitarbeitern.
Die unentgeltliche Nutzung endet, sobald Ihr Dienst mehr als eine Million Nutzer im Monat hat.
Haben Ihre Produkte mehr als 600 Mio. monatlich aktive Nutzer, so müssen Sie eine Lizenz anfragen.
Firmen, deren Belegschaft 250 Köpfe übersteigt, treffen mit uns vorab eine Vereinbarung.
Ohne eine solche Vereinbarung stehen Firmen mit mehr als 10 Mio. Euro Umsatz keine Rechte zu.
Der Einsatz in einem Betrieb mit mehr als 25 Arbeitsplätzen setzt eine Unternehmenslizenz voraus.
= register
Vor dem ersten gewerblichen Einsatz ist das Anmeldeformular auszufüllen.
Wer das Modell kommerziell nutzt, teilt uns das per E-Mail mit.
Melden Sie sich vor der kommerziellen Nutzung unter https://a.example/register an.
Gewerbliche Nutzer haben sich zu registrieren.
Eine Registrierung ist Voraussetzung für die kommerzielle Nutzung.
Über den Beginn der kommerziellen Nutzung ist der Anbieter zu unterrichten.
= share-alike
Abgeleitete Modelle stehen unter derselben Lizenz.
Verbreiten Sie ein verändertes Werk, so muss es unter dieser Lizenz stehen.
Was Sie aus dem Modell ableiten, geben Sie nur unter den Bedingungen dieser Lizenz weiter.
Für Ableitungen gilt diese Lizenz ebenso.
Bearbeitungen dürfen ausschließlich zu den Bedingungen dieses Vertrags weitergegeben werden.
Auf abgeleitete Werke ist dieselbe Lizenz anzuwenden.
= disclose-source
Der Quelltext veränderter Fassungen ist öffentlich bereitzustellen.
Wer das Programm verändert und verbreitet, legt den Quelltext offen.
Die Gewichte des abgeleiteten Modells müssen frei abrufbar sein.
Stellen Sie den Empfängern den vollständigen Quellcode zur Verfügung.
= state-changes
In geänderten Dateien steht ein deutlicher Hinweis auf die Änderung.
Wer eine Datei abändert, muss das in ihr deutlich vermerken.
Aus einer Datei geht hervor, was Sie am Werk verändert haben.
Jede Kopie eines veränderten Werks muss sichtbar angeben, dass es verändert wurde.
Bei Ableitungen ist anzugeben, was gegenüber dem Original geändert worden ist.
Geänderte Fassungen sind als solche auszuweisen.
Veränderte Versionen dürfen nicht als das Original ausgegeben werden.
Wer das Werk bearbeitet, weist auf die Bearbeitung hin.
Sie geben bei jeder Datei an, ob Sie sie verändert haben.
= name-derivative
Der Name jedes abgeänderten Modells fängt mit „Star“ an.
Abgeleitete Modelle führen „Star“ im Namen.
Die Bezeichnung des abgeleiteten Modells hat „Star“ zu enthalten.
Stellen Sie dem Namen Ihres Modells „Star“ voran.
„Star“ muss am Anfang der Modellbezeichnung stehen.
Benennen Sie jedes abgeleitete Modell so, dass der Name mit „Star“ beginnt.
= display-attribution
Auf der Website ist gut sichtbar „Powered by Star“ zu zeigen.
Ihr Produkt weist in der Oberfläche auf „Built with Star“ hin.
Der Schriftzug „Built with Star“ gehört gut lesbar auf die Startseite.
Bringen Sie auf der Über-uns-Seite den Hinweis „Mit Star erstellt“ an.
Produkte mit dem Modell tragen deutlich den Hinweis „Powered by Star“.
Nutzer Ihres Dienstes müssen an sichtbarer Stelle „Star inside“ lesen können.
In Veröffentlichungen ist das Modell mit Namen und Version zu nennen.
Wer Ergebnisse veröffentlicht, zitiert unseren Aufsatz.
= disclose-ai-generated
Machen Sie kenntlich, dass Inhalte von einer KI stammen.
Nutzer müssen erfahren, dass sie mit einem Chatbot sprechen.
KI-Inhalte werden als solche gekennzeichnet.
Veröffentlichte Ausgaben sind als maschinell erzeugt auszuweisen.
= delete-on-termination
Nach Ende des Vertrags darf das Werk nicht mehr benutzt werden.
Mit dem Ende der Lizenz ist jede Nutzung einzustellen und jede Kopie zu vernichten.
Nach Vertragsende löschen Sie sämtliche Kopien.
Endet die Lizenz, ist von jeder weiteren Verwendung abzusehen.
Nach der Kündigung dürfen Sie das Modell nicht weiter verwenden.
Erlischt die Lizenz, so haben Sie den Gebrauch aufzugeben.
= use-latest-version
Bemühen Sie sich, stets die neueste Fassung einzusetzen.
Es ist nach Möglichkeit die jeweils aktuelle Version zu verwenden.
Ältere Fassungen sind durch die neueste zu ersetzen.
= pay-royalty
Vom Umsatz sind 5 % an den Lizenzgeber abzuführen.
Für jede verkaufte Kopie werden 2 Euro Lizenzgebühr fällig.
Kommerzielle Nutzer beteiligen uns mit 10 % an ihren Einnahmen.
Die Lizenzgebühr beläuft sich auf 300 Euro im Jahr.
= include-license
Geben Sie jedem, dem Sie die Software überlassen, diesen Lizenztext mit.
Dem Empfänger ist der vollständige Wortlaut dieser Bedingungen auszuhändigen.
Eine Kopie dieser Vereinbarung begleitet jede Weitergabe.
Der Weitergabe ist diese Lizenz im Volltext beizugeben.
Wer Kopien verteilt, muss auf diese Lizenz verlinken.
Kopien dürfen nur mit diesem Lizenztext weitergegeben werden.
Fügen Sie jeder Kopie die Datei LICENSE bei.
Zusammen mit dem Werk sind diese Bedingungen weiterzureichen.
Voraussetzung der Weitergabe ist, dass der Empfänger eine Ausfertigung dieser Lizenz erhält.
Ihr müsst Empfängern diesen Text zugänglich machen.
= retain-notices
Vorhandene Copyright-Vermerke bleiben unangetastet.
Sämtliche Schutzrechtshinweise sind in Kopien zu übernehmen.
Entfernen Sie keine Urheberhinweise.
Die Hinweise auf Urheberrechte dürfen nicht gelöscht werden.
Jede Kopie muss den obigen Copyright-Vermerk enthalten.
Urheberrechtliche Hinweise sind beizubehalten.
Der Vermerk „© 2024 Star GmbH“ ist in allen Kopien zu belassen.
Hinweise auf den Urheber lässt der Nutzer stehen.
Wer die Software weitergibt, darf die darin enthaltenen Vermerke nicht beseitigen.
Der obige Urheberrechtsvermerk und dieser Genehmigungsvermerk sind allen Kopien beizufügen.
Die NOTICE-Datei ist mitzuliefern.
= use-trademark
Diese Lizenz gewährt keine Rechte an den Marken des Anbieters.
Name und Logo des Anbieters dürfen ohne Erlaubnis nicht verwendet werden.
Erwecken Sie nicht den Eindruck, wir würden Ihr Produkt unterstützen.
Die Benutzung unserer Kennzeichen ist untersagt.
Marken und Logos des Lizenzgebers sind nicht Gegenstand dieser Lizenz.
Sie dürfen nicht mit unserem Namen werben.
An den Marken des Unternehmens werden Ihnen keine Rechte eingeräumt.
Auf eine Verbindung zu uns dürfen Sie nicht hinweisen.
Der Name der Hochschule darf nicht zu Werbezwecken benutzt werden.
= distribute
Eine Weitergabe an Dritte ist ausgeschlossen.
Sie dürfen das Modell niemandem überlassen.
Kopien der Software dürfen nicht in Umlauf gebracht werden.
Die Weiterverbreitung des Datensatzes ist untersagt.
Der Lizenznehmer gibt die Software nicht an Dritte weiter.
Verleih, Vermietung und Verkauf der Software sind nicht erlaubt.
Laden Sie die Gewichte nicht auf andere Plattformen hoch.
= create-derivatives
Änderungen am Modell sind nicht erlaubt.
Das Modell darf nicht verändert werden.
Abgeleitete Werke dürfen nicht erstellt werden.
Eine Bearbeitung der Software ist ausgeschlossen.
Sie dürfen die Software nur in unveränderter Form nutzen.
= sublicense
Die Lizenz ist nicht übertragbar; Unterlizenzen dürfen nicht erteilt werden.
Sie dürfen Ihre Rechte nicht an andere abtreten.
Das Recht, Unterlizenzen zu erteilen, besteht nicht.
Eine Übertragung der Nutzungsrechte auf Dritte ist ausgeschlossen.
Die Vergabe von Unterlizenzen ist unzulässig.
= train-other-models
Ausgaben des Modells dürfen nicht dazu dienen, andere Sprachmodelle zu verbessern.
Es ist verboten, mit den Ergebnissen konkurrierende KI-Modelle zu trainieren.
Das Training fremder Modelle mit den Ausgaben ist untersagt.
Sie werden die Ausgaben nicht zur Entwicklung anderer Modelle verwenden.
Die Destillation des Modells in andere Modelle ist nicht gestattet.
= host-as-service
Sie dürfen die Software Dritten nicht als Dienst anbieten.
Das Betreiben als SaaS ist nicht gestattet.
Die Bereitstellung der Software als verwalteter Dienst für Kunden ist untersagt.
Kunden darf kein Zugriff auf das Modell über eine Schnittstelle eingeräumt werden.
Das Modell darf nicht über eine API zugänglich gemacht werden.
= remove-safeguards
Sicherheitsmechanismen dürfen nicht umgangen werden.
Schalten Sie die Filter nicht ab.
Wasserzeichen in den Ausgaben sind zu belassen.
= reverse-engineer
Das Zurückentwickeln der Software ist unzulässig.
Sie dürfen die Binärdateien nicht dekompilieren oder disassemblieren.
Versuchen Sie nicht, den Quellcode zu ermitteln.
= litigate
Wer uns wegen Patentverletzung verklagt, verliert diese Lizenz.
Klagen Sie gegen einen Mitwirkenden wegen eines Patents, endet Ihre Lizenz.
Ihre Patentlizenz endet, wenn Sie ein Patentverfahren gegen uns einleiten.
Bei Erhebung einer Patentklage erlöschen alle eingeräumten Rechte.
Leiten Sie ein Gerichtsverfahren wegen Ihrer Patente ein, fallen die Lizenzen weg.
= add-restrictions
Weitere Einschränkungen dürfen Empfängern nicht auferlegt werden.
Sie dürfen Empfänger nicht durch technische Maßnahmen an der Ausübung ihrer Rechte hindern.
Zusätzliche Bedingungen sind unzulässig.
= comply-with-law
Bei der Nutzung sind alle anwendbaren Gesetze zu beachten.
Der Nutzer hält die Exportvorschriften ein.
Sie sind dafür verantwortlich, dass Ihre Nutzung den Gesetzen entspricht.
Die Nutzung darf nicht gegen geltendes Recht verstoßen.
Beachten Sie die jeweils geltenden Datenschutzvorschriften.
= indemnify
Sie stellen den Lizenzgeber von Ansprüchen Dritter frei.
Der Nutzer ersetzt dem Anbieter alle Schäden aus einer vertragswidrigen Nutzung.
Für sämtliche Schäden durch Ihre Nutzung haben Sie uns zu entschädigen.
Von Ansprüchen, die aus Ihrer Nutzung entstehen, halten Sie uns frei.
= use-in-territory
In der Europäischen Union darf das Modell nicht verwendet werden.
Die Lizenz gilt nicht in der Europäischen Union, im Vereinigten Königreich und in Südkorea.
Personen mit Sitz in der EU erhalten keine Rechte aus dieser Lizenz.
= commercial-use
Eine kommerzielle Nutzung ist nicht gestattet.
Nur für nichtkommerzielle Zwecke.
Die Lizenz beschränkt sich auf Forschung und Lehre.
Kommerzielle Zwecke sind ausgeschlossen.
Die Daten dürfen ausschließlich wissenschaftlich genutzt werden.
Das Werk steht nur für den privaten Gebrauch zur Verfügung.
Sie dürfen mit dem Modell keinen Gewinn erzielen.
Die Nutzung zu gewerblichen Zwecken bleibt uns vorbehalten.
"""

FREE = """
Wir gewähren Ihnen das Recht, das Modell zu nutzen, zu verändern und weiterzugeben.
Sie dürfen das Modell auch kommerziell einsetzen und verkaufen.
Die Weitergabe ist gestattet.
Der Lizenzgeber kann diese Lizenz jederzeit ändern.
Der Lizenzgeber stellt die Gewichte über seine Website bereit.
„Ableitung“ bezeichnet jedes Werk, das auf dem Modell beruht.
Ableitungen sind Werke, die durch Änderung des Modells entstehen.
Unter Verbreitung ist jede Überlassung von Kopien an Dritte zu verstehen.
Das Modell wird ohne jede Gewährleistung bereitgestellt.
Wir haften nicht für Schäden, die aus der Nutzung entstehen.
Die Haftung für Vorsatz bleibt unberührt.
Die Software enthält Hinweise auf Urheber und Lizenzen Dritter.
Das Modell enthält Filter, die schädliche Inhalte erkennen.
Das Modell wurde mit öffentlich zugänglichen Daten trainiert.
Bei Fragen wenden Sie sich bitte an support@a.example.
Eine Kopie der Lizenz finden Sie im Ordner docs.
Der Name des Modells geht auf einen Vogel zurück.
Auf der Website finden Sie weitere Informationen über das Modell.
Die Dokumentation zeigt, wie „Star“ installiert wird.
In der Oberfläche wird „Datei öffnen“ angezeigt.
Dieser Vertrag unterliegt deutschem Recht.
Gerichtsstand ist Berlin.
Sollte eine Bestimmung unwirksam sein, bleiben die übrigen wirksam.
Der Lizenzgeber darf die Vereinbarung bei einem Verstoß kündigen.
Die Lizenz endet automatisch bei einem Verstoß.
Mit der Installation stimmen Sie diesen Bedingungen zu.
Weitere Rechte werden nicht eingeräumt.
Die Rechte an den Ausgaben stehen Ihnen zu.
Sie behalten alle Rechte an Ihren Eingaben.
Eine Registrierung ist nicht erforderlich.
Für die Nutzung fallen keine Gebühren an.
Sie müssen den Quellcode nicht veröffentlichen.
Sie sind nicht verpflichtet, Ihre Änderungen zu kennzeichnen.
Beiträge zum Projekt sind willkommen.
Wer einen Fehler findet, kann ihn über das Formular melden.
Die Gewichte liegen im Format safetensors vor.
Ein Server mit mindestens 64 GB Arbeitsspeicher wird empfohlen.
Unsere Forschung wird von der Stiftung gefördert.
Das Institut beschäftigt mehr als 300 Mitarbeiter.
Der Lizenzgeber wird Sie über Änderungen informieren.
Wir veröffentlichen neue Fassungen auf unserer Website.
Der Download der Gewichte erfolgt über die Plattform.
Dem Nutzer ist bekannt, dass die Ausgaben fehlerhaft sein können.
Die Software wird unter der MIT-Lizenz veröffentlicht.
Hinweise zur Installation sind der Dokumentation zu entnehmen.
Die Änderungen gegenüber der Vorversion sind im Protokoll beschrieben.
Jede Kopie des Werks enthält die Trainingsdaten.
Nutzer erhalten Zugriff auf die Gewichte über eine Schnittstelle.
Das Projekt steht in keiner Verbindung zu anderen Anbietern.
Die Marke „Star“ gehört der Star GmbH.
Streitigkeiten aus diesem Vertrag werden durch ein Schiedsgericht entschieden.
Rechte nach zwingendem Recht bleiben unberührt.
Der Lizenzgeber verzichtet auf eine Vergütung.
Sie können Unterlizenzen erteilen.
Die Lizenz ist weltweit, unbefristet und unwiderruflich.
Soweit das Gesetz es verlangt, informieren wir Sie.
Das Modell kann Personen falsch beschreiben.
Ergebnisse können von Version zu Version abweichen.
Wird die Lizenz gekündigt, bleiben bereits erteilte Unterlizenzen bestehen.
Sie tragen das Risiko der Nutzung.
Die Kosten der Hardware tragen Sie selbst.
Für Ihre Eingaben sind Sie verantwortlich.
Alle Kopien der Software laufen auf Ihrem Server.
Kunden des Anbieters erhalten Unterstützung per E-Mail.
Änderungen dieser Bedingungen werden auf der Website bekannt gegeben.
Bei Änderungen der Bedingungen informieren wir Sie.
Im Anhang sind die Dateien des Modells aufgeführt.
Die Richtlinie der EU über Datenbanken gilt nicht.
Ein Vertrag kommt mit dem Herunterladen zustande.
Mehr als 50 Hochschulen haben das Modell bereits genutzt.
Verkaufen, vermieten und verleihen dürfen Sie die Software.
Sie können die Hinweise um eigene Vermerke ergänzen.
Dieses Dokument beschreibt, wie das Modell verwendet wird.
Nicht alle Funktionen stehen in jedem Land zur Verfügung.
Wenn Sie das Modell verändern, entsteht eine Ableitung.
Der Lizenzgeber behält sich vor, gegen Verstöße gerichtlich vorzugehen.
"""


@pytest.mark.parametrize(("clause", "action"), grouped(BINDING))
def test_binds(clause: str, action: str) -> None:
    assert [rule.split()[0] for rule in said(clause + IN_GERMAN)] == [action]


@pytest.mark.parametrize("clause", lines(FREE))
def test_binds_nobody(clause: str) -> None:
    assert said(clause + IN_GERMAN) == []
