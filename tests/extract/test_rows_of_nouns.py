"""Rows of nouns that one ban, or one word for leave, is of: "change and resale are forbidden".

Each member of such a row counts, also the one that the lists know as a use only.
"""

from __future__ import annotations

import pytest

from clauses import flagged, said

ENDING = {
    "de": "\n\nDas ist der Text der Bedingungen für alle, die es nutzen, und für dich.\n",
    "fr": "\n\nCeci est le texte des conditions pour tous ceux qui l'utilisent et pour vous.\n",
    "en": "\n\nThis is the text of the terms for all that use it and for you.\n",
}
CHANGE, SHARE = "create-derivatives", "distribute"

FORBIDDEN = [
    ("de", "Änderungen am Quelltext sind nicht erlaubt.", [CHANGE]),
    ("de", "Jede Änderung der Software ist untersagt.", [CHANGE]),
    ("de", "Die Änderung und die Weitergabe der Software sind untersagt.", [CHANGE, SHARE]),
    (
        "de",
        "Nicht gestattet sind Vermietung, Veränderung und Rückentwicklung der Software.",
        [CHANGE, SHARE, "reverse-engineer"],
    ),
    ("fr", "Les modifications du code ne sont pas autorisées.", [CHANGE]),
    (
        "fr",
        "La modification, la diffusion et l'utilisation commerciale de l'outil sont interdites.",
        ["commercial-use", CHANGE, SHARE],
    ),
]
NEEDS = "obtain-license if "
NEEDING = [
    (
        "de",
        "Vervielfältigung, Bearbeitung, Verbreitung oder kommerzielle Nutzung des Werks bedürfen"
        " unserer vorherigen Zustimmung.",
        "(modify or distribute or commercial)",
    ),
    (
        "de",
        "Kommerzielle Nutzung, Weitergabe und Veränderung erfordern eine gesonderte Vereinbarung.",
        "(commercial or distribute or modify)",
    ),
    (
        "de",
        "Kopieren, Verändern und Verbreiten sind nur mit Zustimmung der Autorin erlaubt.",
        "(modify or distribute)",
    ),
    ("de", "Änderungen am Quelltext sind ohne Genehmigung untersagt.", "modify"),
    (
        "fr",
        "La copie, la modification et la distribution ne sont permises qu'avec l'accord de"
        " l'autrice.",
        "(modify or distribute)",
    ),
    (
        "fr",
        "L'utilisation commerciale, la redistribution et la modification requièrent un accord écrit"
        " distinct.",
        "(commercial or distribute or modify)",
    ),
    ("fr", "Les modifications du code sont interdites sans autorisation écrite.", "modify"),
    (
        "en",
        "Commercial use, resale and redistribution require a separate written agreement.",
        "(commercial or distribute)",
    ),
]


@pytest.mark.parametrize(("language", "clause", "expected"), FORBIDDEN)
def test_each_noun_of_a_forbidden_row_is_a_ban(
    language: str, clause: str, expected: list[str]
) -> None:
    assert said(clause + ENDING[language]) == expected


@pytest.mark.parametrize(("language", "clause", "expected"), NEEDING)
def test_any_noun_of_a_row_needs_the_leave(language: str, clause: str, expected: str) -> None:
    assert said(clause + ENDING[language]) == [NEEDS + expected]


NOTHING = [
    "Änderungen dieses Vertrags bedürfen der schriftlichen Zustimmung beider Seiten.",
    "Änderungen und Ergänzungen dieser Vereinbarung sind nur mit Zustimmung zulässig.",
    "Änderungen der Nutzungsbedingungen sind nicht gestattet.",
    "Nutzung, Änderung und Weitergabe erfordern keine Lizenz.",
    "Die Nutzung, Weitergabe und Änderung der Software ist nicht verboten.",
    "Weitergabe und Änderung sind ohne Zustimmung erlaubt.",
    "Durch einen Beitrag erwirbst du keine Lizenz an dem Projekt.",
    "Es werden keine Eigentumsrechte übertragen.",
]


@pytest.mark.parametrize("clause", NOTHING)
def test_what_is_no_deed_of_the_licensee_or_free_asks_for_nothing(clause: str) -> None:
    assert said(clause + ENDING["de"]) == []


def test_a_clause_before_the_row_is_none_of_its_members() -> None:
    clause = "Die Weitergabe ist frei, kommerzielle Nutzung bedarf einer Lizenz."
    assert said(clause + ENDING["de"]) == ["obtain-license if commercial"]


def test_adjectives_and_other_objects_are_no_members() -> None:
    assert CHANGE not in said("Users should not share this dataset or modified versions of it.")
    clause = "Änderungen an den Urheberhinweisen sind nicht gestattet." + ENDING["de"]
    assert CHANGE not in said(clause) or flagged(clause)


LISTED = [
    (
        "Folgendes ist untersagt:\n\n1. Das Entfernen von Urheberrechtshinweisen.\n"
        "2. Die Bearbeitung und Weitergabe der Software.\n3. Der Verkauf von Kopien.\n",
        [CHANGE, SHARE, "retain-notices"],
    ),
    (
        "Der Lizenznehmer darf die Software nicht:\n- weitergeben,\n- verändern,\n"
        "- dekompilieren,\n- oder Dritten zugänglich machen.\n",
        [CHANGE, SHARE, "reverse-engineer"],
    ),
    (
        "Der Nutzer verpflichtet sich,\n\na) die Software nicht an Dritte weiterzugeben,\n"
        "b) die Software nicht zu verändern.\n",
        [CHANGE, SHARE],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), LISTED)
def test_items_name_what_is_forbidden(clause: str, expected: list[str]) -> None:
    assert said(clause + ENDING["de"]) == expected


def test_titles_below_words_that_end_in_a_colon_stay_titles() -> None:
    clause = (
        "Es gelten diese Regeln:\n\n1. Weitergabe\nSie dürfen Kopien frei weitergeben.\n\n"
        "2. Änderung\nSie dürfen das Werk frei ändern.\n"
    )
    assert said(clause + ENDING["de"]) == []
