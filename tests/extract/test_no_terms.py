"""What stands in licences and beside them and asks for nothing: it is no rule, and not reported."""

from __future__ import annotations

import pytest

from clauses import flagged, said

NOTICES = {
    "en": ("You must keep all copyright notices.", ["retain-notices if distribute"]),
    "de": ("Sie müssen alle Urheberrechtshinweise beibehalten.", ["retain-notices if distribute"]),
    "fr": ("Vous devez conserver les avis de droit d'auteur.", ["retain-notices if distribute"]),
    "zh": ("您必须保留所有版权声明。", ["retain-notices if distribute"]),
}
NO_TERMS = {
    "en": """
Neither party will have the power to bind the other or to incur obligations on its behalf.
In the event of any conflict between the two documents, this supplement will control.
No single or partial exercise of a right will prevent the further exercise of it.
Any modifications to this license must be in writing and signed by both parties.
This Agreement shall become effective as of the date of execution.
The parties agree that no partnership, joint venture or agency exists between them.
If you and we have a dispute, both agree to try for 60 days to resolve it informally.
Any breach shall constitute immediate, irreparable harm.
Paid fees shall not be refunded.
You should read these terms carefully before using the software.
No contributor can revoke this license.
If you violate these terms and do not mend it within 14 days, your license automatically ends.
If your use causes losses to the licensor, you will bear full legal responsibility.
Each party is responsible for paying its own employees.
You are accountable for the outputs you generate and their subsequent uses.
Notices shall be sent by registered mail to the addresses below.
You must have an internet connection.
You must accept the terms on the model page before downloading.
The prompt must end with a newline.
You must install the package first.
Users should evaluate the model before deployment.
You must be at least 18 years old to use the service.
You must keep your password secret.
Contributions must be signed off before we can accept a pull request.
Please report bugs on GitHub.
Security vulnerabilities should be reported to security@otter.example.
""",
    "de": """
Wenn Sie mit den Bedingungen nicht einverstanden sind, benutzen Sie das Programm nicht.
Diese Bedingungen können für künftige Fassungen geändert werden.
Updates sind ein Angebot, keine Pflicht.
Die Bibliotheken Dritter unterliegen ihren eigenen Lizenzen.
Der Nutzer muss sein Passwort geheim halten.
Bitte melden Sie Fehler auf GitHub.
Es wird Python 3.10 oder neuer benötigt.
""",
    "fr": """
Si vous n'acceptez pas ces conditions, n'utilisez pas le logiciel.
Si vous ne respectez pas cette licence, vos droits prennent fin automatiquement.
Merci de signaler les bogues sur GitHub.
""",
    "zh": """
用户应妥善保管自己的密码。
需要 Python 3.10 及以上版本。
我们承诺不泄露您的内容。
请在 GitHub 上报告错误。
""",
}
SENTENCES = [
    (language, sentence)
    for language, sentences in NO_TERMS.items()
    for sentence in sentences.strip().splitlines()
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_what_asks_for_nothing_is_passed_over(language: str, sentence: str) -> None:
    notice, rules = NOTICES[language]
    text = f"{notice}\n\n{sentence}\n"
    assert said(text) == rules
    assert not flagged(text)


INVITATIONS = (
    "Email sales@otter.example for pricing.",
    "When in doubt, email us and we will help you find the right path.",
    "Talk to us.",
)


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_whom_to_write_to_is_passed_over_where_a_licence_is_asked_for(sentence: str) -> None:
    text = f"Companies with more than 50 employees need a licence.\n\n{sentence}\n"
    assert said(text) == ["obtain-license if employees gt 50 licensee"]
    assert not flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "May companies use it? Contact us.",
        "Commercial use:\nContact sales@otter.example",
        *INVITATIONS,
    ],
)
def test_no_answer_is_clean_where_only_that_is_told(text: str) -> None:
    assert said(text) or flagged(text)


MORE = (
    "You must contact us before you ship a product.",
    "Any change to this licence must be in writing, and you must water the plants.",
    "Terms that you impose must not conflict with these, and in a conflict between them, these"
    " shall govern.",
    "You must obtain all necessary authorisations and bear full responsibility for them.",
    "The prompt must end with a newline, and you must water the plants.",
)


@pytest.mark.parametrize("sentence", MORE)
def test_what_is_ordered_beside_it_is_reported(sentence: str) -> None:
    assert flagged(sentence)


RULES = {
    "You must register with us and report bugs.": ["register"],
    "Please report any commercial use to us.": ["register if commercial"],
    "If you breach this licence, your rights end and you must delete all copies.": [
        "delete-on-termination if terminated"
    ],
    "Your rights end automatically once you sell copies.": ["distribute"],
}


@pytest.mark.parametrize("sentence", RULES)
def test_such_words_hide_no_rule(sentence: str) -> None:
    assert said(sentence) == RULES[sentence]
