"""Clauses that only tell: what a word means, what the licensor does, what stays free.

They hold the words of orders and bans and bind the licensee to nothing.
"""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said
from modellic.extract import extract
from modellic.text import Text

_ONLY_TELLING = """
Unter „Verbreitung“ ist jede Weitergabe zu verstehen, die der Zustimmung des Urhebers bedarf.
„Umgestaltung“ im Sinne dieser Bestimmungen ist jede Fassung, die zu kennzeichnen wäre.
Als Veröffentlichung gilt auch die Seite, auf der das Werk genannt werden muss.
Auf jede Vergütung verzichtet der Rechteinhaber, auch wenn er sie selbst zu fordern hätte.
Der Lizenzgeber gewährleistet, dass er die zur Lizenzerteilung nötigen Rechte besitzt.
Die Urheberin behält sich vor, das Werk anders anzubieten und die Verbreitung zu untersagen.
Diese Lizenz hindert niemanden daran, Verträge über die Wartung abzuschließen.
Der Gebrauch ist erlaubt, ohne dass es der Zustimmung des Rechteinhabers bedarf.
Das umfasst Änderungen, die für nach dieser Lizenz erlaubte Zwecke erforderlich sind.
Bei herkömmlichen Programmen ist es dem Anwender verboten, Kopien weiterzugeben.
Mit „Nutzer“ ist auch die Person gemeint, die eine Erlaubnis des Urhebers erhalten muss.
Nichts darf so ausgelegt werden, als müsse die Zustimmung des Urhebers eingeholt werden.
Für Dritte gilt die Lizenz jedoch weiter, vorausgesetzt, sie kennen ihren Inhalt.
Toute modification des stipulations requiert le consentement écrit de chaque auteur.
Par « Diffusion », on entend toute communication qui requiert l'autorisation de l'auteur.
Le terme « Retouche » désigne toute adaptation qui doit être signalée par le licencié.
Le concédant renonce à percevoir une redevance, qu'elle doive lui être versée ou non.
Le concédant exclut toute garantie contre une action née de la redistribution du logiciel.
L'auteur garantit qu'il détient les droits et s'engage à ne pas opposer ses brevets.
La présente licence n'oblige pas l'auteur à fournir une assistance au licencié.
L'usage est libre, sans que l'utilisateur ait à demander l'autorisation du concédant.
"""


@pytest.mark.parametrize("clause", lines(_ONLY_TELLING))
def test_what_is_only_told_binds_nobody(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Lizenzgeber räumt ein Nutzungsrecht ein; der Lizenznehmer muss den Urhebervermerk "
            "beibehalten.",
            ["retain-notices if distribute"],
        ),
        (
            "Der Rechteinhaber gewährt ein einfaches Nutzungsrecht, wobei der Lizenznehmer den "
            "Urhebervermerk beizubehalten hat.",
            ["retain-notices if distribute"],
        ),
        (
            "Der Lizenzgeber gewährt keine Rechte an seinen Marken.",
            ["use-trademark"],
        ),
        (
            "Der Lizenzgeber ist bei jeder Veröffentlichung zu nennen.",
            ["display-attribution if product"],
        ),
        (
            "Nach dieser Lizenz ist für den Verkauf eine gesonderte Erlaubnis einzuholen.",
            ["obtain-license if distribute"],
        ),
        (
            "Le concédant accorde une licence gratuite ; le licencié doit conserver les mentions "
            "de droits d'auteur.",
            ["retain-notices if distribute"],
        ),
        (
            "Le concédant n'accorde aucun droit sur ses marques.",
            ["use-trademark"],
        ),
        (
            "Aux termes de la présente licence, l'usage commercial requiert un contrat distinct "
            "avec l'éditeur.",
            ["obtain-license if commercial"],
        ),
    ],
)
def test_what_is_asked_beside_it_counts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_figures_are_never_told_away() -> None:
    clause = (
        "Der Lizenzgeber erteilt die Lizenz Unternehmen, deren Jahresumsatz 2 Mio. Euro nicht "
        "übersteigt."
    )
    assert said(clause) == ["obtain-license if revenue gt 2000000 EUR year licensee"]


