"""Banned fields of use: one rule for a whole list, its fields in order, all words as evidence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract import extract
from modellic.extract.bans.restrictions import FIELDS
from modellic.extract.words.loading import load_lexicon
from modellic.rules import Duty, Prohibition, Rule
from modellic.text import Text

WORDS = {
    "military": "military purposes",
    "surveillance": "mass surveillance",
    "illegal": "any unlawful activity",
    "harm-minors": "the exploitation of children",
    "disinformation": "spreading disinformation",
    "discrimination": "discrimination against people",
    "medical-advice": "medical advice",
    "legal-advice": "legal advice",
    "law-enforcement": "predictive policing",
    "weapons": "the making of weapons",
    "critical-infrastructure": "the control of critical infrastructure",
    "malware": "writing ransomware",
    "privacy": "gathering personal data",
    "harassment": "bullying others",
    "automated-decisions": "fully automated decisions about people",
    "sexual-content": "pornography",
    "fraud": "phishing",
    "competing-product": "a competing product",
    "other": "gambling",
}


def banned(text: str) -> Rule | None:
    found = [r for r in extract(Text(text)).rules if r.action is Prohibition.RESTRICTED_USE]
    assert len(found) <= 1
    return found[0] if found else None


def fields(text: str) -> tuple[str, ...]:
    rule = banned(text)
    return rule.fields if rule else ()


def test_every_field_has_words_in_the_lists() -> None:
    entries = load_lexicon("en").entries
    known = {f for e in entries if e.meaning.kind == "FIELD" for f in e.meaning.value.split()}
    assert known == set(FIELDS) == set(WORDS)


@pytest.mark.parametrize("field", FIELDS)
def test_a_banned_field_is_named(field: str) -> None:
    assert field in fields(f"You may not use the model for war or for {WORDS[field]}.")


@given(st.lists(st.sampled_from(FIELDS), min_size=2, max_size=8, unique=True))
def test_a_list_of_items_names_the_fields_of_all_in_order(chosen: list[str]) -> None:
    items = "".join(f"\n\n({chr(97 + n)}) for {WORDS[f]};" for n, f in enumerate(chosen))
    found = fields(f"You agree not to use the model:{items}\n\n(z) for warfare.\n")
    assert found == tuple(f for f in FIELDS if f in {*chosen, "military"})


@pytest.mark.parametrize(
    "text",
    [
        "You may not use the model for weapons.",
        "The model must not be used, by you or by others, to develop weapons.",
        "Use of the model for weapons is prohibited.",
        "THE USE OF THE MODEL OR OF ITS OUTPUTS FOR WEAPONS IS STRICTLY FORBIDDEN.",
        "Under no circumstances shall the licensee deploy the model in\nweapons.",
        "You agree not to use the weights in any way that could help people make weapons.",
        "You will not, and will not let anyone, use the model to:\n\n1. build weapons.",
        "You may use the model for research. You shall not use it for weapons.",
        "Prohibited uses:\n\n- weapons of any kind;\n- torture.",
    ],
)
def test_the_ban_may_stand_anywhere(text: str) -> None:
    assert "weapons" in fields(text)


@pytest.mark.parametrize(
    "text",
    [
        "You may use the model for military purposes.",
        "The model is not designed or intended for use in nuclear facilities or weapons.",
        "In no event shall we be liable for loss of privacy or for military use of the model.",
        '"Weapons" means arms that the law does not permit to use.',
        "You must report any use of the model for weapons to us.",
        "We grant a licence on reasonable and non-discriminatory terms that you may not use twice.",
        "If you find personal data you agree not to use such personal data.",
        "You may not export or use the model for missiles or weapons.",
    ],
)
def test_fields_without_a_ban_on_their_use(text: str) -> None:
    assert fields(text) == ()


def test_a_breach_of_law_is_a_field_in_a_list_and_a_duty_by_itself() -> None:
    alone = "Your use of the model shall not violate any law."
    listed = "You must not use the model:\n\n(a) to violate any law;\n\n(b) for warfare.\n"
    assert fields(alone) == ()
    assert Duty.COMPLY_WITH_LAW in {r.action for r in extract(Text(alone)).rules}
    assert fields(listed) == ("military", "illegal")
    assert Duty.COMPLY_WITH_LAW not in {r.action for r in extract(Text(listed)).rules}


def test_an_item_that_no_field_fits_is_other() -> None:
    text = (
        "You agree not to use the model:\n\n(a) for warfare;\n\n(b) to annoy the neighbours' dog.\n"
    )
    assert fields(text) == ("military", "other")


def test_examples_in_brackets_name_no_field() -> None:
    text = "You may not use it for automated decisions (e.g. on medical treatment of patients)."
    assert fields(text) == ("automated-decisions",)


def test_the_evidence_runs_from_the_lead_in_to_the_last_item() -> None:
    head, tail = "You may run the model.\n\n", "\n\nThe courts of Utrecht have jurisdiction.\n"
    body = "You agree not to use the model:\n\n(a) for warfare;\n\n(b) for phishing."
    rule = banned(head + body + tail)
    assert rule is not None
    assert rule.evidence.spans == ((len(head), len(head) + len(body)),)


def test_a_ban_that_names_no_further_field_is_no_further_evidence() -> None:
    first = "You may not use the model for warfare."
    between = "\n\nThe model is provided as it is.\n\nIts weights are large.\n" * 3
    rule = banned(first + between + "\nYou shall never use it, as was said, for warfare.\n")
    assert rule is not None
    assert rule.evidence.spans == ((0, len(first)),)


def test_items_without_marks_go_on_below_a_lead_in() -> None:
    lead = "You may not use the model, nor let others use the model, to:\n\n"
    items = (
        "Write ransomware\n\nFacilitate bullying of people;\n\nSpread disinformation about votes."
    )
    assert fields(lead + items) == ("disinformation", "malware", "harassment")


def test_what_a_list_has_taken_up_is_not_reported_as_unread() -> None:
    text = (
        "You agree not to use the model:\n\n(a) for warfare;\n\n(b) for what must not be named.\n"
    )
    assert extract(Text(text)).unparsed == ()


def test_a_list_with_prices_bans_no_field_by_them() -> None:
    text = (
        "You agree not to use the model:\n\n(a) for warfare;\n\n"
        "(b) if your annual revenue exceeds 3 million dollars.\n"
    )
    assert fields(text) == ("military",)


@given(st.text(alphabet="you may not use it for war:;.\n(a)1-", max_size=300))
def test_any_text_has_an_answer_with_spans_inside(text: str) -> None:
    rule = banned(text)
    for start, end in rule.evidence.spans if rule else ():
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("clause", "named"),
    [
        ("You may not use the software to compete with us.", {"competing-product"}),
        ("The licensee shall not build a competing product with the model.", {"competing-product"}),
        ("You may not use the model for any illegal purpose.", {"illegal"}),
        ("Don't use it to spy on people or to hack into computers.", {"surveillance", "malware"}),
        ("The model must never be deployed in autonomous weapons.", {"weapons"}),
        (
            "Keep it out of power plants and other critical infrastructure.",
            {"critical-infrastructure"},
        ),
        (
            "You must make sure that the model is not used for predictive policing.",
            {"law-enforcement"},
        ),
        (
            "No person may use the weights to create propaganda or fake evidence.",
            {"disinformation"},
        ),
        ("It is forbidden to use the outputs for phishing, scams or identity theft.", {"fraud"}),
        ("You agree never to apply the model in a way that exploits children.", {"harm-minors"}),
        ("You promise not to use the model for social scoring.", {"discrimination"}),
        ("Military end-use is prohibited.", {"military"}),
        ("The software may not be used in embedded systems.", {"other"}),
        (
            "What is forbidden? Making bombs, stalking people, and lies about elections.",
            {"disinformation", "weapons", "harassment"},
        ),
        (
            "The model is free for all.\n\nUses we forbid:\n\n- torture;\n- writing "
            "ransomware;\n- nude images made without consent.",
            {"malware", "sexual-content", "other"},
        ),
        (
            "The licence does not permit the use of the model for medical diagnosis.",
            {"medical-advice"},
        ),
        (
            "You will not use the model to decide on credit, hiring or housing.",
            {"automated-decisions"},
        ),
        ("Use of the model to harass, bully or humiliate others is not allowed.", {"harassment"}),
        ("You may not use the model to re-identify persons in anonymous data.", {"privacy"}),
        (
            "Under no circumstances may the weights be used for facial recognition.",
            {"surveillance"},
        ),
        ("Nobody may deploy the model for warfare.", {"military"}),
        ("You must refrain from using the model to give legal advice.", {"legal-advice"}),
        (
            "The user shall not employ the model to generate pornography or hateful content.",
            {"discrimination", "sexual-content"},
        ),
        (
            "You are not permitted to operate the model in air traffic control.",
            {"critical-infrastructure"},
        ),
        ("We do not allow the model to be used for money laundering.", {"fraud"}),
    ],
)
def test_a_ban_on_a_field_in_any_register(clause: str, named: set[str]) -> None:
    assert named <= set(fields(clause))


@pytest.mark.parametrize(
    "clause",
    [
        "If you compete with us you may not use our logo.",
        "You shall not disclose confidential information of the other party.",
        "What do we like? Weather maps, military history and old weapons.",
        "You may not use the outputs to train a competing model.",
    ],
)
def test_what_sounds_like_a_banned_field_and_is_none(clause: str) -> None:
    assert fields(clause) == ()


def test_a_definition_may_name_the_fields_of_a_ban() -> None:
    text = (
        '"Barred Use" means any use that helps to build weapons or to hack computers.\n\n'
        "You may not use the software for a Barred Use.\n"
    )
    assert fields(text) == ("weapons", "malware")


def test_each_of_two_languages_proves_a_field() -> None:
    chinese, english = "您不得将本模型用于任何非法目的。", "You shall not use the model unlawfully."
    again = "It must not be used for anything illegal."
    rule = banned(f"{chinese}\n\n{english}\n\n{again}\n")
    assert rule is not None
    assert rule.evidence.quote.split("\n\n") == [chinese, english]
