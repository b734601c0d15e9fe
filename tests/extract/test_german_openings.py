"""Words of German and French that open, part or close a sentence and change nothing of it."""

from __future__ import annotations

import pytest

from clauses import flagged, said

BEFORE_VERB = (
    "Ferner {}",
    "Darüber hinaus {}",
    "Grundsätzlich {}",
    "Nach dieser Lizenz {}",
    "Nach Maßgabe dieses Vertrags {}",
    "Vorbehaltlich Ziffer 4.2 {}",
    "Unbeschadet des § 3 Abs. 2 {}",
    "Vorbehaltlich einer abweichenden Vereinbarung {}",
    "Sofern nicht anders vereinbart, {}",
    "Soweit nichts anderes schriftlich vereinbart ist, {}",
)
BEFORE_COLON = (
    "Hinweis: {}",
    "Bitte beachten Sie: {}",
    "Zur Klarstellung: {}",
    "Grundsätzlich gilt: {}",
    "Kurz gesagt: {}",
    "Der Lizenznehmer erkennt an: {}",
)
BEFORE_THAT = (
    "Bitte beachten Sie, dass {}",
    "Wir weisen darauf hin, dass {}",
    "Es gilt als vereinbart, dass {}",
    "Sie erkennen an und stimmen zu, dass {}",
    "Der Lizenznehmer nimmt zur Kenntnis, dass {}",
    "Mit der Nutzung des Modells akzeptieren Sie, dass {}",
    "Durch den Download erklären Sie sich damit einverstanden, dass {}",
)
SENTENCES = (
    # A main clause, the same behind words that stand before its verb, and behind "dass".
    (
        "Firmen mit mehr als 50 Beschäftigten müssen eine Lizenz erwerben.",
        "müssen Firmen mit mehr als 50 Beschäftigten eine Lizenz erwerben.",
        "Firmen mit mehr als 50 Beschäftigten eine Lizenz erwerben müssen.",
    ),
    (
        "Die Weitergabe der Gewichte an Dritte ist nicht gestattet.",
        "ist die Weitergabe der Gewichte an Dritte nicht gestattet.",
        "die Weitergabe der Gewichte an Dritte nicht gestattet ist.",
    ),
    (
        "Produkte, die das Modell enthalten, haben den Hinweis „Mit Otter gebaut“ zu tragen.",
        "haben Produkte, die das Modell enthalten, den Hinweis „Mit Otter gebaut“ zu tragen.",
        "Produkte, die das Modell enthalten, den Hinweis „Mit Otter gebaut“ zu tragen haben.",
    ),
    (
        "Cloud-Anbieter dürfen das Modell nicht als Dienst für Dritte betreiben.",
        "dürfen Cloud-Anbieter das Modell nicht als Dienst für Dritte betreiben.",
        "Cloud-Anbieter das Modell nicht als Dienst für Dritte betreiben dürfen.",
    ),
    (
        "Betreibern mit mehr als 5 Millionen Nutzern ist es verboten, das Modell weiterzugeben.",
        "ist es Betreibern mit mehr als 5 Millionen Nutzern verboten, das Modell weiterzugeben.",
        "es Betreibern mit mehr als 5 Millionen Nutzern verboten ist, das Modell weiterzugeben.",
    ),
    (
        "Behörden benötigen eine eigene Lizenz.",
        "benötigen Behörden eine eigene Lizenz.",
        "Behörden eine eigene Lizenz benötigen.",
    ),
    (
        "Außerhalb der Schweiz darf das Modell nicht genutzt werden.",
        "darf außerhalb der Schweiz das Modell nicht genutzt werden.",
        "außerhalb der Schweiz das Modell nicht genutzt werden darf.",
    ),
    (
        "Jede geänderte Datei hat einen Vermerk über die Änderung zu tragen.",
        "hat jede geänderte Datei einen Vermerk über die Änderung zu tragen.",
        "jede geänderte Datei einen Vermerk über die Änderung zu tragen hat.",
    ),
    (
        "Sie müssen sich registrieren, wenn Ihr Dienst mehr als 10.000 Nutzer hat.",
        "müssen Sie sich registrieren, wenn Ihr Dienst mehr als 10.000 Nutzer hat.",
        "Sie sich registrieren müssen, wenn Ihr Dienst mehr als 10.000 Nutzer hat.",
    ),
)
CLOSINGS = (
    " (siehe Abschnitt 7).",
    " (vgl. Ziffer 7).",
    ", wie in Abschnitt 7 beschrieben.",
    ", wie unten näher beschrieben.",
    ", und zwar ohne Ausnahme.",
    " (soweit gesetzlich zulässig).",
    "; dies gilt auch für künftige Versionen.",
    "; Einzelheiten regelt Abschnitt 7.",
)
AMID = (
    "nach Maßgabe dieser Lizenz",
    "gemäß Ziffer 5",
    "unbeschadet des § 3",
    "ferner",
    "jederzeit",
)
FRENCH = (
    "Les sociétés de plus de 50 salariés doivent obtenir une licence.",
    "Il est interdit de revendre les poids.",
    "Chaque produit affiche la mention « Conçu avec Loutre ».",
    "Une redevance de 4 % est due dès que les recettes dépassent 200 000 euros par an.",
    "Lorsque vous diffusez les poids, vous joignez une copie de la licence.",
)
FRENCH_OPENINGS = (
    "Par ailleurs, {}",
    "Veuillez noter que {}",
    "Il est rappelé que {}",
    "Sauf accord écrit contraire, {}",
    "En vertu de la présente licence, {}",
    "Sous réserve de l'article 4, {}",
    "Nonobstant l'article 2, {}",
    "En utilisant le modèle, vous acceptez que {}",
)
FRENCH_CLOSINGS = (
    " (voir article 7).",
    " (cf. article 7).",
    ", comme indiqué à l'article 7.",
    ", sans exception.",
    ", en application de la présente licence.",
    " ; ceci vaut également pour les versions futures.",
)


