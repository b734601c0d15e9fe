"""Which words prove a rule: the clause that states it, in the places that a reader needs."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Action, Duty, Prohibition
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
LONG = " ".join(["The model was trained on books and on the pages of many libraries."] * 4)
"""Two places that stand farther apart prove no rule together."""
IN_CHINESE = "\n\n以上是本协议的全部内容，适用于所有使用本模型的人。"


def proof(text: str, action: Action) -> list[str]:
    """Return the passages that prove the only rule of an action."""
    ending = IN_ENGLISH if text.isascii() else IN_CHINESE
    (rule,) = (r for r in extract(Text(text + ending)).rules if r.action is action)
    return [text[start:end] for start, end in rule.evidence.spans]


@pytest.mark.parametrize(
    ("text", "action", "passages"),
    [
        pytest.param(
            "If you pass the weights on, you must enclose (1) a copy of this agreement, and "
            "(2) all copyright notices that came with them.",
            Duty.INCLUDE_LICENSE,
            [
                "If you pass the weights on, you must enclose (1) a copy of this agreement",
            ],
            id="up to the next thing that one verb asks for",
        ),
        pytest.param(
            "You must provide the source of the Heron model and a copy of this agreement.",
            Duty.RETAIN_NOTICES,
            ["You must provide the source of the Heron model"],
            id="up to the second object of a verb",
        ),
        pytest.param(
            "Whoever hosts it must give each reader a copy of this licence, and retain all "
            "copyright notices.",
            Duty.RETAIN_NOTICES,
            ["Whoever hosts it must", "and retain all copyright notices."],
            id="with the words that open the sentence",
        ),
        pytest.param(
            "Any use of the Heron shall obey applicable laws and comply with the Heron Acceptable "
            "Use Policy.",
            Duty.FOLLOW_ACCEPTABLE_USE,
            ["Any use of the Heron shall", "comply with the Heron Acceptable Use Policy."],
            id="a policy besides the law",
        ),
        pytest.param(
            "When you publish it: (i) you must keep all copyright notices; (ii) you must state "
            "that you changed the files.",
            Duty.STATE_CHANGES,
            ["When you publish it:", "(ii) you must state that you changed the files."],
            id="with the condition that opens the sentence, without what stands between",
        ),
        pytest.param(
            "The licensee shall obey all applicable laws, and shall not copy the manual.",
            Duty.COMPLY_WITH_LAW,
            ["The licensee shall obey all applicable laws"],
            id="up to what is ordered besides",
        ),
        pytest.param(
            "You may not use our trademarks, and may not use our logos as your trademarks.",
            Prohibition.USE_TRADEMARK,
            ["You may not use our trademarks, and may not use our logos as your trademarks."],
            id="not cut where the same is forbidden once more",
        ),
        pytest.param(
            "Sublicensing is not allowed; the next section explains the reason.",
            Prohibition.SUBLICENSE,
            ["Sublicensing is not allowed; the next section explains the reason."],
            id="with what only explains it",
        ),
        pytest.param(
            "变更说明：使用者发布修改后的模型时，使用者须以显著的方式说明修改内容。",
            Duty.STATE_CHANGES,
            ["变更说明：使用者发布修改后的模型时，使用者须以显著的方式说明修改内容。"],
            id="a clause without an order goes on to its own",
        ),
    ],
)
def test_the_clause_that_states_a_rule(text: str, action: Action, passages: list[str]) -> None:
    assert proof(text, action) == passages


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        (
            "Monthly visits to your service may not exceed 2 million.\nIf exceeded, you must "
            "contact us to obtain a commercial license.",
            [
                "Monthly visits to your service may not exceed 2 million.",
                "If exceeded, you must contact us to obtain a commercial license.",
            ],
        ),
        (
            "All enterprise users must obtain a Heron Licence. "
            '"Enterprise" means an entity whose annual revenue is more than 3 million euros.',
            [
                "All enterprise users must obtain a Heron Licence.",
                '"Enterprise" means an entity whose annual revenue is more than 3 million euros.',
            ],
        ),
    ],
    ids=["figures that a sentence refers to", "the definition of a term without its capital"],
)
def test_where_the_figures_stand_is_evidence_and_is_understood(
    text: str, passages: list[str]
) -> None:
    assert proof(text, Duty.OBTAIN_LICENSE) == passages
    assert not extract(Text(text + IN_ENGLISH)).unparsed


def test_two_places_that_share_a_passage_are_one_proof() -> None:
    text = (
        "If you run the model on more than 900 devices, you must obtain a licence from us. "
        "If so, write to us to obtain a licence."
    )
    assert "".join(proof(text, Duty.OBTAIN_LICENSE)).count("900") == 1


@pytest.mark.parametrize(
    ("text", "action", "passage"),
    [
        pytest.param(
            "## At a glance\n\nYou must not sell the weights.\n\n## Terms of use\n\nThe licensee "
            "must not sell the weights.",
            Prohibition.DISTRIBUTE,
            "The licensee must not sell the weights.",
            id="a clause before a summary",
        ),
        pytest.param(
            "## Your duties\n\nYou must obey all applicable laws.\n\n## Export control\n\nThe "
            "licensee shall comply with all applicable laws.",
            Duty.COMPLY_WITH_LAW,
            "The licensee shall comply with all applicable laws.",
            id="below its own title",
        ),
        pytest.param(
            "## Grant\n\nYou may run the model, but you must not use our trademarks.\n\n"
            "## Restrictions\n\n- You must not use our trademarks.",
            Prohibition.USE_TRADEMARK,
            "You must not use our trademarks.",
            id="a ban among the bans",
        ),
        pytest.param(
            f"## Duties\n\nYou must obey all applicable laws.\n\n{LONG}\n\n## More\n\nYou shall "
            "obey all applicable laws.",
            Duty.COMPLY_WITH_LAW,
            "You must obey all applicable laws.",
            id="the first of two that are alike",
        ),
        pytest.param(
            "## 概要\n\n您不得将本模型用于商业目的。\n\n## 使用范围\n\n不得将本模型用于商业用途。",
            Prohibition.COMMERCIAL_USE,
            "不得将本模型用于商业用途。",
            id="a clause before a summary in Chinese",
        ),
    ],
)
def test_of_two_places_the_more_specific_one_proves(
    text: str, action: Action, passage: str
) -> None:
    assert proof(text, action) == [passage]


def test_a_summary_alone_is_proof_enough() -> None:
    text = "## Summary\n\nYou must not sell the weights."
    assert proof(text, Prohibition.DISTRIBUTE) == ["You must not sell the weights."]


VAGUE = "因您违约给他人造成损失的，由您承担全部法律责任。"


def test_vague_words_prove_nothing_where_the_text_has_plain_ones() -> None:
    plain = "许可方因此遭受损失的，您应当赔偿许可方的全部损失。"
    assert proof(f"{VAGUE}\n\n{plain}", Duty.INDEMNIFY) == [plain]
    assert proof(f"{plain}\n\n{VAGUE}", Duty.INDEMNIFY) == [plain]


def test_vague_words_alone_are_proof_enough() -> None:
    assert proof(VAGUE, Duty.INDEMNIFY) == [VAGUE]


def test_goods_subject_to_export_controls_bind_their_exporter() -> None:
    told = "The weights may be subject to export controls of several countries."
    order = "You must obey the applicable laws."
    assert proof(f"{told} {order}", Duty.COMPLY_WITH_LAW) == [told, order]


def test_a_rule_that_is_repeated_without_end_has_a_bounded_proof() -> None:
    found = extract(Text("You must not sell the weights.\n\n" * 300 + IN_ENGLISH))
    (rule,) = found.rules
    assert len(rule.evidence.spans) == 100
    assert not found.unparsed


def test_a_lead_in_of_one_word_proves_what_its_list_completes() -> None:
    text = Text("商用，应\n\tT images without identifying machine generated;2")
    assert [rule.evidence.quote for rule in extract(text).rules] == ["商用，应"]