def test_a_preamble_only_tells() -> None:
    text = (
        "Präambel\n\nWer Programme kauft, darf sie weder verändern noch weitergeben.\n\n"
        "§ 1 Pflichten\n\nDer Lizenznehmer hat den Urhebervermerk beizubehalten.\n"
    )
    assert said(text) == ["retain-notices if distribute"]


def test_who_does_what_can_be_ordered_is_reported() -> None:
    assert flagged("Toujours, vous tâchez de conserver les mentions légales.")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Le licencié tâche toujours de conserver les mentions légales.",
            ["retain-notices if distribute"],
        ),
        ("Le réutilisateur ne supprime jamais les mentions légales.", ["retain-notices"]),
        ("Le licencié reçoit une copie de la licence.", []),
        (
            "Aucun signataire n'utilisera le logo ou un signe proche sans l'accord de l'auteur.",
            ["use-trademark"],
        ),
        ("Der Empfänger entfernt die Urhebervermerke nicht.", ["retain-notices"]),
        ("Der Lizenznehmer erhält den Quellcode der Software.", []),
    ],
)
def test_contracts_order_in_the_present_tense(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Erlaubt sind auch Fassungen anderer Länder (z. B. Nennung - Keine kommerzielle "
            "Nutzung - Unverändert 4.2 Tirol).",
            [],
        ),
        (
            "Der Quelltext des anderen Programms liegt in eigenen Dateien, die nicht mitgeliefert "
            "werden müssen.",
            [],
        ),
        (
            "Wer das Werk bearbeitet, muss darin jeden Hinweis auf den Stifter entfernen.",
            [],
        ),
        (
            "Das Führen der Marke bedarf der Zustimmung. Die kommerzielle Nutzung ist verboten.",
            ["commercial-use", "use-trademark"],
        ),
        (
            "L'auteur doit être cité, par exemple « d'après Colin » ou « sur une idée de Colin ».",
            ["display-attribution if product"],
        ),
    ],
)
def test_what_is_named_or_need_not_be_done_is_no_rule(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


_MARKED = (
    "Le « Fournisseur » concède au « Preneur » un droit sur le « Fonds ». Le « Preneur » doit "
    "conserver les mentions légales. Le « Fonds » reste au « Fournisseur ». Le « Preneur » doit "
    "mentionner la source (au moins le nom du « Fournisseur »). Le « Fournisseur » reste libre."
)


def test_terms_in_quotation_marks_are_no_phrase_to_show() -> None:
    rules = extract(Text(_MARKED, "LICENSE")).rules
    assert [str(r.action) for r in rules] == ["retain-notices", "display-attribution"]
    assert not any(r.text for r in rules)


def test_a_title_with_a_version_says_nothing() -> None:
    text = (
        "Nennung des Namens - Keine kommerzielle Nutzung - Version 4.2 Tirol\n\n"
        "Der Lizenznehmer hat den Urhebervermerk beizubehalten.\n"
    )
    assert said(text) == ["retain-notices if distribute"]


def test_a_line_that_ends_in_an_article_goes_on() -> None:
    text = (
        "Präambel\n\nDaten sind ein Gut. Sie sind \ndie Grundlage der \nVerwaltung. Wer sie kauft, "
        "darf \nsie nicht weitergeben und nicht verkaufen, \nso will es das herkömmliche Recht.\n"
    )
    assert said(text) == []


def test_a_phrase_that_is_but_an_example_is_not_to_be_shown() -> None:
    clause = "Il faut citer l'auteur, par exemple « d'après Colin » ou « sur une idée de Colin »."
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert rule.text == ()


def test_consent_that_is_presupposed_is_asked_for() -> None:
    clause = "Für den Verkauf der Kopien wird die Zustimmung des Urhebers vorausgesetzt."
    assert said(clause) == ["obtain-license"]
