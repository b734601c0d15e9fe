"""German: what needs leave, thresholds and duties in ordinary words."""

from __future__ import annotations

import pytest

from clauses import said, spaced

LEAVE = """
Soweit nicht ausdrücklich durch diese Lizenz oder eine gesonderte Erlaubnis des Urhebers
gestattet, dürfen Sie nicht:
| ¶
| - das Programm vermieten oder als gehosteten Dienst anbieten;
| - das Programm abändern.
=> obtain-license if (hosted-service or distribute or modify)

Soweit nicht durch diese Lizenz oder zwingendes Recht gestattet, dürfen Sie nicht:
| ¶
| - das Programm vermieten;
| - das Programm abändern.
=> create-derivatives
=> distribute

Nur mit schriftlicher Freigabe erlaubt:
| ¶
| - Verkauf des Modells
| - Bearbeitung der Gewichte
=> obtain-license if (distribute or modify)

Folgendes ist nur nach Rücksprache zulässig:
| ¶
| - Weiterverkauf
=> obtain-license if distribute

# Lizenz
| ¶
| ## Ohne schriftliche Erlaubnis nicht gestattet
| ¶
| - Veröffentlichung und Verbreitung des Datensatzes
=> obtain-license if distribute

# Lizenz
| ¶
| ## Nicht gestattet
| ¶
| - Verbreitung des Datensatzes
=> distribute

# Terms
| ¶
| ## Not allowed without our written permission
| ¶
| - Redistribution of the data
| - Modification of the data
=> obtain-license if distribute
=> obtain-license if modify

Verboten sind:
| ¶
| - Bearbeitung, Weitergabe oder öffentliche Zugänglichmachung ohne Genehmigung;
| - Entfernen von Urhebervermerken.
=> obtain-license if (modify or distribute)
=> retain-notices

Verboten sind:
| - Vertrieb der App
| - Vermietung der App
| ¶
| Ausnahmen davon bedürfen unserer vorherigen Zustimmung.
=> obtain-license if distribute

Abweichungen von dieser Vereinbarung bedürfen der Zustimmung beider Seiten.

Du darfst das Werkzeug nicht weiterverbreiten, es sei denn, du hast eine Erlaubnis von uns.
=> obtain-license if distribute

Untersagt ist das Anbieten des Programms als kostenpflichtiger Dienst ohne Absprache.
=> obtain-license if hosted-service

Untersagt ist das Anbieten des Programms als entgeltlicher Dienst.
=> host-as-service

Sie dürfen nicht:
| - den Quellcode ändern oder abgeleitete Werke erstellen.
=> create-derivatives

Sie dürfen den Quellcode nicht aus dem Binärprogramm ableiten.
=> reverse-engineer

Es ist nicht erlaubt, das Modell in eigene kommerzielle Produkte einzubauen.
=> commercial-use
"""


@pytest.mark.parametrize(("clause", "rules"), [*spaced(LEAVE)])
def test_clause(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
