"""Bans, and what binds those who come after, in words that people use for them."""

from __future__ import annotations

import pytest

from clauses import answered, lines, rows, said

SAYS = {
    "distribute": """
        You're not free to pass the package along.
        The Customer is not entitled to furnish copies of the software to outside parties.
        Giving copies to third parties is contrary to this licence.
        The download may not be mirrored on other servers.
        Not permitted is the resale of the programme.
    """,
    "create-derivatives": """
        Editing of the images shall not be permitted.
        Modifications to the source are unauthorised.
        You use the weights exactly as they come.
        The model must not be quantised, pruned or distilled.
        The text may be copied verbatim only.
    """,
    "host-as-service": """
        Third-party access to the model through your systems is not permitted.
        Do not turn the software into a cloud product.
        You ought not to run this as a paid service for the public.
        The User shall not supply the functions of the work to third parties as an online service.
        Use of the software in a data centre for the account of third parties is not permitted.
    """,
    "train-other-models": """
        Harvesting outputs in order to build a rival system is forbidden.
        We reserve the right of text and data mining.
        Student models are prohibited.
        You shall not mine this work to train artificial intelligence.
        The texts are off limits for machine learning.
    """,
    "commercial-use": """
        The weights shall be used exclusively for purposes that are not commercial.
        Use for the purposes of a business is prohibited.
        You will not exploit the weights for monetary compensation.
        The programme may not serve gainful purposes.
        Commercial usage shall not be permitted.
    """,
    "use-in-territory if KP": """
        The programme is not to be used on the soil of North Korea.
    """,
    "use-in-territory if EU": """
        Those domiciled in the EU must not download the checkpoint.
        Within the European Union this licence gives you nothing.
        We do not license the model to EU residents.
        Entities headquartered in the European Union may not rely on this licence.
        The European Union is excluded from the territory of this licence.
    """,
    "use-in-territory if CN": """
        In China the model may not be used.
        The licence does not run in China.
    """,
    "use-in-territory if IR": """
        Deployment on servers in Iran is prohibited.
    """,
    "use-in-territory if IR SY": """
        The materials may not be brought into Iran or Syria.
    """,
    "use-in-territory if EU GB": """
        The model is not for users in the EU or the UK.
    """,
    "use-in-territory if KR": """
        South Korea is off limits.
    """,
    "use-trademark": """
        Derived products shall not bear the name of the Licensor.
        Our name is not yours to use.
        The names of the contributors may not be put to promotional use.
        Don't drag our brand into your marketing.
        Trade names, marks and logos of the Licensor remain unaffected and may not be exploited.
    """,
    "sublicense": """
        The right of use may not be transferred.
        Don't license our work to others.
        The Licensee shall not part with this licence.
        Transfer of the licence to third parties is unauthorised.
        Sub-licensing shall not be permitted.
    """,
    "add-restrictions if distribute": """
        The Licensee shall not place recipients in a worse position than its own.
        Technical barriers against further copying are not permitted.
        No DRM may be put on copies.
        Downstream users must not be stripped of the freedoms in this licence.
        No further conditions shall attach to copies.
    """,
    "share-alike if (modify and distribute)": """
        Whatever grows out of the work travels under the licence of the work.
        A derivative model bears the same licence as its parent.
        The licence of the parent carries over to every derivative.
        Fine-tuned versions go out on the same footing as the original.
        Whoever distributes a modified version does so under this licence.
    """,
    "disclose-source if distribute": """
        You owe each recipient the source code.
        Each recipient is entitled to the source of the programme.
        The code of modified versions must not be kept under wraps.
        If you ship binaries, tell people where the source is.
        Source code must come with every copy.
    """,
    "pass-through-restrictions if distribute": """
        Make it clear to your users that the prohibitions in part 2 hold for them too.
        Everyone you give it to must stick to the same rules.
        Those who receive a copy from you must live by the same limits.
        Contracts with customers shall include the restrictions in Annex A.
        Recipients take the model subject to the restrictions of this licence.
    """,
}

FORBIDDEN = """
    It is not permissible to {}.
    It isn't OK to {}.
    It would be a breach of this licence to {}.
    The Licensee is not authorised to {}.
    The Licensee is bound not to {}.
    The user is not at liberty to {}.
    By no means may the Licensee {}.
    You do not have permission to {}.
    You may use it so long as you never {}.
    You agree that you do not {}.
    Users are asked not to {}.
    You ought not to {}.
    The right to {} remains with the licensor.
    Permission to {} is withheld.
    Only we are entitled to {}.
"""
RULED_OUT = """
    {} shall be prohibited.
    {} shall not be permitted.
    {} stays forbidden.
    {} is unauthorised.
    {} counts as a breach of these terms.
    {} is contrary to this licence.
    {} is a no-no.
    Not permitted is {}.
    The licensor prohibits {}.
    These terms rule out {}.
"""
DEEDS = {
    "share the model with others": "distribute",
    "fork the model": "create-derivatives",
    "turn the model into a cloud product": "host-as-service",
    "license the model to others": "sublicense",
}
NOUNS = {
    "redistribution of the model": "distribute",
    "modification of the model": "create-derivatives",
    "use of our trademarks": "use-trademark",
}

NOTHING = """
    The Licensee may hand copies around, pass them on and put them into circulation.
    You may fork it, rework it and build on it.
    Feel free to let other models learn from this one.
    You are at liberty to change the weights.
    You don't need our leave to fork it.
    Nobody is forced to use the model in Japan.
    The licensor shall not impose further conditions on recipients.
    The authors are not liable if the software is tampered with.
    Modifications of the software are not supported.
    Only the licensor may sue for infringement.
    You are not required to keep your weights within your organisation.
    The parties agree that the software is licensed, not sold.
    Users are entitled to the source, which is on our website.
    We do not offer support in China.
    Redistribution is permitted in any shape or form.
"""


def _wrong(frames: str, deeds: dict[str, str]) -> dict[str, list[str]]:
    """Return what each frame says of each deed where that is not its ban alone."""
    wrong: dict[str, list[str]] = {}
    for frame in lines(frames):
        for words, ban in deeds.items():
            clause = frame.format(words)
            clause = clause[0].upper() + clause[1:]
            if (told := answered(clause)) != [ban]:
                wrong[clause] = told
    return wrong


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_bans_and_heirs_are_told_of_in_many_words(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


def test_deeds_are_forbidden_in_many_ways() -> None:
    assert _wrong(FORBIDDEN, DEEDS) == {}


def test_acts_are_ruled_out_in_many_ways() -> None:
    assert _wrong(RULED_OUT, NOUNS) == {}


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_is_free_or_told_of_others_forbids_nothing(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_of_a_ban_is_a_case_and_may_be_had_by_asking(deed: str) -> None:
    assert answered(f"You may {deed}.") == []
    (asked,) = answered(f"You may not {deed} without our prior written consent.")
    assert asked.startswith("obtain-license if ") or asked == DEEDS[deed]