@pytest.mark.parametrize("opening", BEFORE_VERB)
@pytest.mark.parametrize(("plain", "behind"), [s[:2] for s in SENTENCES])
def test_what_stands_before_the_verb_changes_nothing(opening: str, plain: str, behind: str) -> None:
    assert said(opening.format(behind)) == said(plain) != []


@pytest.mark.parametrize("opening", BEFORE_COLON)
@pytest.mark.parametrize("plain", [s[0] for s in SENTENCES])
def test_what_stands_before_a_colon_changes_nothing(opening: str, plain: str) -> None:
    assert said(opening.format(plain)) == said(plain)


@pytest.mark.parametrize("opening", BEFORE_THAT)
@pytest.mark.parametrize(("plain", "behind"), [(s[0], s[2]) for s in SENTENCES])
def test_what_is_pointed_out_or_agreed_is_read_by_itself(
    opening: str, plain: str, behind: str
) -> None:
    assert said(opening.format(behind)) == said(plain)


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize("plain", [s[0] for s in SENTENCES])
def test_a_closing_changes_nothing(closing: str, plain: str) -> None:
    assert said(plain[:-1] + closing) == said(plain)


@pytest.mark.parametrize("idle", AMID)
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Firmen mit mehr als 50 Beschäftigten müssen", "eine Lizenz erwerben."),
        ("Die Weitergabe der Gewichte an Dritte ist", "untersagt."),
        ("Das Hosting ist", "Anbietern untersagt, deren Dienst mehr als 9 Millionen Nutzer hat."),
    ],
)
def test_idle_words_behind_the_verb_change_nothing(idle: str, before: str, behind: str) -> None:
    assert said(f"{before} {idle} {behind}") == said(f"{before} {behind}") != []


def test_copies_under_this_licence_stay_under_it() -> None:
    text = "Ableitungen müssen nach Maßgabe dieser Lizenz weitergegeben werden."
    assert "share-alike if (modify and distribute)" in said(text)


@pytest.mark.parametrize("opening", FRENCH_OPENINGS)
@pytest.mark.parametrize("plain", FRENCH)
def test_an_opening_of_french_changes_nothing(opening: str, plain: str) -> None:
    words = plain[0].lower() + plain[1:]
    text = opening.format(words).replace("que i", "qu'i").replace("que u", "qu'u")
    assert said(text) == said(plain) != []


@pytest.mark.parametrize("closing", FRENCH_CLOSINGS)
@pytest.mark.parametrize("plain", FRENCH)
def test_a_closing_of_french_changes_nothing(closing: str, plain: str) -> None:
    assert said(plain[:-1] + closing) == said(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Der Lizenznehmer erkennt an, dass das Modell Fehler enthalten kann.",
        "Bitte beachten Sie, dass die Ergebnisse des Modells falsch sein können.",
        "Ferner enthält das Paket Beispiele für den Einstieg.",
        "Grundsätzlich ist die Installation in wenigen Minuten erledigt.",
        "Veuillez noter que le modèle a été entraîné sur des textes français.",
    ],
)
def test_what_binds_nobody_binds_nobody_behind_an_opening(text: str) -> None:
    assert said(text) == []
    assert not flagged(text)


def test_what_is_agreed_without_an_order_of_its_own_is_ordered() -> None:
    text = "Sie stimmen zu, dass jede Kopie diesen Urheberrechtshinweis enthält."
    assert said(text) in ([], ["retain-notices if distribute"])
    assert said(text) or flagged(text)
